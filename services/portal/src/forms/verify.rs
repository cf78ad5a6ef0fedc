//! What came of making contact.

use contracts::intake::VerifyInquiry;

use super::form;

form! {
    /// The verification form.
    VerifyForm { result, method, note }
}

impl VerifyForm {
    /// The form as it is first seen: contact was most likely made the way that the worker asked for.
    pub fn new(contact_method: &str) -> Self {
        let mut form = Self::empty();
        form.method.value = contact_method.to_owned();
        form
    }

    /// What goes to intake.
    pub fn verification(&self) -> VerifyInquiry {
        VerifyInquiry { result: self.result.value.clone(), method: self.method.value.clone(), note: self.note.filled() }
    }
}
