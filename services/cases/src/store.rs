//! The SQL of cases' tables and of the views that it reads.

pub(crate) mod case;
pub(crate) mod emergency_access;
pub(crate) mod inquiry_coded;
pub(crate) mod monitoring_entry;
pub(crate) mod team;

use kernel::AccountId;
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// The names of accounts, from identity's published view.
pub(crate) async fn account_names(
    tx: &mut TenantTx,
    accounts: &[AccountId],
) -> Result<std::collections::HashMap<AccountId, String>, StoreError> {
    let ids: Vec<Uuid> = accounts.iter().map(|account| account.uuid()).collect();
    let rows: Vec<(Uuid, String)> = sqlx::query_as("SELECT id, name FROM account_name WHERE id = ANY($1)")
        .bind(ids)
        .fetch_all(tx.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, name)| (id.into(), name)).collect())
}
