//! Rows of `unsent`.

use kernel::{AccountId, InquiryId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::unsent::{Kept, Typing, UnsentForm};

/// Keeps a form in the place of what was kept of it before; `false` where it was sent or thrown away. Of the same form on the same
/// inquiry, somebody's newest `most` stay.
pub(crate) async fn keep(tx: &mut TenantTx, typing: &Typing, kept: &Kept, most: i64) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "INSERT INTO unsent AS before (account_id, key, form, inquiry_id, saved_at, wrapped_key, fields_sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (account_id, key) DO UPDATE SET saved_at = $5, wrapped_key = $6, fields_sealed = $7
         WHERE before.fields_sealed IS NOT NULL AND before.form = $3 AND before.inquiry_id IS NOT DISTINCT FROM $4",
    )
    .bind(typing.account.uuid())
    .bind(typing.key)
    .bind(typing.form.code())
    .bind(typing.inquiry.map(InquiryId::uuid))
    .bind(kept.saved_at)
    .bind(&kept.wrapped_key)
    .bind(&kept.fields_sealed)
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "DELETE FROM unsent WHERE account_id = $1 AND key IN (
           SELECT key FROM unsent
           WHERE account_id = $1 AND form = $2 AND inquiry_id IS NOT DISTINCT FROM $3 AND fields_sealed IS NOT NULL
           ORDER BY saved_at DESC OFFSET $4)",
    )
    .bind(typing.account.uuid())
    .bind(typing.form.code())
    .bind(typing.inquiry.map(InquiryId::uuid))
    .bind(most)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What somebody typed, with the name of who it is.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub account_id: Uuid,
    pub key: Uuid,
    pub name: Option<String>,
    pub saved_at: Instant,
    pub wrapped_key: Option<Vec<u8>>,
    pub fields_sealed: Vec<u8>,
}

/// What was typed into a form of an inquiry, by anybody, the newest first.
pub(crate) async fn of_inquiry(tx: &mut TenantTx, form: UnsentForm, id: InquiryId) -> Result<Vec<Row>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT unsent.account_id, unsent.key, account_name.name, unsent.saved_at, unsent.wrapped_key, unsent.fields_sealed
         FROM unsent LEFT JOIN account_name ON account_name.id = unsent.account_id
         WHERE unsent.inquiry_id = $1 AND unsent.form = $2 AND unsent.fields_sealed IS NOT NULL
         ORDER BY unsent.saved_at DESC",
    )
    .bind(id.uuid())
    .bind(form.code())
    .fetch_all(tx.connection())
    .await?)
}

/// What somebody typed of entries since then, the newest first.
pub(crate) async fn entries_of(tx: &mut TenantTx, account: AccountId, since: Instant) -> Result<Vec<Row>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT account_id, key, NULL AS name, saved_at, wrapped_key, fields_sealed FROM unsent
         WHERE account_id = $1 AND form = 'entry' AND fields_sealed IS NOT NULL AND saved_at > $2 ORDER BY saved_at DESC",
    )
    .bind(account.uuid())
    .bind(since)
    .fetch_all(tx.connection())
    .await?)
}

/// A form was sent or thrown away: nothing is left of it, and a save that comes behind keeps nothing.
pub(crate) async fn end(tx: &mut TenantTx, typing: &Typing, now: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO unsent AS before (account_id, key, form, inquiry_id, saved_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account_id, key) DO UPDATE SET saved_at = $5, wrapped_key = NULL, fields_sealed = NULL
         WHERE before.form = $3 AND before.inquiry_id IS NOT DISTINCT FROM $4",
    )
    .bind(typing.account.uuid())
    .bind(typing.key)
    .bind(typing.form.code())
    .bind(typing.inquiry.map(InquiryId::uuid))
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Throws away what anybody typed into a form of an inquiry.
pub(crate) async fn discard_all(tx: &mut TenantTx, inquiry: InquiryId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM unsent WHERE inquiry_id = $1").bind(inquiry.uuid()).execute(tx.connection()).await?;
    Ok(())
}

/// Throws away what was kept before `before`, and of entries before `of_entries`.
pub(crate) async fn delete_older(tx: &mut TenantTx, before: Instant, of_entries: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM unsent WHERE saved_at < $1 OR (form = 'entry' AND saved_at < $2)")
        .bind(before)
        .bind(of_entries)
        .execute(tx.connection())
        .await?;
    Ok(())
}
