//! Cases as a service of a process.

use std::sync::Arc;

use async_trait::async_trait;
use bus::Bus;
use kernel::SystemClock;
use outbox::Relay;
use poem::endpoint::BoxEndpoint;
use runtime::{Job, NotReady, Service};
use tenancy::{ServiceName, TenantDb};
use vault::MasterKey;
use web::{Api, TokenVerifier};

use crate::{
    App,
    api::{self, Operations},
};

/// The service.
pub struct CasesService {
    app: Arc<App>,
    bus: Bus,
    http: config::Http,
    verifier: TokenVerifier,
}

impl CasesService {
    /// Reads the settings; nothing connects yet. `verifier` is given identity's key later.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(config: &config::Config, verifier: TokenVerifier) -> anyhow::Result<Self> {
        let master = Arc::new(MasterKey::from_setting(config.vault.master_key()?)?);
        let db = TenantDb::open(&config.database, ServiceName::Cases, Some(master))?;
        let app = Arc::new(App::new(db, Arc::new(SystemClock)));
        Ok(Self { app, bus: Bus::open(&config.redis)?, http: config.http.clone(), verifier })
    }

    /// The API, for its document.
    pub fn api(&self) -> Api<Operations> {
        Api::new(api::operations(&self.app), "Focal cases")
    }
}

#[async_trait]
impl Service for CasesService {
    fn name(&self) -> &'static str {
        "cases"
    }

    fn routes(&self) -> BoxEndpoint<'static> {
        self.api().routes(self.name(), &self.http, self.verifier.clone(), self.app.db.door())
    }

    fn jobs(&self) -> Vec<Job> {
        let relay = Relay::new(self.app.db.clone(), self.bus.clone(), self.app.clock.clone());
        vec![Job::new("cases.relay", |stop| relay.run(stop))]
    }

    /// Redis is no part of it: without it the work goes on and events wait.
    async fn ready(&self) -> Result<(), NotReady> {
        self.app.db.ping().await.map_err(|_| NotReady("database"))
    }

    async fn close(&self) {
        self.app.db.close().await;
    }
}
