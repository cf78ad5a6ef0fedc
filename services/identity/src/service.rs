//! Identity as a service of a process.

use std::sync::Arc;

use async_trait::async_trait;
use bus::Bus;
use kernel::SystemClock;
use outbox::Relay;
use poem::endpoint::BoxEndpoint;
use runtime::{Job, NotReady, Service};
use tenancy::{ServiceName, TenantDb};
use web::{Api, TokenVerifier};

use crate::{
    App,
    api::{self, Operations},
    app::{forget::forget, tell_requests::tell_requests},
    audit_sealer::AuditSealer,
};

/// The service.
pub struct IdentityService {
    app: Arc<App>,
    bus: Bus,
    http: config::Http,
    audit: config::Audit,
    verifier: TokenVerifier,
}

impl IdentityService {
    /// Reads the settings; nothing connects yet.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(config: &config::Config) -> anyhow::Result<Self> {
        let db = TenantDb::open(&config.database, ServiceName::Identity, None)?;
        let app = App::new(db, Arc::new(SystemClock), config)?;
        // Its own key needs no fetching.
        let verifier = TokenVerifier::default();
        verifier.set_key(app.signing_key.public())?;
        let (app, bus) = (Arc::new(app), Bus::open(&config.redis)?);
        Ok(Self { app, bus, http: config.http.clone(), audit: config.audit.clone(), verifier })
    }

    /// The API, for its document.
    pub fn api(&self) -> Api<Operations> {
        Api::new(api::operations(&self.app), "Focal identity")
    }
}

#[async_trait]
impl Service for IdentityService {
    fn name(&self) -> &'static str {
        "identity"
    }

    fn routes(&self) -> BoxEndpoint<'static> {
        self.api().routes(self.name(), &self.http, self.verifier.clone(), self.app.db.door())
    }

    fn jobs(&self) -> Vec<Job> {
        let relay = Relay::new(self.app.db.clone(), self.bus.clone(), self.app.clock.clone());
        let sealer = AuditSealer::new(self.app.clone(), &self.audit);
        let (forgetting, telling) = (self.app.clone(), self.app.clone());
        vec![
            Job::new("identity.relay", |stop| relay.run(stop)),
            Job::new("identity.audit_sealer", |stop| sealer.run(stop)),
            Job::new("identity.forget", |stop| forget(forgetting, stop)),
            Job::new("identity.tell_requests", |stop| tell_requests(telling, stop)),
        ]
    }

    async fn ready(&self) -> Result<(), NotReady> {
        self.app.db.ping().await.map_err(|_| NotReady("database"))
    }

    async fn close(&self) {
        self.app.db.close().await;
    }
}
