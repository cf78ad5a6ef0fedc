//! Passwords, recovery codes, first links and scopes that were not right: on record, and of no worker by name.

use contracts::{
    Call,
    identity::{
        BeginSetup, ChangePassword, CompleteRegistration, LinkSecret, LogIn, NewApiClient, PasswordProof,
        RecoverAccount, Register, RequestRegistration, SetRegistration, TokenError,
    },
};
use testkit::{Desk, Ways, from_elsewhere, mailed_secret, run};
use web::ProblemKind;

use super::{entries, stage};
use crate::{
    accounts::join,
    answers::{field_errors, kind},
    database::owner,
};

const PASSWORD: &str = "eleven quiet herons by the river";

async fn open(ways: &Ways, tenant: &str) {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
}

#[tokio::test]
async fn who_uses_up_somebodys_log_ins_does_not_keep_them_from_their_account() {
    let (ways, tenant) = (stage().ways(), "mtuc");
    open(&ways, tenant).await;
    let register =
        Register { name: String::new(), locale: "km".into(), password: PASSWORD.into(), device: String::new() };
    let made = ways.identity.register(tenant, &from_elsewhere(), &register).await.unwrap();
    let email = made.session.account.email.clone();
    let stranger = |password: &str| LogIn { email: email.clone(), password: password.into(), device: String::new() };
    for _ in 0..10 {
        let refused = ways.identity.log_in(tenant, &from_elsewhere(), &stranger("not this one")).await;
        assert_eq!(kind(refused), ProblemKind::WrongCredentials);
    }
    let locked = ways.identity.log_in(tenant, &from_elsewhere(), &stranger(PASSWORD)).await;
    assert_eq!(kind(locked), ProblemKind::TooManyRequests);
    let (worker, proof) = (Call::bearer(made.session.session), PasswordProof { password: PASSWORD.into() });
    ways.identity.erase_account(tenant, &worker, &proof).await.expect("who is logged in erases it all the same");
}

#[tokio::test]
async fn a_wrong_password_of_somebody_who_is_logged_in_is_on_record() {
    let (ways, tenant) = (stage().ways(), "k-spsi");
    open(&ways, tenant).await;
    let register =
        Register { name: String::new(), locale: "km".into(), password: PASSWORD.into(), device: String::new() };
    let made = ways.identity.register(tenant, &from_elsewhere(), &register).await.unwrap();
    let worker = Call::bearer(made.session.session);
    let wrong = PasswordProof { password: "not this one".into() };
    for tried in 0..10 {
        let refused = match tried % 2 {
            0 => ways.identity.erase_account(tenant, &worker, &wrong).await,
            _ => ways.identity.renew_account_recovery(tenant, &worker, &wrong).await.map(|_| ()),
        };
        assert_eq!(field_errors(refused), [("password".to_owned(), "not_valid".to_owned())]);
    }
    let locked = ways.identity.erase_account(tenant, &worker, &wrong).await;
    assert_eq!(kind(locked), ProblemKind::TooManyRequests);
    for action in ["log_in_failed", "locked_out"] {
        let noted = entries(&ways, tenant, action).await;
        assert_eq!(noted.len(), 1, "once in a quarter of an hour: {noted:?}");
        assert_eq!((noted[0].actor.as_str(), noted[0].subject), ("anonymous", None), "and of nobody");
    }

    let (colleague, _) = join(stage(), &ways, tenant, "wrong@k-spsi.example", &["focal_point"]).await;
    let id = ways.identity.own_account(tenant, &colleague).await.unwrap().account.id;
    let change = ChangePassword { current_password: "not this one".into(), password: PASSWORD.into() };
    let refused = ways.identity.change_password(tenant, &colleague, &change).await;
    assert_eq!(field_errors(refused), [("current_password".to_owned(), "not_valid".to_owned())]);
    let noted = entries(&ways, tenant, "log_in_failed").await;
    assert_eq!((noted.len(), noted[0].actor.clone(), noted[0].subject), (2, id.to_string(), Some(id)));
}

