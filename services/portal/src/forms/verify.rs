//! What came of making contact, and why a request is closed or opened again.

use contracts::intake::{MoveInquiry, VerifyInquiry};

use super::{form, new_key};

form! {
    /// The verification form.
    VerifyForm { submission, result, method, duplicate_of, note }
}

impl VerifyForm {
    /// The form as it is first seen: contact was most likely made the way that the worker asked for.
    pub fn new(contact_method: &str) -> Self {
        let mut form = Self::empty().anew();
        form.method.value = contact_method.to_owned();
        form
    }

    /// The same with another key, by which what is typed into it is kept.
    pub fn anew(mut self) -> Self {
        self.submission.value = new_key().to_string();
        self
    }

    /// What goes to intake.
    pub fn verification(&self) -> VerifyInquiry {
        VerifyInquiry {
            result: self.result.value.clone(),
            method: self.method.filled(),
            note: self.note.filled(),
            duplicate_of: self.duplicate_of.filled(),
        }
    }
}

form! {
    /// Why a request is closed, or opened again.
    MoveForm { reason }
}

impl MoveForm {
    /// What goes to intake.
    pub fn reason(&self) -> MoveInquiry {
        MoveInquiry { reason: self.reason.value.clone() }
    }
}

form! {
    /// What is looked for.
    SearchForm { text }
}
