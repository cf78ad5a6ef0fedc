//! Burmese that was typed in Zawgyi: an encoding of its own in the code points of Unicode, which many phones had until 2019 and some
//! still have. Read as Unicode it is gibberish, and is found by nobody.
//!
//! Model and rules are those of `myanmar-tools` (`zawgyi/`, made by `make.mjs`; see `NOTICE` there).

mod model;
mod rules;

use model::MODEL;

/// From here on a text is Zawgyi, where it also has a sign that Unicode cannot have: of short texts the model alone is too sure.
const SURE: f64 = 0.95;
/// From here on what was typed beside Zawgyi is Zawgyi, too.
const LIKELY: f64 = 0.5;
/// A longer run of marks or blanks is no language, and would cost its square.
const LONGEST_RUN: usize = 32;

/// What somebody types with. A name alone is often too short to tell; beside what else they typed it is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Keyboard {
    is_zawgyi: bool,
}

impl Keyboard {
    /// By all that they typed themselves, at one time.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let all: Vec<&str> = texts.into_iter().collect();
        Self { is_zawgyi: is_surely_zawgyi(&all.join("\n")) }
    }

    /// One of the texts in Unicode; `None` where it is that already.
    pub fn unicode(self, text: &str) -> Option<String> {
        let is_likely = || probability(text).is_some_and(|probability| probability >= LIKELY);
        let is_zawgyi = if self.is_zawgyi { is_likely() } else { is_surely_zawgyi(text) };
        is_zawgyi.then(|| converted(text)).flatten()
    }
}

/// A text of which nothing else is known, in Unicode; `None` where it is that already.
pub fn unicode(text: &str) -> Option<String> {
    Keyboard { is_zawgyi: false }.unicode(text)
}

/// What a text would be in Unicode if it was Zawgyi, however unlikely that is: to look for both.
pub fn other_spelling(text: &str) -> Option<String> {
    probability(text).and_then(|_| converted(text))
}

fn converted(text: &str) -> Option<String> {
    is_bounded(text).then(|| rules::to_unicode(text)).filter(|unicode| unicode != text)
}

fn is_surely_zawgyi(text: &str) -> bool {
    has_sign_of_zawgyi(text) && probability(text).is_some_and(|probability| probability >= SURE)
}

/// Whether something stands where it cannot stand in Unicode. There, what is written before a letter follows it all the same; a virama
/// stands between the two letters that it stacks; and no vowel follows an asat.
fn has_sign_of_zawgyi(text: &str) -> bool {
    const VIRAMA: char = '\u{1039}';
    const ASAT: char = '\u{103a}';
    const BEFORE_LETTERS: [char; 2] = ['\u{1031}', '\u{103b}'];
    let is_letter = |sign: char| matches!(sign, '\u{1000}'..='\u{1021}');
    let is_vowel = |sign: char| matches!(sign, '\u{102b}'..='\u{1030}' | '\u{1032}' | '\u{1036}');
    let carries = |sign: char| {
        let is_mark = is_vowel(sign) || matches!(sign, '\u{1031}' | '\u{1037}' | '\u{1038}' | '\u{1040}'..='\u{104b}');
        matches!(sign, '\u{1000}'..='\u{109f}') && !is_mark && sign != ASAT
    };
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied();
        let is_misplaced = match sign {
            VIRAMA => !next.is_some_and(is_letter) || !before.is_some_and(|before| is_letter(before) || before == ASAT),
            ASAT => next.is_some_and(is_vowel),
            sign => BEFORE_LETTERS.contains(&sign) && !before.is_some_and(|before| carries(before) || before == ASAT),
        };
        if is_misplaced {
            return true;
        }
        before = Some(sign);
    }
    false
}

fn is_bounded(text: &str) -> bool {
    let carries = |sign: char| sign.is_alphanumeric() && !('\u{102b}'..='\u{103e}').contains(&sign);
    text.split(carries).all(|run| run.chars().count() <= LONGEST_RUN)
}

