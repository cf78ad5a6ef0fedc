//! Why a file is not taken.

/// Why a file is not taken; each has a text that says what to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    /// Nothing is in it.
    #[error("empty")]
    Empty,
    /// None of the kinds that are taken, whatever its name says.
    #[error("no kind that is taken")]
    NotAllowed,
    /// A film: only its kind was looked at.
    #[error("a film")]
    Film,
    /// Of a kind that is taken, and cannot be read.
    #[error("damaged")]
    Damaged,
    /// More pixels, or more behind its compression, than anybody's camera or paper has.
    #[error("too much in it")]
    TooMuchInside,
    /// Another program would read it as something else: a picture that is an archive, too.
    #[error("two files in one")]
    TwoInOne,
    /// Opens with a password only.
    #[error("locked")]
    Locked,
}

impl Refused {
    /// All of them.
    pub(crate) const ALL: [Self; 7] =
        [Self::Empty, Self::NotAllowed, Self::Film, Self::Damaged, Self::TooMuchInside, Self::TwoInOne, Self::Locked];

    /// Reads [`Refused::code`].
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|refused| refused.code() == code)
    }

    /// The `code` of a field's error.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "required",
            Self::NotAllowed => "not_allowed",
            Self::Film => "film",
            Self::Damaged => "damaged",
            Self::TooMuchInside => "too_much_inside",
            Self::TwoInOne => "two_in_one",
            Self::Locked => "locked",
        }
    }
}
