//! Rows of `inquiry_link`: which request is in which worker's account. Nobody but the account's owner is told.

use authz::Standing;
use kernel::{AccountId, InquiryId, Instant, Reference, ReferenceKind};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// A request of an account.
pub(crate) struct Listed {
    pub inquiry: InquiryId,
    pub reference: Reference,
    pub linked_at: Instant,
}

/// Links; what is linked already stays as it is. `is_origin`: the request is sent from that account.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    account: AccountId,
    inquiry: InquiryId,
    is_origin: bool,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO inquiry_link (account_id, inquiry_id, is_origin, linked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING",
    )
    .bind(account.uuid())
    .bind(inquiry.uuid())
    .bind(is_origin)
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Leaves a request in `others` more accounts at the most: the oldest links go, but never that of the account that it was sent
/// from. Holds the request until the transaction ends, so that two who link at the same time count each other.
pub(crate) async fn make_room(
    tx: &mut TenantTx,
    account: AccountId,
    inquiry: InquiryId,
    others: i64,
) -> Result<(), StoreError> {
    sqlx::query("SELECT 1 FROM inquiry WHERE id = $1 FOR UPDATE").bind(inquiry.uuid()).execute(tx.connection()).await?;
    sqlx::query(
        "DELETE FROM inquiry_link WHERE inquiry_id = $1 AND account_id IN (
           SELECT account_id FROM inquiry_link WHERE inquiry_id = $1 AND account_id <> $2 AND NOT is_origin
           ORDER BY linked_at, account_id
           LIMIT greatest(0, (SELECT count(*) FROM inquiry_link WHERE inquiry_id = $1 AND account_id <> $2) - $3::bigint))",
    )
    .bind(inquiry.uuid())
    .bind(account.uuid())
    .bind(others)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// How an account stands to a request.
pub(crate) async fn standing(
    tx: &mut TenantTx,
    account: AccountId,
    inquiry: InquiryId,
) -> Result<Standing, StoreError> {
    let found =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM inquiry_link WHERE account_id = $1 AND inquiry_id = $2)");
    let is_own: bool = found.bind(account.uuid()).bind(inquiry.uuid()).fetch_one(tx.connection()).await?;
    Ok(if is_own { Standing::Own } else { Standing::Outside })
}

/// The requests of an account, the one linked last first.
pub(crate) async fn list(tx: &mut TenantTx, account: AccountId) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<(Uuid, i32, i64, Instant)> = sqlx::query_as(
        "SELECT inquiry.id, inquiry.year, inquiry.number, inquiry_link.linked_at
         FROM inquiry_link JOIN inquiry ON inquiry.id = inquiry_link.inquiry_id
         WHERE inquiry_link.account_id = $1 ORDER BY inquiry_link.linked_at DESC, inquiry.id LIMIT 100",
    )
    .bind(account.uuid())
    .fetch_all(tx.connection())
    .await?;
    let listed = |(id, year, number, linked_at): (Uuid, i32, i64, Instant)| Listed {
        inquiry: id.into(),
        reference: Reference { kind: ReferenceKind::Inquiry, year, number },
        linked_at,
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// Takes a request out of an account.
pub(crate) async fn delete(tx: &mut TenantTx, account: AccountId, inquiry: InquiryId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM inquiry_link WHERE account_id = $1 AND inquiry_id = $2")
        .bind(account.uuid())
        .bind(inquiry.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Forgets an account.
pub(crate) async fn delete_of_account(tx: &mut TenantTx, account: AccountId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM inquiry_link WHERE account_id = $1").bind(account.uuid()).execute(tx.connection()).await?;
    Ok(())
}
