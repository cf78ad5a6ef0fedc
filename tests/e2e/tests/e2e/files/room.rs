//! The room that an organisation has for files.

use contracts::intake::Holder;
use testkit::{attach, from_elsewhere, inquiry, shared};

use super::photo;
use crate::{
    answers::{field_errors, wrong},
    database::owner,
    network::organisation,
};

/// An organisation of this test alone: nobody else can send a file while its room is full.
const TENANT: &str = "full-union";

#[tokio::test]
async fn what_is_not_sent_takes_a_part_of_the_room_and_goes_with_its_draft() {
    organisation(shared(), TENANT, Some("TH"), "affiliate_admin").await;
    let ways = shared().ways();
    let begin = async || ways.intake.begin_draft(TENANT, &from_elsewhere(), &inquiry().answers).await.unwrap().secret;
    let (secret, other) = (begin().await, begin().await);
    let kept = attach(&ways, TENANT, Holder::Draft(&secret), "a.jpg", &photo(16)).await.unwrap();
    let mut owner = owner(shared(), TENANT).await;
    let draft_id: uuid::Uuid = sqlx::query_scalar("SELECT inquiry_id FROM file WHERE id = $1")
        .bind(kept.id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    // As if somebody had begun files of a quarter of 5 GiB.
    let fill =
        "UPDATE file SET sent_bytes = 1342177280, received_bytes = 1342177280, kept_bytes = 1342177280 WHERE id = $1";
    sqlx::query(fill).bind(kept.id).execute(&mut owner).await.unwrap();
    let full = attach(&ways, TENANT, Holder::Draft(&other), "b.jpg", &photo(16)).await;
    assert_eq!(field_errors(full), wrong("file", "no_room"));

    ways.intake.discard_draft(TENANT, &from_elsewhere(), &secret).await.unwrap();
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM file WHERE inquiry_id = $1")
        .bind(draft_id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let leaving: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM file_removal WHERE file_id = $1)")
        .bind(kept.id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert!(left == 0 && leaving, "its content is taken away by and by");
}
