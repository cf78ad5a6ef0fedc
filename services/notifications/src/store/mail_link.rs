//! Rows of `mail_link_secret`, which identity reads, and of its view `mail_link_contact`.

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

/// Whether a worker is at the other end of a link.
pub(crate) async fn is_for_worker(tx: &mut TenantTx, link: MailLinkId) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM mail_link_contact WHERE id = $1 AND for_worker)");
    Ok(found.bind(link.uuid()).fetch_one(tx.connection()).await?)
}
