//! The public names of inquiries and cases, such as `INQ-2026-000123`: open, countable, and no secret.

use std::fmt;

/// What a reference stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReferenceKind {
    /// An inquiry.
    Inquiry,
    /// A case.
    Case,
}

/// A number within a tenant, a kind and a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reference {
    /// What it stands for.
    pub kind: ReferenceKind,
    /// The year of our era in which it was given.
    pub year: i32,
    /// Case numbers count from 1 in each year, without gaps. Inquiry numbers go on through the years, and a gap means
    /// nothing: a number is taken before it is known whether the inquiry is kept.
    pub number: i64,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            ReferenceKind::Inquiry => "INQ",
            ReferenceKind::Case => "CASE",
        };
        write!(f, "{kind}-{:04}-{:06}", self.year, self.number)
    }
}
