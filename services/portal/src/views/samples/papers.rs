//! Papers, set in every language. `FOCAL_PORTAL_SAMPLES=<folder>` also writes them there.

use std::{fs, path::Path};

use i18n::Catalogue;
use kernel::Locale;
use paper::{Part, Section};

use super::{Drawing, data};
use crate::{assets::Assets, words::Words};

/// What a reader of metadata finds where PDF/UA-1 is promised.
const PROMISE: &[u8] = b"pdfuaid:part";

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

#[test]
fn the_proof_of_a_request_can_be_read_in_every_language_also_by_a_screen_reader() {
    let (drawing, fonts) = (Drawing::new(), Assets::paper_fonts().unwrap());
    for locale in Catalogue::available().iter().copied() {
        let words = Words { catalogue: &drawing.catalogue, organisation: None, locale, country: None };
        let sections = data::proof(&words);
        let told = format!("{sections:?}");
        assert!(told.contains("INQ-2026-000123") && told.contains("Trade union") && !told.contains("{$"), "{told}");
        let sheet = paper::sheet(&fonts, &sections).unwrap();
        assert!(sheet.starts_with(b"%PDF-1.7"), "{locale}");
        assert!(holds(&sheet, PROMISE), "a sign has no font, or a part no tag, in {locale}");
        assert_eq!(
            lopdf::Document::load_mem(&sheet).unwrap().get_pages().len(),
            1,
            "{locale}: one page for both languages"
        );
        assert!(sheet.len() < 60_000, "{locale}: {} bytes", sheet.len());
        if let Some(folder) = &drawing.folder {
            fs::write(Path::new(folder).join(format!("proof-{locale}.pdf")), sheet).unwrap();
        }
    }
}

#[test]
fn a_long_paper_goes_on_on_the_next_page_and_a_sign_without_a_font_spoils_nothing() {
    let fonts = Assets::paper_fonts().unwrap();
    let pages = |text: &str| {
        let parts = vec![Part::Title("A paper".to_owned()), Part::Text(text.to_owned())];
        let sheet = paper::sheet(&fonts, &[Section { language: "en", parts }]).unwrap();
        (lopdf::Document::load_mem(&sheet).unwrap().get_pages().len(), holds(&sheet, PROMISE))
    };
    assert_eq!(pages("Once."), (1, true));
    assert_eq!(pages(&"Again. ".repeat(1500)), (3, true));
    // Without a place to break it.
    assert_eq!(pages(&"ខ".repeat(3000)), (2, true));
    assert_eq!(pages("工会 \u{1F4A9}"), (1, false));
    assert_eq!(pages(""), (1, true));
    assert_eq!(pages("\u{202E}Office affairs\u{202C} \u{2067}x"), (1, true), "a name turns nothing");
}

#[test]
fn what_was_read_in_an_emergency_is_no_step_of_the_proof() {
    let drawing = Drawing::new();
    let words = Words { catalogue: &drawing.catalogue, organisation: None, locale: Locale::English, country: None };
    let told = format!("{:?}", data::proof_read_in_emergency(&words));
    assert!(told.contains("Complaint accepted (6 November 2026)") && !told.contains("9 November"), "{told}");
}

/// An acute above the circumflex of a letter, where the font has no letter with both.
#[test]
fn a_mark_stands_above_what_it_marks() {
    let fonts = Assets::paper_fonts().unwrap();
    let heights = |text: &str| {
        let parts = vec![Part::Text(text.to_owned())];
        let sheet = paper::sheet(&fonts, &[Section { language: "vi", parts }]).unwrap();
        let read = lopdf::Document::load_mem(&sheet).unwrap();
        let page = *read.get_pages().values().next().unwrap();
        let content = lopdf::content::Content::decode(&read.get_page_content(page)).unwrap();
        let placed = content.operations.iter().filter(|operation| operation.operator == "Tm");
        placed.map(|operation| operation.operands[5].as_float().unwrap()).collect::<Vec<_>>()
    };
    // The page counts downwards.
    let [letter, acute] = heights("a\u{302}\u{301}")[..] else { panic!("a letter, and a mark that is moved") };
    assert!(acute < letter - 1.0, "{acute} and {letter}");
}
