//! Workers log in here alone: the organisation's provider opens no account of theirs, and makes nobody of them.

use contracts::{
    Call,
    identity::{BeginSignOn, GiveCode, GroupRole, Register, SetRegistration, SetSignOn, SignOnBegun},
};
use reqwest::{Client, StatusCode, redirect::Policy};
use serde_json::json;
use testkit::{code_at, from_elsewhere};
use web::ProblemKind::{NotFound, SignOnRefused};

use super::{
    fake::{Fake, SUBJECT, Says},
    world::{Returned, World, asked, completion},
};
use crate::{
    answers::kind,
    database::{add_passkey, owner, use_passkey},
    entering::now,
};

#[tokio::test]
async fn a_workers_account_is_neither_linked_nor_opened_nor_given_roles_by_a_provider() {
    let (world, fake) = (World::of("cctu"), Fake::start(false).await);
    let (ways, tenant) = (&world.ways, world.tenant);
    let map = GroupRole { group: "everybody".into(), role: "focal_point".into() };
    let settings = SetSignOn { groups_claim: "team".into(), group_roles: vec![map], ..world.settings(&fake.issuer) };
    world.set(&settings).await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &world.admin().await, &open).await.unwrap();
    let password = "eleven quiet herons by the river".to_owned();
    let register = Register { name: String::new(), locale: "km".into(), password, device: String::new() };
    let made = ways.identity.register(tenant, &from_elsewhere(), &register).await.unwrap();
    let id = made.session.account.id;

    // With a second factor, and a fresh one: all that a colleague needs.
    let session = Call::bearer(made.session.session);
    add_passkey(world.machine, tenant, id).await;
    use_passkey(world.machine, tenant, id).await;
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    let (secret, session) = (added.session.session.clone(), Call::bearer(added.session.session));
    let begin = BeginSignOn { next: "/me".into(), fresh: false };
    assert_eq!(kind(ways.identity.begin_sign_on_link(tenant, &session, &begin).await), NotFound);
    let begun = world.begin().await;
    let returned = |begun: &SignOnBegun| Returned { state: asked(begun, "state"), code: "a code".into(), iss: None };
    let complete = completion(&returned(&begun), &begun.attempt);
    assert_eq!(kind(ways.identity.complete_sign_on_link(tenant, &session, &complete).await), NotFound);

    // Were it linked all the same, it would not open.
    let link = "INSERT INTO external_identity (issuer, subject, account_id, linked_at) VALUES ($1, $2, $3, now())";
    let link = sqlx::query(link).bind(&fake.issuer).bind(SUBJECT).bind(id);
    link.execute(&mut owner(world.machine, tenant).await).await.unwrap();
    for groups in [json!(["everybody"]), json!([])] {
        let begun = world.begin().await;
        let mut claims = fake.claims(&begun);
        claims["team"] = groups;
        fake.says(Says::Token(fake.token(&claims)));
        world.refuses("a worker's account", SignOnRefused, &returned(&begun), &begun.attempt).await;
    }
    let own = ways.identity.own_account(tenant, &session).await.unwrap().account;
    assert_eq!(own.roles, ["worker"]);
    let people = ways.identity.accounts(tenant, &world.admin().await).await.unwrap().items;
    assert!(people.iter().all(|person| person.account.id != id), "and nobody sees it");

    // The console's page of one's own account is none of theirs.
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    for path in ["/me", "/me/second-factor"] {
        let asked = client.get(format!("http://127.0.0.1:{}{path}", world.machine.port));
        let asked = asked.header("host", format!("{tenant}.localhost:{}", world.machine.port));
        let led = asked.header("cookie", format!("__Host-focal-session={secret}")).send().await.unwrap();
        assert_eq!((led.status(), led.headers()["location"].to_str().unwrap()), (StatusCode::SEE_OTHER, "/km/account"));
    }
}
