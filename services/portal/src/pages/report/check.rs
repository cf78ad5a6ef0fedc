//! All of it once more; and sending it.

use contracts::{
    ApiError,
    intake::{Draft, Receipt, SubmitDraft},
};
use poem::{
    IntoResponse, Request, Response, Result, handler,
    http::{StatusCode, header},
};
use uuid::Uuid;
use web::ProblemKind;

use super::{CHECK, GONE, address, without_draft};
use crate::{
    draft,
    errors::PageError,
    forms::{
        Form, Posted, PublicPost, new_key,
        report::{self, CheckForm, Step, excluded},
    },
    site::{Site, see_other},
    views::public::{CheckPage, DonePage, OwnAccount, SentPage, StepError, ToldPage, UnionBox, answered},
    worker::Worker,
};

/// GET `/{lang}/report/check`.
#[handler]
pub async fn show(site: Site, request: &Request) -> Result<Response> {
    site.union()?;
    let Some(secret) = draft::secret_of(&site, request) else { return Ok(without_draft(&site, None)) };
    let Some(draft) = draft::read(&site, Some(&secret)).await? else {
        return sent_or(&site, &secret, "1").await;
    };
    let worker = own_account(&site, request).await;
    let page = page(&site, worker.as_ref(), CheckForm::of(&draft.answers), Some(&draft), &[]).await;
    site.page(StatusCode::OK, &page)
}

/// POST `/{lang}/report/check`. The receipt is the answer itself: a reload sends the same key and gets the same receipt, and
/// no address ever leads to a code.
#[handler]
pub async fn send(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    site.union()?;
    let Some(secret) = draft::secret_of(&site, request) else { return Ok(see_other(&address(&site, GONE))) };
    let mut form = CheckForm::read(&posted);
    let (submission, key) = (form.submission(&posted), posted.key());
    form.submission.value = key.to_string();
    let worker = own_account(&site, request).await;
    // It goes into the account that the form named, and only if the sender said so: the phone may be logged in to another's.
    let chosen = worker.as_ref().filter(|worker| form.into_account.ticked() && worker.must_have_drawn(&posted).is_ok());
    if chosen.is_none() {
        form.into_account.value.clear();
    }
    let (receipt, in_account) = match submit(&site, chosen, &secret, &submission, key).await {
        Ok(sent) => sent,
        Err(error) => return again(&site, worker.as_ref(), form, &posted, &secret, error).await,
    };
    let mut page = DonePage::new(&site.words(), receipt, &form.contact_method.value);
    if form.in_danger_now.ticked() {
        page = page.in_danger(site.emergency_numbers(&form.country_now.value).await);
    }
    site.page_of_one_language(&if in_account { page.in_account() } else { page })
}

/// What is here, to who may not have seen the code of it: the line broke, or the draft was sent from another page. Where it was
/// not sent, the form leads on at `otherwise`.
async fn sent_or(site: &Site, secret: &str, otherwise: &str) -> Result<Response> {
    match draft::receipt(site, secret).await? {
        Some(_) => site.page(StatusCode::OK, &SentPage),
        None => Ok(see_other(&address(site, otherwise))),
    }
}

/// POST `/{lang}/report/receipt`: what was sent is here, and its receipt did not reach the worker.
#[handler]
pub async fn show_receipt(site: Site, request: &Request, PublicPost(_): PublicPost) -> Result<Response> {
    site.union()?;
    let Some(secret) = draft::secret_of(&site, request) else { return Ok(without_draft(&site, None)) };
    let Some(kept) = draft::receipt(&site, &secret).await? else { return Ok(see_other(&address(&site, GONE))) };
    let page = DonePage::new(&site.words(), kept.receipt, &kept.contact_method);
    let emergency = if kept.in_danger_now { Some(site.emergency_numbers(&kept.country_now).await) } else { None };
    site.page_of_one_language(&match emergency {
        Some(emergency) => page.in_danger(emergency),
        None => page,
    })
}

/// GET `/{lang}/report/receipt`: a tab that was opened again.
#[handler]
pub async fn ask_receipt(site: Site) -> Result<Response> {
    site.union()?;
    Ok(see_other(&address(&site, CHECK)))
}

/// POST `/{lang}/report/saved`: the worker has the code. Neither the browser nor the union shows it again.
#[handler]
pub async fn saved(site: Site, request: &Request, PublicPost(_): PublicPost) -> Result<Response> {
    site.union()?;
    let secret = draft::secret_of(&site, request);
    // Another report may have been begun meanwhile: that one stays.
    if draft::read(&site, secret.as_deref()).await.is_ok_and(|draft| draft.is_some()) {
        return Ok(see_other(&address(&site, "saved")));
    }
    draft::discard(&site, request).await;
    let cleared = draft::clear_cookie(site.portal.settings.secure_cookies);
    Ok(see_other(&address(&site, "saved")).with_header(header::SET_COOKIE, cleared).into_response())
}

