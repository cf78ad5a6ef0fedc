//! Who is let in, and what the logs say of anybody.

use contracts::intake::{InboxFilter, ReceiptCode};
use reqwest::{Client, header::HeaderMap};
use testkit::{Desk, inquiry, new_key, shared};
use web::ProblemKind;

#[tokio::test]
async fn wrong_credentials_and_ended_sessions_open_nothing() {
    let ways = shared().ways();
    let attempt = async |email: &str, password: &str| {
        let log_in =
            contracts::identity::LogIn { email: email.into(), password: password.into(), device: String::new() };
        ways.identity.log_in("cuf", &contracts::Call::anonymous(), &log_in).await
    };
    let wrong = attempt("focal@cuf.example", "not the password at all").await.err().unwrap();
    let nobody = attempt("nobody@cuf.example", "not the password at all").await.err().unwrap();
    assert_eq!((wrong.kind(), nobody.kind()), (ProblemKind::WrongCredentials, ProblemKind::WrongCredentials));
    let stranger = attempt("focal@clc.example", testkit::DEMO_PASSWORD).await.err().unwrap();
    assert_eq!(stranger.kind(), ProblemKind::WrongCredentials, "an account of one organisation is nobody in another");

    let desk = Desk::log_in_anew(&ways, "cuf", "focal").await;
    let session = contracts::Call::bearer(&desk.session);
    ways.identity.end_session("cuf", &session).await.unwrap();
    let ended = ways.identity.issue_token("cuf", &session).await.err().unwrap();
    assert_eq!(ended.kind(), ProblemKind::Unauthenticated);
    let elsewhere = Desk::log_in(&ways, "cuf", "alternate").await;
    let foreign = ways.identity.issue_token("clc", &contracts::Call::bearer(&elsewhere.session)).await.err().unwrap();
    assert_eq!(foreign.kind(), ProblemKind::Unauthenticated, "a session of one organisation is none in another");
}

#[tokio::test]
async fn nothing_that_was_typed_reaches_the_logs() {
    let machine = testkit::Machine::start(&[], &[("FOCAL__TELEMETRY__LOG", "debug")]);
    let ways = machine.ways();
    ways.intake.submit("clc", &inquiry(), new_key()).await.unwrap();
    let mut wrong = inquiry();
    wrong.answers.sex = Some("SECRET-SEX".into());
    assert!(ways.intake.submit("clc", &wrong, new_key()).await.is_err());
    let broken = format!("{}/v1/clc/inquiries?name=SECRET-QUERY", machine.api("intake"));
    let answer = Client::new()
        .post(broken)
        .header("content-type", "application/json")
        .body("{\"message\": \"SECRET-BODY")
        .send()
        .await
        .unwrap();
    let headers: HeaderMap = answer.headers().clone();
    let body = answer.text().await.unwrap();
    assert!(!body.contains("SECRET") && !format!("{headers:?}").contains("SECRET"), "{body}");
    let code = ways.progress("clc", &ReceiptCode { code: "SECRET-CODE".into() }).await;
    assert!(code.is_err());
    let desk = Desk::log_in(&ways, "clc", "focal").await;
    let page = ways.intake.list("clc", &desk.call().await, &InboxFilter::default(), None).await.unwrap();
    for item in page.items {
        ways.intake.find("clc", &desk.call().await, item.id).await.unwrap();
    }
    let printed = machine.printed();
    for secret in ["SECRET", "សុខា", &desk.session, testkit::DEMO_PASSWORD.split(',').next().unwrap()] {
        // The greeting of `focal dev` names the demo password; the lines of the log must not.
        let line = printed.lines().filter(|line| !line.contains("password    ")).find(|line| line.contains(secret));
        assert_eq!(line, None, "the log holds {secret}");
    }
}
