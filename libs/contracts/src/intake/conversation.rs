//! The conversation about an inquiry: what a worker and the union write to each other, and what colleagues note for themselves.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{File, Inquiry, IntakeClient, NewMessage};
use crate::{ApiError, Call, transport::Outgoing};

/// One message.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Message {
    /// The message's id.
    pub id: Uuid,
    /// Whether the worker wrote it; the union did otherwise.
    pub from_worker: bool,
    /// Who of the union wrote it; told to colleagues only.
    #[oai(skip_serializing_if_is_none)]
    pub written_by: Option<String>,
    /// When the other side sees it. A message of the union is held for a moment and can be taken back until then.
    pub sent_at: Instant,
    /// Whether it is held still.
    pub held: bool,
    /// When the other side saw it first.
    #[oai(skip_serializing_if_is_none)]
    pub read_at: Option<Instant>,
    /// The words; none where it is a file. Burmese is in Unicode.
    pub text: String,
    /// As they were typed, where that was in Zawgyi; told to colleagues only.
    #[oai(skip_serializing_if_is_none)]
    pub typed: Option<String>,
    /// The file that it is.
    #[oai(skip_serializing_if_is_none)]
    pub file: Option<File>,
    /// What somebody of the union made of it in the other language.
    #[oai(skip_serializing_if_is_none)]
    pub translation: Option<String>,
}

/// Never the words themselves, so that a log line cannot hold them.
impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Message(…)")
    }
}

/// What a colleague noted for colleagues.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Note {
    /// Who wrote it.
    pub written_by: String,
    /// When.
    pub written_at: Instant,
    /// The words. Burmese is in Unicode.
    pub text: String,
    /// As they were typed, where that was in Zawgyi.
    #[oai(skip_serializing_if_is_none)]
    pub typed: Option<String>,
}

/// What a worker and the union wrote to each other about an inquiry.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Conversation {
    /// Between the worker and the union, oldest first.
    pub messages: Vec<Message>,
    /// MessagePurpose: what the caller may do now.
    pub allowed: Vec<String>,
}

/// What a message of the union does beside telling.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct MessageToWorker {
    /// At most 10,000 characters, in a language that the worker reads.
    pub text: String,
    /// MessagePurpose: `tell`, `ask` (the request waits for the worker's answer), `answer` (it is answered, and closed) or
    /// `refer` (it says who else helps, and the request is with them).
    pub purpose: String,
}

impl IntakeClient {
    /// What was written about an inquiry. What the worker wrote counts as read from then on.
    pub async fn conversation(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Conversation, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/inquiries/{id}/messages"), call)).await
    }

    /// What colleagues noted, oldest first.
    pub async fn notes(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Vec<Note>, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/inquiries/{id}/notes"), call)).await
    }

    /// Writes to the worker, about the inquiry as it was read (`version`). The same `key` never makes a second message.
    pub async fn write_to_worker(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        message: &MessageToWorker,
        key: Uuid,
    ) -> Result<Inquiry, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries/{id}/messages"), call);
        self.0.fetch(request.json(message).if_match(version).idempotency_key(key)).await
    }

    /// Takes a message back that is held still; `RefusedTransition` where it was sent meanwhile.
    pub async fn take_back(&self, tenant: &str, call: &Call, id: Uuid, message: Uuid) -> Result<(), ApiError> {
        let path = format!("/v1/{tenant}/inquiries/{id}/messages/{message}");
        self.0.send(Outgoing::new(Method::DELETE, path, call)).await.map(drop)
    }

    /// Puts a translation beside a message, in the place of one of before.
    pub async fn translate_message(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        message: Uuid,
        translation: &NewMessage,
    ) -> Result<(), ApiError> {
        let path = format!("/v1/{tenant}/inquiries/{id}/messages/{message}/translation");
        self.0.send(Outgoing::new(Method::PUT, path, call).json(translation)).await.map(drop)
    }

    /// Notes something for colleagues. The same `key` never makes a second note.
    pub async fn write_note(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        note: &NewMessage,
        key: Uuid,
    ) -> Result<(), ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries/{id}/notes"), call);
        self.0.send(request.json(note).idempotency_key(key)).await.map(drop)
    }
}
