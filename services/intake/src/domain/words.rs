//! The words of an inquiry: sealed with the inquiry's own key, opened for the case team only.

use std::fmt;

use kernel::codes::{Action, CodeList, ContactMethod};
use vault::{SubjectKey, VaultError};

use super::particulars::Particulars;

const TABLE: &str = "inquiry";

/// Answers of one length: a sealed value is as long as what it hides.
const YES: &str = "1";
const NO: &str = "0";
/// Longer than any code of an action.
const ACTION_WIDTH: usize = 32;

/// What the worker wrote, in clear.
#[derive(Clone)]
pub(crate) struct Words {
    pub message: String,
    pub name: Option<String>,
    pub contact_value: Option<String>,
    pub safe_times: Option<String>,
    pub in_danger_now: bool,
    /// What the worker asked for; the coded action says urgent help where there is danger.
    pub action_chosen: Option<Action>,
    pub particulars: Particulars,
}

/// Whether a mail may tell a worker that there is something to read: it comes at any hour, stays where it arrives, and its link
/// names the union.
pub(crate) fn allows_mail(method: ContactMethod, safe_times: Option<&str>, may_leave_message: Option<bool>) -> bool {
    method == ContactMethod::Email && safe_times.is_none() && may_leave_message != Some(false)
}

/// Never the words themselves.
impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

/// The same, as it is stored.
#[derive(Clone, Default)]
pub(crate) struct SealedWords {
    pub message_sealed: Option<Vec<u8>>,
    pub name_sealed: Option<Vec<u8>>,
    pub contact_value_sealed: Option<Vec<u8>>,
    pub safe_times_sealed: Option<Vec<u8>>,
    pub in_danger_now_sealed: Option<Vec<u8>>,
    pub action_chosen_sealed: Option<Vec<u8>>,
    pub particulars_sealed: Option<Vec<u8>>,
}

/// Seals one column of an inquiry.
pub(crate) fn seal(key: &SubjectKey, id: &str, column: &str, plain: &str) -> Result<Vec<u8>, VaultError> {
    key.seal(TABLE, id, column, plain)
}

/// Opens one column of an inquiry.
pub(crate) fn open(
    key: &SubjectKey,
    id: &str,
    column: &str,
    sealed: Option<&[u8]>,
) -> Result<Option<String>, VaultError> {
    sealed.map(|sealed| key.open(TABLE, id, column, sealed)).transpose()
}

impl Words {
    /// Whether what the worker said of contact allows mails.
    pub(crate) fn allow_mail(&self, method: ContactMethod) -> bool {
        allows_mail(method, self.safe_times.as_deref(), self.particulars.may_leave_message)
    }

    /// Seals every word.
    pub(crate) fn seal(&self, key: &SubjectKey, id: &str) -> Result<SealedWords, VaultError> {
        let optional =
            |column, value: &Option<String>| value.as_deref().map(|value| seal(key, id, column, value)).transpose();
        let action = self.action_chosen.map_or("", Action::code);
        Ok(SealedWords {
            action_chosen_sealed: Some(seal(key, id, "action_chosen", &format!("{action:<ACTION_WIDTH$}"))?),
            message_sealed: Some(seal(key, id, "message", &self.message)?),
            name_sealed: optional("name", &self.name)?,
            contact_value_sealed: optional("contact_value", &self.contact_value)?,
            safe_times_sealed: optional("safe_times", &self.safe_times)?,
            in_danger_now_sealed: Some(seal(key, id, "in_danger_now", if self.in_danger_now { YES } else { NO })?),
            particulars_sealed: Some(self.particulars.seal(key, id)?),
        })
    }
}

impl SealedWords {
    /// Opens every word.
    pub(crate) fn open(&self, key: &SubjectKey, id: &str) -> Result<Words, VaultError> {
        let action_chosen = open(key, id, "action_chosen", self.action_chosen_sealed.as_deref())?;
        Ok(Words {
            action_chosen: action_chosen.and_then(|code| Action::from_code(code.trim())),
            message: open(key, id, "message", self.message_sealed.as_deref())?.unwrap_or_default(),
            name: open(key, id, "name", self.name_sealed.as_deref())?,
            contact_value: open(key, id, "contact_value", self.contact_value_sealed.as_deref())?,
            safe_times: open(key, id, "safe_times", self.safe_times_sealed.as_deref())?,
            in_danger_now: open(key, id, "in_danger_now", self.in_danger_now_sealed.as_deref())?.as_deref()
                == Some(YES),
            particulars: Particulars::open(key, id, self.particulars_sealed.as_deref())?,
        })
    }
}
