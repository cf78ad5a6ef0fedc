//! Logging in to a worker's account.

use contracts::{ApiError, identity::NextStep};
use poem::{Request, Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use super::ends_the_page;
use crate::{
    errors::PageError,
    forms::{self, ErrorLine, LogInForm, PublicPost},
    site::{Site, see_other},
    views::account::WorkerLogInPage,
    worker::{Worker, address, is_worker, with_session},
};

/// GET `/{lang}/account/log-in`.
#[handler]
pub async fn show_log_in(site: Site, request: &Request) -> Result<Response> {
    if Worker::find(&site, request).await?.is_some() {
        return Ok(see_other(&address(&site, "")));
    }
    let may_register = site.sign_on_offer().await.registration;
    site.page(StatusCode::OK, &WorkerLogInPage { may_register, form: LogInForm::empty(), errors: Vec::new() })
}

/// POST `/{lang}/account/log-in`.
#[handler]
pub async fn log_in(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let (mut form, credentials) = LogInForm::take(&posted, &site.device);
    match site.portal.clients.identity.log_in(&union.slug, &site.call(), &credentials).await {
        Ok(new) => {
            // Who works for the union comes in by the same door, and goes on to their own pages.
            let next = match new.next {
                NextStep::Done if is_worker(&new.account) => address(&site, ""),
                NextStep::Done => "/console".to_owned(),
                NextStep::SecondFactor | NextStep::SetUp => "/login/second-factor".to_owned(),
            };
            Ok(with_session(&site, see_other(&next), &new.session))
        }
        Err(error) if ends_the_page(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = refused(&site, &mut form, &error);
            let may_register = site.sign_on_offer().await.registration;
            site.page(status, &WorkerLogInPage { may_register, form, errors })
        }
    }
}

/// A refused log-in, in words that fit both kinds of names.
fn refused(site: &Site, form: &mut LogInForm, error: &ApiError) -> (StatusCode, Vec<ErrorLine>) {
    match error.kind() {
        kind @ ProblemKind::WrongCredentials => {
            (kind.status(), vec![ErrorLine { field: None, text: site.words().text("account-wrong") }])
        }
        _ => forms::refused(form, &site.words(), error),
    }
}
