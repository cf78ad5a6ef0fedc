//! A worker's request, open in their browser: where it is, what the union wrote, and what the worker may still decide.

use contracts::{
    ApiError,
    intake::{StatisticsConsent, Visit},
};
use poem::{
    IntoResponse, Request, Response, Result, handler,
    http::{StatusCode, header},
    web::Query,
};
use serde::Deserialize;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, MessageForm, OwnContactForm, Posted, PublicPost, ReturnForm, new_key, report::FilesForm},
    site::{Site, see_other},
    views::public::{ConfirmPage, OwnContactPage, RequestPage, ReturnPage, ToldPage},
    visit, worker,
};

/// What the address says beside the page.
#[derive(Deserialize)]
pub struct RequestQuery {
    /// What was just done.
    done: Option<String>,
}

/// The texts that say what was done, by what the address says of it.
const DONE: [(&str, &str); 3] =
    [("written", "request-written"), ("contact", "request-contact-saved"), ("file", "request-file-sent")];

/// The beginnings of the ids of the texts that ask once more, and the last parts of their addresses.
type Question = (&'static str, &'static str);
const WITHDRAW: Question = ("request-withdraw", "withdrawal");
const ERASE: Question = ("request-erase", "erasure");

/// The address of the page; `part` begins with a slash, or is empty.
pub fn address(site: &Site, part: &str) -> String {
    format!("/{}/case{part}", site.locale)
}

/// GET `/{lang}/case`.
#[handler]
pub async fn show(site: Site, request: &Request, Query(query): Query<RequestQuery>) -> Result<Response> {
    let secret = visit::secret_of(&site, request);
    let Some(visit) = visit::read(&site, secret.as_deref()).await? else { return closed(&site, MessageForm::empty()) };
    let mut page = page(&site, &visit, MessageForm::new());
    let done = query.done.as_deref().unwrap_or_default();
    page.notice = DONE.iter().find(|(code, _)| *code == done).map(|(_, text)| *text);
    site.page(StatusCode::OK, &page)
}

/// POST `/{lang}/case/messages`.
#[handler]
pub async fn write(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let (mut form, key) = (MessageForm::read(&posted), posted.key());
    form.submission.value = key.to_string();
    let Some(secret) = secret_of_drawn(&site, request, &posted).await else { return closed(&site, form) };
    let intake = &site.portal.clients.intake;
    let error = match intake.write_to_union(&union.slug, &site.call(), &secret, &form.message(), key).await {
        Ok(_) => return Ok(see_other(&address(&site, "?done=written"))),
        Err(error) if visit::is_over(&error) => return closed(&site, form),
        Err(error) => error,
    };
    // It was sent before with other words: to send it now is a new message, and the page says so.
    if error.kind() == ProblemKind::IdempotencyKeyReused {
        form.submission.value = new_key().to_string();
    }
    let (status, errors) = forms::refused(&mut form, &site.words(), &error);
    // Nothing that was written is lost, even where intake is away and nothing else can be shown.
    let visit = visit::read(&site, Some(&secret)).await.ok().flatten();
    let page = visit.map_or_else(|| RequestPage::unread(form.clone()), |visit| page(&site, &visit, form.clone()));
    worker::draw(&site, status, &page.with_errors(errors))
}

/// What comes after a file was sent.
pub async fn after_file(site: &Site, secret: &str, sent: Result<(), ApiError>) -> Result<Response> {
    let error = match sent {
        Ok(()) => return Ok(see_other(&address(site, "?done=file"))),
        Err(error) if visit::is_over(&error) => return ask_for_code(site),
        Err(error) => error,
    };
    let mut chosen = FilesForm::empty();
    let (status, errors) = forms::refused(&mut chosen, &site.words(), &error);
    let Some(visit) = visit::read(site, Some(secret)).await? else { return ask_for_code(site) };
    let mut page = page(site, &visit, MessageForm::new());
    page.chosen = chosen;
    worker::draw(site, status, &page.with_errors(errors))
}

/// Where the code is asked for again.
pub fn ask_for_code(site: &Site) -> Result<Response> {
    closed(site, MessageForm::empty())
}

/// The page with a message that was written while the request had closed.
pub async fn draw_typed(site: &Site, secret: &str, typed: MessageForm) -> Result<Response> {
    let Some(visit) = visit::read(site, Some(secret)).await? else { return closed(site, typed) };
    let form = MessageForm { text: typed.text, ..MessageForm::new() };
    site.page_of_one_language(&page(site, &visit, form))
}

/// GET `/{lang}/case/contact`: nothing of before is shown.
#[handler]
pub async fn show_contact(site: Site, request: &Request) -> Result<Response> {
    let secret = visit::secret_of(&site, request);
    let Some(visit) = visit::glance(&site, secret.as_deref()).await? else {
        return closed(&site, MessageForm::empty());
    };
    let form = OwnContactForm::of(&visit);
    site.page(StatusCode::OK, &OwnContactPage::new(&site.words(), form, Vec::new()))
}

