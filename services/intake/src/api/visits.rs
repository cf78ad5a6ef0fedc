//! A request that is open in its worker's browser.

use std::sync::Arc;

use contracts::intake::{BegunVisit, NewMessage, OwnContact, ReceiptCode, StatisticsConsent, Visit};
use poem::Request;
use poem_openapi::{
    OpenApi, SecurityScheme,
    auth::ApiKey,
    param::{Header, Path, Query},
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Caller, Problem, client_address, idempotency_key, public_context};

use crate::{
    App,
    app::{
        begin_visit, change_choices,
        erase_inquiry::erase_inquiry,
        read_visit::{end_visit, read_visit},
        withdraw_inquiry::withdraw_inquiry,
        write_to_union::write_to_union,
    },
};

/// The secret of a visit.
#[derive(SecurityScheme)]
#[oai(ty = "api_key", rename = "visit", key_name = "Visit-Secret", key_in = "header")]
pub struct VisitSecret(pub ApiKey);

/// The operations on visits.
pub struct Visits(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Visits {
    /// Open a request by its receipt code
    #[oai(path = "/:tenant/visits", method = "post", operation_id = "beginVisit")]
    async fn begin(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<ReceiptCode>,
    ) -> Result<Json<BegunVisit>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(begin_visit::begin_visit(&self.0, &context, &client, &body.code).await?))
    }

    /// Open a request of one's own account
    #[oai(path = "/:tenant/me/inquiries/:id/visits", method = "post", operation_id = "beginOwnVisit")]
    async fn begin_own(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
    ) -> Result<Json<BegunVisit>, Problem> {
        Ok(Json(begin_visit::begin_own_visit(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// See where the request is, and what the union wrote
    #[oai(path = "/:tenant/visit", method = "get", operation_id = "readVisit")]
    async fn read(
        &self,
        tenant: Path<String>,
        secret: VisitSecret,
        /// `false`: without the messages, which stay unread.
        messages: Query<Option<bool>>,
    ) -> Result<Json<Visit>, Problem> {
        let messages = messages.0.unwrap_or(true);
        Ok(Json(read_visit(&self.0, &public_context(&tenant)?, &secret.0.key, messages).await?))
    }

    /// End a visit
    #[oai(path = "/:tenant/visit", method = "delete", operation_id = "endVisit")]
    async fn end(&self, tenant: Path<String>, secret: VisitSecret) -> Result<PlainText<String>, Problem> {
        end_visit(&self.0, &public_context(&tenant)?, &secret.0.key).await?;
        Ok(PlainText(String::new()))
    }

    /// Write to the union
    #[oai(path = "/:tenant/visit/messages", method = "post", operation_id = "writeToUnion")]
    async fn write(
        &self,
        tenant: Path<String>,
        secret: VisitSecret,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<NewMessage>,
    ) -> Result<Json<Visit>, Problem> {
        let (context, key) = (public_context(&tenant)?, idempotency_key(key.0.as_deref())?);
        Ok(Json(write_to_union(&self.0, &context, &secret.0.key, &body, key).await?))
    }

    /// Say anew how one wants to be reached
    #[oai(path = "/:tenant/visit/contact", method = "put", operation_id = "changeOwnContact")]
    async fn change_contact(
        &self,
        tenant: Path<String>,
        secret: VisitSecret,
        body: Json<OwnContact>,
    ) -> Result<Json<Visit>, Problem> {
        Ok(Json(change_choices::change_contact(&self.0, &public_context(&tenant)?, &secret.0.key, &body).await?))
    }

    /// Say anew whether one may be counted
    #[oai(path = "/:tenant/visit/statistics", method = "put", operation_id = "chooseStatistics")]
    async fn choose_statistics(
        &self,
        tenant: Path<String>,
        secret: VisitSecret,
        body: Json<StatisticsConsent>,
    ) -> Result<Json<Visit>, Problem> {
        Ok(Json(change_choices::choose_statistics(&self.0, &public_context(&tenant)?, &secret.0.key, &body).await?))
    }

    /// Take the request back
    #[oai(path = "/:tenant/visit/withdrawal", method = "post", operation_id = "withdrawInquiry")]
    async fn withdraw(&self, tenant: Path<String>, secret: VisitSecret) -> Result<Json<Visit>, Problem> {
        Ok(Json(withdraw_inquiry(&self.0, &public_context(&tenant)?, &secret.0.key).await?))
    }

    /// Have every word of the request erased
    #[oai(path = "/:tenant/visit/erasure", method = "post", operation_id = "eraseInquiry")]
    async fn erase(&self, tenant: Path<String>, secret: VisitSecret) -> Result<PlainText<String>, Problem> {
        erase_inquiry(&self.0, &public_context(&tenant)?, &secret.0.key).await?;
        Ok(PlainText(String::new()))
    }
}
