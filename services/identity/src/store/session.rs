//! Rows of `session`.

use kernel::{AccountId, Instant, SessionId};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use super::account::{AccountRow, columns};
use crate::domain::session::{Factor, Session};

/// A session to add.
pub(crate) struct NewRow<'a> {
    pub id: SessionId,
    pub secret_hash: &'a [u8],
    pub account: AccountId,
    pub factors: &'a [Factor],
    pub second_factor_at: Option<Instant>,
    pub device: &'a str,
    pub at: Instant,
}

/// Adds a session.
pub(crate) async fn insert(tx: &mut TenantTx, new: NewRow<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO session (id, secret_hash, account_id, factors, second_factor_at, device, created_at, last_seen_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)",
    )
    .bind(new.id.uuid())
    .bind(new.secret_hash)
    .bind(new.account.uuid())
    .bind(new.factors.iter().map(|factor| factor.code()).collect::<Vec<_>>())
    .bind(new.second_factor_at)
    .bind(new.device)
    .bind(new.at)
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
        session_id: Uuid,
        session_created_at: Instant,
        last_seen_at: Instant,
        second_factor_at: Option<Instant>,
        is_by_provider: bool,
    }
    let row: Option<Row> = sqlx::query_as(concat!(
        "SELECT session.id AS session_id, session.created_at AS session_created_at, session.last_seen_at,
                session.second_factor_at, 'sign_on' = ANY(session.factors) AS is_by_provider, ",
        columns!(),
        " FROM session JOIN account ON account.id = session.account_id
         WHERE session.secret_hash = $1 AND session.ended_at IS NULL AND account.disabled_at IS NULL"
    ))
    .bind(secret_hash)
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| {
        Ok(Session {
            id: row.session_id.into(),
            account: row.account.try_into()?,
            made_at: row.session_created_at,
            last_seen_at: row.last_seen_at,
            second_factor_at: row.second_factor_at,
            is_by_provider: row.is_by_provider,
        })
    })
    .transpose()
}

/// Whether a secret ever was one of this organisation's sessions, also of one that has ended.
pub(crate) async fn is_known(tx: &mut TenantTx, secret_hash: &[u8]) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM session WHERE secret_hash = $1)").bind(secret_hash);
    Ok(found.fetch_one(tx.connection()).await?)
}

/// Forgets sessions that were made before a moment, all of which are over; `most` of them at the most. Gives how many.
pub(crate) async fn forget_old(tx: &mut TenantTx, before: Instant, most: u64) -> Result<u64, StoreError> {
    let deleted =
        sqlx::query("DELETE FROM session WHERE id IN (SELECT id FROM session WHERE created_at < $1 LIMIT $2)")
            .bind(before)
            .bind(most.cast_signed())
            .execute(tx.connection())
            .await?;
    Ok(deleted.rows_affected())
}

/// Notes that a session is in use; written at most once a minute.
pub(crate) async fn touch(tx: &mut TenantTx, id: SessionId, at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2 - interval '1 minute'")
        .bind(id.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Notes that the second factor was given; the session goes on under another secret.
pub(crate) async fn strengthen(
    tx: &mut TenantTx,
    id: SessionId,
    secret_hash: &[u8],
    factor: Factor,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE session SET secret_hash = $2, second_factor_at = $3, last_seen_at = $3,
                factors = CASE WHEN $4 = ANY(factors) THEN factors ELSE factors || $4 END
         WHERE id = $1",
    )
    .bind(id.uuid())
    .bind(secret_hash)
    .bind(at)
    .bind(factor.code())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A session as its owner sees it, and who runs the accounts.
#[derive(sqlx::FromRow)]
pub(crate) struct Listed {
    pub id: Uuid,
    pub device: String,
    pub created_at: Instant,
    pub last_seen_at: Instant,
}

/// An account's sessions that have not ended and were seen since `idle_since`.
pub(crate) async fn list(
    tx: &mut TenantTx,
    account: AccountId,
    idle_since: Instant,
    made_since: Instant,
) -> Result<Vec<Listed>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT id, device, created_at, last_seen_at FROM session
         WHERE account_id = $1 AND ended_at IS NULL AND last_seen_at > $2 AND created_at > $3
         ORDER BY last_seen_at DESC, id LIMIT 100",
    )
    .bind(account.uuid())
    .bind(idle_since)
    .bind(made_since)
    .fetch_all(tx.connection())
    .await?)
}

/// Which of an account's sessions to end.
#[derive(Clone, Copy)]
pub(crate) enum Which {
    All,
    This(SessionId),
    AllBut(SessionId),
}

/// Ends sessions that have not ended, and their tokens with them. Gives how many there were.
pub(crate) async fn end(tx: &mut TenantTx, account: AccountId, which: Which, at: Instant) -> Result<u64, StoreError> {
    let (only, but) = match which {
        Which::All => (None, None),
        Which::This(id) => (Some(id.uuid()), None),
        Which::AllBut(id) => (None, Some(id.uuid())),
    };
    let schema = tx.tenant().schema();
    let ended = sqlx::query(
        "WITH forgotten AS (
           DELETE FROM control.revocation WHERE schema = $5 AND revoked_at < now() - interval '10 minutes'),
         ended AS (
           UPDATE session SET ended_at = $4
           WHERE account_id = $1 AND ended_at IS NULL AND ($2::uuid IS NULL OR id = $2) AND ($3::uuid IS NULL OR id <> $3)
           RETURNING id)
         INSERT INTO control.revocation (schema, subject, version) SELECT $5, id, 1 FROM ended
         ON CONFLICT (schema, subject) DO UPDATE SET revoked_at = now()",
    )
    .bind(account.uuid())
    .bind(only)
    .bind(but)
    .bind(at)
    .bind(schema)
    .execute(tx.connection())
    .await?;
    Ok(ended.rows_affected())
}
