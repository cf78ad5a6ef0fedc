//! Who works on inquiries, what goes on around one, and how one is found.

use std::sync::Arc;

use contracts::intake::{
    AssignInquiry, ChangeInquiries, ChangedInquiries, EnterInquiry, EnteredInquiry, FoundInquiries, Inquiry,
    MoveInquiry, SearchInquiries, Surroundings,
};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, Response},
};
use uuid::Uuid;
use web::{Caller, Problem, Versioned, idempotency_key, if_match};

use crate::{App, app};

/// The operations of those who work on inquiries.
pub struct Handling(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Handling {
    /// Enter an inquiry for a worker who called, wrote or came by
    #[oai(path = "/:tenant/entered-inquiries", method = "post", operation_id = "enterInquiry")]
    async fn enter(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<EnterInquiry>,
    ) -> Result<Json<EnteredInquiry>, Problem> {
        let (context, key) = (caller.context(&tenant)?, idempotency_key(key.0.as_deref())?);
        Ok(Json(app::enter_inquiry::enter_inquiry(&self.0, &context, body.0, key).await?))
    }

    /// Say who works on an inquiry
    #[oai(path = "/:tenant/inquiries/:id/assignee", method = "put", operation_id = "assignInquiry")]
    async fn assign(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        body: Json<AssignInquiry>,
    ) -> Result<Response<Json<Inquiry>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        let inquiry = app::assign_inquiry::assign_inquiry(&self.0, &context, id.0.into(), version, body.0).await?;
        Ok(Response::new(Json(inquiry.clone())).versioned(inquiry.version))
    }

    /// Close an inquiry
    #[oai(path = "/:tenant/inquiries/:id/closing", method = "post", operation_id = "closeInquiry")]
    async fn close(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        body: Json<MoveInquiry>,
    ) -> Result<Response<Json<Inquiry>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        let inquiry = app::close_inquiry::close_inquiry(&self.0, &context, id.0.into(), version, body.0).await?;
        Ok(Response::new(Json(inquiry.clone())).versioned(inquiry.version))
    }

    /// Open an inquiry again
    #[oai(path = "/:tenant/inquiries/:id/reopening", method = "post", operation_id = "reopenInquiry")]
    async fn reopen(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        body: Json<MoveInquiry>,
    ) -> Result<Response<Json<Inquiry>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        let inquiry = app::close_inquiry::reopen_inquiry(&self.0, &context, id.0.into(), version, body.0).await?;
        Ok(Response::new(Json(inquiry.clone())).versioned(inquiry.version))
    }

    /// What goes on around an inquiry: its history, what may be the same, who else has it open
    #[oai(path = "/:tenant/inquiries/:id/surroundings", method = "get", operation_id = "readSurroundings")]
    async fn surroundings(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
    ) -> Result<Json<Surroundings>, Problem> {
        let context = caller.context(&tenant)?;
        Ok(Json(app::read_surroundings::read_surroundings(&self.0, &context, id.0.into()).await?))
    }

    /// Do the same to many inquiries
    #[oai(path = "/:tenant/inquiry-batches", method = "post", operation_id = "changeInquiries")]
    async fn change(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<ChangeInquiries>,
    ) -> Result<Json<ChangedInquiries>, Problem> {
        let (context, key) = (caller.context(&tenant)?, idempotency_key(key.0.as_deref())?);
        Ok(Json(app::change_inquiries::change_inquiries(&self.0, &context, body.0, key).await?))
    }

    /// Undo what was just done to many inquiries
    #[oai(path = "/:tenant/inquiry-batches/:batch", method = "delete", operation_id = "undoChange")]
    async fn undo(
        &self,
        tenant: Path<String>,
        caller: Caller,
        batch: Path<Uuid>,
    ) -> Result<Json<ChangedInquiries>, Problem> {
        Ok(Json(app::change_inquiries::undo_change(&self.0, &caller.context(&tenant)?, batch.0.into()).await?))
    }

    /// Look for inquiries by a reference, a name, a number, an employer or an agency
    #[oai(path = "/:tenant/inquiry-searches", method = "post", operation_id = "searchInquiries")]
    async fn search(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<SearchInquiries>,
    ) -> Result<Json<FoundInquiries>, Problem> {
        Ok(Json(app::search_inquiries::search_inquiries(&self.0, &caller.context(&tenant)?, body.0).await?))
    }
}
