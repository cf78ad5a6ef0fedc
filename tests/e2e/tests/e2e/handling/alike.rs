//! Requests that may be one worker's: told to those who read words, and never decided by a program.

use contracts::{
    Call,
    intake::{InboxFilter, VerifyInquiry},
};
use uuid::Uuid;

use super::{Sent, Staff, verdict};

/// What a worker says of themselves; nothing, where it is empty.
async fn received(staff: &Staff, number: &str, name: &str, employer: &str) -> Sent {
    let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let sent = staff.receives(|answers| {
        (answers.contact_method, answers.contact_value) = (said(number).map(|_| "call".to_owned()), said(number));
        (answers.name, answers.employer) = (said(name), said(employer));
    });
    sent.await
}

/// The likely ones, each with how much speaks for it and what both have.
async fn likely(staff: &Staff, sent: &Sent) -> Vec<(Uuid, i32, String)> {
    let told = staff.surroundings(sent).await.likely_duplicates;
    told.into_iter().map(|other| (other.inquiry.id, other.score, other.shared.join(" "))).collect()
}

async fn is_marked(staff: &Staff, sent: &Sent) -> bool {
    staff.listed(&InboxFilter::default(), sent).await.unwrap().likely_duplicate
}

#[tokio::test]
async fn the_same_number_or_name_and_employer_are_told_until_one_of_them_is_erased() {
    let (sokha, maya) = (Staff::of("focal").await, Staff::of("admin").await);
    let one = received(&sokha, "+855 12 345 601", "Bopha", "Golden Thread Garments").await;
    assert!(likely(&sokha, &one).await.is_empty() && !is_marked(&sokha, &one).await);
    let caller = received(&sokha, "០១២ ៣៤៥ ៦០១", "", "").await;
    let namesake = received(&sokha, "", "BOPHA", "golden thread (garments)").await;
    let workmate = received(&sokha, "", "Vuthy", "Golden Thread Garments").await;
    let elsewhere = received(&sokha, "", "Bopha", "Silver Needle").await;

    let same_name = (namesake.id, 35, "name employer".to_owned());
    assert_eq!(likely(&sokha, &one).await, [(caller.id, 60, "contact".to_owned()), same_name.clone()]);
    assert_eq!(likely(&sokha, &caller).await, [(one.id, 60, "contact".to_owned())]);
    for sent in [&workmate, &elsewhere] {
        assert!(likely(&sokha, sent).await.is_empty(), "many have one employer, and many one name");
    }
    // The inbox marks the same number only, and not for who reads no words.
    let marked = [is_marked(&sokha, &one).await, is_marked(&sokha, &caller).await, is_marked(&sokha, &namesake).await];
    assert_eq!(marked, [true, true, false]);
    assert!(!is_marked(&maya, &one).await);

    let secret = caller.open().await;
    caller.ways.intake.erase_inquiry(&caller.tenant, &Call::anonymous(), &secret).await.unwrap();
    assert_eq!(likely(&sokha, &one).await, [same_name]);
    assert!(!is_marked(&sokha, &one).await, "nothing is left of what was erased");

    // What somebody has decided is told as that.
    let repeats = VerifyInquiry { duplicate_of: Some(one.reference.clone()), ..verdict("duplicate") };
    sokha.verify(&sokha.reads(&namesake).await, &repeats).await.unwrap();
    let around = sokha.surroundings(&one).await;
    assert!(around.likely_duplicates.is_empty() && around.duplicates[0].id == namesake.id);
}

#[tokio::test]
async fn all_that_two_share_speaks_for_their_being_one_workers() {
    let sokha = Staff::of("focal").await;
    let one = received(&sokha, "line: rithy_siem", "Rithy Siem", "Blue Heron Farm").await;
    let again = received(&sokha, "@Line: RITHY_siem", "siem, rithy", "Farm of the Blue Heron").await;
    assert_eq!(likely(&sokha, &one).await, [(again.id, 100, "contact name employer".to_owned())]);
}
