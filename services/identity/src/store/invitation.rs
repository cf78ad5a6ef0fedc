//! Rows of `invitation`.

use kernel::{AccountId, Instant, InvitationId, codes::CodeList};
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;

use super::account::roles;
use crate::domain::invitation::Invitation;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    email: String,
    locale: String,
    roles: Vec<String>,
    invited_by: Option<Uuid>,
    invited_at: Instant,
}

impl TryFrom<Row> for Invitation {
    type Error = StoreError;
    fn try_from(row: Row) -> Result<Self, StoreError> {
        let inconsistent = || StoreError::Inconsistent(format!("invitation {}", row.id));
        Ok(Self {
            id: row.id.into(),
            locale: row.locale.parse().map_err(|_| inconsistent())?,
            roles: roles(&row.roles).ok_or_else(inconsistent)?,
            name: row.name,
            email: row.email,
            invited_by: row.invited_by.map(AccountId::from),
            invited_at: row.invited_at,
        })
    }
}

/// Adds an invitation; `false` where one to this address is open.
pub(crate) async fn insert(tx: &mut TenantTx, new: &Invitation) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO invitation (id, email, name, locale, roles, invited_by, invited_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.uuid())
    .bind(&new.email)
    .bind(&new.name)
    .bind(new.locale.tag())
    .bind(new.roles.iter().map(|role| role.code()).collect::<Vec<_>>())
    .bind(new.invited_by.map(AccountId::uuid))
    .bind(new.invited_at)
    .execute(tx.connection())
    .await;
    match inserted {
        Err(error) if violates(&error, "invitation_open") => Ok(false),
        other => Ok(other.map(|_| true)?),
    }
}

/// Which of the addresses are a colleague's, or have an open invitation: what who may ask sees in the lists anyway. That a worker
/// has one, nobody is told.
pub(crate) async fn taken(tx: &mut TenantTx, emails: &[String]) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT email FROM account WHERE email = ANY($1)
           AND NOT EXISTS (SELECT FROM account_role WHERE account_id = account.id AND role = 'worker')
         UNION SELECT email FROM invitation WHERE email = ANY($1) AND accepted_at IS NULL AND withdrawn_at IS NULL",
    )
    .bind(emails)
    .fetch_all(tx.connection())
    .await?)
}

/// An open invitation, held until the transaction ends.
pub(crate) async fn lock(tx: &mut TenantTx, id: InvitationId) -> Result<Option<Invitation>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, name, email, locale, roles, invited_by, invited_at FROM invitation
         WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL FOR UPDATE",
    )
    .bind(id.uuid())
    .fetch_optional(tx.connection())
    .await?;
    row.map(Invitation::try_from).transpose()
}

/// The open invitation to an address of which a link has not run out yet, held until the transaction ends.
pub(crate) async fn lock_open(tx: &mut TenantTx, email: &str, now: Instant) -> Result<Option<Invitation>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, name, email, locale, roles, invited_by, invited_at FROM invitation
         WHERE email = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL
           AND EXISTS (SELECT FROM mail_link WHERE invitation_id = invitation.id AND expires_at > $2)
         FOR UPDATE",
    )
    .bind(email)
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    row.map(Invitation::try_from).transpose()
}

/// The open invitations, the newest first, each with the moment at which its newest link ends.
pub(crate) async fn list(tx: &mut TenantTx) -> Result<Vec<(Invitation, Instant)>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Listed {
        #[sqlx(flatten)]
        invitation: Row,
        expires_at: Instant,
    }
    let rows: Vec<Listed> = sqlx::query_as(
        "SELECT invitation.id, name, email, locale, roles, invited_by, invited_at, max(link.expires_at) AS expires_at
         FROM invitation JOIN mail_link AS link ON link.invitation_id = invitation.id
         WHERE accepted_at IS NULL AND withdrawn_at IS NULL
         GROUP BY invitation.id ORDER BY invited_at DESC, invitation.id LIMIT 500",
    )
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(|row| Ok((row.invitation.try_into()?, row.expires_at))).collect()
}

/// Notes who it became.
pub(crate) async fn accept(
    tx: &mut TenantTx,
    id: InvitationId,
    account: AccountId,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE invitation SET accepted_at = $3, account_id = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(account.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Withdraws it.
pub(crate) async fn withdraw(tx: &mut TenantTx, id: InvitationId, at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE invitation SET withdrawn_at = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}
