//! What is known of a country: its time zone, its weekend and its public holidays.

use std::{collections::BTreeMap, sync::LazyLock};

use chrono::{NaiveDate, Offset, TimeZone, Weekday};
use chrono_tz::{Asia, Tz};
use kernel::{Country, Instant};

use crate::Holiday;

/// A country's days off.
#[derive(Default)]
pub(crate) struct DaysOff {
    pub weekend: Vec<Weekday>,
    pub holidays: BTreeMap<NaiveDate, Holiday>,
}

/// Country, zone, and the file of its days; see `holidays/make.py`. Of several zones that in which most people live.
macro_rules! countries {
    ($($code:literal $zone:ident,)*) => {
        &[$(($code, Asia::$zone, include_str!(concat!("../holidays/", $code, ".txt")))),*]
    };
}

const COUNTRIES: &[(&str, Tz, &str)] = countries! {
    "AE" Dubai, "BH" Bahrain, "BN" Brunei, "HK" Hong_Kong, "ID" Jakarta, "JO" Amman, "JP" Tokyo, "KH" Phnom_Penh, "KR" Seoul,
    "KW" Kuwait, "LA" Vientiane, "LB" Beirut, "MM" Yangon, "MY" Kuala_Lumpur, "OM" Muscat, "PH" Manila, "QA" Qatar,
    "SA" Riyadh, "SG" Singapore, "TH" Bangkok, "TL" Dili, "TW" Taipei, "VN" Ho_Chi_Minh,
};

static DAYS_OFF: LazyLock<BTreeMap<&'static str, DaysOff>> =
    LazyLock::new(|| COUNTRIES.iter().map(|(code, _, file)| (*code, read(file))).collect());

/// Of a country without a file only the weekend is known.
static UNKNOWN: LazyLock<DaysOff> =
    LazyLock::new(|| DaysOff { weekend: vec![Weekday::Sat, Weekday::Sun], ..DaysOff::default() });

/// The time zone of a country; that of most of the region (UTC+7) for one that is not known, and for a council, which has none.
pub fn zone_of(country: Option<Country>) -> Tz {
    let known = country.and_then(|country| COUNTRIES.iter().find(|(code, ..)| *code == country.code()));
    known.map_or(Asia::Bangkok, |(_, zone, _)| *zone)
}

/// Minutes that clocks in a country are ahead of UTC at a moment.
pub fn offset_minutes(country: Option<Country>, at: Instant) -> i32 {
    zone_of(country).offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc() / 60
}

/// The days off of a country.
pub(crate) fn days_off(country: Option<Country>) -> &'static DaysOff {
    country.and_then(|country| DAYS_OFF.get(country.code())).unwrap_or(&UNKNOWN)
}

/// All that is known of it, as it stands in its file: whoever keeps what was worked out with it sees when that has changed.
pub(crate) fn source(country: Option<Country>) -> &'static str {
    let known = country.and_then(|country| COUNTRIES.iter().find(|(code, ..)| *code == country.code()));
    known.map_or("", |(.., file)| *file)
}

fn read(file: &str) -> DaysOff {
    let mut days = DaysOff::default();
    for line in file.lines() {
        let Some((first, rest)) = line.split_once(' ') else { continue };
        match first.parse() {
            Ok(day) => {
                let estimated = rest.strip_prefix("~ ");
                let name = estimated.unwrap_or(rest).to_owned();
                days.holidays.insert(day, Holiday { day, name, estimated: estimated.is_some() });
            }
            Err(_) => days.weekend = rest.split(' ').filter_map(weekday).collect(),
        }
    }
    days
}

/// A day of the week by its number in ISO 8601: 1 is Monday.
fn weekday(number: &str) -> Option<Weekday> {
    Weekday::try_from(number.parse::<u8>().ok()?.checked_sub(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_weekend_and_holidays_of_five_years() {
        for (code, ..) in COUNTRIES {
            let days = days_off(code.parse().ok());
            assert!((1..=2).contains(&days.weekend.len()), "{code}: {:?}", days.weekend);
            for year in 2026..=2030 {
                let of_year = days.holidays.keys().filter(|day| chrono::Datelike::year(*day) == year).count();
                assert!(of_year >= 5, "{code} {year}: {of_year}");
            }
            assert!(days.holidays.values().all(|holiday| !holiday.name.is_empty() && !holiday.name.contains('~')));
        }
    }

    #[test]
    fn the_zone_is_that_of_the_country() {
        let at = "2026-11-23T00:00:00Z".parse().unwrap();
        let minutes = |code: &str| offset_minutes(code.parse().ok(), at);
        for (code, expected) in [("MM", 390), ("MY", 480), ("TL", 540), ("KH", 420), ("FR", 420), ("", 420)] {
            assert_eq!(minutes(code), expected, "{code}");
        }
    }
}
