//! The code lists: stable codes that tables, events, reports and pages share. Labels are in the catalogues.
//!
//! A code is never renamed and never removed. Lists of level 1 (what can be counted of a person) also hold the
//! three answers that are no answer: `prefer_not_to_say`, `unknown`, `not_asked`.

mod account;
mod case;
mod inquiry;
mod network;
mod notice;
mod person;
mod work;

pub use account::CredentialChange;
pub use case::{Basis, CaseState, Confirmation, MonitoringType, Outcome, RespondentType, Violation};
pub use inquiry::{
    Action, Channel, ContactMethod, FileKind, InquiryReason, InquiryState, MessagePurpose, ProgressStep, QuestionKind,
    ServiceLevel, Submitter, Topic, VerifyResult,
};
pub use network::{EmergencyKind, Sharing};
pub use notice::{NoticeKind, NoticeMail};
pub use person::{AgeGroup, Education, MaritalStatus, Sex};
pub use work::{MigrationStage, Occupation, Sector};

/// What every code list can do; made by `code_list!`.
pub trait CodeList: Copy + Eq + Sized + 'static {
    /// The list's name: the prefix of its labels.
    const LIST: &'static str;
    /// Every code in the order of the list.
    const ALL: &'static [Self];
    /// The stable code.
    fn code(self) -> &'static str;
    /// The code's value, or `None` where the list has no such code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

/// The text is no code of the list.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a code of the list {0}")]
pub struct UnknownCode(pub &'static str);

macro_rules! code_list {
    ($(#[$doc:meta])* $name:ident = $list:literal { $($variant:ident $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        #[allow(missing_docs, reason = "each is named by its code; the labels say what it means")]
        pub enum $name { $($variant),+ }

        impl $crate::codes::CodeList for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$($name::$variant),+];
            fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::codes::UnknownCode;
            fn from_str(code: &str) -> Result<Self, Self::Err> {
                <Self as $crate::codes::CodeList>::from_code(code).ok_or($crate::codes::UnknownCode($list))
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::codes::UnknownCode;
            fn try_from(code: String) -> Result<Self, Self::Error> {
                code.parse()
            }
        }

        impl From<$name> for &'static str {
            fn from(value: $name) -> &'static str {
                $crate::codes::CodeList::code(value)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::codes::CodeList::code(*self))
            }
        }
    };
}
use code_list;
