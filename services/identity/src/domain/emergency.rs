//! Numbers to call in an emergency.

/// What was typed as a number that a phone dials from anywhere in its country: E.164 (ITU-T) with its plus sign, or a short
/// number of 2 to 6 digits. `None` where it is neither: a national number of more digits does not work on a foreign phone.
pub(crate) fn number(typed: &str) -> Option<String> {
    let number: String = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '(' | ')')).collect();
    let digits = number.strip_prefix('+');
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let fits = match digits {
        Some(digits) => (7..=15).contains(&digits.len()) && are_digits(digits) && !digits.starts_with('0'),
        None => (2..=6).contains(&number.len()) && are_digits(&number),
    };
    fits.then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_international_or_short() {
        for (typed, read) in [
            ("191", Some("191")),
            (" 1 1 5 5 ", Some("1155")),
            ("+66 (2) 123-4567", Some("+6621234567")),
            ("+855.23.456.789", Some("+85523456789")),
            ("02 123 4567", None),
            ("+0123456789", None),
            ("+66", None),
            ("+1234567890123456", None),
            ("1", None),
            ("call me", None),
            ("", None),
            ("១៩១", None),
        ] {
            assert_eq!(number(typed).as_deref(), read, "{typed}");
        }
    }
}
