//! The standard complaint form.

use contracts::{cases::FileComplaint, intake::Inquiry};
use uuid::Uuid;
use web::problem::FieldError;

use super::{Field, field_error, form, missing};

form! {
    /// The standard complaint form.
    ComplaintForm {
        submission, complainant_name, narrative, relief_sought, violation, respondent_type, respondent_name,
        workers_female, workers_male, workers_other, consent_recorded,
    }
}

impl ComplaintForm {
    /// The form of an inquiry: what the worker said there is not asked again.
    pub fn of(inquiry: &Inquiry) -> Self {
        let mut form = Self::empty();
        form.submission.value = super::new_key().to_string();
        if let Some(words) = &inquiry.words {
            form.complainant_name.value = words.name.clone().unwrap_or_default();
            form.narrative.value = words.message.clone();
        }
        let one = match inquiry.sex.as_deref() {
            Some("female") => &mut form.workers_female,
            Some("male") => &mut form.workers_male,
            _ => &mut form.workers_other,
        };
        one.value = "1".to_owned();
        form
    }

    /// What goes to cases; the fields that are empty or no numbers, where there are any.
    pub fn complaint(&self, inquiry_id: Uuid) -> Result<FileComplaint, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut number = |field: &Field| {
            count(field).unwrap_or_else(|| {
                errors.push(field_error(&field.name, "not_valid"));
                0
            })
        };
        let complaint = FileComplaint {
            inquiry_id,
            complainant_name: self.complainant_name.value.clone(),
            respondent_type: self.respondent_type.value.clone(),
            respondent_name: self.respondent_name.value.clone(),
            violation: self.violation.value.clone(),
            narrative: self.narrative.value.clone(),
            relief_sought: self.relief_sought.filled(),
            workers_female: number(&self.workers_female),
            workers_male: number(&self.workers_male),
            workers_other: number(&self.workers_other),
            consent_recorded: self.consent_recorded.ticked(),
        };
        if errors.is_empty() {
            return Ok(complaint);
        }
        // The service will not see this form, so what it would say of empty fields is said here.
        let required =
            [&self.complainant_name, &self.narrative, &self.violation, &self.respondent_type, &self.respondent_name];
        errors.extend(missing(&required));
        if !complaint.consent_recorded {
            errors.push(field_error(&self.consent_recorded.name, "must_be_true"));
        }
        Err(errors)
    }
}

/// A count of people; nothing typed is none of them.
fn count(field: &Field) -> Option<u32> {
    let digits = i18n::script::latin_digits(&field.value);
    if digits.is_empty() { Some(0) } else { digits.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::Posted;

    #[test]
    fn native_digits_are_numbers_and_every_bad_field_is_named_at_once() {
        let posted = Posted::parse("complainant_name=Sok&workers_female=៣&workers_male=two".as_bytes());
        let errors = ComplaintForm::read(&posted).complaint(Uuid::nil()).err().unwrap();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(
            fields,
            ["workers_male", "narrative", "violation", "respondent_type", "respondent_name", "consent_recorded"]
        );
        let posted = Posted::parse("workers_female=%E1%9F%A3".as_bytes());
        assert_eq!(ComplaintForm::read(&posted).complaint(Uuid::nil()).ok().unwrap().workers_female, 3);
    }
}
