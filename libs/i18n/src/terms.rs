//! What can be looked for in a text that is stored encrypted: the forms that a blind index keeps as keyed hashes.
//!
//! Pure, and the same for who writes and who looks. After a change here, or of the word lists of `icu_segmenter`, some
//! of what was stored is not found until the index is computed anew. Burmese is to be in Unicode ([`crate::zawgyi`]).

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::script::latin_digits;

/// More of a text is not indexed: names are short, and what comes from outside has a limit.
const MOST_CHUNKS: usize = 24;
const LONGEST_CHUNK: usize = 64;

/// A piece of a text that can be looked for: what is between two spaces or signs. The index keeps `whole` and each of
/// `words`; a chunk that somebody looks for is found where its `whole` is kept, or where all of its `words` are.
#[derive(Clone, PartialEq, Eq)]
pub struct Chunk {
    /// All of it: letters, marks and digits, at most 64 characters.
    pub whole: String,
    /// Its words, each once, at least one: `whole` itself, or what Khmer, Lao, Thai and Burmese write without spaces.
    pub words: Vec<String>,
}

/// Shows nothing of it: it is somebody's name.
impl std::fmt::Debug for Chunk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chunk(…)")
    }
}

/// The pieces of a text, in its order, at most 24. Case, marks on Latin letters, native digits, what has no width and
/// compatibility forms (NFKC, Unicode Standard Annex 15) make no difference: `Nguyễn` and `NGUYEN` are the same.
pub fn terms(text: &str) -> Vec<Chunk> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
        // A mark that sits on nothing is what is left of an emoji or of a slip.
        .map(|piece| piece.trim_start_matches(is_combining_mark))
        .filter(|piece| !piece.is_empty())
        .take(MOST_CHUNKS)
        .map(|piece| chunk(piece.chars().take(LONGEST_CHUNK).collect()))
        .collect()
}

/// A telephone number as it is compared: the last eight of its digits. `None` unless it has six to fifteen, the most
/// that there are (ITU-T E.164), and one that is not 0.
///
/// `+855 12 345 678`, `00855 12 345 678` and `012 345 678` are one number, and which country one without a code is of,
/// nobody knows here. The last eight digits are within the national number nearly everywhere in the region, behind its
/// leading 0, and tell people apart. Where that is shorter (Brunei: seven), only numbers written alike meet.
pub fn phone_terms(text: &str) -> Option<String> {
    let typed: String = text.nfkc().collect();
    let digits: String = latin_digits(&typed).chars().filter(char::is_ascii_digit).collect();
    let significant = (6..=15).contains(&digits.len()).then(|| digits.trim_start_matches('0'))?;
    let last = significant.get(significant.len().saturating_sub(8)..)?;
    (!last.is_empty()).then(|| last.to_owned())
}

/// An address or a handle (e-mail, Telegram) as it is compared: NFKC (Unicode Standard Annex 15), lower case, without
/// spaces and without the `@` that some write before a handle. Dots and marks stay: they are of the address.
pub fn handle_term(text: &str) -> String {
    let shown = text.nfkc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace() && !invisible(*c));
    shown.collect::<String>().trim_start_matches('@').to_owned()
}

fn chunk(whole: String) -> Chunk {
    let mut words = if whole.chars().any(unspaced) { segments(&whole) } else { Vec::new() };
    if words.is_empty() {
        // Also where all segments were single characters: without a word it would match everything.
        words.push(whole.clone());
    }
    Chunk { whole, words }
}

/// The words of more than one character (Unicode Standard Annex 29, with word lists for the scripts without spaces).
///
/// The lists, not the LSTM models: read from the left, longest word first, they part a word mostly alike wherever it
/// is, so that it is found; a model weighs what is around it. They are static: a segmenter costs a few look-ups.
fn segments(whole: &str) -> Vec<String> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let bounds: Vec<usize> = segmenter.segment_str(whole).collect();
    let mut words: Vec<String> = Vec::new();
    for pair in bounds.windows(2) {
        let word = whole.get(pair[0]..pair[1]).unwrap_or_default();
        if word.chars().count() > 1 && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// A text in the one form that is compared; folded again, it stays as it is.
fn fold(text: &str) -> String {
    let seen: String = latin_digits(text).chars().filter(|c| !invisible(*c)).collect();
    let mut on_latin = false;
    // Decomposed twice, since lower case can bring marks of its own (İ).
    let bare = seen.nfkd().flat_map(char::to_lowercase).nfkd().filter_map(|c| {
        let mark = is_combining_mark(c);
        if !mark {
            on_latin = matches!(c, 'a'..='z' | 'ß'..='ɏ');
        }
        // To Unicode the bar of đ is no mark; old Vietnamese typefaces have ð in its place.
        (!mark || !on_latin).then_some(if matches!(c, 'đ' | 'ð') { 'd' } else { c })
    });
    rejoin(&bare.nfc().collect::<String>())
}

/// What NFKC takes apart though Thai, Lao and the word lists write it as one letter: the vowel am, and the Lao digraphs
/// with ho sung. A tone mark comes to where the lists have it; before or behind, it looks the same.
fn rejoin(text: &str) -> String {
    let mut text = text.replace("\u{e4d}\u{e32}", "\u{e33}").replace("\u{ecd}\u{eb2}", "\u{eb3}");
    text = text.replace("\u{eab}\u{e99}", "\u{edc}").replace("\u{eab}\u{ea1}", "\u{edd}");
    for (thai, lao) in ('\u{e48}'..='\u{e4b}').zip('\u{ec8}'..='\u{ecb}') {
        text = text.replace(&format!("\u{e4d}{thai}\u{e32}"), &format!("{thai}\u{e33}"));
        text = text.replace(&format!("{lao}\u{eb3}"), &format!("\u{ecd}{lao}\u{eb2}"));
    }
    text
}

/// Without width, so that nobody sees it: soft hyphen, two silent Khmer vowels, zero-width spaces and joiners, marks of
/// direction, variation selectors. No boundary either: one types it between two words, the next does not.
fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{17b4}' | '\u{17b5}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        || ('\u{fe00}'..='\u{fe0f}').contains(&c)
}

