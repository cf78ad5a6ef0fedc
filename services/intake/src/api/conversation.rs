//! The conversation with a worker, and notes for colleagues.

use std::sync::Arc;

use contracts::intake::{Conversation, Inquiry, MessageToWorker, NewMessage, Note};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, PlainText, Response},
};
use uuid::Uuid;
use web::{Caller, Problem, Versioned, idempotency_key, if_match};

use crate::{
    App,
    app::{
        list_notes::list_notes, read_conversation::read_conversation, take_back_message::take_back_message,
        translate_message::translate_message, write_note::write_note, write_to_worker::write_to_worker,
    },
};

/// The operations on conversations.
pub struct Conversations(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Conversations {
    /// What a worker and the union wrote to each other about an inquiry
    #[oai(path = "/:tenant/inquiries/:id/messages", method = "get", operation_id = "readConversation")]
    async fn read(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>) -> Result<Json<Conversation>, Problem> {
        Ok(Json(read_conversation(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Write to the worker
    #[oai(path = "/:tenant/inquiries/:id/messages", method = "post", operation_id = "writeToWorker")]
    async fn write(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<MessageToWorker>,
    ) -> Result<Response<Json<Inquiry>>, Problem> {
        let context = caller.context(&tenant)?;
        let (version, key) = (if_match(version.0.as_deref())?, idempotency_key(key.0.as_deref())?);
        let inquiry = write_to_worker(&self.0, &context, id.0.into(), version, body.0, key).await?;
        Ok(Response::new(Json(inquiry.clone())).versioned(inquiry.version))
    }

    /// Take back what was just written to the worker
    #[oai(path = "/:tenant/inquiries/:id/messages/:message", method = "delete", operation_id = "takeBackMessage")]
    async fn take_back(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        message: Path<Uuid>,
    ) -> Result<PlainText<String>, Problem> {
        take_back_message(&self.0, &caller.context(&tenant)?, id.0.into(), message.0.into()).await?;
        Ok(PlainText(String::new()))
    }

    /// Put a translation beside a message
    #[oai(
        path = "/:tenant/inquiries/:id/messages/:message/translation",
        method = "put",
        operation_id = "translateMessage"
    )]
    async fn translate(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        message: Path<Uuid>,
        body: Json<NewMessage>,
    ) -> Result<PlainText<String>, Problem> {
        translate_message(&self.0, &caller.context(&tenant)?, id.0.into(), message.0.into(), &body).await?;
        Ok(PlainText(String::new()))
    }

    /// What colleagues noted
    #[oai(path = "/:tenant/inquiries/:id/notes", method = "get", operation_id = "listNotes")]
    async fn notes(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>) -> Result<Json<Vec<Note>>, Problem> {
        Ok(Json(list_notes(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Note something for colleagues
    #[oai(path = "/:tenant/inquiries/:id/notes", method = "post", operation_id = "writeNote")]
    async fn note(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<NewMessage>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, key) = (caller.context(&tenant)?, idempotency_key(key.0.as_deref())?);
        write_note(&self.0, &context, id.0.into(), &body, key).await?;
        Ok(PlainText(String::new()))
    }
}
