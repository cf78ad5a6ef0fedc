//! The texts of every language, loaded once.

use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use icu_collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions};
use kernel::Locale;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

/// The language that has every text, and the one that a missing text is taken from.
const FALLBACK: Locale = Locale::English;

/// The answers of every countable list that say nothing; their labels are shared.
const SHARED_ANSWERS: [&str; 3] = ["prefer_not_to_say", "unknown", "not_asked"];

#[derive(RustEmbed)]
#[folder = "catalogues"]
struct Files;

/// Why the texts cannot be loaded; always a defect of a file in `catalogues`.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// A language has no file.
    #[error("catalogues/{0} has no texts")]
    Missing(String),
    /// The file is not text in UTF-8.
    #[error("catalogues/{0} is not UTF-8")]
    Encoding(String),
    /// Fluent cannot read a part of the file.
    #[error("catalogues/{file}: {reason}")]
    Syntax {
        /// The file below `catalogues`.
        file: String,
        /// What Fluent says.
        reason: String,
    },
    /// The file repeats an id that another file of the language has.
    #[error("catalogues/{file} repeats an id: {reason}")]
    Repeated {
        /// The file below `catalogues`.
        file: String,
        /// What Fluent says.
        reason: String,
    },
    /// The names of countries are not a JSON object of texts.
    #[error("catalogues/{file}: {source}")]
    Countries {
        /// The file below `catalogues`.
        file: String,
        /// What the reader of JSON says.
        source: serde_json::Error,
    },
    /// The language has no alphabetical order.
    #[error("no order for {locale}: {reason}")]
    Order {
        /// The language.
        locale: Locale,
        /// What the reader of tags or of the order says.
        reason: String,
    },
}

/// What a text is filled in with.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Stands as it is, digits included.
    Text(&'a str),
    /// Also chooses between singular and plural.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => text.into(),
            Arg::Count(count) => count.into(),
        }
    }
}

/// The words of one language.
struct Language {
    bundle: FluentBundle<FluentResource>,
    countries: HashMap<String, String>,
    /// Where each of the countries stands in a list by name.
    places: HashMap<String, usize>,
}

/// The words of every language.
pub struct Catalogue {
    languages: HashMap<Locale, Language>,
}

impl Catalogue {
    /// Reads every file of every available language.
    ///
    /// # Errors
    /// Where a file is missing or has a defect.
    pub fn load() -> Result<Self, CatalogueError> {
        let languages = Self::available().iter().map(|locale| Ok((*locale, Language::load(*locale)?)));
        Ok(Self { languages: languages.collect::<Result<_, CatalogueError>>()? })
    }

    /// The languages that a worker can choose.
    pub fn available() -> &'static [Locale] {
        Locale::ALL
    }

    /// The languages of those who work for an organisation.
    pub fn for_staff() -> &'static [Locale] {
        &[Locale::English, Locale::Khmer]
    }

    /// The language in which the console speaks to somebody who reads `locale`: that, or English.
    pub fn of_console(locale: Locale) -> Locale {
        if Self::for_staff().contains(&locale) { locale } else { FALLBACK }
    }

    /// The text of an id. In English where the language lacks it; the id itself where English lacks it too,
    /// so that a page with a hole still is a page.
    pub fn text(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(locale, id, args).unwrap_or_else(|| {
            tracing::warn!(id, %locale, "no catalogue has this text");
            id.to_owned()
        })
    }

    /// The text of an id, or `None` where neither the language nor English has it.
    pub fn find(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.text_in(locale, id, args).or_else(|| self.text_in(FALLBACK, id, args))
    }

    /// Whether a language has a text itself.
    pub fn has(&self, locale: Locale, id: &str) -> bool {
        self.languages.get(&locale).is_some_and(|language| language.bundle.has_message(id))
    }

    /// What a code of a code list means, such as `("sex", "female")`.
    pub fn label(&self, locale: Locale, list: &str, code: &str) -> String {
        let id = format!("{list}-{code}").replace('_', "-").to_lowercase();
        if SHARED_ANSWERS.contains(&code) {
            let shared = format!("answer-{code}").replace('_', "-");
            return self.find(locale, &id, &[]).unwrap_or_else(|| self.text(locale, &shared, &[]));
        }
        self.text(locale, &id, &[])
    }

    /// The name of a country (ISO 3166-1 alpha-2); the code itself where it is none.
    pub fn country(&self, locale: Locale, code: &str) -> String {
        let name = |locale| self.languages.get(&locale).and_then(|language| language.countries.get(code));
        name(locale).or_else(|| name(FALLBACK)).cloned().unwrap_or_else(|| code.to_owned())
    }

    /// Where a country stands in a list by name, in the alphabetical order of the language (Unicode CLDR): to sort
    /// by. What is no country stands last.
    pub fn country_place(&self, locale: Locale, code: &str) -> usize {
        let places = self.languages.get(&locale).map(|language| &language.places);
        places.and_then(|places| places.get(code)).copied().unwrap_or(usize::MAX)
    }

    /// A text as Fluent read it.
    pub(crate) fn pattern(&self, locale: Locale, id: &str) -> Option<&Pattern<&str>> {
        self.languages.get(&locale)?.bundle.get_message(id)?.value()
    }

    fn text_in(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let bundle = &self.languages.get(&locale)?.bundle;
        let pattern = self.pattern(locale, id)?;
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(id, %locale, ?errors, "a text was asked for without all of its arguments");
        }
        Some(text)
    }
}

