//! Where the worker is, and whether in danger.

use contracts::intake::InquiryAnswers;
use web::problem::FieldError;

use super::{Step, StepForm, said};
use crate::forms::{Posted, form, missing};

form! {
    /// The first page.
    PlaceForm { in_danger_now, country_now, country_of_origin, nationality, migration_stage }
}

impl StepForm for PlaceForm {
    const STEP: Step = Step::Place;

    fn typed(posted: &Posted) -> Self {
        Self::read(posted)
    }

    fn of(answers: &InquiryAnswers) -> Self {
        let mut form = Self::empty();
        form.in_danger_now.fill_yes_or_no(answers.in_danger_now);
        form.country_now.fill(&answers.country_now);
        form.country_of_origin.fill(&answers.country_of_origin);
        form.nationality.fill(&answers.nationality);
        form.migration_stage.fill(&answers.migration_stage);
        form
    }

    fn answers(&self) -> InquiryAnswers {
        InquiryAnswers {
            in_danger_now: self.in_danger_now.yes_or_no(),
            country_now: said(&self.country_now),
            country_of_origin: said(&self.country_of_origin),
            nationality: said(&self.nationality),
            migration_stage: said(&self.migration_stage),
            ..InquiryAnswers::default()
        }
    }

    fn missing(&self) -> Vec<FieldError> {
        missing(&[&self.in_danger_now])
    }
}
