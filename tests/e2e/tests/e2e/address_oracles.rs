//! Nobody who runs an organisation's accounts finds out which addresses workers log in with.

use contracts::{
    Call,
    identity::{
        AcceptInvitation, CompleteRegistration, Invite, InvitePeople, LogIn, PasswordProof, RequestRegistration,
        RequestReset, SetRegistration,
    },
};
use testkit::{Desk, eventually, from_elsewhere, mailed_secret, mails, shared};
use web::ProblemKind;

use crate::{answers::kind, entering::SOON};

const PASSWORD: &str = "eleven quiet herons by the river";

#[tokio::test]
async fn a_workers_address_is_invited_like_any_other_and_joins_once_its_account_is_gone() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("ffw", "both.sides@mail.example");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
    let asked = RequestRegistration { email: email.into(), locale: "en".into() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked).await.unwrap();
    let secret = mailed_secret(machine, email, "/en/account/join/").await;
    let complete = CompleteRegistration { secret, name: "".into(), password: PASSWORD.into(), device: "".into() };
    let worker = ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await.unwrap();

    // Neither a look, nor many at one time, nor a single invitation tells.
    let row = |email: &str| Invite {
        name: "Sok Dara".into(),
        email: email.into(),
        locale: "en".into(),
        roles: vec!["alternate".into()],
    };
    let look = InvitePeople { rows: vec![row(email), row("nobody.here@mail.example")], only_look: true };
    let looked = ways.identity.invite_people(tenant, &admin.call().await, &look).await.unwrap();
    assert!(looked.rows.iter().all(|row| row.errors.is_empty()), "{looked:?}");
    let colleague = InvitePeople { rows: vec![row(&format!("focal@{tenant}.example"))], only_look: true };
    let looked = ways.identity.invite_people(tenant, &admin.call().await, &colleague).await.unwrap();
    assert_eq!(looked.rows[0].errors[0].code, "taken", "a colleague's is");
    ways.identity.invite(tenant, &admin.call().await, &row(email)).await.unwrap();

    // Who opens the link is told; nothing of the worker's account changes, and the trail does not say that anybody tried.
    // Not the one of before, at `/en/account/join/`.
    let secret = mailed_secret(machine, email, &format!(":{}/join/", machine.port)).await;
    let accept = || AcceptInvitation {
        secret: secret.clone(),
        name: "Sok Dara".into(),
        password: "nine slow rivers to the sea".into(),
        device: "".into(),
    };
    let refused = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept()).await;
    assert_eq!(kind(refused), ProblemKind::AlreadyExists);
    let log_in = LogIn { email: email.into(), password: PASSWORD.into(), device: "".into() };
    let session = ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await.unwrap();
    assert_eq!((session.account.id, &session.account.roles), (worker.account.id, &vec!["worker".to_owned()]));
    let trail = ways.identity.audit(tenant, &admin.call().await, &Default::default()).await.unwrap().items;
    assert!(trail.iter().all(|entry| entry.action != "link_refused"), "{trail:?}");
    let proof = PasswordProof { password: PASSWORD.into() };
    ways.identity.erase_account(tenant, &Call::bearer(&session.session), &proof).await.unwrap();
    let joined = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept()).await.unwrap();
    assert_eq!(joined.account.roles, ["alternate"]);
}

#[tokio::test]
async fn the_list_of_mails_does_not_tell_which_address_has_an_account() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("ttuc", "unlisted@mail.example");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
    let asked = || RequestRegistration { email: email.into(), locale: "en".into() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked()).await.unwrap();
    let secret = mailed_secret(machine, email, "/en/account/join/").await;
    let complete = CompleteRegistration { secret, name: "".into(), password: PASSWORD.into(), device: "".into() };
    ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await.unwrap();

    ways.identity.request_registration(tenant, &from_elsewhere(), &asked()).await.unwrap();
    let dir = machine.dir();
    eventually("the mail that opens nothing", SOON, || async {
        mails(&dir).into_iter().find(|mail| mail.to == email && mail.all.contains("/en/account/log-in"))
    })
    .await;
    ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: email.into() }).await.unwrap();
    mailed_secret(machine, email, "/en/account/reset/").await;
    let listed = ways.notifications.deliveries(tenant, &admin.call().await).await.unwrap().items;
    assert!(listed.iter().any(|mail| mail.template == "registration"));
    for mail in listed {
        assert!(!["worker_password_reset", "registration_repeated"].contains(&mail.template.as_str()), "{mail:?}");
        assert_ne!(mail.template, "password_reset", "no colleague asked for one here");
    }
}
