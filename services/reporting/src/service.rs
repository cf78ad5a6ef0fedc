//! Reporting as a service of a process.

use std::sync::Arc;

use async_trait::async_trait;
use bus::Bus;
use outbox::ConsumerLoop;
use poem::endpoint::BoxEndpoint;
use runtime::{Job, NotReady, Service};
use tenancy::{Dirty, RegionalDb, ServiceName, TenantDb};
use web::{Api, TokenVerifier};

use crate::{App, api::Operations, consumers::RefreshFact, share_cube::ShareCube};

/// The service.
pub struct ReportingService {
    app: Arc<App>,
    bus: Bus,
    http: config::Http,
    verifier: TokenVerifier,
}

impl ReportingService {
    /// Reads the settings; nothing connects yet. `verifier` is given identity's key later.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(config: &config::Config, verifier: TokenVerifier) -> anyhow::Result<Self> {
        let db = TenantDb::open(&config.database, ServiceName::Reporting, None)?;
        let app = Arc::new(App::new(db, RegionalDb::open(&config.database)?));
        Ok(Self { app, bus: Bus::open(&config.redis)?, http: config.http.clone(), verifier })
    }

    /// The API, for its document.
    pub fn api(&self) -> Api<Operations> {
        Api::new(Operations(self.app.clone()), "Focal reporting")
    }
}

#[async_trait]
impl Service for ReportingService {
    fn name(&self) -> &'static str {
        "reporting"
    }

    fn routes(&self) -> BoxEndpoint<'static> {
        self.api().routes(self.name(), &self.http, self.verifier.clone(), self.app.db.door())
    }

    fn jobs(&self) -> Vec<Job> {
        let changed = Dirty::default();
        let refresh = RefreshFact { changed: changed.clone() };
        let consumers = ConsumerLoop::new(self.app.db.clone(), &self.bus, vec![Arc::new(refresh)]);
        let share = ShareCube { db: self.app.db.clone(), regional: self.app.regional.clone(), changed };
        vec![
            Job::new("reporting.consumers", |stop| consumers.run(stop)),
            Job::new("reporting.share_cube", |stop| share.run(stop)),
        ]
    }

    /// Redis is no part of it: without it tables are as they were.
    async fn ready(&self) -> Result<(), NotReady> {
        self.app.db.ping().await.map_err(|_| NotReady("database"))
    }

    async fn close(&self) {
        self.app.db.close().await;
        self.app.regional.close().await;
    }
}
