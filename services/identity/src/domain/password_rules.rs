//! What a new password may be: NIST SP 800-63B-4, 3.1.1.2. Long enough, not one that is tried first, not made of what
//! is known about the person; nothing is asked of its composition, and none ever has to be changed for its age.

use unicode_normalization::UnicodeNormalization;

use super::common_passwords::{fold, is_common};
pub(crate) use super::known_words::Around;
use super::known_words::is_about;

/// The fewest characters of a password that is the only proof.
pub(crate) const MIN_LENGTH: usize = 15;
/// The fewest characters of a password that is asked for together with a second factor.
pub(crate) const MIN_LENGTH_WITH_SECOND_FACTOR: usize = 8;
/// Longer ones are refused: hashing time must not be for an attacker to choose. The standard asks for at least 64.
pub(crate) const MAX_LENGTH: usize = 256;

/// What is wrong with a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weakness {
    /// Fewer than `least` characters.
    TooShort { least: usize },
    /// More than `most` characters.
    TooLong { most: usize },
    /// One of those that are tried first.
    Common,
    /// Made of the person's or the organisation's name or address, or of the service's name.
    AboutYou,
}

impl Weakness {
    /// The code of the field error.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "too_short",
            Self::TooLong { .. } => "too_long",
            Self::Common => "too_common",
            Self::AboutYou => "about_you",
        }
    }

    /// The limit of the field error, in characters.
    pub(crate) fn limit(&self) -> Option<u64> {
        match self {
            Self::TooShort { least: limit } | Self::TooLong { most: limit } => Some(*limit as u64),
            Self::Common | Self::AboutYou => None,
        }
    }
}

/// Whether `password` may be set.
///
/// # Errors
/// The first thing that is wrong with it.
pub(crate) fn check(password: &str, has_second_factor: bool, around: &Around<'_>) -> Result<(), Weakness> {
    let least = if has_second_factor { MIN_LENGTH_WITH_SECOND_FACTOR } else { MIN_LENGTH };
    let length = composed(password).chars().count();
    let folded = fold(password);
    if length < least {
        Err(Weakness::TooShort { least })
    } else if length > MAX_LENGTH {
        Err(Weakness::TooLong { most: MAX_LENGTH })
    } else if is_about(&folded, around) {
        Err(Weakness::AboutYou)
    } else if is_common(&folded) {
        Err(Weakness::Common)
    } else {
        Ok(())
    }
}

/// The password in Normalization Form C (Unicode Standard Annex 15): what is counted, by code points, and what is
/// hashed, because two keyboards may send different code points for the same letters.
pub(crate) fn composed(password: &str) -> String {
    password.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AROUND: Around<'_> =
        Around { name: "Dara Sok", email: "sokdara@clinic.example", organisation: "Hope Clinic", slug: "hope" };

    fn alone(password: &str) -> Result<(), Weakness> {
        check(password, false, &AROUND)
    }

    fn with_second_factor(password: &str) -> Result<(), Weakness> {
        check(password, true, &AROUND)
    }

    /// A password of that many characters with nothing else wrong.
    fn long(length: usize) -> String {
        "walnut-bridge seventy lantern ".chars().cycle().take(length).collect()
    }

    #[test]
    fn lengths_are_as_the_standard_says() {
        let (short_alone, short) = (Weakness::TooShort { least: 15 }, Weakness::TooShort { least: 8 });
        let too_long = Weakness::TooLong { most: 256 };
        for (length, expected_alone, expected) in [
            (0, Err(short_alone), Err(short)),
            (7, Err(short_alone), Err(short)),
            (8, Err(short_alone), Ok(())),
            (14, Err(short_alone), Ok(())),
            (15, Ok(()), Ok(())),
            (64, Ok(()), Ok(())),
            (256, Ok(()), Ok(())),
            (257, Err(too_long), Err(too_long)),
        ] {
            assert_eq!(alone(&long(length)), expected_alone, "{length}");
            assert_eq!(with_second_factor(&long(length)), expected, "{length} with a second factor");
        }
    }

    #[test]
    fn composed_characters_are_counted() {
        let khmer: String = "ទឹកដោះគោក្រហមពីភ្នំ".chars().take(15).collect();
        assert_eq!((khmer.chars().count(), khmer.len()), (15, 45));
        assert_eq!(alone(&khmer), Ok(()));
        let shorter: String = khmer.chars().take(14).collect();
        assert_eq!(alone(&shorter), Err(Weakness::TooShort { least: 15 }));
        assert_eq!(alone("walnut cafe\u{301} oak"), Ok(()));
        // 15 code points as typed, 14 when the accent is on its letter.
        assert_eq!(alone("walnut cafe\u{301} ok"), Err(Weakness::TooShort { least: 15 }));
        assert_eq!(composed("cafe\u{301}"), "café");
    }

    #[test]
    fn common_passwords_are_refused_however_they_are_typed() {
        for password in ["sunshine", "SunShine", "ｓｕｎｓｈｉｎｅ", "sun shine", "Sunshine12!", "        "] {
            assert_eq!(with_second_factor(password), Err(Weakness::Common), "{password}");
        }
        for password in
            ["1qaz2wsx3edc4rfv", "1QAZ2WSX3EDC4RFV", "Password1234567", "a b c d e f g h i j k", "123456789012345"]
        {
            assert_eq!(alone(password), Err(Weakness::Common), "{password}");
        }
    }

    #[test]
    fn what_is_known_about_the_person_is_refused() {
        for password in ["Dara Sok 19900101", "Hope-Clinic-2026", "focalfocalfocal", "sokdara@clinic.example"] {
            assert_eq!(alone(password), Err(Weakness::AboutYou), "{password}");
        }
        assert_eq!(with_second_factor("Focal2026!"), Err(Weakness::AboutYou));
    }

    #[test]
    fn a_phrase_may_hold_a_known_or_a_common_word() {
        for password in [
            "walnut bridge seventy lantern",
            "dara keeps nine green ducks",
            "my password is a long walk",
            "ខ្ញុំចូលចិត្តដើរលេងពេលព្រឹក",
            "tK8#vw!Lq2Zp@9Xe",
            "839173492746185",
        ] {
            assert_eq!(alone(password), Ok(()), "{password}");
        }
    }

    #[test]
    fn a_weakness_names_its_code_and_limit() {
        let weaknesses =
            [Weakness::TooShort { least: 8 }, Weakness::TooLong { most: 256 }, Weakness::Common, Weakness::AboutYou];
        let told = weaknesses.map(|weakness| (weakness.code(), weakness.limit()));
        assert_eq!(told, [("too_short", Some(8)), ("too_long", Some(256)), ("too_common", None), ("about_you", None)]);
    }
}
