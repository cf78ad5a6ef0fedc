//! Keyset pages: a list is read after a cursor, never by offset, so it does not shift while it grows.

use std::{fmt, str::FromStr};

use uuid::Uuid;

use crate::Instant;

/// Where a page ends: what its last row is sorted by. Opaque to clients.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cursor {
    /// Whether the row stands behind those that come first; false in a list where nothing does.
    pub behind: bool,
    /// The moment that the list is then sorted by.
    pub at: Instant,
    /// Breaks ties.
    pub id: Uuid,
}

/// The text is not a cursor that we gave out.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a cursor of this list; open the list from its start")]
pub struct InvalidCursor;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:x}-{}", u8::from(self.behind), self.at.timestamp_micros(), self.id.simple())
    }
}

impl FromStr for Cursor {
    type Err = InvalidCursor;
    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().ok_or(InvalidCursor);
        let (behind, micros, id) = (part()?, part()?, part()?);
        let behind = match behind {
            "0" => false,
            "1" => true,
            _ => return Err(InvalidCursor),
        };
        let micros = i64::from_str_radix(micros, 16).map_err(|_| InvalidCursor)?;
        let at = chrono::DateTime::from_timestamp_micros(micros).ok_or(InvalidCursor)?;
        let id = Uuid::try_parse(id).map_err(|_| InvalidCursor)?;
        Ok(Self { behind, at, id })
    }
}

/// Which page of a list is asked for.
#[derive(Clone, Copy, Debug)]
pub struct PageRequest {
    /// How many rows at the most, 1 to [`PageRequest::MAX`].
    pub limit: u32,
    /// Rows that sort after this one; from the start when `None`.
    pub after: Option<Cursor>,
}

impl PageRequest {
    /// The most rows that a page may hold.
    pub const MAX: u32 = 100;
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The rows, in the list's order.
    pub items: Vec<T>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Cursor>,
}

impl<T> Page<T> {
    /// Makes a page of rows that were read with `limit + 1`, so that the extra row tells whether there is more.
    pub fn from_probe(mut rows: Vec<T>, limit: u32, cursor: impl Fn(&T) -> Cursor) -> Self {
        let limit = limit as usize;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more { rows.last().map(cursor) } else { None };
        Self { items: rows, next }
    }

    /// The same page with every row turned into something else.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_as_itself_and_rubbish_is_refused() {
        let cursor = Cursor {
            behind: true,
            at: chrono::DateTime::from_timestamp_micros(1_790_000_000_123_456).unwrap(),
            id: Uuid::from_u128(7),
        };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for bad in ["", "-", "0-zz-1", "1-2", "2-1-00000000000000000000000000000007", "' OR 1=1"] {
            assert_eq!(bad.parse::<Cursor>(), Err(InvalidCursor), "{bad}");
        }
    }
}
