//! Texts of workers' pages in the union's own words, for who runs it.

use contracts::{ApiError, identity::OwnText};
use i18n::wording::is_wordable;
use kernel::Locale;
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use web::ProblemKind;

use super::{organisation::at_present, refusal::changed_meanwhile};
use crate::{
    errors::PageError,
    forms::{self, StaffPost, WordingForm},
    menu::{ADMIN, has_role},
    session::Desk,
    site::see_other,
    tenant::offered,
    views::console::{WordingPage, WordingsPage},
};

/// GET `/admin/wording`.
#[handler]
pub async fn list(desk: Desk) -> Result<Response> {
    let desk = opened(desk).await?;
    desk.page(StatusCode::OK, &WordingsPage::new(&desk.site.words(), &desk.organisation.wording))
}

/// GET `/admin/wording/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let desk = opened(desk).await?;
    let own = find(&desk, &id)?;
    let locales = locales(&desk, &own);
    let page = WordingPage::new(&desk.site.words(), &id, &locales, WordingForm::of(&own, &locales));
    desk.page(StatusCode::OK, &page)
}

/// POST `/admin/wording/{id}`.
#[handler]
pub async fn save(StaffPost(desk, posted): StaffPost, Path(id): Path<String>) -> Result<Response> {
    let desk = opened(desk).await?;
    let own = find(&desk, &id)?;
    // What was typed in a language that was taken off meanwhile is not lost.
    let typed = posted.all().filter_map(|(name, _)| name.strip_prefix("text.")?.parse().ok());
    let locales = with(locales(&desk, &own), typed);
    let form = WordingForm::typed(&posted, &locales);
    let identity = &desk.site.portal.clients.identity;
    match identity.set_wording(desk.tenant(), &desk.call, &id, form.version, &form.wording()).await {
        Ok(changed) => {
            desk.after_change(changed).await;
            Ok(see_other("/admin/wording"))
        }
        Err(error) => again(at_present(desk).await?, &id, &locales, form, error),
    }
}

/// The form once more, with what was typed and what is wrong.
fn again(desk: Desk, id: &str, locales: &[Locale], mut form: WordingForm, error: ApiError) -> Result<Response> {
    let is_stale = error.kind() == ProblemKind::StaleVersion;
    if !is_stale && !matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::BodyTooLarge) {
        return Err(PageError::from(error).into());
    }
    let (words, own) = (desk.site.words(), find(&desk, id)?);
    let error = forms::at_fields(error, |error| form.at_its_field(error));
    let (status, errors) = forms::refused(&mut form, &words, &error);
    if is_stale {
        // What was typed stands beside what somebody else made of it, and saved once more it holds.
        form.version = own.version;
    }
    let mut page = WordingPage::new(&words, id, locales, form);
    if is_stale {
        page.notice = Some(changed_meanwhile(true));
        page.beside(&own);
    } else {
        page.errors = errors;
    }
    desk.page(status, &page)
}

/// The desk of who may open it, with the organisation as it is now.
async fn opened(desk: Desk) -> Result<Desk, PageError> {
    if !has_role(&desk.account, ADMIN) {
        return Err(PageError::Refused(ProblemKind::Forbidden));
    }
    at_present(desk).await
}

/// A text as it is worded; of version 0 before the first change.
fn find(desk: &Desk, id: &str) -> Result<OwnText, PageError> {
    if !is_wordable(id) {
        return Err(PageError::Refused(ProblemKind::NotFound));
    }
    let own = desk.organisation.wording.iter().find(|own| own.id == id).cloned();
    Ok(own.unwrap_or_else(|| OwnText { id: id.to_owned(), version: 0, texts: contracts::Texts::new() }))
}

/// The languages that the union offers, and those in which the text has own words.
fn locales(desk: &Desk, own: &OwnText) -> Vec<Locale> {
    with(offered(&desk.organisation), own.texts.keys().filter_map(|tag| tag.parse().ok()))
}

/// Languages, and others behind them.
fn with(mut locales: Vec<Locale>, others: impl Iterator<Item = Locale>) -> Vec<Locale> {
    for other in others {
        if !locales.contains(&other) {
            locales.push(other);
        }
    }
    locales
}
