//! When the union owes something to the workers of inquiries, and whom that was said to: columns of `inquiry`.

use due::{Due, Rules, ServiceLevel};
use kernel::{AccountId, InquiryId, Instant, codes::InquiryState};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::wait::Wait;

/// What of an inquiry says what is owed to its worker.
pub(crate) struct Owing {
    pub id: InquiryId,
    pub state: InquiryState,
    pub urgent: bool,
    pub wait: Wait,
}

impl Owing {
    /// What is owed by these rules.
    pub(crate) fn due(&self, rules: &Rules) -> Option<Due> {
        self.wait.due(self.state, self.urgent, rules)
    }
}

#[derive(sqlx::FromRow)]
struct OwingRow {
    id: Uuid,
    state: String,
    urgent: bool,
    waits_since: Option<Instant>,
    in_touch_at: Option<Instant>,
    submitted_at: Instant,
}

impl TryFrom<OwingRow> for Owing {
    type Error = StoreError;
    fn try_from(row: OwingRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.id.into(),
            state: row.state.parse().map_err(|_| StoreError::Inconsistent(format!("inquiry {}", row.id)))?,
            urgent: row.urgent,
            wait: Wait { since: row.waits_since, in_touch_at: row.in_touch_at.unwrap_or(row.submitted_at) },
        })
    }
}

/// Some of those for which it was worked out by other rules than these, held for a change; others may be held by somebody else.
pub(crate) async fn outdated(tx: &mut TenantTx, rules: &Rules, limit: i64) -> Result<Vec<Owing>, StoreError> {
    let rows: Vec<OwingRow> = sqlx::query_as(
        "SELECT id, state, urgent, waits_since, in_touch_at, submitted_at FROM inquiry
         WHERE (due_rules < $1 OR due_rules > $1 OR due_rules IS NULL) AND (state = ANY($2) OR waits_since IS NOT NULL)
         ORDER BY id LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED",
    )
    .bind(rules.name())
    .bind(InquiryState::OPEN.map(<&str>::from))
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(Owing::try_from).collect()
}

/// Writes what is owed by these rules. Of what is overdue by them as it was before, people go on being reminded as before; of
/// what else is overdue already nobody is woken at night, unless it is danger.
pub(crate) async fn update(
    tx: &mut TenantTx,
    owed: &[(InquiryId, Option<Due>)],
    rules: &Rules,
    now: Instant,
) -> Result<(), StoreError> {
    let first = |due: Due| match due.level {
        ServiceLevel::Urgent => rules.first_reminder(due),
        _ => rules.first_reminder(due).max(rules.calendar.next_morning(now)),
    };
    sqlx::query(
        "UPDATE inquiry SET due_rules = $1, due_level = new.level, due_at = new.at,
                reminders = CASE WHEN due_at = new.at OR (due_at <= $6 AND new.at <= $6) THEN reminders ELSE 0 END,
                remind_at = CASE WHEN due_at = new.at OR (due_at <= $6 AND new.at <= $6) THEN remind_at
                                 ELSE new.first_reminder END
         FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[]) AS new (id, level, at, first_reminder)
         WHERE inquiry.id = new.id",
    )
    .bind(rules.name())
    .bind(owed.iter().map(|(id, _)| id.uuid()).collect::<Vec<_>>())
    .bind(owed.iter().map(|(_, due)| due.map(|due| <&str>::from(due.level))).collect::<Vec<_>>())
    .bind(owed.iter().map(|(_, due)| due.map(|due| due.at)).collect::<Vec<_>>())
    .bind(owed.iter().map(|(_, due)| due.map(first)).collect::<Vec<_>>())
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Something that is overdue, of which somebody is to be reminded.
pub(crate) struct Overdue {
    pub owing: Owing,
    pub version: i64,
    pub due: Due,
    /// From when on somebody is to be reminded.
    pub remind_at: Instant,
    /// How often somebody was reminded of it before.
    pub reminders: i16,
    /// Who works on it; the one that left is nobody.
    pub assignee: Option<AccountId>,
}

#[derive(sqlx::FromRow)]
struct OverdueRow {
    #[sqlx(flatten)]
    owing: OwingRow,
    version: i64,
    due_level: String,
    due_at: Instant,
    remind_at: Instant,
    reminders: i16,
    assignee: Option<Uuid>,
}

/// Some of what is to be reminded of now, held until it was.
pub(crate) async fn overdue(tx: &mut TenantTx, now: Instant, limit: i64) -> Result<Vec<Overdue>, StoreError> {
    let rows: Vec<OverdueRow> = sqlx::query_as(
        "SELECT id, state, urgent, waits_since, in_touch_at, submitted_at, version, due_level, due_at, remind_at, reminders,
                (SELECT case_worker.id FROM case_worker WHERE case_worker.id = inquiry.assignee LIMIT 1) AS assignee
         FROM inquiry WHERE remind_at <= $1 ORDER BY remind_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED",
    )
    .bind(now)
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    let read = |row: OverdueRow| {
        let level = row.due_level.parse().map_err(|_| StoreError::Inconsistent(format!("inquiry {}", row.owing.id)))?;
        Ok(Overdue {
            owing: row.owing.try_into()?,
            version: row.version,
            due: Due { level, at: row.due_at },
            remind_at: row.remind_at,
            reminders: row.reminders,
            assignee: row.assignee.map(AccountId::from),
        })
    };
    rows.into_iter().map(read).collect()
}

/// As often at the most it is counted how often somebody was reminded.
pub(crate) const MOST: i16 = 3;

/// Notes that somebody was reminded of each, and when somebody is next.
pub(crate) async fn reminded(tx: &mut TenantTx, next: &[(InquiryId, Instant)]) -> Result<(), StoreError> {
    set_next(tx, next, 1).await
}

/// Notes when somebody is reminded of each, who was not now.
pub(crate) async fn put_off(tx: &mut TenantTx, next: &[(InquiryId, Instant)]) -> Result<(), StoreError> {
    set_next(tx, next, 0).await
}

async fn set_next(tx: &mut TenantTx, next: &[(InquiryId, Instant)], count: i16) -> Result<(), StoreError> {
    if next.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "UPDATE inquiry SET reminders = least(reminders + $3, $4), remind_at = next.at
         FROM unnest($1::uuid[], $2::timestamptz[]) AS next (id, at) WHERE inquiry.id = next.id",
    )
    .bind(next.iter().map(|(id, _)| id.uuid()).collect::<Vec<_>>())
    .bind(next.iter().map(|(_, at)| *at).collect::<Vec<_>>())
    .bind(count)
    .bind(MOST)
    .execute(tx.connection())
    .await?;
    Ok(())
}
