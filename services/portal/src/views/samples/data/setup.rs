//! The first run of an organisation.

use contracts::{
    identity::{Organisation, SetupStep},
    intake::Receipt,
};

use super::organisation;
use crate::{
    forms::{self, Drawn, Form, InviteForm, SetupForm, TestForm},
    views::console::{SetupPage, SetupStartPage, SetupStepPage, TestReceipt},
    words::Words,
};

/// The steps of a page of the organisation itself.
pub const OF_ORGANISATION: [&str; 3] = ["organisation", "languages", "look"];

pub fn setup_start(words: &Words<'_>, is_wrong: bool) -> SetupStartPage {
    let mut form = SetupForm::empty();
    let wrong = [("name", "required"), ("email", "not_valid"), ("password", "too_short")];
    let wrong = wrong.map(|(field, code)| forms::field_error(field, code));
    let errors = if is_wrong { form.mark(words, &wrong) } else { Vec::new() };
    SetupStartPage { action: "/setup/start/x".into(), is_council: false, form, errors }
}

pub fn setup(is_finished: bool) -> SetupPage {
    let states = if is_finished {
        ["done", "done", "skipped", "done", "done"]
    } else {
        ["done", "skipped", "todo", "todo", "todo"]
    };
    let steps = ["organisation", "languages", "look", "people", "test"].into_iter().zip(states);
    let steps: Vec<SetupStep> =
        steps.map(|(step, state)| SetupStep { step: step.into(), state: state.into() }).collect();
    SetupPage::new(&steps, false)
}

pub fn setup_step(step: &'static str) -> SetupStepPage {
    // Of a new organisation: nothing is chosen yet.
    let new = Organisation { profile: None, ..organisation() };
    SetupStepPage::of_organisation(step, &new, Drawn::of(&new))
}

pub fn setup_people() -> SetupStepPage {
    SetupStepPage { invite: Some(InviteForm::empty()), ..SetupStepPage::new("people", &organisation()) }
}

pub fn setup_test(words: &Words<'_>) -> SetupStepPage {
    let mut form = TestForm::empty();
    form.message.value = words.text("setup-test-message");
    SetupStepPage { test: Some(form), ..SetupStepPage::new("test", &organisation()) }
}

pub fn setup_tested(arrived: bool) -> SetupStepPage {
    let receipt = Receipt { reference: "INQ-2026-000001".into(), code: "7KQ2M9XD0TRVB4HS".into(), next: None };
    SetupStepPage { receipt: Some(TestReceipt::new(receipt, arrived)), ..SetupStepPage::new("test", &organisation()) }
}
