//! Dates as far as they are known: a year, a month, or a day (ISO 8601-1:2019, 5.2.2.1: representations of reduced precision).

use std::{fmt, str::FromStr};

use chrono::NaiveDate;

/// A day, a month or a year of our era: `2026-03-21`, `2026-03`, `2026`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PartialDate {
    /// All that is known is the year.
    Year(i32),
    /// The month is known: 1 to 12.
    Month(i32, u32),
    /// The day is known.
    Day(NaiveDate),
}

/// The text is no date of the calendar, or lies outside the years that anybody living can mean.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a date such as 2026-03-21, 2026-03 or 2026")]
pub struct NotADate;

/// The years that are taken. A year of the Buddhist era (2569) is refused, and not taken for one to come.
const YEARS: std::ops::RangeInclusive<i32> = 1920..=2100;

impl PartialDate {
    /// The first day that it can mean.
    pub fn first_day(self) -> Option<NaiveDate> {
        match self {
            Self::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
            Self::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1),
            Self::Day(day) => Some(day),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.splitn(3, '-');
        let year: i32 = digits(parts.next(), 4)?.ok_or(NotADate)?.try_into().map_err(|_| NotADate)?;
        if !YEARS.contains(&year) {
            return Err(NotADate);
        }
        match (digits(parts.next(), 2)?, digits(parts.next(), 2)?) {
            (None, _) => Ok(Self::Year(year)),
            (Some(month @ 1..=12), None) => Ok(Self::Month(year, month)),
            (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day).map(Self::Day).ok_or(NotADate),
            _ => Err(NotADate),
        }
    }
}

/// A part of so many digits; `None` where there is no such part.
fn digits(part: Option<&str>, count: usize) -> Result<Option<u32>, NotADate> {
    let Some(part) = part else { return Ok(None) };
    let is_number = part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { part.parse().map(Some).map_err(|_| NotADate) } else { Err(NotADate) }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_far_as_it_is_known() {
        for text in ["2026", "2026-03", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
        assert_eq!("2026-03".parse::<PartialDate>().unwrap().first_day(), NaiveDate::from_ymd_opt(2026, 3, 1));
    }

    #[test]
    fn what_no_calendar_has_is_refused() {
        for text in [
            "",
            "26",
            "2569",
            "1899",
            "2026-13",
            "2026-00",
            "2026-3",
            "2026-02-30",
            "2026-03-21-1",
            "2026-",
            "-2026",
            "20x6",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(NotADate), "{text}");
        }
    }
}
