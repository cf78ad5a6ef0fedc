//! A visit: a request that is open in a worker's browser, for a short while, after its code was typed there.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Due, IntakeClient, Message, Progress, ReceiptCode};
use crate::{ApiError, Call, transport::Outgoing};

/// A visit that was begun.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct BegunVisit {
    /// What alone continues it: 256 random bits, kept by the browser until it is closed. The service has its keyed hash.
    pub secret: String,
    /// When it ends, unless something is done.
    pub expires_at: Instant,
}

/// A request as its worker sees it. What was answered in the form is not told again: a phone may be in other hands.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Visit {
    /// Where the request is.
    pub progress: Progress,
    /// What the union does next, and until when; absent where nothing is owed.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<Due>,
    /// What was written to and fro since it was sent, oldest first.
    pub messages: Vec<Message>,
    /// BCP 47: in which language the worker is answered.
    pub language: String,
    /// ContactMethod.
    pub contact_method: String,
    /// When the worker agreed that it is stored: as it was sent.
    pub stored_since: Instant,
    /// May the coded answers be counted in statistics that leave the union?
    pub consent_to_statistics: bool,
    /// What the worker may do now: `withdraw`, `erase`.
    pub allowed: Vec<String>,
    /// When the visit ends, unless something is done.
    pub expires_at: Instant,
}

/// Something that is written: by a worker to the union, by the union to a worker, or by a colleague for colleagues.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewMessage {
    /// At most 10,000 characters.
    pub text: String,
}

/// How a worker wants to be reached from now on; it takes the place of all that was said of it before.
#[derive(Clone, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct OwnContact {
    /// ContactMethod.
    pub contact_method: String,
    /// Number, address or account; required unless the method is `code_only`; at most 200 characters.
    pub contact_value: Option<String>,
    /// When it is safe, in the worker's words; at most 200 characters.
    pub safe_times: Option<String>,
    /// Whether whoever calls may say that a union calls.
    pub may_say_union: Option<bool>,
    /// Whether whoever calls may leave a message.
    pub may_leave_message: Option<bool>,
    /// BCP 47: the language the worker writes and reads.
    pub language: String,
}

/// Whether the coded answers may be counted in statistics that leave the union.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct StatisticsConsent {
    /// The worker's will from now on.
    pub consent_to_statistics: bool,
}

impl IntakeClient {
    /// Opens the request of a receipt code; `WrongCode` for every code that opens nothing.
    pub async fn begin_visit(&self, tenant: &str, call: &Call, code: &ReceiptCode) -> Result<BegunVisit, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/visits"), call).json(code)).await
    }

    /// Opens a request of the caller's account.
    pub async fn begin_own_visit(&self, tenant: &str, call: &Call, id: Uuid) -> Result<BegunVisit, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/inquiries/{id}/visits"), call)).await
    }

    /// The request of a visit; `NotFound` where it ended or never was.
    pub async fn visit(&self, tenant: &str, call: &Call, secret: &str) -> Result<Visit, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/visit"), call).visit(secret)).await
    }

    /// The same without the messages, which stay unread.
    pub async fn visit_without_messages(&self, tenant: &str, call: &Call, secret: &str) -> Result<Visit, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/visit?messages=false"), call).visit(secret)).await
    }

    /// Ends a visit; one that has ended is ended.
    pub async fn end_visit(&self, tenant: &str, call: &Call, secret: &str) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/visit"), call).visit(secret)).await.map(drop)
    }

    /// The worker writes to the union. The same `key` never makes a second message.
    pub async fn write_to_union(
        &self,
        tenant: &str,
        call: &Call,
        secret: &str,
        message: &NewMessage,
        key: Uuid,
    ) -> Result<Visit, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/visit/messages"), call).visit(secret);
        self.0.fetch(request.json(message).idempotency_key(key)).await
    }

    /// The worker says how to be reached from now on.
    pub async fn change_own_contact(
        &self,
        tenant: &str,
        call: &Call,
        secret: &str,
        contact: &OwnContact,
    ) -> Result<Visit, ApiError> {
        let request = Outgoing::new(Method::PUT, format!("/v1/{tenant}/visit/contact"), call).visit(secret);
        self.0.fetch(request.json(contact)).await
    }

    /// The worker says whether the coded answers may be counted.
    pub async fn choose_statistics(
        &self,
        tenant: &str,
        call: &Call,
        secret: &str,
        consent: &StatisticsConsent,
    ) -> Result<Visit, ApiError> {
        let request = Outgoing::new(Method::PUT, format!("/v1/{tenant}/visit/statistics"), call).visit(secret);
        self.0.fetch(request.json(consent)).await
    }

    /// The worker takes the request back: nothing more is done.
    pub async fn withdraw_inquiry(&self, tenant: &str, call: &Call, secret: &str) -> Result<Visit, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/visit/withdrawal"), call).visit(secret)).await
    }

    /// The worker has every word of it erased; the code opens nothing any more.
    pub async fn erase_inquiry(&self, tenant: &str, call: &Call, secret: &str) -> Result<(), ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/visit/erasure"), call).visit(secret);
        self.0.send(request).await.map(drop)
    }
}
