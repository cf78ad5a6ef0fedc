//! What an integration may read.

use contracts::{
    ApiError, Call,
    cases::Case,
    identity::{AuditQuery, ChangeApiClient, IssuedToken, NewApiClient, RotateApiSecret},
    intake::{InboxFilter, VerifyInquiry},
};
use testkit::{Desk, complaint, inquiry, new_key};
use web::ProblemKind;

use super::{ALL, World, ask, body, by_sex_and_origin, owned};
use crate::answers::refusal;

#[tokio::test]
async fn an_integration_reads_what_its_scopes_say_and_nothing_else() {
    let world = World::of("ttuc").await;
    let made = world.make(&["reports.read"]).await;
    assert!(made.secret.starts_with("focal_"));
    let token = world.token(&made).await.unwrap();
    assert_eq!((token.token_type.as_str(), token.scope.as_str()), ("Bearer", "reports.read"));
    assert!(token.expires_in <= 60);
    let (call, ways, tenant) = (Call::bearer(token.access_token), &world.ways, world.tenant);
    assert_eq!(world.report(&call).await, None);
    // Of another scope, of people, or no scope's at all: visible, but not for it.
    let forbidden = [
        refusal(ways.intake.list(tenant, &call, &InboxFilter::default(), None).await),
        refusal(ways.cases.list(tenant, &call, None, None).await),
        refusal(ways.identity.accounts(tenant, &call).await),
        refusal(ways.identity.audit(tenant, &call, &AuditQuery::default()).await),
        refusal(ways.identity.api_clients(tenant, &call).await),
        refusal(ways.reporting.network_cross_table(tenant, &call, &by_sex_and_origin()).await),
    ];
    assert_eq!(forbidden, [Some(ProblemKind::Forbidden); 6]);
    // In another organisation there is nothing.
    assert_eq!(
        refusal(ways.reporting.cross_table("mtuc", &call, &by_sex_and_origin()).await),
        Some(ProblemKind::NotFound)
    );
    assert_eq!(
        refusal(ways.identity.issue_token(tenant, &call).await),
        Some(ProblemKind::Unauthenticated),
        "no session"
    );
}

#[tokio::test]
async fn an_integration_never_sees_words() {
    let world = World::of("cuf").await;
    let (ways, tenant) = (&world.ways, world.tenant);
    let focal = Desk::log_in(ways, tenant, "focal").await;
    let receipt = ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let page = ways.intake.list(tenant, &focal.call().await, &InboxFilter::of_state("submitted"), None).await.unwrap();
    let found = page.items.into_iter().find(|item| item.reference == receipt.reference).unwrap();
    let call = world.call(&world.make(&ALL).await).await;
    let read = ways.intake.find(tenant, &call, found.id).await.unwrap();
    assert!(
        read.words.is_none() && read.allowed.is_empty(),
        "nobody's yet, so every focal point reads it; it does not"
    );

    let verify = VerifyInquiry {
        result: "verified".into(),
        method: Some("call".into()),
        note: Some("secret".into()),
        duplicate_of: None,
    };
    ways.intake.verify(tenant, &focal.call().await, found.id, read.version, &verify).await.unwrap();
    let case = ways.cases.file(tenant, &focal.call().await, &complaint(found.id), new_key()).await.unwrap();
    assert!(case.words.is_some());
    let read: Case = ways.cases.find(tenant, &call, case.summary.id).await.unwrap();
    assert!(read.words.is_none() && read.allowed.is_empty());
    let verified = ways.intake.find(tenant, &call, found.id).await.unwrap();
    assert!(verified.words.is_none() && verified.verification.unwrap().note.is_none());
    // Nor does it change anything.
    assert_eq!(
        refusal(ways.cases.accept(tenant, &call, case.summary.id, case.version).await),
        Some(ProblemKind::Forbidden)
    );
    assert_eq!(refusal(ways.intake.verify(tenant, &call, found.id, 1, &verify).await), Some(ProblemKind::Forbidden));
}

