//! The draft of a report that the browser leads to: answers on the server, and only what finds them in the browser.

use contracts::{
    ApiError,
    intake::{Draft, InquiryAnswers, KeptReceipt},
};
use poem::{IntoResponse, Request, Response, Result, http::header};
use web::ProblemKind;

use crate::{cookies::HostCookie, errors::PageError, site::Site};

const COOKIE: HostCookie = HostCookie("draft");

/// The secret that the browser sent.
pub fn secret_of(site: &Site, request: &Request) -> Option<String> {
    COOKIE.of(request, site.portal.settings.secure_cookies)
}

/// The header that takes the secret away.
pub fn clear_cookie(secure: bool) -> String {
    COOKIE.clear(secure)
}

/// What was answered and attached so far; `None` where there is no draft, or there is none any more.
///
/// # Errors
/// Where intake cannot be asked.
pub async fn read(site: &Site, secret: Option<&str>) -> Result<Option<Draft>, PageError> {
    let Some(secret) = secret else { return Ok(None) };
    match site.portal.clients.intake.draft(&site.union()?.slug, &site.call(), secret).await {
        Ok(draft) => Ok(Some(draft)),
        Err(error) if error.kind() == ProblemKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The receipt of what the draft became, while it is kept.
///
/// # Errors
/// Where intake cannot be asked.
pub async fn receipt(site: &Site, secret: &str) -> Result<Option<KeptReceipt>, PageError> {
    match site.portal.clients.intake.receipt(&site.union()?.slug, &site.call(), secret).await {
        Ok(kept) => Ok(Some(kept)),
        Err(error) if error.kind() == ProblemKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What became of answers that were given.
pub enum Kept {
    /// They are in the draft, which is now this.
    InDraft(Box<Draft>),
    /// They are in a draft of this secret, which is new.
    InNewDraft(String),
    /// They came too late: the draft was sent.
    Sent,
}

/// Keeps what was answered on one page; `begins`: on the one that a report begins with.
///
/// # Errors
/// Where the answers are refused, or intake is away.
pub async fn keep(site: &Site, secret: Option<&str>, answers: InquiryAnswers, begins: bool) -> Result<Kept, ApiError> {
    let union = site.union().map_err(|_| ApiError::Problem(ProblemKind::NotFound.into()))?;
    let (intake, call) = (&site.portal.clients.intake, site.call());
    if let Some(secret) = secret {
        match intake.answer_draft(&union.slug, &call, secret, &answers).await {
            Ok(draft) => return Ok(Kept::InDraft(Box::new(draft))),
            Err(error) if error.kind() == ProblemKind::NotFound => {}
            Err(error) => return Err(error),
        }
        // A page that was left open: who begins on the first one means a new report.
        if !begins && intake.receipt(&union.slug, &call, secret).await.is_ok() {
            return Ok(Kept::Sent);
        }
    }
    // Who reads this language is answered in it, unless they say otherwise.
    let language = answers.language.clone().or_else(|| Some(site.locale.tag().to_owned()));
    let begun = intake.begin_draft(&union.slug, &call, &InquiryAnswers { language, ..answers }).await?;
    Ok(Kept::InNewDraft(begun.secret))
}

/// Throws the draft away that the browser leads to, or the receipt of what it became, whether intake answers or not: it also goes by itself.
pub async fn discard(site: &Site, request: &Request) {
    if let (Ok(union), Some(secret)) = (site.union(), secret_of(site, request)) {
        let _ = site.portal.clients.intake.discard_draft(&union.slug, &site.call(), &secret).await;
    }
}

/// Hands the browser the secret of a new draft.
pub fn with_cookie(site: &Site, response: Response, secret: &str) -> Response {
    response.with_header(header::SET_COOKIE, COOKIE.set(secret, site.portal.settings.secure_cookies)).into_response()
}
