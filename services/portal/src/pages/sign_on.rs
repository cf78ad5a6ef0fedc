//! Logging in through the organisation's own provider, and linking one's account with it.

use contracts::identity::{BeginSignOn, CompleteSignOn, NextStep, SignOnBegun};
use poem::{
    IntoResponse, Request, Response, Result, handler,
    http::{StatusCode, header},
    web::Query,
};
use serde::Deserialize;
use web::ProblemKind;

use super::{
    login::{self, Wishes, in_language, local},
    me,
};
use crate::{
    errors::PageError,
    forms::{self, PasswordForm, PublicPost},
    own::{Own, OwnPost},
    session::{self, session_of},
    sign_on::{self, Purpose},
    site::{Site, see_other},
    views::{Frame, console::LeavingPage},
};

/// What the provider sends along (RFC 6749, 4.1.2; RFC 9207).
#[derive(Deserialize)]
pub struct Returned {
    #[serde(default)]
    state: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    iss: Option<String>,
}

/// POST `/login/sso`.
#[handler]
pub async fn begin(site: Site, Query(wishes): Query<Wishes>, PublicPost(posted): PublicPost) -> Result<Response> {
    let organisation = site.organisation()?;
    let site = in_language(site, &wishes.lang);
    let next = local(posted.raw("next"));
    let begin = BeginSignOn { next: next.clone(), fresh: posted.raw("fresh") == "yes" };
    match site.portal.clients.identity.begin_sign_on(&organisation.slug, &site.call(), &begin).await {
        Ok(begun) => leave(&site, Purpose::LogIn, begun),
        Err(error) => login::refused(&site, next, &error).await,
    }
}

/// POST `/me/sso`: begins to link.
#[handler]
pub async fn begin_link(OwnPost(own, _): OwnPost) -> Result<Response> {
    if let Some(page) = own.page_of_worker() {
        return Ok(see_other(&page));
    }
    let link = BeginSignOn { next: "/me".to_owned(), fresh: false };
    let identity = &own.site.portal.clients.identity;
    match identity.begin_sign_on_link(own.tenant(), &own.call(), &link).await {
        Ok(begun) => leave(&own.site, Purpose::Link, begun),
        Err(error) if error.kind() == ProblemKind::SignOnUnavailable => {
            let mut form = PasswordForm::empty();
            let (status, errors) = forms::refused(&mut form, &own.site.words(), &error);
            me::draw(&own, status, form, errors).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// GET `/login/sso/return`: back from the provider.
#[handler]
pub async fn come_back(site: Site, request: &Request, Query(returned): Query<Returned>) -> Result<Response> {
    let secure = site.portal.settings.secure_cookies;
    let (purpose, attempt) = sign_on::attempt_of(request, secure);
    let device = site.device.clone();
    let complete = CompleteSignOn { state: returned.state, code: returned.code, iss: returned.iss, attempt, device };
    let session = session_of(request, secure);
    let on = match purpose {
        Purpose::LogIn => enter(site, session, &complete).await?,
        Purpose::Link => link(site, session, &complete).await?,
    };
    Ok(on.with_header(header::SET_COOKIE, sign_on::clear_cookie(secure)).into_response())
}

async fn enter(site: Site, before: Option<String>, complete: &CompleteSignOn) -> Result<Response> {
    let organisation = site.organisation()?;
    let identity = &site.portal.clients.identity;
    let signed = match identity.complete_sign_on(&organisation.slug, &site.call(), complete).await {
        Ok(signed) => signed,
        Err(error) => return login::refused(&site, local(""), &error).await,
    };
    if let Some(before) = before {
        site.portal.sessions.forget(&organisation.slug, &before).await;
        // The session of before has nobody any more; should this fail, it ends by itself.
        let _ = identity.end_session(&organisation.slug, &contracts::Call::bearer(before)).await;
    }
    let next = local(&signed.next);
    let on = match signed.session.next {
        NextStep::Done => next,
        NextStep::SecondFactor | NextStep::SetUp => {
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", &next).finish();
            format!("/login/second-factor?{query}")
        }
    };
    let cookie = session::set_cookie(&signed.session.session, site.portal.settings.secure_cookies);
    Ok(see_other(&on).with_header(header::SET_COOKIE, cookie).into_response())
}

async fn link(site: Site, session: Option<String>, complete: &CompleteSignOn) -> Result<Response> {
    let session = session.ok_or(PageError::Refused(ProblemKind::Unauthenticated))?;
    let own = Own::of(site, session).await?;
    if let Some(page) = own.page_of_worker() {
        return Ok(see_other(&page));
    }
    match own.site.portal.clients.identity.complete_sign_on_link(own.tenant(), &own.call(), complete).await {
        Ok(()) => Ok(see_other("/me")),
        Err(error) => {
            let mut form = PasswordForm::empty();
            let (status, errors) = forms::refused(&mut form, &own.site.words(), &error);
            me::draw(&own, status, form, errors).await
        }
    }
}

/// Sends the browser to the provider by a page, not by a redirect: browsers hold `form-action 'self'` against every stop of a
/// form's way (Content Security Policy Level 3, 6.3.1), and where a provider sends on to, nobody here knows.
fn leave(site: &Site, purpose: Purpose, begun: SignOnBegun) -> Result<Response> {
    let cookie = sign_on::set_cookie(purpose, &begun.attempt, site.portal.settings.secure_cookies);
    let frame = Frame { languages: Vec::new(), home: "/login".to_owned(), ..site.frame() };
    let page = site.draw(StatusCode::OK, &frame, &LeavingPage { url: begun.url, name: begun.name })?;
    Ok(page.with_header(header::SET_COOKIE, cookie).into_response())
}
