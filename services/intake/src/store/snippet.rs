//! Rows of `snippet`.

use contracts::intake::{Snippet, Texts};
use kernel::{AccountId, Instant};
use sqlx::types::Json;
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Somebody else sets or removes one only after this.
pub(crate) async fn lock(tx: &mut TenantTx) -> Result<(), StoreError> {
    sqlx::query("LOCK TABLE snippet IN SHARE ROW EXCLUSIVE MODE").execute(tx.connection()).await?;
    Ok(())
}

/// All of them, by name.
pub(crate) async fn all(tx: &mut TenantTx) -> Result<Vec<Snippet>, StoreError> {
    let rows: Vec<(Uuid, i64, String, Json<Texts>)> =
        sqlx::query_as("SELECT id, version, name, texts FROM snippet ORDER BY name_folded")
            .fetch_all(tx.connection())
            .await?;
    Ok(rows.into_iter().map(|(id, version, name, Json(texts))| Snippet { id, version, name, texts }).collect())
}

/// Makes one, or puts it in the place of the one with its id.
pub(crate) async fn put(tx: &mut TenantTx, snippet: &Snippet, by: AccountId, at: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO snippet (id, version, name, name_folded, texts, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET version = $2, name = $3, name_folded = $4, texts = $5, changed_at = $6, changed_by = $7",
    )
    .bind(snippet.id)
    .bind(snippet.version)
    .bind(&snippet.name)
    .bind(folded(&snippet.name))
    .bind(Json(&snippet.texts))
    .bind(at)
    .bind(by.uuid())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Removes one.
pub(crate) async fn remove(tx: &mut TenantTx, id: Uuid) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM snippet WHERE id = $1").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// A name, to be compared with others.
pub(crate) fn folded(name: &str) -> String {
    name.to_lowercase()
}
