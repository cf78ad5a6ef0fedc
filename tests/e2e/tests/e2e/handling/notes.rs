//! Notes stand beside the conversation.

use contracts::{
    Call,
    intake::{InboxFilter, NewMessage, UNREAD},
};
use testkit::new_key;

use super::{SOKHA, TENANT, colleagues};

fn text(text: &str) -> NewMessage {
    NewMessage { text: text.into() }
}

#[tokio::test]
async fn who_reads_notes_has_not_read_what_the_worker_wrote() {
    let (sokha, linh) = colleagues().await;
    let (sent, intake) = (sokha.receives(|_| ()).await, &sokha.ways.intake);
    let secret = sent.open().await;
    let written = text("They took my passport.");
    intake.write_to_union(TENANT, &Call::anonymous(), &secret, &written, new_key()).await.unwrap();
    intake.write_note(TENANT, &sokha.call().await, sent.id, &text("The brother knows"), new_key()).await.unwrap();

    let unread = InboxFilter::of_state(UNREAD);
    let notes = intake.notes(TENANT, &linh.call().await, sent.id).await.unwrap();
    let told: Vec<_> = notes.iter().map(|note| (note.written_by.as_str(), note.text.as_str())).collect();
    assert_eq!(told, [(SOKHA, "The brother knows")]);
    linh.surroundings(&sent).await;
    assert!(linh.reads(&sent).await.summary.unread);
    assert!(linh.listed(&unread, &sent).await.is_some_and(|row| row.unread), "nobody has read it");

    intake.conversation(TENANT, &linh.call().await, sent.id).await.unwrap();
    assert!(!linh.reads(&sent).await.summary.unread);
    assert!(linh.listed(&unread, &sent).await.is_none());
}
