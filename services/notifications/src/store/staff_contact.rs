//! Identity's published view: who works here, in which role.

use authz::Role;
use kernel::{AccountId, codes::CodeList};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// The accounts that have one of these roles.
pub(crate) async fn with_roles(tx: &mut TenantTx, roles: &[Role]) -> Result<Vec<AccountId>, StoreError> {
    let codes: Vec<&str> = roles.iter().map(|role| role.code()).collect();
    let ids: Vec<Uuid> = sqlx::query_scalar("SELECT DISTINCT id FROM staff_contact WHERE role = ANY($1)")
        .bind(codes)
        .fetch_all(tx.connection())
        .await?;
    Ok(ids.into_iter().map(AccountId::from).collect())
}

/// The account, if it is that of somebody who works here and whose account is open; a worker's never.
pub(crate) async fn colleague(tx: &mut TenantTx, account: AccountId) -> Result<Option<AccountId>, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM staff_contact WHERE id = $1)").bind(account.uuid());
    let is_colleague: bool = found.fetch_one(tx.connection()).await?;
    Ok(is_colleague.then_some(account))
}

/// Those of them who work here and whose accounts are open.
pub(crate) async fn colleagues(tx: &mut TenantTx, accounts: &[AccountId]) -> Result<Vec<AccountId>, StoreError> {
    let ids: Vec<Uuid> = sqlx::query_scalar("SELECT DISTINCT id FROM staff_contact WHERE id = ANY($1)")
        .bind(accounts.iter().map(|account| account.uuid()).collect::<Vec<_>>())
        .fetch_all(tx.connection())
        .await?;
    Ok(ids.into_iter().map(AccountId::from).collect())
}
