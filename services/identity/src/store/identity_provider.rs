//! Rows of `identity_provider` and `provider_role`.

use authz::Role;
use kernel::{Instant, codes::CodeList};
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;

use crate::domain::sign_on::Provider;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    version: i64,
    name: String,
    issuer: String,
    client_id: String,
    client_secret_sealed: Vec<u8>,
    groups_claim: Option<String>,
    strong_acr: Vec<String>,
    sign_on_only: bool,
    enabled: bool,
    changed_at: Instant,
}

/// The organisation's provider, offered or not.
pub(crate) async fn find(tx: &mut TenantTx) -> Result<Option<Provider>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, version, name, issuer, client_id, client_secret_sealed, groups_claim, strong_acr, sign_on_only, enabled,
                changed_at
         FROM identity_provider",
    )
    .fetch_optional(tx.connection())
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Provider {
        id: row.id.into(),
        version: row.version,
        name: row.name,
        issuer: row.issuer,
        client_id: row.client_id,
        client_secret_sealed: row.client_secret_sealed,
        groups_claim: row.groups_claim,
        roles: roles(tx).await?,
        strong_acr: row.strong_acr,
        only: row.sign_on_only,
        enabled: row.enabled,
        changed_at: row.changed_at,
    }))
}

async fn roles(tx: &mut TenantTx) -> Result<Vec<(String, Role)>, StoreError> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT group_name, role FROM provider_role ORDER BY group_name, role")
            .fetch_all(tx.connection())
            .await?;
    let read = |(group, code): (String, String)| match Role::from_code(&code) {
        Some(role) => Ok((group, role)),
        None => Err(StoreError::Inconsistent(format!("provider_role {code}"))),
    };
    rows.into_iter().map(read).collect()
}

/// Whether passwords count for nobody but who runs the accounts.
pub(crate) async fn is_only(tx: &mut TenantTx) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM identity_provider WHERE enabled AND sign_on_only)");
    Ok(found.fetch_one(tx.connection()).await?)
}

/// Sets the provider, with its roles: the first one, or in the place of the version before; `false` where that is not there
/// any more, or another one is.
pub(crate) async fn save(tx: &mut TenantTx, provider: &Provider, is_first: bool) -> Result<bool, StoreError> {
    let saved = sqlx::query(if is_first {
        "INSERT INTO identity_provider
           (id, name, issuer, client_id, client_secret_sealed, groups_claim, strong_acr, sign_on_only, enabled, changed_at,
            version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    } else {
        "UPDATE identity_provider SET name = $2, issuer = $3, client_id = $4, client_secret_sealed = $5,
           groups_claim = $6, strong_acr = $7, sign_on_only = $8, enabled = $9, changed_at = $10, version = $11
         WHERE id = $1 AND version = $11 - 1"
    })
    .bind(provider.id.uuid())
    .bind(&provider.name)
    .bind(&provider.issuer)
    .bind(&provider.client_id)
    .bind(&provider.client_secret_sealed)
    .bind(&provider.groups_claim)
    .bind(&provider.strong_acr)
    .bind(provider.only)
    .bind(provider.enabled)
    .bind(provider.changed_at)
    .bind(provider.version)
    .execute(tx.connection())
    .await;
    let saved = match saved {
        Err(error) if violates(&error, "identity_provider_single") => return Ok(false),
        other => other?,
    };
    if saved.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("DELETE FROM provider_role").execute(tx.connection()).await?;
    sqlx::query(
        "INSERT INTO provider_role (group_name, role)
         SELECT given.group_name, given.role FROM unnest($1::text[], $2::text[]) AS given (group_name, role)
         ON CONFLICT DO NOTHING",
    )
    .bind(provider.roles.iter().map(|(group, _)| group.as_str()).collect::<Vec<_>>())
    .bind(provider.roles.iter().map(|(_, role)| role.code()).collect::<Vec<_>>())
    .execute(tx.connection())
    .await?;
    Ok(true)
}

/// Takes the provider away; `false` where there is none. Who was linked with it stays linked with that issuer.
pub(crate) async fn delete(tx: &mut TenantTx) -> Result<bool, StoreError> {
    sqlx::query("DELETE FROM provider_role").execute(tx.connection()).await?;
    let deleted = sqlx::query("DELETE FROM identity_provider").execute(tx.connection()).await?;
    Ok(deleted.rows_affected() > 0)
}
