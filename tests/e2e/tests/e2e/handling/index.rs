//! What the database holds of what is looked for.

use std::collections::BTreeSet;

use contracts::{
    Call,
    intake::{InquiryAnswers, OwnContact},
};
use testkit::{inquiry, new_key, shared};
use uuid::Uuid;

use super::{Staff, TENANT};
use crate::database::{audited, owner};

/// Another union, whose workers say the same.
const ELSEWHERE: &str = "ctum";

fn say_all(answers: &mut InquiryAnswers) {
    answers.name = Some("Phalla Keo".into());
    (answers.employer, answers.agency) = (Some("Lotus Ice".into()), Some("Quick Jobs".into()));
    (answers.contact_method, answers.contact_value) = (Some("call".into()), Some("+855 98 765 402".into()));
}

async fn hashes(tenant: &str, inquiry: Option<Uuid>) -> Vec<(String, Vec<u8>)> {
    let query = "SELECT field, term_hash FROM inquiry_term WHERE $1::uuid IS NULL OR inquiry_id = $1";
    let query = sqlx::query_as(query).bind(inquiry);
    query.fetch_all(&mut owner(shared(), tenant).await).await.unwrap()
}

#[tokio::test]
async fn the_index_holds_hashes_under_the_organisations_own_key() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(say_all).await;
    let mut elsewhere = inquiry();
    say_all(&mut elsewhere.answers);
    sokha.ways.intake.submit(ELSEWHERE, &elsewhere, new_key()).await.unwrap();

    let here = hashes(TENANT, Some(sent.id)).await;
    let fields: BTreeSet<&str> = here.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, BTreeSet::from(["agency", "contact", "employer", "name"]));
    assert_eq!(here.len(), 7, "a word is one, and so is a number");
    assert!(here.iter().all(|(_, hash)| hash.len() == 16));
    let there: BTreeSet<Vec<u8>> = hashes(ELSEWHERE, None).await.into_iter().map(|(_, hash)| hash).collect();
    assert!(
        there.len() >= 7 && here.iter().all(|(_, hash)| !there.contains(hash)),
        "one cannot be told from the other"
    );
}

#[tokio::test]
async fn who_says_another_number_is_not_found_by_the_one_of_before() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(|answers| {
        answers.name = Some("Davuth".into());
        (answers.contact_method, answers.contact_value) = (Some("call".into()), Some("+855 98 765 403".into()));
    });
    let (sent, anybody) = (sent.await, Call::anonymous());
    assert_eq!(sokha.finds("098 765 403").await, [sent.id]);
    let secret = sent.open().await;
    let mut contact = OwnContact { contact_method: "sms".into(), language: "km".into(), ..OwnContact::default() };
    contact.contact_value = Some("098 765 404".into());
    sent.ways.intake.change_own_contact(TENANT, &anybody, &secret, &contact).await.unwrap();
    assert!(sokha.finds("098 765 403").await.is_empty(), "the phone may be another's now");
    assert_eq!(sokha.finds("+855 98 765 404").await, [sent.id]);
    assert_eq!(sokha.finds("davuth").await, [sent.id], "what else was said is said still");

    sent.ways.intake.erase_inquiry(TENANT, &anybody, &secret).await.unwrap();
    assert!(sokha.finds("davuth").await.is_empty() && hashes(TENANT, Some(sent.id)).await.is_empty());
}

#[tokio::test]
async fn that_somebody_looked_is_in_the_audit_trail_and_not_for_whom() {
    let sokha = Staff::of("focal").await;
    let before = audited(shared(), TENANT, "search_inquiries").await;
    assert!(sokha.finds("Chamroeun of the night shift").await.is_empty());
    assert!(audited(shared(), TENANT, "search_inquiries").await > before);
    let told: i64 = sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM audit WHERE to_jsonb(audit)::text ILIKE '%chamroeun%')
              + (SELECT count(*) FROM outbox WHERE to_jsonb(outbox)::text ILIKE '%chamroeun%')
              + (SELECT count(*) FROM audit WHERE action = 'search_inquiries' AND subject IS NOT NULL)",
    )
    .fetch_one(&mut owner(shared(), TENANT).await)
    .await
    .unwrap();
    assert_eq!(told, 0);
}
