//! Roles, and who runs the accounts.

use contracts::{Call, identity::ChangeRoles};
use testkit::{Desk, shared};
use web::ProblemKind;

use super::join;
use crate::answers::{field_errors, kind};

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
        kind(ways.intake.list(tenant, &before, None, None).await),
        ProblemKind::Unauthenticated,
        "the old token ended"
    );
    let after = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    ways.identity.accounts(tenant, &after).await.expect("the new role counts, in the same session");
    ways.identity.disable_account(tenant, &call, chief.account.id).await.expect("somebody else runs the accounts now");
    assert_eq!(kind(ways.identity.accounts(tenant, &call).await), ProblemKind::Unauthenticated);
}