impl Language {
    fn load(locale: Locale) -> Result<Self, CatalogueError> {
        let countries = load_countries(locale)?;
        Ok(Self { bundle: load_bundle(locale)?, places: places(locale, &countries)?, countries })
    }
}

fn load_bundle(locale: Locale) -> Result<FluentBundle<FluentResource>, CatalogueError> {
    let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks (U+2068, U+2069) would stand around every argument, also in codes that people copy.
    bundle.set_use_isolating(false);
    let prefix = format!("{locale}/");
    let mut files: Vec<_> = Files::iter().filter(|path| path.starts_with(&prefix)).collect();
    files.sort();
    if files.is_empty() {
        return Err(CatalogueError::Missing(locale.to_string()));
    }
    for file in files {
        let resource = FluentResource::try_new(read(&file)?)
            .map_err(|(_, reason)| CatalogueError::Syntax { file: file.to_string(), reason: format!("{reason:?}") })?;
        bundle
            .add_resource(resource)
            .map_err(|reason| CatalogueError::Repeated { file: file.to_string(), reason: format!("{reason:?}") })?;
    }
    Ok(bundle)
}

fn load_countries(locale: Locale) -> Result<HashMap<String, String>, CatalogueError> {
    let file = format!("countries/{locale}.json");
    serde_json::from_str(&read(&file)?).map_err(|source| CatalogueError::Countries { file, source })
}

/// The countries' places by name, worked out once. By code point a Thai or Lao name would stand by the vowel that is
/// only written before its first letter, and a Vietnamese one by its accents.
fn places(locale: Locale, countries: &HashMap<String, String>) -> Result<HashMap<String, usize>, CatalogueError> {
    let collator = collator(locale)?;
    let mut sorted: Vec<(&String, &String)> = countries.iter().collect();
    sorted.sort_by(|(code, name), (other, its_name)| collator.compare(name, its_name).then_with(|| code.cmp(other)));
    Ok(sorted.into_iter().enumerate().map(|(place, (code, _))| (code.clone(), place)).collect())
}

/// The alphabetical order of a language; that of the root for one that CLDR does not know, such as Tetum.
fn collator(locale: Locale) -> Result<CollatorBorrowed<'static>, CatalogueError> {
    let unknown = |reason: String| CatalogueError::Order { locale, reason };
    let tag = locale.tag().parse::<icu_locale_core::Locale>().map_err(|error| unknown(error.to_string()))?;
    CollatorBorrowed::try_new(CollatorPreferences::from(&tag), CollatorOptions::default())
        .map_err(|error| unknown(error.to_string()))
}

fn read(file: &str) -> Result<String, CatalogueError> {
    let found = Files::get(file).ok_or_else(|| CatalogueError::Missing(file.to_owned()))?;
    String::from_utf8(found.data.into_owned()).map_err(|_| CatalogueError::Encoding(file.to_owned()))
}
