//! One page of the form.

use contracts::{
    ApiError,
    intake::{File, InquiryAnswers},
};
use poem::{
    Request, Response, Result, handler,
    http::StatusCode,
    web::{Path, Query},
};
use serde::Deserialize;
use web::{ProblemKind, problem::FieldError};

use super::{super::start, CHECK, GONE, OWN, address, without_draft};
use crate::{
    draft::{self, Kept},
    errors::PageError,
    forms::{
        ErrorLine, Posted, PublicPost, TICKED, refused,
        report::{ContactForm, FilesForm, PlaceForm, ProblemForm, Step, StoryForm, WorkForm},
    },
    site::{Site, see_other},
    views::public::{Change, Elsewhere, FilesBox, Shown, StepPage},
};

/// What the address says beside the page.
#[derive(Deserialize)]
pub struct StepQuery {
    /// The page that an answer is changed from, and that comes next: see [`changed_from`].
    change: Option<String>,
    /// Whether it is a report beside one that was sent.
    another: Option<String>,
    /// Whether a draft of before is gone.
    gone: Option<String>,
}

/// GET `/{lang}/report/{number}`.
#[handler]
pub async fn show(
    site: Site,
    request: &Request,
    Path(number): Path<usize>,
    Query(query): Query<StepQuery>,
) -> Result<Response> {
    site.union()?;
    let step = page_of(number)?;
    let secret = draft::secret_of(&site, request);
    let draft = draft::read(&site, secret.as_deref()).await?;
    if draft.is_none() && step != Step::Place {
        return Ok(without_draft(&site, secret.as_deref()));
    }
    // Who comes by the start page may look for the code of what was sent a moment ago.
    if let (None, Some(secret), None, None) = (&draft, &secret, &query.another, &query.gone)
        && draft::receipt(&site, secret).await?.is_some()
    {
        return Ok(see_other(&address(&site, CHECK)));
    }
    let (answers, files) = draft.map(|draft| (draft.answers, draft.files)).unwrap_or_default();
    match step {
        Step::Place => draw::<PlaceForm>(&site, &answers, &files, &query).await,
        Step::Problem => draw::<ProblemForm>(&site, &answers, &files, &query).await,
        Step::Story => draw::<StoryForm>(&site, &answers, &files, &query).await,
        Step::Work => draw::<WorkForm>(&site, &answers, &files, &query).await,
        Step::Files => draw::<FilesForm>(&site, &answers, &files, &query).await,
        Step::Contact => draw::<ContactForm>(&site, &answers, &files, &query).await,
    }
}

/// POST `/{lang}/report/{number}`: keeps the answers, and leads on.
#[handler]
pub async fn answer(
    site: Site,
    request: &Request,
    Path(number): Path<usize>,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    site.union()?;
    let secret = draft::secret_of(&site, request);
    match page_of(number)? {
        Step::Place => keep::<PlaceForm>(&site, secret, &posted).await,
        Step::Problem => keep::<ProblemForm>(&site, secret, &posted).await,
        Step::Story => keep::<StoryForm>(&site, secret, &posted).await,
        Step::Work => keep::<WorkForm>(&site, secret, &posted).await,
        Step::Files => keep::<FilesForm>(&site, secret, &posted).await,
        Step::Contact => keep::<ContactForm>(&site, secret, &posted).await,
    }
}

fn page_of(number: usize) -> Result<Step, PageError> {
    Step::of(number).ok_or(PageError::Refused(ProblemKind::NotFound))
}

async fn draw<F: Shown>(site: &Site, answers: &InquiryAnswers, files: &[File], query: &StepQuery) -> Result<Response> {
    let mut page = page(site, F::of(answers), Vec::new(), answers, files).await;
    page.change = query.change.as_deref().and_then(changed_from);
    page.gone = query.gone.is_some();
    site.page(StatusCode::OK, &page)
}

async fn keep<F: Shown>(site: &Site, secret: Option<String>, posted: &Posted) -> Result<Response> {
    let mut form = F::typed(posted);
    let missing = form.missing();
    match draft::keep(site, secret.as_deref(), form.answers(), F::STEP == Step::Place).await {
        Ok(Kept::Sent) => Ok(see_other(&address(site, CHECK))),
        Ok(kept) => {
            let response = if missing.is_empty() {
                see_other(&next(site, F::STEP, posted, &kept))
            } else {
                let errors = marked(site, &mut form, &missing);
                again(site, form, secret.as_deref(), posted, StatusCode::UNPROCESSABLE_ENTITY, errors).await?
            };
            Ok(match kept {
                Kept::InDraft(_) | Kept::Sent => response,
                Kept::InNewDraft(secret) => draft::with_cookie(site, response, &secret),
            })
        }
        Err(ApiError::Problem(problem)) if problem.kind == ProblemKind::InvalidFields => {
            let errors = marked(site, &mut form, &[missing, problem.errors].concat());
            again(site, form, secret.as_deref(), posted, problem.kind.status(), errors).await
        }
        Err(error) if matches!(error.kind(), ProblemKind::NotFound | ProblemKind::TenantSuspended) => {
            Err(PageError::from(error).into())
        }
        // Intake is away, or asked too often: nobody types this twice.
        Err(error) => {
            let (status, errors) = refused(&mut form, &site.words(), &error);
            again(site, form, secret.as_deref(), posted, status, errors).await
        }
    }
}

