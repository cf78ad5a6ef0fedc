//! Passwords that an attacker tries first: listed ones, listed ones with an ending, a piece said over and over, keys in
//! a row. All of it is about the entire password, as NIST SP 800-63B-4, 3.1.1.2 asks: a phrase may hold a listed word.

use std::{cmp::Ordering, iter};

use unicode_normalization::UnicodeNormalization;

/// One to a line, sorted by bytes, in the form that `fold` makes; `lists/README.md` says where it is from.
static LIST: &str = include_str!("../../lists/common-passwords.txt");

/// The list holds nothing shorter: no password may be (NIST SP 800-63B-4, 3.1.1.2, rule 1).
const SHORTEST: usize = 8;

/// Rows that go round: the alphabet, the digits, the rows of the keyboard and its columns.
const ROWS: [&str; 5] = [
    "abcdefghijklmnopqrstuvwxyz",
    "1234567890",
    "qwertyuiopasdfghjklzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
];

/// The form in which passwords are compared, and never stored: without case, width, white space and the zero-width
/// space that some keyboards put between the words of Khmer, Lao, Thai and Burmese. `infra/common-passwords.sh` makes
/// the list in the same form.
pub(super) fn fold(text: &str) -> String {
    let letters = text.nfkc().flat_map(char::to_lowercase);
    letters.filter(|typed| !typed.is_whitespace() && *typed != '\u{200b}').collect()
}

/// Whether a folded password is one of those that are tried first.
pub(super) fn is_common(folded: &str) -> bool {
    without_ending(folded).any(|password| is_listed(password) || is_repetition(password) || is_row(password))
}

/// Digits and signs: what people add to a word when one is asked of them.
pub(super) fn is_added(typed: char) -> bool {
    typed.is_numeric() || typed.is_ascii_punctuation()
}

/// The password, then without the last, the last two and so on of the digits and signs at its end: `sunshine123!` is
/// hardly better than `sunshine`. At least half of it stays: a longer ending is a secret of its own.
fn without_ending(password: &str) -> impl Iterator<Item = &str> {
    let least = SHORTEST.max(password.chars().count().div_ceil(2));
    let ending = password.char_indices().rev().take_while(|(_, typed)| is_added(*typed));
    let shorter = ending.map(move |(at, _)| &password[..at]).take_while(move |rest| rest.chars().count() >= least);
    iter::once(password).chain(shorter)
}

/// A binary search in the text itself: a table of its lines would cost more memory than the list.
fn is_listed(password: &str) -> bool {
    let mut lines = LIST.as_bytes();
    while !lines.is_empty() {
        let (before, after) = lines.split_at(lines.len() / 2);
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let end = after.iter().position(|byte| *byte == b'\n').map_or(lines.len(), |at| before.len() + at);
        match password.as_bytes().cmp(&lines[start..end]) {
            Ordering::Less => lines = &lines[..start],
            Ordering::Equal => return true,
            Ordering::Greater => lines = lines.get(end + 1..).unwrap_or_default(),
        }
    }
    false
}

/// Whether a piece is said at least twice that would be too short, or is listed, when said once.
fn is_repetition(password: &str) -> bool {
    let bytes = password.as_bytes();
    // A text that goes on with its own beginning repeats what it left out. The cut is between two characters, as the
    // byte after it is the text's first one.
    let length = (1..=bytes.len() / 2).find(|at| bytes.starts_with(&bytes[*at..]));
    length.map(|length| &password[..length]).is_some_and(|piece| piece.chars().count() < SHORTEST || is_listed(piece))
}

/// Whether it goes along one of the rows, in either direction. Nothing, which is what white space folds to, does too.
fn is_row(password: &str) -> bool {
    let backwards: String = password.chars().rev().collect();
    ROWS.iter().any(|row| {
        let rounds = row.repeat(password.len() / row.len() + 2);
        rounds.contains(password) || rounds.contains(&backwards)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_searched() {
        assert!((10_000..100_000).contains(&LIST.lines().count()));
        assert!(LIST.ends_with('\n') && !LIST.contains('\r'));
        // `is_sorted_by` with `<` also says that no line is there twice.
        assert!(LIST.lines().map(str::as_bytes).is_sorted_by(|one, next| one < next));
        for line in LIST.lines() {
            assert_eq!(fold(line), line, "must be in the form that it is compared in");
            assert!(line.chars().count() >= SHORTEST, "{line} is too short to be asked for");
        }
    }

    #[test]
    fn every_line_is_found_and_its_neighbours_are_not() {
        for line in LIST.lines() {
            assert!(is_listed(line), "{line}");
            assert!(!is_listed(&format!("{line}\u{1}")), "{line} with more after it");
        }
        assert!(!is_listed(""));
        assert!(!is_listed("\n"));
        assert!(!is_listed("!"), "comes before the first line");
        assert!(!is_listed("~~~~~~~~~"), "comes after the last line");
    }

    #[test]
    fn an_ending_does_not_help() {
        for password in ["sunshine", "sunshine!", "sunshine123!", "password1234567", "test1234!!!!!!!", "sunshine១២៣"]
        {
            assert!(is_common(password), "{password}");
        }
        assert!(!is_common("sunshine48279016335"), "the ending is longer than the word");
        assert!(!is_common("sunshinewalnut"), "a listed word in a longer one");
    }

    #[test]
    fn repetitions_and_rows_are_common() {
        for password in [
            "aaaaaaaaaaaaaaa",
            "ខខខខខខខខខខខខខខខ",
            "abcabcabcabcabc",
            "monkeymonkeymon",
            "sunshinesunshine2024",
            "123456789012345",
            "987654321098765",
            "abcdefghijklmno",
            "zyxwvutsrqponml",
            "qwertyuiopasdfgh",
            "1qaz2wsx3edc4rfv5tgb",
            "abcdefgh12345678",
            "",
        ] {
            assert!(is_common(password), "{password}");
        }
        assert!(!is_common("tk8#vw!lq2zp@9xe"));
        assert!(!is_common("abcdefghijklmnp"), "leaves the row");
    }
}
