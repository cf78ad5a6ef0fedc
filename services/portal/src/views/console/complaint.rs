//! The complaint form that comes from an inquiry.

use contracts::intake::Inquiry;
use kernel::codes::{CodeList, RespondentType, Topic, Violation};
use serde::Serialize;

use super::{
    super::{Group, View, chosen, codes},
    Typed, in_zawgyi,
};
use crate::{
    forms::{ComplaintForm, ErrorLine},
    words::Words,
};

/// The complaint form.
#[derive(Serialize)]
pub struct ComplaintPage {
    inquiry: String,
    reference: String,
    /// What was typed.
    pub form: ComplaintForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened meanwhile.
    pub notice: Option<&'static str>,
    /// What the worker typed in Zawgyi: what stands in the form was made of it.
    as_typed: Vec<Typed>,
    violations: Vec<Group>,
    respondent_types: Vec<Group>,
}

impl ComplaintPage {
    /// The form for an inquiry.
    pub fn new(words: &Words<'_>, inquiry: &Inquiry, form: ComplaintForm, errors: Vec<ErrorLine>) -> Self {
        Self {
            inquiry: inquiry.summary.id.to_string(),
            reference: inquiry.summary.reference.clone(),
            form,
            errors,
            notice: None,
            as_typed: inquiry.words.as_ref().map(|told| in_zawgyi(words, told)).unwrap_or_default(),
            violations: violations(words, &inquiry.summary.topic),
            respondent_types: codes::<RespondentType>(words),
        }
    }
}

/// VIOLATION by its groups, which are topics; the inquiry's own topic first.
fn violations(words: &Words<'_>, topic: &str) -> Vec<Group> {
    let group = |topic: &Topic| {
        let prefix = format!("{}_", topic.code());
        let within = Violation::ALL.iter().copied().filter(|violation| violation.code().starts_with(&prefix));
        chosen(words, Some(words.label(Topic::LIST, topic.code())), within)
    };
    let (own, others): (Vec<&Topic>, Vec<&Topic>) = Topic::ALL.iter().partition(|value| value.code() == topic);
    own.into_iter().chain(others).map(group).filter(|group| !group.choices.is_empty()).collect()
}

impl View for ComplaintPage {
    const TEMPLATE: &'static str = "console/complaint.html";
}
