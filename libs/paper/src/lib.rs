//! A sheet of text as PDF (ISO 32000-1), in any of our scripts: parley breaks and shapes its lines, krilla writes them down.
//!
//! ```text
//! Fonts ──┐
//! Section ┴─> setting: paragraphs, in lines ─> drawing: pages, with tags ─> bytes
//! ```
//!
//! A screen reader gets what is seen: the sheet is tagged, and each part names its language (PDF/UA-1). Its
//! metadata are its title and its language: not who made it, when, or with what.

mod drawing;
mod fonts;
mod setting;

pub use fonts::Fonts;

/// What a section consists of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// What it is, in large letters.
    Title(String),
    /// A paragraph.
    Text(String),
    /// Something that is known, under its name.
    Fact {
        /// What it is called.
        name: String,
        /// What it is.
        value: String,
    },
}

/// What can go wrong with a sheet.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A file is no font.
    #[error("a file is no font")]
    NoFont,
    /// The sheet could not be written down.
    #[error("a sheet could not be written down: {0}")]
    Unwritten(String),
}

/// Parts in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// BCP 47.
    pub language: &'static str,
    /// The first is its title.
    pub parts: Vec<Part>,
}

/// Sets a sheet of A4, on as many pages as it takes. It is named by its first title, and in that language.
///
/// # Errors
/// [`PaperError::Unwritten`], which no text brings about.
pub fn sheet(fonts: &Fonts, sections: &[Section]) -> Result<Vec<u8>, PaperError> {
    let pages = setting::set(fonts, sections);
    // What no font of ours has a sign for (a name in yet another script) is drawn as a box, and the promise is not made.
    drawing::draw(fonts, &pages, drawing::Promise::Accessible)
        .inspect_err(|_| tracing::warn!("a paper is not accessible: a sign has no font, or it is a defect of ours"))
        .or_else(|_| drawing::draw(fonts, &pages, drawing::Promise::None))
}
