//! The receipt of a report.

use contracts::intake::Receipt;
use kernel::codes::{CodeList, ContactMethod};
use serde::Serialize;

use super::EmergencyLine;
use crate::{forms::report::CheckForm, views::View, words::Words};

/// The receipt: the only page that ever shows the code.
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
    pub emergency: Vec<EmergencyLine>,
}

impl DonePage {
    /// The receipt of what was sent; `in_account`: whether the request is in the worker's account, too.
    pub fn new(words: &Words<'_>, receipt: Receipt, form: &CheckForm, in_account: bool) -> Self {
        let method = form.contact_method.value.as_str();
        Self {
            code: in_groups(&receipt.code),
            reference: receipt.reference,
            in_danger_now: form.in_danger_now.ticked(),
            code_only: method.is_empty() || method == ContactMethod::CodeOnly.code(),
            in_account,
            until: receipt.next.as_ref().map(|next| words.until_for_worker(next)),
            emergency: Vec::new(),
        }
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
