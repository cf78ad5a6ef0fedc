//! Texts in several languages, as colleagues look at them.

use contracts::Texts;
use kernel::Locale;
use serde::Serialize;

/// A language.
#[derive(Serialize)]
pub(super) struct Language {
    tag: &'static str,
    /// Its own name.
    name: &'static str,
}

/// The languages of some texts.
pub(super) fn languages(texts: &Texts) -> Vec<Language> {
    let locales = texts.keys().filter_map(|tag| tag.parse().ok());
    locales.map(|of: Locale| Language { tag: of.tag(), name: of.own_name() }).collect()
}

/// A field as it is by now, beside a form of before.
#[derive(Serialize)]
pub(super) struct Present {
    pub(super) label: String,
    /// The language of both; missing where that is the page's.
    pub(super) lang: Option<&'static str>,
    pub(super) text: String,
}

/// Texts as they are by now, language by language.
pub(super) fn present(texts: &Texts) -> impl Iterator<Item = Present> {
    texts.iter().filter_map(|(tag, text)| {
        let locale: Locale = tag.parse().ok()?;
        Some(Present { label: locale.own_name().to_owned(), lang: Some(locale.tag()), text: text.clone() })
    })
}
