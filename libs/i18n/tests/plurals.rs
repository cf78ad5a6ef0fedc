//! Holds that a text with a number has the forms that its language has for whole numbers, no more and no fewer
//! (Unicode CLDR, Language Plural Rules): one too many is never shown, and in the place of one too few stands another.

#[cfg(test)]
mod files;

use std::collections::BTreeSet;

use files::{files, source};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey},
    parser,
};
use i18n::Catalogue;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use kernel::Locale;
use unic_langid::LanguageIdentifier;

/// The names of forms.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms of a language, by the rules that Fluent goes by. CLDR does not know Tetum: it has one form, like its
/// neighbours.
fn forms(locale: Locale) -> BTreeSet<&'static str> {
    let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
    let Ok(rules) = PluralRules::create(language, PluralRuleType::CARDINAL) else {
        return BTreeSet::from(["other"]);
    };
    (0..=1000_u32).filter_map(|count| rules.select(count).ok()).map(form).collect()
}

fn form(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// What each choice in a file is between, with the id of the text that it stands in.
fn choices<'a>(resource: &Resource<&'a str>) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut keys = Vec::new();
            message.value.iter().for_each(|pattern| in_pattern(pattern, &mut keys));
            found.extend(keys.into_iter().map(|keys| (message.id.name, keys)));
        }
    }
    found
}

fn in_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut Vec<Vec<&'a str>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut Vec<Vec<&'a str>>) {
    match expression {
        Expression::Select { variants, .. } => {
            found.push(variants.iter().map(|variant| key(&variant.key)).collect());
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression, found),
        Expression::Inline(_) => {}
    }
}

fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match *key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// The forms among the keys of a choice by a number, which may be keys, too; `None` where the choice is by a word.
fn forms_in<'a>(keys: &[&'a str]) -> Option<BTreeSet<&'a str>> {
    let is_number = |key: &str| key.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    let is_form = |key: &str| FORMS.contains(&key);
    let is_by_number = keys.iter().all(|key| is_form(key) || is_number(key));
    is_by_number.then(|| keys.iter().copied().filter(|key| is_form(key)).collect())
}

#[test]
fn a_text_with_a_number_has_exactly_the_forms_of_its_language() {
    let mut seen = 0;
    for locale in Catalogue::available() {
        let expected = forms(*locale);
        for file in files(*locale) {
            let source = source(*locale, &file);
            let resource = parser::parse(source.as_str()).unwrap();
            for (id, keys) in choices(&resource) {
                let Some(has) = forms_in(&keys) else { continue };
                assert_eq!(has, expected, "{locale}/{file} {id}");
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "they are found: {seen}");
}

#[test]
fn the_forms_are_those_that_cldr_lists() {
    for locale in Catalogue::available() {
        let has_singular = matches!(locale, Locale::English | Locale::Filipino);
        let expected: &[&str] = if has_singular { &["one", "other"] } else { &["other"] };
        assert_eq!(forms(*locale).into_iter().collect::<Vec<_>>(), expected, "{locale}");
    }
}

#[test]
fn a_choice_is_found_wherever_it_stands() {
    let text = "a = { $n ->\n    [0] none\n    [one] { { $m ->\n       *[other] x\n    } }\n   *[other] y\n}\n";
    let by_word = "b = { $kind ->\n    [police] x\n   *[other] y\n}\n";
    let source = format!("{text}{by_word}");
    let resource = parser::parse(source.as_str()).unwrap();
    let found: Vec<_> = choices(&resource).into_iter().map(|(id, keys)| (id, forms_in(&keys))).collect();
    let outer = Some(BTreeSet::from(["one", "other"]));
    assert_eq!(found, [("a", outer), ("a", Some(BTreeSet::from(["other"]))), ("b", None)]);
}
