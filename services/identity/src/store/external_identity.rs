//! Rows of `external_identity`: who of a provider is who here.

use kernel::{AccountId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Whose account a subject of an issuer opens.
pub(crate) async fn find(tx: &mut TenantTx, issuer: &str, subject: &str) -> Result<Option<AccountId>, StoreError> {
    let query = sqlx::query_scalar("SELECT account_id FROM external_identity WHERE issuer = $1 AND subject = $2");
    let found: Option<Uuid> = query.bind(issuer).bind(subject).fetch_optional(tx.connection()).await?;
    Ok(found.map(AccountId::from))
}

/// Whether the provider that is in use logs an account in.
pub(crate) async fn is_linked(tx: &mut TenantTx, account: AccountId) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar(
        "SELECT EXISTS (
           SELECT FROM external_identity AS known JOIN identity_provider AS provider ON provider.issuer = known.issuer
           WHERE known.account_id = $1 AND provider.enabled)",
    );
    Ok(query.bind(account.uuid()).fetch_one(tx.connection()).await?)
}

/// Links a subject with an account, in the place of the one of before; `false` where it opens another account, and then nothing
/// of this transaction may be kept.
pub(crate) async fn link(
    tx: &mut TenantTx,
    issuer: &str,
    subject: &str,
    account: AccountId,
    at: Instant,
) -> Result<bool, StoreError> {
    sqlx::query("DELETE FROM external_identity WHERE issuer = $1 AND account_id = $2")
        .bind(issuer)
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    let linked = sqlx::query(
        "INSERT INTO external_identity (issuer, subject, account_id, linked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING",
    )
    .bind(issuer)
    .bind(subject)
    .bind(account.uuid())
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(linked.rows_affected() == 1)
}

/// Forgets who of any provider an account was; `false` where nobody knew.
pub(crate) async fn forget(tx: &mut TenantTx, account: AccountId) -> Result<bool, StoreError> {
    let forgotten = sqlx::query("DELETE FROM external_identity WHERE account_id = $1")
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    Ok(forgotten.rows_affected() > 0)
}