/// GET `/{lang}/report/saved`.
#[handler]
pub async fn show_saved(site: Site) -> Result<Response> {
    site.union()?;
    site.page(StatusCode::OK, &ToldPage { text: "report-saved" })
}

/// The account that the browser is logged in to, if any. The form is there without, also while identity is away.
async fn own_account(site: &Site, request: &Request) -> Option<Worker> {
    Worker::find(site, request).await.ok().flatten()
}

/// Sends it, into a worker's account where one was chosen. Where that does not work it is sent as by anybody, with the same
/// key, and what is wrong is told there: a report must not fail for want of a log-in. Gives whether it is in the account.
async fn submit(
    site: &Site,
    worker: Option<&Worker>,
    secret: &str,
    submission: &SubmitDraft,
    key: Uuid,
) -> Result<(Receipt, bool), ApiError> {
    let intake = &site.portal.clients.intake;
    let slug = site.union().map(|union| union.slug.clone()).unwrap_or_default();
    if let Some(worker) = worker
        && let Ok(receipt) = intake.submit_own_draft(&slug, &worker.call, secret, submission, key).await
    {
        return Ok((receipt, true));
    }
    Ok((intake.submit_draft(&slug, &site.call(), secret, submission, key).await?, false))
}

/// The page once more with what went wrong, even where intake is away: nothing that was answered is lost.
async fn again(
    site: &Site,
    worker: Option<&Worker>,
    mut form: CheckForm,
    posted: &Posted,
    secret: &str,
    error: ApiError,
) -> Result<Response> {
    match error.kind() {
        // The draft was sent with another key, thrown away, or has expired.
        ProblemKind::NotFound => return sent_or(site, secret, GONE).await,
        ProblemKind::TenantSuspended => return Err(PageError::from(error).into()),
        // It was sent before with other words: to send it now is a new request, and the page says so.
        ProblemKind::IdempotencyKeyReused => form.submission.value = new_key().to_string(),
        _ => {}
    }
    let draft = draft::read(site, Some(secret)).await.ok().flatten();
    let errors = told(site, &mut form, &error);
    let mut page = page(site, worker, form, draft.as_ref(), &excluded(posted)).await;
    page.errors = errors;
    site.page(error.kind().status(), &page)
}

/// What is wrong, and where it is mended.
fn told(site: &Site, form: &mut CheckForm, error: &ApiError) -> Vec<StepError> {
    let words = site.words();
    let errors = match error {
        ApiError::Problem(problem) if problem.kind == ProblemKind::InvalidFields => problem.errors.as_slice(),
        _ => &[],
    };
    if errors.is_empty() {
        let text = words.text(&format!("problem-{}-advice", error.kind().slug()));
        return vec![StepError { href: None, text }];
    }
    form.mark(&words, errors);
    let at = |field: &str| match Step::that_asks(field) {
        _ if field.starts_with(report::OWN) => format!("{}?change=yes", address(site, super::OWN)),
        Some(step) => format!("{}?change=yes", address(site, &step.number().to_string())),
        None => format!("#field-{field}"),
    };
    errors.iter().map(|error| StepError { href: Some(at(&error.field)), text: words.field_error(error) }).collect()
}

/// The page, with the unions that can be excluded.
async fn page(
    site: &Site,
    worker: Option<&Worker>,
    form: CheckForm,
    draft: Option<&Draft>,
    excluded: &[String],
) -> CheckPage {
    let words = site.words();
    let in_danger = form.in_danger_now.ticked();
    let emergency = if in_danger { site.emergency_numbers(&form.country_now.value).await } else { Vec::new() };
    CheckPage {
        errors: Vec::new(),
        parts: draft.map(|draft| answered(&words, draft, &site.name())).unwrap_or_default(),
        unions: others(site, excluded).await,
        emergency,
        account: worker.map(OwnAccount::of),
        form,
    }
}

/// The other unions of the network, by name; none while nobody can say.
pub async fn others(site: &Site, excluded: &[String]) -> Vec<UnionBox> {
    let (own, members) = (site.union().map(|union| union.slug.clone()), site.network().await);
    let Ok(all) = site.portal.tenants.network(&site.portal.clients.identity).await else { return Vec::new() };
    let members = members.map(|facts| facts.members).unwrap_or_default();
    let is_other = |slug: &String| members.contains(slug) && own.as_ref().is_ok_and(|own| own != slug);
    let mut boxes: Vec<UnionBox> = all
        .organisations
        .iter()
        .filter(|organisation| is_other(&organisation.slug))
        .map(|organisation| UnionBox {
            code: organisation.slug.clone(),
            name: organisation.name.clone(),
            ticked: excluded.contains(&organisation.slug),
        })
        .collect();
    boxes.sort_by_cached_key(|union| union.name.to_lowercase());
    boxes
}
