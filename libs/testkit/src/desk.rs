//! People who log in.

use contracts::{
    Call, Transport,
    cases::CasesClient,
    identity::{IdentityClient, LogIn},
    intake::IntakeClient,
    notifications::NotificationsClient,
    reporting::ReportingClient,
};

/// The password of every account of the demo network.
pub const DEMO_PASSWORD: &str = "a demo password, not a secret";

/// Clients of every service.
#[derive(Clone)]
pub struct Ways {
    /// Identity.
    pub identity: IdentityClient,
    /// Intake.
    pub intake: IntakeClient,
    /// Cases.
    pub cases: CasesClient,
    /// Notifications.
    pub notifications: NotificationsClient,
    /// Reporting.
    pub reporting: ReportingClient,
}

impl Ways {
    /// Over HTTP to the address that `url` gives for each service.
    ///
    /// # Panics
    /// Where no HTTP client can be made.
    pub fn new(url: impl Fn(&str) -> String) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let way = |service: &str| Transport::http(&url(service)).expect("an HTTP client");
        Self {
            identity: IdentityClient(way("identity")),
            intake: IntakeClient(way("intake")),
            cases: CasesClient(way("cases")),
            notifications: NotificationsClient(way("notifications")),
            reporting: ReportingClient(way("reporting")),
        }
    }
}

/// A person at work: logged in, with an access token of this minute whenever one is needed.
#[derive(Clone)]
pub struct Desk {
    /// The organisation.
    pub tenant: String,
    /// The session's secret.
    pub session: String,
    identity: IdentityClient,
}

impl Desk {
    /// Logs `<who>@<tenant>.example` in.
    ///
    /// # Panics
    /// Where that is refused.
    pub async fn log_in(ways: &Ways, tenant: &str, who: &str) -> Self {
        let log_in = LogIn { email: format!("{who}@{tenant}.example"), password: DEMO_PASSWORD.to_owned() };
        let session =
            ways.identity.log_in(tenant, &log_in).await.unwrap_or_else(|error| panic!("{who}@{tenant}: {error}"));
        Self { tenant: tenant.to_owned(), session: session.session, identity: ways.identity.clone() }
    }

    /// A call with a fresh token.
    ///
    /// # Panics
    /// Where the session has ended.
    pub async fn call(&self) -> Call {
        let session = Call::bearer(&self.session);
        let grant = self.identity.issue_token(&self.tenant, &session).await.expect("the session lives");
        Call::bearer(grant.access_token)
    }
}
