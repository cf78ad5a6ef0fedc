//! A text that is sent to workers again and again, as colleagues word it.

use contracts::intake::{SetSnippet, Snippet};
use kernel::Locale;
use serde::Serialize;
use uuid::Uuid;
use web::problem::FieldError;

use super::{
    Field, Form, Posted,
    in_languages::{self, InLanguages},
    new_key,
};

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
    /// What a worker reads.
    texts: InLanguages,
}

impl SnippetForm {
    /// An empty one, in all languages of workers.
    pub fn empty(locales: &[Locale]) -> Self {
        Self::typed(&Posted::of([]), locales)
    }

    /// One that is there.
    pub fn of(snippet: &Snippet, locales: &[Locale]) -> Self {
        let texts = InLanguages::of(&snippet.texts, locales);
        Self { id: snippet.id, version: snippet.version, snippet_name: Field::new(NAME, &snippet.name), texts }
    }

    /// What was typed.
    pub fn typed(posted: &Posted, locales: &[Locale]) -> Self {
        Self {
            id: posted.raw("id").parse().unwrap_or_else(|_| new_key()),
            version: posted.version(),
            snippet_name: Field::new(NAME, posted.text(NAME)),
            texts: InLanguages::typed(posted, locales),
        }
    }

    /// As it is to be.
    pub fn snippet(&self) -> SetSnippet {
        SetSnippet { name: self.snippet_name.value.clone(), texts: self.texts.texts() }
    }

    /// An error of intake, at the field that shows it.
    pub fn at_its_field(&self, error: FieldError) -> FieldError {
        match error.field.as_str() {
            "name" => FieldError { field: NAME.to_owned(), ..error },
            "texts" => FieldError { field: self.texts.first(), code: "one_language".to_owned(), ..error },
            _ => in_languages::at_its_field(error),
        }
    }
}

impl Form for SnippetForm {
    fn fields(&mut self) -> Vec<&mut Field> {
        std::iter::once(&mut self.snippet_name).chain(self.texts.fields()).collect()
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
