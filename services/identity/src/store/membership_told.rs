//! Rows of `membership_told`: of which requests of councils a union's admins were told.

use chrono::NaiveDate;
use kernel::{Instant, MembershipId};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Notes that this tenant is told now of all that it is asked for days that have not passed, and neither accepted nor
/// was told of. Gives these; none where anything was told after `since`, or there is no admin yet: then it waits.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    today: NaiveDate,
    at: Instant,
    since: Instant,
) -> Result<Vec<MembershipId>, StoreError> {
    let tenant = tx.tenant().to_string();
    // Two processes that look at one moment tell it once, also where another council asks in between.
    sqlx::query("SELECT pg_advisory_xact_lock(hashtext('membership_told.' || current_schema()))")
        .execute(tx.connection())
        .await?;
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "INSERT INTO membership_told (membership_id, days, told_at)
         SELECT membership.id, daterange(member_from, member_until, '[]'), $3
         FROM control.membership
         WHERE membership.tenant = $1 AND coalesce(member_until, 'infinity') >= $2
           AND NOT EXISTS (SELECT FROM control.acceptance
                           WHERE acceptance.membership = membership.id
                             AND acceptance.days @> daterange(member_from, member_until, '[]'))
           AND NOT EXISTS (SELECT FROM membership_told AS told WHERE told.told_at > $4)
           AND EXISTS (SELECT FROM account JOIN account_role ON account_role.account_id = account.id
                       WHERE account_role.role = 'affiliate_admin' AND account.disabled_at IS NULL)
         ORDER BY membership.id
         ON CONFLICT DO NOTHING
         RETURNING membership_id",
    )
    .bind(tenant)
    .bind(today)
    .bind(at)
    .bind(since)
    .fetch_all(tx.connection())
    .await?;
    Ok(ids.into_iter().map(MembershipId::from).collect())
}
