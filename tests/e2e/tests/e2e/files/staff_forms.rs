//! The pages on which colleagues add files, and the one on which the worker opens them, in browsers without scripts.

use futures::future::join_all;
use reqwest::{
    Method, StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_TYPE, COOKIE, LOCATION},
};
use testkit::{new_key, shared};

use super::{TENANT, from_union::Open, photo};
use crate::browsing::{ask, cookie, hidden};

const BOUNDARY: &str = "----focal-form";

/// A form as a browser sends it, with the file last.
fn form(csrf: &str, submission: &str, name: &str, content: &[u8]) -> Vec<u8> {
    let before = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--{BOUNDARY}\r\n\
         Content-Disposition: form-data; name=\"submission\"\r\n\r\n{submission}\r\n--{BOUNDARY}\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
    );
    [before.as_bytes(), content, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat()
}

impl Open {
    async fn page(&self, path: &str) -> String {
        let page = ask(shared(), Method::GET, TENANT, path).header(COOKIE, cookie(&self.desk.session));
        page.send().await.unwrap().text().await.unwrap()
    }

    /// Posts a file; gives the status, where it leads, and the page.
    async fn posts(&self, path: &str, csrf: &str, name: &str, content: &[u8]) -> (StatusCode, String, String) {
        self.posts_with(path, csrf, &new_key().to_string(), name, content).await
    }

    async fn posts_with(
        &self,
        path: &str,
        csrf: &str,
        submission: &str,
        name: &str,
        content: &[u8],
    ) -> (StatusCode, String, String) {
        let request = ask(shared(), Method::POST, TENANT, path)
            .header(COOKIE, cookie(&self.desk.session))
            .header(CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        let answer = request.body(form(csrf, submission, name, content)).send().await.unwrap();
        let to = answer.headers().get(LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
        (answer.status(), to, answer.text().await.unwrap())
    }
}

#[tokio::test]
async fn a_colleague_sends_a_file_and_the_worker_opens_it() {
    let open = Open::new().await;
    let (page, action) = (format!("/inquiries/{}/messages", open.id), format!("/inquiries/{}/messages/files", open.id));
    let csrf = hidden(&open.page(&page).await, "csrf");
    let (status, to, _) = open.posts(&action, &csrf, "form.jpg", &photo(300)).await;
    assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("{page}?done=file")));
    let shown = open.page(&format!("{page}?done=file")).await;
    assert!(shown.contains("Your file is sent in ten seconds.") && shown.contains("Take back"), "{shown}");
    assert!(shown.contains("Added by "), "{shown}");

    let visit = || format!("__Host-focal-visit={}", open.secret);
    let asked =
        async |path: &str| ask(shared(), Method::GET, TENANT, path).header(COOKIE, visit()).send().await.unwrap();
    assert!(!asked("/en/case").await.text().await.unwrap().contains("Open the file"), "it is held");
    open.time_passes().await;
    let shown = asked("/en/case").await.text().await.unwrap();
    assert!(shown.contains("<strong>Photo</strong>, JPEG, ") && shown.contains("until you delete it."), "{shown}");
    let link = shown.split("href=\"").find(|rest| rest.starts_with("/en/case/files/")).unwrap();
    let link = link.split('"').next().unwrap();
    let file = asked(link).await;
    assert_eq!((file.status(), &file.headers()[CONTENT_TYPE]), (StatusCode::OK, &"image/jpeg".parse().unwrap()));
    let disposition = file.headers()[CONTENT_DISPOSITION].to_str().unwrap().to_owned();
    assert!(disposition.starts_with("attachment; "), "{disposition}");
    assert_eq!(file.headers()["cache-control"].to_str().unwrap(), "no-store");
    assert!(file.bytes().await.unwrap().starts_with(&[0xff, 0xd8]));

    let nothing = asked(&format!("/en/case/files/{}", uuid::Uuid::nil())).await;
    assert_eq!(nothing.status(), StatusCode::NOT_FOUND);
    let stranger = ask(shared(), Method::GET, TENANT, link).send().await.unwrap();
    assert!(stranger.text().await.unwrap().contains("name=\"code\""), "the code is asked for");
}

#[tokio::test]
async fn a_colleague_puts_on_record_what_the_worker_gave() {
    let open = Open::new().await;
    let page = format!("/inquiries/{}", open.id);
    let (action, csrf) = (format!("{page}/files"), hidden(&open.page(&page).await, "csrf"));
    let (status, to, _) = open.posts(&action, &csrf, "letter.jpg", &photo(16)).await;
    assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("{page}#files")));
    let shown = open.page(&page).await;
    assert!(shown.contains("letter.jpg") && shown.contains("Added by "), "{shown}");

    let (status, _, shown) = open.posts(&action, &csrf, "x.jpg", b"<html>").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shown.contains("This kind of file cannot be sent"), "{shown}");
    let (status, _, shown) = open.posts(&action, &csrf, "", b"").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && shown.contains("Choose a file first"), "{shown}");

    // From a page that was not drawn for this session, and of who is not logged in.
    let (status, _, _) = open.posts(&action, "forged", "a.jpg", &photo(16)).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let nobody = ask(shared(), Method::POST, TENANT, &action)
        .header(CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(form(&csrf, "", "a.jpg", &photo(16)));
    let answer = nobody.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert!(answer.headers()[LOCATION].to_str().unwrap().starts_with("/login"));
    let read = open.ways.intake.find(TENANT, &open.desk.call().await, open.id).await.unwrap();
    assert_eq!(read.files.unwrap().len(), 1);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_one_file() {
    let open = Open::new().await;
    let (page, action) = (format!("/inquiries/{}/messages", open.id), format!("/inquiries/{}/messages/files", open.id));
    let html = open.page(&page).await;
    let csrf = hidden(&html, "csrf");
    let form = html.split("/messages/files\"").nth(1).expect("a form for a file");
    let submission = hidden(form, "submission");
    let content = photo(300);
    let sent = join_all([(); 3].map(|()| open.posts_with(&action, &csrf, &submission, "form.jpg", &content))).await;
    for (status, to, _) in &sent {
        assert_eq!((*status, to.as_str()), (StatusCode::SEE_OTHER, &*format!("{page}?done=file")));
    }
    assert_eq!(open.conversation().await.messages.len(), 1);
    let (status, ..) = open.posts_with(&action, &csrf, &submission, "form.jpg", &content).await;
    assert_eq!((status, open.conversation().await.messages.len()), (StatusCode::SEE_OTHER, 1), "also later");
    let anew = hidden(open.page(&page).await.split("/messages/files\"").nth(1).unwrap(), "submission");
    assert_ne!(anew, submission, "the next form is another");
}
