//! Rows of `saved_filter`.

use contracts::intake::{InboxFilter, SavedFilter};
use kernel::AccountId;
use sqlx::types::Json;
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Somebody else keeps one only after this.
pub(crate) async fn lock(tx: &mut TenantTx) -> Result<(), StoreError> {
    sqlx::query("LOCK TABLE saved_filter IN SHARE ROW EXCLUSIVE MODE").execute(tx.connection()).await?;
    Ok(())
}

/// Somebody's, by name.
pub(crate) async fn of(tx: &mut TenantTx, account: AccountId) -> Result<Vec<SavedFilter>, StoreError> {
    let rows: Vec<(Uuid, String, Json<InboxFilter>)> =
        sqlx::query_as("SELECT id, name, filter FROM saved_filter WHERE account_id = $1 ORDER BY name_folded")
            .bind(account.uuid())
            .fetch_all(tx.connection())
            .await?;
    Ok(rows.into_iter().map(|(id, name, Json(filter))| SavedFilter { id, name, filter }).collect())
}

/// Keeps one.
pub(crate) async fn insert(tx: &mut TenantTx, account: AccountId, saved: &SavedFilter) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO saved_filter (id, account_id, name, name_folded, filter) VALUES ($1, $2, $3, $4, $5)")
        .bind(saved.id)
        .bind(account.uuid())
        .bind(&saved.name)
        .bind(folded(&saved.name))
        .bind(Json(&saved.filter))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes somebody's; `false` where they have none such.
pub(crate) async fn remove(tx: &mut TenantTx, account: AccountId, id: Uuid) -> Result<bool, StoreError> {
    let removed = sqlx::query("DELETE FROM saved_filter WHERE id = $1 AND account_id = $2")
        .bind(id)
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    Ok(removed.rows_affected() == 1)
}

/// A name, to be compared with others.
pub(crate) fn folded(name: &str) -> String {
    name.to_lowercase()
}
