//! A worker's address is kept as long as the account, and no longer; one that never became an account, three days.

use contracts::{
    Call,
    identity::{CompleteRegistration, LinkSecret, PasswordProof, RequestRegistration, SetRegistration},
};
use testkit::{Desk, Machine, Service, Ways, binary, eventually, free_port, from_elsewhere, mailed_secret, shared};
use web::ProblemKind;

use crate::{answers::kind, database::owner, entering::SOON};

const PASSWORD: &str = "eleven quiet herons by the river";

async fn open(ways: &Ways, tenant: &str) {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
}

async fn ask(ways: &Ways, tenant: &str, email: &str) {
    let asked = RequestRegistration { email: email.into(), locale: "km".into() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked).await.unwrap();
}

/// How often an address stands among those that were asked for.
async fn kept(machine: &Machine, tenant: &str, email: &str) -> i64 {
    let query = sqlx::query_scalar("SELECT count(*) FROM registration WHERE email = $1").bind(email.to_owned());
    query.fetch_one(&mut owner(machine, tenant).await).await.unwrap()
}

/// As if somebody had asked so many days ago.
async fn asked_before(machine: &Machine, tenant: &str, email: &str, days: i32) {
    let query = sqlx::query(
        "INSERT INTO registration (id, email, locale, asked_at)
         VALUES (gen_random_uuid(), $1, 'km', now() - make_interval(days => $2))",
    );
    query.bind(email.to_owned()).bind(days).execute(&mut owner(machine, tenant).await).await.unwrap();
}

/// As if somebody had logged in, and asked for another password, so many days ago.
async fn logged_in_before(machine: &Machine, tenant: &str, days: i32) {
    let mut owner = owner(machine, tenant).await;
    for statement in [
        "INSERT INTO session (id, secret_hash, account_id, factors, created_at, last_seen_at)
         SELECT gen_random_uuid(), decode(md5(now()::text || $1), 'hex'), id, '{password}', at, at
         FROM (SELECT id FROM account ORDER BY id LIMIT 1) AS account, (SELECT now() - make_interval(days => $1) AS at) AS moment",
        "INSERT INTO mail_link (id, kind, account_id, made_at, expires_at)
         SELECT gen_random_uuid(), 'password_reset', id, at, at
         FROM (SELECT id FROM account ORDER BY id LIMIT 1) AS account, (SELECT now() - make_interval(days => $1) AS at) AS moment",
    ] {
        sqlx::query(statement).bind(days).execute(&mut owner).await.unwrap();
    }
}

/// How many days ago the sessions were, and the links that say whose they are.
async fn old_rows(machine: &Machine, tenant: &str) -> Vec<i32> {
    let query = sqlx::query_scalar(
        "SELECT days FROM (
           SELECT extract(day FROM now() - created_at)::int AS days FROM session
           UNION ALL SELECT extract(day FROM now() - made_at)::int FROM mail_link WHERE account_id IS NOT NULL) AS kept
         WHERE days > 0 ORDER BY days",
    );
    query.fetch_all(&mut owner(machine, tenant).await).await.unwrap()
}

#[tokio::test]
async fn an_erased_account_leaves_its_address_nowhere() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "ttuc", "erased@mail.example");
    open(&ways, tenant).await;
    ask(&ways, tenant, email).await;
    let first = mailed_secret(machine, email, "/km/account/join/").await;
    ask(&ways, tenant, email).await;
    assert_eq!(kept(machine, tenant, email).await, 2, "for two links");
    let other = eventually("the other link", SOON, || async {
        let secret = mailed_secret(machine, email, "/km/account/join/").await;
        (secret != first).then_some(secret)
    })
    .await;

    let (name, password, device) = (String::new(), PASSWORD.to_owned(), String::new());
    let complete = CompleteRegistration { secret: first, name, password, device };
    let new = ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await.unwrap();
    assert_eq!(kept(machine, tenant, email).await, 0, "the account has it now");
    let other = ways.identity.read_link(tenant, &from_elsewhere(), &LinkSecret { secret: other }).await;
    assert_eq!(kind(other), ProblemKind::LinkEnded);

    // Asked for once more, it stands there again; and what else could tell who the account was.
    ask(&ways, tenant, email).await;
    assert_eq!(kept(machine, tenant, email).await, 1);
    let link =
        "INSERT INTO external_identity (issuer, subject, account_id, linked_at) VALUES ('https://x', 'x', $1, now())";
    let link = sqlx::query(link).bind(new.account.id);
    link.execute(&mut owner(machine, tenant).await).await.unwrap();

    let proof = PasswordProof { password: PASSWORD.into() };
    ways.identity.erase_account(tenant, &Call::bearer(new.session), &proof).await.unwrap();
    assert_eq!(kept(machine, tenant, email).await, 0);
    let left = sqlx::query_scalar("SELECT count(*) FROM external_identity WHERE account_id = $1").bind(new.account.id);
    let left: i64 = left.fetch_one(&mut owner(machine, tenant).await).await.unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn an_address_without_an_account_is_forgotten_when_the_setting_is_looked_at() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "ffw");
    for (email, days) in [("four@mail.example", 4), ("two@mail.example", 2)] {
        asked_before(machine, tenant, email, days).await;
    }
    open(&ways, tenant).await;
    assert_eq!(kept(machine, tenant, "four@mail.example").await, 0);
    assert_eq!(kept(machine, tenant, "two@mail.example").await, 1);
}

#[tokio::test]
async fn an_address_without_an_account_is_forgotten_also_where_nobody_registers_any_more() {
    let (machine, tenant) = (shared(), "vgcl");
    for (email, days) in [("four@mail.example", 4), ("two@mail.example", 2)] {
        asked_before(machine, tenant, email, days).await;
    }
    for days in [7, 8] {
        logged_in_before(machine, tenant, days).await;
    }
    assert_eq!(old_rows(machine, tenant).await, [7, 7, 8, 8]);
    let environment = [
        ("FOCAL_CONFIG".to_owned(), machine.config().display().to_string()),
        ("FOCAL__HTTP__LISTEN".to_owned(), format!("127.0.0.1:{}", free_port())),
        ("FOCAL__TELEMETRY__LOG".to_owned(), "warn".to_owned()),
    ];
    let log = machine.dir().join("log/forgetting.log");
    let mut identity = Service::start("identity", &binary("focal"), &["serve", "identity"], &environment, &log);
    eventually("what is old is forgotten", SOON, || async {
        (kept(machine, tenant, "four@mail.example").await == 0).then_some(())
    })
    .await;
    assert_eq!(kept(machine, tenant, "two@mail.example").await, 1);
    assert_eq!(old_rows(machine, tenant).await, [7], "the session of a week ago, not the one before, and no old link");
    assert!(identity.interrupt().success(), "{}", identity.printed());
}
