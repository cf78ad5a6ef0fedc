//! Where a worker is logged in: a phone that is lost, was lent or is not theirs is logged out from here.

use contracts::ApiError;
use poem::{Request, Response, Result, handler, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    forms::PublicPost,
    site::{Site, see_other},
    worker::{Worker, address, log_in_first},
};

/// POST `/{lang}/account/sessions/{id}/end`.
#[handler]
pub async fn end_one(
    site: Site,
    request: &Request,
    Path(id): Path<Uuid>,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let identity = &site.portal.clients.identity;
    ended(&worker, identity.end_own_session(worker.tenant(), &worker.session_call(), id).await).await
}

/// POST `/{lang}/account/sessions/end`: all but this one.
#[handler]
pub async fn end_others(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let identity = &site.portal.clients.identity;
    ended(&worker, identity.end_other_sessions(worker.tenant(), &worker.session_call()).await).await
}

/// Back to the account, which shows what is left.
async fn ended(worker: &Worker, outcome: Result<(), ApiError>) -> Result<Response> {
    match outcome {
        Ok(()) => Ok(see_other(&address(&worker.site, ""))),
        // Pressed twice, or it has ended by itself: it is over all the same.
        Err(error) if error.kind() == ProblemKind::NotFound => Ok(see_other(&address(&worker.site, ""))),
        Err(error) => worker.turned_away(error).await,
    }
}
