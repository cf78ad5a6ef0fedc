//! What was sent to whom, for the organisation's admin.

use authz::{Action, OpContext, authorise};
use contracts::notifications::Deliveries;

use super::state::App;
use crate::{Error, store};

/// The newest hundred mails.
pub(crate) async fn list_deliveries(app: &App, context: &OpContext) -> Result<Deliveries, Error> {
    authorise(context, Action::ReadDeliveries)?;
    let mut tx = app.db.begin(context).await?;
    Ok(Deliveries { items: store::mail::newest(&mut tx, 100).await? })
}
