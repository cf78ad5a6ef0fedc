//! A worker who is logged in, on the public side: the same session as the console's, and nothing of the console.

use std::sync::Arc;

use contracts::{
    ApiError, Call,
    identity::{Account, Organisation},
};
use poem::{IntoResponse, Request, Response, Result, http::StatusCode, http::header};
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::Posted,
    mark,
    session::{self, session_of},
    site::{Site, see_other},
    views::{Frame, View},
};

/// The code of the role.
const WORKER: &str = "worker";

/// A worker at their account.
pub struct Worker {
    /// Where, in the language of the page.
    pub site: Site,
    /// The union.
    pub union: Arc<Organisation>,
    /// Who it is.
    pub account: Account,
    /// Calls services as this worker.
    pub call: Call,
    /// The session's secret.
    pub session: String,
}

impl Worker {
    /// The worker whose browser asks; `None` where nobody is logged in, or somebody who is no worker.
    ///
    /// # Errors
    /// Where identity cannot be asked.
    pub async fn find(site: &Site, request: &Request) -> Result<Option<Self>, PageError> {
        let union = site.union()?;
        let Some(session) = session_of(request, site.portal.settings.secure_cookies) else { return Ok(None) };
        match site.portal.sessions.grant(&site.portal.clients.identity, &union.slug, &session).await {
            Ok(grant) if is_worker(&grant.account) => {
                let call = Call::bearer(&grant.access_token).on_behalf_of(&site.client);
                Ok(Some(Self { site: site.clone(), union, account: grant.account.clone(), call, session }))
            }
            Ok(_) => Ok(None),
            Err(error) if is_over(&error) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The organisation's short name, as services want it.
    pub fn tenant(&self) -> &str {
        &self.union.slug
    }

    /// Calls identity with the session itself.
    pub fn session_call(&self) -> Call {
        Call::bearer(&self.session).on_behalf_of(&self.site.client)
    }

    /// The mark of the forms of this session.
    pub fn mark(&self) -> String {
        mark::of_form(&self.session, self.account.id)
    }

    /// Whether a form was drawn for this session.
    ///
    /// # Errors
    /// `ForeignForm`.
    pub fn must_have_drawn(&self, posted: &Posted) -> Result<(), PageError> {
        let marked = mark::account_of(&self.session, posted.raw("csrf"));
        if marked == Some(self.account.id) { Ok(()) } else { Err(PageError::ForeignForm) }
    }

    /// Back to the account, which shows what is left; what was gone already is over all the same.
    ///
    /// # Errors
    /// As `turned_away`.
    pub async fn back_to_account(&self, removal: Result<(), ApiError>) -> Result<Response> {
        match removal {
            Err(error) if error.kind() != ProblemKind::NotFound => self.turned_away(error).await,
            _ => Ok(see_other(&address(&self.site, ""))),
        }
    }

    /// What a refusal leads to that no form can help with: the log-in, where the session is over meanwhile.
    ///
    /// # Errors
    /// The refusal, where it is about something else.
    pub async fn turned_away(&self, error: ApiError) -> Result<Response> {
        if is_over(&error) {
            self.site.portal.sessions.forget(self.tenant(), &self.session).await;
            return Ok(log_in_first(&self.site));
        }
        // A passkey stands alone, and is asked for again.
        if error.kind() == ProblemKind::StepUpNeeded {
            return Ok(see_other(&address(&self.site, "/log-in/passkey")));
        }
        Err(PageError::from(error).into())
    }
}

/// Whether an account is a worker's.
pub fn is_worker(account: &Account) -> bool {
    account.roles.iter().any(|role| role == WORKER)
}

/// Whether a session opens nothing (any more).
pub fn is_over(error: &ApiError) -> bool {
    matches!(error.kind(), ProblemKind::Unauthenticated | ProblemKind::SecondFactorNeeded)
}

/// The address of a page of the account; `part` begins with a slash, or is empty.
pub fn address(site: &Site, part: &str) -> String {
    format!("/{}/account{part}", site.locale)
}

/// Sends the reader to the log-in.
pub fn log_in_first(site: &Site) -> Response {
    see_other(&address(site, "/log-in"))
}

/// Hands the browser a session, until it is closed.
pub fn with_session(site: &Site, response: Response, session: &str) -> Response {
    let cookie = session::set_cookie(session, site.portal.settings.secure_cookies);
    response.with_header(header::SET_COOKIE, cookie).into_response()
}

/// Draws a page that a change of language would lose: an answer to a form, or one whose address holds a secret.
pub fn draw<V: View>(site: &Site, status: StatusCode, view: &V) -> Result<Response> {
    site.draw(status, &Frame { languages: Vec::new(), ..site.frame() }, view)
}
