//! Files.

use std::sync::Arc;

use contracts::intake::{File, NewFile, Upload};
use poem::{Body, Request};
use poem_openapi::{
    OpenApi, SecurityScheme,
    param::{Header, Path},
    payload::{Binary, Json, PlainText, Response},
};
use uuid::Uuid;
use web::{Problem, client_address, public_context};

use super::{drafts::DraftSecret, visits::VisitSecret};
use crate::{
    App,
    app::{
        attach_file,
        holder::Holder,
        keep_file,
        read_file::{self, Reading},
    },
};

/// The secret of a draft, or of a visit.
#[derive(SecurityScheme)]
pub enum HolderSecret {
    /// Of a draft (`beginDraft`).
    Draft(DraftSecret),
    /// Of a visit (`beginVisit`).
    Visit(VisitSecret),
}

impl From<HolderSecret> for Holder {
    fn from(secret: HolderSecret) -> Self {
        match secret {
            HolderSecret::Draft(secret) => Self::Draft(secret.0.key),
            HolderSecret::Visit(secret) => Self::Visit(secret.0.key),
        }
    }
}

/// The operations on files.
pub struct Files(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Files {
    /// Begin a file
    #[oai(path = "/:tenant/files", method = "post", operation_id = "beginFile")]
    async fn begin(
        &self,
        request: &Request,
        tenant: Path<String>,
        secret: HolderSecret,
        body: Json<NewFile>,
    ) -> Result<Json<Upload>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(attach_file::begin_file(&self.0, &context, &client, &secret.into(), &body).await?))
    }

    /// Send a piece of a file
    #[oai(path = "/:tenant/files/:id", method = "patch", operation_id = "appendToFile")]
    async fn append(
        &self,
        tenant: Path<String>,
        secret: HolderSecret,
        id: Path<Uuid>,
        #[oai(name = "Upload-Offset")] offset: Header<u64>,
        body: Binary<Vec<u8>>,
    ) -> Result<Json<Upload>, Problem> {
        let context = public_context(&tenant)?;
        let held = secret.into();
        Ok(Json(attach_file::append_to_file(&self.0, &context, &held, id.0.into(), offset.0, &body.0).await?))
    }

    /// Have a file that is here be looked at and kept
    #[oai(path = "/:tenant/files/:id/completion", method = "post", operation_id = "keepFile")]
    async fn keep(&self, tenant: Path<String>, secret: HolderSecret, id: Path<Uuid>) -> Result<Json<File>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(keep_file::keep_file(&self.0, &context, &secret.into(), id.0.into()).await?))
    }

    /// Take a file away that the union does not have yet
    #[oai(path = "/:tenant/files/:id", method = "delete", operation_id = "discardFile")]
    async fn discard(
        &self,
        tenant: Path<String>,
        secret: HolderSecret,
        id: Path<Uuid>,
    ) -> Result<PlainText<String>, Problem> {
        attach_file::discard_file(&self.0, &public_context(&tenant)?, &secret.into(), id.0.into()).await?;
        Ok(PlainText(String::new()))
    }

    /// A file that the union sent to the worker
    #[oai(path = "/:tenant/visit/files/:file", method = "get", operation_id = "readVisitFile")]
    async fn read_sent(
        &self,
        tenant: Path<String>,
        secret: VisitSecret,
        file: Path<Uuid>,
    ) -> Result<Response<Binary<Body>>, Problem> {
        let context = public_context(&tenant)?;
        Ok(saved(read_file::read_visit_file(&self.0, &context, &secret.0.key, file.0.into()).await?))
    }
}

/// A file as an attachment, a piece at a time.
pub(super) fn saved(reading: Reading) -> Response<Binary<Body>> {
    let disposition = format!("attachment; filename=\"{}\"", reading.name);
    let (media_type, length) = (reading.media_type.text(), reading.length);
    Response::new(Binary(Body::from_bytes_stream(reading.content())))
        .header("content-type", media_type)
        .header("content-length", length)
        .header("content-disposition", disposition)
}
