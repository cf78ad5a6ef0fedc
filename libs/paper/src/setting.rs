//! Parts become paragraphs, paragraphs lines, and lines find their places on pages.

use std::{borrow::Cow, ops::Range};

use parley::{
    Alignment, AlignmentOptions, FontFamily, FontFamilyName, Layout, LayoutContext, LineHeight, OverflowWrap,
    StyleProperty,
};

use crate::{Fonts, Part, Section};

/// A4 (ISO 216) in points.
pub(crate) const WIDTH: f32 = 595.28;
pub(crate) const HEIGHT: f32 = 841.89;
pub(crate) const MARGIN: f32 = 51.0;

/// Room above and below the signs of a line: Khmer and Burmese put signs over and under one another.
const LINE_HEIGHT: f32 = 1.7;

/// How a paragraph looks.
struct Look {
    size: f32,
    /// What is left free above it.
    before: f32,
    ink: Ink,
}

/// What it is drawn with.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) enum Ink {
    #[default]
    Text,
    /// Less than the text: names of facts.
    Quiet,
}

/// A paragraph in lines.
pub(crate) struct Paragraph {
    pub text: String,
    pub language: &'static str,
    pub is_title: bool,
    pub ink: Ink,
    pub layout: Layout<()>,
}

/// Some lines of a paragraph, on one page.
pub(crate) struct Piece {
    pub paragraph: usize,
    pub lines: Range<usize>,
    /// Where the layout of the paragraph begins, in points from the top of the page: above the page for what goes on there.
    pub top: f32,
}

/// A sheet: what it consists of, and what stands where.
pub(crate) struct Pages {
    pub paragraphs: Vec<Paragraph>,
    pub pages: Vec<Vec<Piece>>,
}

impl Pages {
    /// What the sheet is called, and in which language.
    pub(crate) fn title(&self) -> (&str, &'static str) {
        let first = self.paragraphs.iter().find(|paragraph| paragraph.is_title);
        first.map_or(("", "und"), |title| (&title.text, title.language))
    }
}

/// Sets sections, one below the other.
pub(crate) fn set(fonts: &Fonts, sections: &[Section]) -> Pages {
    let mut pages = Pages { paragraphs: Vec::new(), pages: vec![Vec::new()] };
    let (mut context, mut y) = (LayoutContext::new(), MARGIN);
    for Section { language, parts } in sections {
        for (text, look, is_title) in parts.iter().flat_map(paragraphs_of) {
            let text = plain(text);
            let layout = lay_out(fonts, &mut context, language, &text, &look);
            let before = if pages.paragraphs.is_empty() { 0.0 } else { look.before };
            y = place(&mut pages, &layout, y + before);
            pages.paragraphs.push(Paragraph { text, language, is_title, ink: look.ink, layout });
        }
    }
    pages
}

/// The text without what turns its direction: a name must not turn what stands beside it, and all our scripts run one way.
fn plain(text: &str) -> String {
    let turns = |sign: &char| matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|sign| !turns(sign)).collect()
}

fn paragraphs_of(part: &Part) -> Vec<(&str, Look, bool)> {
    let text = |size, before| Look { size, before, ink: Ink::Text };
    match part {
        Part::Title(title) => vec![(title, text(19.0, 34.0), true)],
        Part::Text(words) => vec![(words, text(10.5, 6.0), false)],
        Part::Fact { name, value } => {
            vec![(name, Look { size: 9.0, before: 5.0, ink: Ink::Quiet }, false), (value, text(12.0, 0.0), false)]
        }
    }
}

fn lay_out(fonts: &Fonts, context: &mut LayoutContext<()>, language: &str, text: &str, look: &Look) -> Layout<()> {
    // What is found by letters is cheap to copy, and is changed by looking.
    let mut found = fonts.context.clone();
    let mut builder = context.ranged_builder(&mut found, text, 1.0, false);
    let names: Vec<_> = fonts.names.iter().map(|name| FontFamilyName::Named(Cow::Borrowed(name))).collect();
    builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(names))));
    builder.push_default(StyleProperty::FontSize(look.size));
    builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(LINE_HEIGHT)));
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    builder.push_default(StyleProperty::Locale(language.parse().ok()));
    let mut layout = builder.build(text);
    layout.break_all_lines(Some(WIDTH - 2.0 * MARGIN));
    layout.align(Alignment::Start, AlignmentOptions::default());
    layout
}

/// Finds places for the lines of the next paragraph, from `y` on; gives where it ends.
fn place(pages: &mut Pages, layout: &Layout<()>, y: f32) -> f32 {
    let paragraph = pages.paragraphs.len();
    let (mut top, mut first, mut end) = (y, 0, y);
    for (number, line) in layout.lines().enumerate() {
        let line = line.metrics();
        if top + line.block_max_coord > HEIGHT - MARGIN {
            add(pages, Piece { paragraph, lines: first..number, top });
            pages.pages.push(Vec::new());
            (top, first) = (MARGIN - line.block_min_coord, number);
        }
        end = top + line.block_max_coord;
    }
    add(pages, Piece { paragraph, lines: first..layout.len(), top });
    end
}

fn add(pages: &mut Pages, piece: Piece) {
    if let Some(page) = pages.pages.last_mut().filter(|_| !piece.lines.is_empty()) {
        page.push(piece);
    }
}
