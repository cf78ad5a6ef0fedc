//! Logging out.

use authz::OpContext;

use crate::{App, Error, domain::session, store};

/// Ends the session; no complaint where it has ended already.
pub(crate) async fn end_session(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    let mut tx = app.db.begin(context).await?;
    store::session::end(&mut tx, &session::hash(secret), app.clock.now()).await?;
    Ok(tx.commit().await?)
}
