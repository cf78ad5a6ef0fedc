//! Ending sessions: this one, one of one's own, or all others. Their tokens end with them, on every service.

use authz::OpContext;
use kernel::SessionId;
use tenancy::audit::Passage;

use super::visit::Visit;
use crate::{App, Error, store, store::session::Which};

/// Logs out; no complaint where the session has ended already.
pub(crate) async fn end_session(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    match Visit::begin(app, context, secret).await {
        Ok(visit) => {
            let this = visit.session.id;
            end(visit, Which::This(this)).await.map(drop)
        }
        Err(Error::NoSession) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Ends one of one's own sessions.
pub(crate) async fn end_own(app: &App, context: &OpContext, secret: &str, id: SessionId) -> Result<(), Error> {
    let visit = Visit::begin(app, context, secret).await?;
    visit.must_be_complete()?;
    if end(visit, Which::This(id)).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Ends all of one's own sessions but this one.
pub(crate) async fn end_others(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    let visit = Visit::begin(app, context, secret).await?;
    visit.must_be_complete()?;
    let this = visit.session.id;
    end(visit, Which::AllBut(this)).await.map(drop)
}

async fn end(mut visit: Visit, which: Which) -> Result<u64, Error> {
    let (account, now) = (visit.account().id, visit.now);
    let ended = store::session::end(&mut visit.tx, account, which, now).await?;
    if ended > 0 {
        visit.record(Passage::SessionEnded);
    }
    visit.tx.commit().await?;
    Ok(ended)
}
