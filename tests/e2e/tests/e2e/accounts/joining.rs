//! Invitations: accepted, renewed, withdrawn, many at a time.

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    identity::{GiveCode, Invite, InvitePeople, LinkSecret, NextStep},
};
use kernel::{Clock, SystemClock};
use sqlx::Connection;
use testkit::{Desk, code_at, eventually, from_elsewhere, mailed_secret, shared};
use web::ProblemKind;

use super::{PASSWORD, accept, invite};
use crate::{
    answers::{field_errors, kind},
    database::{expire_invitation, superuser},
    entering::{SOON, log_in, now},
};

#[tokio::test]
async fn an_invitation_becomes_an_account_that_needs_a_second_factor() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("cctu", "dara@cctu.example");
    let secret = invite(machine, &ways, tenant, email, &["focal_point"]).await;
    let link = LinkSecret { secret: secret.clone() };
    let facts = ways.identity.read_link(tenant, &from_elsewhere(), &link).await.unwrap();
    assert_eq!((facts.kind.as_str(), facts.email.as_str(), facts.locale.as_str()), ("invitation", email, "km"));
    assert_eq!(
        kind(ways.identity.read_link("clc", &from_elsewhere(), &link).await),
        ProblemKind::LinkEnded,
        "elsewhere"
    );

    for (password, code) in [("short", "too_short"), ("password1", "too_common"), ("Sok Dara 1", "about_you")] {
        let refused = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, password)).await;
        assert_eq!(field_errors(refused), [("password".to_owned(), code.to_owned())], "{password}");
    }
    let new = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, PASSWORD)).await.unwrap();
    assert_eq!((new.next, new.account.roles.as_slice()), (NextStep::SetUp, &["focal_point".to_owned()][..]));
    let again = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, PASSWORD)).await;
    assert_eq!(kind(again), ProblemKind::LinkEnded, "an invitation is good once");

    // Without a second factor the session opens nothing.
    let session = Call::bearer(&new.session);
    assert_eq!(kind(ways.identity.issue_token(tenant, &session).await), ProblemKind::SecondFactorNeeded);
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    assert!(app.uri.starts_with("otpauth://totp/"), "{}", app.uri);
    let wrong = GiveCode { code: "000000".into() };
    assert_eq!(kind(ways.identity.confirm_app(tenant, &session, &wrong).await), ProblemKind::WrongSecondFactor);
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    assert_eq!((added.recovery_codes.len(), added.session.next), (10, NextStep::Done));
    assert_eq!(
        kind(ways.identity.issue_token(tenant, &session).await),
        ProblemKind::Unauthenticated,
        "another secret now"
    );
    let call = Call::bearer(
        ways.identity.issue_token(tenant, &Call::bearer(added.session.session)).await.unwrap().access_token,
    );
    ways.intake.list(tenant, &call, &InboxFilter::default(), None).await.unwrap();

    // And back: the password, then a code that was not used before, or a recovery code, once.
    let enter = async || {
        let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, PASSWORD)).await.unwrap();
        assert_eq!(first.next, NextStep::SecondFactor);
        Call::bearer(first.session)
    };
    let session = enter().await;
    assert_eq!(
        kind(ways.identity.give_code(tenant, &session, &code).await),
        ProblemKind::WrongSecondFactor,
        "used before"
    );
    let late = GiveCode { code: code_at(&app.secret, now() + 90) };
    assert_eq!(
        kind(ways.identity.give_code(tenant, &session, &late).await),
        ProblemKind::WrongSecondFactor,
        "a clock that is off"
    );
    assert_eq!(kind(ways.identity.issue_token(tenant, &session).await), ProblemKind::SecondFactorNeeded);
    let recovery = GiveCode { code: added.recovery_codes[0].to_lowercase() };
    let entered = ways.identity.give_code(tenant, &session, &recovery).await.unwrap();
    ways.identity.issue_token(tenant, &Call::bearer(entered.session)).await.unwrap();
    let session = enter().await;
    assert_eq!(
        kind(ways.identity.give_code(tenant, &session, &recovery).await),
        ProblemKind::WrongSecondFactor,
        "used before"
    );
}

#[tokio::test]
async fn an_invitation_that_was_renewed_or_withdrawn_opens_nothing() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("cctu", "maly@cctu.example");
    let first = invite(machine, &ways, tenant, email, &["alternate"]).await;
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let twice = Invite { name: "x".into(), email: email.into(), locale: "en".into(), roles: vec!["alternate".into()] };
    let refused = ways.identity.invite(tenant, &admin.call().await, &twice).await;
    assert_eq!(field_errors(refused), [("email".to_owned(), "taken".to_owned())]);

    // Whoever holds the old link may ask for a new one; it goes to the same address.
    ways.identity.request_invitation(tenant, &from_elsewhere(), &LinkSecret { secret: first.clone() }).await.unwrap();
    let second = eventually("another mail", SOON, || async {
        let secret = mailed_secret(machine, email, "/join/").await;
        (secret != first).then_some(secret)
    })
    .await;
    let old = ways.identity.read_link(tenant, &from_elsewhere(), &LinkSecret { secret: first }).await;
    assert_eq!(kind(old), ProblemKind::LinkEnded);
    let open = ways.identity.invitations(tenant, &admin.call().await).await.unwrap();
    let id = open.items.iter().find(|invitation| invitation.email == email).unwrap().id;
    ways.identity.withdraw_invitation(tenant, &admin.call().await, id).await.unwrap();
    let gone = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&second, PASSWORD)).await;
    assert_eq!(kind(gone), ProblemKind::LinkEnded);
    let nothing = LinkSecret { secret: "never was one".into() };
    ways.identity.request_invitation(tenant, &from_elsewhere(), &nothing).await.unwrap();
}

