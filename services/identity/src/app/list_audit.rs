//! Who did what: the audit trail, read. Reading it is on record itself.

use authz::{Action, AuditKind, Audited, OpContext, authorise};
use contracts::identity::{AuditChain, AuditEntry, AuditPage, AuditQuery};
use data_encoding::HEXLOWER;
use kernel::{Instant, PageRequest, codes::CodeList};
use tenancy::{StoreError, TenantTx, audit};
use uuid::Uuid;
use web::{Fields, Problem};

use super::state::App;
use crate::{
    Error,
    store::{self, audit::Filter},
};

/// How many entries a page holds unless told.
const LIMIT: u32 = 50;
/// Who is meant by all jobs and operators.
const SYSTEM: &str = "system";

/// A page of the trail, the newest entries first.
pub(crate) async fn list_audit(app: &App, context: &OpContext, ask: &AuditQuery) -> Result<AuditPage, Error> {
    authorise(context, Action::ReadAudit)?;
    let (filter, limit) = read(ask)?;
    let mut tx = app.db.begin(context).await?;
    // One row more tells whether there is another page.
    let mut rows = store::audit::list(&mut tx, &filter, i64::from(limit) + 1).await?;
    let chain = chain(&mut tx).await?;
    // Who was looked for is on record too, where it was somebody or something in particular.
    audit::record(&mut tx, context, Action::ReadAudit, filter.subject, app.clock.now());
    tx.commit().await?;

    let has_more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let last = rows.last().map(|row| cursor((row.at, row.id)));
    Ok(AuditPage { items: rows.into_iter().map(entry).collect(), next: last.filter(|_| has_more), chain })
}

/// How far the trail is sealed.
async fn chain(tx: &mut TenantTx) -> Result<AuditChain, StoreError> {
    let Some(newest) = store::audit_seal::newest(tx).await? else {
        return Ok(AuditChain { waiting_since: store::audit::waiting_since(tx, 0).await?, ..AuditChain::default() });
    };
    let highest = store::audit_seal::highest(tx).await?;
    Ok(AuditChain {
        sealed: newest.seq,
        hash: Some(HEXLOWER.encode(&newest.hash)),
        sealed_at: store::audit::moment(tx, newest.audit_id).await?,
        waiting_since: store::audit::waiting_since(tx, highest).await?,
    })
}

fn entry(row: store::audit::Listed) -> AuditEntry {
    let audited = Audited::from_code(&row.action);
    AuditEntry {
        id: row.id,
        at: row.at,
        actor: row.actor,
        name: row.name,
        kind: audited.map(|audited| audited.kind().code().to_owned()).unwrap_or_default(),
        action: row.action,
        about: row.subject.and(audited).map(|audited| audited.about().code().to_owned()),
        subject: row.subject,
        subject_name: row.subject_name,
        entries: row.entries,
        request_id: row.request_id,
    }
}

/// Reads what was asked for; every bad parameter is named.
fn read(ask: &AuditQuery) -> Result<(Filter, u32), Problem> {
    let mut fields = Fields::new();
    let limit = ask.limit.unwrap_or(LIMIT);
    if !(1..=PageRequest::MAX).contains(&limit) {
        fields.refuse("limit", "not_valid", Some(u64::from(PageRequest::MAX)));
    }
    let filter = read_filter(&mut fields, ask);
    fields.finish(Some((filter, limit)))
}

/// Reads which entries are meant; `fields` collects what is wrong.
pub(crate) fn read_filter(fields: &mut Fields, ask: &AuditQuery) -> Filter {
    let actor = fields.optional_text("actor", ask.actor.as_deref(), 100);
    let of_system = actor.as_deref() == Some(SYSTEM);
    let action = optional(fields, "action", ask.action.as_deref(), Audited::from_code).map(Audited::code);
    let kind = fields.optional_code::<AuditKind>("kind", ask.kind.as_deref()).map(Audited::of_kind);
    let actions = match (action, kind) {
        (Some(action), Some(kind)) => Some(kind.into_iter().filter(|code| *code == action).collect()),
        (Some(action), None) => Some(vec![action]),
        (None, kind) => kind,
    };
    Filter {
        // An account's id may be typed in any of a UUID's forms; the trail has the usual one.
        actor: actor.filter(|_| !of_system).map(|actor| Uuid::try_parse(&actor).map_or(actor, |id| id.to_string())),
        of_system,
        actions,
        subject: optional(fields, "subject", ask.subject.as_deref(), |text| Uuid::try_parse(text).ok()),
        from: optional(fields, "from", ask.from.as_deref(), moment),
        to: optional(fields, "to", ask.to.as_deref(), moment),
        after: optional(fields, "after", ask.after.as_deref(), place),
    }
}

