//! Rows of `worker_registration` (whether workers may make accounts) and `registration` (who asked for one by mail).

use kernel::{AccountId, Instant, Locale, RegistrationId};
use tenancy::{StoreError, TenantTx};

/// Somebody who asked for an account.
pub(crate) struct Asked {
    /// Lower case.
    pub email: String,
    pub locale: Locale,
}

/// Whether workers may make accounts.
pub(crate) async fn is_open(tx: &mut TenantTx) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM worker_registration WHERE open)");
    Ok(found.fetch_one(tx.connection()).await?)
}

/// Chooses whether they may.
pub(crate) async fn set_open(
    tx: &mut TenantTx,
    open: bool,
    by: Option<AccountId>,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO worker_registration (open, changed_at, changed_by) VALUES ($1, $2, $3)
         ON CONFLICT ((true)) DO UPDATE
           SET open = excluded.open, changed_at = excluded.changed_at, changed_by = excluded.changed_by",
    )
    .bind(open)
    .bind(at)
    .bind(by.map(AccountId::uuid))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Whether an address has an account, a worker's or a colleague's, or is invited.
pub(crate) async fn is_known(tx: &mut TenantTx, email: &str) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM account WHERE email = $1)
             OR EXISTS (SELECT FROM invitation WHERE email = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL)",
    );
    Ok(found.bind(email).fetch_one(tx.connection()).await?)
}

/// Notes who asked.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    id: RegistrationId,
    asked: &Asked,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO registration (id, email, locale, asked_at) VALUES ($1, $2, $3, $4)")
        .bind(id.uuid())
        .bind(&asked.email)
        .bind(asked.locale.tag())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Who asked, held until the transaction ends; `None` once the address was forgotten.
pub(crate) async fn find(tx: &mut TenantTx, id: RegistrationId) -> Result<Option<Asked>, StoreError> {
    let row: Option<(String, String)> =
        sqlx::query_as("SELECT email, locale FROM registration WHERE id = $1 AND email IS NOT NULL FOR UPDATE")
            .bind(id.uuid())
            .fetch_optional(tx.connection())
            .await?;
    row.map(|(email, locale)| {
        let locale: Locale = locale.parse().map_err(|_| StoreError::Inconsistent(format!("registration {id}")))?;
        Ok(Asked { email, locale })
    })
    .transpose()
}

/// Forgets an address, however often it was asked for: an account has it now, or has had it.
pub(crate) async fn forget(tx: &mut TenantTx, email: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE registration SET email = NULL WHERE email = $1").bind(email).execute(tx.connection()).await?;
    Ok(())
}

/// Forgets the addresses that were asked for before that moment.
pub(crate) async fn forget_old(tx: &mut TenantTx, before: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE registration SET email = NULL WHERE email IS NOT NULL AND asked_at < $1")
        .bind(before)
        .execute(tx.connection())
        .await?;
    Ok(())
}
