//! What the union asks beside the standard form: after its last page, where anything is asked.

use contracts::{ApiError, intake::Draft};
use poem::{Request, Response, Result, handler, http::StatusCode, web::Query};
use serde::Deserialize;
use web::ProblemKind;

use super::{CHECK, GONE, OWN, address, without_draft};
use crate::{
    draft::{self, Kept},
    errors::PageError,
    forms::{ErrorLine, Form, PublicPost, TICKED, refused, report::OwnForm},
    site::{Site, see_other},
    views::public::OwnPage,
};

/// The page that attaches files, and comes back here.
const ATTACH: &str = "5?change=own";

/// What the address says beside the page.
#[derive(Deserialize)]
pub struct OwnQuery {
    /// Whether an answer is changed.
    change: Option<String>,
}

/// GET `/{lang}/report/questions`.
#[handler]
pub async fn show(site: Site, request: &Request, Query(query): Query<OwnQuery>) -> Result<Response> {
    site.union()?;
    let secret = draft::secret_of(&site, request);
    let Some(draft) = draft::read(&site, secret.as_deref()).await? else {
        return Ok(without_draft(&site, secret.as_deref()));
    };
    if draft.questions.questions.is_empty() {
        return Ok(see_other(&address(&site, CHECK)));
    }
    let form = OwnForm::of(&draft.questions, &draft.own);
    draw(&site, StatusCode::OK, &draft, &form, Vec::new(), query.change.is_some()).await
}

/// POST `/{lang}/report/questions`: keeps the answers, and leads on; to this page again where they lead to more questions.
#[handler]
pub async fn answer(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    site.union()?;
    let secret = draft::secret_of(&site, request);
    let form = OwnForm::read(&posted);
    match draft::keep(&site, secret.as_deref(), form.answers(), false).await {
        Ok(Kept::InDraft(draft)) => {
            let next = match (posted.raw("attach") == TICKED, form.asks_all(&draft.questions)) {
                (true, _) => ATTACH,
                (false, true) => CHECK,
                (false, false) => OWN,
            };
            Ok(see_other(&address(&site, next)))
        }
        Ok(Kept::Sent) => Ok(see_other(&address(&site, CHECK))),
        // There was no draft to add to: what this page asked hangs on answers that are gone.
        Ok(Kept::InNewDraft(secret)) => Ok(draft::with_cookie(&site, see_other(&address(&site, GONE)), &secret)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => again(&site, form, secret.as_deref(), &error).await,
        // Where intake is away, what was typed is sent again as it is.
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// The page once more: the questions as they are asked now, with what was typed.
async fn again(site: &Site, form: OwnForm, secret: Option<&str>, error: &ApiError) -> Result<Response> {
    let Some(draft) = draft::read(site, secret).await? else { return Ok(see_other(&address(site, GONE))) };
    // Nobody's answer to a question of before becomes one to another question.
    let (words, changed) = (site.words(), form.changed_meanwhile(&draft.questions));
    let mut form = form.asked_now(&draft.questions);
    let (status, mut errors) = refused(&mut form, &words, error);
    errors.extend(form.mark(&words, &changed));
    draw(site, status, &draft, &form, errors, false).await
}

async fn draw(
    site: &Site,
    status: StatusCode,
    draft: &Draft,
    form: &OwnForm,
    errors: Vec<ErrorLine>,
    changing: bool,
) -> Result<Response> {
    let mut page = OwnPage::new(&site.words(), draft, form, errors);
    page.changing = changing;
    if draft.answers.in_danger_now == Some(true) {
        page.emergency = site.emergency_numbers(draft.answers.country_now.as_deref().unwrap_or_default()).await;
    }
    site.page(status, &page)
}
