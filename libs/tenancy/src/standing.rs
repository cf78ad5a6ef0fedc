//! Whether a tenant works: suspended, resumed, marked to be deleted. Every service asks for it in the statement that
//! enters the tenant's schema, so a change counts at the next transaction.

use authz::{OpContext, Passage};
use kernel::{Clock, Instant, SystemClock, TenantSlug, codes::CodeList};
use sqlx::PgConnection;

use crate::{
    Admin, StoreError, TenantStatus,
    beside::{AuditEntry, Beside},
};

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// It is so now.
    Done,
    /// There is no tenant of that name.
    Unknown,
    /// Not from where the tenant stands.
    Refused(TenantStatus),
    /// It is marked to be deleted later than this.
    Sooner,
}

impl Admin {
    /// Lets nobody in any more; the data stays.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn suspend(&self, slug: &TenantSlug) -> Result<Change, StoreError> {
        let mut tx = self.pool.begin().await?;
        let from = [TenantStatus::Active, TenantStatus::Suspended];
        let change = set(&mut tx, slug, TenantStatus::Suspended, None, &from).await?;
        tx.commit().await?;
        Ok(change)
    }

    /// Lets a suspended tenant work again, or one that is marked to be deleted. Its mails waited: the time after which one
    /// is given up begins anew for them. Nobody agrees any more that it is deleted at once.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn resume(&self, slug: &TenantSlug) -> Result<Change, StoreError> {
        let mut tx = self.pool.begin().await?;
        let agreements = sqlx::query("DELETE FROM control.deletion_agreement WHERE tenant = $1");
        agreements.bind(slug.as_str()).execute(&mut *tx).await?;
        let from = [TenantStatus::Suspended, TenantStatus::Deleting];
        let mut change = set(&mut tx, slug, TenantStatus::Active, None, &from).await?;
        match change {
            Change::Done => {
                sqlx::query("SELECT set_config('search_path', $1, true)").bind(slug.schema()).execute(&mut *tx).await?;
                sqlx::raw_sql("UPDATE mail SET queued_at = now(), next_attempt_at = now() WHERE state = 'queued'")
                    .execute(&mut *tx)
                    .await?;
            }
            Change::Refused(TenantStatus::Active) => change = Change::Done,
            _ => {}
        }
        tx.commit().await?;
        Ok(change)
    }

    /// Writes into a tenant's trail that all of it is taken out: before it is, so that the copy says so too.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn tell_of_export(&self, slug: &TenantSlug) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        tell(&mut tx, slug, Passage::TenantExported).await?;
        Ok(tx.commit().await?)
    }

    /// Marks a tenant to be deleted, not before `after`; it is suspended at once. A date that stands is only put off.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn schedule_deletion(&self, slug: &TenantSlug, after: Instant) -> Result<Change, StoreError> {
        let mut tx = self.pool.begin().await?;
        let later = sqlx::query_scalar("SELECT delete_after > $2 FROM control.tenant WHERE slug = $1 FOR UPDATE");
        let later: Option<Option<bool>> = later.bind(slug.as_str()).bind(after).fetch_optional(&mut *tx).await?;
        if later.flatten() == Some(true) {
            return Ok(Change::Sooner);
        }
        let from = [TenantStatus::Active, TenantStatus::Suspended, TenantStatus::Deleting];
        let change = set(&mut tx, slug, TenantStatus::Deleting, Some(after), &from).await?;
        tx.commit().await?;
        Ok(change)
    }
}

/// Leaves an entry in the tenant's own trail, where its people read what operators did to it; by whom, the operators' log says.
async fn tell(connection: &mut PgConnection, slug: &TenantSlug, what: Passage) -> Result<(), StoreError> {
    sqlx::query("SELECT set_config('search_path', $1, true)").bind(slug.schema()).execute(&mut *connection).await?;
    let context = OpContext::system("operator", slug.clone(), None);
    let entry = AuditEntry {
        at: SystemClock.now(),
        actor: context.actor.label(),
        action: CodeList::code(what),
        subject: None,
        request_id: context.request_id.uuid(),
    };
    Beside { audit: vec![entry], ..Beside::default() }.write(connection).await
}

async fn set(
    connection: &mut PgConnection,
    slug: &TenantSlug,
    status: TenantStatus,
    delete_after: Option<Instant>,
    from: &[TenantStatus],
) -> Result<Change, StoreError> {
    let before: Option<String> = sqlx::query_scalar("SELECT status FROM control.tenant WHERE slug = $1 FOR UPDATE")
        .bind(slug.as_str())
        .fetch_optional(&mut *connection)
        .await?;
    let Some(before) = before else { return Ok(Change::Unknown) };
    let before =
        TenantStatus::from_code(&before).ok_or_else(|| StoreError::Inconsistent(format!("control.tenant {slug}")))?;
    if !from.contains(&before) {
        return Ok(Change::Refused(before));
    }
    sqlx::query("UPDATE control.tenant SET status = $2, delete_after = $3 WHERE slug = $1")
        .bind(slug.as_str())
        .bind(status.code())
        .bind(delete_after)
        .execute(&mut *connection)
        .await?;
    let what = match status {
        TenantStatus::Active => Passage::TenantResumed,
        TenantStatus::Suspended => Passage::TenantSuspended,
        TenantStatus::Deleting | TenantStatus::Destroying => Passage::TenantMarked,
    };
    if before != status || status == TenantStatus::Deleting {
        tell(connection, slug, what).await?;
    }
    Ok(Change::Done)
}
