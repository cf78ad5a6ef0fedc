//! The first run of an organisation.

use contracts::{
    identity::{Organisation, SetupStep},
    intake::Receipt,
};
use serde::Serialize;

use super::{
    super::{Group, View, staff_languages},
    OrganisationFields,
};
use crate::{
    forms::{Drawn, ErrorLine, InviteForm, SetupForm, TestForm},
    site::COUNCIL,
};

/// The first person makes their account.
#[derive(Serialize)]
pub struct SetupStartPage {
    /// Where the form is posted.
    pub action: String,
    /// Whether it is a council, which nobody writes to.
    pub is_council: bool,
    /// Name, address, password.
    pub form: SetupForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for SetupStartPage {
    const TEMPLATE: &'static str = "console/setup-start.html";
}

/// How far it is.
#[derive(Serialize)]
pub struct SetupPage {
    steps: Vec<StepLine>,
    /// Where to go on; `None` where nothing is left.
    next: Option<String>,
    is_council: bool,
}

#[derive(Serialize)]
struct StepLine {
    href: String,
    /// The id of its name.
    text: String,
    /// The id of what is to be said of it.
    state: String,
}

impl SetupPage {
    /// All steps.
    pub fn new(steps: &[SetupStep], is_council: bool) -> Self {
        let line = |step: &SetupStep| StepLine {
            href: address(step),
            text: format!("setup-{}", step.step),
            state: format!("setup-state-{}", step.state),
        };
        Self { steps: steps.iter().map(line).collect(), next: next_of(steps).map(address), is_council }
    }
}

impl View for SetupPage {
    const TEMPLATE: &'static str = "console/setup.html";
}

/// The first step that is neither done nor left out.
pub fn next_of(steps: &[SetupStep]) -> Option<&SetupStep> {
    steps.iter().find(|step| step.state == "todo")
}

/// Where a step is.
pub fn address(step: &SetupStep) -> String {
    format!("/setup/{}", step.step)
}

/// One step. Of the forms there is the one that it shows.
#[derive(Serialize)]
pub struct SetupStepPage {
    /// Its code.
    pub step: &'static str,
    /// The id of its name.
    pub title: String,
    /// The id of what it is for.
    pub lead: String,
    /// Which it is, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// Whether it is a council, which nobody writes to.
    pub is_council: bool,
    /// Those of the organisation.
    pub fields: Option<OrganisationFields>,
    /// Who answers.
    pub invite: Option<InviteForm>,
    /// The languages of who is invited.
    pub locales: Vec<Group>,
    /// Whether the person at the desk answers.
    pub answers: bool,
    /// A test inquiry.
    pub test: Option<TestForm>,
    /// What came of it.
    pub receipt: Option<TestReceipt>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

/// A test inquiry that was sent.
#[derive(Serialize)]
pub struct TestReceipt {
    reference: String,
    /// Whether the inbox has it.
    arrived: bool,
}

impl TestReceipt {
    /// Of a receipt; the code is nobody's to keep.
    pub fn new(receipt: Receipt, arrived: bool) -> Self {
        Self { reference: receipt.reference, arrived }
    }
}

/// The steps in their order.
const STEPS: [&str; 5] = ["organisation", "languages", "look", "people", "test"];

impl SetupStepPage {
    /// A step with nothing on it yet.
    pub fn new(step: &'static str, organisation: &Organisation) -> Self {
        let is_council = organisation.kind == COUNCIL;
        Self {
            step,
            title: format!("setup-{step}"),
            lead: format!("setup-{step}-lead"),
            number: STEPS.iter().position(|one| *one == step).map_or(1, |at| at + 1),
            of: if is_council { STEPS.len() - 1 } else { STEPS.len() },
            is_council,
            fields: None,
            invite: None,
            locales: staff_languages(),
            answers: false,
            test: None,
            receipt: None,
            errors: Vec::new(),
        }
    }

    /// A step about the organisation itself.
    pub fn of_organisation(step: &'static str, organisation: &Organisation, drawn: Drawn) -> Self {
        let (fields, errors, _) = OrganisationFields::new(organisation, drawn);
        Self { fields: Some(fields), errors, ..Self::new(step, organisation) }
    }
}

impl View for SetupStepPage {
    const TEMPLATE: &'static str = "console/setup-step.html";
}
