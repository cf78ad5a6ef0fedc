//! How long the organisation may take, and on which days it works.

use contracts::identity::Organisation;
use due::Calendar;
use i18n::format;
use kernel::Instant;
use serde::Serialize;

use super::super::View;
use crate::{
    forms::{ErrorLine, ServiceLevelsForm},
    words::Words,
};

/// A public holiday of the country.
#[derive(Serialize)]
struct HolidayLine {
    day: String,
    /// In English, as it was announced.
    name: String,
    estimated: bool,
}

/// The form, beside what is known of the country.
#[derive(Serialize)]
pub struct ServiceLevelsPage {
    form: ServiceLevelsForm,
    country: String,
    /// Those of the next twelve months.
    holidays: Vec<HolidayLine>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl ServiceLevelsPage {
    /// The page with what is set, or was typed.
    pub fn new(words: &Words<'_>, organisation: &Organisation, form: ServiceLevelsForm, now: Instant) -> Self {
        let calendar = Calendar::new(organisation.country.parse().ok(), [], []);
        let today = calendar.day_of(now);
        let line = |holiday: &due::Holiday| HolidayLine {
            day: format::date(words.locale, holiday.day),
            name: holiday.name.clone(),
            estimated: holiday.estimated,
        };
        let holidays = calendar.holidays(today, today + chrono::Months::new(12)).map(line).collect();
        Self { form, country: organisation.country.clone(), holidays, errors: Vec::new(), notice: None }
    }
}

impl View for ServiceLevelsPage {
    const TEMPLATE: &'static str = "console/service-levels.html";
}
