//! A draft: what a worker answered and has not sent. The browser has what finds it, until it is closed.
//!
//! Its id and its key become those of the inquiry, so what was sealed for the draft (a file, for one) need not be sealed again.

use contracts::intake::InquiryAnswers;
use kernel::{InquiryId, Instant};
use serde_json::{Map, Value};
use vault::{SubjectKey, TenantKey, VaultError};

use super::{question, receipt_code::ReceiptCode};

/// How long it stays after it was touched last. A phone may be handed on.
pub(crate) const LIFETIME: chrono::Duration = chrono::Duration::hours(2);

/// How long the code of what was sent is kept for a sender whom it may not have reached.
pub(crate) const CODE_KEPT: chrono::Duration = chrono::Duration::minutes(15);

const TABLE: &str = "draft";
const SENT: &str = "sent_draft";
const COLUMN: &str = "answers";

/// A draft as it is stored.
pub(crate) struct Draft {
    pub id: InquiryId,
    pub wrapped_key: Vec<u8>,
    pub answers_sealed: Vec<u8>,
    pub expires_at: Instant,
}

/// What is stored of its secret.
pub(crate) fn secret_hash(keys: &TenantKey, secret: &str) -> Result<Vec<u8>, VaultError> {
    keys.secret_hash("draft", secret)
}

/// Seals answers.
pub(crate) fn seal(key: &SubjectKey, id: InquiryId, answers: &InquiryAnswers) -> Result<Vec<u8>, VaultError> {
    let text = serde_json::to_string(answers).map_err(|_| VaultError::NotText)?;
    key.seal(TABLE, &id.to_string(), COLUMN, &text)
}

impl Draft {
    /// The key of the inquiry that it may become.
    pub(crate) fn key(&self, keys: &TenantKey) -> Result<SubjectKey, VaultError> {
        keys.open_subject_key("inquiry", &self.id.to_string(), &self.wrapped_key)
    }

    /// Opens the answers.
    pub(crate) fn answers(&self, key: &SubjectKey) -> Result<InquiryAnswers, VaultError> {
        let text = key.open(TABLE, &self.id.to_string(), COLUMN, &self.answers_sealed)?;
        serde_json::from_str(&text).map_err(|_| VaultError::NotText)
    }
}

/// Seals the code of what a draft becomes.
pub(crate) fn seal_code(key: &SubjectKey, id: InquiryId, code: &ReceiptCode) -> Result<Vec<u8>, VaultError> {
    key.seal(SENT, &id.to_string(), "code", &code.to_string())
}

/// Opens it.
pub(crate) fn open_code(key: &SubjectKey, id: InquiryId, sealed: &[u8]) -> Result<String, VaultError> {
    key.open(SENT, &id.to_string(), "code", sealed)
}

/// The answers of before with those that were given now in their place; what was not asked now stays.
pub(crate) fn merged(before: &InquiryAnswers, given: &InquiryAnswers) -> InquiryAnswers {
    let mut all = as_object(before);
    all.extend(as_object(given));
    let mut all: InquiryAnswers = serde_json::from_value(Value::Object(all)).unwrap_or_else(|_| before.clone());
    if let Some(given) = &given.own {
        all.own = Some(question::merged(before.own.as_deref().unwrap_or_default(), given));
    }
    all
}

/// What is not answered is no member of it.
fn as_object(answers: &InquiryAnswers) -> Map<String, Value> {
    match serde_json::to_value(answers) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_takes_the_place_of_the_one_before_and_the_others_stay() {
        let given = |name: Option<&str>, topic: Option<&str>, danger: Option<bool>| InquiryAnswers {
            name: name.map(Into::into),
            topic: topic.map(Into::into),
            in_danger_now: danger,
            ..InquiryAnswers::default()
        };
        let before = given(Some("A"), Some("pay"), Some(true));
        assert!(merged(&before, &given(Some(""), None, Some(false))) == given(Some(""), Some("pay"), Some(false)));
        assert!(merged(&before, &InquiryAnswers::default()) == before);
    }
}