/// Where a page ends, as text. Opaque to clients.
fn cursor((at, id): (Instant, i64)) -> String {
    format!("{}_{id}", at.timestamp_micros())
}

fn place(text: &str) -> Option<(Instant, i64)> {
    let (at, id) = text.split_once('_')?;
    Some((chrono::DateTime::from_timestamp_micros(at.parse().ok()?)?, id.parse().ok()?))
}

/// A moment (RFC 3339), in whatever offset.
fn moment(text: &str) -> Option<Instant> {
    chrono::DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc())
}

/// A parameter that may be missing or blank.
fn optional<T>(
    fields: &mut Fields,
    field: &str,
    text: Option<&str>,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    let read = parse(text);
    if read.is_none() {
        fields.refuse(field, "not_valid", None);
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn every_bad_parameter_is_named() {
        let (subject, from, after, limit) = (some("x"), some("yesterday"), some("-"), Some(0));
        let bad = AuditQuery { subject, from, after, limit, ..AuditQuery::default() };
        let problem = read(&bad).err().unwrap();
        let named: Vec<_> = problem.errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(named, ["limit", "subject", "from", "after"]);
        for (action, kind) in [(some("no_such_action"), None), (None, some("no_such_kind"))] {
            let problem = read(&AuditQuery { action, kind, ..AuditQuery::default() }).err().unwrap();
            assert_eq!(problem.errors.len(), 1);
        }
    }

    #[test]
    fn a_kind_is_its_codes_and_a_cursor_reads_back() {
        let of = |action: Option<&str>, kind: Option<&str>| {
            let ask = AuditQuery { action: action.and_then(some), kind: kind.and_then(some), ..AuditQuery::default() };
            read(&ask).unwrap().0.actions
        };
        assert_eq!(of(None, Some("emergencies")), Some(vec!["break_glass"]));
        assert_eq!(of(Some("break_glass"), None), Some(vec!["break_glass"]));
        assert_eq!(of(Some("logged_in"), Some("emergencies")), Some(vec![]), "no entry is both");
        assert_eq!(of(None, None), None);
        let at = chrono::DateTime::from_timestamp_micros(1_795_000_000_123_456).unwrap();
        assert_eq!(place(&cursor((at, 42))), Some((at, 42)));
        for odd in ["", "_", "1_", "x_1", "1_x", "9223372036854775807_1", "12"] {
            assert_eq!(place(odd), None, "{odd}");
        }
    }

    #[test]
    fn what_is_missing_or_blank_filters_nothing() {
        let blank = AuditQuery { actor: some(" "), subject: some(""), to: some(""), ..AuditQuery::default() };
        for ask in [blank, AuditQuery::default()] {
            let (filter, limit) = read(&ask).unwrap();
            assert!(filter.actor.is_none() && filter.subject.is_none() && filter.to.is_none());
            assert_eq!(limit, LIMIT);
        }
    }

    #[test]
    fn an_account_is_found_however_its_id_is_written() {
        let ask = AuditQuery { actor: some("018F3A5E-0000-7000-8000-000000000001"), ..AuditQuery::default() };
        assert_eq!(read(&ask).unwrap().0.actor.as_deref(), Some("018f3a5e-0000-7000-8000-000000000001"));
        let ask = AuditQuery { actor: some("system:relay"), from: some("2026-11-22T07:00:00+07:00"), ..ask };
        let filter = read(&ask).unwrap().0;
        assert_eq!((filter.actor.as_deref(), filter.of_system), (Some("system:relay"), false));
        let all = read(&AuditQuery { actor: some("system"), ..AuditQuery::default() }).unwrap().0;
        assert_eq!((all.actor, all.of_system), (None, true));
        assert_eq!(filter.from.unwrap().to_rfc3339(), "2026-11-22T00:00:00+00:00");
    }
}
