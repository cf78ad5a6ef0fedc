//! Who is told by mail: staff of what changes of their log-in, a union's admins of what a council asks, a worker of
//! nothing. In organisations of their own, where nobody else counts mails.

use std::time::Duration;

use contracts::{
    Call,
    identity::{
        ChangePassword, CompleteRegistration, GiveCode, NewMembership, RequestRegistration, RequestReset,
        ResetPassword, SetRegistration,
    },
};
use testkit::{
    DEMO_PASSWORD, Desk, Machine, Mail, Ways, code_at, create_account, eventually, from_elsewhere, mailed_secret,
    mails, shared,
};
use uuid::Uuid;

use crate::{
    database::{add_passkey, owner, use_passkey},
    entering::now,
    network::organisation,
};

/// A mail may take a while; a council's request is looked for every five seconds.
const SOON: Duration = Duration::from_secs(40);
const PASSWORD: &str = "seven brown otters in the rain";
/// What is told of an account that an operator made.
const MADE: &str = "An account was made in your organisation";
const OTHER_PASSWORD: &str = "eleven quiet herons by the river";

/// The mails to an address that say these words.
fn told(machine: &Machine, to: &str, words: &str) -> Vec<Mail> {
    mails(&machine.dir()).into_iter().filter(|mail| mail.to == to && mail.all.contains(words)).collect()
}

/// The first of them, once it has come.
async fn comes(machine: &Machine, to: &str, words: &str) -> Mail {
    eventually(&format!("{words} to {to}"), SOON, || async { told(machine, to, words).into_iter().next() }).await
}

/// Somebody with a password and nothing else yet, who reads English, or Khmer.
async fn joins(machine: &Machine, tenant: &str, email: &str, role: &str, locale: &str) {
    assert!(create_account(&machine.config(), tenant, email, role, DEMO_PASSWORD).status.success());
    let set = sqlx::query("UPDATE account SET locale = $2 WHERE email = $1").bind(email).bind(locale);
    let set = set.execute(&mut owner(machine, tenant).await).await.unwrap();
    assert_eq!(set.rows_affected(), 1, "{email}");
}

/// Of what an account was told, by the list of mails.
async fn queued(ways: &Ways, admin: &Desk, account: Uuid) -> Vec<String> {
    let listed = ways.notifications.deliveries(&admin.tenant, &admin.call().await).await.unwrap().items;
    let mut templates: Vec<String> =
        listed.into_iter().filter(|mail| mail.account_id == Some(account)).map(|mail| mail.template).collect();
    templates.sort();
    templates
}

/// All addresses in a mail are this one, to the letter.
fn leads_nowhere_but(mail: &Mail, link: &str) {
    // The HTML writes a slash in another way.
    let all = mail.all.replace("&#x2f;", "/");
    assert!(all.contains(link), "{all}");
    assert_eq!(all.matches("http://").count(), all.matches(link).count(), "{all}");
    for more in ["/", "?", "#"] {
        assert!(!all.contains(&format!("{link}{more}")), "{all}");
    }
}

#[tokio::test]
async fn staff_are_told_once_of_a_changed_password_and_of_second_factors_that_an_admin_took_away() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "told-union");
    let (admin, dara) = (organisation(machine, tenant, Some("KH"), "affiliate_admin").await, "dara@told-union.example");
    joins(machine, tenant, dara, "focal_point", "km").await;
    let desk = Desk::set_up(&ways, tenant, dara).await;
    let session = Call::bearer(&desk.session);
    let id = ways.identity.own_account(tenant, &session).await.unwrap().account.id;

    let change = ChangePassword { current_password: DEMO_PASSWORD.into(), password: PASSWORD.into() };
    ways.identity.change_password(tenant, &session, &change).await.unwrap();
    let changed = comes(machine, dara, "ពាក្យសម្ងាត់របស់លោកអ្នកត្រូវបានប្តូរ").await;
    ways.identity.reset_second_factor(tenant, &admin.call().await, id).await.unwrap();
    let reset = comes(machine, dara, "អ្នកគ្រប់គ្រងគណនីបានដកកត្តាទីពីរ").await;

    let link = format!("http://{tenant}.localhost:{}/login", machine.port);
    for mail in [&changed, &reset] {
        leads_nowhere_but(mail, &link);
        assert!(mail.all.contains("lang=\"km\"") && mail.all.contains("(UTC+7)"), "{}", mail.all);
        for secret in [DEMO_PASSWORD, PASSWORD, desk.session.as_str()] {
            assert!(!mail.all.contains(secret), "{}", mail.all);
        }
    }
    assert_ne!(changed.id, reset.id);

    // Each once, and to nobody else. At first both set an app up.
    comes(machine, dara, "កម្មវិធីបញ្ជាក់អត្តសញ្ញាណ").await;
    let expected = ["authenticator_app_added", "password_changed", "reset_second_factor"];
    assert_eq!(queued(&ways, &admin, id).await, expected);
    assert_eq!(told(machine, dara, "").len(), 3);
    let somebody = "somebody@told-union.example";
    comes(machine, somebody, "An authenticator app was set up for your account.").await;
    // And of the accounts that the operator made: their own, and the other.
    eventually("two were made", SOON, || async { (told(machine, somebody, MADE).len() == 2).then_some(()) }).await;
    assert_eq!(told(machine, somebody, "").len(), 3);
}

