//! The ways into a worker's account: making one, logging in, a forgotten password.

use contracts::{
    ApiError,
    identity::{LinkFacts, LinkSecret, NextStep, Registered},
};
use poem::{Request, Response, Result, handler, http::StatusCode, web::Path};
use web::{Problem, ProblemKind};

use crate::{
    errors::PageError,
    forms::{
        self, ErrorLine, ForgottenForm, Form, LogInForm, Posted, PublicPost, RecoveryForm, ResetForm, WorkerForm,
        field_error,
    },
    site::{Site, see_other},
    views::account::{
        RegisterPage, SecretsPage, ToldPage, WorkerForgottenPage, WorkerJoinPage, WorkerLogInPage, WorkerResetPage,
    },
    worker::{Worker, address, draw, is_worker, with_session},
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

/// GET `/{lang}/account/forgotten`.
#[handler]
pub async fn show_forgotten(site: Site) -> Result<Response> {
    site.union()?;
    let (mail, form) = (ForgottenForm::empty(), RecoveryForm::empty());
    site.page(StatusCode::OK, &WorkerForgottenPage { mail, form, errors: Vec::new() })
}

/// POST `/{lang}/account/forgotten`: by mail. The answer is the same whether anybody has the address.
#[handler]
pub async fn request_reset(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let mut mail = ForgottenForm::read(&posted);
    match site.portal.clients.identity.request_reset(&union.slug, &site.call(), &mail.request()).await {
        Ok(()) => draw(&site, StatusCode::OK, &ToldPage { text: "account-reset-sent" }),
        Err(error) if ends_the_page(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut mail, &site.words(), &error);
            site.page(status, &WorkerForgottenPage { mail, form: RecoveryForm::empty(), errors })
        }
    }
}

/// POST `/{lang}/account/recovery`: by the recovery code.
#[handler]
pub async fn recover(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let (mut form, recover) = RecoveryForm::take(&posted, &site.device);
    match site.portal.clients.identity.recover_account(&union.slug, &site.call(), &recover).await {
        Ok(registered) => secrets(&site, registered, false),
        Err(error) if ends_the_page(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let words = site.words();
            let (status, errors) = match error.kind() {
                ProblemKind::WrongCredentials => {
                    (error.kind().status(), form.mark(&words, &[field_error("code", "wrong_recovery")]))
                }
                _ => forms::refused(&mut form, &words, &error),
            };
            draw(&site, status, &WorkerForgottenPage { mail: ForgottenForm::empty(), form, errors })
        }
    }
}

/// GET `/{lang}/account/reset/{secret}`.
#[handler]
pub async fn show_reset(site: Site, Path(secret): Path<String>) -> Result<Response> {
    match read(&site, &secret).await {
        Ok(facts) if facts.kind == "password_reset" => {
            draw_reset(&site, StatusCode::OK, &secret, ResetForm::empty(), Vec::new())
        }
        outcome => ended(&site, outcome),
    }
}

/// POST `/{lang}/account/reset/{secret}`.
#[handler]
pub async fn reset(site: Site, Path(secret): Path<String>, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let (mut form, reset) = ResetForm::take(&posted, &secret);
    match site.portal.clients.identity.reset_password(&union.slug, &site.call(), &reset).await {
        Ok(()) => draw(&site, StatusCode::OK, &ToldPage { text: "account-reset-done" }),
        Err(error) if error.kind() == ProblemKind::LinkEnded => ended(&site, Err(error)),
        Err(error) if ends_the_page(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            draw_reset(&site, status, &secret, form, errors)
        }
    }
}

async fn read(site: &Site, secret: &str) -> Result<LinkFacts, ApiError> {
    let union = site.union().map_err(|_| ApiError::Problem(ProblemKind::NotFound.into()))?;
    let link = LinkSecret { secret: secret.to_owned() };
    site.portal.clients.identity.read_link(&union.slug, &site.call(), &link).await
}

/// What no form can help with: there are no accounts here, or no organisation.
fn ends_the_page(error: &ApiError) -> bool {
    matches!(error.kind(), ProblemKind::NotFound | ProblemKind::TenantSuspended)
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

/// Who wants to go on without a password says so.
fn forgot_password(posted: &Posted) -> Option<ApiError> {
    let forgot = posted.raw("password").is_empty() && posted.raw("with") != "passkey";
    let errors = || vec![field_error("password", "required")];
    forgot.then(|| ApiError::Problem(Problem { errors: errors(), ..ProblemKind::InvalidFields.into() }))
}

/// What is shown once; the browser is logged in.
fn secrets(site: &Site, registered: Registered, makes_passkey: bool) -> Result<Response> {
    let Registered { session, recovery_code } = registered;
    let page =
        draw(site, StatusCode::OK, &SecretsPage { log_in_name: session.account.email, recovery_code, makes_passkey })?;
    Ok(with_session(site, page, &session.session))
}

/// The page of a link that opens nothing; every other refusal is an error.
fn ended(site: &Site, outcome: Result<LinkFacts, ApiError>) -> Result<Response> {
    match outcome {
        Err(error) if error.kind() != ProblemKind::LinkEnded => Err(PageError::from(error).into()),
        _ => draw(site, StatusCode::GONE, &ToldPage { text: "account-link-ended" }),
    }
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

fn draw_reset(
    site: &Site,
    status: StatusCode,
    secret: &str,
    form: ResetForm,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    draw(site, status, &WorkerResetPage { action: address(site, &format!("/reset/{secret}")), form, errors })
}
