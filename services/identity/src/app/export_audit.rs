//! A copy of the audit trail, to be kept and compared elsewhere. Who takes one, and of what, is on record.

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::{AuditQuery, ExportAudit};
use i18n::Catalogue;
use kernel::{AuditExportId, Locale};
use tenancy::audit;
use web::Fields;

use super::{list_audit::read_filter, state::App};
use crate::{
    Error,
    audit_copy::AuditCopy,
    store::{self, audit::Filter, audit_export::NewRow},
};

/// The most entries of a copy: some 30 MB, and more than a spreadsheet is at ease with. A trail is longer than that after a few
/// years; then it is taken out year by year.
const MOST: usize = 100_000;
/// So many rows are read at one time.
const PAGE: i64 = 5_000;

/// Writes the copy. What does not fit into one is refused, and nothing is left out without a word.
pub(crate) async fn export_audit(app: &App, context: &OpContext, ask: ExportAudit) -> Result<Vec<u8>, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ExportAudit, now)?;
    let by = context.actor.account().ok_or(Error::NoSession)?;
    let ExportAudit { actor, action, kind, subject, from, to, locale } = ask;
    let ask = AuditQuery { actor, action, kind, subject, from, to, ..AuditQuery::default() };
    let mut fields = Fields::new();
    let filter = read_filter(&mut fields, &ask);
    fields.finish(Some(()))?;
    let locale = locale.and_then(|tag| tag.parse().ok()).map_or(Locale::English, Catalogue::of_console);

    let mut tx = app.db.begin(context).await?;
    let mut copy = AuditCopy::begin(&app.catalogue, locale)?;
    let mut page = Filter { after: None, ..filter.clone() };
    loop {
        let rows = store::audit::list(&mut tx, &page, PAGE).await?;
        for row in &rows {
            copy.add(row)?;
        }
        if copy.entries() > MOST {
            let mut fields = Fields::new();
            fields.refuse("from", "too_many", Some(MOST as u64));
            return fields.finish(None).map_err(Error::Problem);
        }
        match rows.last() {
            Some(last) if rows.len() == PAGE as usize => page.after = Some((last.at, last.id)),
            _ => break,
        }
    }
    let id = AuditExportId::new();
    let new = NewRow {
        id,
        by,
        at: now,
        filter: &filter,
        actor: ask.actor.as_deref(),
        kind: ask.kind.as_deref(),
        action: ask.action.as_deref(),
        entries: i64::try_from(copy.entries()).unwrap_or(i64::MAX),
    };
    store::audit_export::insert(&mut tx, new).await?;
    audit::record(&mut tx, context, Action::ExportAudit, Some(id.uuid()), now);
    // Read last, so that it stands behind every place of the copy.
    let newest = store::audit_seal::newest(&mut tx).await?;
    // On record before a byte of it leaves.
    tx.commit().await?;
    copy.end(newest.as_ref(), now)
}
