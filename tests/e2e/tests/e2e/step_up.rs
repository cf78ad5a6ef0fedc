//! What changes accounts, factors and settings wants a second factor of the last ten minutes (RFC 9470).

use contracts::{
    ApiError, Call,
    cases::{BreakGlass, ReassignCases},
    identity::{BeginSignOn, ChangePassword, ChangeRoles, GiveCode, Invite, InvitePeople, LogIn, SetSignOn},
};
use kernel::AccountId;
use testkit::{DEMO_PASSWORD, code_at, create_account, from_elsewhere, shared};
use uuid::Uuid;
use web::ProblemKind::{self, StepUpNeeded};

use crate::{accounts::now, database::age_second_factor};

fn kind<T>(answer: Result<T, ApiError>) -> Option<ProblemKind> {
    answer.err().map(|error| error.kind())
}

#[tokio::test]
async fn a_second_factor_of_eleven_minutes_ago_changes_nothing() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("ttuc", "long-ago@ttuc.example");
    let made = create_account(&machine.config(), tenant, email, "affiliate_admin", DEMO_PASSWORD);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let log_in = LogIn { email: email.into(), password: DEMO_PASSWORD.into(), device: String::new() };
    let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await.unwrap();
    let first = Call::bearer(first.session);
    let app = ways.identity.begin_app(tenant, &first).await.unwrap();
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &first, &code).await.unwrap();
    let session = Call::bearer(&added.session.session);

    let invite = Invite {
        name: "Somebody".into(),
        email: "somebody@ttuc.example".into(),
        locale: "en".into(),
        roles: vec!["focal_point".into()],
    };
    // Nine minutes are a short while.
    age_second_factor(machine, tenant, email, 9).await;
    let nine = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    let invitation = ways.identity.invite(tenant, &nine, &invite).await.unwrap();
    age_second_factor(machine, tenant, email, 2).await;

    let call = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    let (identity, id) = (&ways.identity, AccountId::new().uuid());
    let change = ChangeRoles { roles: vec!["focal_point".into()] };
    let people = InvitePeople { rows: vec![invite.clone()], only_look: true };
    let password = ChangePassword { current_password: DEMO_PASSWORD.into(), password: "seven brown otters".into() };
    let settings = SetSignOn {
        name: String::new(),
        issuer: String::new(),
        client_id: String::new(),
        client_secret: String::new(),
        groups_claim: String::new(),
        group_roles: Vec::new(),
        strong_acr: Vec::new(),
        only: false,
        enabled: true,
    };
    let begin = BeginSignOn { next: "/me".into(), fresh: false };
    let (reason, nobody) = ("The hearing is today.".to_owned(), Uuid::nil());
    let refusals = [
        ("invite", kind(identity.invite(tenant, &call, &invite).await)),
        ("invite many", kind(identity.invite_people(tenant, &call, &people).await)),
        ("renew an invitation", kind(identity.renew_invitation(tenant, &call, invitation.id).await)),
        ("withdraw an invitation", kind(identity.withdraw_invitation(tenant, &call, invitation.id).await)),
        ("change roles", kind(identity.change_roles(tenant, &call, id, 1, &change).await)),
        ("close an account", kind(identity.disable_account(tenant, &call, id).await)),
        ("open an account", kind(identity.enable_account(tenant, &call, id).await)),
        ("take second factors away", kind(identity.reset_second_factor(tenant, &call, id).await)),
        ("see the log-in service", kind(identity.sign_on(tenant, &call).await)),
        ("set the log-in service", kind(identity.set_sign_on(tenant, &call, 0, &settings).await)),
        ("remove the log-in service", kind(identity.remove_sign_on(tenant, &call).await)),
        ("reassign cases", kind(ways.cases.reassign(tenant, &call, &ReassignCases { from: nobody, to: id }).await)),
        ("break the glass", kind(ways.cases.break_glass(tenant, &call, id, &BreakGlass { reason }).await)),
        ("change the password", kind(identity.change_password(tenant, &session, &password).await)),
        ("remove the app", kind(identity.remove_app(tenant, &session).await)),
        ("set another app up", kind(identity.begin_app(tenant, &session).await)),
        ("make a passkey", kind(identity.begin_passkey(tenant, &session).await)),
        ("remove a passkey", kind(identity.remove_passkey(tenant, &session, id).await)),
        ("make recovery codes", kind(identity.renew_recovery_codes(tenant, &session).await)),
        ("link a log-in service", kind(identity.begin_sign_on_link(tenant, &session, &begin).await)),
    ];
    for (what, refused) in refusals {
        assert_eq!(refused, Some(StepUpNeeded), "{what}");
    }

    let recovery = GiveCode { code: added.recovery_codes[0].clone() };
    let again = Call::bearer(identity.give_code(tenant, &session, &recovery).await.unwrap().session);
    let call = Call::bearer(identity.issue_token(tenant, &again).await.unwrap().access_token);
    identity.withdraw_invitation(tenant, &call, invitation.id).await.unwrap();
}
