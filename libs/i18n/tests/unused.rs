//! Holds that the code names every text: what nothing shows is translated for nothing.

#[cfg(test)]
mod files;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod sources;

use std::collections::BTreeSet;

use authz::Scope;
use files::{files, ids};
use kernel::{
    Locale,
    codes::{CodeList, ContactMethod, ProgressStep, ServiceLevel},
};
use lists::lists;
use sources::Sources;

/// A place in the code that puts ids together.
struct Composer {
    /// The source or the template.
    file: &'static str,
    /// What stands there.
    with: &'static str,
    /// What comes of it; not all of it has to be a text.
    ids: Vec<String>,
}

const CATALOGUE: &str = "libs/i18n/src/catalogue.rs";
const WORDS: &str = "services/portal/src/words.rs";
const REQUEST: &str = "services/portal/src/views/public/request.rs";
const CROSS: &str = "services/portal/src/views/console/cross.rs";
const SETUP: &str = "services/portal/src/views/console/setup.rs";

/// Every place: whoever puts ids together anew adds it here.
fn composers(sources: &Sources) -> Vec<Composer> {
    let mut composers = of_code_lists();
    composers.extend(of_names(sources));
    composers.extend(of_told_texts(&sources.names()));
    composers
}

/// Of codes that are in a list.
fn of_code_lists() -> Vec<Composer> {
    let labels = lists().into_iter().flat_map(|list| below(list.name, list.codes)).collect();
    let languages = Locale::ALL.iter().map(|locale| locale.tag());
    vec![
        Composer { file: CATALOGUE, with: "{list}-{code}", ids: labels },
        Composer { file: REQUEST, with: "label(\"language\"", ids: below("language", languages) },
        Composer { file: REQUEST, with: "progress-means-{}", ids: below("progress-means", codes::<ProgressStep>()) },
        Composer { file: REQUEST, with: "next-{}", ids: below("next", codes::<ServiceLevel>().chain(["overdue"])) },
        Composer { file: WORDS, with: "staff-contact-{code}", ids: below("staff-contact", codes::<ContactMethod>()) },
        // A count by the state of the case has a line for inquiries that are no case.
        Composer { file: WORDS, with: "list => self.label(list, code)", ids: below("case-state", ["none"]) },
        Composer {
            file: "services/portal/src/views/console/integrations.rs",
            with: "scope-{code}",
            ids: below("scope", codes::<Scope>()),
        },
    ]
}

/// Of what a file names, where nothing lists it for everybody.
fn of_names(sources: &Sources) -> Vec<Composer> {
    let of = |prefix: &str, file: &str| below(prefix, sources.names_in(file));
    let mut problems = of("problem", "libs/web/src/problem.rs");
    problems.extend(of("problem", "services/portal/src/errors.rs"));
    let mails = of("mail", "services/notifications/src/domain/mail.rs");
    let states = of("setup-state", "services/identity/src/domain/setup.rs");
    vec![
        Composer { file: CATALOGUE, with: "answer-{code}", ids: of("answer", CATALOGUE) },
        Composer {
            file: "services/portal/src/shell.rs",
            with: "problem-{}-{part}",
            ids: ending(&problems, &["-title", "-advice"]),
        },
        Composer {
            file: "services/notifications/src/domain/message.rs",
            with: "mail-{}",
            ids: ending(&mails, &["-subject", "-body"]),
        },
        Composer { file: SETUP, with: "setup-{step}", ids: ending(&of("setup", SETUP), &["", "-lead"]) },
        Composer { file: SETUP, with: "setup-state-{}", ids: states },
        Composer {
            file: "services/portal/src/views/console/organisation.rs",
            with: "organisation-check-{}",
            ids: of("organisation-check", "libs/brand/src/palette.rs"),
        },
        Composer {
            file: "services/portal/src/views/console/inquiry.rs",
            with: "duplicate-shares-{field}",
            ids: of("duplicate-shares", "services/intake/src/app/read_surroundings.rs"),
        },
        Composer {
            file: "services/portal/src/views/console/inbox.rs",
            with: "due-{}",
            ids: of("due", "libs/due/src/window.rs"),
        },
        Composer {
            file: "services/portal/src/views/own.rs",
            with: "questions-if-{field}",
            ids: of("questions-if", "services/portal/src/views/console/questions.rs"),
        },
        Composer { file: CROSS, with: "attribute-{name}", ids: of("attribute", CROSS) },
        Composer { file: CROSS, with: "measure-{}", ids: of("measure", CROSS) },
    ]
}

