//! What is left of an account, and who never sees one.

use contracts::{Call, identity::ChangeRoles};
use testkit::{Desk, eventually, from_elsewhere, inquiry, mailed_secret, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::{PASSWORD, asked, code, complete, open, proof, register, token};
use crate::{
    answers::{field_errors, kind},
    database::owner,
    entering::{SOON, log_in},
};

/// How many requests intake keeps for an account.
async fn links_of(tenant: &str, account: Uuid) -> i64 {
    let count = sqlx::query_scalar("SELECT count(*) FROM inquiry_link WHERE account_id = $1").bind(account);
    count.fetch_one(&mut owner(shared(), tenant).await).await.unwrap()
}

#[tokio::test]
async fn an_erased_account_is_gone_and_its_requests_are_not() {
    let ways = shared().ways();
    let tenant = "cuf";
    open(&ways, tenant).await;
    let made = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await.unwrap();
    let (name, session) = (made.session.account.email.clone(), Call::bearer(&made.session.session));
    let call = token(&ways, tenant, &made.session.session).await;
    let receipt = ways.intake.submit_own(tenant, &call, &inquiry(), new_key()).await.unwrap();
    assert_eq!(links_of(tenant, made.session.account.id).await, 1);

    let refused = ways.identity.erase_account(tenant, &session, &proof("not this one")).await;
    assert_eq!(field_errors(refused), [("password".to_owned(), "not_valid".to_owned())]);
    ways.identity.erase_account(tenant, &session, &proof(PASSWORD)).await.unwrap();
    assert_eq!(kind(ways.intake.own_inquiries(tenant, &call).await), ProblemKind::Unauthenticated, "its token, too");
    assert_eq!(kind(ways.identity.own_account(tenant, &session).await), ProblemKind::Unauthenticated);
    let gone = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&name, PASSWORD)).await;
    assert_eq!(kind(gone), ProblemKind::WrongCredentials);
    ways.progress(tenant, &code(&receipt.code)).await.expect("its code still opens it");

    let forgotten = || async { (links_of(tenant, made.session.account.id).await == 0).then_some(()) };
    eventually("intake forgets its links", SOON, forgotten).await;

    // Who works for the union does not leave by that door.
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let refused = ways.identity.erase_account(tenant, &Call::bearer(&focal.session), &proof("x")).await;
    assert_eq!(kind(refused), ProblemKind::Forbidden);
}

#[tokio::test]
async fn staff_neither_see_a_workers_account_nor_change_it() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("mtuc", "hidden@mail.example");
    open(&ways, tenant).await;
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked(email)).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/join/").await;
    let new =
        ways.identity.complete_registration(tenant, &from_elsewhere(), &complete(&secret, PASSWORD)).await.unwrap();
    let (id, worker) = (new.account.id, token(&ways, tenant, &new.session).await);
    ways.intake.submit_own(tenant, &worker, &inquiry(), new_key()).await.unwrap();

    let admin = Desk::log_in(&ways, tenant, "admin").await.call().await;
    let people = ways.identity.accounts(tenant, &admin).await.unwrap().items;
    assert!(people.iter().all(|person| person.account.id != id && person.account.email != email));
    assert_eq!(kind(ways.identity.disable_account(tenant, &admin, id).await), ProblemKind::NotFound);
    let roles = ChangeRoles { roles: vec!["focal_point".into()] };
    assert_eq!(kind(ways.identity.change_roles(tenant, &admin, id, 1, &roles).await), ProblemKind::NotFound);
    assert_eq!(kind(ways.identity.reset_second_factor(tenant, &admin, id).await), ProblemKind::NotFound);

    // The trail tells that there were a log-in and a request, and of neither whose (worker_trail.rs has every way).
    let trail = ways.identity.audit(tenant, &admin, &Default::default()).await.unwrap().items;
    assert!(trail.iter().all(|entry| entry.actor != id.to_string() && entry.subject != Some(id)));
}
