//! The languages Focal speaks, as BCP 47 tags (RFC 5646).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! locales {
    ($($name:ident $tag:literal $own:literal),+ $(,)?) => {
        /// A language that a reader can choose.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        #[allow(missing_docs, reason = "each is named by its tag")]
        pub enum Locale { $($name),+ }

        impl Locale {
            /// Every language of the platform, English first.
            pub const ALL: &'static [Locale] = &[$(Locale::$name),+];

            /// The BCP 47 tag.
            pub fn tag(self) -> &'static str {
                match self { $(Locale::$name => $tag),+ }
            }

            /// The language's name in its own script: how a list of languages names it.
            pub fn own_name(self) -> &'static str {
                match self { $(Locale::$name => $own),+ }
            }
        }

        impl FromStr for Locale {
            type Err = UnknownLocale;
            fn from_str(tag: &str) -> Result<Self, UnknownLocale> {
                match tag { $($tag => Ok(Locale::$name),)+ _ => Err(UnknownLocale) }
            }
        }
    };
}

locales! {
    English "en" "English", Khmer "km" "ភាសាខ្មែរ", Lao "lo" "ລາວ", Thai "th" "ไทย", Burmese "my" "မြန်မာ",
    Vietnamese "vi" "Tiếng Việt", Indonesian "id" "Bahasa Indonesia", Malay "ms" "Bahasa Melayu",
    Filipino "fil" "Filipino", Tetum "tet" "Tetun",
}

/// The tag names no language of the platform.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a language of this platform")]
pub struct UnknownLocale;

impl TryFrom<String> for Locale {
    type Error = UnknownLocale;
    fn try_from(tag: String) -> Result<Self, UnknownLocale> {
        tag.parse()
    }
}

impl From<Locale> for &'static str {
    fn from(locale: Locale) -> &'static str {
        locale.tag()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
