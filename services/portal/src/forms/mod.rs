//! Posted forms: what was typed is read once, kept as it is, and turned into the contract's type.
//!
//! A form's fields have the names of the wire, so that a service's field errors find their places. Codes are
//! the service's to judge; only dates and numbers are read here, because the contract wants them as such.

mod account;
mod case;
mod complaint;
mod conversation;
mod date_parts;
mod entry;
pub mod in_languages;
mod inbox;
mod integration;
mod kept;
pub mod list_file;
mod login;
mod network;
mod notices;
mod organisation;
pub mod people_list;
mod posted;
mod questions;
pub mod report;
mod service_levels;
mod setup;
mod sign_on;
mod snippets;
mod team;
mod upload;
mod verify;
mod wording;
mod worker;

pub use account::{
    CodeForm, ForgottenForm, ImportForm, InviteForm, JoinForm, PasskeyForm, PasswordForm, ResetForm, RolesForm,
    ticked_roles,
};
pub use case::{DeclareForm, MonitorForm};
pub use complaint::ComplaintForm;
pub use conversation::{MessageForm, OwnContactForm, ToWorkerForm};
pub use entry::EntryForm;
pub use inbox::{ALL, InboxQuery, KeepListForm};
pub use integration::{IntegrationForm, ticked_scopes};
pub use kept::{Kept, is_secret};
pub use login::LogInForm;
pub use network::{ContactForm, FallbackForm, MembershipForm, RoutingForm, RoutingTestForm, SharingForm};
pub use notices::NoticePreferenceForm;
pub use organisation::{Drawn, LogoForm, OrganisationForm, Part, version_of};
pub use posted::{Posted, PublicPost, StaffPost, is_own_page, new_key};
pub use questions::QuestionForm;
pub use report::ReturnForm;
pub use service_levels::ServiceLevelsForm;
pub use setup::{SetupForm, TestForm};
pub use sign_on::SignOnForm;
pub use snippets::SnippetForm;
pub use team::{ChooseForm, DelegationForm, GlassForm};
pub use upload::StaffUpload;
pub use verify::{MoveForm, SearchForm, VerifyForm};
pub use wording::WordingForm;
pub use worker::{ProofForm, RecoveryForm, WorkerForm};

use std::borrow::Cow;

use contracts::ApiError;
use poem::http::StatusCode;
use serde::Serialize;
use web::{ProblemKind, problem::FieldError};

use crate::words::Words;

/// What a box that was ticked sends.
pub const TICKED: &str = "yes";

/// What the other of two answers sends.
const NO: &str = "no";

/// One field: its name on the wire, what was typed and what is wrong with it.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// The name on the wire.
    pub name: Cow<'static, str>,
    /// What was typed.
    pub value: String,
    /// The sentence that says what is wrong.
    pub error: Option<String>,
}

impl Field {
    /// A field that holds `value`.
    pub fn new(name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), error: None }
    }

    /// The value, or `None` where nothing was typed.
    pub fn filled(&self) -> Option<String> {
        (!self.value.is_empty()).then(|| self.value.clone())
    }

    /// Holds what was answered before.
    pub fn fill(&mut self, answer: &Option<String>) {
        self.value = answer.clone().unwrap_or_default();
    }

    /// Holds yes or no, as it was answered before.
    pub fn fill_yes_or_no(&mut self, answer: Option<bool>) {
        self.value = answer.map_or("", |yes| if yes { TICKED } else { NO }).to_owned();
    }

    /// Yes or no; `None` where neither was chosen.
    pub fn yes_or_no(&self) -> Option<bool> {
        match self.value.as_str() {
            TICKED => Some(true),
            NO => Some(false),
            _ => None,
        }
    }

    /// Whether a box was ticked.
    pub fn ticked(&self) -> bool {
        self.value == TICKED
    }

    fn is_empty(&self) -> bool {
        self.value.is_empty()
    }
}

/// A line of the summary at the top: what is wrong, and the field that it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorLine {
    /// The field's name; `None` for what is about no field.
    pub field: Option<Cow<'static, str>>,
    /// The sentence.
    pub text: String,
}

/// A form with named fields.
pub trait Form {
    /// Its fields in the order of the page.
    fn fields(&mut self) -> Vec<&mut Field>;

    /// Writes each error beside its field and gives the lines of the summary, in the order of the page.
    fn mark(&mut self, words: &Words<'_>, errors: &[FieldError]) -> Vec<ErrorLine> {
        let mut lines = Vec::new();
        let mut fields = self.fields();
        for field in &mut fields {
            if let Some(error) = errors.iter().find(|error| error.field == field.name) {
                let text = words.field_error(error);
                field.error = Some(text.clone());
                lines.push(ErrorLine { field: Some(field.name.clone()), text });
            }
        }
        let known = |error: &&FieldError| fields.iter().any(|field| field.name == error.field);
        lines.extend(
            errors
                .iter()
                .filter(|error| !known(error))
                .map(|error| ErrorLine { field: None, text: words.field_error(error) }),
        );
        lines
    }
}

/// The status and the summary of a form that comes back because a service refused it. Nothing typed is lost.
pub fn refused(form: &mut impl Form, words: &Words<'_>, error: &ApiError) -> (StatusCode, Vec<ErrorLine>) {
    let errors = match error {
        ApiError::Problem(problem) if problem.kind == ProblemKind::InvalidFields => problem.errors.as_slice(),
        _ => &[],
    };
    let mut lines = form.mark(words, errors);
    if lines.is_empty() {
        lines.push(ErrorLine { field: None, text: words.text(&format!("problem-{}-advice", error.kind().slug())) });
    }
    (error.kind().status(), lines)
}

/// What a service refused, with each error at the field of the page that shows it.
pub fn at_fields(error: ApiError, at_its_field: impl FnMut(FieldError) -> FieldError) -> ApiError {
    match error {
        ApiError::Problem(mut problem) => {
            problem.errors = problem.errors.into_iter().map(at_its_field).collect();
            ApiError::Problem(problem)
        }
        other => other,
    }
}

/// An error of a field that is found here.
pub fn field_error(field: &str, code: &str) -> FieldError {
    FieldError { field: field.to_owned(), code: code.to_owned(), limit: None }
}

/// The fields of `required` that are empty.
pub fn missing(required: &[&Field]) -> Vec<FieldError> {
    required.iter().filter(|field| field.is_empty()).map(|field| field_error(&field.name, "required")).collect()
}

/// Declares a form: a struct of [`Field`]s that reads itself from what was posted.
macro_rules! form {
    ($(#[$doc:meta])* $form:ident { $($field:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Serialize)]
        #[allow(missing_docs, reason = "each field is named as on the wire, where it is documented")]
        pub struct $form { $(pub $field: $crate::forms::Field),+ }

        impl $form {
            /// The form with nothing typed.
            pub fn empty() -> Self {
                Self { $($field: $crate::forms::Field::new(stringify!($field), "")),+ }
            }

            /// What was typed.
            #[allow(dead_code, reason = "a form that only carries a secret is taken, not read")]
            pub fn read(posted: &$crate::forms::Posted) -> Self {
                Self { $($field: $crate::forms::Field::new(stringify!($field), posted.text(stringify!($field)))),+ }
            }
        }

        impl $crate::forms::Form for $form {
            fn fields(&mut self) -> Vec<&mut $crate::forms::Field> {
                vec![$(&mut self.$field),+]
            }
        }
    };
}
use form;
