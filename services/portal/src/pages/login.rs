//! Logging in and out.

use contracts::{
    ApiError,
    identity::{NewSession, NextStep},
};
use kernel::Locale;
use poem::{
    IntoResponse, Request, Response, Result, handler,
    http::{StatusCode, header},
    web::Query,
};
use serde::Deserialize;
use web::ProblemKind;

use super::second_factor;
use crate::{
    errors::PageError,
    forms::{self, ErrorLine, Kept, LogInForm, PublicPost},
    mark,
    own::{Own, OwnPost},
    session::{self, Desk, session_of},
    site::{Site, see_other},
    views::{
        Frame, LanguageLink,
        console::{ErrorPage, LogInPage, PasskeyPage, ResumePage},
    },
};

/// What the address of the log-in page may say.
#[derive(Deserialize)]
pub struct Wishes {
    #[serde(default)]
    pub next: String,
    #[serde(default)]
    pub lang: String,
}

/// GET `/login`.
#[handler]
pub async fn show(site: Site, Query(wishes): Query<Wishes>) -> Result<Response> {
    site.organisation()?;
    let site = in_language(site, &wishes.lang);
    draw(&site, StatusCode::OK, local(&wishes.next), None, LogInForm::empty(), Vec::new()).await
}

/// The answer to a form whose session has ended: the log-in page, which carries along what was typed, sealed.
pub async fn session_ended(site: &Site, next: &str, kept: &str) -> Result<Response> {
    draw(site, StatusCode::UNAUTHORIZED, local(next), Some(kept), LogInForm::empty(), Vec::new()).await
}

/// The answer to a log-in that was refused elsewhere than in the form: the page again, with the reason on top.
pub async fn refused(site: &Site, next: String, error: &ApiError) -> Result<Response> {
    let mut form = LogInForm::empty();
    let (status, errors) = forms::refused(&mut form, &site.words(), error);
    draw(site, status, next, None, form, errors).await
}

/// The answer to a form that was drawn before the person logged in anew: what it holds, to be sent from here.
pub fn form_of_before(desk: &Desk, next: &str, kept: &Kept) -> Result<Response> {
    let mark = mark::of_form(&desk.session, desk.account.id);
    desk.page(StatusCode::CONFLICT, &ResumePage::new(&desk.site.words(), kept, local(next), mark))
}

/// POST `/login`.
#[handler]
pub async fn log_in(
    site: Site,
    request: &Request,
    Query(wishes): Query<Wishes>,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    let organisation = site.organisation()?;
    let site = in_language(site, &wishes.lang);
    let next = local(posted.raw("next"));
    let secure = site.portal.settings.secure_cookies;
    let sealed = Some(posted.raw("kept")).filter(|sealed| !sealed.is_empty());
    let (mut form, credentials) = LogInForm::take(&posted, &site.device);
    match site.portal.clients.identity.log_in(&organisation.slug, &site.call(), &credentials).await {
        Ok(new) if new.next != NextStep::Done => {
            let kept = rewrapped(&site, request, sealed, &new);
            let own = Own::of(site, new.session).await?;
            Ok(own.with_cookie(second_factor::draw(&own, StatusCode::OK, next, kept, Vec::new()).await?))
        }
        Ok(new) => {
            let cookie = session::set_cookie(&new.session, secure);
            // Opened with the session that has ended; somebody else who logs in here is not shown it.
            let now = site.portal.clock.now();
            let kept = sealed.zip(session_of(request, secure)).and_then(|(sealed, ended)| {
                Kept::open(&organisation.slug, &ended, sealed, now).filter(|kept| kept.account == new.account.id)
            });
            let frame = Frame { languages: Vec::new(), home: "/console".to_owned(), ..site.frame() };
            let on = match (kept, sealed) {
                (Some(kept), _) => {
                    let mark = mark::of_form(&new.session, new.account.id);
                    site.draw(StatusCode::OK, &frame, &ResumePage::new(&site.words(), &kept, next, mark))?
                }
                (None, Some(_)) => site.draw(StatusCode::OK, &frame, &not_kept(&site))?,
                (None, None) => see_other(&next),
            };
            Ok(on.with_header(header::SET_COOKIE, cookie).into_response())
        }
        Err(ApiError::Problem(problem))
            if matches!(problem.kind, ProblemKind::NotFound | ProblemKind::TenantSuspended) =>
        {
            Err(PageError::Refused(problem.kind).into())
        }
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            draw(&site, status, next, sealed, form, errors).await
        }
    }
}

/// What a log-in page carried along, sealed for the session that goes on to its second factor; nothing of anybody else.
fn rewrapped(site: &Site, request: &Request, sealed: Option<&str>, new: &NewSession) -> Option<String> {
    let (slug, now) = (&site.organisation().ok()?.slug, site.portal.clock.now());
    let ended = session_of(request, site.portal.settings.secure_cookies)?;
    let kept = Kept::open(slug, &ended, sealed?, now).filter(|kept| kept.account == new.account.id)?;
    kept.sealed(slug, &new.session)
}

