//! Where a worker is logged in: a phone that is lost, was lent or is not theirs is logged out from here.

use poem::{Request, Response, Result, handler, web::Path};
use uuid::Uuid;

use crate::{
    forms::PublicPost,
    site::Site,
    worker::{Worker, log_in_first},
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
    worker.back_to_account(identity.end_own_session(worker.tenant(), &worker.session_call(), id).await).await
}

/// POST `/{lang}/account/sessions/end`: all but this one.
#[handler]
pub async fn end_others(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let identity = &site.portal.clients.identity;
    worker.back_to_account(identity.end_other_sessions(worker.tenant(), &worker.session_call()).await).await
}
