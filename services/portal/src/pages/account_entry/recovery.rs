//! A forgotten password: by mail, or by the recovery code.

use poem::{Response, Result, handler, http::StatusCode, web::Path};
use web::ProblemKind;

use super::{ended, ends_the_page, read, secrets};
use crate::{
    errors::PageError,
    forms::{self, ErrorLine, ForgottenForm, Form, PublicPost, RecoveryForm, ResetForm, field_error},
    site::Site,
    views::account::{ToldPage, WorkerForgottenPage, WorkerResetPage},
    worker::{address, draw},
};

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

fn draw_reset(
    site: &Site,
    status: StatusCode,
    secret: &str,
    form: ResetForm,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    draw(site, status, &WorkerResetPage { action: address(site, &format!("/reset/{secret}")), form, errors })
}
