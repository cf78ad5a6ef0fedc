//! What a worker can show elsewhere: that a request was filed, and where it is.

use contracts::intake::Visit;
use kernel::{Instant, Locale};
use paper::{Part, Section};

use crate::{look::Contact, words::Words};

/// The proof, as it is `now`, in the worker's language and in English: whoever is shown it abroad has to read it, too. It holds
/// neither a name nor a word of the worker's, nor the code.
pub fn proof(words: &Words<'_>, union: &str, contact: Option<&Contact>, visit: &Visit, now: Instant) -> Vec<Section> {
    let mut languages = vec![words.locale, Locale::English];
    languages.dedup();
    let section = |locale: Locale| Section {
        language: locale.tag(),
        parts: parts(&Words { locale, ..*words }, union, contact, visit, now),
    };
    languages.into_iter().map(section).collect()
}

fn parts(words: &Words<'_>, union: &str, contact: Option<&Contact>, visit: &Visit, now: Instant) -> Vec<Part> {
    let text = |id: &str| Part::Text(words.text_with(id, &[("organisation", union)]));
    let fact = |name: &str, value: String| Part::Fact { name: words.text(name), value };
    let progress = &visit.progress;
    let step = words.label("progress", &progress.step);
    // What happened since may be no step, such as that somebody read it in an emergency.
    let taken = progress.steps.iter().rfind(|entry| entry.step == progress.step);
    let state = taken.map_or_else(|| step.clone(), |taken| format!("{step} ({})", words.day(taken.at)));
    let mut parts = vec![
        Part::Title(words.text("proof-title")),
        text("proof-received"),
        fact("proof-number", progress.reference.clone()),
        fact("proof-at", words.moment_with_clock(visit.stored_since)),
        fact("proof-state", state),
        fact("proof-union", union.to_owned()),
    ];
    parts.extend(contact.map(reached).filter(|lines| !lines.is_empty()).map(|lines| Part::Text(lines.join(", "))));
    parts.push(fact("proof-made", words.moment_with_clock(now)));
    parts.extend([text("proof-check"), text("proof-meaning")]);
    parts
}

/// How everybody reaches the union.
fn reached(contact: &Contact) -> Vec<String> {
    contact.address.iter().chain(&contact.phone).chain(&contact.email).cloned().collect()
}
