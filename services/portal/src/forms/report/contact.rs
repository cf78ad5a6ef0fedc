//! How to reach the worker, safely.

use contracts::intake::InquiryAnswers;

use super::{Step, StepForm, said};
use crate::forms::{Posted, form};

form! {
    /// The last page before all of it is looked at.
    ContactForm {
        contact_method, contact_value, safe_times, may_say_union, may_leave_message, name, language, interpreter_needed,
    }
}

impl StepForm for ContactForm {
    const STEP: Step = Step::Contact;

    fn typed(posted: &Posted) -> Self {
        Self::read(posted)
    }

    fn of(answers: &InquiryAnswers) -> Self {
        let mut form = Self::empty();
        form.contact_method.fill(&answers.contact_method);
        form.contact_value.fill(&answers.contact_value);
        form.safe_times.fill(&answers.safe_times);
        form.may_say_union.fill_yes_or_no(answers.may_say_union);
        form.may_leave_message.fill_yes_or_no(answers.may_leave_message);
        form.name.fill(&answers.name);
        form.language.fill(&answers.language);
        form.interpreter_needed.fill_yes_or_no(answers.interpreter_needed);
        form
    }

    fn answers(&self) -> InquiryAnswers {
        InquiryAnswers {
            contact_method: said(&self.contact_method),
            contact_value: said(&self.contact_value),
            safe_times: said(&self.safe_times),
            may_say_union: self.may_say_union.yes_or_no(),
            may_leave_message: self.may_leave_message.yes_or_no(),
            name: said(&self.name),
            language: said(&self.language),
            interpreter_needed: Some(self.interpreter_needed.ticked()),
            ..InquiryAnswers::default()
        }
    }
}