#[tokio::test]
async fn who_comes_too_late_asks_for_a_new_link_with_the_old_one() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("cctu", "toolate@cctu.example");
    let old = LinkSecret { secret: invite(machine, &ways, tenant, email, &["focal_point"]).await };
    expire_invitation(machine, tenant, email).await;
    assert_eq!(kind(ways.identity.read_link(tenant, &from_elsewhere(), &old).await), ProblemKind::LinkEnded);
    let before = SystemClock.now();
    ways.identity.request_invitation(tenant, &from_elsewhere(), &old).await.unwrap();
    let secret = eventually("another mail", SOON, || async {
        let secret = mailed_secret(machine, email, "/join/").await;
        (secret != old.secret).then_some(secret)
    })
    .await;
    let link = LinkSecret { secret: secret.clone() };
    let facts = ways.identity.read_link(tenant, &from_elsewhere(), &link).await.unwrap();
    assert_eq!((facts.kind.as_str(), facts.email.as_str()), ("invitation", email), "to the same address");
    let lasts = chrono::Duration::hours(72);
    assert!((before + lasts..=SystemClock.now() + lasts).contains(&facts.expires_at), "{}", facts.expires_at);
    let late = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&old.secret, PASSWORD)).await;
    assert_eq!(kind(late), ProblemKind::LinkEnded, "the old one stays closed");
    let new = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, PASSWORD)).await.unwrap();
    assert_eq!(new.account.email, email);
}

#[tokio::test]
async fn many_are_invited_together_or_not_at_all() {
    let (machine, ways) = (shared(), shared().ways());
    let tenant = "ncpe";
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let row = |email: &str, role: &str| Invite {
        name: "Somchai".into(),
        email: email.into(),
        locale: "th".into(),
        roles: vec![role.into()],
    };
    let rows = vec![
        row("one@ncpe.example", "focal_point"),
        row("ONE@ncpe.example", "alternate"),
        row("no address", "observer"),
        row("focal@ncpe.example", "alternate"),
    ];
    let people = InvitePeople { rows, only_look: false };
    let looked = ways.identity.invite_people(tenant, &admin.call().await, &people).await.unwrap();
    let codes: Vec<Vec<&str>> =
        looked.rows.iter().map(|row| row.errors.iter().map(|error| error.code.as_str()).collect()).collect();
    assert_eq!(codes, [vec![], vec!["taken"], vec!["not_valid", "unknown_code"], vec!["taken"]]);
    assert_eq!(looked.invited, 0);
    let none = ways.identity.invitations(tenant, &admin.call().await).await.unwrap();
    assert!(none.items.is_empty(), "one bad row, and nobody is invited");

    let rows = vec![row("one@ncpe.example", "focal_point"), row("two@ncpe.example", "alternate")];
    let people = InvitePeople { rows, only_look: true };
    let looked = ways.identity.invite_people(tenant, &admin.call().await, &people).await.unwrap();
    assert_eq!((looked.invited, looked.rows.len()), (0, 2), "a look invites nobody");
    let people = InvitePeople { only_look: false, ..people };
    assert_eq!(ways.identity.invite_people(tenant, &admin.call().await, &people).await.unwrap().invited, 2);
    for email in ["one@ncpe.example", "two@ncpe.example"] {
        mailed_secret(machine, email, "/join/").await;
    }
    let empty = InvitePeople { rows: vec![], only_look: true };
    let refused = ways.identity.invite_people(tenant, &admin.call().await, &empty).await;
    assert_eq!(field_errors(refused), [("rows".to_owned(), "required".to_owned())]);
}

#[tokio::test]
async fn whom_a_colleague_invites_at_the_same_moment_is_named_by_row() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "k-sbsi");
    let call = Desk::log_in(&ways, tenant, "admin").await.call().await;
    // A colleague has pressed the button, and is not through yet.
    let mut colleague = superuser(machine, tenant).await;
    let mut invites = colleague.begin().await.unwrap();
    let invited = "INSERT INTO invitation (id, email, name, locale, roles, invited_at)
                   VALUES (gen_random_uuid(), 'both@k-sbsi.example', 'Budi', 'id', '{alternate}', now())";
    sqlx::query(invited).execute(&mut *invites).await.unwrap();

    let row = |email: &str| Invite {
        name: "Budi".into(),
        email: email.into(),
        locale: "id".into(),
        roles: vec!["alternate".into()],
    };
    let rows = vec![row("mine@k-sbsi.example"), row("both@k-sbsi.example")];
    let people = InvitePeople { rows, only_look: false };
    let goes_on = async {
        eventually("the second waits", SOON, || async {
            let waiting = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE usename = 'focal_identity'
                             AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO invitation%')";
            let mut looker = superuser(machine, tenant).await;
            let waits: bool = sqlx::query_scalar(waiting).fetch_one(&mut looker).await.unwrap();
            waits.then_some(())
        })
        .await;
        invites.commit().await.unwrap();
    };
    let (outcome, ()) = tokio::join!(ways.identity.invite_people(tenant, &call, &people), goes_on);
    let outcome = outcome.unwrap();
    let codes: Vec<Vec<&str>> =
        outcome.rows.iter().map(|row| row.errors.iter().map(|error| error.code.as_str()).collect()).collect();
    assert_eq!((codes, outcome.invited), (vec![vec![], vec!["taken"]], 0));
    let mine = "SELECT EXISTS (SELECT FROM invitation WHERE email = 'mine@k-sbsi.example')";
    let mine: bool = sqlx::query_scalar(mine).fetch_one(&mut superuser(machine, tenant).await).await.unwrap();
    assert!(!mine, "nobody is invited");
}
