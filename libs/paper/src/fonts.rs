//! The fonts that sheets are set with.

use std::{collections::HashMap, sync::Arc};

use krilla::text::Font;
use parley::{
    FontContext,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache},
};

use crate::PaperError;

/// Fonts, in the order in which they are asked for a letter. What the machine has installed plays no part.
#[derive(Clone)]
pub struct Fonts {
    /// What finds and measures them.
    pub(crate) context: FontContext,
    /// The names they are known by here.
    pub(crate) names: Vec<String>,
    /// The same files by the ids of their bytes, as they are embedded.
    pub(crate) embedded: HashMap<u64, Font>,
}

impl Fonts {
    /// Reads fonts (TrueType or OpenType).
    ///
    /// # Errors
    /// Where one is none.
    pub fn read(files: impl IntoIterator<Item = Vec<u8>>) -> Result<Self, PaperError> {
        let options = CollectionOptions { system_fonts: false, ..CollectionOptions::default() };
        let context = FontContext { collection: Collection::new(options), source_cache: SourceCache::default() };
        let mut fonts = Self { context, names: Vec::new(), embedded: HashMap::new() };
        for file in files {
            fonts.add(file)?;
        }
        Ok(fonts)
    }

    fn add(&mut self, file: Vec<u8>) -> Result<(), PaperError> {
        let file = Arc::new(file);
        let font = Font::new(file.as_slice().to_vec().into(), 0).ok_or(PaperError::NoFont)?;
        // The parts of one family come as several files, each with some of its letters: here each has a name of its own.
        let name = format!("font-{}", self.names.len());
        let bytes = Blob::new(file);
        self.embedded.insert(bytes.id(), font);
        let known_as = FontInfoOverride { family_name: Some(&name), ..FontInfoOverride::default() };
        if self.context.collection.register_fonts(bytes, Some(known_as)).is_empty() {
            return Err(PaperError::NoFont);
        }
        self.names.push(name);
        Ok(())
    }
}
