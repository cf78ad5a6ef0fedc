//! Rows of `passkey`.

use kernel::{AccountId, Instant, PasskeyId};
use serde_json::Value;
use sqlx::types::Json;
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;
use webauthn_rs::prelude::Passkey;

/// Adds a passkey; `false` where this very key is known already.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    id: PasskeyId,
    account: AccountId,
    passkey: &Passkey,
    name: &str,
    at: Instant,
) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO passkey (id, account_id, credential_id, credential, name, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id.uuid())
    .bind(account.uuid())
    .bind(passkey.cred_id().as_slice())
    .bind(Json(passkey))
    .bind(name)
    .bind(at)
    .execute(tx.connection())
    .await;
    match inserted {
        Err(error) if violates(&error, "passkey_credential_id_key") => Ok(false),
        other => Ok(other.map(|_| true)?),
    }
}

/// A passkey of an open account, held until the transaction ends, by the id that the authenticator gave it.
pub(crate) async fn lock(
    tx: &mut TenantTx,
    account: AccountId,
    credential_id: &[u8],
) -> Result<Option<(PasskeyId, Passkey)>, StoreError> {
    let row: Option<(Uuid, Value)> = sqlx::query_as(
        "SELECT passkey.id, passkey.credential FROM passkey JOIN account ON account.id = passkey.account_id
         WHERE passkey.account_id = $1 AND passkey.credential_id = $2 AND account.disabled_at IS NULL
         FOR UPDATE OF passkey",
    )
    .bind(account.uuid())
    .bind(credential_id)
    .fetch_optional(tx.connection())
    .await?;
    row.map(|(id, credential)| {
        let read = serde_json::from_value(credential);
        Ok((id.into(), read.map_err(|_| StoreError::Inconsistent(format!("passkey {id}")))?))
    })
    .transpose()
}

/// Notes that a passkey was used, and what changed of it.
pub(crate) async fn note_use(
    tx: &mut TenantTx,
    id: PasskeyId,
    changed: Option<&Passkey>,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE passkey SET last_used_at = $2, credential = coalesce($3, credential) WHERE id = $1")
        .bind(id.uuid())
        .bind(at)
        .bind(changed.map(Json))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A passkey as its owner sees it.
#[derive(sqlx::FromRow)]
pub(crate) struct Listed {
    pub id: Uuid,
    pub name: String,
    pub made_at: Instant,
    pub last_used_at: Option<Instant>,
    pub credential_id: Vec<u8>,
}

/// An account's passkeys, the oldest first.
pub(crate) async fn list(tx: &mut TenantTx, account: AccountId) -> Result<Vec<Listed>, StoreError> {
    let query = sqlx::query_as(
        "SELECT id, name, made_at, last_used_at, credential_id FROM passkey WHERE account_id = $1 ORDER BY made_at, id",
    );
    Ok(query.bind(account.uuid()).fetch_all(tx.connection()).await?)
}

/// Removes one of an account's passkeys, or all; gives how many there were.
pub(crate) async fn delete(tx: &mut TenantTx, account: AccountId, id: Option<PasskeyId>) -> Result<u64, StoreError> {
    let deleted = sqlx::query("DELETE FROM passkey WHERE account_id = $1 AND ($2::uuid IS NULL OR id = $2)")
        .bind(account.uuid())
        .bind(id.map(PasskeyId::uuid))
        .execute(tx.connection())
        .await?;
    Ok(deleted.rows_affected())
}
