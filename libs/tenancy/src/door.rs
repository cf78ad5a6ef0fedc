//! The entry about somebody who was not let in.

use authz::{Actor, OpContext};
use kernel::{Clock, SystemClock};
use sqlx::PgPool;
use web::{
    Door,
    door::{NotNoted, Refusal},
};

use crate::{
    ServiceName, StoreError,
    beside::{AuditEntry, Beside},
    db::{begin_uncancelled, enter},
};

/// The door of a service on its own pool.
pub(crate) fn of(service: ServiceName, pool: &PgPool) -> Door {
    let pool = pool.clone();
    Door::new(service.as_str(), move |refusal| {
        let pool = pool.clone();
        async move {
            match note(&pool, service, refusal).await {
                // Anybody can name an organisation that there is not.
                Ok(()) | Err(StoreError::UnknownTenant(_)) => Ok(()),
                Err(error) => {
                    tracing::warn!(%error, "a refusal left no entry in the audit trail");
                    Err(NotNoted)
                }
            }
        }
    })
}

async fn note(pool: &PgPool, service: ServiceName, refusal: Refusal) -> Result<(), StoreError> {
    // Who was refused cannot come in to write it down themselves.
    let context = OpContext::system("door", refusal.tenant, None);
    let (mut tx, _) = enter(begin_uncancelled(pool).await?, service, &context).await?;
    let actor = refusal.by.map_or_else(|| Actor::Anonymous.label(), |by| by.to_string());
    let entry = AuditEntry {
        at: SystemClock.now(),
        actor,
        action: kernel::codes::CodeList::code(refusal.what),
        subject: refusal.by.map(|by| by.uuid()),
        request_id: context.request_id.uuid(),
    };
    Beside { audit: vec![entry], ..Beside::default() }.write(&mut tx).await?;
    Ok(tx.commit().await?)
}