/// POST `/login/passkey`: begins.
#[handler]
pub async fn begin_passkey(
    site: Site,
    Query(wishes): Query<Wishes>,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    let organisation = site.organisation()?;
    let site = in_language(site, &wishes.lang);
    let identity = &site.portal.clients.identity;
    let begun = identity.begin_passkey_log_in(&organisation.slug, &site.call()).await.map_err(PageError::from)?;
    let page = PasskeyPage {
        next: local(posted.raw("next")),
        ..PasskeyPage::new("get", "/login/passkey/answer", begun.ceremony, &begun.options)
    };
    let frame = Frame { languages: Vec::new(), home: "/login".to_owned(), ..site.frame() };
    site.draw(StatusCode::OK, &frame, &page)
}

/// POST `/login/passkey/answer`.
#[handler]
pub async fn log_in_with_passkey(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let organisation = site.organisation()?;
    let next = local(posted.raw("next"));
    let identity = &site.portal.clients.identity;
    let logged_in = match second_factor::answer(&posted, &site.device) {
        Some(answer) => identity.log_in_with_passkey(&organisation.slug, &site.call(), &answer).await,
        None => Err(ApiError::Problem(ProblemKind::WrongPasskey.into())),
    };
    match logged_in {
        Ok(new) => {
            let cookie = session::set_cookie(&new.session, site.portal.settings.secure_cookies);
            Ok(see_other(&next).with_header(header::SET_COOKIE, cookie).into_response())
        }
        Err(error) => refused(&site, next, &error).await,
    }
}

/// Says that what a log-in page carried does not open: it is another person's, too old, or of another session.
fn not_kept(site: &Site) -> ErrorPage {
    let words = site.words();
    ErrorPage { title: words.text("not-kept-title"), advice: words.text("not-kept-advice"), trace: None, again: None }
}

/// POST `/logout`: also for who has not given the second factor.
#[handler]
pub async fn log_out(OwnPost(own, _): OwnPost) -> Result<Response> {
    own.site.portal.sessions.forget(own.tenant(), &own.session).await;
    let ended = own.site.portal.clients.identity.end_session(own.tenant(), &own.call()).await;
    if let Err(error) = ended
        && error.kind() != ProblemKind::Unauthenticated
    {
        return Err(PageError::from(error).into());
    }
    let response = see_other("/login")
        .with_header(header::SET_COOKIE, session::clear_cookie(own.site.portal.settings.secure_cookies))
        .with_header("clear-site-data", "\"cache\", \"storage\"");
    Ok(response.into_response())
}

async fn draw(
    site: &Site,
    status: StatusCode,
    next: String,
    kept: Option<&str>,
    form: LogInForm,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    let offer = site.sign_on_offer().await;
    let address = |locale: &Locale| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("lang", locale.tag())
            .append_pair("next", &next)
            .finish();
        format!("/login?{query}")
    };
    let link = |locale: &Locale| LanguageLink {
        tag: locale.tag(),
        name: locale.own_name(),
        href: address(locale),
        current: *locale == site.locale,
    };
    let spoken = |locale: &&Locale| i18n::Catalogue::for_staff().contains(locale);
    let languages = site.offered().iter().filter(spoken).map(link).collect();
    // Another language is another page, which would not know what was typed.
    let frame = Frame { languages: if kept.is_some() { Vec::new() } else { languages }, ..site.frame() };
    let kept = kept.map(str::to_owned);
    let (sign_on, sign_on_only) = (offer.name, offer.only);
    let page = LogInPage { action: address(&site.locale), next, kept, sign_on, sign_on_only, form, errors };
    site.draw(status, &frame, &page)
}

/// The same place in a language that the reader chose, where it is offered.
pub fn in_language(site: Site, tag: &str) -> Site {
    let spoken = |locale: &Locale| site.offered().contains(locale) && i18n::Catalogue::for_staff().contains(locale);
    let wished = tag.parse().ok().filter(spoken);
    Site { locale: wished.unwrap_or(site.locale), ..site }
}

/// The address to go on to: a path of this origin, or the console. `//host` and `/\host` lead elsewhere, and
/// browsers drop tabs and line ends before they read an address.
pub fn local(next: &str) -> String {
    let odd = next.chars().any(|c| c.is_control() || c == '\\' || c.is_whitespace());
    let path = next.starts_with('/') && !next.starts_with("//") && !next.starts_with("/login");
    if path && !odd && next.is_ascii() && next.len() <= 500 { next.to_owned() } else { "/console".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn only_a_path_of_this_origin_is_gone_on_to() {
        assert_eq!(local("/cases/1?state=filed"), "/cases/1?state=filed");
        for bad in [
            "",
            "cases",
            "//evil.test",
            "/\\evil.test",
            "https://evil.test",
            "/\t/evil.test",
            "/login?next=/login",
            "/é",
            "/a\r\nb",
        ] {
            assert_eq!(local(bad), "/console", "{bad:?}");
        }
    }
}
