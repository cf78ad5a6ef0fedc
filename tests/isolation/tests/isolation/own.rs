//! What is one's own, among colleagues of one organisation: nobody removes another person's passkey or ends their session,
//! nor learns whether there is one of that id.

use contracts::Call;
use reqwest::Client;
use testkit::{DEMO_PASSWORD, Desk, Ways, create_account, new_key, shared};
use uuid::Uuid;

use crate::{database::as_role, world::HOME};

/// Somebody new, with a second factor of this minute.
async fn colleague(ways: &Ways) -> Desk {
    let email = format!("{}@{HOME}.example", new_key());
    let made = create_account(&shared().config(), HOME, &email, "alternate", DEMO_PASSWORD);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Desk::set_up(ways, HOME, &email).await
}

/// Gives whoever is at the desk a passkey, as a phone would; gives its id.
async fn add_passkey(ways: &Ways, desk: &Desk) -> Uuid {
    let own = ways.identity.own_account(HOME, &Call::bearer(&desk.session)).await.unwrap();
    let made = "INSERT INTO t_clc.passkey (id, account_id, credential_id, credential, name, made_at)
                VALUES (gen_random_uuid(), $1, $2, '{}', 'a phone', now()) RETURNING id";
    let made = sqlx::query_scalar(made).bind(own.account.id).bind(own.account.id.as_bytes().to_vec());
    made.fetch_one(&mut as_role("postgres").await).await.unwrap()
}

async fn passkeys(ways: &Ways, desk: &Desk) -> Vec<Uuid> {
    let own = ways.identity.own_account(HOME, &Call::bearer(&desk.session)).await.unwrap();
    own.passkeys.iter().map(|passkey| passkey.id).collect()
}

/// The one session of whoever is at the desk.
async fn session(ways: &Ways, desk: &Desk) -> Uuid {
    let own = ways.identity.own_account(HOME, &Call::bearer(&desk.session)).await.unwrap();
    own.sessions.iter().find(|session| session.is_current).unwrap().id
}

/// What comes of removing something as one's own: the status, and the body to the byte.
async fn remove(desk: &Desk, what: &str, id: Uuid) -> (u16, String) {
    let url = format!("{}/v1/{HOME}/me/{what}/{id}", shared().api("identity"));
    let request = Client::new().delete(url).bearer_auth(&desk.session);
    // Every call belongs to one trace, so that answers can be compared.
    let request = request.header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn a_colleagues_passkey_looks_like_none_and_stays() {
    let ways = shared().ways();
    let (one, other) = (colleague(&ways).await, colleague(&ways).await);
    let (own, foreign) = (add_passkey(&ways, &one).await, add_passkey(&ways, &other).await);

    let refused = remove(&one, "passkeys", foreign).await;
    assert_eq!(refused.0, 404, "{refused:?}");
    assert_eq!(refused, remove(&one, "passkeys", new_key()).await, "as one that does not exist");
    assert_eq!(passkeys(&ways, &other).await, [foreign], "it stays");

    assert_eq!(remove(&one, "passkeys", own).await.0, 200, "the same call does remove what is one's own");
    assert!(passkeys(&ways, &one).await.is_empty());
    assert_eq!(passkeys(&ways, &other).await, [foreign]);
}

#[tokio::test]
async fn a_colleagues_session_looks_like_none_and_goes_on() {
    let ways = shared().ways();
    let (one, other) = (colleague(&ways).await, colleague(&ways).await);
    let (own, foreign) = (session(&ways, &one).await, session(&ways, &other).await);
    let token = other.call().await;

    let refused = remove(&one, "sessions", foreign).await;
    assert_eq!(refused.0, 404, "{refused:?}");
    assert_eq!(refused, remove(&one, "sessions", new_key()).await, "as one that does not exist");
    ways.cases.list(HOME, &token, None, None).await.expect("its token goes on");
    assert_eq!(session(&ways, &other).await, foreign, "and the session itself");

    assert_eq!(remove(&one, "sessions", own).await.0, 200, "the same call does end what is one's own");
    assert_eq!(remove(&one, "sessions", own).await.0, 401, "it has ended");
    assert_eq!(session(&ways, &other).await, foreign);
}
