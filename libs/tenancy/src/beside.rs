//! What a transaction says beside its own rows: audit entries and events. They are gathered and go with the commit, in
//! one statement: a use case tells what it did without a round trip for each.

use kernel::Instant;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{ServiceName, StoreError};

/// An entry of the audit trail.
pub(crate) struct AuditEntry {
    pub at: Instant,
    pub actor: String,
    pub action: &'static str,
    pub subject: Option<Uuid>,
    pub request_id: Uuid,
}

/// A row for the outbox.
pub struct NewEvent {
    /// The event's id.
    pub id: Uuid,
    /// Who says it.
    pub service: ServiceName,
    /// The stream it is published to.
    pub stream: u8,
    /// The envelope as JSON.
    pub envelope: Value,
    /// When it happened.
    pub at: Instant,
}

/// All that waits for the commit.
#[derive(Default)]
pub(crate) struct Beside {
    pub audit: Vec<AuditEntry>,
    pub events: Vec<NewEvent>,
}

const AUDIT: &str = "INSERT INTO audit (at, actor, action, subject, request_id)
    SELECT at, actor, action, subject, request_id
    FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::uuid[], $5::uuid[])
      AS entry (at, actor, action, subject, request_id)";

const AUDIT_AND_EVENTS: &str = "WITH audited AS (
      INSERT INTO audit (at, actor, action, subject, request_id)
      SELECT at, actor, action, subject, request_id
      FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::uuid[], $5::uuid[])
        AS entry (at, actor, action, subject, request_id))
    INSERT INTO outbox (event_id, service, stream, created_at, envelope)
    SELECT event_id, service, stream, created_at, envelope
    FROM unnest($6::uuid[], $7::text[], $8::smallint[], $9::timestamptz[], $10::jsonb[])
      AS event (event_id, service, stream, created_at, envelope)";

impl Beside {
    /// Writes it. The outbox is named only where there are events: not every service may write to it.
    pub(crate) async fn write(self, connection: &mut PgConnection) -> Result<(), StoreError> {
        let (audit, events) = (self.audit, self.events);
        if audit.is_empty() && events.is_empty() {
            return Ok(());
        }
        let mut query = sqlx::query(if events.is_empty() { AUDIT } else { AUDIT_AND_EVENTS })
            .bind(audit.iter().map(|entry| entry.at).collect::<Vec<_>>())
            .bind(audit.iter().map(|entry| entry.actor.clone()).collect::<Vec<_>>())
            .bind(audit.iter().map(|entry| entry.action).collect::<Vec<_>>())
            .bind(audit.iter().map(|entry| entry.subject).collect::<Vec<_>>())
            .bind(audit.iter().map(|entry| entry.request_id).collect::<Vec<_>>());
        if !events.is_empty() {
            query = query
                .bind(events.iter().map(|event| event.id).collect::<Vec<_>>())
                .bind(events.iter().map(|event| event.service.as_str()).collect::<Vec<_>>())
                .bind(events.iter().map(|event| i16::from(event.stream)).collect::<Vec<_>>())
                .bind(events.iter().map(|event| event.at).collect::<Vec<_>>())
                .bind(events.into_iter().map(|event| event.envelope).collect::<Vec<_>>());
        }
        query.execute(connection).await?;
        Ok(())
    }
}
