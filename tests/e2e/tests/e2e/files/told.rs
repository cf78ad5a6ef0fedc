//! What a file tells: instead of words, as a message, and nothing once it is erased.

use contracts::{
    Call,
    intake::{Holder, InquiryAnswers, NewFile, ReceiptCode, UNREAD},
};
use testkit::{Desk, from_elsewhere, shared};
use web::ProblemKind;

use super::{Draft, RECORDING, TENANT, id_of, photo, saved, send};
use crate::{
    answers::{field_errors, kind, wrong},
    database::owner,
};

#[tokio::test]
async fn a_voice_may_stand_for_words_and_a_photo_may_not() {
    let draft = Draft::begin(|answers| answers.message = None).await;
    send(&draft.ways, draft.holder(), "a.jpg", &photo(16)).await.unwrap();
    assert_eq!(field_errors(draft.submit().await), wrong("message", "required"));
    let silent = InquiryAnswers { message: Some(" ".into()), ..InquiryAnswers::default() };
    let call = from_elsewhere();
    let answer = || draft.ways.intake.answer_draft(TENANT, &call, &draft.secret, &silent);
    assert_eq!(field_errors(answer().await), wrong("message", "required"), "the page that asks says so");
    let voice = send(&draft.ways, draft.holder(), "voice.webm", RECORDING).await.unwrap();
    answer().await.expect("it is told");
    assert_eq!((voice.kind.as_deref(), voice.media_type.as_deref()), (Some("recording"), Some("audio/ogg")));
    assert!(voice.seconds.is_some_and(|seconds| (1..=3).contains(&seconds)));

    // What has not come wholly is not sent, and stands in nobody's way.
    let begun = NewFile { name: "half.jpg".into(), bytes: Some(1000) };
    let half = draft.ways.intake.begin_file(TENANT, &from_elsewhere(), draft.holder(), &begun).await.unwrap();
    let receipt = draft.submit().await.unwrap();
    let desk = Desk::log_in(&draft.ways, TENANT, "focal").await;
    let id = id_of(&desk, &draft.ways, &receipt).await;
    let inquiry = draft.ways.intake.find(TENANT, &desk.call().await, id).await.unwrap();
    assert_eq!(inquiry.words.unwrap().message, "");
    let kinds: Vec<_> = inquiry.files.unwrap().into_iter().filter_map(|file| file.kind).collect();
    assert_eq!(kinds, ["photo", "recording"]);
    let late = draft.ways.intake.append_to_file(TENANT, &from_elsewhere(), draft.holder(), half.id, 0, vec![1]).await;
    assert_eq!(kind(late), ProblemKind::NotFound);
}

#[tokio::test]
async fn a_file_that_is_sent_later_is_a_message_and_nothing_is_left_of_it_once_it_is_erased() {
    let draft = Draft::begin(|_| {}).await;
    let first = send(&draft.ways, draft.holder(), "first.jpg", &photo(16)).await.unwrap();
    let receipt = draft.submit().await.unwrap();
    let (ways, anybody) = (&draft.ways, Call::anonymous());
    let code = ReceiptCode { code: receipt.code.clone() };
    let secret = ways.intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    let desk = Desk::log_in(ways, TENANT, "focal").await;
    let id = id_of(&desk, ways, &receipt).await;

    let voice = send(ways, Holder::Visit(&secret), "kanari-voice.webm", RECORDING).await.unwrap();
    assert!(voice.name.is_none(), "the phone may be in other hands");
    let visit = ways.intake.visit(TENANT, &anybody, &secret).await.unwrap();
    let told = visit.messages[0].file.as_ref().expect("it stands in the conversation");
    assert!(visit.messages[0].from_worker && told.name.is_none() && told.sha256.is_none());
    assert!(told.kind.as_deref() == Some("recording") && visit.messages.len() == 1, "the first came with the form");

    let unread = contracts::intake::InboxFilter::of_state(UNREAD);
    let page = ways.intake.list(TENANT, &desk.call().await, &unread, None).await.unwrap();
    assert!(page.items.iter().any(|row| row.id == id), "somebody has to listen to it");
    let read = ways.intake.conversation(TENANT, &desk.call().await, id).await.unwrap();
    assert_eq!(read.messages[0].file.as_ref().unwrap().name.as_deref(), Some("kanari-voice.webm"));
    let (disposition, content) = saved(&desk, ways, id, voice.id).await.unwrap();
    assert!(disposition.ends_with("-2.ogg\"") && content.starts_with(b"OggS"), "{disposition}");

    let said = ways.intake.discard_file(TENANT, &anybody, Holder::Visit(&secret), voice.id).await;
    assert_eq!(kind(said), ProblemKind::RefusedTransition, "what was said was said");

    ways.intake.erase_inquiry(TENANT, &anybody, &secret).await.unwrap();
    let mut owner = owner(shared(), TENANT).await;
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM file WHERE inquiry_id = $1")
        .bind(id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(left, 0);
    for file in [first.id, voice.id] {
        let gone = saved(&desk, ways, id, file).await;
        assert_eq!(kind(gone), ProblemKind::NotFound);
    }
}
