//! What the audit trail tells of workers who have an account: that somebody came, and never who.

use contracts::{
    Call,
    identity::{
        AuditQuery, ChangePassword, CompleteRegistration, GiveCode, LogIn, PasswordProof, RecoverAccount, Register,
        RequestRegistration, SetRegistration,
    },
};
use testkit::{Desk, Machine, Ways, code_at, from_elsewhere, inquiry, mailed_secret, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::kind,
    database::{add_passkey, owner, use_passkey},
    entering::now,
};

const PASSWORD: &str = "eleven quiet herons by the river";
const OTHER_PASSWORD: &str = "seven brown otters in the rain";

fn log_in(name: &str, password: &str) -> LogIn {
    LogIn { email: name.into(), password: password.into(), device: "a test".into() }
}

fn proof(password: &str) -> PasswordProof {
    PasswordProof { password: password.into() }
}

/// How many entries name an account, as who did something or as whom it was about.
async fn naming(machine: &Machine, tenant: &str, id: Uuid) -> i64 {
    let query = sqlx::query_scalar("SELECT count(*) FROM audit WHERE actor = $1::uuid::text OR subject = $1::uuid");
    query.bind(id).fetch_one(&mut owner(machine, tenant).await).await.unwrap()
}

/// What stands in the trail as the public's, and about nobody.
async fn of_nobody(machine: &Machine, tenant: &str) -> Vec<String> {
    let query = "SELECT DISTINCT action FROM audit WHERE actor = 'anonymous' AND subject IS NULL";
    sqlx::query_scalar(query).fetch_all(&mut owner(machine, tenant).await).await.unwrap()
}

/// The trail as an admin finds it for an account.
async fn found(ways: &Ways, tenant: &str, id: Uuid) -> usize {
    let admin = Desk::log_in(ways, tenant, "admin").await.call().await;
    let by = AuditQuery { actor: Some(id.to_string()), ..AuditQuery::default() };
    let about = AuditQuery { subject: Some(id.to_string()), ..AuditQuery::default() };
    let by = ways.identity.audit(tenant, &admin, &by).await.unwrap().items;
    // That an admin looked for the id is on record, and no more than that.
    let about = ways.identity.audit(tenant, &admin, &about).await.unwrap().items;
    by.len() + about.iter().filter(|entry| entry.action != "read_audit").count()
}

async fn open(ways: &Ways, tenant: &str) {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
}

#[tokio::test]
async fn an_address_that_an_admin_tries_leads_to_no_log_in_and_no_request() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "lftu", "tried@mail.example");
    open(&ways, tenant).await;
    let asked = RequestRegistration { email: email.into(), locale: "km".into() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/join/").await;
    let complete =
        CompleteRegistration { secret, name: String::new(), password: PASSWORD.into(), device: String::new() };
    let id = ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await.unwrap().account.id;

    let back = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, PASSWORD)).await.unwrap();
    let token = ways.identity.issue_token(tenant, &Call::bearer(&back.session)).await.unwrap().access_token;
    ways.intake.submit_own(tenant, &Call::bearer(token), &inquiry(), new_key()).await.unwrap();
    for tried in 0..11 {
        let wrong = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, "a guess of an admin")).await;
        let expected = if tried < 10 { ProblemKind::WrongCredentials } else { ProblemKind::TooManyRequests };
        assert_eq!(kind(wrong), expected, "{tried}");
    }

    assert_eq!(naming(machine, tenant, id).await, 0);
    assert_eq!(found(&ways, tenant, id).await, 0);
    let told = of_nobody(machine, tenant).await;
    for action in ["registered", "logged_in", "log_in_failed", "locked_out"] {
        assert!(told.iter().any(|told| told == action), "{action} is on record: {told:?}");
    }
}

#[tokio::test]
async fn whatever_a_worker_does_with_an_account_names_nobody() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "lftu");
    open(&ways, tenant).await;
    let register =
        Register { name: String::new(), locale: "km".into(), password: PASSWORD.into(), device: String::new() };
    let made = ways.identity.register(tenant, &from_elsewhere(), &register).await.unwrap();
    let (id, name) = (made.session.account.id, made.session.account.email.clone());

    let recover = async |code: &str| {
        let (account, code, password) = (name.clone(), code.into(), OTHER_PASSWORD.into());
        let recover = RecoverAccount { account, code, password, device: String::new() };
        ways.identity.recover_account(tenant, &from_elsewhere(), &recover).await
    };
    assert_eq!(kind(recover("0000-0000-0000-0000-0000").await), ProblemKind::WrongCredentials);
    let recovered = recover(&made.recovery_code).await.unwrap();
    let session = Call::bearer(recovered.session.session);

    add_passkey(machine, tenant, id).await;
    use_passkey(machine, tenant, id).await;
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    let session = Call::bearer(added.session.session);
    let wrong = GiveCode { code: "AAAA-BBBB".into() };
    assert_eq!(kind(ways.identity.give_code(tenant, &session, &wrong).await), ProblemKind::WrongSecondFactor);
    let change = ChangePassword { current_password: OTHER_PASSWORD.into(), password: PASSWORD.into() };
    ways.identity.change_password(tenant, &session, &change).await.unwrap();
    ways.identity.renew_account_recovery(tenant, &session, &proof(PASSWORD)).await.unwrap();
    ways.identity.remove_app(tenant, &session).await.unwrap();

    let token = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    ways.identity.erase_account(tenant, &session, &proof(PASSWORD)).await.unwrap();
    assert_eq!(kind(ways.intake.own_inquiries(tenant, &token).await), ProblemKind::Unauthenticated, "it has ended");

    assert_eq!(naming(machine, tenant, id).await, 0);
    assert_eq!(found(&ways, tenant, id).await, 0);
    let told = of_nobody(machine, tenant).await;
    for action in [
        "account_recovered",
        "second_factor_added",
        "second_factor_failed",
        "second_factor_removed",
        "password_changed",
        "recovery_codes_made",
        "account_erased",
        "ended_token_refused",
    ] {
        assert!(told.iter().any(|told| told == action), "{action} is on record: {told:?}");
    }
}
