//! Rows of `api_client` and `api_client_secret`.

use authz::Scope;
use kernel::{ApiClientId, Instant, codes::CodeList};
use sqlx::postgres::PgQueryResult;
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;

use crate::domain::api_client::ApiClient;

/// What every query of a client selects, from `api_client`.
macro_rules! columns {
    () => {
        "api_client.id, api_client.name, api_client.scopes, api_client.version, api_client.created_by,
         api_client.created_at, api_client.last_used_at, api_client.closed_at"
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    scopes: Vec<String>,
    version: i64,
    created_by: Uuid,
    created_at: Instant,
    last_used_at: Option<Instant>,
    closed_at: Option<Instant>,
}

impl TryFrom<Row> for ApiClient {
    type Error = StoreError;
    fn try_from(row: Row) -> Result<Self, StoreError> {
        let scopes: Option<Vec<Scope>> = row.scopes.iter().map(|code| Scope::from_code(code)).collect();
        Ok(ApiClient {
            scopes: scopes.ok_or_else(|| StoreError::Inconsistent(format!("api_client {}", row.id)))?,
            id: row.id.into(),
            name: row.name,
            version: row.version,
            created_by: row.created_by.into(),
            created_at: row.created_at,
            last_used_at: row.last_used_at,
            closed_at: row.closed_at,
        })
    }
}

fn codes(scopes: &[Scope]) -> Vec<&'static str> {
    scopes.iter().map(|scope| scope.code()).collect()
}

/// Adds a client; `false` where one of this name is open.
pub(crate) async fn insert(tx: &mut TenantTx, client: &ApiClient) -> Result<bool, StoreError> {
    let inserted =
        sqlx::query("INSERT INTO api_client (id, name, scopes, created_by, created_at) VALUES ($1, $2, $3, $4, $5)")
            .bind(client.id.uuid())
            .bind(&client.name)
            .bind(codes(&client.scopes))
            .bind(client.created_by.uuid())
            .bind(client.created_at)
            .execute(tx.connection())
            .await;
    is_new(inserted)
}

fn is_new(written: Result<PgQueryResult, sqlx::Error>) -> Result<bool, StoreError> {
    match written {
        Err(error) if violates(&error, "api_client_open_name") => Ok(false),
        other => Ok(other.map(|_| true)?),
    }
}

/// Writes what a command changed: name, scopes, and whether it is closed; `false` where another one of this name is open.
pub(crate) async fn update(tx: &mut TenantTx, client: &ApiClient) -> Result<bool, StoreError> {
    let updated =
        sqlx::query("UPDATE api_client SET name = $2, scopes = $3, version = $4, closed_at = $5 WHERE id = $1")
            .bind(client.id.uuid())
            .bind(&client.name)
            .bind(codes(&client.scopes))
            .bind(client.version)
            .bind(client.closed_at)
            .execute(tx.connection())
            .await;
    is_new(updated)
}

/// A secret without what it is.
#[derive(Clone, sqlx::FromRow)]
pub(crate) struct Secret {
    client_id: Uuid,
    pub made_at: Instant,
    pub ends_at: Option<Instant>,
}

/// Every client by name with its live secrets, the newest first; those that are closed last.
pub(crate) async fn list(tx: &mut TenantTx, now: Instant) -> Result<Vec<(ApiClient, Vec<Secret>)>, StoreError> {
    let rows: Vec<Row> =
        sqlx::query_as(concat!("SELECT ", columns!(), " FROM api_client ORDER BY closed_at NULLS FIRST, name, id"))
            .fetch_all(tx.connection())
            .await?;
    let secrets: Vec<Secret> = sqlx::query_as(
        "SELECT client_id, made_at, ends_at FROM api_client_secret
         WHERE ends_at IS NULL OR ends_at > $1 ORDER BY is_newest DESC",
    )
    .bind(now)
    .fetch_all(tx.connection())
    .await?;
    let with_secrets = |row: Row| {
        let own = secrets.iter().filter(|secret| secret.client_id == row.id).cloned().collect();
        Ok::<_, StoreError>((ApiClient::try_from(row)?, own))
    };
    rows.into_iter().map(with_secrets).collect()
}

