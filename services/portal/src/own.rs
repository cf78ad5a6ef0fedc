//! A person at their own account, with a session that may still lack its second factor.

use std::sync::Arc;

use contracts::{
    Call,
    identity::{NewSession, NextStep, Organisation, OwnAccount},
};
use poem::{FromRequest, IntoResponse, Request, RequestBody, Response, Result, http::StatusCode, http::header};
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::Posted,
    mark,
    menu::{TEAM, has_role, menu},
    session::{session_of, set_cookie},
    site::Site,
    views::{Frame, StaffFrame, View},
    worker::{address, is_worker},
};

/// A person and how their account is set up.
pub struct Own {
    /// Where, in the person's own language.
    pub site: Site,
    /// The person's organisation.
    pub organisation: Arc<Organisation>,
    /// How the account is set up.
    pub own: OwnAccount,
    /// The session's secret.
    pub session: String,
}

impl Own {
    /// Finds the account of a session.
    pub async fn of(site: Site, session: String) -> Result<Self, PageError> {
        let organisation = site.organisation()?;
        let call = Call::bearer(&session).on_behalf_of(&site.client);
        let own = site.portal.clients.identity.own_account(&organisation.slug, &call).await?;
        Ok(Self { site: site.in_language_of(&own.account.locale), organisation, own, session })
    }

    /// Calls identity as this person.
    pub fn call(&self) -> Call {
        Call::bearer(&self.session).on_behalf_of(&self.site.client)
    }

    /// The organisation's short name, as services want it.
    pub fn tenant(&self) -> &str {
        &self.organisation.slug
    }

    /// The mark of the forms of this session.
    pub fn mark(&self) -> String {
        mark::of_form(&self.session, self.own.account.id)
    }

    /// Where a worker's own page is, which has nothing of the console; `None` for who works for the organisation.
    pub fn page_of_worker(&self) -> Option<String> {
        is_worker(&self.own.account).then(|| address(&self.site, ""))
    }

    /// Draws a page. Who still lacks a second factor is offered nothing else.
    pub fn page<V: View>(&self, status: StatusCode, view: &V) -> Result<Response> {
        let path = self.site.asked.split('?').next().unwrap_or_default();
        let menu = if self.own.next == NextStep::Done { menu(&self.own.account, path) } else { Vec::new() };
        let is_told = self.own.next == NextStep::Done && has_role(&self.own.account, TEAM);
        let name = self.own.account.name.clone();
        let staff = StaffFrame { name, csrf: self.mark(), menu, pages: Vec::new(), is_told };
        let frame =
            Frame { home: "/console".to_owned(), languages: Vec::new(), staff: Some(staff), ..self.site.frame() };
        self.site.draw(status, &frame, view)
    }

    /// The session goes on under another secret: forms of pages that are drawn from now on belong to it.
    pub async fn goes_on(&mut self, new: &NewSession) {
        self.site.portal.sessions.forget(self.tenant(), &self.session).await;
        self.session.clone_from(&new.session);
        self.own.next = new.next;
    }

    /// An answer that hands the browser the session's present secret.
    pub fn with_cookie(&self, response: Response) -> Response {
        let cookie = set_cookie(&self.session, self.site.portal.settings.secure_cookies);
        response.with_header(header::SET_COOKIE, cookie).into_response()
    }
}

impl<'a> FromRequest<'a> for Own {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let site = Site::from_request(request, body).await?;
        let session = session_of(request, site.portal.settings.secure_cookies);
        let session = session.ok_or(PageError::Refused(ProblemKind::Unauthenticated))?;
        Ok(Self::of(site, session).await?)
    }
}

/// A form of one's own account, sent from a page that was drawn for this session.
pub struct OwnPost(pub Own, pub Posted);

impl<'a> FromRequest<'a> for OwnPost {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let posted = Posted::from_request(request, body).await?;
        let own = Own::from_request(request, body).await?;
        if mark::account_of(&own.session, posted.raw("csrf")) != Some(own.own.account.id) {
            return Err(PageError::ForeignForm.into());
        }
        Ok(Self(own, posted))
    }
}
