//! What the organisation is called, looks like and speaks, for who runs its accounts.

use contracts::{ApiError, identity::SetLogo};
use data_encoding::BASE64;
use poem::{Response, Result, handler, http::StatusCode};
use web::{Problem, ProblemKind};

use crate::{
    errors::PageError,
    forms::{self, Drawn, Part, Posted, StaffPost, StaffUpload, version_of},
    look,
    session::Desk,
    views::console::OrganisationPage,
};

const ALL: [Part; 3] = [Part::Contact, Part::Languages, Part::Colours];

/// GET `/admin/organisation`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    let desk = at_present(desk).await?;
    draw(&desk, StatusCode::OK, Drawn::of(&desk.organisation))
}

/// POST `/admin/organisation`: saves, or only shows what it would look like.
#[handler]
pub async fn save(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    if posted.raw("do") == "look" {
        let drawn = Drawn::typed(&desk.organisation, &posted, &ALL);
        return draw(&desk, StatusCode::OK, Drawn { version: posted.version(), ..drawn });
    }
    match save_parts(desk, &posted, &ALL).await? {
        Ok(desk) => {
            let drawn = Drawn::of(&desk.organisation);
            draw(&desk, StatusCode::OK, Drawn { notice: Some("organisation-saved"), ..drawn })
        }
        Err((desk, status, drawn)) => draw(&desk, status, *drawn),
    }
}

/// POST `/admin/organisation/logo`.
#[handler]
pub async fn set_logo(StaffUpload(desk, posted, file): StaffUpload) -> Result<Response> {
    match save_logo(desk, posted.version(), file).await? {
        Ok(desk) => {
            let drawn = Drawn::of(&desk.organisation);
            draw(&desk, StatusCode::OK, Drawn { notice: Some("organisation-logo-saved"), ..drawn })
        }
        Err((desk, status, drawn)) => draw(&desk, status, *drawn),
    }
}

/// POST `/admin/organisation/logo/removal`.
#[handler]
pub async fn remove_logo(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    let changed = identity.remove_logo(desk.tenant(), &desk.call, posted.version()).await.map_err(PageError::from)?;
    let desk = desk.after_change(changed).await;
    let drawn = Drawn::of(&desk.organisation);
    draw(&desk, StatusCode::OK, Drawn { notice: Some("organisation-logo-removed"), ..drawn })
}

/// The desk after the change; or what to draw instead, with what was typed.
pub type Saved = std::result::Result<Desk, (Desk, StatusCode, Box<Drawn>)>;

/// Saves some parts of the form; the others stay as they are.
pub async fn save_parts(desk: Desk, posted: &Posted, parts: &[Part]) -> Result<Saved> {
    let mut drawn = Drawn::typed(&desk.organisation, posted, parts);
    let set = drawn.form.set(drawn.locales.clone());
    let identity = &desk.site.portal.clients.identity;
    let outcome = identity.set_organisation(desk.tenant(), &desk.call, posted.version(), &set).await;
    match outcome {
        Ok(changed) => Ok(Ok(desk.after_change(changed).await)),
        Err(error) if comes_back(&error) => {
            let desk = at_present(desk).await?;
            drawn = Drawn { version: version_of(&desk.organisation), ..drawn };
            let (status, errors) = forms::refused(&mut drawn.form, &desk.site.words(), &error);
            drawn.errors = errors;
            Ok(Err((desk, status, Box::new(drawn))))
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// Makes a logo of what was uploaded: drawn small here already, since services take shorter bodies than pages do.
pub async fn save_logo(desk: Desk, version: i64, file: Vec<u8>) -> Result<Saved> {
    let portal = desk.site.portal.clone();
    let outcome = match portal.studio.draw(file).await {
        Ok(logo) => {
            let set = SetLogo { image: BASE64.encode(&logo.png) };
            portal.clients.identity.set_logo(desk.tenant(), &desk.call, version, &set).await
        }
        Err(brand::NotALogo::Busy) => Err(ApiError::Problem(ProblemKind::Unavailable.into())),
        Err(why) => {
            let errors = vec![forms::field_error("logo", why.code())];
            Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() }))
        }
    };
    match outcome {
        Ok(changed) => Ok(Ok(desk.after_change(changed).await)),
        Err(error) if comes_back(&error) => {
            let desk = at_present(desk).await?;
            let mut drawn = Drawn::of(&desk.organisation);
            let (status, errors) = forms::refused(&mut drawn.logo, &desk.site.words(), &error);
            drawn.errors = errors;
            Ok(Err((desk, status, Box::new(drawn))))
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

fn comes_back(error: &ApiError) -> bool {
    matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::StaleVersion)
}

/// The same desk with the organisation as it is now: what is remembered may be older than its version.
pub async fn at_present(desk: Desk) -> Result<Desk, PageError> {
    let organisation = desk.site.portal.clients.identity.organisation(desk.tenant()).await?;
    Ok(desk.after_change(organisation).await)
}

/// Draws the page, in the colours that it is about.
fn draw(desk: &Desk, status: StatusCode, drawn: Drawn) -> Result<Response> {
    // Only who may change it is shown the form; identity decides once more when it is sent.
    if !desk.runs_accounts() {
        return Err(PageError::Refused(ProblemKind::Forbidden).into());
    }
    let palette = look::read_palette(&drawn.form.main_colour.value, &drawn.form.link_colour.value);
    let mut frame = desk.frame();
    // What cannot be read is told, not shown.
    frame.look = frame.look.in_colours(palette.filter(|palette| palette.checks().iter().all(brand::Check::passes)));
    desk.site.draw(status, &frame, &OrganisationPage::new(&desk.organisation, drawn))
}
