//! A text that is sent to workers again and again, as colleagues word it.

use contracts::{
    ApiError,
    intake::{SetSnippet, Snippet},
};
use kernel::Locale;
use serde::Serialize;
use uuid::Uuid;
use web::problem::FieldError;

use super::{Field, Form, Posted, new_key};

/// What the name's field is called.
const NAME: &str = "snippet_name";

/// One of them.
#[derive(Clone, Serialize)]
pub struct SnippetForm {
    /// Which it is; of a new one it is drawn with the form, so that saving twice makes one.
    pub id: Uuid,
    /// The version that the page was drawn from; 0 of a new one.
    pub version: i64,
    snippet_name: Field,
    /// Language by language.
    texts: Vec<SnippetText>,
}

/// What a worker reads in one language.
#[derive(Clone, Serialize)]
struct SnippetText {
    locale: Locale,
    /// Its own name.
    language: &'static str,
    text: Field,
}

impl SnippetForm {
    /// An empty one, in all languages of workers.
    pub fn empty(locales: &[Locale]) -> Self {
        Self::typed(&Posted::of([]), locales)
    }

    /// One that is there.
    pub fn of(snippet: &Snippet, locales: &[Locale]) -> Self {
        let mut form = Self { id: snippet.id, version: snippet.version, ..Self::empty(locales) };
        form.snippet_name.value.clone_from(&snippet.name);
        for text in &mut form.texts {
            text.text.fill(&snippet.texts.get(text.locale.tag()).cloned());
        }
        form
    }

    /// What was typed.
    pub fn typed(posted: &Posted, locales: &[Locale]) -> Self {
        let text = |locale: &Locale| {
            let name = format!("text.{locale}");
            let typed = posted.text(&name);
            SnippetText { locale: *locale, language: locale.own_name(), text: Field::new(name, typed) }
        };
        Self {
            id: posted.raw("id").parse().unwrap_or_else(|_| new_key()),
            version: posted.version(),
            snippet_name: Field::new(NAME, posted.text(NAME)),
            texts: locales.iter().map(text).collect(),
        }
    }

    /// As it is to be.
    pub fn snippet(&self) -> SetSnippet {
        let text = |text: &SnippetText| Some((text.locale.tag().to_owned(), text.text.filled()?));
        SetSnippet { name: self.snippet_name.value.clone(), texts: self.texts.iter().filter_map(text).collect() }
    }

    /// What intake refused, at the fields that show it.
    pub fn at_its_fields(&self, error: ApiError) -> ApiError {
        match error {
            ApiError::Problem(mut problem) => {
                problem.errors = problem.errors.into_iter().map(|error| self.at_its_field(error)).collect();
                ApiError::Problem(problem)
            }
            other => other,
        }
    }

    fn at_its_field(&self, error: FieldError) -> FieldError {
        let first = || self.texts.first().map(|first| first.text.name.to_string()).unwrap_or_default();
        match error.field.split_once('.') {
            Some(("texts", tag)) => FieldError { field: format!("text.{tag}"), ..error },
            None if error.field == "texts" => FieldError { field: first(), code: "one_language".to_owned(), ..error },
            None if error.field == "name" => FieldError { field: NAME.to_owned(), ..error },
            _ => error,
        }
    }
}

impl Form for SnippetForm {
    fn fields(&mut self) -> Vec<&mut Field> {
        let texts = self.texts.iter_mut().map(|text| &mut text.text);
        std::iter::once(&mut self.snippet_name).chain(texts).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shown_and_read_as_it_was_worded() {
        let locales = [Locale::English, "km".parse().unwrap()];
        let form = SnippetForm::typed(&Posted::parse(b"snippet_name=Busy&text.en=Please+wait&text.km="), &locales);
        let set = form.snippet();
        assert_eq!((set.name.as_str(), set.texts.len(), form.version), ("Busy", 1, 0), "an empty one is none");
        let kept = Snippet { id: form.id, version: 2, name: set.name.clone(), texts: set.texts.clone() };
        let shown = SnippetForm::of(&kept, &locales);
        assert_eq!((shown.snippet(), shown.id, shown.version), (set, form.id, 2));
        let at = |field: &str| form.at_its_field(super::super::field_error(field, "x")).field;
        assert_eq!(
            [at("name"), at("texts"), at("texts.km"), at("snippets")],
            ["snippet_name", "text.en", "text.km", "snippets"]
        );
    }
}
