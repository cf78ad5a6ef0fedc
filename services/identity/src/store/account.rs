//! Rows of `account` and `account_role`.

use authz::Role;
use kernel::{Instant, codes::CodeList};
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;

use crate::domain::account::Account;

/// An account as it is stored, its roles gathered.
#[derive(sqlx::FromRow)]
pub(crate) struct AccountRow {
    id: Uuid,
    email: String,
    name: String,
    locale: String,
    roles: Vec<String>,
}

impl TryFrom<AccountRow> for Account {
    type Error = StoreError;
    fn try_from(row: AccountRow) -> Result<Self, StoreError> {
        let inconsistent = || StoreError::Inconsistent(format!("account {}", row.id));
        Ok(Account {
            id: row.id.into(),
            locale: row.locale.parse().map_err(|_| inconsistent())?,
            roles: row
                .roles
                .iter()
                .map(|code| Role::from_code(code).ok_or_else(inconsistent))
                .collect::<Result<_, _>>()?,
            name: row.name,
            email: row.email,
        })
    }
}

/// Adds an account with its roles; `false` where the address is taken.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    account: &Account,
    password_hash: &str,
    at: Instant,
) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO account (id, email, name, locale, password_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(account.id.uuid())
    .bind(&account.email)
    .bind(&account.name)
    .bind(account.locale.tag())
    .bind(password_hash)
    .bind(at)
    .execute(tx.connection())
    .await;
    match inserted {
        Err(error) if violates(&error, "account_email_key") => return Ok(false),
        other => other?,
    };
    sqlx::query("INSERT INTO account_role (account_id, role) SELECT $1, unnest($2::text[])")
        .bind(account.id.uuid())
        .bind(account.roles.iter().map(|role| role.code()).collect::<Vec<_>>())
        .execute(tx.connection())
        .await?;
    Ok(true)
}

/// The account of an address with its password's hash, unless it is disabled.
pub(crate) async fn find_by_email(tx: &mut TenantTx, email: &str) -> Result<Option<(Account, String)>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct WithHash {
        #[sqlx(flatten)]
        account: AccountRow,
        password_hash: String,
    }
    let row: Option<WithHash> = sqlx::query_as(
        "SELECT id, email, name, locale, password_hash,
                ARRAY(SELECT role FROM account_role WHERE account_id = account.id ORDER BY role) AS roles
         FROM account WHERE email = $1 AND disabled_at IS NULL",
    )
    .bind(email)
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| Ok((row.account.try_into()?, row.password_hash))).transpose()
}

/// Every account that is not disabled, by name.
pub(crate) async fn list(tx: &mut TenantTx) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<AccountRow> = sqlx::query_as(
        "SELECT id, email, name, locale,
                ARRAY(SELECT role FROM account_role WHERE account_id = account.id ORDER BY role) AS roles
         FROM account WHERE disabled_at IS NULL ORDER BY name, id",
    )
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(Account::try_from).collect()
}
