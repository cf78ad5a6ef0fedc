//! Rows of `mail_link_secret`, which identity reads.

use kernel::MailLinkId;
use tenancy::{StoreError, TenantTx};

/// Keeps the hash of a link's secret.
pub(crate) async fn keep_secret(tx: &mut TenantTx, link: MailLinkId, hash: &[u8]) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO mail_link_secret (secret_hash, link_id) VALUES ($1, $2)")
        .bind(hash)
        .bind(link.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}
