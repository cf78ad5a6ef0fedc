//! A draft is found by its secret alone, at the organisation where it was begun.

use contracts::{
    Call,
    intake::{Holder, InquiryAnswers, NewFile},
};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use web::ProblemKind;

use crate::world::{ELSEWHERE, HOME, World};

/// What an operation on drafts answers to a secret.
async fn answered(world: &World, method: &Method, path: &str, secret: Option<&str>) -> (u16, Value) {
    let url = format!("{}{path}", world.machine.api("intake"));
    let mut request = Client::new().request(method.clone(), url);
    if let Some(secret) = secret {
        request = request.header("draft-secret", secret);
    }
    let consents = json!({ "notice_version": "x", "consent_to_store": true, "consent_to_statistics": true });
    let body = match *method {
        Method::PATCH => json!({ "name": "Somebody else" }),
        _ => json!({ "consents": consents }),
    };
    let answer = request.json(&body).send().await.expect("an answer");
    let status = answer.status().as_u16();
    let mut body: Value = answer.json().await.unwrap_or_default();
    body.as_object_mut().map(|body| body.remove("trace_id"));
    (status, body)
}

#[tokio::test]
async fn a_secret_of_one_organisation_opens_nothing_at_another_and_changes_nothing() {
    let world = World::of_people().await;
    let (intake, call) = (world.machine.ways().intake, Call::anonymous());
    let answers = InquiryAnswers { name: Some("Sokha".into()), ..InquiryAnswers::default() };
    let secret = intake.begin_draft(HOME, &call, &answers).await.unwrap().secret;
    let draft = |tenant: &str| format!("/v1/{tenant}/draft");
    let operations = [
        (Method::GET, draft(ELSEWHERE)),
        (Method::PATCH, draft(ELSEWHERE)),
        (Method::POST, format!("{}/submission", draft(ELSEWHERE))),
    ];
    for (method, path) in operations {
        let foreign = answered(&world, &method, &path, Some(&secret)).await;
        let invented = answered(&world, &method, &path, Some(&"I".repeat(43))).await;
        assert_eq!(
            (foreign.0, foreign.1["type"].as_str()),
            (404, Some("urn:focal:problem:not-found")),
            "{method} {path}"
        );
        assert_eq!(foreign, invented, "{method} {path}");
        assert_eq!(answered(&world, &method, &path, None).await.0, 401, "{method} {path}: without one nobody asks");
    }
    intake.discard_draft(ELSEWHERE, &call, &secret).await.expect("what is not there is gone");
    assert!(intake.draft(HOME, &call, &secret).await.unwrap().answers == answers);
}

#[tokio::test]
async fn a_file_is_nobodys_but_of_the_secret_that_it_was_begun_with() {
    let world = World::of_people().await;
    let (intake, call) = (world.machine.ways().intake, testkit::from_elsewhere());
    let own = world.new_draft(HOME).await;
    let new = NewFile { name: "x.png".into(), bytes: Some(100) };
    let begun = intake.begin_file(HOME, &call, Holder::Draft(&own), &new).await.expect("begun").id;
    let others = [
        (HOME, world.new_draft(HOME).await, world.new_visit(HOME, false).await),
        (ELSEWHERE, world.new_draft(ELSEWHERE).await, world.new_visit(ELSEWHERE, false).await),
        (ELSEWHERE, own.clone(), own.clone()),
    ];
    for (tenant, draft, visit) in &others {
        for holder in [Holder::Draft(draft), Holder::Visit(visit)] {
            let appended = intake.append_to_file(tenant, &call, holder, begun, 0, vec![1]).await;
            assert_eq!(appended.err().map(|error| error.kind()), Some(ProblemKind::NotFound), "{tenant}");
            let kept = intake.keep_file(tenant, &call, holder, begun).await;
            assert_eq!(kept.err().map(|error| error.kind()), Some(ProblemKind::NotFound), "{tenant}");
            // What is not theirs is not there, and stays.
            let _ = intake.discard_file(tenant, &call, holder, begun).await;
        }
    }
    let read = intake.draft(HOME, &call, &own).await.unwrap();
    assert_eq!(read.files.iter().map(|file| (file.id, file.received)).collect::<Vec<_>>(), [(begun, Some(0))]);
}
