//! Drafts: the form, answered page by page.

use std::sync::Arc;

use contracts::intake::{BegunDraft, Draft, InquiryAnswers, KeptReceipt, Receipt, SubmitDraft};
use poem_openapi::{
    OpenApi, SecurityScheme,
    auth::ApiKey,
    param::{Header, Path},
    payload::{Json, PlainText},
};
use web::{Caller, Problem, idempotency_key, public_context};

use crate::{
    App,
    app::{
        answer_draft::{answer_draft, discard_draft, read_draft},
        begin_draft,
        read_receipt::read_receipt,
        submit_draft,
    },
};

/// A draft's secret (`beginDraft`).
#[derive(SecurityScheme)]
#[oai(ty = "api_key", rename = "draft", key_name = "Draft-Secret", key_in = "header")]
pub struct DraftSecret(pub ApiKey);

/// The operations on drafts.
pub struct Drafts(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Drafts {
    /// Begin a draft of an inquiry
    #[oai(path = "/:tenant/drafts", method = "post", operation_id = "beginDraft")]
    async fn begin(&self, tenant: Path<String>, body: Json<InquiryAnswers>) -> Result<Json<BegunDraft>, Problem> {
        Ok(Json(begin_draft::begin_draft(&self.0, &public_context(&tenant)?, &body).await?))
    }

    /// What is in a draft
    #[oai(path = "/:tenant/draft", method = "get", operation_id = "readDraft")]
    async fn read(&self, tenant: Path<String>, secret: DraftSecret) -> Result<Json<Draft>, Problem> {
        Ok(Json(read_draft(&self.0, &public_context(&tenant)?, &secret.0.key).await?))
    }

    /// Add answers to a draft
    #[oai(path = "/:tenant/draft", method = "patch", operation_id = "answerDraft")]
    async fn answer(
        &self,
        tenant: Path<String>,
        secret: DraftSecret,
        body: Json<InquiryAnswers>,
    ) -> Result<Json<Draft>, Problem> {
        Ok(Json(answer_draft(&self.0, &public_context(&tenant)?, &secret.0.key, &body).await?))
    }

    /// Throw a draft away, and of a draft that was sent its receipt
    #[oai(path = "/:tenant/draft", method = "delete", operation_id = "discardDraft")]
    async fn discard(&self, tenant: Path<String>, secret: DraftSecret) -> Result<PlainText<String>, Problem> {
        discard_draft(&self.0, &public_context(&tenant)?, &secret.0.key).await?;
        Ok(PlainText(String::new()))
    }

    /// Send a draft
    #[oai(path = "/:tenant/draft/submission", method = "post", operation_id = "submitDraft")]
    async fn submit(
        &self,
        tenant: Path<String>,
        secret: DraftSecret,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<SubmitDraft>,
    ) -> Result<Json<Receipt>, Problem> {
        let (context, key) = (public_context(&tenant)?, idempotency_key(key.0.as_deref())?);
        Ok(Json(submit_draft::submit_draft(&self.0, &context, &secret.0.key, body.0, key).await?))
    }

    /// The receipt of a draft that was sent
    #[oai(path = "/:tenant/draft/receipt", method = "get", operation_id = "readReceipt")]
    async fn receipt(&self, tenant: Path<String>, secret: DraftSecret) -> Result<Json<KeptReceipt>, Problem> {
        Ok(Json(read_receipt(&self.0, &public_context(&tenant)?, &secret.0.key).await?))
    }

    /// Send a draft that is linked to one's own account
    #[oai(path = "/:tenant/me/draft/submission", method = "post", operation_id = "submitOwnDraft")]
    async fn submit_own(
        &self,
        tenant: Path<String>,
        caller: Caller,
        secret: DraftSecret,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<SubmitDraft>,
    ) -> Result<Json<Receipt>, Problem> {
        let (context, key) = (caller.context(&tenant)?, idempotency_key(key.0.as_deref())?);
        Ok(Json(submit_draft::submit_own_draft(&self.0, &context, &secret.0.key, body.0, key).await?))
    }
}
