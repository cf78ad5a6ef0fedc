//! A colleague's phone is gone: an admin sees where they are logged in, and logs them out without closing the account.

use std::collections::BTreeSet;

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    identity::{AuditQuery, GiveCode, NextStep, OwnSession},
};
use testkit::{DEMO_PASSWORD, Desk, code_at, create_account, from_elsewhere, new_key, shared};
use web::ProblemKind;

use crate::{
    answers::kind,
    entering::{log_in, now},
};

fn ids(sessions: &[OwnSession]) -> BTreeSet<uuid::Uuid> {
    sessions.iter().map(|session| session.id).collect()
}

#[tokio::test]
async fn an_admin_logs_a_colleague_out_everywhere_and_the_account_stays_open() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "ncpe", "lost.bag@ncpe.example");
    let made = create_account(&machine.config(), tenant, email, "focal_point", DEMO_PASSWORD);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let enter = async || {
        let entered = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, DEMO_PASSWORD)).await.unwrap();
        (Call::bearer(entered.session), entered.next)
    };
    let (first, _) = enter().await;
    let app = ways.identity.begin_app(tenant, &first).await.unwrap();
    let code = |later: u64| GiveCode { code: code_at(&app.secret, now() + later) };
    let added = ways.identity.confirm_app(tenant, &first, &code(0)).await.unwrap();
    let first = Call::bearer(added.session.session);
    let (second, _) = enter().await;
    let second = Call::bearer(ways.identity.give_code(tenant, &second, &code(30)).await.unwrap().session);
    let token =
        async |session: &Call| Call::bearer(ways.identity.issue_token(tenant, session).await.unwrap().access_token);
    let tokens = [token(&first).await, token(&second).await];

    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let call = admin.call().await;
    let people = ways.identity.accounts(tenant, &call).await.unwrap().items;
    let id = people.iter().find(|person| person.account.email == email).unwrap().account.id;
    let seen = ways.identity.sessions_of(tenant, &call, id).await.unwrap().items;
    let own = ways.identity.own_account(tenant, &first).await.unwrap().sessions;
    assert_eq!((seen.len(), ids(&seen)), (2, ids(&own)), "what the person sees");
    assert!(seen.iter().all(|session| session.device == "a test" && session.made_at <= session.last_seen_at));
    assert!(seen.iter().all(|session| !session.is_current), "the one that asks is an admin's");

    let nobody = new_key();
    for refused in [
        kind(ways.identity.sessions_of(tenant, &call, nobody).await),
        kind(ways.identity.end_sessions_of(tenant, &call, nobody).await),
    ] {
        assert_eq!(refused, ProblemKind::NotFound);
    }
    for refused in [
        kind(ways.identity.sessions_of(tenant, &tokens[0], id).await),
        kind(ways.identity.end_sessions_of(tenant, &tokens[0], id).await),
    ] {
        assert_eq!(refused, ProblemKind::Forbidden, "not even of oneself: that is one's own account");
    }
    for token in &tokens {
        ways.cases.list(tenant, token, None, None).await.expect("nothing has ended yet");
    }

    ways.identity.end_sessions_of(tenant, &call, id).await.unwrap();
    for (session, token) in [&first, &second].into_iter().zip(&tokens) {
        assert_eq!(kind(ways.cases.list(tenant, token, None, None).await), ProblemKind::Unauthenticated);
        assert_eq!(
            kind(ways.intake.list(tenant, token, &InboxFilter::default(), None).await),
            ProblemKind::Unauthenticated
        );
        assert_eq!(kind(ways.identity.issue_token(tenant, session).await), ProblemKind::Unauthenticated);
    }
    let call = admin.call().await;
    assert!(ways.identity.sessions_of(tenant, &call, id).await.unwrap().items.is_empty());
    let (_, next) = enter().await;
    assert_eq!(next, NextStep::SecondFactor, "the account is open, and asks for the same two factors");

    let ask =
        AuditQuery { action: Some("end_sessions".into()), subject: Some(id.to_string()), ..AuditQuery::default() };
    let told = ways.identity.audit(tenant, &call, &ask).await.unwrap().items;
    let told: Vec<_> = told.iter().map(|entry| (entry.subject, entry.about.as_deref(), entry.kind.as_str())).collect();
    assert_eq!(told, [(Some(id), Some("account"), "people")], "once, and about whom");
}

#[tokio::test]
async fn who_looks_at_themselves_finds_the_session_that_asks() {
    let (ways, tenant) = (shared().ways(), "ncpe");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let call = admin.call().await;
    let people = ways.identity.accounts(tenant, &call).await.unwrap().items;
    let id = people.iter().find(|person| person.account.email == "admin@ncpe.example").unwrap().account.id;
    let seen = ways.identity.sessions_of(tenant, &call, id).await.unwrap().items;
    assert_eq!(seen.iter().filter(|session| session.is_current).count(), 1);
}
