//! Rows of `control.membership`, `control.acceptance` and `control.sharing`. Which of them a tenant sees and writes, the policies of Postgres say.

use chrono::NaiveDate;
use kernel::{Instant, TenantSlug};
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;

/// The days of a membership, and its places at trainings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub member_from: NaiveDate,
    pub member_until: Option<NaiveDate>,
    pub places: i32,
}

/// A membership with what the organisation accepted and shares.
#[derive(sqlx::FromRow)]
pub(crate) struct Listed {
    pub id: Uuid,
    pub network: String,
    pub network_name: String,
    pub tenant: String,
    pub member_from: NaiveDate,
    pub member_until: Option<NaiveDate>,
    pub places: i32,
    pub version: i64,
    pub accepted_at: Option<Instant>,
    pub shares: Option<String>,
    pub shares_since: Option<Instant>,
}

/// All that this tenant may see: of a council's network, or of a union; the newest of each first.
pub(crate) async fn list(tx: &mut TenantTx) -> Result<Vec<Listed>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT membership.id, membership.network, network.name AS network_name, membership.tenant, member_from, member_until,
                places, membership.version, decided.shares, decided.since AS shares_since,
                (SELECT min(acceptance.accepted_at) FROM control.acceptance
                 WHERE acceptance.membership = membership.id
                   AND acceptance.days @> daterange(member_from, member_until, '[]')) AS accepted_at
         FROM control.membership JOIN control.network ON network.slug = membership.network
         LEFT JOIN LATERAL (
           SELECT sharing.shares, sharing.since FROM control.sharing
           WHERE sharing.network = membership.network AND sharing.tenant = membership.tenant
           ORDER BY sharing.seq DESC LIMIT 1) AS decided ON true
         ORDER BY membership.network, membership.tenant, member_from DESC",
    )
    .fetch_all(tx.connection())
    .await?)
}

/// Adds one; `false` where its days overlap with another of the same organisation.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    id: Uuid,
    network: &TenantSlug,
    tenant: &TenantSlug,
    terms: Terms,
) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO control.membership (id, network, tenant, member_from, member_until, places)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(network.as_str())
    .bind(tenant.as_str())
    .bind(terms.member_from)
    .bind(terms.member_until)
    .bind(terms.places)
    .execute(tx.connection())
    .await;
    match inserted {
        Err(error) if violates(&error, "membership_periods") => Ok(false),
        other => Ok(other?.rows_affected() == 1),
    }
}

/// The version of a membership, where a network has one of this id.
pub(crate) async fn version(tx: &mut TenantTx, id: Uuid, network: &TenantSlug) -> Result<Option<i64>, StoreError> {
    let version = sqlx::query_scalar("SELECT version FROM control.membership WHERE id = $1 AND network = $2");
    Ok(version.bind(id).bind(network.as_str()).fetch_optional(tx.connection()).await?)
}

/// Corrects one that there is; `false` where its days would overlap with another of the same organisation.
pub(crate) async fn update(
    tx: &mut TenantTx,
    id: Uuid,
    network: &TenantSlug,
    terms: Terms,
) -> Result<bool, StoreError> {
    let updated = sqlx::query(
        "UPDATE control.membership SET member_from = $3, member_until = $4, places = $5, version = version + 1
         WHERE id = $1 AND network = $2",
    )
    .bind(id)
    .bind(network.as_str())
    .bind(terms.member_from)
    .bind(terms.member_until)
    .bind(terms.places)
    .execute(tx.connection())
    .await;
    match updated {
        Err(error) if violates(&error, "membership_periods") => Ok(false),
        other => Ok(other?.rows_affected() == 1),
    }
}

/// Notes that this tenant accepts a membership, for the days that it has in this version; `false` where they have changed.
pub(crate) async fn accept(
    tx: &mut TenantTx,
    acceptance: Uuid,
    id: Uuid,
    version: i64,
    at: Instant,
) -> Result<bool, StoreError> {
    let accepted = sqlx::query(
        "INSERT INTO control.acceptance (id, membership, days, accepted_at)
         SELECT $1, membership.id, daterange(member_from, member_until, '[]'), $3
         FROM control.membership WHERE membership.id = $2 AND membership.version = $4",
    )
    .bind(acceptance)
    .bind(id)
    .bind(at)
    .bind(version)
    .execute(tx.connection())
    .await?;
    Ok(accepted.rows_affected() == 1)
}

/// Notes what this tenant decided to share.
pub(crate) async fn decide(
    tx: &mut TenantTx,
    id: Uuid,
    network: &str,
    shares: &str,
    at: Instant,
) -> Result<(), StoreError> {
    let tenant = tx.tenant().to_string();
    sqlx::query("INSERT INTO control.sharing (id, network, tenant, shares, since) VALUES ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(network)
        .bind(tenant)
        .bind(shares)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}
