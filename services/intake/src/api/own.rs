//! The requests of a worker's account.

use std::sync::Arc;

use contracts::intake::{NewInquiry, OwnInquiries, OwnInquiry, Receipt, ReceiptCode};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Caller, Problem, idempotency_key};

use crate::{App, app};

/// The operations of a worker who is logged in.
pub struct OwnRequests(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl OwnRequests {
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

    /// Take a request out of one's own account
    #[oai(path = "/:tenant/me/inquiries/:id", method = "delete", operation_id = "unlinkInquiry")]
    async fn unlink(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>) -> Result<PlainText<String>, Problem> {
        app::unlink_inquiry::unlink_inquiry(&self.0, &caller.context(&tenant)?, id.0.into()).await?;
        Ok(PlainText(String::new()))
    }
}
