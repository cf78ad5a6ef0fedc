//! Joining, second factors, one's own account, people.

use contracts::{
    cases::CaseOwner,
    identity::{
        Account, Delegation, Invitation, Invite, LinkFacts, NewAuthenticatorApp, NextStep, OwnAccount, OwnSession,
        Passkey, Person, RowErrors,
    },
};
use uuid::Uuid;
use web::FieldError;

use super::{at, colleagues, some};
use crate::{
    forms::{
        CodeForm, DelegationForm, ErrorLine, ForgottenForm, ImportForm, InviteForm, JoinForm, ResetForm,
        people_list::Row,
    },
    views::console::{
        AppPage, DelegationsPage, ForgottenPage, ImportPage, JoinPage, OpenCases, OwnAccountPage, PasskeyPage,
        PeoplePage, PersonPage, RecoveryCodesPage, ResetPage, SecondFactorPage, role_boxes,
    },
    words::Words,
};

fn account() -> Account {
    Account {
        id: Uuid::from_u128(1),
        name: "Sok Dara".into(),
        email: "dara@clc.example".into(),
        locale: "en".into(),
        roles: vec!["focal_point".into(), "affiliate_admin".into()],
    }
}

pub fn join(words: &Words<'_>) -> JoinPage {
    let facts = LinkFacts {
        kind: "invitation".into(),
        name: "Sok Dara".into(),
        email: "dara@clc.example".into(),
        locale: "en".into(),
        roles: vec!["focal_point".into()],
        expires_at: at("2026-11-25T08:00:00Z"),
    };
    let mut form = JoinForm::empty();
    form.password.error = some(&words.text("field-too-common"));
    let errors = vec![ErrorLine { field: Some("password".into()), text: words.text("field-too-common") }];
    JoinPage::new("/join/x".into(), facts, form, errors)
}

pub fn forgotten() -> ForgottenPage {
    ForgottenPage { form: ForgottenForm::empty(), errors: Vec::new() }
}

pub fn reset(_: &Words<'_>) -> ResetPage {
    let email = "dara@clc.example".to_owned();
    ResetPage { action: "/reset/x".into(), email, form: ResetForm::empty(), errors: Vec::new() }
}

pub fn second_factor(has_app: bool) -> SecondFactorPage {
    SecondFactorPage {
        next: "/console".into(),
        kept: (!has_app).then(|| "sealed".into()),
        again: has_app,
        has_app,
        has_passkey: true,
        sign_on: None,
        form: CodeForm::empty(),
        errors: Vec::new(),
    }
}

pub fn authenticator_app() -> AppPage {
    let secret = "FOCALDEMOFOCALDEMOFOCALDEMOFOCAL";
    let uri = format!("otpauth://totp/CLC:dara%40clc.example?secret={secret}&issuer=CLC");
    AppPage::new(NewAuthenticatorApp { secret: secret.into(), uri }, "/console".into(), Vec::new())
}

pub fn passkey(kind: &'static str) -> PasskeyPage {
    PasskeyPage::new(kind, "/me/passkeys", Uuid::from_u128(9), &serde_json::json!({ "challenge": "AAAA" }))
}

pub fn recovery_codes() -> RecoveryCodesPage {
    RecoveryCodesPage { codes: vec!["7K2MN-4QX9P".into(), "0ABCD-EFGH1".into()], next: "/console".into() }
}

pub fn own_account(words: &Words<'_>) -> OwnAccountPage {
    own_account_of(words, false)
}

pub fn own_account_with_sign_on(words: &Words<'_>, has_sign_on: bool) -> OwnAccountPage {
    let mut page = own_account_of(words, has_sign_on);
    page.sign_on = super::log_in_service();
    page
}

/// Two sessions of somebody; `here` is the one that looks.
pub fn sessions(here: bool) -> Vec<OwnSession> {
    let session = |n, device: &str, is_current| OwnSession {
        id: Uuid::from_u128(n),
        device: device.into(),
        made_at: at("2026-11-22T06:00:00Z"),
        last_seen_at: at("2026-11-22T08:00:00Z"),
        is_current,
    };
    vec![session(4, "Firefox, Linux", here), session(5, "", false)]
}

fn own_account_of(words: &Words<'_>, has_sign_on: bool) -> OwnAccountPage {
    let passkey = |n, name: &str, used| Passkey {
        id: Uuid::from_u128(n),
        name: name.into(),
        made_at: at("2026-11-20T08:00:00Z"),
        last_used_at: used,
    };
    let own = OwnAccount {
        account: account(),
        next: NextStep::Done,
        has_password: true,
        has_authenticator_app: true,
        has_passkey: true,
        has_sign_on,
        passkeys: vec![passkey(2, "My phone", Some(at("2026-11-22T08:00:00Z"))), passkey(3, "Office", None)],
        recovery_codes_left: 9,
        sessions: sessions(true),
    };
    OwnAccountPage::new(words, own)
}

