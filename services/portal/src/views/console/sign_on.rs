//! Single sign-on: on the way to the provider, and which provider it is.

use contracts::identity::SignOn;
use serde::Serialize;

use super::super::View;
use crate::forms::{ErrorLine, SignOnForm};

/// On the way to the organisation's provider.
#[derive(Serialize)]
pub struct LeavingPage {
    /// Where it is.
    pub url: String,
    /// What it is called.
    pub name: String,
}

impl View for LeavingPage {
    const TEMPLATE: &'static str = "console/leaving.html";
}

/// Which provider the organisation logs in through.
#[derive(Serialize)]
pub struct SignOnPage {
    redirect_uri: String,
    version: i64,
    is_set: bool,
    role_codes: &'static str,
    /// What is set, or was typed.
    pub form: SignOnForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl SignOnPage {
    /// As it is set, with what was typed.
    pub fn new(
        sign_on: SignOn,
        is_council: bool,
        form: SignOnForm,
        errors: Vec<ErrorLine>,
        notice: Option<&'static str>,
    ) -> Self {
        let role_codes = if is_council { "secretariat, observer" } else { "focal_point, alternate, affiliate_admin" };
        Self {
            redirect_uri: sign_on.redirect_uri,
            version: sign_on.version,
            is_set: sign_on.provider.is_some(),
            role_codes,
            form,
            errors,
            notice,
        }
    }
}

impl View for SignOnPage {
    const TEMPLATE: &'static str = "console/single-sign-on.html";
}
