//! A transaction in one tenant's schema.

use std::sync::Arc;

use authz::{Actor, OpContext, Passage};
use kernel::{Country, TenantSlug};
use sqlx::{PgConnection, PgPool, Postgres, Transaction};
use web::Door;

use crate::{
    ControlDb, Dirty, KeyRing, NewEvent, ServiceName, StoreError,
    beside::{AuditEntry, Beside},
    door, pool,
};

/// A service's way to the rows of every tenant, one at a time.
#[derive(Clone)]
pub struct TenantDb {
    service: ServiceName,
    pub(crate) pool: PgPool,
    control: ControlDb,
    keys: Option<KeyRing>,
    dirty: Dirty,
    door: Door,
}

impl TenantDb {
    /// Opens the service's pool; it connects with the first query. `master` is given to services that read or
    /// write sealed fields, and to no other.
    ///
    /// # Errors
    /// Where the settings cannot be used.
    pub fn open(
        config: &config::Database,
        service: ServiceName,
        master: Option<Arc<vault::MasterKey>>,
    ) -> Result<Self, StoreError> {
        let pool = pool::open(config, &service.login_role())?;
        let control = ControlDb::new(pool.clone());
        let keys = master.map(|master| KeyRing::new(master, control.clone()));
        let door = door::of(service, &pool);
        Ok(Self { service, pool, control, keys, dirty: Dirty::default(), door })
    }

    /// Which service this is.
    pub fn service(&self) -> ServiceName {
        self.service
    }

    /// The registry of tenants.
    pub fn control(&self) -> &ControlDb {
        &self.control
    }

    /// The tenants' keys.
    ///
    /// # Errors
    /// Where this service was not given the master key.
    pub fn keys(&self) -> Result<&KeyRing, StoreError> {
        self.keys.as_ref().ok_or_else(|| StoreError::Inconsistent(format!("{} holds no master key", self.service)))
    }

    /// Which tenants have committed events that wait to be published.
    pub fn dirty(&self) -> &Dirty {
        &self.dirty
    }

    /// Where it is told who was not let in.
    pub fn door(&self) -> Door {
        self.door.clone()
    }

    /// Opens a transaction in the schema of the context's tenant.
    ///
    /// # Errors
    /// `UnknownTenant`, `Suspended`, `Revoked`, or `Unavailable` when no connection can be had in time.
    pub async fn begin(&self, context: &OpContext) -> Result<TenantTx, StoreError> {
        let tx = begin_uncancelled(&self.pool).await?;
        let entered = enter(tx, self.service, context).await;
        let revoked = context.actor.person().filter(|_| matches!(entered, Err(StoreError::Revoked)));
        if let Some(person) = revoked {
            let by = Some(person.account).filter(|_| !person.is_worker());
            self.door.refused(&context.tenant, Passage::EndedTokenRefused, by).await;
        }
        let (tx, country) = entered?;
        Ok(TenantTx {
            tx,
            tenant: context.tenant.clone(),
            country,
            dirty: self.dirty.clone(),
            beside: Beside::default(),
        })
    }

    /// Whether Postgres answers.
    ///
    /// # Errors
    /// `Unavailable` where it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query_scalar::<_, i32>("SELECT 1").fetch_one(&self.pool).await?;
        Ok(())
    }

    /// Closes the pool; the last thing of a service's life.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Begins in a task of its own, so that a caller who gives up cannot cut `BEGIN` in half.
#[allow(clippy::disallowed_methods, reason = "the task is awaited here, and has to outlive a caller who is dropped")]
pub(crate) async fn begin_uncancelled(pool: &PgPool) -> Result<Transaction<'static, Postgres>, StoreError> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin().await }).await;
    Ok(begun.map_err(|_| StoreError::Unavailable(sqlx::Error::WorkerCrashed))??)
}

/// Takes on the tenant's role and search path, both for this transaction only, and gives its country. A suspended tenant lets nobody in
/// but the services themselves, which finish what was begun; one that is being destroyed not even them. A person whose
/// session has ended, or whose roles changed, does not get in with an older token, nor does an integration that was closed or
/// lost a scope: every service asks here, so all of them know at once.
pub(crate) async fn enter(
    mut tx: Transaction<'static, Postgres>,
    service: ServiceName,
    context: &OpContext,
) -> Result<(Transaction<'static, Postgres>, Option<Country>), StoreError> {
    let tenant = &context.tenant;
    let system = matches!(context.actor, Actor::System(_));
    let (subject, version, session) = match &context.actor {
        Actor::Person(person) => (Some(person.account.uuid()), Some(person.version), Some(person.session.uuid())),
        Actor::Client(client) => (Some(client.id.uuid()), Some(client.version), None),
        Actor::Anonymous | Actor::System(_) => (None, None, None),
    };
    let schema = tenant.schema();
    let role = format!("{service}_{schema}");
    let entered: Option<(String, String)> = sqlx::query_as(
        "SELECT CASE WHEN status = 'destroying' OR status <> 'active' AND NOT $4 THEN status
                     WHEN EXISTS (SELECT FROM control.revocation
                                  WHERE schema = $3 AND (subject = $5 AND version > $6 OR subject = $7)) THEN 'revoked'
                     ELSE 'entered' || left(set_config('role', $2, true) || set_config('search_path', $3, true), 0) END,
                country
         FROM control.tenant WHERE slug = $1",
    )
    .bind(tenant.as_str())
    .bind(role)
    .bind(schema)
    .bind(system)
    .bind(subject)
    .bind(version)
    .bind(session)
    .fetch_optional(&mut *tx)
    .await?;
    match entered.as_ref().map(|(status, country)| (status.as_str(), country)) {
        Some(("entered", country)) => Ok((tx, country.parse().ok())),
        Some(("revoked", _)) => Err(StoreError::Revoked),
        // To its own services it is deleted: what they still have to do about it is done.
        Some(("destroying", _)) if system => Err(StoreError::UnknownTenant(tenant.clone())),
        Some(_) => Err(StoreError::Suspended(tenant.clone())),
        None => Err(StoreError::UnknownTenant(tenant.clone())),
    }
}

/// A transaction in one tenant's schema. Dropped without [`TenantTx::commit`], it is rolled back.
pub struct TenantTx {
    tx: Transaction<'static, Postgres>,
    tenant: TenantSlug,
    country: Option<Country>,
    dirty: Dirty,
    beside: Beside,
}

impl TenantTx {
    /// In whose schema it works.
    pub fn tenant(&self) -> &TenantSlug {
        &self.tenant
    }

    /// Where the organisation is; a council is nowhere in particular.
    pub fn country(&self) -> Option<Country> {
        self.country
    }

    /// The connection, for a store function's statement.
    pub fn connection(&mut self) -> &mut PgConnection {
        &mut self.tx
    }

    /// Has an event go with the commit; the relay is woken after it.
    pub fn append_event(&mut self, event: NewEvent) {
        self.beside.events.push(event);
    }

    /// Has an audit entry go with the commit.
    pub(crate) fn append_audit(&mut self, entry: AuditEntry) {
        self.beside.audit.push(entry);
    }

    /// Commits, with the audit entries and events that were gathered; what the transaction wrote is durable when this
    /// returns.
    ///
    /// # Errors
    /// `Unavailable` where Postgres went away: the caller cannot know then whether it was kept.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        let has_events = !self.beside.events.is_empty();
        self.beside.write(&mut self.tx).await?;
        self.tx.commit().await?;
        if has_events {
            self.dirty.mark(&self.tenant);
        }
        Ok(())
    }
}