/// Where it goes on.
fn next(site: &Site, step: Step, posted: &Posted, kept: &Kept) -> String {
    if step != Step::Place && matches!(kept, Kept::InNewDraft(_)) {
        // There was no draft to add to: it is asked from the beginning, and what this page said is kept.
        return address(site, GONE);
    }
    if let Some(change) = changed_from(posted.raw("change")) {
        return address(site, change.page);
    }
    let asks_more = matches!(kept, Kept::InDraft(draft) if !draft.questions.questions.is_empty());
    match Step::of(step.number() + 1) {
        _ if posted.raw("send_now") == TICKED => address(site, CHECK),
        Some(next) => address(site, &next.number().to_string()),
        None if asks_more => address(site, OWN),
        None => address(site, CHECK),
    }
}

/// Where an answer is changed from, as the address and the form say it.
fn changed_from(said: &str) -> Option<Change> {
    let from = |said, page| Some(Change { said, page });
    match said {
        "yes" => from("yes", CHECK),
        "own" => from("own", OWN),
        _ => None,
    }
}

/// Each error beside the field that it is about.
fn marked<F: Shown>(site: &Site, form: &mut F, errors: &[FieldError]) -> Vec<ErrorLine> {
    let at = |error: &FieldError| FieldError { field: F::field_of(&error.field).to_owned(), ..error.clone() };
    form.mark(&site.words(), &errors.iter().map(at).collect::<Vec<_>>())
}

/// The page once more, with what was typed.
async fn again<F: Shown>(
    site: &Site,
    form: F,
    secret: Option<&str>,
    posted: &Posted,
    status: StatusCode,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    let answers = form.answers();
    // What is attached is shown where intake says so; what was typed is shown in any case.
    let draft = if attaches(F::STEP) { draft::read(site, secret).await.ok().flatten() } else { None };
    let files = draft.map(|draft| draft.files).unwrap_or_default();
    let mut page = page(site, form, errors, &answers, &files).await;
    page.change = changed_from(posted.raw("change"));
    site.page(status, &page)
}

/// The page, with whom to call and where else to ask.
async fn page<F: Shown>(
    site: &Site,
    form: F,
    errors: Vec<ErrorLine>,
    answers: &InquiryAnswers,
    files: &[File],
) -> StepPage<F> {
    let words = site.words();
    let mut page = StepPage::new(&words, form, errors);
    page.files = attaches(F::STEP).then(|| FilesBox::of_step(&words, F::STEP, files, site.most_file_mib()));
    let country = answers.country_now.as_deref().unwrap_or_default();
    if answers.in_danger_now == Some(true) {
        page.in_danger_now = true;
        page.emergency = site.emergency_numbers(country).await;
    }
    if F::STEP == Step::Problem {
        page.elsewhere = elsewhere(site, country).await;
    }
    page
}

/// Whether files are attached on a page.
fn attaches(step: Step) -> bool {
    matches!(step, Step::Story | Step::Files)
}

/// The page that a file was chosen on; where it tells what happened, with what was written there meanwhile.
pub async fn after_file(site: &Site, secret: &str, posted: &Posted, sent: Result<(), ApiError>) -> Result<Response> {
    match posted.raw("step").parse().ok().and_then(Step::of) {
        Some(Step::Story) => redraw::<StoryForm>(site, secret, posted, sent).await,
        _ => redraw::<FilesForm>(site, secret, posted, sent).await,
    }
}

/// The same, once a file was taken away.
pub async fn after_removal(site: &Site, secret: &str, posted: &Posted) -> Result<Response> {
    after_file(site, secret, posted, Ok(())).await
}

async fn redraw<F: Shown>(site: &Site, secret: &str, posted: &Posted, sent: Result<(), ApiError>) -> Result<Response> {
    let mut form = F::typed(posted);
    let change = changed_from(posted.raw("change")).map(|from| format!("?change={}", from.said)).unwrap_or_default();
    let own = address(site, &format!("{}{change}#files", F::STEP.number()));
    // What was typed beside the file, or taken out; nothing was asked for yet.
    let answers = form.answers();
    let is_left_blank = sent.is_ok() && answers.message.as_deref().is_some_and(|message| message.trim().is_empty());
    let kept = match answers.message {
        None => Ok(()),
        Some(_) => draft::keep(site, Some(secret), answers, false).await.map(drop),
    };
    match sent.and(kept) {
        Ok(()) => Ok(see_other(&own)),
        // There is nothing yet that tells what happened, and nobody has said to be done: the page stays as it was left.
        Err(error) if is_left_blank && error.kind() == ProblemKind::InvalidFields => {
            again(site, form, Some(secret), posted, StatusCode::OK, Vec::new()).await
        }
        Err(error) if error.kind() == ProblemKind::NotFound => Ok(see_other(&address(site, GONE))),
        Err(error) => {
            let (status, errors) = refused(&mut form, &site.words(), &error);
            again(site, form, Some(secret), posted, status, errors).await
        }
    }
}

/// The unions that a rule names for a country, unless this one is among them.
async fn elsewhere(site: &Site, country: &str) -> Option<Elsewhere> {
    let own = site.union().ok()?.slug.clone();
    let led = site.unions_for(country).await.ok()?;
    let is_elsewhere = led.is_of_country && !led.unions.iter().any(|union| union.slug == own);
    let unions = led.unions.iter().map(|union| start::link(site, union)).collect();
    is_elsewhere.then(|| Elsewhere { country: country.to_owned(), unions })
}
