//! The receipt of a report.

use contracts::intake::Receipt;
use kernel::codes::{CodeList, ContactMethod};
use serde::Serialize;

use super::EmergencyLine;
use crate::{views::View, words::Words};

/// The receipt: the only page that shows the code.
#[derive(Serialize)]
pub struct DonePage {
    code: String,
    reference: String,
    in_danger_now: bool,
    code_only: bool,
    in_account: bool,
    /// Until when somebody reads it.
    until: Option<String>,
    /// Whom to call, for who is in danger.
    emergency: Vec<EmergencyLine>,
}

impl DonePage {
    /// The receipt of what was sent, to a worker who wants to be reached by `contact_method`.
    pub fn new(words: &Words<'_>, receipt: Receipt, contact_method: &str) -> Self {
        Self {
            code: in_groups(&receipt.code),
            reference: receipt.reference,
            in_danger_now: false,
            code_only: contact_method.is_empty() || contact_method == ContactMethod::CodeOnly.code(),
            in_account: false,
            until: receipt.next.as_ref().map(|next| words.until_for_worker(next)),
            emergency: Vec::new(),
        }
    }

    /// For who said that they are in danger: whom to call.
    pub fn in_danger(self, emergency: Vec<EmergencyLine>) -> Self {
        Self { in_danger_now: true, emergency, ..self }
    }

    /// Where the request is in the worker's account, too.
    pub fn in_account(self) -> Self {
        Self { in_account: true, ..self }
    }
}

/// A code in groups of four, however the service wrote it.
fn in_groups(code: &str) -> String {
    let letters: Vec<char> = code.chars().filter(char::is_ascii_alphanumeric).collect();
    letters.chunks(4).map(|group| group.iter().collect()).collect::<Vec<String>>().join(" ")
}

impl View for DonePage {
    const TEMPLATE: &'static str = "public/done.html";
}

/// What was sent, for who may not have seen the code: it is shown when asked for, and by no address.
#[derive(Serialize)]
pub struct SentPage;

impl View for SentPage {
    const TEMPLATE: &'static str = "public/sent.html";
}
