//! Rows of `setup_link` and `setup_step`, and what of the other tables shows how far an organisation is.

use kernel::{AccountId, Instant};
use tenancy::{StoreError, TenantTx};

use crate::domain::setup::{Facts, Mark, SetupLink, Step};

/// Adds a link; those before it end.
pub(crate) async fn insert_link(
    tx: &mut TenantTx,
    secret_hash: &[u8],
    at: Instant,
    expires_at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE setup_link SET used_at = $1 WHERE used_at IS NULL").bind(at).execute(tx.connection()).await?;
    sqlx::query("INSERT INTO setup_link (secret_hash, made_at, expires_at) VALUES ($1, $2, $3)")
        .bind(secret_hash)
        .bind(at)
        .bind(expires_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The link of a secret, held until the transaction ends, used or expired or not.
pub(crate) async fn lock_link(tx: &mut TenantTx, secret_hash: &[u8]) -> Result<Option<SetupLink>, StoreError> {
    let row: Option<(Instant, Option<Instant>)> =
        sqlx::query_as("SELECT expires_at, used_at FROM setup_link WHERE secret_hash = $1 FOR UPDATE")
            .bind(secret_hash)
            .fetch_optional(tx.connection())
            .await?;
    Ok(row.map(|(expires_at, used_at)| SetupLink { expires_at, used_at }))
}

/// Notes who came by it.
pub(crate) async fn use_link(
    tx: &mut TenantTx,
    secret_hash: &[u8],
    account: AccountId,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE setup_link SET used_at = $2, account_id = $3 WHERE secret_hash = $1")
        .bind(secret_hash)
        .bind(at)
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Whether somebody came by a link.
pub(crate) async fn is_begun(tx: &mut TenantTx) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM setup_link WHERE account_id IS NOT NULL)");
    Ok(found.fetch_one(tx.connection()).await?)
}

/// Whether somebody runs the organisation's accounts.
pub(crate) async fn has_admin(tx: &mut TenantTx) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM account JOIN account_role ON account_role.account_id = account.id
                        WHERE account.disabled_at IS NULL AND account_role.role IN ('affiliate_admin', 'secretariat'))",
    );
    Ok(found.fetch_one(tx.connection()).await?)
}

/// What can be seen.
pub(crate) async fn facts(tx: &mut TenantTx) -> Result<Facts, StoreError> {
    let found: (bool, bool, bool, bool) = sqlx::query_as(
        "SELECT EXISTS (SELECT FROM organisation
                        WHERE num_nonnulls(short_name, phone, email, address, opening_hours) > 0),
                EXISTS (SELECT FROM organisation WHERE num_nonnulls(main_colour, logo_hash) > 0),
                EXISTS (SELECT FROM account JOIN account_role ON account_role.account_id = account.id
                        WHERE account.disabled_at IS NULL AND account_role.role = 'focal_point')
                  OR EXISTS (SELECT FROM invitation
                             WHERE accepted_at IS NULL AND withdrawn_at IS NULL AND 'focal_point' = ANY(roles)),
                (SELECT count(*) FROM account WHERE disabled_at IS NULL) > 1
                  OR EXISTS (SELECT FROM invitation WHERE accepted_at IS NULL AND withdrawn_at IS NULL)",
    )
    .fetch_one(tx.connection())
    .await?;
    let (has_contact, has_look, has_focal_point, has_colleague) = found;
    Ok(Facts { has_contact, has_look, has_focal_point, has_colleague })
}

/// What was said of the steps.
pub(crate) async fn marks(tx: &mut TenantTx) -> Result<Vec<(Step, Mark)>, StoreError> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT step, state FROM setup_step").fetch_all(tx.connection()).await?;
    let read = |(step, mark): (String, String)| match (Step::from_code(&step), Mark::from_code(&mark)) {
        (Some(step), Some(mark)) => Ok((step, mark)),
        _ => Err(StoreError::Inconsistent(format!("setup_step {step}"))),
    };
    rows.into_iter().map(read).collect()
}

/// Notes what is said of a step.
pub(crate) async fn mark(tx: &mut TenantTx, step: Step, mark: Mark, at: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO setup_step (step, state, marked_at) VALUES ($1, $2, $3)
         ON CONFLICT (step) DO UPDATE SET state = $2, marked_at = $3",
    )
    .bind(step.code())
    .bind(mark.code())
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}
