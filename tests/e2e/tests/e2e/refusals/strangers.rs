//! Tries of nobody in particular: in the trail, but not without end; and they hide no try at an account that there is.

use contracts::identity::{LogIn, PasskeyAnswer, RequestReset};
use serde_json::json;
use testkit::{from_elsewhere, new_key};
use web::ProblemKind;

use super::{entries, stage};
use crate::{accounts::join, answers::kind};

/// More than the thirty of an hour, and the few that come back meanwhile.
const MANY: usize = 40;

#[tokio::test]
async fn strangers_do_not_fill_the_trail_and_hide_nobody() {
    let (ways, tenant) = (stage().ways(), "k-spi");
    let (_, _) = join(stage(), &ways, tenant, "known@k-spi.example", &["focal_point"]).await;
    let wrong = |email: String| LogIn { email, password: "not this one".into(), device: String::new() };
    for number in 0..MANY {
        let failed =
            ways.identity.log_in(tenant, &from_elsewhere(), &wrong(format!("nobody-{number}@x.example"))).await;
        assert_eq!(kind(failed), ProblemKind::WrongCredentials);
    }
    let of_nobody = entries(&ways, tenant, "log_in_failed").await;
    assert!((30..MANY).contains(&of_nobody.len()), "{}", of_nobody.len());
    assert!(of_nobody.iter().all(|entry| entry.subject.is_none()));
    // Nor do other ways to fail as nobody: they are of the same kind.
    for _ in 0..3 {
        let credential = json!({ "id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {} });
        let answer = PasskeyAnswer { ceremony: new_key(), credential, device: String::new() };
        assert!(ways.identity.log_in_with_passkey(tenant, &from_elsewhere(), &answer).await.is_err());
    }
    assert!(entries(&ways, tenant, "log_in_failed").await.len() <= of_nobody.len() + 1);

    for _ in 0..5 {
        let failed = ways.identity.log_in(tenant, &from_elsewhere(), &wrong("known@k-spi.example".into())).await;
        assert_eq!(kind(failed), ProblemKind::WrongCredentials);
    }
    let all = entries(&ways, tenant, "log_in_failed").await;
    let of_known = all.iter().filter(|entry| entry.subject_name.as_deref() == Some("Sok Dara")).count();
    assert_eq!(of_known, 5, "each, whatever strangers do");
}

#[tokio::test]
async fn requests_and_client_ids_of_nobody_do_not_fill_it_either() {
    let (ways, tenant) = (stage().ways(), "k-spsi");
    let url = format!("{}/v1/{tenant}/oauth2/token", stage().api("identity"));
    for number in 0..MANY {
        let reset = RequestReset { email: format!("nobody-{number}@x.example") };
        ways.identity.request_reset(tenant, &from_elsewhere(), &reset).await.expect("each is served");
        let ask = reqwest::Client::new().post(&url).header("forwarded", from_elsewhere().forwarded.unwrap());
        let ask = ask.header("content-type", "application/x-www-form-urlencoded");
        let body = format!("grant_type=client_credentials&client_id={}&client_secret=x", new_key());
        assert_eq!(ask.body(body).send().await.unwrap().status().as_u16(), 401);
    }
    for action in ["password_reset_requested", "api_token_refused"] {
        let noted = entries(&ways, tenant, action).await.len();
        assert!((30..MANY).contains(&noted), "{action}: {noted}");
    }
}
