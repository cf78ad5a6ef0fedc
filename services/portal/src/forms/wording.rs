//! A text of workers' pages in the organisation's own words.

use contracts::identity::{OwnText, SetWording};
use kernel::Locale;
use serde::Serialize;
use web::problem::FieldError;

use super::{
    Field, Form, Posted,
    in_languages::{InLanguages, at_its_field},
};

/// One of them.
#[derive(Clone, Serialize)]
pub struct WordingForm {
    /// The version that the page was drawn from; 0 before the first change.
    pub version: i64,
    texts: InLanguages,
}

impl WordingForm {
    /// As it is.
    pub fn of(own: &OwnText, locales: &[Locale]) -> Self {
        Self { version: own.version, texts: InLanguages::of(&own.texts, locales) }
    }

    /// What was typed.
    pub fn typed(posted: &Posted, locales: &[Locale]) -> Self {
        Self { version: posted.version(), texts: InLanguages::typed(posted, locales) }
    }

    /// An error of identity, at the field that shows it.
    pub fn at_its_field(&self, error: FieldError) -> FieldError {
        match error.field.as_str() {
            "texts" => FieldError { field: self.texts.first(), code: "all_too_large".to_owned(), ..error },
            _ => at_its_field(error),
        }
    }

    /// As it is to be.
    pub fn wording(&self) -> SetWording {
        SetWording { texts: self.texts.texts() }
    }
}

impl Form for WordingForm {
    fn fields(&mut self) -> Vec<&mut Field> {
        self.texts.fields().collect()
    }
}
