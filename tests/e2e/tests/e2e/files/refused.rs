//! Files that are not taken say why, and leave nothing.

use contracts::intake::NewFile;
use testkit::from_elsewhere;

use super::{Draft, TENANT, photo, send};
use crate::answers::{field_errors, wrong};

/// A picture whose header promises 50,000 x 50,000 pixels.
fn huge() -> Vec<u8> {
    let mut jpeg = photo(16);
    let at = jpeg.windows(2).position(|bytes| bytes == [0xff, 0xc0]).unwrap();
    jpeg[at + 5..at + 9].copy_from_slice(&[0xc3, 0x50, 0xc3, 0x50]);
    jpeg
}

/// A document whose streams each ask the next one how long they are.
fn deep() -> Vec<u8> {
    let links = (1..30_000).map(|n| format!("{n} 0 obj\n<< /Length {} 0 R >>\nstream\nx\nendstream\nendobj\n", n + 1));
    format!("%PDF-1.4\n{}trailer\n<< /Root 1 0 R >>\n%%EOF\n", links.collect::<String>()).into_bytes()
}

/// A document that is small on paper, and takes sixty times as much in memory.
fn wide() -> Vec<u8> {
    format!("%PDF-1.4\n1 0 obj\n[{}]\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n", "0 ".repeat(5_000_000)).into_bytes()
}

/// What breaks its reader breaks nothing else: the same process goes on.
#[tokio::test]
async fn a_file_that_breaks_its_reader_is_damaged_and_that_is_all() {
    let draft = Draft::begin(|_| {}).await;
    for (name, content) in [("deep.pdf", deep()), ("wide.pdf", wide())] {
        let refused = send(&draft.ways, draft.holder(), name, &content).await;
        assert_eq!(field_errors(refused), wrong("file", "damaged"), "{name}");
    }
    assert!(send(&draft.ways, draft.holder(), "good.jpg", &photo(16)).await.is_ok());
}

#[tokio::test]
async fn a_file_that_is_not_taken_says_why_and_leaves_nothing() {
    let draft = Draft::begin(|_| {}).await;
    let zip = [&b"PK\x05\x06"[..], &[0; 18]].concat();
    for (name, content, why) in [
        ("page.jpg", b"<html><script>alert(1)</script></html>".to_vec(), "not_allowed"),
        ("drawing.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), "not_allowed"),
        ("program.pdf", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00".to_vec(), "not_allowed"),
        ("also a zip.jpg", [photo(16), zip].concat(), "two_in_one"),
        ("also a page.jpg", [photo(16), b"<script>alert(1)</script>".to_vec()].concat(), "two_in_one"),
        ("huge.jpg", huge(), "too_much_inside"),
        ("broken.pdf", b"%PDF-1.7\nnothing that follows".to_vec(), "damaged"),
        ("broken.ogg", include_bytes!("../../../../../libs/files/samples/tone.ogg")[..60].to_vec(), "damaged"),
        ("film.mp4", include_bytes!("../../../../../libs/files/samples/film.mp4").to_vec(), "film"),
    ] {
        let refused = send(&draft.ways, draft.holder(), name, &content).await;
        assert_eq!(field_errors(refused), wrong("file", why), "{name}");
    }
    assert!(draft.files().await.is_empty(), "each can be chosen again, or something else");
    assert!(send(&draft.ways, draft.holder(), "good.jpg", &photo(16)).await.is_ok());
}

#[tokio::test]
async fn names_and_sizes_that_no_browser_sends_are_refused_at_once() {
    let draft = Draft::begin(|_| {}).await;
    let begin = async |name: &str, bytes: u64| {
        let new = NewFile { name: name.into(), bytes: Some(bytes) };
        draft.ways.intake.begin_file(TENANT, &from_elsewhere(), draft.holder(), &new).await
    };
    let long = "ក".repeat(201);
    for (name, bytes, why) in [
        ("../../etc/passwd", 10, "bad_name"),
        ("c:\\windows.jpg", 10, "bad_name"),
        ("gpj.\u{202e}exe", 10, "bad_name"),
        (&long, 10, "too_long"),
        ("", 10, "required"),
        ("empty.jpg", 0, "required"),
        ("large.jpg", 10 * 1024 * 1024 + 1, "too_heavy"),
        ("larger.jpg", u64::MAX, "too_heavy"),
    ] {
        assert_eq!(field_errors(begin(name, bytes).await), wrong("file", why), "{name:?} {bytes}");
    }

    // Of unknown length: it is refused when it has grown too large.
    let (intake, call, holder) = (&draft.ways.intake, from_elsewhere(), draft.holder());
    let new = NewFile { name: "endless.jpg".into(), bytes: None };
    let mut upload = intake.begin_file(TENANT, &call, holder, &new).await.unwrap();
    let piece = vec![7; upload.piece as usize];
    let refused = loop {
        match intake.append_to_file(TENANT, &call, holder, upload.id, upload.received, piece.clone()).await {
            Ok(next) => upload = next,
            refused => break refused,
        }
    };
    assert_eq!(field_errors(refused), wrong("file", "too_heavy"));
    assert_eq!(upload.received, 10 * 1024 * 1024, "up to the last byte that is allowed");
    intake.discard_file(TENANT, &call, holder, upload.id).await.unwrap();

    for number in 0..20 {
        begin(&format!("{number}.jpg"), 1).await.unwrap();
    }
    assert_eq!(field_errors(begin("one more.jpg", 1).await), wrong("file", "too_many_files"));
}
