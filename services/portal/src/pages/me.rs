//! One's own account: second factors, recovery codes, password, sessions.

use contracts::{
    ApiError,
    identity::{AddPasskey, NewAuthenticatorApp, NextStep, SecondFactorAdded},
};
use poem::{
    Response, Result, handler,
    http::StatusCode,
    web::{Path, Query},
};
use uuid::Uuid;
use web::ProblemKind;

use super::login::{Wishes, local};
use crate::{
    errors::PageError,
    forms::{self, CodeForm, ErrorLine, PasskeyForm, PasswordForm, Posted},
    own::{Own, OwnPost},
    site::see_other,
    views::console::{AppPage, OwnAccountPage, PasskeyPage, RecoveryCodesPage, SetUpPage},
};

const ME: &str = "/me";

/// GET `/me`.
#[handler]
pub async fn show(own: Own) -> Result<Response> {
    if let Some(page) = own.page_of_worker() {
        return Ok(see_other(&page));
    }
    if own.own.next == NextStep::SetUp {
        return Ok(see_other("/me/second-factor"));
    }
    draw(&own, StatusCode::OK, PasswordForm::empty(), Vec::new()).await
}

/// GET `/me/second-factor`.
#[handler]
pub async fn set_up(own: Own, Query(wishes): Query<Wishes>) -> Result<Response> {
    if let Some(page) = own.page_of_worker() {
        return Ok(see_other(&page));
    }
    let is_first = own.own.next == NextStep::SetUp;
    let next = if is_first { local(&wishes.next) } else { ME.to_owned() };
    // The organisation's provider is a first factor too.
    let has_password = own.own.has_password || own.own.has_sign_on;
    own.page(StatusCode::OK, &SetUpPage { is_first, has_password, next })
}

/// POST `/me/app`: makes a secret.
#[handler]
pub async fn begin_app(OwnPost(own, posted): OwnPost) -> Result<Response> {
    let identity = &own.site.portal.clients.identity;
    let app = identity.begin_app(own.tenant(), &own.call()).await.map_err(PageError::from)?;
    own.page(StatusCode::OK, &AppPage::new(app, local(posted.raw("next")), Vec::new()))
}

/// POST `/me/app/confirmation`.
#[handler]
pub async fn confirm_app(OwnPost(own, posted): OwnPost) -> Result<Response> {
    let (mut form, code) = CodeForm::take(&posted);
    match own.site.portal.clients.identity.confirm_app(own.tenant(), &own.call(), &code).await {
        Ok(added) => added_factor(own, added, &posted).await,
        Err(error) if is_about_the_session(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &own.site.words(), &error);
            let app = NewAuthenticatorApp { secret: posted.text("secret"), uri: posted.text("uri") };
            own.page(status, &AppPage::new(app, local(posted.raw("next")), errors))
        }
    }
}

/// POST `/me/app/removal`.
#[handler]
pub async fn remove_app(OwnPost(own, _): OwnPost) -> Result<Response> {
    done(&own, own.site.portal.clients.identity.remove_app(own.tenant(), &own.call()).await).await
}

/// POST `/me/passkey`: begins to make one.
#[handler]
pub async fn begin_passkey(OwnPost(own, posted): OwnPost) -> Result<Response> {
    make_passkey(&own, local(posted.raw("next")), Vec::new(), StatusCode::OK).await
}

/// POST `/me/passkeys`.
#[handler]
pub async fn add_passkey(OwnPost(own, posted): OwnPost) -> Result<Response> {
    let new = new_passkey(&own, &posted);
    let added = match &new {
        Some(new) => own.site.portal.clients.identity.add_passkey(own.tenant(), &own.call(), new).await,
        None => Err(ApiError::Problem(ProblemKind::WrongPasskey.into())),
    };
    match added {
        Ok(added) => added_factor(own, added, &posted).await,
        Err(error) if is_about_the_session(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut PasskeyForm::empty(), &own.site.words(), &error);
            make_passkey(&own, local(posted.raw("next")), errors, status).await
        }
    }
}

/// POST `/me/passkeys/{id}/removal`.
#[handler]
pub async fn remove_passkey(OwnPost(own, _): OwnPost, Path(id): Path<Uuid>) -> Result<Response> {
    done(&own, own.site.portal.clients.identity.remove_passkey(own.tenant(), &own.call(), id).await).await
}

