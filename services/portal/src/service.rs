//! The portal as a service of a process.

use async_trait::async_trait;
use contracts::identity::IdentityClient;
use poem::{EndpointExt, endpoint::BoxEndpoint};
use runtime::{Job, NotReady, Service};
use std::sync::Arc;
use web::Surface;

use crate::{Clients, Portal, Settings, attachment, routes};

/// The service. It holds nothing but its clients.
pub struct PortalService {
    portal: Arc<Portal>,
    identity: IdentityClient,
    http: config::Http,
}

impl PortalService {
    /// Reads texts, templates and assets.
    ///
    /// # Errors
    /// Where one of them has a defect, or a setting is wrong.
    pub fn new(config: &config::Config, clients: Clients) -> anyhow::Result<Self> {
        let settings = Settings {
            base_domain: config.portal.base_domain.clone(),
            scheme: config.portal.public_url.split(':').next().unwrap_or("https").to_owned(),
            exit_url: config.portal.exit_url.clone(),
            secure_cookies: config.portal.secure_cookies,
            most_file_bytes: u64::from(config.files.max_file_kib) * 1024,
        };
        let identity = clients.identity.clone();
        Ok(Self { portal: Arc::new(Portal::new(clients, settings)?), identity, http: config.http.clone() })
    }
}

#[async_trait]
impl Service for PortalService {
    fn name(&self) -> &'static str {
        "portal"
    }

    fn routes(&self) -> BoxEndpoint<'static> {
        Surface::for_pages(routes(self.portal.clone()), self.name(), &self.http)
            .leaving(attachment::is_form_with_file)
            .map_to_response()
            .boxed()
    }

    fn jobs(&self) -> Vec<Job> {
        Vec::new()
    }

    /// Every page needs to know which organisation it is of.
    async fn ready(&self) -> Result<(), NotReady> {
        self.identity.network().await.map(drop).map_err(|_| NotReady("identity"))
    }
}
