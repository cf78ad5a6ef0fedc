//! Who does no work on requests: an integration, and in most things an admin.

use contracts::{
    Call,
    identity::{IssuedToken, NewApiClient},
    intake::{AssignInquiry, ChangeInquiries, InboxFilter, InquiryVersion, MINE, MoveInquiry, SearchInquiries},
};
use testkit::{from_elsewhere, new_key, shared};
use web::ProblemKind;

use super::{Sent, Staff, TENANT, of_assignee, seen};
use crate::answers::{field_errors, kind, refusal, wrong};

/// An integration that reads requests.
async fn integration(admin: &Staff) -> Call {
    let new = NewApiClient { name: new_key().to_string(), scopes: vec!["inquiries.read".into()] };
    let made = admin.ways.identity.create_api_client(TENANT, &admin.call().await, &new).await.unwrap();
    let body = format!("grant_type=client_credentials&client_id={}&client_secret={}", made.client.id, made.secret);
    let url = format!("{}/v1/{TENANT}/oauth2/token", shared().api("identity"));
    let ask = reqwest::Client::new().post(url).header("forwarded", from_elsewhere().forwarded.unwrap());
    let ask = ask.header("content-type", "application/x-www-form-urlencoded").body(body);
    let token: IssuedToken = ask.send().await.unwrap().json().await.unwrap();
    Call::bearer(token.access_token)
}

/// What they are told who close, open again, mark, search, or look around.
async fn refusals(staff: &Staff, call: &Call, sent: &Sent) -> Vec<Option<ProblemKind>> {
    let (intake, id, version) = (&staff.ways.intake, sent.id, staff.reads(sent).await.version);
    let why = |reason: &str| MoveInquiry { reason: reason.into() };
    let inquiries = vec![InquiryVersion { id, version }];
    let mark = ChangeInquiries { inquiries, change: "malicious".into(), assignee: None };
    vec![
        refusal(intake.close(TENANT, call, id, version, &why("settled")).await),
        refusal(intake.reopen(TENANT, call, id, version, &why("by_mistake")).await),
        refusal(intake.change_many(TENANT, call, &mark, new_key()).await),
        refusal(intake.search(TENANT, call, &SearchInquiries { text: sent.reference.clone() }).await),
        refusal(intake.surroundings(TENANT, call, id).await),
        refusal(intake.notes(TENANT, call, id).await),
    ]
}

#[tokio::test]
async fn an_integration_sees_codes_and_changes_nothing() {
    let (sokha, maya) = (Staff::of("focal").await, Staff::of("admin").await);
    let sent = sokha.receives(|_| ()).await;
    sokha.assign(&sokha.reads(&sent).await, Some(sokha.id)).await.unwrap();
    let (call, intake) = (integration(&maya).await, &sokha.ways.intake);
    let told = intake.find(TENANT, &call, sent.id).await.unwrap();
    assert!(told.summary.assignee.is_none() && told.allowed.is_empty(), "codes only, and nobody's name");
    let nobody = AssignInquiry { assignee: None };
    assert_eq!(kind(intake.assign(TENANT, &call, sent.id, told.version, &nobody).await), ProblemKind::Forbidden);
    assert_eq!(kind(intake.undo(TENANT, &call, new_key()).await), ProblemKind::Forbidden);
    assert_eq!(refusals(&sokha, &call, &sent).await, [Some(ProblemKind::Forbidden); 6]);
    let mine = intake.list(TENANT, &call, &of_assignee(MINE), None).await;
    assert_eq!(field_errors(mine), wrong("assignee", "unknown_code"), "it is nobody");
    assert_eq!(sokha.sees(&sent).await, seen("in_review", Some(sokha.id)));
}

#[tokio::test]
async fn an_admin_neither_ends_a_request_nor_looks_for_one() {
    let (sokha, maya) = (Staff::of("focal").await, Staff::of("admin").await);
    let sent = sokha.receives(|_| ()).await;
    assert_eq!(refusals(&sokha, &maya.call().await, &sent).await, [Some(ProblemKind::Forbidden); 6]);
    assert_eq!(sokha.listed(&InboxFilter::default(), &sent).await.unwrap().state, "submitted");
}
