//! Who did what: the audit trail, read. Reading it is on record itself.

use authz::{Action, OpContext, authorise};
use contracts::identity::{AuditEntry, AuditPage, AuditQuery};
use kernel::{Instant, PageRequest};
use tenancy::audit;
use uuid::Uuid;
use web::{Fields, Problem};

use super::state::App;
use crate::{
    Error,
    store::{self, audit::Filter},
};

/// How many entries a page holds unless told.
const LIMIT: u32 = 50;

/// A page of the trail, the newest entries first.
pub(crate) async fn list_audit(app: &App, context: &OpContext, ask: &AuditQuery) -> Result<AuditPage, Error> {
    authorise(context, Action::ReadAudit)?;
    let (filter, limit) = read(ask)?;
    let mut tx = app.db.begin(context).await?;
    // One row more tells whether there is another page.
    let mut rows = store::audit::list(&mut tx, &filter, i64::from(limit) + 1).await?;
    // Who was looked for is on record too, where it was somebody or something in particular.
    audit::record(&mut tx, context, Action::ReadAudit, filter.subject, app.clock.now());
    tx.commit().await?;

    let has_more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let last = rows.last().map(|row| row.id.to_string());
    Ok(AuditPage { items: rows.into_iter().map(entry).collect(), next: last.filter(|_| has_more) })
}

fn entry(row: store::audit::Listed) -> AuditEntry {
    AuditEntry {
        id: row.id,
        at: row.at,
        actor: row.actor,
        name: row.name,
        action: row.action,
        subject: row.subject,
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
    let actor = fields.optional_text("actor", ask.actor.as_deref(), 100);
    let filter = Filter {
        // An account's id may be typed in any of a UUID's forms; the trail has the usual one.
        actor: actor.map(|actor| Uuid::try_parse(&actor).map_or(actor, |id| id.to_string())),
        action: fields.optional_text("action", ask.action.as_deref(), 100),
        subject: optional(&mut fields, "subject", ask.subject.as_deref(), |text| Uuid::try_parse(text).ok()),
        from: optional(&mut fields, "from", ask.from.as_deref(), moment),
        to: optional(&mut fields, "to", ask.to.as_deref(), moment),
        after: optional(&mut fields, "after", ask.after.as_deref(), |text| text.parse().ok()),
    };
    fields.finish(Some((filter, limit)))
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
        assert_eq!(filter.actor.as_deref(), Some("system:relay"));
        assert_eq!(filter.from.unwrap().to_rfc3339(), "2026-11-22T00:00:00+00:00");
    }
}