#[tokio::test]
async fn staff_are_told_of_every_change_of_what_they_log_in_with() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "told-ways");
    let (admin, email) = (organisation(machine, tenant, Some("KH"), "affiliate_admin").await, "all@told-ways.example");
    joins(machine, tenant, email, "focal_point", "en").await;
    let desk = Desk::set_up(&ways, tenant, email).await;
    let session = Call::bearer(&desk.session);
    let id = ways.identity.own_account(tenant, &session).await.unwrap().account.id;
    let (one, _other) = (add_passkey(machine, tenant, id).await, add_passkey(machine, tenant, id).await);

    ways.identity.remove_passkey(tenant, &session, one).await.unwrap();
    ways.identity.remove_app(tenant, &session).await.unwrap();
    ways.identity.renew_recovery_codes(tenant, &session).await.unwrap();
    ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: email.into() }).await.unwrap();
    let secret = mailed_secret(machine, email, "/reset/").await;
    let reset = ResetPassword { secret, password: PASSWORD.into() };
    ways.identity.reset_password(tenant, &from_elsewhere(), &reset).await.unwrap();

    let expected = [
        "authenticator_app_added",
        "authenticator_app_removed",
        "passkey_removed",
        "password_changed",
        "recovery_codes_made",
    ];
    eventually("five mails are queued", SOON, || async { (queued(&ways, &admin, id).await == expected).then_some(()) })
        .await;
    comes(machine, email, "Your password was changed.").await;
}

#[tokio::test]
async fn a_worker_is_told_of_no_change() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "told-workers", "quiet@mail.example");
    let admin = organisation(machine, tenant, Some("KH"), "affiliate_admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
    let asked = RequestRegistration { email: email.into(), locale: "km".into() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/join/").await;
    let complete =
        CompleteRegistration { secret, name: String::new(), password: DEMO_PASSWORD.into(), device: String::new() };
    let new = ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await.unwrap();
    let session = Call::bearer(&new.session);
    add_passkey(machine, tenant, new.account.id).await;
    use_passkey(machine, tenant, new.account.id).await;

    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    let session = Call::bearer(added.session.session);
    let change = ChangePassword { current_password: DEMO_PASSWORD.into(), password: PASSWORD.into() };
    ways.identity.change_password(tenant, &session, &change).await.unwrap();
    ways.identity.remove_app(tenant, &session).await.unwrap();
    ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: email.into() }).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/reset/").await;
    let reset = ResetPassword { secret, password: OTHER_PASSWORD.into() };
    ways.identity.reset_password(tenant, &from_elsewhere(), &reset).await.unwrap();

    // No event says it, so no mail comes of it, neither now nor later.
    let mut rows = owner(machine, tenant).await;
    let said = "SELECT (envelope->'data'->>'account')::uuid FROM outbox
                WHERE envelope->>'type' = 'account.credentials_changed.v1'";
    let said: Vec<Uuid> = sqlx::query_scalar(said).fetch_all(&mut rows).await.unwrap();
    let own = ways.identity.own_account(tenant, &Call::bearer(&admin.session)).await.unwrap().account.id;
    assert_eq!(said, [own], "the admin's own app alone");
    assert_ne!(new.account.id, own);
    assert!(queued(&ways, &admin, new.account.id).await.is_empty());
    comes(machine, "somebody@told-workers.example", "An authenticator app was set up for your account.").await;
    assert_eq!(told(machine, email, "").len(), 2, "the two links that somebody asked for");
}