#[tokio::test]
async fn a_scope_that_is_taken_away_and_a_client_that_is_closed_count_at_once() {
    let world = World::of("mtuc").await;
    let (ways, tenant, identity) = (&world.ways, world.tenant, &world.ways.identity);
    let made = world.make(&ALL).await;
    let call = world.call(&made).await;
    assert_eq!(world.report(&call).await, None);
    let change = ChangeApiClient { name: made.client.name.clone(), scopes: owned(&["cases.read"]) };
    let (admin, id) = (world.admin.call().await, made.client.id);
    let changed = identity.change_api_client(tenant, &admin, id, made.client.version, &change).await.unwrap();
    assert_eq!(world.report(&call).await, Some(ProblemKind::Unauthenticated), "the token has ended");
    assert_eq!(refusal(ways.cases.list(tenant, &call, None, None).await), Some(ProblemKind::Unauthenticated));
    let stale = identity.change_api_client(tenant, &admin, id, made.client.version, &change).await;
    assert_eq!(refusal(stale), Some(ProblemKind::StaleVersion));
    assert_eq!(changed.scopes, ["cases.read"]);
    let call = world.call(&made).await;
    assert_eq!(world.report(&call).await, Some(ProblemKind::Forbidden));
    assert_eq!(refusal(ways.cases.list(tenant, &call, None, None).await), None);

    identity.close_api_client(tenant, &world.admin.call().await, id).await.unwrap();
    assert_eq!(refusal(ways.cases.list(tenant, &call, None, None).await), Some(ProblemKind::Unauthenticated));
    assert_eq!(world.token(&made).await.err().unwrap().error, "invalid_client");
    let closed = identity.close_api_client(tenant, &world.admin.call().await, id).await.unwrap();
    assert!(closed.closed_at.is_some() && closed.secrets.is_empty());
    let rotated = identity
        .rotate_api_secret(tenant, &world.admin.call().await, id, closed.version, &RotateApiSecret { end_older: true })
        .await;
    assert_eq!(refusal(rotated), Some(ProblemKind::RefusedTransition));
}

#[tokio::test]
async fn what_cannot_be_given_is_named() {
    let world = World::of("ntuc").await;
    let (identity, tenant, call) = (&world.ways.identity, world.tenant, world.admin.call().await);
    let refused = async |tenant: &str, call: &Call, name: &str, scopes: &[&str]| {
        let new = NewApiClient { name: name.into(), scopes: owned(scopes) };
        match identity.create_api_client(tenant, call, &new).await.err() {
            Some(ApiError::Problem(problem)) => {
                problem.errors.iter().map(|error| format!("{} {}", error.field, error.code)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(tenant, &call, " ", &[]).await, ["name required", "scopes required"]);
    assert_eq!(refused(tenant, &call, "x", &["accounts.write"]).await, ["scopes unknown_code"]);
    assert_eq!(refused(tenant, &call, "x", &["network_reports.read"]).await, ["scopes unknown_code"], "a council's");
    let made = world.make(&ALL).await;
    assert_eq!(refused(tenant, &call, &made.client.name, &ALL).await, ["name taken"]);

    let council = Desk::log_in(&world.ways, "atuc", "secretariat").await.call().await;
    assert_eq!(refused("atuc", &council, "x", &["cases.read"]).await, ["scopes unknown_code"]);
    let new = NewApiClient { name: new_key().to_string(), scopes: owned(&["network_reports.read"]) };
    let made = identity.create_api_client("atuc", &council, &new).await.unwrap();
    let token: IssuedToken = ask("atuc", &body(made.client.id, &made.secret, "")).await.json().await.unwrap();
    let (call, query) = (Call::bearer(token.access_token), by_sex_and_origin());
    let table = world.ways.reporting.network_cross_table("atuc", &call, &query);
    assert_eq!(refusal(table.await), None);
}
