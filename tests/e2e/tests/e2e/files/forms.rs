//! Forms with a file, as a browser without scripts sends them.

use reqwest::{
    Client, StatusCode,
    header::{CONTENT_TYPE, COOKIE, LOCATION, ORIGIN},
};
use testkit::shared;

use super::{Draft, TENANT, photo};

const BOUNDARY: &str = "----focal-form";

/// The parts before the content of the file, and behind it.
fn around(name: &str, text: &str) -> (String, String) {
    let field = |name: &str, text: &str| {
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let file = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
    );
    (field("step", "3") + &field("message", text) + &file, format!("\r\n--{BOUNDARY}--\r\n"))
}

fn client() -> Client {
    Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap()
}

fn url(path: &str) -> String {
    format!("http://127.0.0.1:{}/en/report/{path}", shared().port)
}

fn request(client: &Client, path: &str, secret: &str) -> reqwest::RequestBuilder {
    let host = format!("{TENANT}.localhost:{}", shared().port);
    client
        .post(url(path))
        .header(ORIGIN, format!("http://{host}"))
        .header("host", host)
        .header(COOKIE, format!("__Host-focal-draft={secret}"))
        .header(CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
}

async fn post(secret: &str, name: &str, text: &str, content: &[u8]) -> (StatusCode, String, String) {
    let (before, behind) = around(name, text);
    let body = [before.as_bytes(), content, behind.as_bytes()].concat();
    let answer = request(&client(), "files", secret).body(body).send().await.unwrap();
    let to = answer.headers().get(LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
    (answer.status(), to, answer.text().await.unwrap())
}

#[tokio::test]
async fn a_form_with_a_file_keeps_the_file_and_what_was_typed_beside_it() {
    let draft = Draft::begin(|answers| answers.message = None).await;
    let (status, to, page) = post(&draft.secret, "payslip.jpg", "They pay nothing", &photo(300)).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/en/report/3#files"), "{page}");
    assert_eq!(draft.files().await[0].kind.as_deref(), Some("photo"));
    let read = draft.ways.intake.draft(TENANT, &contracts::Call::anonymous(), &draft.secret).await.unwrap();
    assert_eq!(read.answers.message.as_deref(), Some("They pay nothing"));

    // One that is not taken: the page again, with what was typed, and why.
    let (status, _, page) = post(&draft.secret, "x.jpg", "They pay <nothing> \"at all\"", b"<html>").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("This kind of file cannot be sent") && page.contains("They pay &lt;nothing&gt;"), "{page}");
    let (status, _, page) = post(&draft.secret, "", "", b"").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("Choose a file first"), "{page}");
    assert_eq!(draft.files().await.len(), 1);
}

#[tokio::test]
async fn a_form_of_another_page_or_without_a_draft_attaches_nothing() {
    let draft = Draft::begin(|_| {}).await;
    let (before, behind) = around("a.jpg", "");
    let body = [before.as_bytes(), &photo(16), behind.as_bytes()].concat();
    let foreign = request(&client(), "files", &draft.secret).header("sec-fetch-site", "cross-site");
    assert_eq!(foreign.body(body).send().await.unwrap().status(), StatusCode::FORBIDDEN);
    assert!(draft.files().await.is_empty());
    let (status, to, _) = post("no-such-secret-at-all", "a.jpg", "", &photo(16)).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/en/report/1?gone=yes"));
}

/// Bytes without an end: nobody reads 5 GB, nobody keeps them in memory, and who sends a little too much is told.
#[tokio::test]
async fn a_file_that_is_too_heavy_is_told_and_one_without_an_end_is_cut() {
    let draft = Draft::begin(|_| {}).await;
    let (status, _, page) = post(&draft.secret, "heavy.jpg", "words", &vec![7; 11 * 1024 * 1024]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The file is too large. 10 MB is the most."), "{page}");

    let before = memory();
    let head = bytes::Bytes::from(around("endless.jpg", "").0);
    let block = bytes::Bytes::from(vec![7; 1024 * 1024]);
    let endless = futures::stream::iter(std::iter::once(head).chain(std::iter::repeat_n(block, 5 * 1024)));
    let sent = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
    let counted = {
        use futures::StreamExt;
        let sent = sent.clone();
        endless.map(move |bytes| {
            sent.fetch_add(bytes.len() as u64, std::sync::atomic::Ordering::Relaxed);
            Ok::<_, std::io::Error>(bytes)
        })
    };
    let answer = request(&client(), "files", &draft.secret).body(reqwest::Body::wrap_stream(counted)).send().await;
    // Whether the answer is read or the connection is found closed is the client's luck.
    let status = answer.ok().map(|answer| answer.status());
    assert!(status.is_none_or(|status| status == StatusCode::UNPROCESSABLE_ENTITY), "{status:?}");
    let sent = sent.load(std::sync::atomic::Ordering::Relaxed);
    assert!(sent < 200 * 1024 * 1024, "{sent} bytes were read of 5 GiB");
    let grown = memory().saturating_sub(before);
    assert!(grown < 100 * 1024, "{grown} KiB more than before");
    assert!(draft.files().await.is_empty());
}

/// Memory of the process that runs everything, at its highest, in KiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", shared().pid())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
