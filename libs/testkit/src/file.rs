//! Attaching a file as a browser does.

use contracts::{
    ApiError,
    intake::{File, Holder, NewFile},
};

use crate::{Ways, from_elsewhere};

/// The smallest picture: one white pixel, as PNG.
pub fn pixel() -> Vec<u8> {
    data_encoding::BASE64
        .decode(b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC")
        .expect("base64")
}

/// Sends all of a file, piece by piece, and has it be kept.
///
/// # Errors
/// Why it is not taken.
pub async fn attach(
    ways: &Ways,
    tenant: &str,
    holder: Holder<'_>,
    name: &str,
    content: &[u8],
) -> Result<File, ApiError> {
    let (intake, call) = (&ways.intake, from_elsewhere());
    let new = NewFile { name: name.into(), bytes: Some(content.len() as u64) };
    let mut upload = intake.begin_file(tenant, &call, holder, &new).await?;
    while upload.received < content.len() as u64 {
        let from = upload.received as usize;
        let piece = content[from..content.len().min(from + upload.piece as usize)].to_vec();
        upload = intake.append_to_file(tenant, &call, holder, upload.id, upload.received, piece).await?;
    }
    intake.keep_file(tenant, &call, holder, upload.id).await
}
