//! Rows of `delegation`.

use chrono::NaiveDate;
use kernel::{AccountId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::delegation::Delegation;

/// Adds one.
pub(crate) async fn insert(tx: &mut TenantTx, new: &Delegation) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO delegation (id, from_account, to_account, from_day, to_day, reason, made_by, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id)
    .bind(new.from.uuid())
    .bind(new.to.uuid())
    .bind(new.from_day)
    .bind(new.to_day)
    .bind(&new.reason)
    .bind(new.made_by.uuid())
    .bind(new.made_at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A delegation with the names of both.
#[derive(sqlx::FromRow)]
pub(crate) struct Listed {
    pub id: Uuid,
    pub from_account: Uuid,
    pub from_name: String,
    pub to_account: Uuid,
    pub to_name: String,
    pub from_day: NaiveDate,
    pub to_day: NaiveDate,
    pub reason: String,
}

/// Those that are not over on `today`, by their first day; of one account, where one is named.
pub(crate) async fn list(
    tx: &mut TenantTx,
    today: NaiveDate,
    of: Option<AccountId>,
) -> Result<Vec<Listed>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT delegation.id, from_account, sender.name AS from_name, to_account, receiver.name AS to_name, from_day,
                to_day, reason
         FROM delegation JOIN account AS sender ON sender.id = from_account JOIN account AS receiver ON receiver.id = to_account
         WHERE ended_at IS NULL AND to_day >= $1 AND ($2::uuid IS NULL OR $2 IN (from_account, to_account))
         ORDER BY from_day, delegation.id LIMIT 200",
    )
    .bind(today)
    .bind(of.map(AccountId::uuid))
    .fetch_all(tx.connection())
    .await?)
}

/// From whom a delegation is, held until the transaction ends; ended or not.
pub(crate) async fn lock(tx: &mut TenantTx, id: Uuid) -> Result<Option<AccountId>, StoreError> {
    let from: Option<Uuid> = sqlx::query_scalar("SELECT from_account FROM delegation WHERE id = $1 FOR UPDATE")
        .bind(id)
        .fetch_optional(tx.connection())
        .await?;
    Ok(from.map(AccountId::from))
}

/// Ends one at once, if nobody did before.
pub(crate) async fn end(tx: &mut TenantTx, id: Uuid, at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE delegation SET ended_at = coalesce(ended_at, $2) WHERE id = $1")
        .bind(id)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}
