//! Who is logged in. The browser holds identity's opaque session; the services get a short-lived access token.

use std::{sync::Arc, time::Duration};

use contracts::{
    ApiError, Call,
    identity::{AccessGrant, Account, IdentityClient, Organisation},
};
use moka::future::Cache;
use poem::{FromRequest, Request, RequestBody, Response, Result, http::StatusCode};
use sha2::{Digest, Sha256};
use web::ProblemKind;

use crate::{
    cookies::HostCookie,
    errors::PageError,
    mark,
    menu::{RUNS_ACCOUNTS, TEAM, WORKS_ON_REQUESTS, has_role, menu, pages},
    site::Site,
    tenant::Place,
    views::{Frame, StaffFrame, View},
};

/// How long a token is used again. One that was revoked meanwhile is refused by every service, and forgotten then.
const REMEMBERED: Duration = Duration::from_secs(30);
/// A token that ends sooner than this many seconds is not kept.
const SHORTEST: u32 = 35;
const MOST: u64 = 10_000;

/// The access tokens of the sessions that were seen lately, under a hash: no session stands in memory for long.
pub struct Sessions(Cache<[u8; 32], Arc<AccessGrant>>);

impl Sessions {
    /// Knows nobody yet.
    pub fn new() -> Self {
        Self(Cache::builder().time_to_live(REMEMBERED).max_capacity(MOST).build())
    }

    /// The token of a session, of a moment ago or a new one.
    pub async fn grant(
        &self,
        identity: &IdentityClient,
        tenant: &str,
        session: &str,
    ) -> Result<Arc<AccessGrant>, ApiError> {
        let key = key(tenant, session);
        if let Some(grant) = self.0.get(&key).await {
            return Ok(grant);
        }
        let grant = Arc::new(identity.issue_token(tenant, &Call::bearer(session)).await?);
        if grant.expires_in >= SHORTEST {
            self.0.insert(key, grant.clone()).await;
        }
        Ok(grant)
    }

    async fn seen(&self, tenant: &str, session: &str) -> Option<Arc<AccessGrant>> {
        self.0.get(&key(tenant, session)).await
    }

    /// Forgets a session that has ended, or whose person's roles have changed. Gives whether it was known.
    pub async fn forget(&self, tenant: &str, session: &str) -> bool {
        self.0.remove(&key(tenant, session)).await.is_some()
    }
}

fn key(tenant: &str, session: &str) -> [u8; 32] {
    Sha256::new().chain_update(tenant).chain_update([0]).chain_update(session).finalize().into()
}

const COOKIE: HostCookie = HostCookie("session");

/// The session that the browser sent, where it has the shape of one.
pub fn session_of(request: &Request, secure: bool) -> Option<String> {
    COOKIE.of(request, secure)
}

/// The header that gives the browser its session, until the browser is closed.
pub fn set_cookie(session: &str, secure: bool) -> String {
    COOKIE.set(session, secure)
}

/// The header that takes it away.
pub fn clear_cookie(secure: bool) -> String {
    COOKIE.clear(secure)
}

/// A person who is logged in, at their desk.
#[derive(Clone)]
pub struct Desk {
    /// Where, in the person's own language.
    pub site: Site,
    /// The person's organisation.
    pub organisation: Arc<Organisation>,
    /// Who it is.
    pub account: Account,
    /// Calls services as this person.
    pub call: Call,
    /// The session's secret.
    pub session: String,
}

impl<'a> FromRequest<'a> for Desk {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let site = Site::from_request(request, body).await?;
        let organisation = site.organisation()?;
        let secure = site.portal.settings.secure_cookies;
        let session = session_of(request, secure).ok_or(PageError::Refused(ProblemKind::Unauthenticated))?;
        let grant = site.portal.sessions.grant(&site.portal.clients.identity, &organisation.slug, &session).await;
        let grant = grant.map_err(PageError::from)?;
        Ok(Self::new(site, organisation, &grant, session))
    }
}

impl Desk {
    fn new(site: Site, organisation: Arc<Organisation>, grant: &AccessGrant, session: String) -> Self {
        let call = Call::bearer(&grant.access_token).on_behalf_of(&site.client);
        let site = site.in_language_of(&grant.account.locale);
        Self { site, organisation, account: grant.account.clone(), call, session }
    }

    /// The desk of a session whose token was revoked, with another token: the person is still logged in, as somebody else.
    /// `None` where nothing was revoked, or the session has ended.
    pub async fn again(site: &Site, session: &str) -> Option<Self> {
        let organisation = site.organisation().ok()?;
        let portal = &site.portal;
        if !portal.sessions.forget(&organisation.slug, session).await {
            return None;
        }
        let grant = portal.sessions.grant(&portal.clients.identity, &organisation.slug, session).await.ok()?;
        Some(Self::new(site.clone(), organisation, &grant, session.to_owned()))
    }

    /// The desk of a session that was seen a moment ago, without asking identity: for an error page, which
    /// must not fail because identity is what failed.
    pub async fn seen(site: &Site, session: String) -> Option<Self> {
        let organisation = site.organisation().ok()?;
        let grant = site.portal.sessions.seen(&organisation.slug, &session).await?;
        Some(Self::new(site.clone(), organisation, &grant, session))
    }

    /// A call that can still be made: a token lasts a minute, and a file may take longer to come.
    ///
    /// # Errors
    /// Where the session has ended, or identity cannot be asked.
    pub async fn call_now(&self) -> Result<Call, ApiError> {
        let portal = &self.site.portal;
        let grant = portal.sessions.grant(&portal.clients.identity, self.tenant(), &self.session).await?;
        Ok(Call::bearer(&grant.access_token).on_behalf_of(&self.site.client))
    }

    /// Whether the person works on cases.
    pub fn is_case_team(&self) -> bool {
        has_role(&self.account, TEAM)
    }

    /// Whether the person works on requests, and does not only run the organisation.
    pub fn works_on_requests(&self) -> bool {
        has_role(&self.account, WORKS_ON_REQUESTS)
    }

    /// Whether the person runs the organisation's accounts, and with them what it looks like.
    pub fn runs_accounts(&self) -> bool {
        has_role(&self.account, RUNS_ACCOUNTS)
    }

    /// The organisation's short name, as services want it.
    pub fn tenant(&self) -> &str {
        &self.organisation.slug
    }

    /// Draws a page of the console.
    pub fn page<V: View>(&self, status: StatusCode, view: &V) -> Result<Response> {
        self.site.draw(status, &self.frame(), view)
    }

    /// The frame of a page of the console.
    pub fn frame(&self) -> Frame {
        let path = self.site.asked.split('?').next().unwrap_or_default();
        let staff = StaffFrame {
            name: self.account.name.clone(),
            csrf: mark::of_form(&self.session, self.account.id),
            menu: menu(&self.account, path),
            pages: pages(&self.account, path),
            is_told: self.is_case_team(),
        };
        Frame { home: "/console".to_owned(), staff: Some(staff), ..self.site.frame() }
    }

    /// At the same desk, after the organisation was changed from it.
    pub async fn after_change(mut self, organisation: Organisation) -> Self {
        let organisation = Arc::new(organisation);
        self.site.portal.tenants.changed(&organisation.slug, organisation.clone()).await;
        self.site.place = Place::Tenant(organisation.clone());
        self.organisation = organisation;
        self
    }
}
