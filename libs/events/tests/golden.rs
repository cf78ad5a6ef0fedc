//! The wire shape of every event, so that a change of one is seen before another service trips over it.

use events::{Envelope, Event};
use kernel::{
    AccountId, CaseId, InquiryId, MailLinkId, MembershipId,
    codes::{CredentialChange, InquiryState, ServiceLevel, VerifyResult},
};
use uuid::Uuid;

fn samples() -> Vec<Event> {
    let inquiry = InquiryId::from(Uuid::from_u128(1));
    let case = CaseId::from(Uuid::from_u128(2));
    let link = MailLinkId::from(Uuid::from_u128(4));
    let account = AccountId::from(Uuid::from_u128(5));
    vec![
        Event::InquirySubmitted { inquiry },
        Event::InquiryVerified { inquiry, result: VerifyResult::Verified },
        Event::InquiryMoved { inquiry, to: InquiryState::NeedsInfo },
        Event::InquiryReplyReceived { inquiry },
        Event::InquiryChoicesChanged { inquiry },
        Event::InquiryAssigned { inquiry, assignee: Some(account), by: None },
        Event::InquiryMessageSent { inquiry },
        Event::InquiryOverdue { inquiry, level: ServiceLevel::Verify, reminder: 1, assignee: Some(account) },
        Event::InquiryConverted { inquiry, case },
        Event::CaseFiled { case, inquiry },
        Event::CaseAccepted { case, inquiry },
        Event::CaseMonitored { case, inquiry },
        Event::CaseResolutionDeclared { case, inquiry },
        Event::CaseResolved { case, inquiry },
        Event::CaseOpenedInEmergency { case, inquiry },
        Event::InvitationSent { link },
        Event::PasswordResetRequested { link },
        Event::RegistrationRequested { link },
        Event::RegistrationRepeated { link },
        Event::AccountErased { account },
        Event::AccountCredentialsChanged { account, change: CredentialChange::PasskeyAdded },
        Event::AccountMade { account },
        Event::MembershipRequested { membership: MembershipId::from(Uuid::from_u128(6)) },
    ]
}

#[test]
fn every_event_keeps_its_shape_on_the_wire() {
    for event in samples() {
        let envelope = Envelope {
            id: Uuid::from_u128(3).into(),
            tenant: "clc".parse().unwrap(),
            version: 1,
            occurred_at: "2026-11-21T08:00:00Z".parse().unwrap(),
            trace_parent: None,
            event,
        };
        let json = serde_json::to_value(&envelope).unwrap();
        assert_eq!(json["type"], envelope.event.name());
        assert_eq!(serde_json::from_value::<Envelope>(json.clone()).unwrap(), envelope);
        insta::assert_json_snapshot!(envelope.event.name(), json);
    }
}
