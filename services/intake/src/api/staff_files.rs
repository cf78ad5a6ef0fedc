//! Files of a request, as colleagues read them and add to them.

use std::sync::Arc;

use contracts::intake::{File, NewStaffFile, Upload};
use poem::{Body, Request};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Binary, Json, PlainText, Response},
};
use uuid::Uuid;
use web::{Caller, Problem, client_address};

use super::files::saved;
use crate::{
    App,
    app::{attach_file, holder::Holder, keep_file, read_file},
};

/// The operations of colleagues on files.
pub struct StaffFiles(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl StaffFiles {
    /// Begin a file for the worker, or one that the worker gave
    #[oai(path = "/:tenant/inquiries/:id/files", method = "post", operation_id = "beginStaffFile")]
    async fn begin(
        &self,
        request: &Request,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        body: Json<NewStaffFile>,
    ) -> Result<Json<Upload>, Problem> {
        let (context, client) = (caller.context(&tenant)?, client_address(request));
        Ok(Json(attach_file::begin_staff_file(&self.0, &context, &client, id.0.into(), body.0).await?))
    }

    /// Send a piece of it
    #[oai(path = "/:tenant/inquiries/:id/files/:file", method = "patch", operation_id = "appendToStaffFile")]
    async fn append(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        file: Path<Uuid>,
        #[oai(name = "Upload-Offset")] offset: Header<u64>,
        body: Binary<Vec<u8>>,
    ) -> Result<Json<Upload>, Problem> {
        let (context, holder) = (caller.context(&tenant)?, Holder::Colleague(id.0.into()));
        Ok(Json(attach_file::append_to_file(&self.0, &context, &holder, file.0.into(), offset.0, &body.0).await?))
    }

    /// Have it, once all of it is here, be looked at, and sent or kept
    #[oai(path = "/:tenant/inquiries/:id/files/:file/completion", method = "post", operation_id = "keepStaffFile")]
    async fn keep(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        file: Path<Uuid>,
    ) -> Result<Json<File>, Problem> {
        let (context, holder) = (caller.context(&tenant)?, Holder::Colleague(id.0.into()));
        Ok(Json(keep_file::keep_file(&self.0, &context, &holder, file.0.into()).await?))
    }

    /// Take a file away that a colleague put on record
    #[oai(path = "/:tenant/inquiries/:id/files/:file/removal", method = "post", operation_id = "removeStaffFile")]
    async fn remove(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        file: Path<Uuid>,
    ) -> Result<PlainText<String>, Problem> {
        attach_file::remove_from_record(&self.0, &caller.context(&tenant)?, id.0.into(), file.0.into()).await?;
        Ok(PlainText(String::new()))
    }

    /// Take it away, while it is not kept
    #[oai(path = "/:tenant/inquiries/:id/files/:file", method = "delete", operation_id = "discardStaffFile")]
    async fn discard(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        file: Path<Uuid>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, holder) = (caller.context(&tenant)?, Holder::Colleague(id.0.into()));
        attach_file::discard_file(&self.0, &context, &holder, file.0.into()).await?;
        Ok(PlainText(String::new()))
    }

    /// A file of an inquiry
    #[oai(path = "/:tenant/inquiries/:id/files/:file", method = "get", operation_id = "readFile")]
    async fn read(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        file: Path<Uuid>,
    ) -> Result<Response<Binary<Body>>, Problem> {
        let context = caller.context(&tenant)?;
        Ok(saved(read_file::read_file(&self.0, &context, id.0.into(), file.0.into()).await?))
    }
}
