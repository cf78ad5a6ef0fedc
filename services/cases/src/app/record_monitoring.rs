//! An entry of the monitoring form.

use authz::{Action, OpContext, authorise};
use contracts::cases::{self as wire, RecordMonitoring};
use events::Event;
use i18n::script;
use kernel::{
    CaseId, Instant, MonitoringEntryId,
    codes::{Basis, MonitoringType, Outcome},
};
use tenancy::idempotency::{self, Lookup};
use uuid::Uuid;
use web::{Fields, Problem};

use super::{
    change,
    find_case::find_case,
    state::{App, SERVICE, person},
};
use crate::{
    Error,
    domain::{case::MonitoringEntry, words},
    store,
};

/// Appends the entry; one with an outcome moves the case on.
pub(crate) async fn record_monitoring(
    app: &App,
    context: &OpContext,
    id: CaseId,
    version: i64,
    form: RecordMonitoring,
    key: Option<Uuid>,
) -> Result<wire::Case, Error> {
    authorise(context, Action::RecordMonitoring)?;
    let (by, now) = (person(context)?, app.clock.now());
    let read = read(&form, now)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    if let Some(key) = key {
        let request = [id.to_string().into_bytes(), serde_json::to_vec(&form).unwrap_or_default()].concat();
        match idempotency::claim(&mut tx, context, SERVICE, &keys, key, &request, b"").await? {
            Lookup::Fresh => {}
            Lookup::Answered(_) => {
                // One connection a request: the case is read in a transaction of its own.
                drop(tx);
                return find_case(app, context, id).await;
            }
            Lookup::Reused => return Err(Error::KeyReused),
        }
    }

    let mut held = change::hold(&mut tx, context, Action::RecordMonitoring, id, now).await?.of_version(version)?;
    let case = &mut held.case;
    let entry_id = MonitoringEntryId::new();
    let wrapped = case.wrapped_key.as_deref().ok_or(Error::NotFound)?;
    let subject_key = keys.open_subject_key("cases", &id.to_string(), wrapped)?;
    let entry = MonitoringEntry {
        id: entry_id,
        entry_date: form.entry_date,
        recorded_at: now,
        monitor: by,
        entry_type: read.entry_type,
        worker_contacted: form.worker_contacted,
        outcome: read.outcome,
        note_sealed: words::seal_note(&subject_key, &entry_id.to_string(), &read.note)?,
    };
    case.monitor(&entry)?;
    store::monitoring_entry::insert(&mut tx, id, &entry).await?;
    let event = Event::CaseMonitored { case: id, inquiry: case.inquiry };
    change::finish(app, context, tx, &held, Action::RecordMonitoring, event, now).await
}

struct Read {
    entry_type: MonitoringType,
    outcome: Option<(Outcome, Option<Basis>)>,
    note: String,
}

/// Reads the form; every bad field is named.
fn read(form: &RecordMonitoring, now: Instant) -> Result<Read, Problem> {
    let mut fields = Fields::new();
    let entry_type = fields.code("entry_type", &form.entry_type);
    let note = script::nfc(&fields.text("note", &form.note, 5_000));
    let outcome: Option<Outcome> = fields.optional_code("outcome", form.outcome.as_deref());
    let basis: Option<Basis> = fields.optional_code("basis", form.basis.as_deref());
    if basis.is_none() && outcome.is_some_and(|outcome| matches!(outcome, Outcome::Full | Outcome::Partial)) {
        fields.refuse("basis", "required", None);
    }
    // A day ahead of UTC is already today further east.
    if form.entry_date > (now + chrono::Duration::hours(14)).date_naive() {
        fields.refuse("entry_date", "not_valid", None);
    }
    let outcome = outcome.map(|outcome| (outcome, basis));
    fields.finish(entry_type.map(|entry_type| Read { entry_type, outcome, note }))
}
