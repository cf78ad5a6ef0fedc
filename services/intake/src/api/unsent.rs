//! What staff typed and have not sent.

use std::sync::Arc;

use contracts::intake::{KeepUnsent, UnsentForms as UnsentList};
use kernel::AccountId;
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Caller, Problem, ProblemKind};

use crate::{
    App,
    app::{
        keep_unsent::{discard_unsent, keep_unsent},
        read_unsent::{read_unsent, read_unsent_entry},
    },
    domain::unsent::UnsentForm,
};

/// The operations on what was not sent.
pub struct UnsentForms(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl UnsentForms {
    /// What was typed into a form of an inquiry and not sent
    ///
    /// `form` is `message`, `note` or `verification`.
    #[oai(path = "/:tenant/inquiries/:id/unsent/:form", method = "get", operation_id = "readUnsent")]
    async fn read(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        form: Path<String>,
    ) -> Result<Json<UnsentList>, Problem> {
        let (context, form) = (caller.context(&tenant)?, named(&form)?);
        Ok(Json(read_unsent(&self.0, &context, form, id.0.into()).await?))
    }

    /// Keep what stands in a form of an inquiry
    #[oai(path = "/:tenant/inquiries/:id/unsent/:form", method = "put", operation_id = "keepUnsent")]
    async fn keep(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        form: Path<String>,
        body: Json<KeepUnsent>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, form) = (caller.context(&tenant)?, named(&form)?);
        keep_unsent(&self.0, &context, form, Some(id.0.into()), &body).await?;
        Ok(PlainText(String::new()))
    }

    /// Throw away what was typed into a form of an inquiry
    ///
    /// By the caller, or by the account that is named.
    #[oai(path = "/:tenant/inquiries/:id/unsent/:form/:key", method = "delete", operation_id = "discardUnsent")]
    async fn discard(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        form: Path<String>,
        key: Path<Uuid>,
        account: Query<Option<Uuid>>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, form) = (caller.context(&tenant)?, named(&form)?);
        let which = (key.0, account.0.map(AccountId::from));
        discard_unsent(&self.0, &context, form, Some(id.0.into()), which).await?;
        Ok(PlainText(String::new()))
    }

    /// What one typed of an inquiry that is being entered
    #[oai(path = "/:tenant/entered-inquiries/unsent", method = "get", operation_id = "readUnsentEntry")]
    async fn read_entry(&self, tenant: Path<String>, caller: Caller) -> Result<Json<UnsentList>, Problem> {
        Ok(Json(read_unsent_entry(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Keep what stands in the form of an inquiry that is being entered
    #[oai(path = "/:tenant/entered-inquiries/unsent", method = "put", operation_id = "keepUnsentEntry")]
    async fn keep_entry(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<KeepUnsent>,
    ) -> Result<PlainText<String>, Problem> {
        keep_unsent(&self.0, &caller.context(&tenant)?, UnsentForm::Entry, None, &body).await?;
        Ok(PlainText(String::new()))
    }

    /// Throw away what one typed of an entry
    #[oai(path = "/:tenant/entered-inquiries/unsent/:key", method = "delete", operation_id = "discardUnsentEntry")]
    async fn discard_entry(
        &self,
        tenant: Path<String>,
        caller: Caller,
        key: Path<Uuid>,
    ) -> Result<PlainText<String>, Problem> {
        discard_unsent(&self.0, &caller.context(&tenant)?, UnsentForm::Entry, None, (key.0, None)).await?;
        Ok(PlainText(String::new()))
    }
}

fn named(form: &str) -> Result<UnsentForm, Problem> {
    UnsentForm::of_inquiry(form).ok_or_else(|| ProblemKind::NotFound.into())
}
