//! The work, and the worker: nothing here must be answered.

use contracts::intake::InquiryAnswers;

use super::{Step, StepForm, said};
use crate::forms::{
    Field, Posted,
    date_parts::{joined, split},
    form,
};

form! {
    /// The fourth page.
    WorkForm {
        sector, occupation, employer, agency, work_began_month, work_began_year, work_ended_month, work_ended_year, sex,
        age_group, marital_status, education,
    }
}

impl StepForm for WorkForm {
    const STEP: Step = Step::Work;

    fn typed(posted: &Posted) -> Self {
        Self::read(posted)
    }

    fn of(answers: &InquiryAnswers) -> Self {
        let mut form = Self::empty();
        form.sector.fill(&answers.sector);
        form.occupation.fill(&answers.occupation);
        form.employer.fill(&answers.employer);
        form.agency.fill(&answers.agency);
        fill(&answers.work_began, &mut form.work_began_year, &mut form.work_began_month);
        fill(&answers.work_ended, &mut form.work_ended_year, &mut form.work_ended_month);
        form.sex.fill(&answers.sex);
        form.age_group.fill(&answers.age_group);
        form.marital_status.fill(&answers.marital_status);
        form.education.fill(&answers.education);
        form
    }

    fn answers(&self) -> InquiryAnswers {
        InquiryAnswers {
            sector: said(&self.sector),
            occupation: said(&self.occupation),
            employer: said(&self.employer),
            agency: said(&self.agency),
            work_began: Some(joined(&self.work_began_year, &self.work_began_month, None)),
            work_ended: Some(joined(&self.work_ended_year, &self.work_ended_month, None)),
            sex: said(&self.sex),
            age_group: said(&self.age_group),
            marital_status: said(&self.marital_status),
            education: said(&self.education),
            ..InquiryAnswers::default()
        }
    }

    fn field_of(error: &str) -> &str {
        match error {
            "work_began" => "work_began_year",
            "work_ended" => "work_ended_year",
            other => other,
        }
    }
}

fn fill(date: &Option<String>, year: &mut Field, month: &mut Field) {
    let [known_year, known_month, _] = split(date.as_deref().unwrap_or_default());
    (year.value, month.value) = (known_year, known_month);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_shows_what_was_answered_on_it() {
        let posted =
            Posted::parse(b"employer=A&work_began_year=2025&work_began_month=03&work_ended_year=2026&sex=male");
        let answers = WorkForm::typed(&posted).answers();
        let again = WorkForm::of(&answers);
        assert!(again.answers() == answers);
        assert_eq!((again.work_began_month.value.as_str(), again.work_ended_month.value.as_str()), ("03", ""));
    }
}
