//! When the union owes something to the workers of inquiries, and whom that was said to: columns of `inquiry`.

use due::{Due, Rules};
use kernel::{AccountId, InquiryId, Instant, codes::InquiryState};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::wait::Wait;

/// What is owed was worked out by other rules than those of now.
pub(crate) struct Outdated {
    pub id: InquiryId,
    pub state: InquiryState,
    pub urgent: bool,
    pub wait: Wait,
}

/// Some of them, held for a change; others may be held by somebody else.
pub(crate) async fn outdated(tx: &mut TenantTx, rules: &Rules, limit: i64) -> Result<Vec<Outdated>, StoreError> {
    type Row = (Uuid, String, bool, Option<Instant>, Option<Instant>, Instant);
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, state, urgent, waits_since, in_touch_at, submitted_at FROM inquiry
         WHERE (due_rules < $1 OR due_rules > $1 OR due_rules IS NULL) AND (state = ANY($2) OR waits_since IS NOT NULL)
         ORDER BY id LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED",
    )
    .bind(rules.name())
    .bind(InquiryState::OPEN.map(<&str>::from))
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    let read = |(id, state, urgent, since, in_touch_at, submitted_at): Row| {
        Ok(Outdated {
            id: id.into(),
            state: state.parse().map_err(|_| StoreError::Inconsistent(format!("inquiry {id}")))?,
            urgent,
            wait: Wait { since, in_touch_at: in_touch_at.unwrap_or(submitted_at) },
        })
    };
    rows.into_iter().map(read).collect()
}

/// Writes what is owed by these rules; a promise that has moved was not reminded of.
pub(crate) async fn update(
    tx: &mut TenantTx,
    owed: &[(InquiryId, Option<Due>)],
    rules: &Rules,
) -> Result<(), StoreError> {
    let column = |read: fn(&Due) -> Instant| owed.iter().map(|(_, due)| due.as_ref().map(read)).collect::<Vec<_>>();
    sqlx::query(
        "UPDATE inquiry SET due_rules = $1, due_level = new.level, due_at = new.at,
                reminders = CASE WHEN due_at IS NOT DISTINCT FROM new.at THEN reminders ELSE 0 END,
                remind_at = CASE WHEN due_at IS NOT DISTINCT FROM new.at THEN remind_at ELSE new.first_reminder END
         FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[]) AS new (id, level, at, first_reminder)
         WHERE inquiry.id = new.id",
    )
    .bind(rules.name())
    .bind(owed.iter().map(|(id, _)| id.uuid()).collect::<Vec<_>>())
    .bind(owed.iter().map(|(_, due)| due.map(|due| <&str>::from(due.level))).collect::<Vec<_>>())
    .bind(column(|due| due.at))
    .bind(owed.iter().map(|(_, due)| due.map(|due| rules.first_reminder(due))).collect::<Vec<_>>())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Something that is overdue, of which somebody is to be reminded.
pub(crate) struct Overdue {
    pub id: InquiryId,
    pub version: i64,
    pub due: Due,
    /// How often somebody was reminded of it before.
    pub reminders: i16,
    /// Who works on it; the one that left is nobody.
    pub assignee: Option<AccountId>,
}

/// Some of what is to be reminded of now, held until it was.
pub(crate) async fn overdue(tx: &mut TenantTx, now: Instant, limit: i64) -> Result<Vec<Overdue>, StoreError> {
    type Row = (Uuid, i64, String, Instant, i16, Option<Uuid>);
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, version, due_level, due_at, reminders,
                (SELECT id FROM case_worker WHERE id = inquiry.assignee LIMIT 1)
         FROM inquiry WHERE remind_at <= $1 ORDER BY remind_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED",
    )
    .bind(now)
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    let read = |(id, version, level, at, reminders, assignee): Row| {
        let level = level.parse().map_err(|_| StoreError::Inconsistent(format!("inquiry {id}")))?;
        Ok(Overdue {
            id: id.into(),
            version,
            due: Due { level, at },
            reminders,
            assignee: assignee.map(AccountId::from),
        })
    };
    rows.into_iter().map(read).collect()
}

/// Notes that somebody was reminded, and when somebody is next; `None`: nobody any more.
pub(crate) async fn reminded(tx: &mut TenantTx, id: InquiryId, next: Option<Instant>) -> Result<(), StoreError> {
    sqlx::query("UPDATE inquiry SET reminders = reminders + 1, remind_at = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(next)
        .execute(tx.connection())
        .await?;
    Ok(())
}
