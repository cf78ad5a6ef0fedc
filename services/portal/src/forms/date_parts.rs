//! A date as far as it is known, typed in parts.

use i18n::script;

use super::Field;

/// Years from here on are of the Buddhist era, which is this many years ahead: 2569 is 2026.
const BUDDHIST_ERA: i32 = 543;
const LATEST_OF_OURS: i32 = 2400;

/// Such as `2026-03-21`, `2026-03` or `2026`. A month without a year is no date, and intake says so.
pub fn joined(year: &Field, month: &Field, day: Option<&Field>) -> String {
    let typed = script::latin_digits(year.value.trim());
    let year = match typed.parse::<i32>() {
        Ok(year) if year > LATEST_OF_OURS => (year - BUDDHIST_ERA).to_string(),
        _ => typed,
    };
    let day = day.map(|day| script::latin_digits(day.value.trim())).unwrap_or_default();
    match (month.value.as_str(), day.as_str()) {
        ("", "") => year,
        (month, "") => format!("{year}-{month}"),
        (month, day) => format!("{year}-{month}-{day:0>2}"),
    }
}

/// Year, month and day of a date; empty where they are not known.
pub fn split(date: &str) -> [String; 3] {
    let mut parts = date.splitn(3, '-').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_joined_of_what_is_known_in_whatever_era_and_digits() {
        for (year, month, day, expected) in [
            ("2026", "03", "", "2026-03"),
            ("2026", "03", "5", "2026-03-05"),
            ("២០២៦", "12", "២១", "2026-12-21"),
            ("2026", "", "", "2026"),
            ("2026", "", "5", "2026--05"),
            ("๒๕๖๙", "", "", "2026"),
            ("2569", "01", "", "2026-01"),
            ("", "01", "", "-01"),
            ("", "", "", ""),
            ("last", "", "", "last"),
        ] {
            let [year, month, day] = [year, month, day].map(|part| Field::new("part", part));
            assert_eq!(joined(&year, &month, Some(&day)), expected);
        }
    }

    #[test]
    fn what_was_joined_comes_apart_again() {
        assert_eq!(split("2026-03-21"), ["2026", "03", "21"]);
        assert_eq!(split("2026"), ["2026", "", ""]);
    }
}
