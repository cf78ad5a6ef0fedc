//! What is sent twice is done once.

use authz::OpContext;
use serde::Serialize;
use tenancy::{
    TenantTx,
    idempotency::{self, Lookup},
};
use uuid::Uuid;
use vault::TenantKey;

use super::state::SERVICE;
use crate::Error;

/// Whether this request has still to be carried out; claims its key. The answer is what there is to see now, so none is kept.
///
/// # Errors
/// `KeyReused` where the key came with another request before.
pub(super) async fn is_first(
    tx: &mut TenantTx,
    context: &OpContext,
    keys: &TenantKey,
    key: Option<Uuid>,
    request: &impl Serialize,
) -> Result<bool, Error> {
    let Some(key) = key else { return Ok(true) };
    let request = serde_json::to_vec(request).unwrap_or_default();
    match idempotency::claim(tx, context, SERVICE, keys, key, &request, &[]).await? {
        Lookup::Fresh => Ok(true),
        Lookup::Answered(_) => Ok(false),
        Lookup::Reused => Err(Error::KeyReused),
    }
}
