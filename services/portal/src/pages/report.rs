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
    views::public::{DonePage, OwnAccount, ReportPage},
    worker::Worker,
};

/// GET `/{lang}/report`.
#[handler]
pub async fn show(site: Site, request: &Request) -> Result<Response> {
    site.union()?;
    let mut page = ReportPage::new(&site.words(), ReportForm::new(site.locale), Vec::new());
    page.account = own_account(&site, request).await.as_ref().map(OwnAccount::of);
    site.page(StatusCode::OK, &page)
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
    let worker = own_account(&site, request).await;
    // It goes into the account that the form named, and only if the sender said so: the phone may be logged in to another's.
    let chosen = worker.as_ref().filter(|worker| form.into_account.ticked() && worker.must_have_drawn(&posted).is_ok());
    if chosen.is_none() {
        form.into_account.value.clear();
    }
    let (receipt, in_account) = match submit_own(&site, chosen, &inquiry, key).await {
        Some(receipt) => (receipt, true),
        None => match site.portal.clients.intake.submit(&union.slug, &inquiry, key).await {
            Ok(receipt) => (receipt, false),
            Err(error) => return again(&site, worker.as_ref(), form, error).await,
        },
    };
    let mut page = DonePage::new(receipt, &form, in_account);
    if form.in_danger_now.ticked() {
        page.emergency = site.emergency_numbers(&form.country_now.value).await;
    }
    site.page_of_one_language(&page)
}

/// The account that the browser is logged in to, if any. The form is there without, also while identity is away.
async fn own_account(site: &Site, request: &Request) -> Option<Worker> {
    Worker::find(site, request).await.ok().flatten()
}

/// Sends it into a worker's account. `None` where none was chosen, or where that does not work: then it is sent as by anybody,
/// with the same key, and what is wrong is told there. A report must not fail for want of a log-in.
async fn submit_own(site: &Site, worker: Option<&Worker>, inquiry: &NewInquiry, key: Uuid) -> Option<Receipt> {
    let worker = worker?;
    let sent = site.portal.clients.intake.submit_own(worker.tenant(), &worker.call, inquiry, key).await;
    sent.ok()
}

/// The form once more with what went wrong, even where intake is away: nobody types this twice.
async fn again(site: &Site, worker: Option<&Worker>, mut form: ReportForm, error: ApiError) -> Result<Response> {
    match error.kind() {
        ProblemKind::NotFound | ProblemKind::TenantSuspended => return Err(PageError::from(error).into()),
        // It was sent before with other words: to send it now is a new request, and the page says so.
        ProblemKind::IdempotencyKeyReused => form.submission.value = new_key().to_string(),
        _ => {}
    }
    let (status, errors) = forms::refused(&mut form, &site.words(), &error);
    let mut page = ReportPage::new(&site.words(), form, errors);
    page.account = worker.map(OwnAccount::of);
    page.emergency = site.emergency_numbers(&page.form.country_now.value).await;
    site.page(status, &page)
}
