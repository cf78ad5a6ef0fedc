//! A worker's account: the requests that are in it, and what it logs in with.

use contracts::{ApiError, identity::OwnAccount};
use poem::{IntoResponse, Request, Response, Result, handler, http::StatusCode, http::header, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use super::request;
use crate::{
    errors::PageError,
    forms::{self, Form, PasswordForm, ProofForm, PublicPost, ReturnForm, field_error},
    session,
    site::{Site, see_other},
    views::account::{AccountPage, ProofPage, SecretsPage, ToldPage},
    visit,
    worker::{Worker, address, draw, log_in_first},
};

/// What wants the password once more: the last part of its address, and the beginning of the ids of its texts.
type Proof = (&'static str, &'static str);
const RECOVERY: Proof = ("/recovery-code", "account-recovery-code");
const ERASURE: Proof = ("/erasure", "account-erasure");

/// GET `/account`: in the language that the browser asks for.
#[handler]
pub async fn choose_language(site: Site) -> Result<Response> {
    site.union()?;
    Ok(see_other(&address(&site, "")))
}

/// GET `/{lang}/account`.
#[handler]
pub async fn show(site: Site, request: &Request) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    match page_of(&worker).await {
        Ok(page) => site.page(StatusCode::OK, &page),
        Err(error) => worker.turned_away(error).await,
    }
}

/// POST `/{lang}/account/requests`: links a request by its code.
#[handler]
pub async fn link(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let mut form = ReturnForm::read(&posted);
    let error = match site.portal.clients.intake.link(worker.tenant(), &worker.call, &form.receipt_code()).await {
        Ok(_) => return Ok(see_other(&address(&site, ""))),
        Err(error) => error,
    };
    let words = site.words();
    let (status, errors) = match error.kind() {
        ProblemKind::WrongCode => {
            (StatusCode::UNPROCESSABLE_ENTITY, form.mark(&words, &[field_error("code", "wrong_code")]))
        }
        ProblemKind::InvalidFields | ProblemKind::TooManyRequests => forms::refused(&mut form, &words, &error),
        _ => return worker.turned_away(error).await,
    };
    again(&worker, status, |page| (page.code, page.errors) = (form, errors)).await
}

/// POST `/{lang}/account/requests/{id}`: opens it, as its code does.
#[handler]
pub async fn open(
    site: Site,
    request: &Request,
    Path(id): Path<Uuid>,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    match site.portal.clients.intake.begin_own_visit(worker.tenant(), &worker.call, id).await {
        Ok(begun) => Ok(visit::with_cookie(&site, see_other(&request::address(&site, "")), &begun)),
        Err(error) => worker.turned_away(error).await,
    }
}

/// POST `/{lang}/account/requests/{id}/removal`.
#[handler]
pub async fn unlink(
    site: Site,
    request: &Request,
    Path(id): Path<Uuid>,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    worker.back_to_account(site.portal.clients.intake.unlink(worker.tenant(), &worker.call, id).await).await
}

/// POST `/{lang}/account/password`.
#[handler]
pub async fn change_password(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let (mut form, change) = PasswordForm::take(&posted);
    let identity = &site.portal.clients.identity;
    match identity.change_password(worker.tenant(), &worker.session_call(), &change).await {
        Ok(()) => again(&worker, StatusCode::OK, |page| page.notice = Some("password-changed")).await,
        Err(error) if matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::TooManyRequests) => {
            let (status, errors) = forms::refused(&mut form, &site.words(), &error);
            again(&worker, status, |page| (page.password, page.errors) = (form, errors)).await
        }
        Err(error) => worker.turned_away(error).await,
    }
}

/// GET `/{lang}/account/recovery-code`.
#[handler]
pub async fn ask_recovery_code(site: Site, request: &Request) -> Result<Response> {
    ask(&site, request, RECOVERY).await
}

/// POST `/{lang}/account/recovery-code`: another one, shown once.
#[handler]
pub async fn renew_recovery_code(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let (form, proof) = ProofForm::take(&posted);
    let identity = &site.portal.clients.identity;
    match identity.renew_account_recovery(worker.tenant(), &worker.session_call(), &proof).await {
        Ok(new) => {
            let log_in_name = worker.account.email.clone();
            draw(
                &site,
                StatusCode::OK,
                &SecretsPage { log_in_name, recovery_code: new.recovery_code, makes_passkey: false },
            )
        }
        Err(error) => refuse_proof(&worker, RECOVERY, form, error).await,
    }
}

