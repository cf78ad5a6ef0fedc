//! Rows of `account` and `account_role`.

use authz::Role;
use kernel::{AccountId, Instant, codes::CodeList};
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;

use crate::domain::account::Account;

/// What every query of an account selects, from `account`.
macro_rules! columns {
    () => {
        "account.id, coalesce(account.email, account.handle, '') AS email, account.name, account.locale, account.version, account.disabled_at,
         account.link_awaited_until,
         ARRAY(SELECT role FROM account_role WHERE account_id = account.id ORDER BY role) AS roles,
         (EXISTS (SELECT FROM authenticator_app AS app WHERE app.account_id = account.id AND app.confirmed_at IS NOT NULL)
          OR EXISTS (SELECT FROM passkey WHERE passkey.account_id = account.id)) AS has_second_factor,
         (EXISTS (SELECT FROM external_identity AS known WHERE known.account_id = account.id)
          AND EXISTS (SELECT FROM identity_provider AS provider WHERE provider.enabled)) AS is_linked"
    };
}
pub(crate) use columns;

/// An account as it is stored, its roles gathered.
#[derive(sqlx::FromRow)]
pub(crate) struct AccountRow {
    id: Uuid,
    email: String,
    name: String,
    locale: String,
    version: i64,
    disabled_at: Option<Instant>,
    roles: Vec<String>,
    has_second_factor: bool,
    is_linked: bool,
    link_awaited_until: Option<Instant>,
}

impl TryFrom<AccountRow> for Account {
    type Error = StoreError;
    fn try_from(row: AccountRow) -> Result<Self, StoreError> {
        let inconsistent = || StoreError::Inconsistent(format!("account {}", row.id));
        Ok(Account {
            id: row.id.into(),
            locale: row.locale.parse().map_err(|_| inconsistent())?,
            roles: roles(&row.roles).ok_or_else(inconsistent)?,
            name: row.name,
            email: row.email,
            version: row.version,
            has_second_factor: row.has_second_factor,
            is_linked: row.is_linked,
            link_awaited_until: row.link_awaited_until,
            disabled_at: row.disabled_at,
        })
    }
}

/// The roles of stored codes.
pub(crate) fn roles(codes: &[String]) -> Option<Vec<Role>> {
    codes.iter().map(|code| Role::from_code(code)).collect()
}

/// Adds an account with its roles; `false` where the address, or the name that was made for it, is taken.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    account: &Account,
    password_hash: Option<&str>,
    at: Instant,
) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO account (id, email, handle, name, locale, password_hash, created_at, is_worker)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(account.id.uuid())
    .bind(Some(account.email.as_str()).filter(|_| account.has_address()))
    .bind(Some(account.email.as_str()).filter(|_| !account.has_address()))
    .bind(&account.name)
    .bind(account.locale.tag())
    .bind(password_hash)
    .bind(at)
    .bind(account.is_worker())
    .execute(tx.connection())
    .await;
    match inserted {
        Err(error) if violates(&error, "account_email_key") || violates(&error, "account_handle_key") => {
            return Ok(false);
        }
        other => other?,
    };
    insert_roles(tx, account).await?;
    Ok(true)
}

async fn insert_roles(tx: &mut TenantTx, account: &Account) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO account_role (account_id, role, of_worker)
         SELECT $1, role, role = 'worker' FROM unnest($2::text[]) AS given (role)",
    )
    .bind(account.id.uuid())
    .bind(account.roles.iter().map(|role| role.code()).collect::<Vec<_>>())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The account of an address, or of a name that was made for it, with its password's hash, unless it is disabled.
pub(crate) async fn find_by_email(
    tx: &mut TenantTx,
    email: &str,
) -> Result<Option<(Account, Option<String>)>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct WithHash {
        #[sqlx(flatten)]
        account: AccountRow,
        password_hash: Option<String>,
    }
    let row: Option<WithHash> = sqlx::query_as(concat!(
        "SELECT account.password_hash, ",
        columns!(),
        " FROM account WHERE (email = $1 OR handle = $1) AND disabled_at IS NULL"
    ))
    .bind(email)
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| Ok((row.account.try_into()?, row.password_hash))).transpose()
}

/// Whether a colleague has the address, disabled or not; that a worker has it, nobody is told.
pub(crate) async fn has_email(tx: &mut TenantTx, email: &str) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM account WHERE email = $1
           AND NOT EXISTS (SELECT FROM account_role WHERE account_id = account.id AND role = 'worker'))",
    )
    .bind(email);
    Ok(found.fetch_one(tx.connection()).await?)
}

/// The hash of an account's password, where it has one.
pub(crate) async fn password_hash(tx: &mut TenantTx, id: AccountId) -> Result<Option<String>, StoreError> {
    let found = sqlx::query_scalar("SELECT password_hash FROM account WHERE id = $1").bind(id.uuid());
    Ok(found.fetch_optional(tx.connection()).await?.flatten())
}

