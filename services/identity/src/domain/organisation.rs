//! What an organisation looks like and how it is reached.

use brand::Palette;
use contracts::identity::LogoFacts;
use kernel::Instant;
use sha2::{Digest, Sha256};

/// The half of an organisation that is not in the registry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    /// 0 before the first change.
    pub version: i64,
    pub short_name: Option<String>,
    /// `None` for the pages' own colours.
    pub palette: Option<Palette>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub address: Option<String>,
    pub opening_hours: Option<String>,
    pub logo: Option<LogoFacts>,
    pub updated_at: Option<Instant>,
}

impl Profile {
    /// As everybody may know it.
    pub(crate) fn into_contract(self) -> contracts::identity::Profile {
        contracts::identity::Profile {
            version: self.version,
            short_name: self.short_name,
            main_colour: self.palette.map(|palette| palette.main.to_string()),
            link_colour: self.palette.map(|palette| palette.link.to_string()),
            phone: self.phone,
            email: self.email,
            address: self.address,
            opening_hours: self.opening_hours,
            logo: self.logo,
            updated_at: self.updated_at,
        }
    }
}

/// Names a logo by its content, in addresses that may be kept for ever: 128 bits of its SHA-256.
pub(crate) fn logo_hash(png: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(png)[..16])
}

/// Whether somebody can call it: digits, and what people write between them.
pub(crate) fn is_phone(phone: &str) -> bool {
    let fits = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '/' | '.' | ',');
    phone.chars().all(fits) && phone.chars().filter(char::is_ascii_digit).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_recognised() {
        for (phone, is) in [("+855 23 880 123", true), ("1300, 1301", true), ("12", false), ("call us", false)] {
            assert_eq!(is_phone(phone), is, "{phone}");
        }
    }

    #[test]
    fn a_logo_is_named_by_its_content() {
        let hash = logo_hash(b"a");
        assert_eq!(hash.len(), 32);
        assert_ne!(hash, logo_hash(b"b"));
    }
}
