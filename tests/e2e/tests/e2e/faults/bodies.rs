//! Bodies that are too large, or come too slowly.

use testkit::shared;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{inquiries, post, problem};

#[tokio::test]
async fn a_body_over_the_limit_is_refused_with_and_without_its_length() {
    let url = inquiries("ffw");
    let large = vec![b' '; 300 * 1024];
    assert_eq!(problem(post(&url, &[], large).await).await, ("body-too-large".into(), 413));

    // Chunked: nobody knows the length before.
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", shared().port)).await.unwrap();
    let head = "POST /api/intake/v1/ffw/inquiries HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    let chunk = format!("{:x}\r\n{}\r\n", 64 * 1024, " ".repeat(64 * 1024));
    for _ in 0..6 {
        if stream.write_all(chunk.as_bytes()).await.is_err() {
            break;
        }
    }
    let mut answer = vec![0; 512];
    let read = stream.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..read]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[tokio::test]
async fn a_text_that_is_far_too_long_comes_back_to_who_typed_it() {
    let page = |length: usize| {
        let body = crate::trace::FORM.replace("SECRET-WORDS", &"w".repeat(length));
        reqwest::Client::new()
            .post(format!("http://127.0.0.1:{}/en/report/3", shared().port))
            .header("host", format!("ffw.localhost:{}", shared().port))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
            .send()
    };
    let long = page(300 * 1024).await.unwrap();
    assert_eq!(long.status(), 413);
    let html = long.text().await.unwrap();
    assert!(html.contains("govuk-error-summary") && html.contains("Make your text shorter"));
    assert!(html.contains(&"w".repeat(300 * 1024)), "what was typed is kept");
    let endless = page(3 * 1024 * 1024).await.unwrap();
    assert_eq!(endless.status(), 413);
    assert!(!endless.text().await.unwrap().contains("wwww"));
}

#[tokio::test]
async fn a_request_that_trickles_its_head_is_cut_off() {
    let machine = testkit::Machine::start(&["--empty"], &[("FOCAL__HTTP__REQUEST_TIMEOUT_S", "1")]);
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", machine.port)).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nho").await.unwrap();
    // Ends when the server closes: within the deadline plus a little, or this test never ends.
    let mut answer = String::new();
    tokio::time::timeout(std::time::Duration::from_secs(10), stream.read_to_string(&mut answer))
        .await
        .expect("it is cut off")
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 408") && answer.ends_with('}'), "{answer}");
    assert!(answer.contains("urn:focal:problem:request-timeout"), "{answer}");
    let body = answer.split("\r\n\r\n").nth(1).unwrap();
    let declared = answer
        .to_lowercase()
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ").map(str::to_owned))
        .unwrap();
    assert_eq!(body.len().to_string(), declared);
}

#[tokio::test]
async fn a_body_that_trickles_is_answered_once() {
    let machine = testkit::Machine::start(&["--empty"], &[("FOCAL__HTTP__REQUEST_TIMEOUT_S", "1")]);
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", machine.port)).await.unwrap();
    stream
        .write_all(b"POST /api/intake/v1/x/inquiries HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{")
        .await
        .unwrap();
    let mut answer = String::new();
    tokio::time::timeout(std::time::Duration::from_secs(10), stream.read_to_string(&mut answer))
        .await
        .expect("it is cut off")
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{answer}");
}

/// What is long earns its time: a file over a slow line arrives for longer than a request may trickle.
#[tokio::test]
async fn a_file_that_comes_slowly_and_steadily_arrives() {
    let machine = testkit::Machine::start(&[], &[("FOCAL__HTTP__REQUEST_TIMEOUT_S", "1")]);
    let answers = testkit::inquiry().answers;
    let begun = machine.ways().intake.begin_draft("ffw", &testkit::from_elsewhere(), &answers).await.unwrap();
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", machine.port)).await.unwrap();
    let head = format!(
        "POST /en/report/files HTTP/1.1\r\nhost: ffw.localhost:{}\r\ncookie: __Host-focal-draft={}\r\n\
         content-type: multipart/form-data; boundary=b\r\ntransfer-encoding: chunked\r\n\r\n",
        machine.port, begun.secret
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let part = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n";
    stream.write_all(format!("{:x}\r\n{part}\r\n", part.len()).as_bytes()).await.unwrap();
    // 4 KiB every quarter of a second, for three seconds.
    let mut beat = tokio::time::interval(std::time::Duration::from_millis(250));
    for _ in 0..12 {
        beat.tick().await;
        stream.write_all(format!("1000\r\n{}\r\n", "w".repeat(4096)).as_bytes()).await.expect("it is waited for");
    }
    stream.write_all(b"9\r\n\r\n--b--\r\n\r\n0\r\n\r\n").await.unwrap();
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    // All of it was read, and is no photo.
    assert_eq!(String::from_utf8_lossy(&answer), "HTTP/1.1 422");
}

/// Small on the wire, and without an end behind it.
#[tokio::test]
async fn a_compressed_body_is_not_unpacked() {
    let url = inquiries("ffw");
    let answer = post(&url, &[("content-encoding", "gzip")], vec![0x1f, 0x8b, 8, 0]).await;
    assert_eq!(problem(answer).await, ("unsupported-media-type".into(), 415));
    let page = reqwest::Client::new()
        .post(format!("http://127.0.0.1:{}/en/report/3", shared().port))
        .header("host", format!("ffw.localhost:{}", shared().port))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("content-encoding", "br")
        .body(vec![0; 9]);
    assert_eq!(page.send().await.unwrap().status(), 415);
}
