//! A council asks a union to belong to its network.

use contracts::identity::Membership;
use i18n::format;
use kernel::codes::Sharing;
use serde::Serialize;

use super::super::{Group, View, codes};
use crate::{
    forms::{ErrorLine, SharingForm},
    words::Words,
};

/// Who asks, for which days; and what the union would share.
#[derive(Serialize)]
pub struct RequestPage {
    id: String,
    /// Of the days that are shown: who accepts accepts these.
    version: i64,
    network: String,
    from: String,
    until: Option<String>,
    choices: Vec<Group>,
    /// What is to be shared.
    pub form: SharingForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl RequestPage {
    /// As the registry says. Nothing is chosen yet: what is shared is for the union to say.
    pub fn new(words: &Words<'_>, membership: &Membership) -> Self {
        Self {
            id: membership.id.to_string(),
            version: membership.version,
            network: membership.network_name.clone(),
            from: format::date(words.locale, membership.member_from),
            until: membership.member_until.map(|day| format::date(words.locale, day)),
            choices: codes::<Sharing>(words),
            form: SharingForm::empty(),
            errors: Vec::new(),
        }
    }
}

impl View for RequestPage {
    const TEMPLATE: &'static str = "console/network-request.html";
}