#[tokio::test]
async fn what_a_council_asks_is_told_to_the_unions_admins_alone_each_in_their_language() {
    let (machine, ways) = (shared(), shared().ways());
    let (council, union) = ("told-council", "told-member");
    let desk = organisation(machine, council, None, "secretariat").await;
    let admin = organisation(machine, union, Some("KH"), "affiliate_admin").await;
    let (english, khmer) = ("somebody@told-member.example", "second@told-member.example");
    joins(machine, union, khmer, "affiliate_admin", "km").await;
    joins(machine, union, "focal@told-member.example", "focal_point", "en").await;
    let (from, tenant) = ("2018-08-01".parse().unwrap(), union.to_owned());
    let asked = NewMembership { tenant, member_from: from, member_until: None, places: 2 };
    ways.identity.add_membership(council, &desk.call().await, &asked).await.unwrap();

    let link = format!("http://{union}.localhost:{}/admin/network", machine.port);
    for (to, words) in [(english, "A council asks your organisation"), (khmer, "ក្រុមប្រឹក្សាមួយសុំ")]
    {
        let mail = comes(machine, to, words).await;
        leads_nowhere_but(&mail, &link);
        assert!(!mail.all.contains(council), "which one, the page says: {}", mail.all);
    }
    let mut to: Vec<String> =
        mails(&machine.dir()).into_iter().filter(|mail| mail.all.contains(&link)).map(|mail| mail.to).collect();
    to.sort();
    assert_eq!(to, [khmer, english], "once to each of them, and to nobody else");
    let listed = ways.notifications.deliveries(union, &admin.call().await).await.unwrap().items;
    assert_eq!(listed.iter().filter(|mail| mail.template == "membership_requested").count(), 2);
}

#[tokio::test]
async fn what_a_council_asks_is_told_once_and_not_before_there_is_an_admin() {
    let (machine, ways, council) = (shared(), shared().ways(), "patient-council");
    let desk = organisation(machine, council, None, "secretariat").await;
    let ask = async |union: &str| {
        let member_from = "2018-08-01".parse().unwrap();
        let asked = NewMembership { tenant: union.to_owned(), member_from, member_until: None, places: 2 };
        ways.identity.add_membership(council, &desk.call().await, &asked).await.unwrap();
    };
    let words = "A council asks your organisation";
    organisation(machine, "told-early", Some("TH"), "affiliate_admin").await;
    organisation(machine, "told-late", Some("TH"), "focal_point").await;
    organisation(machine, "told-marker", Some("TH"), "affiliate_admin").await;
    ask("told-early").await;
    comes(machine, "somebody@told-early.example", words).await;
    let earlier = sqlx::query("UPDATE membership_told SET told_at = told_at - interval '2 hours'");
    assert_eq!(earlier.execute(&mut owner(machine, "told-early").await).await.unwrap().rows_affected(), 1);

    // One look at the unions goes by, in the order of their names, when the marker is told.
    ask("told-late").await;
    ask("told-marker").await;
    comes(machine, "somebody@told-marker.example", words).await;
    joins(machine, "told-late", "admin@told-late.example", "affiliate_admin", "en").await;
    comes(machine, "admin@told-late.example", words).await;
    assert_eq!(told(machine, "somebody@told-early.example", words).len(), 1, "the same days are not told again");
}

#[tokio::test]
async fn who_runs_the_accounts_is_told_of_one_that_an_operator_made_and_nobody_else() {
    let (machine, union, council) = (shared(), "told-of-made", "council-of-made");
    for (tenant, country, role) in [(union, Some("LA"), "affiliate_admin"), (council, None, "secretariat")] {
        organisation(machine, tenant, country, role).await;
        comes(machine, &format!("somebody@{tenant}.example"), MADE).await;
    }
    joins(machine, union, "km@told-of-made.example", "affiliate_admin", "km").await;
    joins(machine, union, "curious@told-of-made.example", "focal_point", "en").await;
    let link = format!("http://{union}.localhost:{}/admin/people", machine.port);
    let told_both = || async {
        let (english, khmer) = (told(machine, "somebody@told-of-made.example", MADE), "km@told-of-made.example");
        let khmer = told(machine, khmer, "គណនីមួយត្រូវបានបង្កើត");
        (english.len() == 3 && khmer.len() == 2).then(|| [english, khmer].concat())
    };
    for mail in eventually("each is told of each", SOON, told_both).await {
        leads_nowhere_but(&mail, &link);
        assert!(!mail.all.contains("curious"), "whose it is, the page says: {}", mail.all);
    }
    assert!(told(machine, "curious@told-of-made.example", "").is_empty());
}
