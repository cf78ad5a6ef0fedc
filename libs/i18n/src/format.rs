//! Dates and numbers as each language writes them.
//!
//! Everything is formatted here, on the server: browsers have no data for Khmer, Lao, Burmese and Tetum. Digits
//! are always Latin and years always those of our era, so that people of all the countries, and a table and a
//! form, agree. Moments are UTC; whoever shows one says how many minutes the reader's place is ahead of UTC.

use chrono::{Datelike, FixedOffset, NaiveDate, Timelike};
use kernel::{Instant, Locale, PartialDate};

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
const LAO_MONTHS: [&str; 12] =
    ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"];
const THAI_MONTHS: [&str; 12] = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
];
const BURMESE_MONTHS: [&str; 12] =
    ["ဇန်နဝါရီ", "ဖေဖော်ဝါရီ", "မတ်", "ဧပြီ", "မေ", "ဇွန်", "ဇူလိုင်", "ဩဂုတ်", "စက်တင်ဘာ", "အောက်တိုဘာ", "နိုဝင်ဘာ", "ဒီဇင်ဘာ"];
const VIETNAMESE_MONTHS: [&str; 12] = [
    "tháng 1",
    "tháng 2",
    "tháng 3",
    "tháng 4",
    "tháng 5",
    "tháng 6",
    "tháng 7",
    "tháng 8",
    "tháng 9",
    "tháng 10",
    "tháng 11",
    "tháng 12",
];
const INDONESIAN_MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const MALAY_MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Mac",
    "April",
    "Mei",
    "Jun",
    "Julai",
    "Ogos",
    "September",
    "Oktober",
    "November",
    "Disember",
];
const FILIPINO_MONTHS: [&str; 12] = [
    "Enero",
    "Pebrero",
    "Marso",
    "Abril",
    "Mayo",
    "Hunyo",
    "Hulyo",
    "Agosto",
    "Setyembre",
    "Oktubre",
    "Nobyembre",
    "Disyembre",
];
const TETUM_MONTHS: [&str; 12] = [
    "Janeiru",
    "Fevereiru",
    "Marsu",
    "Abríl",
    "Maiu",
    "Juñu",
    "Jullu",
    "Agostu",
    "Setembru",
    "Outubru",
    "Novembru",
    "Dezembru",
];
const KHMER_MONTHS: [&str; 12] =
    ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"];

/// The name of a month, 1 to 12; empty for any other number.
pub fn month(locale: Locale, month: u32) -> &'static str {
    let months = match locale {
        Locale::English => &ENGLISH_MONTHS,
        Locale::Khmer => &KHMER_MONTHS,
        Locale::Lao => &LAO_MONTHS,
        Locale::Thai => &THAI_MONTHS,
        Locale::Burmese => &BURMESE_MONTHS,
        Locale::Vietnamese => &VIETNAMESE_MONTHS,
        Locale::Indonesian => &INDONESIAN_MONTHS,
        Locale::Malay => &MALAY_MONTHS,
        Locale::Filipino => &FILIPINO_MONTHS,
        Locale::Tetum => &TETUM_MONTHS,
    };
    months.get((month as usize).wrapping_sub(1)).copied().unwrap_or_default()
}

/// A date as far as it is known: `21 November 2026`, `November 2026`, `2026`.
pub fn partial_date(locale: Locale, known: PartialDate) -> String {
    match known {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, number) => match locale {
            Locale::Burmese => format!("{year} {}", month(locale, number)),
            Locale::Vietnamese => format!("{} năm {year}", month(locale, number)),
            _ => format!("{} {year}", month(locale, number)),
        },
        PartialDate::Day(day) => date(locale, day),
    }
}

/// A day: `21 November 2026`, `21 វិច្ឆិកា 2026`; in the order of each language (Unicode CLDR).
pub fn date(locale: Locale, day: NaiveDate) -> String {
    let (number, month, year) = (day.day(), month(locale, day.month()), day.year());
    match locale {
        Locale::Burmese => format!("{year} {month} {number}"),
        Locale::Vietnamese => format!("{number} {month}, {year}"),
        Locale::Filipino => format!("{month} {number}, {year}"),
        _ => format!("{number} {month} {year}"),
    }
}

/// A moment as the clock of a place `offset_minutes` ahead of UTC shows it: `21 November 2026, 14:05`.
pub fn date_time(locale: Locale, at: Instant, offset_minutes: i32) -> String {
    let local = at.with_timezone(&offset(offset_minutes));
    format!("{}, {:02}:{:02}", date(locale, local.date_naive()), local.hour(), local.minute())
}

/// How far clocks are ahead of UTC: `UTC+7`, `UTC+6:30`.
pub fn utc_offset(minutes: i32) -> String {
    let (sign, ahead) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
    match (ahead / 60, ahead % 60) {
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// A whole number with its thousands apart: `12,345`, in Khmer `12.345` (Unicode CLDR).
pub fn number(locale: Locale, value: i64) -> String {
    let separator = match locale {
        Locale::Khmer | Locale::Lao | Locale::Vietnamese | Locale::Indonesian | Locale::Tetum => '.',
        Locale::English | Locale::Thai | Locale::Burmese | Locale::Malay | Locale::Filipino => ',',
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
        assert_eq!(date_time(Locale::Burmese, at, 390), "2026 နိုဝင်ဘာ 21, 00:35");
        let day = "2026-11-21".parse().unwrap();
        assert_eq!(date(Locale::Vietnamese, day), "21 tháng 11, 2026");
        assert_eq!(date(Locale::Filipino, day), "Nobyembre 21, 2026");
        assert_eq!(date(Locale::Thai, day), "21 พฤศจิกายน 2026", "of our era, as in every form and table");
        assert_eq!(date_time(Locale::English, at, i32::MAX), "20 November 2026, 18:05");
        assert_eq!([0, 420, 390, -210].map(utc_offset), ["UTC+0", "UTC+7", "UTC+6:30", "UTC-3:30"]);
    }

    #[test]
    fn a_date_says_no_more_than_is_known() {
        for (known, expected) in [("2026", "2026"), ("2026-11", "November 2026"), ("2026-11-21", "21 November 2026")] {
            assert_eq!(partial_date(Locale::English, known.parse().unwrap()), expected);
        }
        assert_eq!((month(Locale::Khmer, 12), month(Locale::English, 0), month(Locale::English, 13)), ("ធ្នូ", "", ""));
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
