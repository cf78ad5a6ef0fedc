//! Reading a body's fields: every bad one is collected, so that one answer names them all.

use kernel::codes::CodeList;

use crate::{FieldError, Problem, ProblemKind};

/// Collects what is wrong while fields are read.
#[derive(Default)]
pub struct Fields(Vec<FieldError>);

impl Fields {
    /// Nothing wrong yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes that `field` is wrong; see [`FieldError::code`] for the codes.
    pub fn refuse(&mut self, field: &str, code: &str, limit: Option<u64>) {
        self.0.push(FieldError { field: field.to_owned(), code: code.to_owned(), limit });
    }

    /// A text that must be there: trimmed, and of `max` characters at the most.
    pub fn text(&mut self, field: &str, value: &str, max: usize) -> String {
        let value = value.trim();
        if value.is_empty() {
            self.refuse(field, "required", None);
        } else if value.chars().count() > max {
            self.refuse(field, "too_long", Some(max as u64));
        } else if value.contains('\0') {
            // Postgres keeps no NUL in a text, and nobody types one.
            self.refuse(field, "not_valid", None);
        }
        value.to_owned()
    }

    /// A text that may be missing; blank counts as missing.
    pub fn optional_text(&mut self, field: &str, value: Option<&str>, max: usize) -> Option<String> {
        let value = value.map(str::trim).filter(|value| !value.is_empty())?;
        Some(self.text(field, value, max))
    }

    /// A code that must be there.
    pub fn code<C: CodeList>(&mut self, field: &str, value: &str) -> Option<C> {
        self.parsed(field, value, |code| C::from_code(code))
    }

    /// A code that may be missing.
    pub fn optional_code<C: CodeList>(&mut self, field: &str, value: Option<&str>) -> Option<C> {
        self.code(field, value.filter(|value| !value.is_empty())?)
    }

    /// Something that `parse` reads and that must be there.
    pub fn parsed<T>(&mut self, field: &str, value: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if value.is_empty() {
            self.refuse(field, "required", None);
            return None;
        }
        let parsed = parse(value);
        if parsed.is_none() {
            self.refuse(field, "unknown_code", None);
        }
        parsed
    }

    /// A box that must be ticked.
    pub fn must_be_true(&mut self, field: &str, value: bool) {
        if !value {
            self.refuse(field, "must_be_true", None);
        }
    }

    /// What was read, if nothing was wrong.
    ///
    /// # Errors
    /// `InvalidFields` with every bad field.
    pub fn finish<T>(self, read: Option<T>) -> Result<T, Problem> {
        match read {
            Some(read) if self.0.is_empty() => Ok(read),
            _ => Err(Problem { errors: self.0, ..ProblemKind::InvalidFields.into() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::codes::Sex;

    use super::*;

    #[test]
    fn every_bad_field_is_named_at_once() {
        let mut fields = Fields::new();
        fields.text("message", "  ", 10);
        fields.text("name", "a long name", 5);
        let sex: Option<Sex> = fields.code("sex", "often");
        fields.must_be_true("consent_to_store", false);
        let problem = fields.finish(sex).unwrap_err();
        let named: Vec<_> = problem.errors.iter().map(|error| (error.field.as_str(), error.code.as_str())).collect();
        assert_eq!(
            named,
            [
                ("message", "required"),
                ("name", "too_long"),
                ("sex", "unknown_code"),
                ("consent_to_store", "must_be_true")
            ]
        );
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        let mut fields = Fields::new();
        assert_eq!(fields.text("message", "ជំនួយ", 5), "ជំនួយ");
        assert!(fields.finish(Some(())).is_ok());
    }
}
