//! Pages are written down, each piece of a paragraph under its tag.

use std::num::NonZeroU16;

use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Accessibility, Configuration, ConfigurationBuilder},
    destination::XyzDestination,
    geom::Point,
    metadata::Metadata,
    num::NormalizedF32,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::Fill,
    surface::Surface,
    tagging::{ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagTree},
    text::{GlyphId, KrillaGlyph},
};
use parley::Line;

use crate::{
    Fonts, PaperError,
    setting::{HEIGHT, Ink, MARGIN, Pages, Paragraph, Piece, WIDTH},
};

/// What is checked of a sheet before it is given out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Promise {
    /// PDF/UA-1 (ISO 14289-1).
    Accessible,
    /// Nothing.
    None,
}

impl Promise {
    fn configuration(self) -> Result<Configuration, PaperError> {
        let nothing = ConfigurationBuilder::new();
        let promised = match self {
            Self::Accessible => nothing.with_accessibility_validator(Accessibility::UA1),
            Self::None => nothing,
        };
        promised.finish().map_err(|error| PaperError::Unwritten(format!("{error:?}")))
    }
}

/// Writes pages down.
pub(crate) fn draw(fonts: &Fonts, pages: &Pages, promise: Promise) -> Result<Vec<u8>, PaperError> {
    let settings = SerializeSettings { configuration: promise.configuration()?, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut tagged: Vec<Vec<Identifier>> = pages.paragraphs.iter().map(|_| Vec::new()).collect();
    for pieces in &pages.pages {
        let size = PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(|| PaperError::Unwritten("no page".into()))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        for piece in pieces {
            let paragraph = &pages.paragraphs[piece.paragraph];
            tagged[piece.paragraph].push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            draw_piece(fonts, &mut surface, paragraph, piece);
            surface.end_tagged();
        }
        surface.finish();
        page.finish();
    }
    let (title, language) = pages.title();
    document.set_outline(outline(title));
    document.set_tag_tree(tags(pages, language, tagged));
    document.set_metadata(Metadata::new().title(title.to_owned()).language(language.to_owned()));
    document.finish().map_err(|error| PaperError::Unwritten(format!("{error:?}")))
}

/// The title alone: a sheet has no chapters.
fn outline(title: &str) -> Outline {
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(title.to_owned(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    outline
}

/// What a screen reader goes by: the title is a heading, all else are paragraphs.
fn tags(pages: &Pages, language: &str, tagged: Vec<Vec<Identifier>>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    for (paragraph, pieces) in pages.paragraphs.iter().zip(tagged) {
        let pieces = pieces.into_iter().map(Node::from).collect();
        let language = Some(paragraph.language.to_owned());
        tree.push(if paragraph.is_title {
            let heading = Tag::Hn(NonZeroU16::MIN, Some(paragraph.text.clone()));
            TagGroup::with_children(heading.with_lang(language), pieces)
        } else {
            TagGroup::with_children(Tag::P.with_lang(language), pieces)
        });
    }
    tree
}

fn draw_piece(fonts: &Fonts, surface: &mut Surface<'_>, paragraph: &Paragraph, piece: &Piece) {
    let grey = match paragraph.ink {
        Ink::Text => 0x0b,
        Ink::Quiet => 0x50,
    };
    let paint = rgb::Color::new(grey, grey, grey).into();
    surface.set_fill(Some(Fill { paint, opacity: NormalizedF32::ONE, ..Fill::default() }));
    for line in piece.lines.clone().filter_map(|number| paragraph.layout.get(number)) {
        draw_line(fonts, surface, paragraph, &line, piece.top);
    }
}

fn draw_line(fonts: &Fonts, surface: &mut Surface<'_>, paragraph: &Paragraph, line: &Line<'_, ()>, top: f32) {
    let (mut x, y) = (MARGIN + line.metrics().offset, top + line.metrics().baseline);
    for run in line.runs() {
        let (start, size) = (x, run.font_size());
        let mut glyphs: Vec<KrillaGlyph> = Vec::new();
        let mut signs = 0;
        for cluster in run.visual_clusters() {
            if cluster.is_ligature_continuation() {
                // It has no signs of its own: those before stand for both.
                for glyph in &mut glyphs[signs..] {
                    glyph.text_range.end = cluster.text_range().end;
                }
                continue;
            }
            signs = glyphs.len();
            for glyph in cluster.glyphs() {
                glyphs.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    // parley counts downwards, PDF upwards.
                    -glyph.y / size,
                    0.0,
                    cluster.text_range(),
                    None,
                ));
                x += glyph.advance;
            }
        }
        if let Some(font) = fonts.embedded.get(&run.font().data.id()) {
            surface.draw_glyphs(Point::from_xy(start, y), &glyphs, font.clone(), &paragraph.text, size, false);
        }
    }
}
