//! One case, in full for the case team, coded for others who may see it.

use authz::{Action, OpContext, authorise};
use contracts::cases as wire;
use kernel::{AccountId, CaseId};
use tenancy::{TenantTx, audit};
use vault::SubjectKey;

use super::state::App;
use crate::{
    Error,
    domain::{
        case::{Case, MonitoringEntry},
        words,
    },
    store,
};

/// Reads it.
pub(crate) async fn find_case(app: &App, context: &OpContext, id: CaseId) -> Result<wire::Case, Error> {
    authorise(context, Action::ReadCase)?;
    let mut tx = app.db.begin(context).await?;
    let case = store::case::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let shown = show(app, context, &mut tx, &case).await?;
    tx.commit().await?;
    Ok(shown)
}

/// The case as this caller may see it; showing the words leaves a trace in the audit trail.
pub(crate) async fn show(app: &App, context: &OpContext, tx: &mut TenantTx, case: &Case) -> Result<wire::Case, Error> {
    let id = case.id.to_string();
    let key = match &case.wrapped_key {
        Some(wrapped) if authorise(context, Action::ReadCaseWords).is_ok() => {
            audit::record(tx, context, Action::ReadCaseWords, Some(case.id.uuid()), app.clock.now());
            Some(app.db.keys()?.of(&context.tenant).await?.open_subject_key("cases", &id, wrapped)?)
        }
        _ => None,
    };
    let entries = store::monitoring_entry::list(tx, case.id).await?;
    let names = Names(store::account_names(tx, &people(case, &entries)).await?);
    let words = key.as_ref().map(|key| case.words.open(key, &id)).transpose()?;
    Ok(wire::Case {
        summary: wire::CaseSummary {
            id: case.id.uuid(),
            reference: case.reference.to_string(),
            state: case.state.to_string(),
            violation: case.violation.to_string(),
            filed_at: case.filed_at,
            owner: names.of(case.owner),
        },
        version: case.version,
        inquiry_id: case.inquiry.uuid(),
        respondent_type: case.respondent_type.to_string(),
        workers_female: case.workers.female.unsigned_abs(),
        workers_male: case.workers.male.unsigned_abs(),
        workers_other: case.workers.other.unsigned_abs(),
        words: words.map(|words| wire::CaseWords {
            complainant_name: words.complainant_name,
            respondent_name: words.respondent_name,
            narrative: words.narrative,
            relief_sought: words.relief_sought,
        }),
        monitoring: entries.iter().map(|entry| show_entry(entry, key.as_ref(), &names)).collect::<Result<_, _>>()?,
        resolution: case.resolution.map(|resolution| wire::Resolution {
            confirmation: resolution.confirmation.to_string(),
            declared_by: names.of(resolution.declared_by),
            declared_at: resolution.declared_at,
            approved_by: resolution.approved.map(|(by, _)| names.of(by)),
            approved_at: resolution.approved.map(|(_, at)| at),
        }),
        allowed: allowed(context, case),
    })
}

/// The names of everybody who had a hand in the case.
struct Names(std::collections::HashMap<AccountId, String>);

impl Names {
    fn of(&self, account: AccountId) -> String {
        self.0.get(&account).cloned().unwrap_or_default()
    }
}

fn people(case: &Case, entries: &[MonitoringEntry]) -> Vec<AccountId> {
    let resolution = case.resolution.iter().flat_map(|resolution| {
        [Some(resolution.declared_by), resolution.approved.map(|(by, _)| by)].into_iter().flatten()
    });
    [case.owner].into_iter().chain(entries.iter().map(|entry| entry.monitor)).chain(resolution).collect()
}

fn show_entry(
    entry: &MonitoringEntry,
    key: Option<&SubjectKey>,
    names: &Names,
) -> Result<wire::MonitoringEntry, Error> {
    let note = key.map(|key| words::open_note(key, &entry.id.to_string(), &entry.note_sealed)).transpose()?;
    Ok(wire::MonitoringEntry {
        id: entry.id.uuid(),
        entry_date: entry.entry_date,
        recorded_at: entry.recorded_at,
        monitor: names.of(entry.monitor),
        entry_type: entry.entry_type.to_string(),
        worker_contacted: entry.worker_contacted,
        outcome: entry.outcome.map(|(outcome, _)| outcome.to_string()),
        basis: entry.outcome.and_then(|(_, basis)| basis).map(|basis| basis.to_string()),
        note,
    })
}

/// What the caller may do with the case as it is.
fn allowed(context: &OpContext, case: &Case) -> Vec<String> {
    let may = |action| authorise(context, action).is_ok();
    let by = context.actor.account();
    let offers = [
        ("accept", case.may_be_accepted() && may(Action::AcceptCase)),
        ("monitor", case.may_be_monitored() && may(Action::RecordMonitoring)),
        ("declare_resolved", case.may_be_declared_resolved() && may(Action::DeclareResolved)),
        ("approve_resolution", by.is_some_and(|by| case.may_be_approved_by(by)) && may(Action::ApproveResolution)),
    ];
    offers.into_iter().filter(|(_, offered)| *offered).map(|(name, _)| name.to_owned()).collect()
}
