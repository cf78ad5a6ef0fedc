//! Whether workers may make accounts: chosen by who runs the organisation's accounts.

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::SetRegistration;
use tenancy::audit;

use super::{forget::ADDRESSES, state::App};
use crate::{Error, store};

/// Chooses. Accounts that there are stay, and log in as before.
pub(crate) async fn set_registration(app: &App, context: &OpContext, set: SetRegistration) -> Result<(), Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageRegistration, now)?;
    let mut tx = app.db.begin(context).await?;
    store::registration::set_open(&mut tx, set.open, context.actor.account(), now).await?;
    store::registration::forget_old(&mut tx, now - ADDRESSES).await?;
    audit::record(&mut tx, context, Action::ManageRegistration, None, now);
    Ok(tx.commit().await?)
}
