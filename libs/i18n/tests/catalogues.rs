//! Holds that no language lacks a text, a label or a country.

#[cfg(test)]
mod files;
#[cfg(test)]
mod lists;

use files::{arguments, files, ids, source};
use i18n::Catalogue;
use kernel::{
    Country, Locale,
    codes::{CodeList, ContactMethod},
};
use lists::lists;

#[test]
fn every_language_has_the_same_ids_and_arguments_in_every_file() {
    for locale in Catalogue::available() {
        let mut expected = files(Locale::English);
        expected.retain(|file| file.starts_with("worker/") || Catalogue::for_staff().contains(locale));
        assert_eq!(files(*locale), expected, "{locale}");
        for file in expected {
            assert_eq!(ids(*locale, &file), ids(Locale::English, &file), "{locale}/{file}");
            for id in ids(Locale::English, &file) {
                assert_eq!(
                    arguments(*locale, &file, &id),
                    arguments(Locale::English, &file, &id),
                    "{locale}/{file} {id}"
                );
            }
        }
    }
}

#[test]
fn languages_that_nobody_has_read_say_so() {
    for locale in Catalogue::available().iter().filter(|locale| **locale != Locale::English) {
        for file in files(*locale) {
            assert!(
                source(*locale, &file).starts_with("# reviewed = "),
                "{locale}/{file} does not say whether it was reviewed"
            );
        }
    }
}

/// Languages that share words with English: their labels may be the same.
const LATIN: [Locale; 6] =
    [Locale::English, Locale::Vietnamese, Locale::Indonesian, Locale::Malay, Locale::Filipino, Locale::Tetum];

fn assert_all_labels(catalogue: &Catalogue, locales: &[Locale], list: &str, codes: &[&str]) {
    for locale in locales {
        for code in codes {
            let label = catalogue.label(*locale, list, code);
            assert!(
                !label.is_empty() && !label.starts_with(&list.replace('_', "-")),
                "{locale}: {list} {code} has no label"
            );
            // The names of messengers are not translated.
            let translated = label != catalogue.label(Locale::English, list, code) || list == ContactMethod::LIST;
            assert!(translated || LATIN.contains(locale), "{locale}: {label} is English");
        }
    }
}

#[test]
fn every_code_has_a_label() {
    let catalogue = Catalogue::load().unwrap();
    for list in lists() {
        let locales = if list.is_for_workers { Catalogue::available() } else { Catalogue::for_staff() };
        assert_all_labels(&catalogue, locales, list.name, &list.codes);
    }
}

#[test]
fn every_country_and_every_language_has_a_name() {
    let catalogue = Catalogue::load().unwrap();
    for locale in Catalogue::available() {
        for country in Country::all() {
            assert_ne!(catalogue.country(*locale, country.code()), country.code(), "{locale}");
        }
        for language in Locale::ALL {
            assert!(catalogue.find(*locale, &format!("language-{language}"), &[]).is_some(), "{locale}: {language}");
        }
    }
    assert_eq!(catalogue.country(Locale::English, "XX"), "XX");
}

#[test]
fn countries_stand_in_the_alphabetical_order_of_the_language() {
    let catalogue = Catalogue::load().unwrap();
    let before = |locale, one, other| catalogue.country_place(locale, one) < catalogue.country_place(locale, other);
    // Each pair as Unicode CLDR has it; by code point it would be the other way round.
    for (locale, first, then) in [
        (Locale::English, "AX", "AL"),
        (Locale::Khmer, "IN", "ET"),
        (Locale::Lao, "IS", "HK"),
        (Locale::Thai, "KP", "JP"),
        (Locale::Burmese, "CA", "KE"),
        (Locale::Vietnamese, "DE", "GA"),
        (Locale::Filipino, "AX", "AL"),
        (Locale::Tetum, "ZA", "AL"),
    ] {
        assert!(
            catalogue.country(locale, first) > catalogue.country(locale, then),
            "{locale}: {first} {then} say nothing"
        );
        assert!(before(locale, first, then), "{locale}: {first} {then}");
    }
    assert!(before(Locale::English, "ZW", "XX"), "what is no country stands last");
}

#[test]
fn only_names_of_countries_in_khmer_say_where_a_line_may_break() {
    let catalogue = Catalogue::load().unwrap();
    for locale in Catalogue::available().iter().filter(|locale| **locale != Locale::Khmer) {
        for country in Country::all() {
            let name = catalogue.country(*locale, country.code());
            assert!(!name.contains('\u{200b}'), "{locale}: {}", name.escape_unicode());
        }
    }
}

#[test]
fn a_text_falls_back_to_its_id_and_takes_its_arguments_without_marks() {
    let catalogue = Catalogue::load().unwrap();
    assert_eq!(catalogue.text(Locale::Khmer, "no-such-text", &[]), "no-such-text");
    let text = catalogue.text(Locale::English, "field-too-long", &[("limit", "200".into())]);
    assert!(text.contains("200") && !text.contains('\u{2068}'), "{text}");
    assert_eq!(catalogue.label(Locale::English, "sex", "prefer_not_to_say"), "Prefer not to say");
}
