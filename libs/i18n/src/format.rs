//! Dates and numbers as each language writes them.
//!
//! Everything is formatted here, on the server: browsers have no data for Khmer, Lao, Burmese and Tetum. Digits
//! are always Latin and years always those of our era, so that people of all the countries, and a table and a
//! form, agree. Moments are UTC; whoever shows one says how many minutes the reader's place is ahead of UTC.

use chrono::{Datelike, FixedOffset, NaiveDate, Timelike};
use kernel::{Instant, Locale};

/// Minutes that most of the region's places are ahead of UTC (Cambodia, Laos, Thailand, Viet Nam, West
/// Indonesia): for a page that does not know better.
pub const DEFAULT_OFFSET_MINUTES: i32 = 7 * 60;

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const KHMER_MONTHS: [&str; 12] =
    ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"];

/// A day: `21 November 2026`, `21 វិច្ឆិកា 2026`.
pub fn date(locale: Locale, day: NaiveDate) -> String {
    let months = match locale {
        Locale::Khmer => &KHMER_MONTHS,
        _ => &ENGLISH_MONTHS,
    };
    let month = months.get(day.month0() as usize).copied().unwrap_or_default();
    format!("{} {month} {}", day.day(), day.year())
}

/// A moment as the clock of a place `offset_minutes` ahead of UTC shows it: `21 November 2026, 14:05`.
pub fn date_time(locale: Locale, at: Instant, offset_minutes: i32) -> String {
    let local = at.with_timezone(&offset(offset_minutes));
    format!("{}, {:02}:{:02}", date(locale, local.date_naive()), local.hour(), local.minute())
}

/// The day of a moment at a place `offset_minutes` ahead of UTC.
pub fn day_of(at: Instant, offset_minutes: i32) -> NaiveDate {
    at.with_timezone(&offset(offset_minutes)).date_naive()
}

/// The moment at which a day begins at a place `offset_minutes` ahead of UTC.
pub fn start_of_day(day: NaiveDate, offset_minutes: i32) -> Instant {
    let local = i64::from(offset(offset_minutes).local_minus_utc());
    day.and_time(chrono::NaiveTime::MIN).and_utc() - chrono::Duration::seconds(local)
}

/// A whole number with its thousands apart: `12,345`, in Khmer `12.345` (Unicode CLDR).
pub fn number(locale: Locale, value: i64) -> String {
    let separator = match locale {
        Locale::Khmer => '.',
        _ => ',',
    };
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(if value < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// An offset that no place on earth has counts as UTC.
fn offset(minutes: i32) -> FixedOffset {
    FixedOffset::east_opt(minutes.saturating_mul(60)).unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_latin_digits_and_the_readers_day() {
        let at = "2026-11-20T18:05:00Z".parse().unwrap();
        assert_eq!(date_time(Locale::English, at, DEFAULT_OFFSET_MINUTES), "21 November 2026, 01:05");
        assert_eq!(date_time(Locale::Khmer, at, DEFAULT_OFFSET_MINUTES), "21 វិច្ឆិកា 2026, 01:05");
        assert_eq!(date(Locale::English, day_of(at, 0)), "20 November 2026");
        assert_eq!(date(Locale::English, day_of(at, i32::MAX)), "20 November 2026");
        let begins = start_of_day("2026-11-21".parse().unwrap(), DEFAULT_OFFSET_MINUTES);
        assert_eq!(begins, "2026-11-20T17:00:00Z".parse::<Instant>().unwrap());
    }

    #[test]
    fn thousands_stand_apart() {
        for (value, english) in
            [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-12_345, "-12,345")]
        {
            assert_eq!(number(Locale::English, value), english);
        }
        assert_eq!(number(Locale::Khmer, 12_345), "12.345");
    }
}
