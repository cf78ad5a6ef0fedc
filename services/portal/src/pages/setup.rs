//! The first run of an organisation: its first account by a link of the operator, and how far the rest is.

use contracts::{
    ApiError,
    identity::{LinkSecret, SetupStep},
};
use poem::{
    IntoResponse, Response, Result, handler,
    http::{StatusCode, header},
    web::Path,
};
use web::{Problem, ProblemKind};

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, PublicPost, SetupForm, StaffPost},
    session::{self, Desk},
    site::{COUNCIL, Site, see_other},
    views::{
        Frame,
        console::{LinkEndedPage, SetupPage, SetupStartPage, address, next_of},
    },
};

/// Where it goes on, once the second factor is set up.
const AFTER_JOINING: &str = "/me/second-factor?next=%2Fsetup";

/// GET `/setup/start/{secret}`.
#[handler]
pub async fn start(site: Site, Path(secret): Path<String>) -> Result<Response> {
    let organisation = site.organisation()?;
    let link = LinkSecret { secret: secret.clone() };
    match site.portal.clients.identity.read_setup_link(&organisation.slug, &site.call(), &link).await {
        Ok(_) => draw_start(&site, StatusCode::OK, &secret, SetupForm::empty(), Vec::new()),
        Err(error) => ended(&site, error),
    }
}

/// POST `/setup/start/{secret}`.
#[handler]
pub async fn begin(site: Site, Path(secret): Path<String>, PublicPost(posted): PublicPost) -> Result<Response> {
    let organisation = site.organisation()?;
    let (mut form, begin) = SetupForm::take(&posted, &secret, site.locale.tag(), &site.device);
    // Who wants to go on without a password says so.
    let forgot_password = begin.password.is_empty() && posted.raw("with") != "passkey";
    let begun = if forgot_password {
        let errors = vec![forms::field_error("password", "required")];
        Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() }))
    } else {
        site.portal.clients.identity.begin_setup(&organisation.slug, &site.call(), &begin).await
    };
    match begun {
        Ok(new) => {
            let cookie = session::set_cookie(&new.session, site.portal.settings.secure_cookies);
            Ok(see_other(AFTER_JOINING).with_header(header::SET_COOKIE, cookie).into_response())
        }
        Err(error) if error.kind() == ProblemKind::LinkEnded => ended(&site, error),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            draw_start(&site, status, &secret, form, errors)
        }
    }
}

/// GET `/setup`: how far it is.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    must_run_accounts(&desk)?;
    let steps = steps(&desk).await?;
    desk.page(StatusCode::OK, &SetupPage::new(&steps, desk.organisation.kind == COUNCIL))
}

/// POST `/setup/skip`: leaves a step out; it can still be opened from the list.
#[handler]
pub async fn skip(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    mark(&desk, &posted.text("step"), "skipped").await
}

/// Notes what was done with a step, and goes on with the next.
pub async fn mark(desk: &Desk, step: &str, state: &str) -> Result<Response> {
    let mark = SetupStep { step: step.to_owned(), state: state.to_owned() };
    let identity = &desk.site.portal.clients.identity;
    identity.mark_setup_step(desk.tenant(), &desk.call, &mark).await.map_err(PageError::from)?;
    let steps = steps(desk).await?;
    Ok(see_other(&next_of(&steps).map_or_else(|| "/setup".to_owned(), address)))
}

/// How far each step is. That an inquiry arrived is seen where inquiries are.
pub async fn steps(desk: &Desk) -> Result<Vec<SetupStep>, PageError> {
    let setup = desk.site.portal.clients.identity.setup(desk.tenant(), &desk.call).await?;
    with_inquiries(desk, setup.steps).await
}

async fn with_inquiries(desk: &Desk, mut steps: Vec<SetupStep>) -> Result<Vec<SetupStep>, PageError> {
    for step in &mut steps {
        if step.step == "test" && step.state == "todo" && has_inquiries(desk).await? {
            step.state = "done".to_owned();
        }
    }
    Ok(steps)
}

/// Whether anything was ever sent to the organisation.
pub async fn has_inquiries(desk: &Desk) -> Result<bool, PageError> {
    let counts = desk.site.portal.clients.intake.counts(desk.tenant(), &desk.call).await?;
    Ok(counts.states.iter().any(|row| row.count > 0))
}

/// Whether the page of today offers to go on with it.
pub async fn goes_on(desk: &Desk) -> Result<bool, PageError> {
    if !desk.runs_accounts() {
        return Ok(false);
    }
    let setup = desk.site.portal.clients.identity.setup(desk.tenant(), &desk.call).await?;
    Ok(setup.begun && next_of(&with_inquiries(desk, setup.steps).await?).is_some())
}

/// Others have no set-up to look at; identity decides once more.
pub fn must_run_accounts(desk: &Desk) -> Result<(), PageError> {
    if desk.runs_accounts() { Ok(()) } else { Err(PageError::Refused(ProblemKind::Forbidden)) }
}

fn ended(site: &Site, error: ApiError) -> Result<Response> {
    if error.kind() != ProblemKind::LinkEnded {
        return Err(PageError::from(error).into());
    }
    let frame = Frame { languages: Vec::new(), home: "/login".to_owned(), ..site.frame() };
    site.draw(StatusCode::GONE, &frame, &LinkEndedPage { renewal: None })
}

fn draw_start(
    site: &Site,
    status: StatusCode,
    secret: &str,
    form: SetupForm,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    let is_council = site.organisation()?.kind == COUNCIL;
    let frame = Frame { languages: Vec::new(), ..site.frame() };
    site.draw(status, &frame, &SetupStartPage { action: format!("/setup/start/{secret}"), is_council, form, errors })
}
