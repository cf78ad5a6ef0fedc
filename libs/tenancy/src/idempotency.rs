//! Stored answers: the same `Idempotency-Key` with the same request gives the same answer, and one effect.
//!
//! The key's row is written first and committed with the effect, so a second request with the key waits for the
//! first and then finds its answer. Answers are sealed with the tenant's key.

use authz::OpContext;
use kernel::Instant;
use uuid::Uuid;
use vault::TenantKey;

use crate::{ServiceName, StoreError, TenantTx};

/// A key counts so long. An answer to a submission holds a receipt code: it is not kept longer than a form that is sent
/// again may need.
const KEEP: chrono::Duration = chrono::Duration::hours(24);

/// Forgets the answers of a service that are older than a day.
///
/// # Errors
/// Where Postgres refuses.
pub async fn delete_expired(tx: &mut TenantTx, service: ServiceName, now: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM idempotency WHERE service = $1 AND created_at < $2")
        .bind(service.as_str())
        .bind(now - KEEP)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What the store knows of a key.
pub enum Lookup {
    /// Never seen: go on. The answer is kept if this transaction commits.
    Fresh,
    /// Seen with this request: the answer it got.
    Answered(Vec<u8>),
    /// Seen with another request.
    Reused,
}

/// Claims `key` for `request` and keeps `answer`, or finds what the key was used for. What an answer needs is known before
/// the effect: ids and secrets are made here, not by Postgres.
///
/// # Errors
/// Where Postgres refuses, or a stored answer does not open.
pub async fn claim(
    tx: &mut TenantTx,
    context: &OpContext,
    service: ServiceName,
    keys: &TenantKey,
    key: Uuid,
    request: &[u8],
    answer: &[u8],
) -> Result<Lookup, StoreError> {
    let (actor, hash) = (context.actor.label(), keys.request_hash(request)?);
    let sealed = keys.seal("idempotency", &key.to_string(), "answer", answer)?;
    let inserted = sqlx::query(
        "INSERT INTO idempotency (service, actor, key, request_hash, answer) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
    )
    .bind(service.as_str())
    .bind(&actor)
    .bind(key)
    .bind(&hash)
    .bind(sealed)
    .execute(tx.connection())
    .await?;
    if inserted.rows_affected() == 1 {
        return Ok(Lookup::Fresh);
    }
    let (stored_hash, answer): (Vec<u8>, Vec<u8>) =
        sqlx::query_as("SELECT request_hash, answer FROM idempotency WHERE service = $1 AND actor = $2 AND key = $3")
            .bind(service.as_str())
            .bind(&actor)
            .bind(key)
            .fetch_one(tx.connection())
            .await?;
    if stored_hash != hash {
        return Ok(Lookup::Reused);
    }
    Ok(Lookup::Answered(keys.open("idempotency", &key.to_string(), "answer", &answer)?.to_vec()))
}
