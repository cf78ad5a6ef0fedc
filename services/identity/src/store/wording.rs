//! Rows of `wording`, which are never changed.

use contracts::{Texts, identity::OwnText};
use i18n::wording::is_wordable;
use kernel::{AccountId, Instant};
use sqlx::types::Json;
use tenancy::{StoreError, TenantTx};

/// The texts that were ever worded and still can be, by id: the latest version of each.
pub(crate) async fn all(tx: &mut TenantTx) -> Result<Vec<OwnText>, StoreError> {
    let rows: Vec<(String, i64, Json<Texts>)> =
        sqlx::query_as("SELECT DISTINCT ON (id) id, version, texts FROM wording ORDER BY id, version DESC")
            .fetch_all(tx.connection())
            .await?;
    let worded = rows.into_iter().map(|(id, version, Json(texts))| OwnText { id, version, texts });
    Ok(worded.filter(|own| is_wordable(&own.id)).collect())
}

/// Adds a version; `false` where somebody else has added it.
pub(crate) async fn add(tx: &mut TenantTx, own: &OwnText, by: AccountId, at: Instant) -> Result<bool, StoreError> {
    let added = sqlx::query(
        "INSERT INTO wording (id, version, texts, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING",
    )
    .bind(&own.id)
    .bind(own.version)
    .bind(Json(&own.texts))
    .bind(at)
    .bind(by.uuid())
    .execute(tx.connection())
    .await?;
    Ok(added.rows_affected() == 1)
}
