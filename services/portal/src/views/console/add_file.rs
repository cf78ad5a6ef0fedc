//! The form with which a colleague adds a file to a request.

use serde::Serialize;

use uuid::Uuid;

use crate::{
    forms::{new_key, report::FilesForm},
    views::ANY_FILE,
};

/// The form.
#[derive(Serialize)]
pub struct AddFile {
    /// Sent twice with it, it is one file.
    submission: Uuid,
    /// The file that was chosen.
    chosen: FilesForm,
    /// MiB of one file at the most.
    limit: u64,
    /// What a browser offers to choose from.
    accept: &'static str,
}

impl AddFile {
    /// With nothing chosen.
    pub fn new(limit: u64) -> Self {
        Self { submission: new_key(), chosen: FilesForm::empty(), limit, accept: ANY_FILE }
    }

    /// With what is wrong with the file.
    pub fn with(self, chosen: FilesForm) -> Self {
        Self { chosen, ..self }
    }
}
