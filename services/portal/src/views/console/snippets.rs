//! Texts that are sent to workers again and again.

use contracts::intake::Snippet;
use serde::Serialize;

use super::{
    super::{View, own::Said},
    in_languages::{Language, Present, languages, present},
};
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

impl SnippetsPage {
    /// As they are.
    pub fn new(words: &Words<'_>, all: &[Snippet]) -> Self {
        let line = |snippet: &Snippet| {
            let said = Said::of(&snippet.texts, words.locale);
            SnippetLine {
                id: snippet.id.to_string(),
                name: snippet.name.clone(),
                text: said.text(&snippet.texts),
                lang: said.unless(words.locale),
                languages: languages(&snippet.texts),
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

impl SnippetPage {
    /// With what was typed.
    pub fn new(form: SnippetForm) -> Self {
        Self { form, present: Vec::new(), errors: Vec::new(), notice: None }
    }

    /// Beside it as it is by now, where somebody was faster.
    pub fn beside(&mut self, words: &Words<'_>, snippet: &Snippet) {
        let name = Present { label: words.text("snippets-name"), lang: None, text: snippet.name.clone() };
        self.present = std::iter::once(name).chain(present(&snippet.texts)).collect();
    }
}

impl View for SnippetPage {
    const TEMPLATE: &'static str = "console/snippet.html";
}