#[tokio::test]
async fn who_tries_recovery_codes_is_locked_out_and_that_is_on_record() {
    let (ways, tenant) = (stage().ways(), "ctum");
    let recover = RecoverAccount {
        account: "0000-0000".into(),
        code: "0000-0000-0000-0000-0000".into(),
        password: PASSWORD.into(),
        device: String::new(),
    };
    for _ in 0..10 {
        let wrong = ways.identity.recover_account(tenant, &from_elsewhere(), &recover).await;
        assert_eq!(kind(wrong), ProblemKind::WrongCredentials);
    }
    for _ in 0..3 {
        let locked = ways.identity.recover_account(tenant, &from_elsewhere(), &recover).await;
        assert_eq!(kind(locked), ProblemKind::TooManyRequests);
    }
    let noted = entries(&ways, tenant, "locked_out").await;
    assert_eq!(noted.iter().map(|entry| entry.subject).collect::<Vec<_>>(), [None]);
}

#[tokio::test]
async fn a_link_to_an_account_that_was_used_is_on_record() {
    let (machine, ways, tenant, email) = (stage(), stage().ways(), "tltuc", "used@mail.example");
    open(&ways, tenant).await;
    let asked = RequestRegistration { email: email.into(), locale: "km".into() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/join/").await;
    let (name, password, device) = (String::new(), PASSWORD.to_owned(), String::new());
    let complete = CompleteRegistration { secret, name, password, device };
    ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await.unwrap();
    for _ in 0..2 {
        let again = ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await;
        assert_eq!(kind(again), ProblemKind::LinkEnded);
    }
    let noted = entries(&ways, tenant, "link_refused").await;
    assert_eq!(noted.len(), 1, "{noted:?}");
    assert_eq!((noted[0].about.as_deref(), noted[0].subject.is_some()), (Some("link"), true));
}

#[tokio::test]
async fn a_set_up_link_that_was_used_is_on_record() {
    let (ways, tenant) = (stage().ways(), "refused-union");
    let words = ["tenant", "create", tenant, "--name", "A new union", "--locales", "en", "--country", "PH"];
    let created = run(&stage().config(), &words);
    let said = format!("{}{}", String::from_utf8_lossy(&created.stdout), String::from_utf8_lossy(&created.stderr));
    let rest = said.split("/setup/start/").nth(1).unwrap_or_else(|| panic!("no address: {said}"));
    let secret: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();

    let begin = |secret: &str| BeginSetup {
        secret: secret.into(),
        name: "Sok Dara".into(),
        email: "first@refused.example".into(),
        password: PASSWORD.into(),
        locale: "en".into(),
        answers: false,
        device: String::new(),
    };
    ways.identity.begin_setup(tenant, &from_elsewhere(), &begin(&secret)).await.unwrap();
    for secret in [secret.as_str(), secret.as_str(), "invented"] {
        let again = ways.identity.begin_setup(tenant, &from_elsewhere(), &begin(secret)).await;
        assert_eq!(kind(again), ProblemKind::LinkEnded);
        let link = LinkSecret { secret: secret.into() };
        assert_eq!(kind(ways.identity.read_setup_link(tenant, &from_elsewhere(), &link).await), ProblemKind::LinkEnded);
    }
    let noted = sqlx::query_scalar("SELECT count(*) FROM audit WHERE action = 'link_refused' AND actor = 'anonymous'");
    let noted: i64 = noted.fetch_one(&mut owner(stage(), tenant).await).await.unwrap();
    assert_eq!(noted, 1, "one for the link, none for what never was one");
}

#[tokio::test]
async fn a_scope_that_an_integration_does_not_have_is_on_record() {
    let (ways, tenant) = (stage().ways(), "k-sbsi");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let new = NewApiClient { name: "A dashboard".into(), scopes: vec!["reports.read".into()] };
    let made = ways.identity.create_api_client(tenant, &admin.call().await, &new).await.unwrap();
    let url = format!("{}/v1/{tenant}/oauth2/token", stage().api("identity"));
    let body = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}&scope=cases.read",
        made.client.id, made.secret
    );
    let asked = reqwest::Client::new().post(url).header("content-type", "application/x-www-form-urlencoded");
    let asked = asked.header("forwarded", from_elsewhere().forwarded.unwrap()).body(body).send().await.unwrap();
    assert_eq!(asked.json::<TokenError>().await.unwrap().error, "invalid_scope");
    let noted = entries(&ways, tenant, "api_token_refused").await;
    assert_eq!(noted.iter().map(|entry| entry.subject).collect::<Vec<_>>(), [Some(made.client.id)]);
}