/// GET `/{lang}/account/erasure`.
#[handler]
pub async fn ask_erasure(site: Site, request: &Request) -> Result<Response> {
    ask(&site, request, ERASURE).await
}

/// POST `/{lang}/account/erasure`.
#[handler]
pub async fn erase(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(log_in_first(&site)) };
    worker.must_have_drawn(&posted)?;
    let (form, proof) = ProofForm::take(&posted);
    let identity = &site.portal.clients.identity;
    match identity.erase_account(worker.tenant(), &worker.session_call(), &proof).await {
        Ok(()) => {
            site.portal.sessions.forget(worker.tenant(), &worker.session).await;
            Ok(leaving(&site, draw(&site, StatusCode::OK, &ToldPage { text: "account-erased" })?))
        }
        Err(error) => refuse_proof(&worker, ERASURE, form, error).await,
    }
}

/// POST `/{lang}/account/log-out`.
#[handler]
pub async fn log_out(site: Site, request: &Request, PublicPost(posted): PublicPost) -> Result<Response> {
    let start = see_other(&site.frame().home);
    // A request that is open here closes with it: who logs out hands the phone on.
    visit::end(&site, request).await;
    let Some(worker) = Worker::find(&site, request).await? else { return Ok(leaving(&site, start)) };
    worker.must_have_drawn(&posted)?;
    site.portal.sessions.forget(worker.tenant(), &worker.session).await;
    match site.portal.clients.identity.end_session(worker.tenant(), &worker.session_call()).await {
        Err(error) if error.kind() != ProblemKind::Unauthenticated => Err(PageError::from(error).into()),
        _ => Ok(leaving(&site, start)),
    }
}

/// Takes the session, and what the browser keeps of these pages, away.
fn leaving(site: &Site, response: Response) -> Response {
    response
        .with_header(header::SET_COOKIE, session::clear_cookie(site.portal.settings.secure_cookies))
        .with_header("clear-site-data", "\"cache\", \"storage\"")
        .into_response()
}

/// How the account is set up.
async fn own(worker: &Worker) -> Result<OwnAccount, ApiError> {
    worker.site.portal.clients.identity.own_account(worker.tenant(), &worker.session_call()).await
}

async fn page_of(worker: &Worker) -> Result<AccountPage, ApiError> {
    let own = own(worker).await?;
    let requests = worker.site.portal.clients.intake.own_inquiries(worker.tenant(), &worker.call).await?;
    let words = worker.site.words();
    let (name, has_password) = (own.account.email, own.has_password);
    Ok(AccountPage::new(&words, worker.mark(), name, has_password, requests.items, own.sessions))
}

/// The account once more, in answer to a form.
async fn again(worker: &Worker, status: StatusCode, change: impl FnOnce(&mut AccountPage)) -> Result<Response> {
    match page_of(worker).await {
        Ok(mut page) => {
            change(&mut page);
            draw(&worker.site, status, &page)
        }
        Err(error) => worker.turned_away(error).await,
    }
}

async fn ask(site: &Site, request: &Request, what: Proof) -> Result<Response> {
    let Some(worker) = Worker::find(site, request).await? else { return Ok(log_in_first(site)) };
    match proof_page(&worker, what).await {
        Ok(page) => site.page(StatusCode::OK, &page),
        Err(error) => worker.turned_away(error).await,
    }
}

async fn proof_page(worker: &Worker, what: Proof) -> Result<ProofPage, ApiError> {
    let has_password = own(worker).await?.has_password;
    let (action, text, warns) = (address(&worker.site, what.0), what.1, what == ERASURE);
    let (form, errors) = (ProofForm::empty(), Vec::new());
    Ok(ProofPage { csrf: worker.mark(), action, text, warns, has_password, form, errors })
}

async fn refuse_proof(worker: &Worker, what: Proof, mut form: ProofForm, error: ApiError) -> Result<Response> {
    if !matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::TooManyRequests) {
        return worker.turned_away(error).await;
    }
    let (status, errors) = forms::refused(&mut form, &worker.site.words(), &error);
    match proof_page(worker, what).await {
        Ok(page) => draw(&worker.site, status, &ProofPage { form, errors, ..page }),
        Err(error) => worker.turned_away(error).await,
    }
}