/// POST `/{lang}/case/contact`.
#[handler]
pub async fn change_contact(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let mut form = OwnContactForm::read(&posted);
    let Some(secret) = secret_of_drawn(&site, request, &posted).await else {
        return closed(&site, MessageForm::empty());
    };
    let intake = &site.portal.clients.intake;
    match intake.change_own_contact(&union.slug, &site.call(), &secret, &form.contact()).await {
        Ok(_) => Ok(see_other(&address(&site, "?done=contact"))),
        Err(error) if visit::is_over(&error) => closed(&site, MessageForm::empty()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            site.page(status, &OwnContactPage::new(&site.words(), form, errors))
        }
    }
}

/// POST `/{lang}/case/statistics`.
#[handler]
pub async fn choose_statistics(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let consent = StatisticsConsent { consent_to_statistics: posted.raw("consent_to_statistics") == forms::TICKED };
    let Some(secret) = secret_of_drawn(&site, request, &posted).await else {
        return closed(&site, MessageForm::empty());
    };
    let intake = &site.portal.clients.intake;
    let chosen = intake.choose_statistics(&site.union()?.slug, &site.call(), &secret, &consent).await;
    back(&site, chosen.map(drop))
}

/// GET `/{lang}/case/withdrawal`: asks once more.
#[handler]
pub async fn ask_withdrawal(site: Site, request: &Request) -> Result<Response> {
    ask(&site, request, WITHDRAW).await
}

/// POST `/{lang}/case/withdrawal`.
#[handler]
pub async fn withdraw(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(secret) = secret_of_drawn(&site, request, &posted).await else {
        return closed(&site, MessageForm::empty());
    };
    let intake = &site.portal.clients.intake;
    back(&site, intake.withdraw_inquiry(&site.union()?.slug, &site.call(), &secret).await.map(drop))
}

/// GET `/{lang}/case/erasure`: asks once more.
#[handler]
pub async fn ask_erasure(site: Site, request: &Request) -> Result<Response> {
    ask(&site, request, ERASE).await
}

/// POST `/{lang}/case/erasure`.
#[handler]
pub async fn erase(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(secret) = secret_of_drawn(&site, request, &posted).await else {
        return closed(&site, MessageForm::empty());
    };
    match site.portal.clients.intake.erase_inquiry(&site.union()?.slug, &site.call(), &secret).await {
        Ok(()) => {
            let cleared = visit::clear_cookie(site.portal.settings.secure_cookies);
            let told = site.page(StatusCode::OK, &ToldPage { text: "request-erased" })?;
            Ok(told.with_header(header::SET_COOKIE, cleared).into_response())
        }
        Err(error) => back(&site, Err(error)),
    }
}

/// POST `/{lang}/case/close`: the browser forgets it.
#[handler]
pub async fn close(site: Site, request: &Request, PublicPost(_): PublicPost) -> Result<Response> {
    visit::end(&site, request).await;
    let start = see_other(&format!("/{}/", site.locale));
    let cleared = visit::clear_cookie(site.portal.settings.secure_cookies);
    Ok(start.with_header(header::SET_COOKIE, cleared).into_response())
}

fn page(site: &Site, visit: &Visit, form: MessageForm) -> RequestPage {
    RequestPage::new(&site.words(), visit, form, site.most_file_mib())
}

/// The secret of the visit, where the form is about the request that is open in it: in another tab, or by somebody else at
/// the same phone, another one may have been opened meanwhile. While intake is away it is asked no more than that.
pub async fn secret_of_drawn(site: &Site, request: &Request, posted: &Posted) -> Option<String> {
    let secret = visit::secret_of(site, request)?;
    match visit::read(site, Some(&secret)).await {
        Ok(Some(visit)) => (visit.progress.reference == posted.raw("reference")).then_some(secret),
        Ok(None) => None,
        Err(_) => Some(secret),
    }
}

async fn ask(site: &Site, request: &Request, (text, action): Question) -> Result<Response> {
    let secret = visit::secret_of(site, request);
    match visit::read(site, secret.as_deref()).await? {
        Some(visit) => {
            let reference = visit.progress.reference;
            site.page(StatusCode::OK, &ConfirmPage { text, action, reference })
        }
        None => closed(site, MessageForm::empty()),
    }
}

/// Back to the page, which shows what is so now: what was done already is done.
fn back(site: &Site, done: Result<(), ApiError>) -> Result<Response> {
    match done {
        Err(error) if visit::is_over(&error) => closed(site, MessageForm::empty()),
        Err(error) if error.kind() != ProblemKind::RefusedTransition => Err(PageError::from(error).into()),
        _ => Ok(see_other(&address(site, ""))),
    }
}

/// Asks for the code again; what was written goes with it, hidden, and comes back when the code opens the request.
fn closed(site: &Site, typed: MessageForm) -> Result<Response> {
    site.union()?;
    site.page_of_one_language(&ReturnPage::keeping(ReturnForm::empty(), typed).after_closing())
}
