//! Intake as a service of a process.

use std::sync::Arc;

use async_trait::async_trait;
use bus::Bus;
use kernel::{Clock, SystemClock};
use outbox::{ConsumerLoop, Relay};
use poem::endpoint::BoxEndpoint;
use runtime::{Job, NotReady, Service};
use tenancy::{ServiceName, TenantDb};
use vault::MasterKey;
use web::{Api, TokenVerifier};

use crate::{
    App,
    api::{self, Operations},
    app::{discard_expired::discard_expired, remind::remind},
    consumers::{ForgetAccount, RecordProgress},
};

/// The service.
pub struct IntakeService {
    app: Arc<App>,
    bus: Bus,
    http: config::Http,
    verifier: TokenVerifier,
}

impl IntakeService {
    /// Reads the settings; nothing connects yet. `verifier` is given identity's key later.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(config: &config::Config, verifier: TokenVerifier) -> anyhow::Result<Self> {
        let master = Arc::new(MasterKey::from_setting(config.vault.master_key()?)?);
        let db = TenantDb::open(&config.database, ServiceName::Intake, Some(master))?;
        let app = Arc::new(App::new(db, Arc::new(SystemClock), config.files.clone(), &config.clocks)?);
        Ok(Self { app, bus: Bus::open(&config.redis)?, http: config.http.clone(), verifier })
    }

    /// The API, for its document.
    pub fn api(&self) -> Api<Operations> {
        Api::new(api::operations(&self.app), "Focal intake")
    }
}

#[async_trait]
impl Service for IntakeService {
    fn name(&self) -> &'static str {
        "intake"
    }

    fn routes(&self) -> BoxEndpoint<'static> {
        self.api().routes(self.name(), &self.http, self.verifier.clone(), self.app.db.door())
    }

    fn jobs(&self) -> Vec<Job> {
        let clock: Arc<dyn Clock> = self.app.clock.clone();
        let relay = Relay::new(self.app.db.clone(), self.bus.clone(), clock.clone());
        let consumers = ConsumerLoop::new(
            self.app.db.clone(),
            &self.bus,
            vec![Arc::new(RecordProgress { clock }), Arc::new(ForgetAccount)],
        );
        let (app, reminding) = (self.app.clone(), self.app.clone());
        vec![
            Job::new("intake.relay", |stop| relay.run(stop)),
            Job::new("intake.consumers", |stop| consumers.run(stop)),
            Job::new("intake.discard_expired", |stop| discard_expired(app, stop)),
            Job::new("intake.remind", |stop| remind(reminding, stop)),
        ]
    }

    /// Redis is no part of it: without it inquiries are taken all the same.
    async fn ready(&self) -> Result<(), NotReady> {
        self.app.db.ping().await.map_err(|_| NotReady("database"))
    }

    async fn close(&self) {
        self.app.db.close().await;
    }
}
