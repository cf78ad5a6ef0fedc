//! What staff typed into a form and have not sent: kept every few seconds, so that it is there after a crash, and for a colleague
//! who goes on with the inquiry.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IntakeClient;
use crate::{ApiError, Call, transport::Outgoing};

/// A field of a form, as it was typed.
#[derive(Clone, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct TypedField {
    /// Its name in the form.
    pub name: String,
    /// What stands in it.
    pub value: String,
}

/// What stands in a form now.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct KeepUnsent {
    /// Names the form that is open: the `Idempotency-Key` with which it is going to be sent. What was sent with it, or thrown away,
    /// is not kept any more.
    pub key: Uuid,
    /// Its fields: at most 64 KiB of JSON.
    pub fields: Vec<TypedField>,
    /// What of the caller's own it goes on from, which is thrown away.
    pub taken: Option<Uuid>,
}

/// What somebody typed and has not sent.
#[derive(Clone, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct Unsent {
    /// Whose account it is.
    pub account: Uuid,
    /// Names the form in which it was typed.
    pub key: Uuid,
    /// Who that is; empty where the account has no name any more.
    pub by: String,
    /// When it was kept last.
    pub saved_at: Instant,
    /// The form's fields.
    pub fields: Vec<TypedField>,
}

/// What the caller and colleagues typed into a form and have not sent, the newest first.
#[derive(Clone, Default, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct UnsentForms {
    /// Of each person ten at the most.
    pub items: Vec<Unsent>,
}

/// Never the words themselves, so that a log line cannot hold them.
impl std::fmt::Debug for UnsentForms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UnsentForms({})", self.items.len())
    }
}

/// Into which form it was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnsentForm {
    /// A message to the worker of an inquiry.
    Message(Uuid),
    /// A note on it for colleagues.
    Note(Uuid),
    /// What came of making contact.
    Verification(Uuid),
    /// An inquiry that is being entered for a worker; nobody but who enters it reads this.
    Entry,
}

impl UnsentForm {
    fn path(self, tenant: &str) -> String {
        let (inquiry, form) = match self {
            Self::Message(inquiry) => (inquiry, "message"),
            Self::Note(inquiry) => (inquiry, "note"),
            Self::Verification(inquiry) => (inquiry, "verification"),
            Self::Entry => return format!("/v1/{tenant}/entered-inquiries/unsent"),
        };
        format!("/v1/{tenant}/inquiries/{inquiry}/unsent/{form}")
    }
}

impl IntakeClient {
    /// What was typed into a form and not sent.
    pub async fn unsent(&self, tenant: &str, call: &Call, form: UnsentForm) -> Result<UnsentForms, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, form.path(tenant), call)).await
    }

    /// Keeps what stands in a form that the caller has open; `RefusedTransition` where it was sent or thrown away.
    pub async fn keep_unsent(
        &self,
        tenant: &str,
        call: &Call,
        form: UnsentForm,
        keep: &KeepUnsent,
    ) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::PUT, form.path(tenant), call).json(keep)).await.map(drop)
    }

    /// Throws away what an account typed into the form of this key; nothing comes behind it any more.
    pub async fn discard_unsent(
        &self,
        tenant: &str,
        call: &Call,
        form: UnsentForm,
        account: Uuid,
        key: Uuid,
    ) -> Result<(), ApiError> {
        let path = format!("{}/{key}", form.path(tenant));
        let path = if form == UnsentForm::Entry { path } else { format!("{path}?account={account}") };
        self.0.send(Outgoing::new(Method::DELETE, path, call)).await.map(drop)
    }
}
