//! Rows of `control.network`, `control.routing_rule` and `control.emergency_contact`, written by a council. All may read
//! them: that stands in `libs/tenancy`.

use kernel::{Country, TenantSlug, codes::CodeList};
use sqlx::types::Json;
use tenancy::{EmergencyContact, StoreError, TenantTx, violates};
use uuid::Uuid;

/// Holds the tenant's own network, so that two who change its registry take turns, and gives the version of its rules;
/// `None` where it is no council.
pub(crate) async fn lock_own(tx: &mut TenantTx) -> Result<Option<i64>, StoreError> {
    let own = tx.tenant().to_string();
    Ok(sqlx::query_scalar("SELECT version FROM control.network WHERE slug = $1 FOR UPDATE")
        .bind(own)
        .fetch_optional(tx.connection())
        .await?)
}

/// Sets who takes what no rule routes.
pub(crate) async fn set_fallback(
    tx: &mut TenantTx,
    network: &TenantSlug,
    union: Option<&TenantSlug>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE control.network SET fallback = $2, version = version + 1 WHERE slug = $1")
        .bind(network.as_str())
        .bind(union.map(TenantSlug::as_str))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Puts these unions in the place of a country's rule; none of them takes it away.
pub(crate) async fn set_rule(
    tx: &mut TenantTx,
    network: &TenantSlug,
    country: Country,
    unions: &[TenantSlug],
) -> Result<(), StoreError> {
    sqlx::query("UPDATE control.network SET version = version + 1 WHERE slug = $1")
        .bind(network.as_str())
        .execute(tx.connection())
        .await?;
    sqlx::query("DELETE FROM control.routing_rule WHERE network = $1 AND country = $2")
        .bind(network.as_str())
        .bind(country.code())
        .execute(tx.connection())
        .await?;
    sqlx::query(
        "INSERT INTO control.routing_rule (network, country, position, tenant)
         SELECT $1, $2, given.position, given.tenant
         FROM unnest($3::text[]) WITH ORDINALITY AS given (tenant, position)",
    )
    .bind(network.as_str())
    .bind(country.code())
    .bind(unions.iter().map(|union| union.as_str().to_owned()).collect::<Vec<_>>())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Adds somebody to call; `false` where the number is there already.
pub(crate) async fn insert_contact(
    tx: &mut TenantTx,
    network: &TenantSlug,
    contact: &EmergencyContact,
) -> Result<bool, StoreError> {
    let sql = "INSERT INTO control.emergency_contact
                 (id, network, country, kind, number, names, hours, source, last_verified, position, version)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    write_contact(tx, sql, network, contact).await
}

/// The version of a contact, where a network has one of this id.
pub(crate) async fn contact_version(
    tx: &mut TenantTx,
    id: Uuid,
    network: &TenantSlug,
) -> Result<Option<i64>, StoreError> {
    let version = sqlx::query_scalar("SELECT version FROM control.emergency_contact WHERE id = $1 AND network = $2");
    Ok(version.bind(id).bind(network.as_str()).fetch_optional(tx.connection()).await?)
}

/// Changes one that there is; `false` where the number is there already.
pub(crate) async fn update_contact(
    tx: &mut TenantTx,
    network: &TenantSlug,
    contact: &EmergencyContact,
) -> Result<bool, StoreError> {
    let sql = "UPDATE control.emergency_contact SET country = $3, kind = $4, number = $5, names = $6, hours = $7,
                 source = $8, last_verified = $9, position = $10, version = $11
               WHERE id = $1 AND network = $2";
    write_contact(tx, sql, network, contact).await
}

/// Runs a statement that takes a contact in the order of its columns; `false` where the number is there already.
async fn write_contact(
    tx: &mut TenantTx,
    sql: &'static str,
    network: &TenantSlug,
    contact: &EmergencyContact,
) -> Result<bool, StoreError> {
    let written = sqlx::query(sql)
        .bind(contact.id)
        .bind(network.as_str())
        .bind(contact.country.code())
        .bind(contact.kind.code())
        .bind(&contact.number)
        .bind(Json(&contact.names))
        .bind(&contact.hours)
        .bind(&contact.source)
        .bind(contact.last_verified)
        .bind(contact.position)
        .bind(contact.version)
        .execute(tx.connection())
        .await;
    match written {
        Err(error) if violates(&error, "emergency_contact_once") => Ok(false),
        other => Ok(other?.rows_affected() == 1),
    }
}

/// Removes one; `false` where the network has none of this id.
pub(crate) async fn delete_contact(tx: &mut TenantTx, id: Uuid, network: &TenantSlug) -> Result<bool, StoreError> {
    let deleted = sqlx::query("DELETE FROM control.emergency_contact WHERE id = $1 AND network = $2")
        .bind(id)
        .bind(network.as_str())
        .execute(tx.connection())
        .await?;
    Ok(deleted.rows_affected() == 1)
}
