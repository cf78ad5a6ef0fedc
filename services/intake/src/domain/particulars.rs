//! What identifies a worker's job, how to call without harm, and what the union asked beside the form: sealed as one, so that
//! widening it takes no column.

use contracts::intake::OwnAnswer;
use kernel::PartialDate;
use serde::{Deserialize, Serialize};
use vault::{SubjectKey, VaultError};

use super::words;

/// The column.
const COLUMN: &str = "particulars";

/// A sealed text is as long as what it hides: it is filled up to a multiple of this, so that its length does not tell whether
/// an agency was named or whether it is safe to call. JSON takes blanks at its end (RFC 8259, 2).
const STEP: usize = 512;

/// In the worker's own words, as far as the worker knows.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Particulars {
    pub employer: Option<String>,
    pub agency: Option<String>,
    /// [`PartialDate`].
    pub work_began: Option<String>,
    /// [`PartialDate`].
    pub work_ended: Option<String>,
    /// Whoever calls may say that a union calls; `None` where the worker did not say.
    pub may_say_union: Option<bool>,
    /// Whoever calls may leave a message.
    pub may_leave_message: Option<bool>,
    /// To questions of the union's own.
    pub own: Vec<OwnAnswer>,
}

impl Particulars {
    /// Seals them for an inquiry.
    pub(crate) fn seal(&self, key: &SubjectKey, id: &str) -> Result<Vec<u8>, VaultError> {
        let mut text = serde_json::to_string(self).map_err(|_| VaultError::NotText)?;
        let blanks = text.len().next_multiple_of(STEP) - text.len();
        text.extend(std::iter::repeat_n(' ', blanks));
        words::seal(key, id, COLUMN, &text)
    }

    /// Opens them; an inquiry of before they were asked for has none.
    pub(crate) fn open(key: &SubjectKey, id: &str, sealed: Option<&[u8]>) -> Result<Self, VaultError> {
        let Some(text) = words::open(key, id, COLUMN, sealed)? else { return Ok(Self::default()) };
        serde_json::from_str(&text).map_err(|_| VaultError::NotText)
    }
}

/// Whether work can have ended then, having begun then.
pub(crate) fn is_in_order(began: PartialDate, ended: PartialDate) -> bool {
    match (began, ended) {
        (PartialDate::Day(began), PartialDate::Day(ended)) => began <= ended,
        // As far as both are known.
        _ => {
            let (began, ended) = (began.to_string(), ended.to_string());
            let known = began.len().min(ended.len());
            began[..known] <= ended[..known]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_ends_after_it_began_as_far_as_that_is_known() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        for (began, ended, in_order) in [
            ("2025", "2026-03", true),
            ("2026-03", "2026", true),
            ("2026-03-21", "2026-03", true),
            ("2026-03-21", "2026-03-20", false),
            ("2026-04", "2026-03-20", false),
            ("2026", "2025", false),
        ] {
            assert_eq!(is_in_order(date(began), date(ended)), in_order, "{began} to {ended}");
        }
    }
}
