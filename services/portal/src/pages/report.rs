//! The standard inquiry form: one page, no account, no JavaScript.

use contracts::{
    ApiError,
    intake::{NewInquiry, Receipt},
};
use poem::{Request, Response, Result, handler, http::StatusCode};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, PublicPost, ReportForm, new_key},
    site::Site,
    views::public::{DonePage, ReportPage},
    worker::Worker,
};

/// GET `/{lang}/report`.
#[handler]
pub async fn show(site: Site) -> Result<Response> {
    site.union()?;
    let form = ReportForm::new(site.locale);
    site.page(StatusCode::OK, &ReportPage::new(&site.words(), form, Vec::new()))
}

/// POST `/{lang}/report`. The receipt is the answer itself: a reload sends the same key and gets the same
/// receipt, and no address ever leads to a code.
#[handler]
pub async fn submit(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let mut form = ReportForm::read(&posted);
    let key = posted.key();
    form.submission.value = key.to_string();
    let inquiry = form.inquiry();
    let (receipt, in_account) = match submit_own(&site, request, &inquiry, key).await {
        Some(receipt) => (receipt, true),
        None => match site.portal.clients.intake.submit(&union.slug, &inquiry, key).await {
            Ok(receipt) => (receipt, false),
            Err(error) => return again(&site, form, error).await,
        },
    };
    let mut page = DonePage::new(receipt, &form, in_account);
    if form.in_danger_now.ticked() {
        page.emergency = site.emergency_numbers(&form.country_now.value).await;
    }
    site.page_of_one_language(&page)
}

/// Sends it into the account of a worker who is logged in. `None` where nobody is, or where that does not work: then it is sent
/// as by anybody, with the same key, and what is wrong is told there. A report must not fail for want of a log-in.
async fn submit_own(site: &Site, request: &Request, inquiry: &NewInquiry, key: Uuid) -> Option<Receipt> {
    let Ok(Some(worker)) = Worker::find(site, request).await else { return None };
    let sent = site.portal.clients.intake.submit_own(worker.tenant(), &worker.call, inquiry, key).await;
    sent.ok()
}

/// The form once more with what went wrong, even where intake is away: nobody types this twice.
async fn again(site: &Site, mut form: ReportForm, error: ApiError) -> Result<Response> {
    match error.kind() {
        ProblemKind::NotFound | ProblemKind::TenantSuspended => return Err(PageError::from(error).into()),
        // It was sent before with other words: to send it now is a new request, and the page says so.
        ProblemKind::IdempotencyKeyReused => form.submission.value = new_key().to_string(),
        _ => {}
    }
    let (status, errors) = forms::refused(&mut form, &site.words(), &error);
    let mut page = ReportPage::new(&site.words(), form, errors);
    page.emergency = site.emergency_numbers(&page.form.country_now.value).await;
    site.page(status, &page)
}
