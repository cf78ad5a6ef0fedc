//! What was typed and not taken, shown so that it can be read and sent again, or copied.

use std::collections::BTreeMap;

use contracts::intake::InquiryWords;
use kernel::{
    Locale,
    codes::{
        Basis, CodeList, Confirmation, ContactMethod, EmergencyKind, MessagePurpose, MonitoringType, Outcome,
        QuestionKind, RespondentType, Sharing, VerifyResult, Violation,
    },
};
use serde::Serialize;

use super::super::View;
use crate::{forms::Kept, views::own::Said, words::Words};

/// One field with its label.
#[derive(Clone, Debug, Serialize)]
pub struct Typed {
    label: String,
    text: String,
}

/// A note for colleagues, which is no message though its field has the same name.
pub fn note(words: &Words<'_>, text: &str) -> Vec<Typed> {
    vec![Typed { label: words.text("notes-write"), text: text.to_owned() }]
}

/// What was typed in Zawgyi into a request, each text with its question.
pub fn in_zawgyi(words: &Words<'_>, told: &InquiryWords) -> Vec<Typed> {
    let of_own = |field: &str| {
        let id = field.strip_prefix("own.")?;
        let own = told.own.iter().find(|own| own.question.id.to_string() == id)?;
        Some(Said::of(&own.question.labels, words.locale).text(&own.question.labels))
    };
    let label = |field: &str| match field {
        "message" => words.text("inquiry-words"),
        "name" => words.text("inquiry-name"),
        "safe_times" => words.text("inquiry-safe-times"),
        "employer" => words.text("inquiry-employer"),
        "agency" => words.text("inquiry-agency"),
        own => of_own(own).unwrap_or_default(),
    };
    told.typed.iter().map(|(field, text)| Typed { label: label(field), text: text.clone() }).collect()
}

/// A message or a note that was typed in it.
pub fn message_in_zawgyi(words: &Words<'_>, typed: Option<String>) -> Vec<Typed> {
    typed.into_iter().map(|text| Typed { label: words.text("conversation-title"), text }).collect()
}

