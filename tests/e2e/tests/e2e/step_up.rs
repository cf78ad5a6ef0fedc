//! What changes accounts, factors and settings wants a second factor of the last ten minutes (RFC 9470).

use contracts::{
    Call, Texts,
    cases::{BreakGlass, ReassignCases},
    identity::{
        AcceptMembership, BeginSignOn, ChangePassword, ChangeRoles, ExportAudit, GiveCode, Invite, InvitePeople, LogIn,
        NewApiClient, SetOrganisation, SetRegistration, SetSharing, SetSignOn, SetWording,
    },
    intake::{SetQuestions, SetSnippet},
};
use kernel::AccountId;
use testkit::{DEMO_PASSWORD, code_at, create_account, from_elsewhere, shared};
use uuid::Uuid;
use web::ProblemKind::StepUpNeeded;

use crate::{answers::refusal, database::age_second_factor, entering::now};

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
    let client = NewApiClient { name: "x".into(), scopes: vec!["reports.read".into()] };
    let shares = || "coded".to_owned();
    let sharing = SetSharing { network: "atuc".into(), shares: shares() };
    let accept = AcceptMembership { shares: shares() };
    let open = SetRegistration { open: true };
    let (reason, nobody) = ("The hearing is today.".to_owned(), Uuid::nil());
    let pages = SetOrganisation {
        name: "Another".into(),
        short_name: String::new(),
        main_colour: String::new(),
        link_colour: String::new(),
        phone: "+855 23 000 000".into(),
        email: String::new(),
        address: String::new(),
        opening_hours: String::new(),
        locales: vec!["en".into()],
    };
    let asked = SetQuestions::default();
    let worded = SetWording { texts: Texts::new() };
    let wait = SetSnippet { name: "Wait".into(), texts: Texts::from([("en".into(), "Please wait.".into())]) };
    let refusals = [
        (
            "change what the organisation's pages say",
            refusal(identity.set_organisation(tenant, &call, 1, &pages).await),
        ),
        ("put the pages in other words", refusal(identity.set_wording(tenant, &call, "start-lead", 0, &worded).await)),
        ("invite", refusal(identity.invite(tenant, &call, &invite).await)),
        ("invite many", refusal(identity.invite_people(tenant, &call, &people).await)),
        ("renew an invitation", refusal(identity.renew_invitation(tenant, &call, invitation.id).await)),
        ("withdraw an invitation", refusal(identity.withdraw_invitation(tenant, &call, invitation.id).await)),
        ("change roles", refusal(identity.change_roles(tenant, &call, id, 1, &change).await)),
        ("close an account", refusal(identity.disable_account(tenant, &call, id).await)),
        ("open an account", refusal(identity.enable_account(tenant, &call, id).await)),
        ("take second factors away", refusal(identity.reset_second_factor(tenant, &call, id).await)),
        ("log a person out", refusal(identity.end_sessions_of(tenant, &call, id).await)),
        ("see the log-in service", refusal(identity.sign_on(tenant, &call).await)),
        ("set the log-in service", refusal(identity.set_sign_on(tenant, &call, 0, &settings).await)),
        ("remove the log-in service", refusal(identity.remove_sign_on(tenant, &call).await)),
        ("take a copy of the trail", refusal(identity.export_audit(tenant, &call, &ExportAudit::default()).await)),
        ("see integrations", refusal(identity.api_clients(tenant, &call).await)),
        ("give an integration access", refusal(identity.create_api_client(tenant, &call, &client).await)),
        ("close an integration", refusal(identity.close_api_client(tenant, &call, id).await)),
        ("let workers make accounts", refusal(identity.set_registration(tenant, &call, &open).await)),
        ("accept a membership", refusal(identity.accept_membership(tenant, &call, id, 1, &accept).await)),
        ("change what is shared", refusal(identity.set_sharing(tenant, &call, &sharing).await)),
        ("word what workers are sent", refusal(ways.intake.set_snippet(tenant, &call, nobody, 0, &wait).await)),
        ("remove what workers are sent", refusal(ways.intake.remove_snippet(tenant, &call, nobody, 1).await)),
        ("change what workers are asked", refusal(ways.intake.set_questions(tenant, &call, 0, &asked).await)),
        ("reassign cases", refusal(ways.cases.reassign(tenant, &call, &ReassignCases { from: nobody, to: id }).await)),
        ("break the glass", refusal(ways.cases.break_glass(tenant, &call, id, &BreakGlass { reason }).await)),
        ("change the password", refusal(identity.change_password(tenant, &session, &password).await)),
        ("remove the app", refusal(identity.remove_app(tenant, &session).await)),
        ("set another app up", refusal(identity.begin_app(tenant, &session).await)),
        ("make a passkey", refusal(identity.begin_passkey(tenant, &session).await)),
        ("remove a passkey", refusal(identity.remove_passkey(tenant, &session, id).await)),
        ("make recovery codes", refusal(identity.renew_recovery_codes(tenant, &session).await)),
        ("link a log-in service", refusal(identity.begin_sign_on_link(tenant, &session, &begin).await)),
    ];
    for (what, refused) in refusals {
        assert_eq!(refused, Some(StepUpNeeded), "{what}");
    }

    let recovery = GiveCode { code: added.recovery_codes[0].clone() };
    let again = Call::bearer(identity.give_code(tenant, &session, &recovery).await.unwrap().session);
    let call = Call::bearer(identity.issue_token(tenant, &again).await.unwrap().access_token);
    identity.withdraw_invitation(tenant, &call, invitation.id).await.unwrap();
}
