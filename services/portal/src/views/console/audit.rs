//! The audit trail.

use authz::{AuditKind, AuditSubject, Audited};
use contracts::identity::{AuditChain, AuditEntry, AuditPage as Entries, Person};
use i18n::format;
use kernel::{Instant, codes::CodeList};
use serde::Serialize;

use super::super::{Choice, Group, View, chosen};
use crate::{forms::ErrorLine, words::Words};

const PAGE: &str = "/admin/audit";
/// An entry is sealed within seconds; one that waits for longer than this says that something is wrong.
const SEALED_WITHIN: chrono::Duration = chrono::Duration::minutes(2);

/// What was chosen; empty where nothing was.
#[derive(Clone, Default, Serialize)]
pub struct AuditAsked {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// An account, `anonymous` or `system`.
    pub who: String,
    /// Code of `AuditKind`.
    pub kind: String,
    /// The record.
    pub subject: String,
}

impl AuditAsked {
    fn pairs(&self) -> [(&'static str, &str); 5] {
        [("from", &self.from), ("to", &self.to), ("who", &self.who), ("kind", &self.kind), ("subject", &self.subject)]
    }

    /// The address of the page with what was chosen, and `more`; without the field `but`.
    fn address(&self, but: &str, more: &[(&str, &str)]) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs().iter().filter(|(name, value)| *name != but && !value.is_empty()));
        query.extend_pairs(more);
        let query = query.finish();
        if query.is_empty() { PAGE.to_owned() } else { format!("{PAGE}?{query}") }
    }
}

/// The trail, and what it is looked for by.
#[derive(Serialize)]
pub struct AuditPage {
    asked: AuditAsked,
    lines: Vec<Line>,
    next: Option<String>,
    people: Vec<Choice>,
    kinds: Group,
    chain: Chain,
    /// What was chosen, each with the address without it.
    chosen: Vec<Chosen>,
    errors: Vec<ErrorLine>,
}

#[derive(Serialize)]
struct Line {
    at: String,
    who: String,
    what: String,
    entries: Option<i64>,
    about: Option<About>,
    /// Whether it stands out: an emergency, or something that was refused.
    loud: bool,
}

#[derive(Serialize)]
struct About {
    kind: String,
    name: String,
    href: Option<String>,
    /// All entries about it.
    trail: String,
}

#[derive(Serialize)]
struct Chain {
    sealed: String,
    at: Option<String>,
    hash: Option<String>,
    unsealed_since: Option<String>,
}

#[derive(Serialize)]
struct Chosen {
    text: String,
    href: String,
}

impl AuditPage {
    /// The entries that were found; `opens_cases` where the reader may open inquiries and cases.
    pub fn new(
        words: &Words<'_>,
        asked: AuditAsked,
        entries: Entries,
        people: Vec<Person>,
        opens_cases: bool,
        now: Instant,
        errors: Vec<ErrorLine>,
    ) -> Self {
        let everybody = [("anonymous", "audit-who-public"), ("system", "audit-who-system")];
        let everybody = everybody.map(|(value, text)| Choice { value: value.to_owned(), label: words.text(text) });
        let person = |person: Person| Choice { value: person.account.id.to_string(), label: person.account.name };
        let people: Vec<Choice> = people.into_iter().map(person).chain(everybody).collect();
        let next = entries.next.as_deref().map(|cursor| asked.address("", &[("after", cursor)]));
        Self {
            lines: entries.items.into_iter().map(|entry| line(words, entry, opens_cases)).collect(),
            next,
            chosen: what_was_chosen(words, &asked, &people),
            people,
            kinds: chosen(words, None, AuditKind::ALL.iter().copied()),
            chain: chain(words, entries.chain, now),
            asked,
            errors,
        }
    }
}

fn line(words: &Words<'_>, entry: AuditEntry, opens_cases: bool) -> Line {
    let kind = AuditKind::from_code(&entry.kind);
    Line {
        at: words.moment(entry.at),
        who: who(words, &entry.actor, entry.name.as_deref()),
        // A code of another version stays as it is.
        what: Audited::from_code(&entry.action)
            .map_or_else(|| entry.action.clone(), |audited| words.label(Audited::LIST, audited.code())),
        entries: entry.entries,
        loud: matches!(kind, Some(AuditKind::Emergencies | AuditKind::Refusals)),
        about: about(words, &entry, opens_cases),
    }
}

/// Who it was, in words.
fn who(words: &Words<'_>, actor: &str, name: Option<&str>) -> String {
    let text = match (name, actor) {
        (Some(name), _) => return name.to_owned(),
        (None, "anonymous") => "audit-who-public",
        (None, system) if system.starts_with("system:") => "audit-who-system",
        (None, id) if uuid::Uuid::try_parse(id).is_ok() => "audit-who-gone",
        (None, _) => "audit-who-integration",
    };
    words.text(text)
}

fn about(words: &Words<'_>, entry: &AuditEntry, opens_cases: bool) -> Option<About> {
    let id = entry.subject?.to_string();
    let subject = entry.about.as_deref().and_then(AuditSubject::from_code).unwrap_or(AuditSubject::Anything);
    let href = match subject {
        AuditSubject::Inquiry => opens_cases.then(|| format!("/inquiries/{id}")),
        AuditSubject::Case => opens_cases.then(|| format!("/cases/{id}")),
        AuditSubject::Snippet => Some(format!("/snippets/{id}")),
        AuditSubject::Account => entry.subject_name.is_some().then(|| format!("/admin/people/{id}")),
        _ => None,
    };
    // Ids begin with their time: their ends tell them apart.
    let short = || id[id.len() - 6..].to_owned();
    Some(About {
        kind: words.label(AuditSubject::LIST, subject.code()),
        name: entry.subject_name.clone().unwrap_or_else(short),
        href,
        trail: AuditAsked { subject: id.clone(), ..AuditAsked::default() }.address("", &[]),
    })
}

fn chain(words: &Words<'_>, chain: AuditChain, now: Instant) -> Chain {
    let late = chain.waiting_since.filter(|since| now - *since > SEALED_WITHIN);
    Chain {
        sealed: format::number(words.locale, chain.sealed),
        at: chain.sealed_at.map(|at| words.moment(at)),
        hash: chain.hash,
        unsealed_since: late.map(|since| words.moment(since)),
    }
}

fn what_was_chosen(words: &Words<'_>, asked: &AuditAsked, people: &[Choice]) -> Vec<Chosen> {
    let text = |name: &str, value: &str| match name {
        "from" => format!("{}: {value}", words.text("audit-from")),
        "to" => format!("{}: {value}", words.text("audit-to")),
        "who" => {
            let known = people.iter().find(|person| person.value == value);
            known.map_or_else(|| words.text("audit-who-gone"), |person| person.label.clone())
        }
        "kind" => words.label(AuditKind::LIST, value),
        _ => words.text("audit-about-one"),
    };
    let set = asked.pairs().into_iter().filter(|(_, value)| !value.is_empty());
    set.map(|(name, value)| Chosen { text: text(name, value), href: asked.address(name, &[]) }).collect()
}

impl View for AuditPage {
    const TEMPLATE: &'static str = "console/audit.html";
}