/// How likely it is that a text is Zawgyi and not Unicode, from 0 to 1; `None` where nothing in it is Burmese.
fn probability(text: &str) -> Option<f64> {
    MODEL.probability(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the authors of the model get, for texts of several languages in one script.
    const PROBABILITIES: &str = include_str!("../zawgyi/probabilities.tsv");
    const ZAWGYI: &str = include_str!("../zawgyi/sample-zawgyi.txt");
    const UNICODE: &str = include_str!("../zawgyi/sample-unicode.txt");

    #[test]
    fn the_model_says_what_its_authors_get() {
        let lines: Vec<(&str, &str)> = PROBABILITIES.lines().filter_map(|line| line.split_once('\t')).collect();
        assert!(lines.len() > 40);
        for (expected, text) in lines {
            let expected: f64 = expected.parse().unwrap();
            match probability(text) {
                None => assert!(expected.is_infinite(), "{text}"),
                Some(is) => assert!((is - expected).abs() < 1e-6, "{text}: {is}, {expected}"),
            }
        }
    }

    #[test]
    fn the_rules_make_of_a_long_text_what_their_authors_get() {
        let keyboard = Keyboard::of([ZAWGYI]);
        assert!(keyboard.is_zawgyi);
        let lines: Vec<(&str, &str)> = ZAWGYI.lines().zip(UNICODE.lines()).collect();
        assert_eq!((lines.len(), ZAWGYI.lines().count()), (UNICODE.lines().count(), UNICODE.lines().count()));
        for (zawgyi, unicode) in lines {
            assert_eq!(rules::to_unicode(zawgyi), unicode);
        }
    }

    #[test]
    fn a_short_text_is_read_beside_what_else_was_typed() {
        let (story, name) = ("လူ႔အခြင့္ေရး ျပဳျခင္းသည္", "လွ");
        assert_eq!(unicode(name), None, "alone it could be either");
        let keyboard = Keyboard::of([story, name, "Mya"]);
        assert_eq!(keyboard.unicode(name).as_deref(), Some("လှ"));
        assert_eq!(keyboard.unicode(story).as_deref(), Some("လူ့အခွင့်ရေး ပြုခြင်းသည်"));
        assert_eq!(keyboard.unicode("Mya"), None);
        assert_eq!(keyboard.unicode("09 123 456"), None);
        let copied = "မြန်မာနိုင်ငံ အလုပ်သမားသမဂ္ဂများ အဖွဲ့ချုပ်";
        assert_eq!(keyboard.unicode(copied), None, "this is Unicode, whoever pasted it");
        assert_eq!(other_spelling(name).as_deref(), Some("လှ"));
        assert_eq!((other_spelling("Mya"), other_spelling("ကခ")), (None, None));
    }

    #[test]
    fn unicode_and_other_languages_of_the_script_stay_as_they_are() {
        // Of the first the model alone is sure that they are Zawgyi.
        let misjudged = ["လွလွ", "ကိန္နရီ", "ရွာသား", "သိက္ခာကို", "မေတ္တာထားပါ", "မြမြ", "သန္တာ", "ဘုရားလမ်း"];
        assert!(misjudged.iter().filter(|text| probability(text).unwrap() >= SURE).count() > 3);
        let others = ["ၶူးႁိုၼ်", "ဍုၚ်မွဲမွဲ", "တၢ်ကစီၣ်", "ပါရာဇိကပါဠိ", "ស្រីមុំ", "Somchai", "၀၉ ၁၂၃ ၄၅၆", ""];
        for text in UNICODE.lines().chain(misjudged).chain(others) {
            assert_eq!(unicode(text), None, "{text}");
        }
        assert!(!Keyboard::of(UNICODE.lines().chain(misjudged)).is_zawgyi);
    }

    #[test]
    fn a_sign_of_zawgyi_is_in_every_longer_text_of_it_and_in_none_of_unicode() {
        let burmese = |line: &&str| line.chars().filter(|sign| ('\u{1000}'..='\u{109f}').contains(sign)).count() > 20;
        for line in UNICODE.lines() {
            assert!(!has_sign_of_zawgyi(line), "{line}");
        }
        for line in ZAWGYI.lines().filter(burmese) {
            assert!(has_sign_of_zawgyi(line), "{line}");
        }
        // A stack, a medial behind an asat (man), and kinzi.
        for word in ["သန္တာ", "ယောက်ျား", "အင်္ဂလိပ်", "ကျွန်မ"]
        {
            assert!(!has_sign_of_zawgyi(word), "{word}");
        }
    }

    #[test]
    fn figures_stay_where_they_are() {
        for (typed, read) in [
            ("ညေန 6း30 ေနာက္ပိုင္း", "ညနေ 6း30 နောက်ပိုင်း"),
            ("12း30 မွ 1း30 ေနာက္", "12း30 မှ 1း30 နောက်"),
            ("အခန္း36", "အခန်း36"),
            ("ဖုန္း66812345678", "ဖုန်း66812345678"),
        ] {
            assert_eq!(other_spelling(typed).as_deref(), Some(read));
        }
    }

    #[test]
    fn what_is_no_language_is_left_alone() {
        for sign in ["\u{3000}", "\u{103c}", "\u{1031}", " "] {
            let text = format!("လူ႔အခြင့္ေရး {}a", sign.repeat(9_000));
            assert_eq!(unicode(&text), None);
            assert_eq!(other_spelling(&text), None);
        }
    }
}
