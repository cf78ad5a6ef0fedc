//! What it is about.

use contracts::intake::InquiryAnswers;

use super::{Step, StepForm, said};
use crate::forms::{Posted, form};

form! {
    /// The second page.
    ProblemForm { topic, action_requested, submitter }
}

impl StepForm for ProblemForm {
    const STEP: Step = Step::Problem;

    fn typed(posted: &Posted) -> Self {
        Self::read(posted)
    }

    fn of(answers: &InquiryAnswers) -> Self {
        let mut form = Self::empty();
        form.topic.fill(&answers.topic);
        form.action_requested.fill(&answers.action_requested);
        form.submitter.fill(&answers.submitter);
        form
    }

    fn answers(&self) -> InquiryAnswers {
        InquiryAnswers {
            topic: said(&self.topic),
            action_requested: said(&self.action_requested),
            submitter: said(&self.submitter),
            ..InquiryAnswers::default()
        }
    }
}