/// How the value of a field is read.
enum Reading {
    AsTyped,
    Ticked,
    Contact,
    Code(&'static str, fn(&str) -> bool),
}

const fn coded<L: CodeList>() -> Reading {
    Reading::Code(L::LIST, |code| L::from_code(code).is_some())
}

/// The fields of the console's forms that somebody types, in the order of the pages, each with its label.
const FIELDS: &[(&str, &str, Reading)] = &[
    ("result", "verification-result", coded::<VerifyResult>()),
    ("method", "verification-method", Reading::Contact),
    ("entry_date", "monitor-date", Reading::AsTyped),
    ("entry_type", "monitor-type", coded::<MonitoringType>()),
    ("worker_contacted", "monitor-contacted", Reading::Ticked),
    ("note", "monitor-note", Reading::AsTyped),
    ("outcome", "monitor-outcome", coded::<Outcome>()),
    ("basis", "monitor-basis", coded::<Basis>()),
    ("confirmation", "resolution-confirmation", coded::<Confirmation>()),
    ("complainant_name", "complaint-complainant", Reading::AsTyped),
    ("narrative", "complaint-narrative", Reading::AsTyped),
    ("relief_sought", "complaint-relief", Reading::AsTyped),
    ("violation", "complaint-violation", coded::<Violation>()),
    ("respondent_type", "complaint-respondent-type", coded::<RespondentType>()),
    ("respondent_name", "complaint-respondent-name", Reading::AsTyped),
    ("workers_female", "workers-female", Reading::AsTyped),
    ("workers_male", "workers-male", Reading::AsTyped),
    ("workers_other", "workers-other", Reading::AsTyped),
    ("consent_recorded", "complaint-consent", Reading::Ticked),
    ("name", "people-name", Reading::AsTyped),
    ("email", "people-email", Reading::AsTyped),
    ("role_focal_point", "role-focal-point", Reading::Ticked),
    ("role_alternate", "role-alternate", Reading::Ticked),
    ("role_affiliate_admin", "role-affiliate-admin", Reading::Ticked),
    ("role_secretariat", "role-secretariat", Reading::Ticked),
    ("role_observer", "role-observer", Reading::Ticked),
    ("locale", "people-language", Reading::AsTyped),
    ("people_list", "import-list", Reading::AsTyped),
    ("from_day", "delegations-first", Reading::AsTyped),
    ("to_day", "delegations-last", Reading::AsTyped),
    ("reason", "glass-reason", Reading::AsTyped),
    ("member_from", "network-from", Reading::AsTyped),
    ("member_until", "network-until", Reading::AsTyped),
    ("places", "network-places", Reading::AsTyped),
    ("country", "network-country", Reading::AsTyped),
    ("kind", "contacts-kind", coded::<EmergencyKind>()),
    ("number", "contacts-number", Reading::AsTyped),
    ("names", "contacts-names", Reading::AsTyped),
    ("hours", "contacts-hours", Reading::AsTyped),
    ("source", "contacts-source", Reading::AsTyped),
    ("last_verified", "contacts-checked", Reading::AsTyped),
    ("shares", "network-shares", coded::<Sharing>()),
    ("short_name", "organisation-short-name", Reading::AsTyped),
    ("phone", "organisation-phone", Reading::AsTyped),
    ("address", "organisation-address", Reading::AsTyped),
    ("opening_hours", "organisation-opening-hours", Reading::AsTyped),
    ("locales", "organisation-first-language", Reading::AsTyped),
    ("main_colour", "organisation-main-colour", Reading::AsTyped),
    ("link_colour", "organisation-link-colour", Reading::AsTyped),
    ("message", "setup-test-words", Reading::AsTyped),
    ("text", "conversation-write", Reading::AsTyped),
    ("translation", "conversation-translation", Reading::AsTyped),
    ("duplicate_of", "verification-duplicate-of", Reading::AsTyped),
    ("purpose", "conversation-purpose", coded::<MessagePurpose>()),
    ("question_kind", "questions-kind", coded::<QuestionKind>()),
    ("snippet_name", "snippets-name", Reading::AsTyped),
    ("list_name", "lists-name", Reading::AsTyped),
];

/// What is said in several languages, field by field: what the names of the fields begin with.
const IN_LANGUAGES: [(&str, &str); 4] = [
    ("label.", "questions-label"),
    ("hint.", "questions-hint"),
    ("options.", "questions-options"),
    ("text.", "snippets-text"),
];

/// What was typed into a form of the console, field by field.
pub fn typed<'a>(words: &Words<'_>, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Typed> {
    let posted: BTreeMap<&str, &str> = fields.into_iter().collect();
    let line = |(name, label, reading): &(&str, &str, Reading)| {
        let value = posted.get(name).filter(|value| !value.trim().is_empty())?;
        let text = match reading {
            Reading::Ticked => words.text("yes"),
            Reading::Contact if ContactMethod::from_code(value).is_some() => words.contact_for_staff(value),
            Reading::Code(list, knows) if knows(value) => words.label(list, value),
            // Also what is no code: a label that is not there would be named in the log.
            _ => (*value).to_owned(),
        };
        Some(Typed { label: words.text(label), text })
    };
    let in_language = |(name, value): (&&str, &&str)| {
        let (begins, label) = IN_LANGUAGES.iter().find(|(begins, _)| name.starts_with(begins))?;
        let language: Locale = name.strip_prefix(begins)?.parse().ok()?;
        let label = format!("{} ({})", words.text(label), language.own_name());
        (!value.trim().is_empty()).then(|| Typed { label, text: (*value).to_owned() })
    };
    FIELDS.iter().filter_map(line).chain(posted.iter().filter_map(in_language)).collect()
}

/// What a form does, by the end of the path that it is posted to.
fn purpose(path: &str) -> &'static str {
    match path.rsplit('/').next() {
        _ if path.starts_with("/admin/organisation") => "organisation-title",
        Some("removal") if path.starts_with("/admin/network/contacts") => "contacts-remove",
        Some("removal") if path.starts_with("/admin/questions") => "questions-remove",
        _ if path.starts_with("/admin/questions") => "questions-title",
        Some("removal") if path.starts_with("/snippets") => "snippets-remove",
        Some("removal") if path.starts_with("/inbox/lists") => "lists-removal",
        _ if path.starts_with("/inbox/lists") => "lists-name",
        _ if path.starts_with("/snippets") => "snippets-title",
        _ if path.starts_with("/admin/wording") => "wording-title",
        _ if path.starts_with("/setup") => "setup-title",
        _ if path.contains("/unsent/") => "unsent-discard",
        _ if path.contains("/files/") => "inquiry-file-remove",
        Some("verification") => "verify-title",
        Some("complaint") => "complaint-title",
        Some("acceptance") => "acceptance-title",
        Some("monitoring") => "monitor-title",
        Some("resolution") => "declare-title",
        Some("approval") => "approval-title",
        Some("members" | "owner") => "team-title",
        Some("emergency-access") => "glass-title",
        Some("delegations") => "delegations-new",
        Some("people" | "renewal") => "people-invite",
        Some("roles") => "people-roles-send",
        Some("disabling") => "people-leave",
        Some("enabling") => "people-enable",
        Some("reassignment") => "people-reassign-send",
        Some("second-factor-reset") => "people-factor",
        Some("network") => "network-add",
        Some("routing") => "routing-rule",
        Some("fallback") => "routing-fallback",
        Some("contacts") => "contacts-add",
        Some("sharing") => "sharing-title",
        Some("single-sign-on" | "removal") => "sign-on-title",
        Some("export") => "audit-export",
        _ => "resume-title",
    }
}

