//! Inquiries that are sent, and the inbox.

use std::sync::Arc;

use contracts::intake::{InboxFilter, Inquiry, InquiryCounts, InquiryPage, NewInquiry, Receipt, VerifyInquiry};
use kernel::PageRequest;
use poem_openapi::{
    OpenApi,
    param::{Header, Path, Query},
    payload::{Json, Response},
};
use uuid::Uuid;
use web::{
    Caller, Fields, Problem, Scoped, Scopes, Versioned, idempotency_key, if_match, page_request, public_context,
};

use crate::{
    App,
    app::{self, read_filter::read_filter},
};

/// The operations on inquiries.
pub struct Inquiries(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Inquiries {
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

    /// The inbox: the inquiries in one state, in `waiting` (contact has not been made yet), `open`, `unread` (the worker wrote), or any;
    /// of an assignee (`me`, `nobody` or an account); `due`: `overdue`, `stalled` or `week`
    #[oai(path = "/:tenant/inquiries", method = "get", operation_id = "listInquiries")]
    #[allow(clippy::too_many_arguments, reason = "each is a parameter of the address")]
    async fn list(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadInquiries")] _scoped: Scoped,
        state: Query<Option<String>>,
        assignee: Query<Option<String>>,
        country_now: Query<Option<String>>,
        country_of_origin: Query<Option<String>>,
        topic: Query<Option<String>>,
        language: Query<Option<String>>,
        urgent: Query<Option<bool>>,
        due: Query<Option<String>>,
        after: Query<Option<String>>,
        limit: Query<Option<u32>>,
    ) -> Result<Json<InquiryPage>, Problem> {
        let context = caller.context(&tenant)?;
        let filter = InboxFilter {
            state: state.0,
            assignee: assignee.0,
            country_now: country_now.0,
            country_of_origin: country_of_origin.0,
            topic: topic.0,
            language: language.0,
            urgent: urgent.0.unwrap_or_default(),
            due: due.0,
        };
        let mut fields = Fields::new();
        let filter = read_filter(&mut fields, &filter, context.actor.account());
        let page: PageRequest = page_request(&mut fields, after.0.as_deref(), limit.0);
        fields.finish(Some(()))?;
        Ok(Json(app::list_inquiries::list_inquiries(&self.0, &context, &filter, page).await?))
    }

    /// How many inquiries there are in each state, and what of them waits
    #[oai(path = "/:tenant/inquiry-counts", method = "get", operation_id = "countInquiries")]
    async fn count(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadInquiries")] _scoped: Scoped,
    ) -> Result<Json<InquiryCounts>, Problem> {
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
