//! The monitoring form and the declaration that a case is resolved.

use chrono::NaiveDate;
use contracts::cases::{DeclareResolved, RecordMonitoring};
use web::problem::FieldError;

use super::{field_error, form, missing};

form! {
    /// The monitoring form.
    MonitorForm { submission, entry_date, entry_type, worker_contacted, note, outcome, basis }
}

impl MonitorForm {
    /// The form of a day.
    pub fn new(today: NaiveDate) -> Self {
        let mut form = Self::empty();
        form.submission.value = super::new_key().to_string();
        form.entry_date.value = today.to_string();
        form
    }

    /// What goes to cases; the fields that are empty or no date, where the date is none.
    pub fn entry(&self) -> Result<RecordMonitoring, Vec<FieldError>> {
        let Ok(entry_date) = i18n::script::latin_digits(&self.entry_date.value).parse() else {
            let code = if self.entry_date.filled().is_some() { "not_valid" } else { "required" };
            let mut errors = vec![field_error(&self.entry_date.name, code)];
            errors.extend(missing(&[&self.entry_type, &self.note]));
            return Err(errors);
        };
        Ok(RecordMonitoring {
            entry_date,
            entry_type: self.entry_type.value.clone(),
            worker_contacted: self.worker_contacted.ticked(),
            note: self.note.value.clone(),
            outcome: self.outcome.filled(),
            basis: self.basis.filled(),
        })
    }
}

form! {
    /// What a declared resolution rests on.
    DeclareForm { confirmation }
}

impl DeclareForm {
    /// What goes to cases.
    pub fn declaration(&self) -> DeclareResolved {
        DeclareResolved { confirmation: self.confirmation.value.clone() }
    }
}
