//! An organisation with a provider, and what is left behind by those who come from there.

use contracts::{
    ApiError, Call,
    identity::{BeginSignOn, CompleteSignOn, Invite, SetSignOn, SignOnBegun, SignedOn},
};
use reqwest::Url;
use testkit::{Desk, Machine, Ways, from_elsewhere, shared};
use web::ProblemKind;

use crate::{
    database::{audited, owner},
    network::organisation,
};

/// Where the browser comes back to.
pub const RETURN: &str = "/login/sso/return";

/// The secret of Focal at every provider of the tests: also in tests/oidc/provider.mjs.
pub const CLIENT_SECRET: &str = "a secret of the tests";

/// One organisation.
pub struct World {
    pub tenant: &'static str,
    pub machine: &'static Machine,
    pub ways: Ways,
    /// Who runs the accounts, where it is not an organisation of the demo.
    admin: Option<Desk>,
}

/// What came back by way of the browser.
#[derive(Clone, Debug)]
pub struct Returned {
    pub state: String,
    pub code: String,
    pub iss: Option<String>,
}

impl Returned {
    /// From the address that the provider sent the browser to.
    pub fn of(url: &Url) -> Self {
        Self {
            state: param(url, "state").unwrap_or_default(),
            code: param(url, "code").unwrap_or_default(),
            iss: param(url, "iss"),
        }
    }
}

/// A parameter of an address.
pub fn param(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// A parameter of the address that the browser is sent to.
pub fn asked(begun: &SignOnBegun, name: &str) -> String {
    param(&begun.url.parse().unwrap(), name).unwrap_or_else(|| panic!("{name} is missing: {}", begun.url))
}

impl World {
    pub fn of(tenant: &'static str) -> Self {
        Self { tenant, machine: shared(), ways: shared().ways(), admin: None }
    }

    /// An organisation that is made for one test, with one admin.
    pub async fn made(tenant: &'static str) -> Self {
        let admin = organisation(shared(), tenant, Some("KH"), "affiliate_admin").await;
        Self { admin: Some(admin), ..Self::of(tenant) }
    }

    /// The one redirect address.
    pub fn redirect(&self) -> String {
        format!("http://{}.localhost:{}{RETURN}", self.tenant, self.machine.port)
    }

    pub async fn admin(&self) -> Call {
        match &self.admin {
            Some(admin) => admin.call().await,
            None => Desk::log_in(&self.ways, self.tenant, "admin").await.call().await,
        }
    }

    /// A provider without groups, beside passwords.
    pub fn settings(&self, issuer: &str) -> SetSignOn {
        SetSignOn {
            name: "Union ID".into(),
            issuer: issuer.into(),
            client_id: "focal".into(),
            client_secret: CLIENT_SECRET.into(),
            groups_claim: String::new(),
            group_roles: Vec::new(),
            strong_acr: Vec::new(),
            only: false,
            enabled: true,
        }
    }

    pub async fn set(&self, settings: &SetSignOn) {
        let (admin, version) = (self.admin().await, self.version().await);
        let set = self.ways.identity.set_sign_on(self.tenant, &admin, version, settings).await.unwrap();
        assert_eq!(set.redirect_uri, self.redirect());
        let told = serde_json::to_string(&set).unwrap();
        assert!(!told.contains(CLIENT_SECRET), "the secret is never told: {told}");
    }

    /// The version of what is set; 0 where there is no provider.
    pub async fn version(&self) -> i64 {
        self.ways.identity.sign_on(self.tenant, &self.admin().await).await.unwrap().version
    }

    pub async fn invite(&self, email: &str, role: &str) {
        let roles = vec![role.to_owned()];
        let invite = Invite { name: "Sok Dara".into(), email: email.into(), locale: "en".into(), roles };
        self.ways.identity.invite(self.tenant, &self.admin().await, &invite).await.unwrap();
    }

    pub async fn begin(&self) -> SignOnBegun {
        let begin = BeginSignOn { next: "/cases".into(), fresh: false };
        self.ways.identity.begin_sign_on(self.tenant, &from_elsewhere(), &begin).await.unwrap()
    }

    pub async fn complete(&self, returned: &Returned, attempt: &str) -> Result<SignedOn, ApiError> {
        self.ways.identity.complete_sign_on(self.tenant, &from_elsewhere(), &completion(returned, attempt)).await
    }

    /// Completes what must be refused: with an entry in the audit trail, and without a session.
    pub async fn refuses(&self, what: &str, kind: ProblemKind, returned: &Returned, attempt: &str) {
        let action = if kind == ProblemKind::SignOnRefused { "sign_on_refused" } else { "sign_on_unavailable" };
        let before = (self.audited(action).await, self.sessions().await);
        let answer = self.complete(returned, attempt).await;
        assert_eq!(answer.err().map(|error| error.kind()), Some(kind), "{what}");
        assert_eq!((self.audited(action).await, self.sessions().await), (before.0 + 1, before.1), "{what}");
    }

    /// How many entries of this code the audit trail has.
    pub async fn audited(&self, action: &str) -> i64 {
        audited(self.machine, self.tenant, action).await
    }

    /// How many sessions came of a provider; those of other tests here came of passwords.
    pub async fn sessions(&self) -> i64 {
        let query = sqlx::query_scalar("SELECT count(*) FROM session WHERE 'sign_on' = ANY(factors)");
        query.fetch_one(&mut owner(self.machine, self.tenant).await).await.unwrap()
    }
}

/// What the portal makes of what the browser brought.
pub fn completion(returned: &Returned, attempt: &str) -> CompleteSignOn {
    let Returned { state, code, iss } = returned.clone();
    CompleteSignOn { state, code, iss, attempt: attempt.into(), device: "a test".into() }
}
