//! The standard inquiry form, one thing per page, and the code that leads back to it.
//!
//! Each page is a [`StepForm`]: it shows what the draft holds, and gives what was answered on it. To add one, write its form,
//! name its [`Step`], and give it a template and a line in `pages::report`.

mod check;
mod contact;
mod files;
mod own;
mod place;
mod problem;
mod story;
mod work;

pub use check::{CheckForm, excluded};
pub use contact::ContactForm;
pub use files::FilesForm;
pub use own::{OWN, OwnForm};
pub use place::PlaceForm;
pub use problem::ProblemForm;
pub use story::StoryForm;
pub use work::WorkForm;

use contracts::intake::{InquiryAnswers, ReceiptCode};
use serde::Serialize;
use web::problem::FieldError;

use super::{Field, Form, Posted, form};

/// The version of the notice that stands above the consents: raise it whenever the texts `report-notice`,
/// `report-consent-*` or the page on safety change their meaning.
pub const NOTICE_VERSION: &str = "2026-11";

/// The pages of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// Where the worker is, and whether in danger.
    Place,
    /// What it is about.
    Problem,
    /// What happened.
    Story,
    /// The work, and the worker.
    Work,
    /// Photos and documents.
    Files,
    /// How to reach the worker, safely.
    Contact,
}

impl Step {
    /// In their order.
    pub const ALL: [Self; 6] = [Self::Place, Self::Problem, Self::Story, Self::Work, Self::Files, Self::Contact];

    /// The page of a number, from 1.
    pub fn of(number: usize) -> Option<Self> {
        Self::ALL.get(number.checked_sub(1)?).copied()
    }

    /// Its number, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Whether enough was said before its end to send it.
    pub fn may_send(self) -> bool {
        self.number() >= Self::Story.number()
    }

    /// The id of its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Place => "report-place",
            Self::Problem => "report-about",
            Self::Story => "report-what",
            Self::Work => "report-work",
            Self::Files => "report-files",
            Self::Contact => "report-contact",
        }
    }

    /// The page that asks for an answer, by its name on the wire.
    pub fn that_asks(field: &str) -> Option<Self> {
        let asks = |step: &Self| match step {
            Self::Place => PlaceForm::asks(field),
            Self::Problem => ProblemForm::asks(field),
            Self::Story => StoryForm::asks(field),
            Self::Work => WorkForm::asks(field),
            Self::Files => FilesForm::asks(field),
            Self::Contact => ContactForm::asks(field),
        };
        Self::ALL.into_iter().find(asks)
    }
}

/// The form of one page.
pub trait StepForm: Form + Serialize + Sized + Send + Sync {
    /// Which page it is.
    const STEP: Step;

    /// What was typed.
    fn typed(posted: &Posted) -> Self;

    /// What was answered before.
    fn of(answers: &InquiryAnswers) -> Self;

    /// What goes to intake: every question of the page, the empty ones too.
    fn answers(&self) -> InquiryAnswers;

    /// What must be answered here and intake cannot miss: it does not know which page asks it.
    fn missing(&self) -> Vec<FieldError> {
        Vec::new()
    }

    /// The field that an error of intake is shown at.
    fn field_of(error: &str) -> &str {
        error
    }

    /// Whether it asks for an answer, by its name on the wire.
    fn asks(field: &str) -> bool {
        Self::of(&InquiryAnswers::default()).fields().iter().any(|asked| asked.name == Self::field_of(field))
    }
}

/// An answer as it was typed; an empty one takes the place of one before.
fn said(field: &Field) -> Option<String> {
    Some(field.value.clone())
}

form! {
    /// The receipt code, as somebody types it.
    ReturnForm { code }
}

impl ReturnForm {
    /// What goes to intake. Native digits are read here too, so that the code is short whatever was typed.
    pub fn receipt_code(&self) -> ReceiptCode {
        ReceiptCode { code: i18n::script::latin_digits(&self.code.value).chars().take(100).collect() }
    }
}
