//! Inviting many people from a list.

use contracts::identity::RowErrors;
use serde::Serialize;

use crate::{
    forms::{ErrorLine, ImportForm, people_list::Row},
    views::View,
    words::Words,
};

/// Inviting many people from a list.
#[derive(Serialize)]
pub struct ImportPage {
    rows: Vec<ImportRow>,
    /// Whether every row can be invited.
    is_clean: bool,
    invited: u32,
    /// The list as it was pasted.
    pub form: ImportForm,
    /// What is wrong with the list as a whole.
    pub errors: Vec<ErrorLine>,
}

#[derive(Serialize)]
struct ImportRow {
    line: u64,
    name: String,
    email: String,
    roles: Vec<String>,
    locale: String,
    errors: Vec<String>,
}

impl ImportPage {
    /// The form, before anybody looked.
    pub fn new(form: ImportForm) -> Self {
        Self { rows: Vec::new(), is_clean: false, invited: 0, form, errors: Vec::new() }
    }

    /// So many were invited.
    pub fn done(invited: u32) -> Self {
        Self { invited, ..Self::new(ImportForm::empty()) }
    }

    /// Has every row shown, with what is wrong with it.
    pub fn look(&mut self, words: &Words<'_>, rows: Vec<Row>, errors: Vec<RowErrors>) {
        self.is_clean = errors.iter().all(|row| row.errors.is_empty());
        let row = |(Row { line, invite: row }, errors): (Row, RowErrors)| ImportRow {
            line,
            roles: row.roles.iter().map(|role| words.role(role)).collect(),
            name: row.name,
            email: row.email,
            locale: row.locale,
            errors: errors.errors.iter().map(|error| words.row_error(error)).collect(),
        };
        self.rows = rows.into_iter().zip(errors).map(row).collect();
    }
}

impl View for ImportPage {
    const TEMPLATE: &'static str = "console/import.html";
}
