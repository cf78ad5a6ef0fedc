//! Roles, and who runs the accounts.

use std::time::Duration;

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    identity::{ChangeRoles, Person},
};
use sqlx::Connection;
use testkit::{Desk, eventually, run, shared};
use web::ProblemKind;

use super::join;
use crate::{
    answers::{field_errors, kind},
    database::superuser,
};

#[tokio::test]
async fn roles_change_at_once_and_somebody_always_runs_the_accounts() {
    let (machine, ways) = (shared(), shared().ways());
    let tenant = "tucp";
    let (session, _) = join(machine, &ways, tenant, "joy@tucp.example", &["focal_point"]).await;
    let before = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let people = ways.identity.accounts(tenant, &admin.call().await).await.unwrap();
    let find = |email: &str| people.items.iter().find(|person| person.account.email == email).unwrap().clone();
    let (joy, chief) = (find("joy@tucp.example"), find("admin@tucp.example"));
    let roles = |roles: &[&str]| ChangeRoles { roles: roles.iter().map(|role| (*role).to_owned()).collect() };

    let call = admin.call().await;
    let foreign =
        ways.identity.change_roles(tenant, &call, joy.account.id, joy.version, &roles(&["secretariat"])).await;
    assert_eq!(field_errors(foreign), [("roles".to_owned(), "unknown_code".to_owned())], "a role of councils");
    let last =
        ways.identity.change_roles(tenant, &call, chief.account.id, chief.version, &roles(&["focal_point"])).await;
    assert_eq!(kind(last), ProblemKind::LastAdmin);
    assert_eq!(kind(ways.identity.disable_account(tenant, &call, chief.account.id).await), ProblemKind::LastAdmin);

    let both = &["focal_point", "affiliate_admin"];
    let changed = ways.identity.change_roles(tenant, &call, joy.account.id, joy.version, &roles(both)).await.unwrap();
    assert_eq!(changed.version, joy.version + 1);
    let stale = ways.identity.change_roles(tenant, &call, joy.account.id, joy.version, &roles(both)).await;
    assert_eq!(kind(stale), ProblemKind::StaleVersion);
    assert_eq!(
        kind(ways.intake.list(tenant, &before, &InboxFilter::default(), None).await),
        ProblemKind::Unauthenticated,
        "the old token ended"
    );
    let after = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    ways.identity.accounts(tenant, &after).await.expect("the new role counts, in the same session");
    ways.identity.disable_account(tenant, &call, chief.account.id).await.expect("somebody else runs the accounts now");
    assert_eq!(kind(ways.identity.accounts(tenant, &call).await), ProblemKind::Unauthenticated);
}

#[tokio::test]
async fn two_who_take_the_role_from_one_another_at_one_time_do_not_both_succeed() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "two-admins");
    let made = run(&machine.config(), &["tenant", "create", tenant, "--name", "Two admins", "--country", "PH"]);
    assert!(made.status.success(), "{made:?}");
    let mut desks = Vec::new();
    for email in ["one@two-admins.example", "other@two-admins.example"] {
        desks.push(Desk::newcomer(machine, tenant, email, "affiliate_admin").await);
    }
    let calls = [desks[0].call().await, desks[1].call().await];
    let people = ways.identity.accounts(tenant, &calls[0]).await.unwrap().items;
    let whose = |email: &str| people.iter().find(|person| person.account.email.starts_with(email)).unwrap().clone();
    // Each takes the role from the other.
    let targets = [whose("other@"), whose("one@")];

    // Both wait at one time for the same rows, and go on when both are there.
    let mut holder = superuser(machine, tenant).await;
    let mut held = holder.begin().await.unwrap();
    sqlx::query("SELECT id FROM account FOR UPDATE").execute(&mut *held).await.unwrap();
    let roles = ChangeRoles { roles: vec!["focal_point".into()] };
    let demote = async |call: &Call, target: &Person| {
        let changed = ways.identity.change_roles(tenant, call, target.account.id, target.version, &roles).await;
        changed.err().map(|error| error.kind())
    };
    let let_go = async {
        eventually("both wait", Duration::from_secs(20), || async {
            let waiting = "SELECT count(*) FROM pg_stat_activity
                           WHERE usename = 'focal_identity' AND wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE'";
            let mut looker = superuser(machine, tenant).await;
            let waiting: i64 = sqlx::query_scalar(waiting).fetch_one(&mut looker).await.unwrap();
            (waiting == 2).then_some(())
        })
        .await;
        held.commit().await.unwrap();
    };
    let (one, other, ()) = tokio::join!(demote(&calls[0], &targets[0]), demote(&calls[1], &targets[1]), let_go);
    let refused: Vec<_> = one.into_iter().chain(other).collect();
    assert_eq!(refused, [ProblemKind::LastAdmin]);
}
