//! What is done to people and to cases stands in the audit trail, each by its own code.

use chrono::Days;
use contracts::{
    Call,
    cases::{BreakGlass, ChooseMember, ReassignCases},
    identity::{ChangeRoles, Invite, NewDelegation},
};
use testkit::{DEMO_PASSWORD, Desk, Machine, create_account, run, shared};

use crate::{
    database::{audited, owner},
    teams::{id_of, make_case, today},
};

/// The codes that came since, with how often.
async fn since(tenant: &str, last: i64) -> Vec<(String, i64)> {
    let query = "SELECT action, count(*) FROM audit WHERE id > $1 GROUP BY action ORDER BY action";
    let found = sqlx::query_as(query).bind(last);
    found.fetch_all(&mut owner(shared(), tenant).await).await.unwrap()
}

#[tokio::test]
async fn what_is_done_to_people_and_to_cases_stands_in_the_trail() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "ffw");
    let made = create_account(&machine.config(), tenant, "entries@ffw.example", "focal_point", DEMO_PASSWORD);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let (focal, desk) = (Desk::log_in(&ways, tenant, "focal").await, Desk::log_in_anew(&ways, tenant, "admin").await);
    let (case, _) = make_case(&ways, &focal).await;
    let admin = desk.call().await;
    let (person, other) =
        (id_of(&ways, tenant, &admin, "entries").await, id_of(&ways, tenant, &admin, "alternate").await);
    let owner_of_cases = id_of(&ways, tenant, &admin, "focal").await;
    let last: i64 =
        sqlx::query_scalar("SELECT max(id) FROM audit").fetch_one(&mut owner(machine, tenant).await).await.unwrap();

    let identity = &ways.identity;
    let version = identity.accounts(tenant, &admin).await.unwrap().items;
    let version = version.iter().find(|found| found.account.id == person).unwrap().version;
    let roles = ChangeRoles { roles: vec!["alternate".into()] };
    identity.change_roles(tenant, &admin, person, version, &roles).await.unwrap();
    identity.reset_second_factor(tenant, &admin, person).await.unwrap();
    identity.end_sessions_of(tenant, &admin, person).await.unwrap();
    identity.disable_account(tenant, &admin, person).await.unwrap();
    identity.enable_account(tenant, &admin, person).await.unwrap();
    let invite = Invite {
        name: "x".into(),
        email: "entries.new@ffw.example".into(),
        locale: "en".into(),
        roles: vec!["alternate".into()],
    };
    let invited = identity.invite(tenant, &admin, &invite).await.unwrap();
    identity.renew_invitation(tenant, &admin, invited.id).await.unwrap();
    identity.withdraw_invitation(tenant, &admin, invited.id).await.unwrap();
    let stand_in = NewDelegation {
        from: Some(owner_of_cases),
        to: other,
        from_day: today() + Days::new(30),
        to_day: today() + Days::new(31),
        reason: "Training".into(),
    };
    identity.delegate(tenant, &admin, &stand_in).await.unwrap();
    let id = case.summary.id;
    ways.cases.add_member(tenant, &admin, id, &ChooseMember { account: other }).await.unwrap();
    let why = BreakGlass { reason: "The owner is ill and the hearing is today.".into() };
    assert!(ways.cases.break_glass(tenant, &admin, id, &why).await.unwrap().words.is_some());
    let handed = ReassignCases { from: owner_of_cases, to: other };
    ways.cases.reassign(tenant, &admin, &handed).await.unwrap();

    let found = since(tenant, last).await;
    for code in [
        "account_opened",
        "break_glass",
        "change_roles",
        "delegate",
        "disable_account",
        "end_sessions",
        "invitation_renewed",
        "invitation_withdrawn",
        "invite_person",
        "manage_case_team",
        "reassign_cases",
        "reset_second_factor",
    ] {
        assert!(found.iter().any(|(action, count)| action == code && *count >= 1), "{code} is missing: {found:?}");
    }

    // The hour is over: the words are closed again, and the reason with them.
    let aged = sqlx::query(
        "UPDATE emergency_access SET opened_at = opened_at - interval '1 hour', ends_at = ends_at - interval '1 hour'
         WHERE case_id = $1",
    );
    let aged = aged.bind(id).execute(&mut owner(machine, tenant).await).await.unwrap();
    assert_eq!(aged.rows_affected(), 1);
    let after = ways.cases.find(tenant, &desk.call().await, id).await.unwrap();
    assert!(after.words.is_none() && after.emergencies[0].reason.is_none(), "after an hour");
    let ended = Call::bearer(&desk.session);
    identity.end_session(tenant, &ended).await.unwrap();
}

#[tokio::test]
async fn what_operators_do_to_an_organisation_stands_in_its_own_trail() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&["--empty"], &[])).await.unwrap();
    let config = machine.config();
    let done = |words: &[&str]| {
        let output = run(&config, words);
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    done(&["tenant", "create", "told", "--name", "Told", "--country", "PH"]);
    let folder = machine.dir().join("bundle");
    let folder = folder.display().to_string();
    done(&["tenant", "suspend", "told"]);
    done(&["tenant", "suspend", "told"]);
    done(&["tenant", "resume", "told"]);
    // A public key whose private half nobody keeps.
    let recipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    done(&["tenant", "export", "told", "--to", &folder, "--recipient", recipient]);
    done(&["tenant", "delete", "told", "--schedule"]);
    for (code, times) in [("tenant_suspended", 1), ("tenant_resumed", 1), ("tenant_exported", 1), ("tenant_marked", 1)]
    {
        assert_eq!(audited(&machine, "told", code).await, times, "{code}");
    }
    assert!(machine.stop().success());
}
