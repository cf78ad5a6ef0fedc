//! The work, in figures.

use authz::{Action, OpContext, authorise};
use contracts::cases::CaseCount;

use super::state::App;
use crate::{Error, store};

/// How many cases there are in each state that has some.
pub(crate) async fn count_cases(app: &App, context: &OpContext) -> Result<Vec<CaseCount>, Error> {
    authorise(context, Action::ListCases)?;
    let mut tx = app.db.begin(context).await?;
    let counts = store::case::count(&mut tx).await?;
    Ok(counts.into_iter().map(|(state, count)| CaseCount { state, count }).collect())
}