/// Of a script that is written without spaces: Thai and Lao, Burmese, Khmer, Burmese again (its extensions).
fn unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
        || matches!(c, '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        terms(text).into_iter().flat_map(|chunk| chunk.words).collect()
    }

    #[test]
    fn how_it_was_typed_makes_no_difference() {
        for (one, other) in [
            ("Nguyễn Thị Đào", "Nguye\u{302}\u{303}n (THI)-Ðào!"),
            ("İpek Ｂ１ Sok❤️Dara👍🏽", "ipek b1 s\u{ad}ok da\u{200d}ra"),
            ("ខ្មែរ ៧", "\u{feff}ខ្\u{200b}មែ\u{17b4}រ\u{2060} 7"),
            ("ໂຮງງານ໑ ซอย๙ \u{1026}၁၂", "ໂຮງງານ1 ซอย9 \u{1025}\u{200c}\u{102e}12"),
            ("ทำงาน น้ำ", "ท\u{e4d}\u{e32}งาน น\u{e4d}\u{e49}\u{e32}"),
            ("ນ\u{ec9}\u{eb3} ຄຳ ໜັງ", "ນ\u{ecd}\u{ec9}\u{eb2} ຄ\u{ecd}\u{eb2} ຫນັງ"),
        ] {
            assert_eq!(words(one), words(other), "{one}");
        }
        assert_eq!(words("Nguyễn Thị Đào 12"), ["nguyen", "thi", "dao", "12"]);
        assert_ne!(words("កា"), words("កី"), "the vowels of other scripts are marks too, and count");
        assert_eq!(format!("{:?}", terms("Sok")), "[Chunk(…)]");
    }

    #[test]
    fn words_are_found_where_no_space_parts_them() {
        assert!(words("โรงงานสยามตัดเย็บ").contains(&"โรงงาน".to_owned()));
        assert_eq!(words("โรงงาน"), ["โรงงาน"]);
        // These are in the tests of icu_segmenter.
        assert_eq!(words("ភាសាខ្មែរភាសាខ្មែរ"), ["ភាសាខ្មែរ"]);
        assert_eq!(words("ພາສາລາວພາສາລາວ"), ["ພາສາ", "ລາວ"]);
        assert_eq!(words("မြန်မာစာမြန်မာစာ"), ["မြန်မာ", "စာ"]);
        assert_eq!(words("ก"), ["ก"], "one character, where it is all");
    }

    #[test]
    fn there_are_only_so_many_terms_and_none_without_a_letter_or_digit() {
        assert_eq!(terms(&"a ".repeat(100)).len(), MOST_CHUNKS);
        assert_eq!(words(&"é".repeat(100)), ["e".repeat(LONGEST_CHUNK)]);
        assert!(["", " \n…!? ❤️ 👍🏽 👨‍👩‍👧 \u{301} \u{200b}\u{feff}"].into_iter().all(|text| terms(text).is_empty()));
    }

    #[test]
    fn a_whole_yields_itself_and_holds_its_words() {
        for c in '\0'..='\u{2fff}' {
            for chunk in terms(&format!("a{c}b{c} {c} ก{c}\u{e49}{c}\u{e32} ຫ{c}\u{ec9}\u{ecd}{c}")) {
                assert!(chunk.words.iter().all(|word| chunk.whole.contains(word)), "{c:?}");
                assert_eq!(terms(&chunk.whole), [chunk], "{c:?}");
            }
        }
    }

    #[test]
    fn a_number_meets_itself_with_and_without_the_code_of_its_country() {
        for typed in ["+855 12 345 678", "012 345 678", "00855-12-345-678", "tel. ០១២ ៣៤៥ ６７８"] {
            assert_eq!(phone_terms(typed).as_deref(), Some("12345678"), "{typed}");
        }
        let none = ["", "12345", "000000", "012 345 678 / 098 765 432"];
        assert!(none.into_iter().all(|text| phone_terms(text).is_none()));
    }

    #[test]
    fn a_handle_is_compared_without_its_at_sign_spaces_and_case() {
        assert_eq!([" sok_dara ", "＠SOK_\u{200b}DARA", "@ Sok_Dara"].map(handle_term), ["sok_dara"; 3]);
        assert_eq!(handle_term("Sok.Dara@Example.ORG"), "sok.dara@example.org");
    }
}
