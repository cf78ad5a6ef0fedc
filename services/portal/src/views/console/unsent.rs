//! What was typed into a form of the console and not sent.

use contracts::intake::{TypedField, Unsent, UnsentForm};
use serde::Serialize;
use uuid::Uuid;

use super::typed::{Typed, note, typed};
use crate::words::Words;

/// What a page says of it.
#[derive(Default, Serialize)]
pub struct UnsentPart {
    /// Where it is kept and thrown away.
    address: String,
    /// Whether the form shows more than what stands in it at first: it is kept at once.
    filled: bool,
    /// Whether nobody but who types reads it.
    own_only: bool,
    /// What was put into the form.
    in_form: Option<Line>,
    /// What was typed elsewhere, or before.
    others: Vec<Line>,
}

/// What somebody typed.
#[derive(Serialize)]
struct Line {
    account: Uuid,
    key: Uuid,
    /// `None` for the reader's own.
    by: Option<String>,
    at: String,
    typed: Vec<Typed>,
}

impl UnsentPart {
    /// For the page of a form, as `own` reads it.
    pub fn new(words: &Words<'_>, form: UnsentForm, own: Uuid, in_form: Option<Unsent>, others: Vec<Unsent>) -> Self {
        let line = |one: Unsent| Line {
            account: one.account,
            key: one.key,
            by: (one.account != own).then_some(one.by),
            at: words.moment(one.saved_at),
            typed: shown(words, form, &one.fields),
        };
        Self {
            filled: in_form.is_some(),
            in_form: in_form.map(line),
            others: others.into_iter().map(line).collect(),
            ..Self::of(form)
        }
    }

    /// For a form that shows what was just sent and refused: it is kept from now on.
    pub fn of(form: UnsentForm) -> Self {
        Self { address: address(form), filled: true, own_only: form == UnsentForm::Entry, ..Self::default() }
    }
}

fn shown(words: &Words<'_>, form: UnsentForm, fields: &[TypedField]) -> Vec<Typed> {
    let mut fields = fields.iter().map(|field| (field.name.as_str(), field.value.as_str()));
    match form {
        UnsentForm::Note(_) => {
            fields.find(|(name, _)| *name == "text").map(|(_, text)| note(words, text)).unwrap_or_default()
        }
        _ => typed(words, fields),
    }
}

fn address(form: UnsentForm) -> String {
    match form {
        UnsentForm::Message(inquiry) => format!("/inquiries/{inquiry}/unsent/message"),
        UnsentForm::Note(inquiry) => format!("/inquiries/{inquiry}/unsent/note"),
        UnsentForm::Verification(inquiry) => format!("/inquiries/{inquiry}/unsent/verification"),
        UnsentForm::Entry => "/inquiries/new/unsent".to_owned(),
    }
}
