//! The second factor of a log-in, and again for what asks for a fresh one.

use contracts::{
    ApiError,
    identity::{NewSession, NextStep, PasskeyAnswer},
};
use poem::{Response, Result, handler, http::StatusCode, web::Query};
use web::ProblemKind;

use super::login::{Wishes, local};
use crate::{
    errors::PageError,
    forms::{self, CodeForm, ErrorLine, Kept, Posted},
    mark,
    own::{Own, OwnPost},
    site::{Site, see_other},
    views::console::{PasskeyPage, ResumePage, SecondFactorPage},
};

/// Where somebody without a second factor sets one up.
const SET_UP: &str = "/me/second-factor";

/// GET `/login/second-factor`.
#[handler]
pub async fn show(own: Own, Query(wishes): Query<Wishes>) -> Result<Response> {
    draw(&own, StatusCode::OK, local(&wishes.next), None, Vec::new()).await
}

/// The answer to what needs a second factor, or a fresh one; it carries along what was typed, sealed.
pub async fn ask_second_factor(site: &Site, session: String, next: &str, kept: Option<String>) -> Result<Response> {
    let own = Own::of(site.clone(), session).await?;
    draw(&own, StatusCode::UNAUTHORIZED, local(next), kept, Vec::new()).await
}

/// POST `/login/second-factor`.
#[handler]
pub async fn give_code(OwnPost(own, posted): OwnPost) -> Result<Response> {
    let (mut form, code) = CodeForm::take(&posted);
    match own.site.portal.clients.identity.give_code(own.tenant(), &own.call(), &code).await {
        Ok(new) => go_on(own, &new, &posted).await,
        Err(error) if error.kind() == ProblemKind::Unauthenticated => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &own.site.words(), &error);
            draw(&own, status, local(posted.raw("next")), kept(&posted), errors).await
        }
    }
}

/// POST `/login/second-factor/passkey`: begins.
#[handler]
pub async fn begin_passkey(OwnPost(own, posted): OwnPost) -> Result<Response> {
    let identity = &own.site.portal.clients.identity;
    let begun = identity.begin_passkey_log_in(own.tenant(), &own.call()).await.map_err(PageError::from)?;
    let page = PasskeyPage {
        csrf: Some(own.mark()),
        next: local(posted.raw("next")),
        kept: kept(&posted),
        other_way: "/login/second-factor".to_owned(),
        ..PasskeyPage::new("get", "/login/second-factor/passkey/answer", begun.ceremony, &begun.options)
    };
    own.page(StatusCode::OK, &page)
}

/// POST `/login/second-factor/passkey/answer`.
#[handler]
pub async fn give_passkey(OwnPost(own, posted): OwnPost) -> Result<Response> {
    let given = match answer(&posted, &own.site.device) {
        Some(answer) => own.site.portal.clients.identity.give_passkey(own.tenant(), &own.call(), &answer).await,
        None => Err(ApiError::Problem(ProblemKind::WrongPasskey.into())),
    };
    match given {
        Ok(new) => go_on(own, &new, &posted).await,
        Err(error) => {
            let (status, errors) = forms::refused(&mut CodeForm::empty(), &own.site.words(), &error);
            draw(&own, status, local(posted.raw("next")), kept(&posted), errors).await
        }
    }
}

/// What the script of the passkey page posted.
pub fn answer(posted: &Posted, device: &str) -> Option<PasskeyAnswer> {
    Some(PasskeyAnswer {
        ceremony: posted.raw("ceremony").parse().ok()?,
        credential: serde_json::from_str(posted.raw("credential")).ok()?,
        device: device.to_owned(),
    })
}

fn kept(posted: &Posted) -> Option<String> {
    Some(posted.raw("kept").to_owned()).filter(|sealed| !sealed.is_empty())
}

/// On to where the person wanted to go, or back to what they had typed.
async fn go_on(mut own: Own, new: &NewSession, posted: &Posted) -> Result<Response> {
    let before = own.session.clone();
    own.goes_on(new).await;
    let (next, now) = (local(posted.raw("next")), own.site.portal.clock.now());
    let kept = kept(posted).and_then(|sealed| Kept::open(own.tenant(), &before, &sealed, now));
    let on = match kept.filter(|kept| kept.account == own.own.account.id) {
        Some(kept) => {
            let mark = mark::of_form(&own.session, own.own.account.id);
            own.page(StatusCode::OK, &ResumePage::new(&own.site.words(), &kept, next, mark).in_session())?
        }
        None => see_other(&next),
    };
    Ok(own.with_cookie(on))
}

/// The page, or the one where a second factor is set up.
pub async fn draw(
    own: &Own,
    status: StatusCode,
    next: String,
    kept: Option<String>,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    // Whoever logged in through the provider, which asked for two factors, can have it ask again.
    let sign_on = if own.own.has_sign_on { own.site.sign_on_offer().await.name } else { None };
    let has_factor = own.own.has_authenticator_app || own.own.has_passkey || sign_on.is_some();
    if own.own.next == NextStep::SetUp || !has_factor {
        return Ok(see_other(SET_UP));
    }
    let page = SecondFactorPage {
        next,
        kept,
        again: own.own.next == NextStep::Done,
        has_app: own.own.has_authenticator_app,
        has_passkey: own.own.has_passkey,
        sign_on: sign_on.filter(|_| own.own.next == NextStep::Done),
        form: CodeForm::empty(),
        errors,
    };
    own.page(status, &page)
}