/// One client, held for a change until the transaction ends, closed or not.
pub(crate) async fn lock(tx: &mut TenantTx, id: ApiClientId) -> Result<Option<ApiClient>, StoreError> {
    let row: Option<Row> = sqlx::query_as(concat!("SELECT ", columns!(), " FROM api_client WHERE id = $1 FOR UPDATE"))
        .bind(id.uuid())
        .fetch_optional(tx.connection())
        .await?;
    row.map(ApiClient::try_from).transpose()
}

/// The live secrets of one client, the newest first.
pub(crate) async fn secrets(tx: &mut TenantTx, id: ApiClientId, now: Instant) -> Result<Vec<Secret>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT client_id, made_at, ends_at FROM api_client_secret
         WHERE client_id = $1 AND (ends_at IS NULL OR ends_at > $2) ORDER BY is_newest DESC",
    )
    .bind(id.uuid())
    .bind(now)
    .fetch_all(tx.connection())
    .await?)
}

/// Gives a client another secret. The one of before ends at `older_ends_at`, one that ended already is forgotten.
pub(crate) async fn add_secret(
    tx: &mut TenantTx,
    id: ApiClientId,
    hash: &[u8],
    older_ends_at: Instant,
    now: Instant,
) -> Result<(), StoreError> {
    end_older_secret(tx, id).await?;
    sqlx::query("UPDATE api_client_secret SET is_newest = false, ends_at = $2 WHERE client_id = $1")
        .bind(id.uuid())
        .bind(older_ends_at)
        .execute(tx.connection())
        .await?;
    sqlx::query("INSERT INTO api_client_secret (client_id, is_newest, secret_hash, made_at) VALUES ($1, true, $2, $3)")
        .bind(id.uuid())
        .bind(hash)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends the secret of before; `false` where there is none.
pub(crate) async fn end_older_secret(tx: &mut TenantTx, id: ApiClientId) -> Result<bool, StoreError> {
    let ended = sqlx::query("DELETE FROM api_client_secret WHERE client_id = $1 AND NOT is_newest");
    Ok(ended.bind(id.uuid()).execute(tx.connection()).await?.rows_affected() > 0)
}

/// Ends all secrets of a client.
pub(crate) async fn end_secrets(tx: &mut TenantTx, id: ApiClientId) -> Result<(), StoreError> {
    let ended = sqlx::query("DELETE FROM api_client_secret WHERE client_id = $1");
    ended.bind(id.uuid()).execute(tx.connection()).await?;
    Ok(())
}

/// The client of this id, open, and with this secret.
pub(crate) async fn find_by_secret(
    tx: &mut TenantTx,
    id: ApiClientId,
    hash: &[u8],
    now: Instant,
) -> Result<Option<ApiClient>, StoreError> {
    let row: Option<Row> = sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM api_client JOIN api_client_secret AS secret ON secret.client_id = api_client.id
         WHERE api_client.id = $1 AND api_client.closed_at IS NULL AND secret.secret_hash = $2
           AND (secret.ends_at IS NULL OR secret.ends_at > $3)"
    ))
    .bind(id.uuid())
    .bind(hash)
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    row.map(ApiClient::try_from).transpose()
}

/// Whether there is a client of this id, closed or not.
pub(crate) async fn exists(tx: &mut TenantTx, id: ApiClientId) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM api_client WHERE id = $1)").bind(id.uuid());
    Ok(found.fetch_one(tx.connection()).await?)
}

/// Notes that a client is in use: to the hour, and written at most once an hour.
pub(crate) async fn touch(tx: &mut TenantTx, id: ApiClientId, at: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE api_client SET last_used_at = date_trunc('hour', $2::timestamptz, 'UTC')
         WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $2 - interval '1 hour')",
    )
    .bind(id.uuid())
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}
