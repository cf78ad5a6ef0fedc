//! Rows of `case_member`, the view `case_team`, and how somebody stands to a case.

use authz::Standing;
use kernel::{AccountId, CaseId, Instant, codes::CodeList, region_day};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// How an account stands to a case now. One that does not exist is nobody's to stand to: `Outside`.
pub(crate) async fn standing(
    tx: &mut TenantTx,
    case: CaseId,
    account: AccountId,
    now: Instant,
) -> Result<Standing, StoreError> {
    let found: Option<String> = sqlx::query_scalar(
        "SELECT CASE
           WHEN EXISTS (SELECT FROM case_team WHERE case_id = $1 AND account_id = $2) THEN 'team'
           WHEN EXISTS (SELECT FROM delegation_in_force AS delegation JOIN case_team ON account_id = from_account
                        WHERE case_id = $1 AND to_account = $2 AND $3 BETWEEN from_day AND to_day) THEN 'stand_in'
           WHEN EXISTS (SELECT FROM emergency_access WHERE case_id = $1 AND account_id = $2 AND ends_at > $4) THEN 'emergency'
           ELSE 'outside' END",
    )
    .bind(case.uuid())
    .bind(account.uuid())
    .bind(region_day(now))
    .bind(now)
    .fetch_one(tx.connection())
    .await?;
    let standing = found.as_deref().and_then(Standing::from_code);
    standing.ok_or_else(|| StoreError::Inconsistent(format!("the standing of {account}")))
}

/// The accounts that were added to the team, beside the owner, in the order in which they came.
pub(crate) async fn members(tx: &mut TenantTx, case: CaseId) -> Result<Vec<AccountId>, StoreError> {
    let ids: Vec<Uuid> =
        sqlx::query_scalar("SELECT account_id FROM case_member WHERE case_id = $1 ORDER BY added_at, account_id")
            .bind(case.uuid())
            .fetch_all(tx.connection())
            .await?;
    Ok(ids.into_iter().map(AccountId::from).collect())
}

/// Adds somebody; who is in it already stays.
pub(crate) async fn add(
    tx: &mut TenantTx,
    case: CaseId,
    account: AccountId,
    by: AccountId,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO case_member (case_id, account_id, added_by, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    )
    .bind(case.uuid())
    .bind(account.uuid())
    .bind(by.uuid())
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes somebody out, if they are in it.
pub(crate) async fn remove(tx: &mut TenantTx, case: CaseId, account: AccountId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM case_member WHERE case_id = $1 AND account_id = $2")
        .bind(case.uuid())
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes somebody out of every team.
pub(crate) async fn remove_everywhere(tx: &mut TenantTx, account: AccountId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM case_member WHERE account_id = $1").bind(account.uuid()).execute(tx.connection()).await?;
    Ok(())
}

/// Who can be given a case, by name.
pub(crate) async fn colleagues(tx: &mut TenantTx) -> Result<Vec<(AccountId, String)>, StoreError> {
    let rows: Vec<(Uuid, String)> = sqlx::query_as("SELECT DISTINCT id, name FROM case_worker ORDER BY name, id")
        .fetch_all(tx.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, name)| (id.into(), name)).collect())
}

/// Whether an account can be given a case.
pub(crate) async fn is_colleague(tx: &mut TenantTx, account: AccountId) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar("SELECT EXISTS (SELECT FROM case_worker WHERE id = $1)");
    Ok(query.bind(account.uuid()).fetch_one(tx.connection()).await?)
}
