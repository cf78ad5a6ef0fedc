//! One text in several languages, each in a field of its own.

use contracts::Texts;
use kernel::Locale;
use serde::Serialize;
use web::problem::FieldError;

use super::{Field, Posted};

/// The fields, `text.<tag>`.
#[derive(Clone, Serialize)]
pub struct InLanguages(Vec<InLanguage>);

#[derive(Clone, Serialize)]
struct InLanguage {
    locale: Locale,
    /// Its own name.
    language: &'static str,
    text: Field,
}

impl InLanguages {
    /// What was typed, in these languages.
    pub fn typed(posted: &Posted, locales: &[Locale]) -> Self {
        let text = |locale: &Locale| {
            let name = format!("text.{locale}");
            let typed = posted.text(&name);
            InLanguage { locale: *locale, language: locale.own_name(), text: Field::new(name, typed) }
        };
        Self(locales.iter().map(text).collect())
    }

    /// Texts that are there, in these languages.
    pub fn of(texts: &Texts, locales: &[Locale]) -> Self {
        let mut fields = Self::typed(&Posted::of([]), locales);
        for field in &mut fields.0 {
            field.text.fill(&texts.get(field.locale.tag()).cloned());
        }
        fields
    }

    /// The texts that are not empty.
    pub fn texts(&self) -> Texts {
        self.0.iter().filter_map(|field| Some((field.locale.tag().to_owned(), field.text.filled()?))).collect()
    }

    /// The fields, in their order.
    pub fn fields(&mut self) -> impl Iterator<Item = &mut Field> {
        self.0.iter_mut().map(|field| &mut field.text)
    }

    /// The name of the first field.
    pub fn first(&self) -> String {
        self.0.first().map(|first| first.text.name.to_string()).unwrap_or_default()
    }
}

/// An error of a service about `texts.<tag>`, at the field that shows it.
pub fn at_its_field(error: FieldError) -> FieldError {
    match error.field.strip_prefix("texts.") {
        Some(tag) => FieldError { field: format!("text.{tag}"), ..error },
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_shown_and_read_as_they_were_worded() {
        let locales = [Locale::English, "km".parse().unwrap()];
        let typed = InLanguages::typed(&Posted::parse(b"text.en=Please+wait&text.km=+&text.lo=x"), &locales);
        let texts = typed.texts();
        assert_eq!(texts, Texts::from([("en".to_owned(), "Please wait".to_owned())]), "an empty one is none");
        assert_eq!(InLanguages::of(&texts, &locales).texts(), texts);
        assert_eq!(typed.first(), "text.en");
        let at = |field: &str| at_its_field(super::super::field_error(field, "x")).field;
        assert_eq!([at("texts.km"), at("texts")], ["text.km", "texts"]);
    }
}
