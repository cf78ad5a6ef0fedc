//! Making a worker's account: without an address, or by a link of a mail.

use contracts::ApiError;
use poem::{Request, Response, Result, handler, http::StatusCode, web::Path};
use web::{Problem, ProblemKind};

use super::{ended, ends_the_page, read, secrets};
use crate::{
    errors::PageError,
    forms::{self, ErrorLine, ForgottenForm, Posted, PublicPost, WorkerForm, field_error},
    site::{Site, see_other},
    views::account::{RegisterPage, ToldPage, WorkerJoinPage},
    worker::{Worker, address, draw, with_session},
};

/// GET `/{lang}/account/register`.
#[handler]
pub async fn show_register(site: Site, request: &Request) -> Result<Response> {
    if Worker::find(&site, request).await?.is_some() {
        return Ok(see_other(&address(&site, "")));
    }
    if !site.sign_on_offer().await.registration {
        return Err(PageError::Refused(ProblemKind::NotFound).into());
    }
    let (mail, form) = (ForgottenForm::empty(), WorkerForm::empty());
    site.page(StatusCode::OK, &RegisterPage { mail, form, errors: Vec::new() })
}

/// POST `/{lang}/account/register`: without an address.
#[handler]
pub async fn register(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    // Sent again, by a reload or by impatience: there is an account, and it is logged in.
    if Worker::find(&site, request).await?.is_some() {
        return Ok(see_other(&address(&site, "")));
    }
    let union = site.union()?;
    let (mut form, register) = WorkerForm::take(&posted, site.locale, &site.device);
    let registered = match forgot_password(&posted) {
        Some(error) => Err(error),
        None => site.portal.clients.identity.register(&union.slug, &site.call(), &register).await,
    };
    match registered {
        Ok(registered) => secrets(&site, registered, register.password.is_empty()),
        Err(error) if ends_the_page(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            site.page(status, &RegisterPage { mail: ForgottenForm::empty(), form, errors })
        }
    }
}

/// POST `/{lang}/account/mail`: asks for a link. The answer is the same whether anybody has the address.
#[handler]
pub async fn request_link(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let mut mail = ForgottenForm::read(&posted);
    let request = mail.registration(site.locale);
    match site.portal.clients.identity.request_registration(&union.slug, &site.call(), &request).await {
        Ok(()) => draw(&site, StatusCode::OK, &ToldPage { text: "account-mail-sent" }),
        Err(error) if ends_the_page(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut mail, &site.words(), &error);
            draw(&site, status, &RegisterPage { mail, form: WorkerForm::empty(), errors })
        }
    }
}

/// GET `/{lang}/account/join/{secret}`.
#[handler]
pub async fn show_join(site: Site, Path(secret): Path<String>) -> Result<Response> {
    match read(&site, &secret).await {
        Ok(facts) if facts.kind == "registration" => {
            draw_join(&site, StatusCode::OK, &secret, facts.email, WorkerForm::empty(), Vec::new())
        }
        outcome => ended(&site, outcome),
    }
}

/// POST `/{lang}/account/join/{secret}`.
#[handler]
pub async fn join(site: Site, Path(secret): Path<String>, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let (mut form, complete) = WorkerForm::take_with(&posted, &secret, &site.device);
    let completed = match forgot_password(&posted) {
        Some(error) => Err(error),
        None => site.portal.clients.identity.complete_registration(&union.slug, &site.call(), &complete).await,
    };
    match completed {
        Ok(new) => {
            let next = if complete.password.is_empty() { "/passkey" } else { "" };
            Ok(with_session(&site, see_other(&address(&site, next)), &new.session))
        }
        Err(error) if error.kind() == ProblemKind::LinkEnded => ended(&site, Err(error)),
        Err(error) if ends_the_page(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let email = read(&site, &secret).await.map(|facts| facts.email).unwrap_or_default();
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            draw_join(&site, status, &secret, email, form, errors)
        }
    }
}

/// Who wants to go on without a password says so.
fn forgot_password(posted: &Posted) -> Option<ApiError> {
    let forgot = posted.raw("password").is_empty() && posted.raw("with") != "passkey";
    let errors = || vec![field_error("password", "required")];
    forgot.then(|| ApiError::Problem(Problem { errors: errors(), ..ProblemKind::InvalidFields.into() }))
}

fn draw_join(
    site: &Site,
    status: StatusCode,
    secret: &str,
    email: String,
    form: WorkerForm,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    let action = address(site, &format!("/join/{secret}"));
    draw(site, status, &WorkerJoinPage { action, email, form, errors })
}
