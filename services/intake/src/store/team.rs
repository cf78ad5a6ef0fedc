//! How somebody stands to an inquiry: to what came of it, from the views of cases and identity.

use authz::Standing;
use kernel::{AccountId, InquiryId, Instant, codes::CodeList, region_day};
use tenancy::{StoreError, TenantTx};

/// Whether a case came of an inquiry.
pub(crate) async fn has_case(tx: &mut TenantTx, inquiry: InquiryId) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM case_team WHERE inquiry_id = $1)");
    Ok(found.bind(inquiry.uuid()).fetch_one(tx.connection()).await?)
}

/// An inquiry is nobody's in particular until a case came of it; then it is its team's.
pub(crate) async fn standing(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    account: AccountId,
    now: Instant,
) -> Result<Standing, StoreError> {
    let found: Option<String> = sqlx::query_scalar(
        "SELECT CASE
           WHEN NOT EXISTS (SELECT FROM case_team WHERE inquiry_id = $1) THEN 'nobodys'
           WHEN EXISTS (SELECT FROM case_team WHERE inquiry_id = $1 AND account_id = $2) THEN 'team'
           WHEN EXISTS (SELECT FROM delegation_in_force AS delegation JOIN case_team ON account_id = from_account
                        WHERE inquiry_id = $1 AND to_account = $2 AND $3 BETWEEN from_day AND to_day) THEN 'stand_in'
           ELSE 'outside' END",
    )
    .bind(inquiry.uuid())
    .bind(account.uuid())
    .bind(region_day(now))
    .fetch_one(tx.connection())
    .await?;
    let standing = found.as_deref().and_then(Standing::from_code);
    standing.ok_or_else(|| StoreError::Inconsistent(format!("the standing of {account}")))
}

/// The name of somebody who works on requests; `None` for everybody else, and for who left.
pub(crate) async fn case_worker(tx: &mut TenantTx, account: AccountId) -> Result<Option<String>, StoreError> {
    let name = sqlx::query_scalar("SELECT name FROM case_worker WHERE id = $1 LIMIT 1");
    Ok(name.bind(account.uuid()).fetch_optional(tx.connection()).await?)
}
