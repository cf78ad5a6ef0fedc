//! What waits, in figures.

use authz::{Action, OpContext, authorise};
use contracts::intake::InquiryCount;

use super::state::App;
use crate::{Error, store};

/// How many inquiries there are in each state that has some.
pub(crate) async fn count_inquiries(app: &App, context: &OpContext) -> Result<Vec<InquiryCount>, Error> {
    authorise(context, Action::ListInquiries)?;
    let mut tx = app.db.begin(context).await?;
    let counts = store::inquiry::count(&mut tx).await?;
    Ok(counts.into_iter().map(|(state, count, urgent)| InquiryCount { state, count, urgent }).collect())
}
