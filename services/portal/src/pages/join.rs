//! Joining by an invitation, and another password for who has forgotten theirs: what the links of mails lead to.

use contracts::{
    ApiError,
    identity::{LinkFacts, LinkSecret},
};
use poem::{
    IntoResponse, Response, Result, handler,
    http::{StatusCode, header},
    web::Path,
};
use web::{Problem, ProblemKind};

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, ForgottenForm, JoinForm, PublicPost, ResetForm},
    session,
    site::{Site, see_other},
    views::{
        Frame,
        console::{ForgottenPage, JoinPage, LinkEndedPage, ResetPage, SentPage},
    },
};

/// GET `/join/{secret}`.
#[handler]
pub async fn show(site: Site, Path(secret): Path<String>) -> Result<Response> {
    let facts = match read(&site, &secret).await {
        Ok(facts) if facts.kind == "invitation" => facts,
        outcome => return ended(&site, outcome, Some(&secret)),
    };
    let site = site.in_language_of(&facts.locale);
    let mut form = JoinForm::empty();
    form.name.value.clone_from(&facts.name);
    draw_join(&site, StatusCode::OK, &secret, facts, form, Vec::new()).await
}

/// POST `/join/{secret}`.
#[handler]
pub async fn join(site: Site, Path(secret): Path<String>, PublicPost(posted): PublicPost) -> Result<Response> {
    let organisation = site.organisation()?;
    let (mut form, accept) = JoinForm::take(&posted, &secret, &site.device);
    // Who wants to go on without a password says so.
    let forgot_password = accept.password.is_empty() && posted.raw("with") != "passkey";
    let accepted = if forgot_password {
        let errors = vec![forms::field_error("password", "required")];
        Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() }))
    } else {
        site.portal.clients.identity.accept_invitation(&organisation.slug, &site.call(), &accept).await
    };
    match accepted {
        Ok(new) => {
            let cookie = session::set_cookie(&new.session, site.portal.settings.secure_cookies);
            Ok(see_other("/me/second-factor").with_header(header::SET_COOKIE, cookie).into_response())
        }
        Err(error) if error.kind() == ProblemKind::LinkEnded => ended(&site, Err(error), Some(&secret)),
        Err(error) => {
            let facts = match read(&site, &secret).await {
                Ok(facts) => facts,
                Err(_) => return Err(PageError::from(error).into()),
            };
            let site = site.in_language_of(&facts.locale);
            let (status, errors) = match error.kind() {
                kind @ ProblemKind::AlreadyExists => {
                    (kind.status(), vec![ErrorLine { field: None, text: site.words().text("join-workers-account") }])
                }
                _ => forms::refused(&mut form, &site.words(), &error),
            };
            draw_join(&site, status, &secret, facts, form, errors).await
        }
    }
}

/// POST `/join/{secret}/renewal`: a new mail in the place of a link that has expired.
#[handler]
pub async fn renew(site: Site, Path(secret): Path<String>, PublicPost(_): PublicPost) -> Result<Response> {
    let organisation = site.organisation()?;
    let identity = &site.portal.clients.identity;
    identity
        .request_invitation(&organisation.slug, &site.call(), &LinkSecret { secret })
        .await
        .map_err(PageError::from)?;
    draw(&site, StatusCode::OK, &SentPage { text: "sent-invitation" })
}

/// GET `/forgotten`.
#[handler]
pub async fn forgotten(site: Site) -> Result<Response> {
    site.organisation()?;
    draw(&site, StatusCode::OK, &ForgottenPage { form: ForgottenForm::empty(), errors: Vec::new() })
}

/// POST `/forgotten`. The answer is the same whether anybody has the address.
#[handler]
pub async fn request_reset(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let organisation = site.organisation()?;
    let mut form = ForgottenForm::read(&posted);
    let identity = &site.portal.clients.identity;
    match identity.request_reset(&organisation.slug, &site.call(), &form.request()).await {
        Ok(()) => draw(&site, StatusCode::OK, &SentPage { text: "sent-reset" }),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            draw(&site, status, &ForgottenPage { form, errors })
        }
    }
}

/// GET `/reset/{secret}`.
#[handler]
pub async fn show_reset(site: Site, Path(secret): Path<String>) -> Result<Response> {
    let facts = match read(&site, &secret).await {
        Ok(facts) if facts.kind == "password_reset" => facts,
        outcome => return ended(&site, outcome, None),
    };
    let site = site.in_language_of(&facts.locale);
    let action = format!("/reset/{secret}");
    let page = ResetPage { action, email: facts.email, form: ResetForm::empty(), errors: Vec::new() };
    draw(&site, StatusCode::OK, &page)
}

/// POST `/reset/{secret}`.
#[handler]
pub async fn reset(site: Site, Path(secret): Path<String>, PublicPost(posted): PublicPost) -> Result<Response> {
    let facts = match read(&site, &secret).await {
        Ok(facts) => facts,
        Err(error) => return ended(&site, Err(error), None),
    };
    let site = site.in_language_of(&facts.locale);
    let organisation = site.organisation()?;
    let (mut form, reset) = ResetForm::take(&posted, &secret);
    match site.portal.clients.identity.reset_password(&organisation.slug, &site.call(), &reset).await {
        Ok(()) => draw(&site, StatusCode::OK, &SentPage { text: "password-reset-done" }),
        Err(error) if error.kind() == ProblemKind::LinkEnded => ended(&site, Err(error), None),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            let action = format!("/reset/{secret}");
            draw(&site, status, &ResetPage { action, email: facts.email, form, errors })
        }
    }
}

async fn read(site: &Site, secret: &str) -> Result<LinkFacts, ApiError> {
    let organisation = site.organisation().map_err(|_| ApiError::Problem(ProblemKind::NotFound.into()))?;
    let link = LinkSecret { secret: secret.to_owned() };
    site.portal.clients.identity.read_link(&organisation.slug, &site.call(), &link).await
}

/// The page of a link that opens nothing; every other refusal is an error.
fn ended(site: &Site, outcome: Result<LinkFacts, ApiError>, secret: Option<&str>) -> Result<Response> {
    match outcome {
        Err(error) if error.kind() != ProblemKind::LinkEnded => Err(PageError::from(error).into()),
        _ => {
            let renewal = secret.map(|secret| format!("/join/{secret}/renewal"));
            draw(site, StatusCode::GONE, &LinkEndedPage { renewal })
        }
    }
}

async fn draw_join(
    site: &Site,
    status: StatusCode,
    secret: &str,
    facts: LinkFacts,
    form: JoinForm,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    let offer = site.sign_on_offer().await;
    let page = JoinPage::new(format!("/join/{secret}"), facts, form, errors).with_sign_on(offer.name, offer.only);
    draw(site, status, &page)
}

fn draw<V: crate::views::View>(site: &Site, status: StatusCode, view: &V) -> Result<Response> {
    let frame = Frame { languages: Vec::new(), home: "/login".to_owned(), ..site.frame() };
    site.draw(status, &frame, view)
}
