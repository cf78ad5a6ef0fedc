//! The words that are known around a password, which an attacker tries with a year behind them: the person's name and
//! e-mail address, the organisation's name and slug, the name of the service.

use super::common_passwords::{fold, is_added};

/// The name of the service, which NIST SP 800-63B-4, 3.1.1.2 gives as an example of what must not be a password.
const SERVICE: &str = "focal";

/// What a password must not be made of. A blank text stands for nothing.
pub(crate) struct Around<'a> {
    /// The person's name.
    pub(crate) name: &'a str,
    /// The e-mail address.
    pub(crate) email: &'a str,
    /// The organisation's name.
    pub(crate) organisation: &'a str,
    /// The organisation's slug.
    pub(crate) slug: &'a str,
}

/// Whether a folded password is nothing but such words, digits and signs. As 3.1.1.2 asks, it is about the entire
/// password: a phrase may hold a known word.
pub(super) fn is_about(folded: &str, around: &Around<'_>) -> bool {
    is_made_of(folded, &words(around))
}

/// The words, folded: of `Dara O'Brien` those are `dara`, `brien`, `obrien` and `o'brien`.
fn words(around: &Around<'_>) -> Vec<String> {
    let local = around.email.split('@').next().unwrap_or_default();
    let texts = [around.name, around.email, local, around.organisation, around.slug, SERVICE];
    let mut words = Vec::new();
    for text in texts.iter().flat_map(|text| text.split_whitespace()).map(fold) {
        words.extend(text.split(is_added).map(str::to_owned));
        words.push(text.replace(is_added, ""));
        words.push(text);
    }
    words.retain(|word| is_word(word));
    words
}

/// An initial is no word, nor is the number in `Clinic 24`: many passwords hold either by chance. A telephone number
/// before the `@` is one.
fn is_word(word: &str) -> bool {
    word.chars().filter(|typed| !is_added(*typed)).count() >= 2 || word.chars().count() >= 6
}

/// Whether the text is one or more of the words, and besides them digits and signs alone: `sokdara1990`, not
/// `sokdaralikestea`.
fn is_made_of(text: &str, words: &[String]) -> bool {
    // For each place in the text: nothing if it cannot be reached that way, otherwise whether it is over a word.
    let mut reached = vec![None; text.len() + 1];
    reached[0] = Some(false);
    for (at, typed) in text.char_indices() {
        let Some(over_a_word) = reached[at] else { continue };
        if is_added(typed) {
            let next = at + typed.len_utf8();
            reached[next] = reached[next].max(Some(over_a_word));
        }
        for word in words.iter().filter(|word| text[at..].starts_with(word.as_str())) {
            reached[at + word.len()] = Some(true);
        }
    }
    reached[text.len()] == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AROUND: Around<'_> = Around {
        name: "Dara O'Brien សុខា",
        email: "dara.ob24@clinic.example",
        organisation: "Hope Clinic 24",
        slug: "hope-pp",
    };

    #[test]
    fn known_words_and_what_is_added_to_them_are_about_the_person() {
        for password in [
            "Dara O'Brien 1990",
            "OBrien.Dara.OBrien",
            "dara.ob24@clinic.example",
            "DaraOb24DaraOb24",
            "hope-clinic-2026!!",
            "HopePP1234567890",
            "focalfocalfocal",
            "Focal@HopeClinic24",
            "សុខា ១២៣៤៥៦៧៨៩០",
            "សុខា\u{200b}សុខា\u{200b}សុខាសុខា",
        ] {
            assert!(is_about(&fold(password), &AROUND), "{password}");
        }
    }

    #[test]
    fn anything_else_beside_them_is_not() {
        for password in ["", "839173492746185", "dara keeps nine green ducks", "daraobrienx", "tK8#vw!Lq2Zp@9Xe"] {
            assert!(!is_about(&fold(password), &AROUND), "{password}");
        }
    }

    #[test]
    fn a_telephone_number_is_known_and_an_initial_says_nothing() {
        let around = Around { name: "S. Ly", email: "85512345678@mail.example", organisation: " ", slug: "" };
        assert!(is_about("85512345678!", &around));
        assert!(is_about("ly85512345678", &around));
        assert!(!is_about("s83917349274618", &around));
        assert!(!is_about("s.8391734927461", &around));
    }
}
