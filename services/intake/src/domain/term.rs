//! What a sealed field is found by: keyed hashes of its words (a blind index). Who holds the database alone cannot tell the words,
//! only that two requests share one.
//!
//! A piece of a text (what stands between blanks) is found as a whole, or by all its words: Khmer, Lao, Thai and Burmese put no
//! blanks between theirs. What the worker wrote of what happened is in no index.

use i18n::{handle_term, phone_terms, terms};
use kernel::codes::Channel;
use vault::{TenantKey, VaultError};

use super::words::Words;

/// Which field a term is of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum TermField {
    Name,
    Contact,
    Employer,
    Agency,
}

/// Bytes of a hash: enough that no two words of ten languages meet by chance.
const LENGTH: usize = 16;

impl TermField {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Employer => "employer",
            Self::Agency => "agency",
        }
    }
}

/// A term as it is stored.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Hashed {
    pub field: TermField,
    pub hash: Vec<u8>,
}

/// The terms of all that an inquiry is found by: as it was typed, and as it is read where that is something else.
pub(crate) fn terms_of(keys: &TenantKey, words: &Words, channel: Channel) -> Result<Vec<Hashed>, VaultError> {
    let mut found = Vec::new();
    add_terms(keys, words, &mut found)?;
    let mut read = words.clone();
    if !read.read_zawgyi(channel).is_empty() {
        add_terms(keys, &read, &mut found)?;
    }
    found.extend(terms_of_contact(keys, words.contact_value.as_deref())?);
    Ok(found)
}

fn add_terms(keys: &TenantKey, words: &Words, found: &mut Vec<Hashed>) -> Result<(), VaultError> {
    for (field, text) in [
        (TermField::Name, &words.name),
        (TermField::Employer, &words.particulars.employer),
        (TermField::Agency, &words.particulars.agency),
    ] {
        for piece in terms(text.as_deref().unwrap_or_default()) {
            for term in std::iter::once(&piece.whole).chain(&piece.words) {
                found.push(Hashed { field, hash: hash(keys, term)? });
            }
        }
    }
    Ok(())
}

/// The terms of a number, an address or a name on some service.
pub(crate) fn terms_of_contact(keys: &TenantKey, value: Option<&str>) -> Result<Vec<Hashed>, VaultError> {
    let value = value.unwrap_or_default();
    let term = phone_terms(value)
        .filter(|_| is_a_number(value))
        .or_else(|| Some(handle_term(value)).filter(|term| !term.is_empty()));
    let hashed = |term: String| Ok(Hashed { field: TermField::Contact, hash: hash(keys, &term)? });
    term.map(hashed).into_iter().collect()
}

/// Whether it is a telephone number, perhaps with a word before it, and no address or name that has figures in it.
fn is_a_number(value: &str) -> bool {
    !value.contains('@') && value.chars().filter(|character| character.is_alphabetic()).count() <= 4
}

/// What somebody looks for.
pub(crate) struct Wanted {
    /// The number of the piece, the hash, and whether it is of the piece as a whole.
    terms: Vec<(i32, Vec<u8>, bool)>,
    /// The text as a way of contact.
    pub contacts: Vec<Vec<u8>>,
}

impl Wanted {
    /// Reads what was typed; `None` where nothing of it can be looked for.
    pub(crate) fn read(keys: &TenantKey, typed: &str) -> Result<Option<Self>, VaultError> {
        let mut found = Vec::new();
        for (number, piece) in (1..).zip(terms(typed)) {
            found.push((number, hash(keys, &piece.whole)?, true));
            for word in &piece.words {
                found.push((number, hash(keys, word)?, false));
            }
        }
        let contacts = terms_of_contact(keys, Some(typed))?.into_iter().map(|term| term.hash).collect::<Vec<_>>();
        Ok((!found.is_empty() || !contacts.is_empty()).then_some(Self { terms: found, contacts }))
    }

    /// Column by column.
    pub(crate) fn columns(&self) -> (Vec<i32>, Vec<&[u8]>, Vec<bool>) {
        let pieces = self.terms.iter().map(|(piece, ..)| *piece).collect();
        let hashes = self.terms.iter().map(|(_, hash, _)| hash.as_slice()).collect();
        (pieces, hashes, self.terms.iter().map(|(.., whole)| *whole).collect())
    }
}

/// 1 to 100: how much speaks for two requests being one worker's. The same number says most; a name alone says little where many
/// are called alike, and an employer has many workers.
pub(crate) fn score(contact: bool, names: i64, employer: bool, agency: bool) -> i32 {
    let of = |shared: bool, points: i32| if shared { points } else { 0 };
    let names = i32::try_from(names.clamp(0, 2)).unwrap_or_default() * 20;
    (of(contact, 60) + names + of(employer, 15) + of(agency, 5)).min(100)
}

fn hash(keys: &TenantKey, term: &str) -> Result<Vec<u8>, VaultError> {
    let mut hash = keys.secret_hash("search term", term)?;
    hash.truncate(LENGTH);
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_figures_is_no_number() {
        assert!(is_a_number("+855 12 345 678") && is_a_number("tel. 012 345 678"));
        assert!(!is_a_number("sok20011990@example.org") && !is_a_number("profile id=100012345678"));
    }

    #[test]
    fn the_same_number_says_more_than_a_name_and_a_workplace() {
        assert!(score(true, 0, false, false) > score(false, 1, true, true));
        assert!(score(false, 2, true, false) > score(false, 2, false, false));
        assert_eq!(score(false, 9, false, false), score(false, 2, false, false));
        assert_eq!(score(true, 2, true, true), 100);
    }
}