/// A form that has to be sent again, since its sender logged in anew.
#[derive(Serialize)]
pub struct ResumePage {
    action: String,
    purpose: &'static str,
    /// Whether only the second factor was asked for again.
    in_session: bool,
    back: String,
    csrf: String,
    fields: Vec<(String, String)>,
    typed: Vec<Typed>,
}

impl ResumePage {
    /// The form for the new session, whose mark is `csrf`; `back` leads on without it.
    pub fn new(words: &Words<'_>, kept: &Kept, back: String, csrf: String) -> Self {
        let fields = kept.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        Self {
            action: kept.path.clone(),
            purpose: purpose(&kept.path),
            in_session: false,
            back,
            csrf,
            typed: typed(words, fields),
            fields: kept.fields.clone(),
        }
    }
}

impl ResumePage {
    /// The same, where the session goes on and only the second factor was asked for again.
    pub fn in_session(self) -> Self {
        Self { in_session: true, ..self }
    }
}

impl View for ResumePage {
    const TEMPLATE: &'static str = "console/resume.html";
}

#[cfg(test)]
mod tests {
    use i18n::Catalogue;

    use super::*;

    #[test]
    fn each_field_is_read_with_its_label_and_what_is_no_code_stays_as_it_was_typed() {
        let catalogue = Catalogue::load().unwrap();
        let words = Words { catalogue: &catalogue, organisation: None, locale: Locale::English, country: None };
        let fields = [
            ("result", "verified"),
            ("method", "code_only"),
            ("outcome", "<my words>"),
            ("note", " "),
            ("version", "3"),
        ];
        let lines: Vec<String> = typed(&words, fields).into_iter().map(|line| line.label + ": " + &line.text).collect();
        assert_eq!(
            lines,
            [
                "Result: Contact made and request understood",
                "How contact was made: No contact: by receipt code only",
                "Outcome: <my words>",
            ]
        );
    }
}
