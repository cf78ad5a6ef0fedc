//! What happened.

use contracts::intake::InquiryAnswers;

use super::{Step, StepForm, said};
use crate::forms::{Posted, form};

form! {
    /// The third page. The file, a recording, is no answer: it is kept by itself.
    StoryForm { message, file }
}

impl StepForm for StoryForm {
    const STEP: Step = Step::Story;

    fn typed(posted: &Posted) -> Self {
        Self::read(posted)
    }

    fn of(answers: &InquiryAnswers) -> Self {
        let mut form = Self::empty();
        form.message.fill(&answers.message);
        form
    }

    fn answers(&self) -> InquiryAnswers {
        InquiryAnswers { message: said(&self.message), ..InquiryAnswers::default() }
    }
}
