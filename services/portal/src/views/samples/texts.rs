//! Every text that a page names is in the catalogues, and workers' pages name none that only staff have.

use std::collections::BTreeSet;

use i18n::Catalogue;
use kernel::Locale;
use kernel::codes::{CodeList, ProgressStep};

use super::WORKER_TOLD;
use crate::{
    errors,
    forms::report::Step,
    views::{Templates, console, public},
    words::Words,
};

#[test]
fn a_page_of_workers_names_no_text_that_only_the_console_has() {
    let catalogue = Catalogue::load().unwrap();
    let drawn = drawn_for_workers();
    assert!(drawn.contains("layout/base.html") && drawn.contains("parts/again.html"), "what they draw on: {drawn:?}");
    let named: BTreeSet<String> = drawn.iter().flat_map(|name| named_in(&catalogue, name)).collect();
    assert!(named.len() > 200, "they are found: {}", named.len());
    let lacking: Vec<_> = named.iter().filter(|id| !catalogue.has(Locale::Thai, id)).collect();
    assert!(lacking.is_empty(), "move them to worker/: {lacking:?}");
}

/// The templates of the workers' pages, with the layouts and parts that they draw on.
fn drawn_for_workers() -> BTreeSet<String> {
    let is_page = |name: &String| name.starts_with("public/");
    let mut drawn: BTreeSet<String> = BTreeSet::new();
    let mut left: Vec<String> = Templates::iter().map(|name| name.into_owned()).filter(is_page).collect();
    while let Some(name) = left.pop() {
        left.extend(quoted_in(&name).into_iter().filter(|text| text.ends_with(".html") && !drawn.contains(text)));
        drawn.insert(name);
    }
    drawn
}

/// The ids that a template names in its quotes, where English has them.
fn named_in(catalogue: &Catalogue, template: &str) -> Vec<String> {
    let quoted = quoted_in(template).into_iter();
    quoted.filter(|text| catalogue.has(Locale::English, text)).collect()
}

/// What stands in a template's quotes, and between them.
fn quoted_in(template: &str) -> Vec<String> {
    let source = String::from_utf8(Templates::get(template).unwrap().data.into_owned()).unwrap();
    source.split('"').map(str::to_owned).collect()
}

/// The ids that templates name, and those that are put together from a code.
fn ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for name in Templates::iter() {
        let source = String::from_utf8(Templates::get(&name).unwrap().data.into_owned()).unwrap();
        let calls = source.split("t(\"").skip(1).filter_map(|rest| rest.split('"').next());
        ids.extend(calls.filter(|id| !id.ends_with(".css") && !id.ends_with(".js")).map(str::to_owned));
    }
    ids.extend(
        [
            "menu-today",
            "menu-inbox",
            "menu-cases",
            "menu-reports",
            "menu-council",
            "menu-admin",
            "menu-people",
            "menu-delegations",
            "menu-sign-on",
            "menu-integrations",
            "menu-workers",
            "menu-network",
            "menu-organisation",
            "menu-audit",
        ]
        .map(str::to_owned),
    );
    ids.extend(WORKER_TOLD.into_iter().flat_map(|text| [format!("{text}-title"), format!("{text}-lead")]));
    ids.extend(
        ["title", "lead", "send"]
            .into_iter()
            .flat_map(|part| [format!("account-recovery-code-{part}"), format!("account-erasure-{part}")]),
    );
    ids.extend(["workers-opened", "workers-closed", "account-wrong"].map(str::to_owned));
    ids.extend(["sent-reset", "sent-invitation", "password-reset-done"].map(|text| format!("{text}-title")));
    ids.extend(["sent-reset", "sent-invitation", "password-reset-done"].map(|text| format!("{text}-lead")));
    ids.extend(
        [
            "invitation-sent",
            "roles-changed",
            "account-closed",
            "account-opened",
            "second-factor-taken",
            "sessions-ended",
            "password-changed",
            "sign-on-saved",
            "integration-changed",
            "integration-secret-ended",
            "network-added",
            "routing-saved",
            "contacts-saved",
            "sharing-saved",
            "request-accepted",
            "emergency-always",
            "routing-because-rule",
            "routing-because-fallback",
            "routing-because-council",
            "routing-passed-excluded",
            "routing-passed-suspended",
            "routing-passed-not-member",
            "organisation-saved",
            "organisation-logo-saved",
            "organisation-logo-removed",
            "organisation-check-text-on-main",
            "organisation-check-link-on-white",
            "organisation-check-focus-on-main",
            "cases-reassigned",
            "people-unlisted",
            "request-written",
            "request-contact-saved",
            "request-withdraw-lead",
            "request-withdraw-send",
            "request-erase-lead",
            "request-erase-send",
            "conversation-sent",
            "conversation-taken-back",
            "conversation-too-late",
        ]
        .map(str::to_owned),
    );
    ids.extend(["organisation", "languages", "look", "people", "test"].map(|step| format!("setup-{step}")));
    ids.extend(["organisation", "languages", "look", "people", "test"].map(|step| format!("setup-{step}-lead")));
    ids.extend(["todo", "done", "skipped"].map(|state| format!("setup-state-{state}")));
    ids.extend(["setup-test-message".to_owned()]);
    ids.extend(
        [
            "today-urgent",
            "today-inquiries",
            "today-approvals",
            "today-open-cases",
            "changed-meanwhile",
            "choose-language",
        ]
        .map(str::to_owned),
    );
    ids.extend(["reports-title", "reports-lead", "council-title", "council-lead", "cross-caption"].map(str::to_owned));
    ids.extend(
        ["report-topic-wrong", "report-topic-question", "other-countries", "cross-not-together", "network-name"]
            .map(str::to_owned),
    );
    ids.extend(console::ATTRIBUTES.map(|name| format!("attribute-{name}").replace('_', "-")));
    ids.extend(console::MEASURES.map(|name| format!("measure-{name}")));
    ids.extend(authz::Scope::ALL.iter().map(|scope| console::scope_text(scope.code())));
    ids.extend(Step::ALL.map(|step| step.heading().to_owned()));
    let words =
        Words { catalogue: &Catalogue::load().unwrap(), organisation: None, locale: Locale::English, country: None };
    ids.extend(public::questions(&words).into_iter().map(str::to_owned));
    ids.extend(ProgressStep::ALL.iter().map(|step| public::meaning(*step)));
    let slugs =
        web::ProblemKind::ALL.iter().map(|kind| kind.slug()).chain([errors::FOREIGN_FORM, errors::ACCESS_CHANGED]);
    ids.extend(slugs.flat_map(|slug| [format!("problem-{slug}-title"), format!("problem-{slug}-advice")]));
    ids.extend(
        [
            "required",
            "unknown-code",
            "too-short",
            "too-long",
            "too-large",
            "too-common",
            "about-you",
            "taken",
            "not-valid",
            "must-be-true",
            "not-a-date",
            "before-beginning",
        ]
        .map(|code| format!("field-{code}")),
    );
    ids
}

#[test]
fn every_text_that_a_page_names_is_there() {
    let catalogue = Catalogue::load().unwrap();
    let missing: Vec<String> =
        ids().into_iter().filter(|id| catalogue.find(Locale::English, id, &[]).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
