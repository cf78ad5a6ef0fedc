//! Holds that no language lacks a text, a label or a country.

#[cfg(test)]
mod files;

use authz::{AuditKind, AuditSubject, Audited};
use files::{arguments, files, ids, source};
use i18n::Catalogue;
use kernel::{
    Country, Locale,
    codes::{
        Action, AgeGroup, Basis, CaseState, Channel, CodeList, Confirmation, ContactMethod, CredentialChange,
        Education, EmergencyKind, InquiryState, MaritalStatus, MessagePurpose, MigrationStage, MonitoringType,
        Occupation, Outcome, ProgressStep, RespondentType, Sector, Sex, Sharing, Submitter, Topic, VerifyResult,
        Violation,
    },
};

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

/// Of a list that a worker reads.
fn assert_labels<L: CodeList>(catalogue: &Catalogue) {
    let codes: Vec<_> = L::ALL.iter().map(|value| value.code()).collect();
    assert_all_labels(catalogue, Catalogue::available(), L::LIST, &codes);
}

/// Of a list that only those read who work for an organisation.
fn assert_staff_labels<L: CodeList>(catalogue: &Catalogue) {
    let codes: Vec<_> = L::ALL.iter().map(|value| value.code()).collect();
    assert_all_labels(catalogue, Catalogue::for_staff(), L::LIST, &codes);
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
    assert_labels::<Sex>(&catalogue);
    assert_labels::<AgeGroup>(&catalogue);
    assert_labels::<MaritalStatus>(&catalogue);
    assert_staff_labels::<MessagePurpose>(&catalogue);
    assert_labels::<Education>(&catalogue);
    assert_labels::<Sector>(&catalogue);
    assert_labels::<Occupation>(&catalogue);
    assert_labels::<MigrationStage>(&catalogue);
    assert_labels::<Submitter>(&catalogue);
    assert_staff_labels::<Channel>(&catalogue);
    assert_labels::<ContactMethod>(&catalogue);
    assert_labels::<Topic>(&catalogue);
    assert_labels::<Action>(&catalogue);
    assert_staff_labels::<VerifyResult>(&catalogue);
    assert_staff_labels::<InquiryState>(&catalogue);
    assert_labels::<ProgressStep>(&catalogue);
    assert_staff_labels::<CaseState>(&catalogue);
    assert_staff_labels::<MonitoringType>(&catalogue);
    assert_staff_labels::<Outcome>(&catalogue);
    assert_staff_labels::<Basis>(&catalogue);
    assert_staff_labels::<Violation>(&catalogue);
    assert_staff_labels::<RespondentType>(&catalogue);
    assert_staff_labels::<Confirmation>(&catalogue);
    assert_labels::<EmergencyKind>(&catalogue);
    assert_staff_labels::<Sharing>(&catalogue);
    assert_staff_labels::<CredentialChange>(&catalogue);
    assert_staff_labels::<AuditKind>(&catalogue);
    assert_staff_labels::<AuditSubject>(&catalogue);
    assert_all_labels(
        &catalogue,
        Catalogue::for_staff(),
        Audited::LIST,
        &Audited::all().map(Audited::code).collect::<Vec<_>>(),
    );
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
fn a_text_falls_back_to_its_id_and_takes_its_arguments_without_marks() {
    let catalogue = Catalogue::load().unwrap();
    assert_eq!(catalogue.text(Locale::Khmer, "no-such-text", &[]), "no-such-text");
    let text = catalogue.text(Locale::English, "field-too-long", &[("limit", "200".into())]);
    assert!(text.contains("200") && !text.contains('\u{2068}'), "{text}");
    assert_eq!(catalogue.label(Locale::English, "sex", "prefer_not_to_say"), "Prefer not to say");
}
