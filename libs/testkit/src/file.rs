//! Attaching a file as a browser does, and as a colleague.

use contracts::{
    ApiError, Call,
    intake::{File, Holder, NewFile, NewStaffFile, Upload},
};
use uuid::Uuid;

use crate::{Desk, Ways, from_elsewhere};

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
    let begun = intake.begin_file(tenant, &call, holder, &new).await?;
    send_on(ways, tenant, &call, holder, begun, content).await
}

/// Adds a file to an inquiry as a colleague: `to` the worker, or on record.
///
/// # Errors
/// Why it is not taken.
pub async fn add_file(
    ways: &Ways,
    desk: &Desk,
    inquiry: Uuid,
    to: &str,
    name: &str,
    content: &[u8],
) -> Result<File, ApiError> {
    let (tenant, call) = (desk.tenant.as_str(), Call { forwarded: from_elsewhere().forwarded, ..desk.call().await });
    let new = NewStaffFile { name: name.into(), bytes: Some(content.len() as u64), to: to.into(), key: None };
    let begun = ways.intake.begin_staff_file(tenant, &call, inquiry, &new).await?;
    send_on(ways, tenant, &call, Holder::Colleague(inquiry), begun, content).await
}

async fn send_on(
    ways: &Ways,
    tenant: &str,
    call: &Call,
    holder: Holder<'_>,
    mut upload: Upload,
    content: &[u8],
) -> Result<File, ApiError> {
    while upload.received < content.len() as u64 {
        let from = upload.received as usize;
        let piece = content[from..content.len().min(from + upload.piece as usize)].to_vec();
        upload = ways.intake.append_to_file(tenant, call, holder, upload.id, upload.received, piece).await?;
    }
    ways.intake.keep_file(tenant, call, holder, upload.id).await
}