/// Of the beginning that a page gives its template.
fn of_told_texts(named: &BTreeSet<&str>) -> Vec<Composer> {
    let told = |file, with, texts: &[&str], endings: &[&str]| {
        let named = texts.iter().filter(|text| named.contains(**text));
        Composer { file, with, ids: ending(&named.map(|text| (*text).to_owned()).collect::<Vec<_>>(), endings) }
    };
    vec![
        told(
            "services/portal/templates/public/account-proof.html",
            "view.text ~ \"-send\"",
            &["account-recovery-code", "account-erasure"],
            &["-title", "-lead", "-send"],
        ),
        told(
            "services/portal/templates/public/account-told.html",
            "view.text ~ \"-lead\"",
            &["account-mail-sent", "account-reset-sent", "account-reset-done", "account-link-ended", "account-erased"],
            &["-title", "-lead"],
        ),
        told(
            "services/portal/templates/public/confirm.html",
            "view.text ~ \"-send\"",
            &["request-withdraw", "request-erase"],
            &["-lead", "-send"],
        ),
        told(
            "services/portal/templates/public/told.html",
            "view.text ~ \"-title\"",
            &["request-erased", "report-saved"],
            &["-title"],
        ),
        told(
            "services/portal/templates/console/sent.html",
            "view.text ~ \"-lead\"",
            &["sent-reset", "sent-invitation", "password-reset-done", "unsubscribed"],
            &["-title", "-lead"],
        ),
    ]
}

fn codes<L: CodeList>() -> impl Iterator<Item = &'static str> {
    L::ALL.iter().map(|value| value.code())
}

/// The ids `<prefix>-<code>`, as ids are written.
fn below<'a>(prefix: &str, codes: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let id = |code: &str| format!("{prefix}-{code}").replace(['_', '.'], "-").to_lowercase();
    codes.into_iter().map(id).collect()
}

fn ending(ids: &[String], endings: &[&str]) -> Vec<String> {
    ids.iter().flat_map(|id| endings.iter().map(move |ending| format!("{id}{ending}"))).collect()
}

/// What the code names, and what it puts together.
struct Used<'a> {
    named: BTreeSet<&'a str>,
    composed: BTreeSet<String>,
}

impl<'a> Used<'a> {
    fn of(sources: &'a Sources) -> Self {
        let composed = composers(sources).into_iter().flat_map(|composer| composer.ids).collect();
        Self { named: sources.names(), composed }
    }

    fn has(&self, id: &str) -> bool {
        self.named.contains(id) || self.composed.contains(id) || self.is_of_field(id)
    }

    /// Whether it says what is wrong with a field: `field-<code>`, or `error-<field>-<code>` (`Words::field_error`).
    /// Which field is refused with which code only the services know; that they name both has to be enough.
    fn is_of_field(&self, id: &str) -> bool {
        let is_named = |part: &str| self.named.contains(part.replace('-', "_").as_str());
        if let Some(code) = id.strip_prefix("field-") {
            return is_named(code);
        }
        let Some(both) = id.strip_prefix("error-") else { return false };
        both.match_indices('-').any(|(at, _)| is_named(&both[..at]) && is_named(&both[at + 1..]))
    }
}

fn all_ids() -> BTreeSet<String> {
    files(Locale::English).iter().flat_map(|file| ids(Locale::English, file)).collect()
}

#[test]
fn the_code_names_every_text() {
    let sources = Sources::read();
    let used = Used::of(&sources);
    let unused: Vec<String> = all_ids().into_iter().filter(|id| !used.has(id)).collect();
    assert!(unused.is_empty(), "take them out of every language, or say what shows them: {unused:?}");
}

#[test]
fn what_puts_ids_together_still_does() {
    let (sources, texts) = (Sources::read(), all_ids());
    assert!(sources.text(WORDS).contains("error-{}-{}") && sources.text(WORDS).contains("field-{}"));
    for composer in composers(&sources) {
        let Composer { file, with, ids } = composer;
        assert!(sources.text(file).contains(with), "{file} puts nothing together with {with} any more");
        assert!(ids.iter().any(|id| texts.contains(id)), "no text comes of {with} in {file}");
    }
}

#[test]
fn a_text_that_nothing_names_is_noticed() {
    let sources = Sources::read();
    let used = Used::of(&sources);
    for id in ["start-title", "sex-female", "problem-not-found-title", "field-required", "error-topic-required"] {
        assert!(used.has(id), "{id}");
    }
    for id in
        ["no-such-text", "sex-no-such-code", "problem-no-such-title", "field-no-such-code", "error-no-such-required"]
    {
        assert!(!used.has(id), "{id}");
    }
}
