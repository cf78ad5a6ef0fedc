//! Whom a worker may call.

use chrono::Days;
use contracts::identity::{LocalName, SetEmergencyContact};
use testkit::{Desk, shared};
use web::ProblemKind;

use super::{facts, organisation, today};
use crate::answers::{field_errors, kind, wrong};

#[tokio::test]
async fn emergency_numbers_are_kept_by_the_council_and_read_by_everybody() {
    let (machine, ways, council) = (shared(), shared().ways(), "sos-council");
    let desk = organisation(machine, council, None, "secretariat").await;
    let contact = SetEmergencyContact {
        country: "TH".into(),
        kind: "labour_ministry".into(),
        number: "+66 (2) 123-4567".into(),
        names: vec![LocalName { locale: "km".into(), name: "ក្រសួងការងារ".into() }],
        hours: "Mon-Fri 08:00-17:00".into(),
        source: "the ministry".into(),
        last_verified: today(),
        position: 1,
    };
    let added = ways.identity.add_emergency_contact(council, &desk.call().await, &contact).await.unwrap();
    assert_eq!(added.number, "+6621234567");
    let again = ways.identity.add_emergency_contact(council, &desk.call().await, &contact).await;
    assert_eq!(field_errors(again), wrong("number", "taken"));
    for (bad, field, code) in [
        (SetEmergencyContact { number: "02 123 4567".into(), ..contact.clone() }, "number", "not_valid"),
        (SetEmergencyContact { kind: "friend".into(), ..contact.clone() }, "kind", "unknown_code"),
        (SetEmergencyContact { source: " ".into(), ..contact.clone() }, "source", "required"),
        (
            SetEmergencyContact { last_verified: today() + Days::new(2), ..contact.clone() },
            "last_verified",
            "not_valid",
        ),
        (SetEmergencyContact { position: 100, ..contact.clone() }, "position", "not_valid"),
    ] {
        let refused = ways.identity.add_emergency_contact(council, &desk.call().await, &bad).await;
        assert_eq!(field_errors(refused), wrong(field, code));
    }
    let police = SetEmergencyContact { kind: "police".into(), number: "191".into(), position: 0, ..contact.clone() };
    ways.identity.add_emergency_contact(council, &desk.call().await, &police).await.unwrap();
    let numbers = async || -> Vec<String> {
        facts(&ways, council).await.contacts.into_iter().map(|contact| contact.number).collect()
    };
    assert_eq!(numbers().await, ["191", "+6621234567"], "in their order");
    let moved = SetEmergencyContact { number: "1506".into(), ..contact.clone() };
    ways.identity.change_emergency_contact(council, &desk.call().await, added.id, &moved).await.unwrap();
    assert_eq!(numbers().await, ["191", "1506"]);
    let stranger = Desk::log_in(&ways, "atuc", "secretariat").await;
    let foreign = ways.identity.remove_emergency_contact("atuc", &stranger.call().await, added.id).await;
    assert_eq!(kind(foreign), ProblemKind::NotFound, "a number of another network");
    ways.identity.remove_emergency_contact(council, &desk.call().await, added.id).await.unwrap();
    assert_eq!(numbers().await, ["191"]);
}
