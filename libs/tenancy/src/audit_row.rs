//! Rows of `audit` for the hash chain. Here, and not in a store: the sealer reads them in one crate and the verifier in
//! another, and a chain is only good if both read the same.

use chain::Entry;
use uuid::Uuid;

/// What a query of entries for the chain selects, from `audit`. From the table, never from a view, which whoever hides
/// something could change.
///
/// The moment becomes a number in Postgres, since a row that was tampered with may hold one that no calendar type takes:
/// microseconds since 1970, and beyond what eight bytes hold (the year 294246, `infinity`) the last number.
#[macro_export]
macro_rules! audit_columns {
    () => {
        "audit.id, audit.actor, audit.action, audit.subject, audit.request_id,
         greatest(least(extract(epoch FROM audit.at) * 1000000, 9223372036854775807), -9223372036854775808)::bigint AS at_us"
    };
}

/// A row of [`audit_columns!`](crate::audit_columns).
#[derive(sqlx::FromRow)]
pub struct AuditRow {
    id: i64,
    at_us: i64,
    actor: String,
    action: String,
    subject: Option<Uuid>,
    request_id: Uuid,
}

impl From<AuditRow> for Entry {
    fn from(row: AuditRow) -> Self {
        let AuditRow { id, at_us, actor, action, subject, request_id } = row;
        Self { id, at_us, actor, action, subject, request_id }
    }
}
