//! Identity as a service of a process.

use std::sync::Arc;

use async_trait::async_trait;
use kernel::SystemClock;
use poem::endpoint::BoxEndpoint;
use runtime::{Job, NotReady, Service};
use tenancy::{ServiceName, TenantDb};
use web::{Api, TokenVerifier};

use crate::{App, api::Operations};

/// The service.
pub struct IdentityService {
    app: Arc<App>,
    http: config::Http,
    verifier: TokenVerifier,
}

impl IdentityService {
    /// Reads the settings; nothing connects yet.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(config: &config::Config) -> anyhow::Result<Self> {
        let db = TenantDb::open(&config.database, ServiceName::Identity, None)?;
        let app = App::new(db, Arc::new(SystemClock), config.identity.clone())?;
        // Its own key needs no fetching.
        let verifier = TokenVerifier::default();
        verifier.set_key(app.signing_key.public())?;
        Ok(Self { app: Arc::new(app), http: config.http.clone(), verifier })
    }

    /// The API, for its document.
    pub fn api(&self) -> Api<Operations> {
        Api::new(Operations(self.app.clone()), "Focal identity")
    }
}

#[async_trait]
impl Service for IdentityService {
    fn name(&self) -> &'static str {
        "identity"
    }

    fn routes(&self) -> BoxEndpoint<'static> {
        self.api().routes(self.name(), &self.http, self.verifier.clone())
    }

    fn jobs(&self) -> Vec<Job> {
        Vec::new()
    }

    async fn ready(&self) -> Result<(), NotReady> {
        self.app.db.ping().await.map_err(|_| NotReady("database"))
    }

    async fn close(&self) {
        self.app.db.close().await;
    }
}
