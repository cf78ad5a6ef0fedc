//! The work, and the worker: nothing here must be answered.

use contracts::intake::InquiryAnswers;
use i18n::script;

use super::{Step, StepForm, said};
use crate::forms::{Field, Posted, form};

/// Years from here on are of the Buddhist era, which is this many years ahead: 2569 is 2026.
const BUDDHIST_ERA: i32 = 543;
const LATEST_OF_OURS: i32 = 2400;

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
        split(&answers.work_began, &mut form.work_began_year, &mut form.work_began_month);
        split(&answers.work_ended, &mut form.work_ended_year, &mut form.work_ended_month);
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
            work_began: Some(joined(&self.work_began_year, &self.work_began_month)),
            work_ended: Some(joined(&self.work_ended_year, &self.work_ended_month)),
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

/// A date as far as it is known: `2026-03`, or `2026`. A month without a year is no date, and intake says so.
fn joined(year: &Field, month: &Field) -> String {
    let typed = script::latin_digits(year.value.trim());
    let year = match typed.parse::<i32>() {
        Ok(year) if year > LATEST_OF_OURS => (year - BUDDHIST_ERA).to_string(),
        _ => typed,
    };
    if month.is_empty() { year } else { format!("{year}-{}", month.value) }
}

fn split(date: &Option<String>, year: &mut Field, month: &mut Field) {
    let date = date.as_deref().unwrap_or_default();
    let (known_year, known_month) = date.split_once('-').unwrap_or((date, ""));
    year.value = known_year.to_owned();
    month.value = known_month.chars().take(2).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_joined_of_what_is_known_in_whatever_era_and_digits() {
        for (year, month, expected) in [
            ("2026", "03", "2026-03"),
            ("2026", "", "2026"),
            ("២០២៦", "12", "2026-12"),
            ("๒๕๖๙", "", "2026"),
            ("2569", "01", "2026-01"),
            ("", "01", "-01"),
            ("", "", ""),
            ("last", "", "last"),
        ] {
            assert_eq!(joined(&Field::new("y", year), &Field::new("m", month)), expected, "{year} {month}");
        }
    }

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
