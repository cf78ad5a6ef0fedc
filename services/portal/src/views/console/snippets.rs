//! Texts that are sent to workers again and again.

use contracts::intake::Snippet;
use kernel::Locale;
use serde::Serialize;

use super::super::{View, own::Said};
use crate::{
    forms::{ErrorLine, SnippetForm},
    words::Words,
};

/// All of them, by name.
#[derive(Serialize)]
pub struct SnippetsPage {
    snippets: Vec<SnippetLine>,
}

#[derive(Serialize)]
struct SnippetLine {
    id: String,
    name: String,
    /// What it says, in the reader's language where it is there.
    text: String,
    lang: Option<String>,
    languages: Vec<Language>,
}

#[derive(Serialize)]
struct Language {
    tag: &'static str,
    /// Its own name.
    name: &'static str,
}

impl SnippetsPage {
    /// As they are.
    pub fn new(words: &Words<'_>, all: &[Snippet]) -> Self {
        let line = |snippet: &Snippet| {
            let said = Said::of(&snippet.texts, words.locale);
            let locales = snippet.texts.keys().filter_map(|tag| tag.parse().ok());
            SnippetLine {
                id: snippet.id.to_string(),
                name: snippet.name.clone(),
                text: said.text(&snippet.texts),
                lang: said.unless(words.locale),
                languages: locales.map(|of: Locale| Language { tag: of.tag(), name: of.own_name() }).collect(),
            }
        };
        Self { snippets: all.iter().map(line).collect() }
    }
}

impl View for SnippetsPage {
    const TEMPLATE: &'static str = "console/snippets.html";
}

/// One of them, or a new one.
#[derive(Serialize)]
pub struct SnippetPage {
    form: SnippetForm,
    /// What somebody else made of it meanwhile, field by field.
    present: Vec<Present>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct Present {
    label: String,
    /// The language of the text; missing of the name.
    lang: Option<&'static str>,
    text: String,
}

impl SnippetPage {
    /// With what was typed.
    pub fn new(form: SnippetForm) -> Self {
        Self { form, present: Vec::new(), errors: Vec::new(), notice: None }
    }

    /// Beside it as it is by now, where somebody was faster.
    pub fn beside(&mut self, words: &Words<'_>, present: Option<&Snippet>) {
        let name =
            |snippet: &Snippet| Present { label: words.text("snippets-name"), lang: None, text: snippet.name.clone() };
        let text = |(tag, text): (&String, &String)| {
            let locale: Locale = tag.parse().ok()?;
            Some(Present { label: locale.own_name().to_owned(), lang: Some(locale.tag()), text: text.clone() })
        };
        let lines = |snippet| std::iter::once(name(snippet)).chain(snippet.texts.iter().filter_map(text));
        self.present = present.into_iter().flat_map(lines).collect();
    }
}

impl View for SnippetPage {
    const TEMPLATE: &'static str = "console/snippet.html";
}