fn someone(closed: bool) -> Person {
    Person {
        account: account(),
        version: 3,
        has_second_factor: !closed,
        is_linked: closed,
        link_awaited_until: (!closed).then(|| at("2026-11-25T08:00:00Z")),
        disabled_at: closed.then(|| at("2026-11-21T08:00:00Z")),
    }
}

pub fn people(words: &Words<'_>) -> PeoplePage {
    let invitation = Invitation {
        id: Uuid::from_u128(7),
        name: "Chan Maly".into(),
        email: "maly@clc.example".into(),
        roles: vec!["alternate".into()],
        invited_at: at("2026-11-22T08:00:00Z"),
        expires_at: at("2026-11-25T08:00:00Z"),
    };
    let roles = role_boxes(false, &["focal_point".to_owned()]);
    PeoplePage::new(words, vec![someone(false), someone(true)], vec![invitation], InviteForm::empty(), roles)
}

pub fn people_stranded(words: &Words<'_>) -> PeoplePage {
    let mut closed = someone(true);
    closed.account.id = Uuid::from_u128(2);
    let mut page = PeoplePage::new(words, vec![someone(false), closed], Vec::new(), InviteForm::empty(), Vec::new());
    let owner = |account, open_cases| CaseOwner { account: Uuid::from_u128(account), open_cases };
    page.show_cases(words, OpenCases::Of(vec![owner(1, 12), owner(2, 3), owner(99, 1)]));
    page
}

pub fn people_cases_away(words: &Words<'_>) -> PeoplePage {
    let mut page = people(words);
    page.show_cases(words, OpenCases::Away);
    page
}

pub fn import(words: &Words<'_>) -> ImportPage {
    let row = |line: u64, email: &str| Row {
        line,
        invite: Invite {
            name: "Chan Maly".into(),
            email: email.into(),
            locale: "km".into(),
            roles: vec!["alternate".into()],
        },
    };
    let wrong = FieldError { field: "email".into(), code: "not_valid".into(), limit: None };
    let errors = vec![RowErrors { errors: Vec::new() }, RowErrors { errors: vec![wrong] }];
    let mut page = ImportPage::new(ImportForm::empty());
    page.look(words, vec![row(2, "maly@clc.example"), row(3, "no address")], errors);
    page
}

pub fn delegations(words: &Words<'_>) -> DelegationsPage {
    let day = |text: &str| text.parse().unwrap();
    let delegation = Delegation {
        id: Uuid::from_u128(12),
        from: Uuid::from_u128(1),
        from_name: "Sok Dara".into(),
        to: Uuid::from_u128(3),
        to_name: "Chan Maly".into(),
        from_day: day("2026-11-23"),
        to_day: day("2026-12-04"),
        reason: "Training".into(),
    };
    DelegationsPage::new(
        words,
        vec![delegation],
        colleagues(),
        true,
        Uuid::from_u128(1),
        DelegationForm::empty(),
        Vec::new(),
    )
}

pub fn person(words: &Words<'_>, closed: bool) -> PersonPage {
    let person = someone(closed);
    let roles = role_boxes(false, &person.account.roles);
    let mut page = PersonPage::new(words, person, false, roles);
    page.offer_cases(vec!["CASE-2026-000045".into()], colleagues());
    page
}

pub fn person_logged_in(words: &Words<'_>, is_self: bool) -> PersonPage {
    let person = someone(false);
    let roles = role_boxes(false, &person.account.roles);
    let mut page = PersonPage::new(words, person, is_self, roles);
    page.show_sessions(words, sessions(is_self));
    page
}

pub fn person_without_work(words: &Words<'_>) -> PersonPage {
    let mut person = someone(false);
    person.account.roles = vec!["affiliate_admin".into()];
    let roles = role_boxes(false, &person.account.roles);
    let mut page = PersonPage::new(words, person, false, roles);
    page.offer_cases(vec!["CASE-2026-000045".into()], colleagues());
    page
}

pub fn person_unlisted(words: &Words<'_>) -> PersonPage {
    let mut page = PersonPage::unlisted(words, Uuid::from_u128(99));
    page.offer_cases(vec!["CASE-2026-000045".into(), "CASE-2026-000046".into()], colleagues());
    page
}
