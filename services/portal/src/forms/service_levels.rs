//! How long an organisation may take, and on which days it works.

use chrono::NaiveDate;
use contracts::identity::{ServiceLevels, SetServiceLevels};
use due::{Levels, ServiceLevel};
use web::problem::FieldError;

use super::{Field, field_error, form};

form! {
    /// All of it; days stand one to a line.
    ServiceLevelsForm { urgent_hours, triage_days, verify_days, update_days, days_off, days_at_work, version }
}

impl ServiceLevelsForm {
    /// As it is set.
    pub fn of(set: &ServiceLevels) -> Self {
        let (levels, mut form) = (&set.levels, Self::empty());
        let lines = |days: &[NaiveDate]| days.iter().map(NaiveDate::to_string).collect::<Vec<_>>().join("\n");
        form.urgent_hours.value = levels.urgent_hours.to_string();
        form.triage_days.value = levels.triage_days.to_string();
        form.verify_days.value = levels.verify_days.to_string();
        form.update_days.value = levels.update_days.to_string();
        form.days_off.value = lines(&levels.days_off);
        form.days_at_work.value = lines(&levels.days_at_work);
        form.version.value = set.version.to_string();
        form
    }

    /// What goes to identity; the fields that are no numbers or no days.
    pub fn levels(&self) -> Result<SetServiceLevels, Vec<FieldError>> {
        let mut errors = Vec::new();
        let set = SetServiceLevels {
            urgent_hours: number(&self.urgent_hours, ServiceLevel::Urgent, &mut errors),
            triage_days: number(&self.triage_days, ServiceLevel::Triage, &mut errors),
            verify_days: number(&self.verify_days, ServiceLevel::Verify, &mut errors),
            update_days: number(&self.update_days, ServiceLevel::Update, &mut errors),
            days_off: days(&self.days_off, &mut errors),
            days_at_work: days(&self.days_at_work, &mut errors),
        };
        if errors.is_empty() { Ok(set) } else { Err(errors) }
    }
}

fn number(field: &Field, level: ServiceLevel, errors: &mut Vec<FieldError>) -> u32 {
    field.value.trim().parse().unwrap_or_else(|_| {
        let limit = Some(u64::from(Levels::most(level)));
        errors.push(FieldError { limit, ..field_error(&field.name, "not_valid") });
        0
    })
}

/// The days of a field, whatever stands between them.
fn days(field: &Field, errors: &mut Vec<FieldError>) -> Vec<NaiveDate> {
    let words =
        field.value.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).filter(|word| !word.is_empty());
    let read: Result<Vec<NaiveDate>, _> = words.map(str::parse).collect();
    read.unwrap_or_else(|_| {
        errors.push(field_error(&field.name, "not_a_date"));
        Vec::new()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::Posted;

    fn read(body: &str) -> Result<SetServiceLevels, Vec<String>> {
        let form = ServiceLevelsForm::read(&Posted::parse(body.as_bytes()));
        form.levels().map_err(|errors| errors.into_iter().map(|error| error.field).collect())
    }

    #[test]
    fn days_stand_one_to_a_line_or_beside_each_other() {
        let set = read(
            "urgent_hours=1&triage_days=2&verify_days=3&update_days=14&days_off=2026-12-31%0D%0A2026-12-30,2027-01-02",
        )
        .unwrap();
        assert_eq!((set.triage_days, set.days_off.len(), set.days_at_work.len()), (2, 3, 0));
    }

    #[test]
    fn what_is_no_number_and_no_day_is_named() {
        let wrong =
            read("urgent_hours=one&triage_days=-1&verify_days=3&update_days=14&days_off=31.12.2026").unwrap_err();
        assert_eq!(wrong, ["urgent_hours", "triage_days", "days_off"]);
    }

    #[test]
    fn what_is_set_reads_back() {
        let day = |text: &str| text.parse().unwrap();
        let levels = SetServiceLevels {
            urgent_hours: 1,
            triage_days: 1,
            verify_days: 3,
            update_days: 14,
            days_off: vec![day("2026-12-30"), day("2026-12-31")],
            days_at_work: vec![day("2026-11-24")],
        };
        let set = ServiceLevels { version: 4, levels: levels.clone(), updated_at: None };
        assert_eq!(ServiceLevelsForm::of(&set).levels().unwrap(), levels);
    }
}
