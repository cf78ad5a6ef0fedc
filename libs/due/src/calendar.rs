//! The working days of an organisation.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;
use kernel::{Country, Instant};

use crate::country::{self, DaysOff};

/// A public holiday.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holiday {
    /// When.
    pub day: NaiveDate,
    /// In English.
    pub name: String,
    /// Whether it depends on the moon, and may fall on a neighbouring day.
    pub estimated: bool,
}

/// Which days an organisation works on.
#[derive(Clone, Debug)]
pub struct Calendar {
    country: Option<Country>,
    zone: Tz,
    /// On which it does not work, whatever the country does.
    days_off: BTreeSet<NaiveDate>,
    /// On which it works, whatever the country does.
    days_at_work: BTreeSet<NaiveDate>,
}

/// When the working day begins for those who are reminded.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");
const EVENING: NaiveTime = NaiveTime::from_hms_opt(18, 0, 0).expect("a time of day");

/// No calendar has so many days off in a row: who says so has said nothing that can be counted with.
const LONGEST_BREAK: u64 = 366;

impl Calendar {
    /// The calendar of a country, with what an organisation itself says of some days: on which it does not work, and on which
    /// it does.
    pub fn new(
        country: Option<Country>,
        days_off: impl IntoIterator<Item = NaiveDate>,
        days_at_work: impl IntoIterator<Item = NaiveDate>,
    ) -> Self {
        Self {
            country,
            zone: country::zone_of(country),
            days_off: days_off.into_iter().collect(),
            days_at_work: days_at_work.into_iter().collect(),
        }
    }

    /// Whether people work on a day.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        let off = self.country_days();
        let usually = !off.weekend.contains(&day.weekday()) && !off.holidays.contains_key(&day);
        self.days_at_work.contains(&day) || (usually && !self.days_off.contains(&day))
    }

    /// The public holidays of the country from one day to another, both included.
    pub fn holidays(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &'static Holiday> {
        self.country_days().holidays.range(from..=to).map(|(_, holiday)| holiday)
    }

    /// The day that it is where the organisation is.
    pub fn day_of(&self, at: Instant) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// What clocks show where the organisation is.
    pub fn time_of(&self, at: Instant) -> NaiveTime {
        at.with_timezone(&self.zone).time()
    }

    /// The last moment of a day.
    pub fn end_of(&self, day: NaiveDate) -> Instant {
        self.moment(day + Days::new(1), NaiveTime::MIN) - Duration::microseconds(1)
    }

    /// The end of the last of so many working days after the day of `since`.
    pub fn after_working_days(&self, since: Instant, days: u32) -> Instant {
        let last = (0..days).fold(self.day_of(since), |day, _| self.next_working_day(day));
        self.end_of(last)
    }

    /// The end of the day that is so many days after that of `since`; of the next working day, where it is none.
    pub fn after_days(&self, since: Instant, days: u32) -> Instant {
        let last = self.day_of(since) + Days::new(u64::from(days));
        self.end_of(if self.is_working(last) { last } else { self.next_working_day(last) })
    }

    /// The morning of the next working day after a moment.
    pub fn next_morning(&self, after: Instant) -> Instant {
        self.moment(self.next_working_day(self.day_of(after)), MORNING)
    }

    /// Whether somebody is at work then, as far as days and hours tell.
    pub fn is_time_of_work(&self, at: Instant) -> bool {
        self.is_working(self.day_of(at)) && (MORNING..EVENING).contains(&self.time_of(at))
    }

    fn next_working_day(&self, day: NaiveDate) -> NaiveDate {
        let later = (1..=LONGEST_BREAK).map(|days| day + Days::new(days));
        let mut working = later.filter(|day| self.is_working(*day));
        working.next().unwrap_or(day + Days::new(1))
    }

    /// A time of day, on a day, where the organisation is. Where clocks are put forward over it, the first moment after.
    pub fn moment(&self, day: NaiveDate, time: NaiveTime) -> Instant {
        let local = day.and_time(time);
        let found = self.zone.from_local_datetime(&local);
        let found = found.latest().or_else(|| self.zone.from_local_datetime(&(local + Duration::hours(1))).latest());
        found.map_or_else(|| local.and_utc(), |found| found.to_utc())
    }

    fn country_days(&self) -> &'static DaysOff {
        country::days_off(self.country)
    }

    /// All that it was made of, as text.
    pub(crate) fn source(&self) -> String {
        format!("{:?} {:?} {:?} {}", self.country, self.days_off, self.days_at_work, country::source(self.country))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn cambodia() -> Calendar {
        Calendar::new("KH".parse().ok(), [], [])
    }

    #[test]
    fn a_week_is_counted_without_its_weekend_and_its_holidays() {
        // The Water Festival of 2026 is from Monday to Wednesday.
        let friday = at("2026-11-20T03:00:00Z");
        let due = cambodia().after_working_days(friday, 1);
        assert_eq!(cambodia().day_of(due), day("2026-11-26"));
        assert_eq!(due, at("2026-11-26T16:59:59.999999Z"), "midnight in Phnom Penh");
    }

    #[test]
    fn an_organisation_knows_better() {
        let open = Calendar::new("KH".parse().ok(), [day("2026-11-25")], [day("2026-11-22"), day("2026-11-23")]);
        let friday = at("2026-11-20T03:00:00Z");
        assert_eq!(open.day_of(open.after_working_days(friday, 1)), day("2026-11-22"), "a Sunday");
        assert_eq!(open.day_of(open.after_working_days(friday, 3)), day("2026-11-26"));
    }

    #[test]
    fn what_is_counted_in_days_ends_on_a_working_day() {
        let due = cambodia().after_days(at("2026-11-09T18:00:00Z"), 12);
        assert_eq!(cambodia().day_of(due), day("2026-11-26"), "10 November in Phnom Penh; 12 days later is a Sunday");
    }

    #[test]
    fn weekends_differ_and_so_does_midnight() {
        let oman = Calendar::new("OM".parse().ok(), [], []);
        assert!(!oman.is_working(day("2026-11-27")) && oman.is_working(day("2026-11-29")), "Friday and Sunday");
        let burma = Calendar::new("MM".parse().ok(), [], []);
        assert_eq!(burma.day_of(at("2026-11-22T17:35:00Z")), day("2026-11-23"));
    }

    #[test]
    fn who_never_works_is_counted_with_all_the_same() {
        let off = (0..800).map(|days| day("2026-01-01") + Days::new(days));
        let closed = Calendar::new("KH".parse().ok(), off, []);
        let due = closed.after_working_days(at("2026-11-20T03:00:00Z"), 2);
        assert!(due > at("2026-11-20T03:00:00Z"));
    }

    #[test]
    fn a_morning_is_one_of_a_working_day() {
        assert_eq!(cambodia().next_morning(at("2026-11-20T03:00:00Z")), at("2026-11-26T01:00:00Z"));
    }
}
