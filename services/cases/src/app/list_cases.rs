//! The list of cases.

use authz::{Action, OpContext, authorise};
use contracts::cases::{CasePage, CaseSummary};
use kernel::{Cursor, Page, PageRequest, codes::CaseState};

use super::state::App;
use crate::{Error, store};

/// One page, oldest first.
pub(crate) async fn list_cases(
    app: &App,
    context: &OpContext,
    state: Option<CaseState>,
    page: PageRequest,
) -> Result<CasePage, Error> {
    authorise(context, Action::ListCases)?;
    let mut tx = app.db.begin(context).await?;
    let rows = store::case::list(&mut tx, state, page).await?;
    let page = Page::from_probe(rows, page.limit, |row| Cursor { behind: false, at: row.filed_at, id: row.id.uuid() })
        .map(summary);
    Ok(CasePage { items: page.items, next: page.next.map(|cursor| cursor.to_string()) })
}

/// A case as a list shows it.
pub(crate) fn summary(row: store::case::Summary) -> CaseSummary {
    CaseSummary {
        id: row.id.uuid(),
        reference: row.reference.to_string(),
        state: row.state,
        violation: row.violation,
        filed_at: row.filed_at,
        owner: row.owner,
    }
}
