//! Notifications as a service of a process.

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use async_trait::async_trait;
use bus::Bus;
use i18n::Catalogue;
use kernel::{Clock, SystemClock};
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use outbox::ConsumerLoop;
use poem::endpoint::BoxEndpoint;
use runtime::{Job, NotReady, Service};
use secrecy::ExposeSecret;
use tenancy::{Dirty, ServiceName, TenantDb};
use vault::MasterKey;
use web::{Api, TokenVerifier};

use crate::{
    App, api::Operations, app::send_digests::send_digests, consumers::QueueMail, domain::message::Writer,
    mailer::Mailer,
};

/// The service.
pub struct NotificationsService {
    app: Arc<App>,
    db: TenantDb,
    bus: Bus,
    config: config::Config,
    verifier: TokenVerifier,
    smtp: AsyncSmtpTransport<Tokio1Executor>,
    catalogue: Arc<Catalogue>,
    public_url: url::Url,
}

impl NotificationsService {
    /// Reads the settings; nothing connects yet. `verifier` is given identity's key later.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(config: &config::Config, verifier: TokenVerifier) -> anyhow::Result<Self> {
        // For the addresses of workers who chose to be told by mail.
        let master = Arc::new(MasterKey::from_setting(config.vault.master_key()?)?);
        let db = TenantDb::open(&config.database, ServiceName::Notifications, Some(master))?;
        let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(config.smtp.url()?.expose_secret())
            .context("the setting smtp.url is wrong")?
            .timeout(Some(Duration::from_secs(config.smtp.timeout_s)))
            .build();
        config.smtp.from.parse::<lettre::message::Mailbox>().context("the setting smtp.from is wrong")?;
        Ok(Self {
            app: Arc::new(App::new(db.clone(), Arc::new(SystemClock))),
            db,
            bus: Bus::open(&config.redis)?,
            verifier,
            smtp,
            catalogue: Arc::new(Catalogue::load()?),
            public_url: config.portal.public_url.parse().context("the setting portal.public_url is wrong")?,
            config: config.clone(),
        })
    }

    /// The API, for its document.
    pub fn api(&self) -> Api<Operations> {
        Api::new(Operations(self.app.clone()), "Focal notifications")
    }

    fn mailer(&self, clock: Arc<dyn Clock>, due: Dirty) -> anyhow::Result<Mailer> {
        Ok(Mailer {
            db: self.db.clone(),
            clock,
            due,
            writer: Writer::new(self.catalogue.clone(), self.config.smtp.from.parse()?)?,
            smtp: self.smtp.clone(),
            timeout: Duration::from_secs(self.config.smtp.timeout_s),
            public_url: self.public_url.clone(),
        })
    }
}

#[async_trait]
impl Service for NotificationsService {
    fn name(&self) -> &'static str {
        "notifications"
    }

    fn routes(&self) -> BoxEndpoint<'static> {
        self.api().routes(self.name(), &self.config.http, self.verifier.clone(), self.db.door())
    }

    fn jobs(&self) -> Vec<Job> {
        let (clock, due): (Arc<dyn Clock>, _) = (Arc::new(SystemClock), Dirty::default());
        let queue = QueueMail { clock: clock.clone(), due: due.clone() };
        let consumers = ConsumerLoop::new(self.db.clone(), &self.bus, vec![Arc::new(queue)]);
        let mut jobs = vec![Job::new("notifications.consumers", |stop| consumers.run(stop))];
        let (app, wake) = (self.app.clone(), due.clone());
        let every = Duration::from_secs(self.config.clocks.look_every_s);
        jobs.push(Job::new("notifications.send_digests", move |stop| send_digests(app, wake, every, stop)));
        match self.mailer(clock, due) {
            Ok(mailer) => jobs.push(Job::new("notifications.mailer", |stop| mailer.run(stop))),
            // `new` has parsed the same settings.
            Err(error) => tracing::error!(%error, "the mailer cannot run"),
        }
        jobs
    }

    async fn ready(&self) -> Result<(), NotReady> {
        self.db.ping().await.map_err(|_| NotReady("database"))?;
        self.bus.ping().await.map_err(|_| NotReady("redis"))
    }

    async fn close(&self) {
        self.db.close().await;
    }
}
