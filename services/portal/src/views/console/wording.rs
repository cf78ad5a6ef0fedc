//! Texts of workers' pages in the union's own words.

use contracts::identity::OwnText;
use i18n::wording::WORDABLE;
use kernel::Locale;
use serde::Serialize;

use super::{
    super::{View, own::Said},
    in_languages::{Language, Present, languages, present},
};
use crate::{
    forms::{ErrorLine, WordingForm},
    words::Words,
};

/// All that can be worded, page by page.
#[derive(Serialize)]
pub struct WordingsPage {
    sections: Vec<Section>,
}

/// What stands on one page.
#[derive(Serialize)]
struct Section {
    /// The catalogue's own title of the page, in the reader's language.
    title: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    id: &'static str,
    /// The catalogue's text.
    text: String,
    /// Own words, in the reader's language where there are some in it.
    own: Option<String>,
    lang: Option<String>,
    /// The languages with own words, by their own names.
    languages: Vec<Language>,
}

impl WordingsPage {
    /// With what is worded.
    pub fn new(words: &Words<'_>, all: &[OwnText]) -> Self {
        let line = |id: &&'static str| {
            let texts = all.iter().find(|own| own.id == *id).map(|own| own.texts.clone()).unwrap_or_default();
            let said = (!texts.is_empty()).then(|| Said::of(&texts, words.locale));
            Line {
                id,
                text: catalogues(words, words.locale, id),
                own: said.as_ref().map(|said| said.text(&texts)),
                lang: said.as_ref().and_then(|said| said.unless(words.locale)),
                languages: languages(&texts),
            }
        };
        let section = |(title, ids): &(&str, &[&'static str])| Section {
            title: catalogues(words, words.locale, title),
            lines: ids.iter().map(line).collect(),
        };
        Self { sections: WORDABLE.iter().map(section).collect() }
    }
}

impl View for WordingsPage {
    const TEMPLATE: &'static str = "console/wordings.html";
}

/// One of them.
#[derive(Serialize)]
pub struct WordingPage {
    id: String,
    /// The catalogue's text, in the reader's language.
    text: String,
    form: WordingForm,
    /// The catalogue's text in each language, as the fields stand.
    catalogues: Vec<String>,
    present: Vec<Present>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened.
    pub notice: Option<&'static str>,
}

impl WordingPage {
    /// With what was typed, in these languages.
    pub fn new(words: &Words<'_>, id: &str, locales: &[Locale], form: WordingForm) -> Self {
        let catalogues = locales.iter().map(|locale| catalogues(words, *locale, id)).collect();
        let text = words.catalogue.source(words.locale, id).unwrap_or_default();
        Self { id: id.to_owned(), text, form, catalogues, present: Vec::new(), errors: Vec::new(), notice: None }
    }

    /// Beside what somebody else made of it meanwhile.
    pub fn beside(&mut self, own: &OwnText) {
        self.present = present(&own.texts).collect();
    }
}

impl View for WordingPage {
    const TEMPLATE: &'static str = "console/wording.html";
}

/// What the catalogue says, with its placeholders.
fn catalogues(words: &Words<'_>, locale: Locale, id: &str) -> String {
    words.catalogue.source(locale, id).unwrap_or_default()
}