/// Sets another password.
pub(crate) async fn set_password(tx: &mut TenantTx, id: AccountId, hash: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE account SET password_hash = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(hash)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Every account by name, those that are disabled last; no worker's.
pub(crate) async fn list(tx: &mut TenantTx) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<AccountRow> = sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM account WHERE NOT is_worker ORDER BY disabled_at NULLS FIRST, name, id"
    ))
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(Account::try_from).collect()
}

/// Whether it is the account of somebody who works for the organisation, disabled or not: a worker's is as if it were not
/// there.
pub(crate) async fn is_colleague(tx: &mut TenantTx, id: AccountId) -> Result<bool, StoreError> {
    let found =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM account WHERE id = $1 AND NOT is_worker)").bind(id.uuid());
    Ok(found.fetch_one(tx.connection()).await?)
}

/// One account, held for a change until the transaction ends, disabled or not.
pub(crate) async fn lock(tx: &mut TenantTx, id: AccountId) -> Result<Option<Account>, StoreError> {
    let row: Option<AccountRow> =
        sqlx::query_as(concat!("SELECT ", columns!(), " FROM account WHERE id = $1 FOR UPDATE OF account"))
            .bind(id.uuid())
            .fetch_optional(tx.connection())
            .await?;
    row.map(Account::try_from).transpose()
}

/// The same, of somebody who works for the organisation: a worker's account is as if it were not there.
pub(crate) async fn lock_colleague(tx: &mut TenantTx, id: AccountId) -> Result<Option<Account>, StoreError> {
    Ok(lock(tx, id).await?.filter(|account| !account.is_worker()))
}

/// Until when an account waits to be linked by its address; `None` once it is.
pub(crate) async fn await_link(tx: &mut TenantTx, id: AccountId, until: Option<Instant>) -> Result<(), StoreError> {
    sqlx::query("UPDATE account SET link_awaited_until = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(until)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The account that waits to be linked by this address, held until the transaction ends.
pub(crate) async fn lock_awaiting_link(
    tx: &mut TenantTx,
    email: &str,
    now: Instant,
) -> Result<Option<Account>, StoreError> {
    let row: Option<AccountRow> = sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM account WHERE email = $1 AND link_awaited_until > $2 AND disabled_at IS NULL AND NOT is_worker
          FOR UPDATE OF account"
    ))
    .bind(email)
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    row.map(Account::try_from).transpose()
}

/// Holds the accounts of one of these roles that are open: who takes the last one away waits here for who does the same.
pub(crate) async fn lock_with_roles(tx: &mut TenantTx, roles: &[Role]) -> Result<Vec<AccountId>, StoreError> {
    macro_rules! open {
        () => {
            "SELECT id FROM account
             WHERE disabled_at IS NULL
               AND EXISTS (SELECT FROM account_role WHERE account_id = account.id AND role = ANY($1)) ORDER BY id"
        };
    }
    let codes: Vec<&str> = roles.iter().map(|role| role.code()).collect();
    sqlx::query(concat!(open!(), " FOR UPDATE")).bind(&codes).execute(tx.connection()).await?;
    // A statement that waited sees the accounts as they are now, and the roles as they were before it waited. The next one
    // sees both as they are.
    let ids: Vec<Uuid> = sqlx::query_scalar(open!()).bind(&codes).fetch_all(tx.connection()).await?;
    Ok(ids.into_iter().map(AccountId::from).collect())
}

/// Writes what a command changed: roles, and whether the account is open.
pub(crate) async fn update(tx: &mut TenantTx, account: &Account) -> Result<(), StoreError> {
    sqlx::query("UPDATE account SET version = $2, disabled_at = $3 WHERE id = $1 AND version = $2 - 1")
        .bind(account.id.uuid())
        .bind(account.version)
        .bind(account.disabled_at)
        .execute(tx.connection())
        .await?;
    sqlx::query("DELETE FROM account_role WHERE account_id = $1")
        .bind(account.id.uuid())
        .execute(tx.connection())
        .await?;
    insert_roles(tx, account).await
}

/// Empties an account: what stays is an id that nobody knows.
pub(crate) async fn erase(tx: &mut TenantTx, id: AccountId, at: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE account SET email = NULL, handle = NULL, name = '', password_hash = NULL, version = version + 1,
                disabled_at = coalesce(disabled_at, $2), erased_at = $2
         WHERE id = $1",
    )
    .bind(id.uuid())
    .bind(at)
    .execute(tx.connection())
    .await?;
    sqlx::query("UPDATE session SET device = '' WHERE account_id = $1")
        .bind(id.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}
