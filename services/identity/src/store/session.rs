//! Rows of `session`.

use kernel::{AccountId, Instant, SessionId};
use tenancy::{StoreError, TenantTx};

use super::account::AccountRow;
use crate::domain::session::Session;

/// Adds a session.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    secret_hash: &[u8],
    account: AccountId,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO session (id, secret_hash, account_id, created_at, last_seen_at) VALUES ($1, $2, $3, $4, $4)",
    )
    .bind(SessionId::new().uuid())
    .bind(secret_hash)
    .bind(account.uuid())
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The session of a secret that has not been ended, with its account unless that is disabled.
pub(crate) async fn find(tx: &mut TenantTx, secret_hash: &[u8]) -> Result<Option<Session>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        #[sqlx(flatten)]
        account: AccountRow,
        session_created_at: Instant,
        last_seen_at: Instant,
    }
    let row: Option<Row> = sqlx::query_as(
        "SELECT account.id, account.email, account.name, account.locale,
                ARRAY(SELECT role FROM account_role WHERE account_id = account.id ORDER BY role) AS roles,
                session.created_at AS session_created_at, session.last_seen_at
         FROM session JOIN account ON account.id = session.account_id
         WHERE session.secret_hash = $1 AND session.ended_at IS NULL AND account.disabled_at IS NULL",
    )
    .bind(secret_hash)
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| {
        Ok(Session {
            account: row.account.try_into()?,
            created_at: row.session_created_at,
            last_seen_at: row.last_seen_at,
        })
    })
    .transpose()
}

/// Notes that a session is in use; written at most once a minute.
pub(crate) async fn touch(tx: &mut TenantTx, secret_hash: &[u8], at: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE session SET last_seen_at = $2 WHERE secret_hash = $1 AND last_seen_at < $2 - interval '1 minute'",
    )
    .bind(secret_hash)
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Ends a session; ending one that has ended changes nothing.
pub(crate) async fn end(tx: &mut TenantTx, secret_hash: &[u8], at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE session SET ended_at = $2 WHERE secret_hash = $1 AND ended_at IS NULL")
        .bind(secret_hash)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}
