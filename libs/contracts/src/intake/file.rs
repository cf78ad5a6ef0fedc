//! Files: photos, documents and recordings that a worker attaches to a draft, or to a request that is open in their browser; and
//! those that a colleague adds to a request.
//!
//! They come in pieces, so that a connection that breaks costs one piece. A piece says where it begins; one that is there
//! already changes nothing, and the answer says what comes next (after draft-ietf-httpbis-resumable-upload).

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IntakeClient;
use crate::{ApiError, Call, Download, transport::Outgoing};

/// With what somebody who attaches a file proves that they may.
#[derive(Clone, Copy)]
pub enum Holder<'a> {
    /// The secret of a draft.
    Draft(&'a str),
    /// The secret of a visit.
    Visit(&'a str),
    /// The caller's own token, for an inquiry.
    Colleague(Uuid),
}

impl Holder<'_> {
    /// The address of the files.
    fn path(self, tenant: &str) -> String {
        match self {
            Self::Draft(_) | Self::Visit(_) => format!("/v1/{tenant}/files"),
            Self::Colleague(inquiry) => format!("/v1/{tenant}/inquiries/{inquiry}/files"),
        }
    }
}

/// A file that is going to be sent.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewFile {
    /// As it is called where it comes from, without a folder; at most 200 characters. The case team alone reads it.
    pub name: String,
    /// How many bytes there are; absent where that is not known before all of them have come.
    pub bytes: Option<u64>,
}

/// A file that a colleague is going to add to a request.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewStaffFile {
    /// As it is called where it comes from, without a folder; at most 200 characters. The case team alone reads it.
    pub name: String,
    /// How many bytes there are; absent where that is not known before all of them have come.
    pub bytes: Option<u64>,
    /// Where it goes once it is kept. `worker`: it is a message of the union, held as messages are. `record`: it stands with what
    /// came with the form, as something that the worker gave at the desk or by post.
    pub to: String,
    /// The same key never makes a second file of the caller's in this inquiry.
    pub key: Option<Uuid>,
}

/// How far a file has come.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Upload {
    /// The file's id.
    pub id: Uuid,
    /// How many bytes are here: the next piece begins there.
    pub received: u64,
    /// How many there are, where that is known.
    #[oai(skip_serializing_if_is_none)]
    pub bytes: Option<u64>,
    /// The most bytes of one piece.
    pub piece: u64,
}

/// A file.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct File {
    /// The file's id.
    pub id: Uuid,
    /// FileKind; absent until all of it is here and was looked at.
    #[oai(skip_serializing_if_is_none)]
    pub kind: Option<String>,
    /// As it was called where it came from; absent where that is not told.
    #[oai(skip_serializing_if_is_none)]
    pub name: Option<String>,
    /// IANA media type; absent as the kind is.
    #[oai(skip_serializing_if_is_none)]
    pub media_type: Option<String>,
    /// How many bytes there are, once it is kept; until then how many there are going to be, where that is known.
    #[oai(skip_serializing_if_is_none)]
    pub bytes: Option<u64>,
    /// How many bytes are here, while it comes.
    #[oai(skip_serializing_if_is_none)]
    pub received: Option<u64>,
    /// How long a recording is, in seconds.
    #[oai(skip_serializing_if_is_none)]
    pub seconds: Option<u32>,
    /// SHA-256 (FIPS 180-4) of what was sent, in hexadecimal digits: who has the original can show that it is this. Told to the
    /// case team only.
    #[oai(skip_serializing_if_is_none)]
    pub sha256: Option<String>,
    /// When it was begun.
    pub added_at: Instant,
    /// Who of the union added it; absent where the worker attached it. Told to the case team only.
    #[oai(skip_serializing_if_is_none)]
    pub added_by: Option<String>,
}

/// Never the name, so that a log line cannot hold it.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "File({})", self.id)
    }
}

impl IntakeClient {
    /// Begins a file of a worker.
    pub async fn begin_file(
        &self,
        tenant: &str,
        call: &Call,
        holder: Holder<'_>,
        file: &NewFile,
    ) -> Result<Upload, ApiError> {
        let request = Outgoing::new(Method::POST, holder.path(tenant), call).holder(holder);
        self.0.fetch(request.json(file)).await
    }

    /// Begins a file of a colleague; it goes on with [`Holder::Colleague`].
    pub async fn begin_staff_file(
        &self,
        tenant: &str,
        call: &Call,
        inquiry: Uuid,
        file: &NewStaffFile,
    ) -> Result<Upload, ApiError> {
        let path = Holder::Colleague(inquiry).path(tenant);
        self.0.fetch(Outgoing::new(Method::POST, path, call).json(file)).await
    }

    /// Sends a piece that begins at `offset`; the answer says how far the file is.
    pub async fn append_to_file(
        &self,
        tenant: &str,
        call: &Call,
        holder: Holder<'_>,
        id: Uuid,
        offset: u64,
        piece: Vec<u8>,
    ) -> Result<Upload, ApiError> {
        let request = Outgoing::new(Method::PATCH, format!("{}/{id}", holder.path(tenant)), call).holder(holder);
        self.0.fetch(request.upload_offset(offset).bytes(piece)).await
    }

    /// Has a file that is here be looked at, made anew and kept. One that is kept already is kept.
    pub async fn keep_file(&self, tenant: &str, call: &Call, holder: Holder<'_>, id: Uuid) -> Result<File, ApiError> {
        let request =
            Outgoing::new(Method::POST, format!("{}/{id}/completion", holder.path(tenant)), call).holder(holder);
        // Others may be before it.
        self.0.fetch(request.patiently()).await
    }

    /// Takes a file away that is not kept yet, or that the union does not have; one that is not there is away.
    pub async fn discard_file(&self, tenant: &str, call: &Call, holder: Holder<'_>, id: Uuid) -> Result<(), ApiError> {
        let request = Outgoing::new(Method::DELETE, format!("{}/{id}", holder.path(tenant)), call).holder(holder);
        self.0.send(request).await.map(drop)
    }

    /// Takes a file away that a colleague put on record.
    pub async fn remove_file(&self, tenant: &str, call: &Call, inquiry: Uuid, id: Uuid) -> Result<(), ApiError> {
        let path = format!("/v1/{tenant}/inquiries/{inquiry}/files/{id}/removal");
        self.0.send(Outgoing::new(Method::POST, path, call)).await.map(drop)
    }

    /// A file of an inquiry, as it is kept.
    pub async fn file(&self, tenant: &str, call: &Call, inquiry: Uuid, id: Uuid) -> Result<Download, ApiError> {
        let path = format!("/v1/{tenant}/inquiries/{inquiry}/files/{id}");
        self.0.download(Outgoing::new(Method::GET, path, call)).await
    }

    /// A file that the union sent to the worker, by the secret of a visit.
    pub async fn visit_file(&self, tenant: &str, call: &Call, secret: &str, id: Uuid) -> Result<Download, ApiError> {
        let path = format!("/v1/{tenant}/visit/files/{id}");
        self.0.download(Outgoing::new(Method::GET, path, call).visit(secret)).await
    }
}
