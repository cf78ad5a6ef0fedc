//! Photos and documents.

use contracts::intake::InquiryAnswers;

use super::{Step, StepForm};
use crate::forms::{Posted, form};

form! {
    /// The fifth page, and what attaches to a request that was sent. The file is no answer: it is kept by itself.
    FilesForm { file }
}

impl StepForm for FilesForm {
    const STEP: Step = Step::Files;

    fn typed(posted: &Posted) -> Self {
        Self::read(posted)
    }

    fn of(_: &InquiryAnswers) -> Self {
        Self::empty()
    }

    fn answers(&self) -> InquiryAnswers {
        InquiryAnswers::default()
    }
}
