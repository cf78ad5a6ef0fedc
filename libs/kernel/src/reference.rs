//! The public names of inquiries and cases, such as `INQ-2026-000123`: open, countable, and no secret.

use std::{fmt, str::FromStr};

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

impl ReferenceKind {
    fn prefix(self) -> &'static str {
        match self {
            Self::Inquiry => "INQ",
            Self::Case => "CASE",
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{:06}", self.kind.prefix(), self.year, self.number)
    }
}

/// The text is no reference.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAReference;

/// As people type it: in small letters, with blanks, without the noughts in front.
impl FromStr for Reference {
    type Err = NotAReference;
    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let parts: Vec<&str> = text.split(['-', ' ']).filter(|part| !part.is_empty()).collect();
        let [prefix, year, number] = parts[..] else { return Err(NotAReference) };
        let kind = [ReferenceKind::Inquiry, ReferenceKind::Case];
        let kind = kind.into_iter().find(|kind| kind.prefix().eq_ignore_ascii_case(prefix)).ok_or(NotAReference)?;
        let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() != 4 || number.len() > 18 || !figures(year) || !figures(number) {
            return Err(NotAReference);
        }
        let year = year.parse().map_err(|_| NotAReference)?;
        Ok(Self { kind, year, number: number.parse().map_err(|_| NotAReference)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_also_as_people_type_it() {
        let reference = Reference { kind: ReferenceKind::Inquiry, year: 2026, number: 123 };
        for typed in ["INQ-2026-000123", "inq-2026-123", " inq 2026 123 ", "INQ-2026-0000000123"] {
            assert_eq!(typed.parse(), Ok(reference), "{typed}");
        }
        assert_eq!("CASE-2026-000007".parse::<Reference>().unwrap().to_string(), "CASE-2026-000007");
        for typed in
            ["", "INQ", "INQ-2026", "INQ-26-1", "INQ-2026-", "INQ-2026-x", "ABC-2026-1", "INQ-2026-1-1", "INQ-+026-1"]
        {
            assert_eq!(typed.parse::<Reference>(), Err(NotAReference), "{typed}");
        }
    }
}
