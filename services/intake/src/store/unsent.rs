//! Rows of `unsent`.

use kernel::{AccountId, InquiryId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::unsent::{Kept, UnsentForm};

/// Somebody's forms are kept and sent one after the other: what was sent is not kept by what was typed before.
pub(crate) async fn lock(tx: &mut TenantTx, account: AccountId) -> Result<(), StoreError> {
    sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended('unsent ' || current_schema() || $1, 0))")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Keeps a form in the place of what was kept of it before.
pub(crate) async fn keep(
    tx: &mut TenantTx,
    form: UnsentForm,
    inquiry: Option<InquiryId>,
    kept: &Kept,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO unsent (account_id, form, inquiry_id, saved_at, wrapped_key, fields_sealed)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (account_id, form, inquiry_id)
         DO UPDATE SET saved_at = $4, wrapped_key = $5, fields_sealed = $6",
    )
    .bind(kept.account.uuid())
    .bind(form.code())
    .bind(inquiry.map(InquiryId::uuid))
    .bind(kept.saved_at)
    .bind(&kept.wrapped_key)
    .bind(&kept.fields_sealed)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// What somebody typed, with the name of who it is.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub account_id: Uuid,
    pub name: Option<String>,
    pub saved_at: Instant,
    pub wrapped_key: Option<Vec<u8>>,
    pub fields_sealed: Vec<u8>,
}

/// What was typed into a form of an inquiry, by anybody, the newest first.
pub(crate) async fn of_inquiry(tx: &mut TenantTx, form: UnsentForm, id: InquiryId) -> Result<Vec<Row>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT unsent.account_id, account_name.name, unsent.saved_at, unsent.wrapped_key, unsent.fields_sealed
         FROM unsent LEFT JOIN account_name ON account_name.id = unsent.account_id
         WHERE unsent.inquiry_id = $1 AND unsent.form = $2 ORDER BY unsent.saved_at DESC",
    )
    .bind(id.uuid())
    .bind(form.code())
    .fetch_all(tx.connection())
    .await?)
}

/// What somebody typed of an entry.
pub(crate) async fn entry_of(tx: &mut TenantTx, account: AccountId) -> Result<Option<Row>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT account_id, NULL AS name, saved_at, wrapped_key, fields_sealed
         FROM unsent WHERE account_id = $1 AND form = 'entry' AND inquiry_id IS NULL",
    )
    .bind(account.uuid())
    .fetch_optional(tx.connection())
    .await?)
}

/// Throws away what somebody typed into a form.
pub(crate) async fn discard(
    tx: &mut TenantTx,
    account: AccountId,
    form: UnsentForm,
    inquiry: Option<InquiryId>,
) -> Result<(), StoreError> {
    lock(tx, account).await?;
    sqlx::query("DELETE FROM unsent WHERE account_id = $1 AND form = $2 AND inquiry_id IS NOT DISTINCT FROM $3")
        .bind(account.uuid())
        .bind(form.code())
        .bind(inquiry.map(InquiryId::uuid))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Throws away what anybody typed into a form of an inquiry.
pub(crate) async fn discard_all(tx: &mut TenantTx, inquiry: InquiryId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM unsent WHERE inquiry_id = $1").bind(inquiry.uuid()).execute(tx.connection()).await?;
    Ok(())
}

/// Throws away what was kept before `before`.
pub(crate) async fn delete_older(tx: &mut TenantTx, before: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM unsent WHERE saved_at < $1").bind(before).execute(tx.connection()).await?;
    Ok(())
}
