//! A worker's passkey: it stands alone, without a password.

use contracts::{ApiError, identity::AddPasskey};
use poem::{Request, Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use super::second_factor::answer;
use crate::{
    errors::PageError,
    forms::{self, ErrorLine, PasskeyForm, Posted, PublicPost},
    site::{Site, see_other},
    views::account::WorkerPasskeyPage,
    worker::{Worker, address, draw, is_over, log_in_first, with_session},
};

/// GET `/{lang}/account/log-in/passkey`: for whichever key the browser finds.
#[handler]
pub async fn begin_log_in(site: Site) -> Result<Response> {
    ask(&site, StatusCode::OK, Vec::new()).await
}

/// POST `/{lang}/account/log-in/passkey`.
#[handler]
pub async fn log_in(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let logged_in = match answer(&posted, &site.device) {
        Some(answer) => site.portal.clients.identity.log_in_with_passkey(&union.slug, &site.call(), &answer).await,
        None => Err(ApiError::Problem(ProblemKind::WrongPasskey.into())),
    };
    match logged_in {
        // Who works for the union finds their own pages from there.
        Ok(new) => Ok(with_session(&site, see_other(&address(&site, "")), &new.session)),
        Err(error) => {
            let (status, errors) = told(&site, &error);
            ask(&site, status, errors).await
        }
    }
}

/// GET `/{lang}/account/passkey`: begins to make one.
#[handler]
pub async fn begin(site: Site, request: &Request) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    make(&worker, StatusCode::OK, Vec::new()).await
}

/// POST `/{lang}/account/passkey`.
#[handler]
pub async fn add(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let identity = &site.portal.clients.identity;
    let added = match new_passkey(&site, &posted) {
        Some(new) => identity.add_passkey(worker.tenant(), &worker.session_call(), &new).await,
        None => Err(ApiError::Problem(ProblemKind::WrongPasskey.into())),
    };
    match added {
        Ok(added) => {
            // The session goes on under another secret.
            site.portal.sessions.forget(worker.tenant(), &worker.session).await;
            Ok(with_session(&site, see_other(&address(&site, "")), &added.session.session))
        }
        Err(error) if is_over(&error) || error.kind() == ProblemKind::StepUpNeeded => worker.turned_away(error).await,
        Err(error) => {
            let (status, errors) = told(&site, &error);
            make(&worker, status, errors).await
        }
    }
}

async fn ask(site: &Site, status: StatusCode, errors: Vec<ErrorLine>) -> Result<Response> {
    let union = site.union()?;
    let identity = &site.portal.clients.identity;
    let begun = identity.begin_passkey_log_in(&union.slug, &site.call()).await.map_err(PageError::from)?;
    draw(site, status, &WorkerPasskeyPage::new(&begun, None, address(site, "/log-in/passkey"), errors))
}

async fn make(worker: &Worker, status: StatusCode, errors: Vec<ErrorLine>) -> Result<Response> {
    let identity = &worker.site.portal.clients.identity;
    match identity.begin_passkey(worker.tenant(), &worker.session_call()).await {
        Ok(begun) => {
            let action = address(&worker.site, "/passkey");
            draw(&worker.site, status, &WorkerPasskeyPage::new(&begun, Some(worker.mark()), action, errors))
        }
        Err(error) => worker.turned_away(error).await,
    }
}

/// What the script of the page posted; the key is called by the browser that made it.
fn new_passkey(site: &Site, posted: &Posted) -> Option<AddPasskey> {
    Some(AddPasskey {
        ceremony: posted.raw("ceremony").parse().ok()?,
        credential: serde_json::from_str(posted.raw("credential")).ok()?,
        name: if site.device.is_empty() { "-".to_owned() } else { site.device.clone() },
    })
}

/// What went wrong, on top of the page.
fn told(site: &Site, error: &ApiError) -> (StatusCode, Vec<ErrorLine>) {
    forms::refused(&mut PasskeyForm::empty(), &site.words(), error)
}
