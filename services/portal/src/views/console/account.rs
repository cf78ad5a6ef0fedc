//! The second factor, and one's own account.

use contracts::identity::{NewAuthenticatorApp, OwnAccount, Passkey};
use qrcode::{EcLevel, QrCode, render::svg};
use serde::Serialize;
use serde_json::Value;

use super::super::{View, sessions::SessionLine};
use crate::{
    forms::{CodeForm, ErrorLine, PasskeyForm, PasswordForm},
    words::Words,
};

/// The second factor is asked for: at the log-in, or again.
#[derive(Serialize)]
pub struct SecondFactorPage {
    /// Where to go afterwards.
    pub next: String,
    /// What was typed elsewhere, sealed.
    pub kept: Option<String>,
    /// Whether it was given before in this session.
    pub again: bool,
    /// Whether an authenticator app can be asked for a code.
    pub has_app: bool,
    /// Whether there is a passkey.
    pub has_passkey: bool,
    /// The organisation's log-in service, where it can be asked again instead.
    pub sign_on: Option<String>,
    /// The code.
    pub form: CodeForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for SecondFactorPage {
    const TEMPLATE: &'static str = "console/second-factor.html";
}

/// Which second factor to set up.
#[derive(Serialize)]
pub struct SetUpPage {
    /// Whether this has to be done before anything else.
    pub is_first: bool,
    /// An app alone does not log anybody in: that takes a password too.
    pub has_password: bool,
    /// Where to go afterwards.
    pub next: String,
}

impl View for SetUpPage {
    const TEMPLATE: &'static str = "console/set-up.html";
}

/// The secret of an authenticator app, and its first code.
#[derive(Serialize)]
pub struct AppPage {
    /// Base32.
    pub secret: String,
    /// The key URI.
    pub uri: String,
    qr: Option<String>,
    groups: String,
    /// Where to go afterwards.
    pub next: String,
    /// The code.
    pub form: CodeForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl AppPage {
    /// The page of a secret.
    pub fn new(app: NewAuthenticatorApp, next: String, errors: Vec<ErrorLine>) -> Self {
        let groups: Vec<String> =
            app.secret.as_bytes().chunks(4).map(|c| String::from_utf8_lossy(c).into_owned()).collect();
        Self {
            qr: qr(&app.uri),
            groups: groups.join(" "),
            secret: app.secret,
            uri: app.uri,
            next,
            form: CodeForm::empty(),
            errors,
        }
    }
}

/// The QR code of a text as SVG, dark on light, with the quiet zone that readers want (ISO/IEC 18004).
fn qr(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(220, 220).quiet_zone(true).build();
    // Without the XML declaration, which HTML does not know.
    drawn.split_once("?>").map(|(_, svg)| svg.to_owned())
}

impl View for AppPage {
    const TEMPLATE: &'static str = "console/app.html";
}

/// The browser's half of a passkey's ceremony, which its script does.
#[derive(Serialize)]
pub struct PasskeyPage {
    /// Where the answer goes.
    pub action: String,
    /// `create` or `get`.
    pub ceremony_kind: &'static str,
    /// Names the ceremony.
    pub ceremony: String,
    /// What the browser's `navigator.credentials` takes, as JSON.
    pub options: String,
    /// The mark of the form, where somebody is logged in.
    pub csrf: Option<String>,
    /// Where to go afterwards.
    pub next: String,
    /// What was typed elsewhere, sealed.
    pub kept: Option<String>,
    /// Where to go instead.
    pub other_way: String,
    /// What a new passkey is called.
    pub form: PasskeyForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl PasskeyPage {
    /// The page of a ceremony.
    pub fn new(kind: &'static str, action: &str, ceremony: uuid::Uuid, options: &Value) -> Self {
        Self {
            action: action.to_owned(),
            ceremony_kind: kind,
            ceremony: ceremony.to_string(),
            options: options.to_string(),
            csrf: None,
            next: String::new(),
            kept: None,
            other_way: "/login".to_owned(),
            form: PasskeyForm::empty(),
            errors: Vec::new(),
        }
    }
}

impl View for PasskeyPage {
    const TEMPLATE: &'static str = "console/passkey.html";
}

/// The recovery codes, shown once.
#[derive(Serialize)]
pub struct RecoveryCodesPage {
    /// The codes.
    pub codes: Vec<String>,
    /// Where to go on.
    pub next: String,
}

impl View for RecoveryCodesPage {
    const TEMPLATE: &'static str = "console/recovery-codes.html";
}

/// One's own account.
#[derive(Serialize)]
pub struct OwnAccountPage {
    email: String,
    roles: Vec<String>,
    has_password: bool,
    has_app: bool,
    passkeys: Vec<PasskeyLine>,
    codes_left: u32,
    sessions: Vec<SessionLine>,
    is_linked: bool,
    /// The organisation's log-in service, where there is one to link the account with.
    pub sign_on: Option<String>,
    /// Another password.
    pub form: PasswordForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct PasskeyLine {
    id: String,
    name: String,
    made: String,
    used: Option<String>,
}

impl OwnAccountPage {
    /// As it is set up now.
    pub fn new(words: &Words<'_>, own: OwnAccount) -> Self {
        let passkey = |key: Passkey| PasskeyLine {
            id: key.id.to_string(),
            name: key.name,
            made: words.day(key.made_at),
            used: key.last_used_at.map(|at| words.day(at)),
        };
        Self {
            email: own.account.email,
            roles: own.account.roles,
            has_password: own.has_password,
            has_app: own.has_authenticator_app,
            passkeys: own.passkeys.into_iter().map(passkey).collect(),
            codes_left: own.recovery_codes_left,
            sessions: SessionLine::all(words, own.sessions),
            is_linked: own.has_sign_on,
            sign_on: None,
            form: PasswordForm::empty(),
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for OwnAccountPage {
    const TEMPLATE: &'static str = "console/own-account.html";
}
