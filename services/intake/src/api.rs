//! The HTTP operations.

use std::sync::Arc;

use contracts::intake::{
    Inquiry, InquiryCount, InquiryPage, NewInquiry, OwnInquiries, OwnInquiry, Progress, Receipt, ReceiptCode,
    VerifyInquiry, WAITING,
};
use kernel::{
    PageRequest,
    codes::{CodeList, InquiryState},
};
use poem_openapi::{
    OpenApi,
    param::{Header, Path, Query},
    payload::{Json, PlainText, Response},
};
use uuid::Uuid;
use web::{
    Caller, Fields, Problem, Scoped, Scopes, Versioned, idempotency_key, if_match, page_request, public_context,
};

use crate::{App, app};

/// The operations of intake.
pub struct Operations(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Operations {
    /// Send an inquiry
    #[oai(path = "/:tenant/inquiries", method = "post", operation_id = "submitInquiry")]
    async fn submit(
        &self,
        tenant: Path<String>,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<NewInquiry>,
    ) -> Result<Json<Receipt>, Problem> {
        let key = idempotency_key(key.0.as_deref())?;
        Ok(Json(app::submit_inquiry::submit_inquiry(&self.0, &public_context(&tenant)?, body.0, key).await?))
    }

    /// See where a request is, by its receipt code
    #[oai(path = "/:tenant/receipts/progress", method = "post", operation_id = "readProgress")]
    async fn progress(&self, tenant: Path<String>, body: Json<ReceiptCode>) -> Result<Json<Progress>, Problem> {
        Ok(Json(app::read_progress::read_progress(&self.0, &public_context(&tenant)?, &body.code).await?))
    }

    /// Send an inquiry that is linked to one's own account
    #[oai(path = "/:tenant/me/inquiries", method = "post", operation_id = "submitOwnInquiry")]
    async fn submit_own(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<NewInquiry>,
    ) -> Result<Json<Receipt>, Problem> {
        let (context, key) = (caller.context(&tenant)?, idempotency_key(key.0.as_deref())?);
        Ok(Json(app::submit_inquiry::submit_own_inquiry(&self.0, &context, body.0, key).await?))
    }

    /// The requests of one's own account
    #[oai(path = "/:tenant/me/inquiries", method = "get", operation_id = "listOwnInquiries")]
    async fn list_own(&self, tenant: Path<String>, caller: Caller) -> Result<Json<OwnInquiries>, Problem> {
        Ok(Json(app::list_own_inquiries::list_own_inquiries(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Link a request to one's own account, by its receipt code
    #[oai(path = "/:tenant/me/inquiry-links", method = "post", operation_id = "linkInquiry")]
    async fn link(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<ReceiptCode>,
    ) -> Result<Json<OwnInquiry>, Problem> {
        Ok(Json(app::link_inquiry::link_inquiry(&self.0, &caller.context(&tenant)?, &body.code).await?))
    }

    /// See where a request of one's own account is
    #[oai(path = "/:tenant/me/inquiries/:id", method = "get", operation_id = "readOwnProgress")]
    async fn own_progress(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
    ) -> Result<Json<Progress>, Problem> {
        let context = caller.context(&tenant)?;
        Ok(Json(app::read_own_progress::read_own_progress(&self.0, &context, id.0.into()).await?))
    }

    /// Take a request out of one's own account
    #[oai(path = "/:tenant/me/inquiries/:id", method = "delete", operation_id = "unlinkInquiry")]
    async fn unlink(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>) -> Result<PlainText<String>, Problem> {
        app::unlink_inquiry::unlink_inquiry(&self.0, &caller.context(&tenant)?, id.0.into()).await?;
        Ok(PlainText(String::new()))
    }

    /// The inbox: the inquiries in one state, in `waiting` (contact has not been made yet), or in any
    #[oai(path = "/:tenant/inquiries", method = "get", operation_id = "listInquiries")]
    async fn list(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadInquiries")] _scoped: Scoped,
        state: Query<Option<String>>,
        after: Query<Option<String>>,
        limit: Query<Option<u32>>,
    ) -> Result<Json<InquiryPage>, Problem> {
        let context = caller.context(&tenant)?;
        let mut fields = Fields::new();
        let states = match state.0.as_deref() {
            None => InquiryState::ALL.to_vec(),
            Some(WAITING) => InquiryState::WAITING.to_vec(),
            Some(code) => fields.code("state", code).into_iter().collect(),
        };
        let page: PageRequest = page_request(&mut fields, after.0.as_deref(), limit.0);
        fields.finish(Some(()))?;
        Ok(Json(app::list_inquiries::list_inquiries(&self.0, &context, &states, page).await?))
    }

    /// How many inquiries there are in each state
    #[oai(path = "/:tenant/inquiry-counts", method = "get", operation_id = "countInquiries")]
    async fn count(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadInquiries")] _scoped: Scoped,
    ) -> Result<Json<Vec<InquiryCount>>, Problem> {
        Ok(Json(app::count_inquiries::count_inquiries(&self.0, &caller.context(&tenant)?).await?))
    }

    /// One inquiry
    #[oai(path = "/:tenant/inquiries/:id", method = "get", operation_id = "getInquiry")]
    async fn find(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadInquiries")] _scoped: Scoped,
        id: Path<Uuid>,
    ) -> Result<Response<Json<Inquiry>>, Problem> {
        let inquiry = app::find_inquiry::find_inquiry(&self.0, &caller.context(&tenant)?, id.0.into()).await?;
        Ok(Response::new(Json(inquiry.clone())).versioned(inquiry.version))
    }

    /// Record what came of making contact
    #[oai(path = "/:tenant/inquiries/:id/verification", method = "post", operation_id = "verifyInquiry")]
    async fn verify(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        body: Json<VerifyInquiry>,
    ) -> Result<Response<Json<Inquiry>>, Problem> {
        let context = caller.context(&tenant)?;
        let version = if_match(version.0.as_deref())?;
        let inquiry = app::verify_inquiry::verify_inquiry(&self.0, &context, id.0.into(), version, body.0).await?;
        Ok(Response::new(Json(inquiry.clone())).versioned(inquiry.version))
    }
}
