//! Many people, and programs, come from one address: an office, or a mobile carrier.

use contracts::identity::{LogIn, NewApiClient, Register, RequestRegistration, SetRegistration};
use testkit::{Desk, from_elsewhere, shared};
use web::ProblemKind;

use crate::answers::kind;

#[tokio::test]
async fn an_integration_does_not_use_up_the_tries_of_its_office() {
    let (ways, tenant) = (shared().ways(), "tltuc");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let new = NewApiClient { name: "A program of the office".into(), scopes: vec!["reports.read".into()] };
    let made = ways.identity.create_api_client(tenant, &admin.call().await, &new).await.unwrap();
    let (url, office) = (format!("{}/v1/{tenant}/oauth2/token", shared().api("identity")), from_elsewhere());
    let body = format!("grant_type=client_credentials&client_id={}&client_secret={}", made.client.id, made.secret);
    // More than the sixty that people have.
    for _ in 0..70 {
        let ask = reqwest::Client::new().post(&url).header("forwarded", office.forwarded.clone().unwrap());
        let ask = ask.header("content-type", "application/x-www-form-urlencoded").body(body.clone());
        assert_eq!(ask.send().await.unwrap().status().as_u16(), 200);
    }
    let log_in = LogIn { email: "nobody@office.example".into(), password: "not this one".into(), device: "".into() };
    let answer = ways.identity.log_in(tenant, &office, &log_in).await;
    assert_eq!(kind(answer), ProblemKind::WrongCredentials, "people still log in from there");
}

#[tokio::test]
async fn workers_behind_one_address_of_their_carrier_make_their_accounts() {
    let (ways, tenant) = (shared().ways(), "k-sbsi");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
    let (by_mail, without) = (from_elsewhere(), from_elsewhere());
    for number in 0..35 {
        let asked = RequestRegistration { email: format!("worker-{number}@carrier.example"), locale: "km".into() };
        ways.identity.request_registration(tenant, &by_mail, &asked).await.unwrap();
        // A passkey follows: no password to hash.
        let register = Register { name: "".into(), locale: "km".into(), password: "".into(), device: "".into() };
        ways.identity.register(tenant, &without, &register).await.unwrap();
    }
}
