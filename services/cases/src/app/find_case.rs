//! One case, in full for the case team, coded for others who may see it.

use authz::{Action, Decision, OpContext, Standing, authorise, authorise_in, decide};
use contracts::cases as wire;
use kernel::{AccountId, CaseId};
use tenancy::{TenantTx, audit};
use vault::SubjectKey;

use super::state::App;
use crate::{
    Error,
    domain::{
        case::{Case, MonitoringEntry},
        team::EmergencyAccess,
        words,
    },
    store,
};

/// Reads it.
pub(crate) async fn find_case(app: &App, context: &OpContext, id: CaseId) -> Result<wire::Case, Error> {
    authorise(context, Action::ReadCase)?;
    let mut tx = app.db.begin(context).await?;
    let case = store::case::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let standing = match context.actor.account() {
        Some(reader) => store::team::standing(&mut tx, id, reader, app.clock.now()).await?,
        // An integration is of no team.
        None => Standing::Outside,
    };
    let shown = show(app, context, &mut tx, &case, standing).await?;
    tx.commit().await?;
    Ok(shown)
}

/// The case as this caller may see it; showing the words leaves a trace in the audit trail.
pub(crate) async fn show(
    app: &App,
    context: &OpContext,
    tx: &mut TenantTx,
    case: &Case,
    standing: Standing,
) -> Result<wire::Case, Error> {
    let id = case.id.to_string();
    let key = match &case.wrapped_key {
        Some(wrapped) if authorise_in(context, Action::ReadCaseWords, standing).is_ok() => {
            audit::record(tx, context, Action::ReadCaseWords, Some(case.id.uuid()), app.clock.now());
            Some(app.db.keys()?.of(&context.tenant).await?.open_subject_key("cases", &id, wrapped)?)
        }
        _ => None,
    };
    let entries = store::monitoring_entry::list(tx, case.id).await?;
    let members = store::team::members(tx, case.id).await?;
    let emergencies = store::emergency_access::list(tx, case.id).await?;
    let others = members.iter().copied().chain(emergencies.iter().map(|access| access.by));
    let names =
        Names(store::account_names(tx, &people(case, &entries).into_iter().chain(others).collect::<Vec<_>>()).await?);
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
        team: team(case, &members, &names),
        emergencies: emergencies
            .iter()
            .map(|access| show_emergency(access, key.as_ref(), &names))
            .collect::<Result<_, _>>()?,
        allowed: allowed(context, case, standing),
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

/// The owner, then who was added.
fn team(case: &Case, members: &[AccountId], names: &Names) -> Vec<wire::Member> {
    let others = members.iter().filter(|member| **member != case.owner);
    let member = |account: &AccountId| wire::Member {
        account: account.uuid(),
        name: names.of(*account),
        is_owner: *account == case.owner,
    };
    [&case.owner].into_iter().chain(others).map(member).collect()
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

/// Who reads the words reads the reason too: it may tell what the case is about.
fn show_emergency(
    access: &EmergencyAccess,
    key: Option<&SubjectKey>,
    names: &Names,
) -> Result<wire::EmergencyAccess, Error> {
    let reason = key.map(|key| words::open_reason(key, &access.id.to_string(), &access.reason_sealed)).transpose()?;
    Ok(wire::EmergencyAccess { by: names.of(access.by), opened_at: access.opened_at, ends_at: access.ends_at, reason })
}

/// What the caller may do with the case as it is.
fn allowed(context: &OpContext, case: &Case, standing: Standing) -> Vec<String> {
    // What asks for a fresh second factor is offered; the factor is asked for when it is done.
    let may = |action| {
        let decision = decide(&context.actor, action, &context.tenant, Some(standing));
        matches!(decision, Decision::Allow | Decision::StepUp)
    };
    let by = context.actor.account();
    let offers = [
        ("accept", case.may_be_accepted() && may(Action::AcceptCase)),
        ("monitor", case.may_be_monitored() && may(Action::RecordMonitoring)),
        ("declare_resolved", case.may_be_declared_resolved() && may(Action::DeclareResolved)),
        ("manage_team", may(Action::ManageCaseTeam)),
        ("break_glass", standing == Standing::Outside && case.wrapped_key.is_some() && may(Action::BreakGlass)),
        ("approve_resolution", by.is_some_and(|by| case.may_be_approved_by(by)) && may(Action::ApproveResolution)),
    ];
    offers.into_iter().filter(|(_, offered)| *offered).map(|(name, _)| name.to_owned()).collect()
}
