//! Rows of `mail_link` and `mail_link_secret`.

use kernel::{AccountId, Instant, InvitationId, MailLinkId, RegistrationId};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::mail_link::{MailLink, Purpose};

/// Adds a link; its secret is made when the mail is written.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    id: MailLinkId,
    purpose: Purpose,
    at: Instant,
) -> Result<Instant, StoreError> {
    let (invitation, account, registration) = match purpose {
        Purpose::Invitation(id) => (Some(id.uuid()), None, None),
        Purpose::PasswordReset(account) => (None, account.map(AccountId::uuid), None),
        Purpose::Registration(id) => (None, None, Some(id.uuid())),
    };
    let expires_at = at + purpose.lifetime();
    sqlx::query(
        "INSERT INTO mail_link (id, kind, invitation_id, account_id, registration_id, made_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.uuid())
    .bind(purpose.code())
    .bind(invitation)
    .bind(account)
    .bind(registration)
    .bind(at)
    .bind(expires_at)
    .execute(tx.connection())
    .await?;
    Ok(expires_at)
}

/// The link of a secret, held until the transaction ends, used or expired or not.
pub(crate) async fn lock(tx: &mut TenantTx, secret_hash: &[u8]) -> Result<Option<MailLink>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: Uuid,
        kind: String,
        invitation_id: Option<Uuid>,
        account_id: Option<Uuid>,
        registration_id: Option<Uuid>,
        expires_at: Instant,
        used_at: Option<Instant>,
    }
    let row: Option<Row> = sqlx::query_as(
        "SELECT link.id, link.kind, link.invitation_id, link.account_id, link.registration_id, link.expires_at, link.used_at
         FROM mail_link AS link JOIN mail_link_secret AS secret ON secret.link_id = link.id
         WHERE secret.secret_hash = $1 FOR UPDATE OF link",
    )
    .bind(secret_hash)
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| {
        let purpose = match (row.kind.as_str(), row.invitation_id, row.registration_id) {
            ("invitation", Some(id), None) => Purpose::Invitation(InvitationId::from(id)),
            ("password_reset", None, None) => Purpose::PasswordReset(row.account_id.map(AccountId::from)),
            ("registration", None, Some(id)) => Purpose::Registration(RegistrationId::from(id)),
            _ => return Err(StoreError::Inconsistent(format!("mail_link {}", row.id))),
        };
        Ok(MailLink { id: row.id.into(), purpose, expires_at: row.expires_at, used_at: row.used_at })
    })
    .transpose()
}

/// Ends the links of an invitation that were sent before.
pub(crate) async fn end_of_invitation(tx: &mut TenantTx, id: InvitationId, at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE mail_link SET used_at = $2 WHERE invitation_id = $1 AND used_at IS NULL")
        .bind(id.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends the links of a registration.
pub(crate) async fn end_of_registration(tx: &mut TenantTx, id: RegistrationId, at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE mail_link SET used_at = $2 WHERE registration_id = $1 AND used_at IS NULL")
        .bind(id.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends the links to another password that were sent to an account before.
pub(crate) async fn end_of_account(tx: &mut TenantTx, id: AccountId, at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE mail_link SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL")
        .bind(id.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Forgets whose password the links were for that ended before a moment.
pub(crate) async fn forget_old(tx: &mut TenantTx, before: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE mail_link SET account_id = NULL WHERE account_id IS NOT NULL AND expires_at < $1")
        .bind(before)
        .execute(tx.connection())
        .await?;
    Ok(())
}
