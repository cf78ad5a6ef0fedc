//! Sessions that end by themselves: half an hour after their last use, and twelve hours after they were made.

use contracts::Call;
use reqwest::{Method, Response, StatusCode};
use web::ProblemKind;

use super::{entries, stage};
use crate::{
    accounts::join,
    answers::kind,
    browsing::{ask, cookie},
    database::{age_sessions, owner},
};

const TENANT: &str = "ntuc";

/// The first page of the console, for who has this session.
async fn console(session: &Call) -> Response {
    let own = cookie(session.token.as_deref().unwrap());
    ask(stage(), Method::GET, TENANT, "/console").header("cookie", own).send().await.unwrap()
}

/// Whether somebody's session counts as used within the last minute.
async fn was_just_used(email: &str) -> bool {
    let query = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM session JOIN account ON account.id = session.account_id
         WHERE account.email = $1 AND session.last_seen_at > now() - interval '1 minute')",
    );
    query.bind(email.to_owned()).fetch_one(&mut owner(stage(), TENANT).await).await.unwrap()
}

#[tokio::test]
async fn a_session_ends_unused_and_when_it_is_too_old_and_leads_to_the_log_in() {
    let ways = stage().ways();
    for (email, made, used, why) in [
        ("idle@ntuc.example", 31, 31, "half an hour without a use"),
        ("busy@ntuc.example", 13 * 60, 0, "made more than twelve hours ago, however lately it was used"),
    ] {
        let (session, _) = join(stage(), &ways, TENANT, email, &["focal_point"]).await;
        let before = Call::bearer(ways.identity.issue_token(TENANT, &session).await.unwrap().access_token);
        ways.cases.list(TENANT, &before, None, None).await.unwrap();
        age_sessions(stage(), TENANT, email, made, used).await;
        assert_eq!(kind(ways.identity.issue_token(TENANT, &session).await), ProblemKind::Unauthenticated, "{why}");
        assert_eq!(kind(ways.identity.own_account(TENANT, &session).await), ProblemKind::Unauthenticated, "{why}");
        let page = console(&session).await;
        assert_eq!(page.status(), StatusCode::SEE_OTHER, "{why}");
        assert_eq!(page.headers()["location"], "/login?next=%2Fconsole", "{why}");
        assert_eq!(kind(ways.identity.issue_token(TENANT, &session).await), ProblemKind::Unauthenticated, "for good");
    }
    assert!(entries(&ways, TENANT, "session_refused").await.is_empty(), "everybody has sessions that have ended");
}

#[tokio::test]
async fn a_session_that_is_used_goes_on() {
    let (ways, email) = (stage().ways(), "used@ntuc.example");
    let (session, _) = join(stage(), &ways, TENANT, email, &["focal_point"]).await;
    age_sessions(stage(), TENANT, email, 20, 20).await;
    assert!(!was_just_used(email).await);
    assert_eq!(console(&session).await.status(), StatusCode::OK, "after twenty minutes");
    assert!(was_just_used(email).await, "the half hour begins anew");
    // Forty minutes after it was used before, and twenty after that use.
    age_sessions(stage(), TENANT, email, 20, 20).await;
    ways.identity.issue_token(TENANT, &session).await.expect("it was used in between");
    assert!(was_just_used(email).await);
}