/// POST `/me/recovery-codes`.
#[handler]
pub async fn renew_recovery_codes(OwnPost(own, _): OwnPost) -> Result<Response> {
    let identity = &own.site.portal.clients.identity;
    let new = identity.renew_recovery_codes(own.tenant(), &own.call()).await.map_err(PageError::from)?;
    own.page(StatusCode::OK, &RecoveryCodesPage { codes: new.codes, next: ME.to_owned() })
}

/// POST `/me/password`.
#[handler]
pub async fn change_password(OwnPost(own, posted): OwnPost) -> Result<Response> {
    let (mut form, change) = PasswordForm::take(&posted);
    match own.site.portal.clients.identity.change_password(own.tenant(), &own.call(), &change).await {
        Ok(()) => {
            let mut page = page_of(&own).await;
            page.notice = Some("password-changed");
            own.page(StatusCode::OK, &page)
        }
        Err(error) if is_about_the_session(&error) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &own.site.words(), &error);
            draw(&own, status, form, errors).await
        }
    }
}

/// POST `/me/sessions/{id}/end`.
#[handler]
pub async fn end_session(OwnPost(own, _): OwnPost, Path(id): Path<Uuid>) -> Result<Response> {
    done(&own, own.site.portal.clients.identity.end_own_session(own.tenant(), &own.call(), id).await).await
}

/// POST `/me/sessions/end`: all others.
#[handler]
pub async fn end_others(OwnPost(own, _): OwnPost) -> Result<Response> {
    done(&own, own.site.portal.clients.identity.end_other_sessions(own.tenant(), &own.call()).await).await
}

/// What has to be answered by logging in, or by a fresh second factor, and not beside the field.
fn is_about_the_session(error: &ApiError) -> bool {
    use ProblemKind::{SecondFactorNeeded, StepUpNeeded, Unauthenticated};
    matches!(error.kind(), Unauthenticated | SecondFactorNeeded | StepUpNeeded)
}

/// Back to the account; a refusal stands on top of it.
async fn done(own: &Own, outcome: Result<(), ApiError>) -> Result<Response> {
    match outcome {
        Ok(()) => Ok(see_other(ME)),
        Err(error) if error.kind() == ProblemKind::LastSecondFactor => {
            let mut form = PasswordForm::empty();
            let (status, errors) = forms::refused(&mut form, &own.site.words(), &error);
            draw(own, status, form, errors).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// The codes, if they are the first; else on.
async fn added_factor(mut own: Own, added: SecondFactorAdded, posted: &Posted) -> Result<Response> {
    own.goes_on(&added.session).await;
    let next = local(posted.raw("next"));
    let on = match added.recovery_codes.is_empty() {
        true => see_other(&next),
        false => own.page(StatusCode::OK, &RecoveryCodesPage { codes: added.recovery_codes, next })?,
    };
    Ok(own.with_cookie(on))
}

async fn make_passkey(own: &Own, next: String, errors: Vec<ErrorLine>, status: StatusCode) -> Result<Response> {
    let identity = &own.site.portal.clients.identity;
    let begun = identity.begin_passkey(own.tenant(), &own.call()).await.map_err(PageError::from)?;
    let mut form = PasskeyForm::empty();
    form.name.value.clone_from(&own.site.device);
    let page = PasskeyPage {
        csrf: Some(own.mark()),
        next,
        other_way: "/me/second-factor".to_owned(),
        form,
        errors,
        ..PasskeyPage::new("create", "/me/passkeys", begun.ceremony, &begun.options)
    };
    own.page(status, &page)
}

/// What the script of the passkey page posted; a key without a name is called by the browser that made it.
fn new_passkey(own: &Own, posted: &Posted) -> Option<AddPasskey> {
    let name = posted.text("name");
    let device = if own.site.device.is_empty() { "-" } else { &own.site.device };
    Some(AddPasskey {
        ceremony: posted.raw("ceremony").parse().ok()?,
        credential: serde_json::from_str(posted.raw("credential")).ok()?,
        name: if name.is_empty() { device.to_owned() } else { name },
    })
}

async fn page_of(own: &Own) -> OwnAccountPage {
    let offer = own.site.sign_on_offer().await;
    let mut page = OwnAccountPage::new(&own.site.words(), own.own.clone());
    page.sign_on = offer.name;
    page
}

/// The account, with what is wrong on top.
pub async fn draw(own: &Own, status: StatusCode, form: PasswordForm, errors: Vec<ErrorLine>) -> Result<Response> {
    let mut page = page_of(own).await;
    (page.form, page.errors) = (form, errors);
    own.page(status, &page)
}
