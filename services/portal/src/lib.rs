//! The web pages: the public side for workers and the console for focal points. No database, only contracts.
//!
//! # How a request flows
//! [`routes`] puts four layers around the pages. `headers` sets the security headers on every answer. `assets`
//! serves style sheets, script and font, which need no organisation; `gateway` hands what integrations ask for on to the
//! services. `shell` reads the host name: **a tenant is
//! an origin** (`clc.focal.example`), the bare domain is the network's own host; it chooses the language and
//! puts both into a `site::Site`, and it turns every error into a page in the reader's language. Then a
//! handler of `pages` runs: it takes a `Site` (public) or a `session::Desk` (console: a person who is logged
//! in, with an access token), reads a posted form through `forms`, calls one service through its typed client,
//! and draws a view of `views`.
//!
//! `look` says what an organisation's pages look like: its colours are a style sheet whose name holds them.
//!
//! Everything works without JavaScript. What a person typed is kept when a form comes back, whatever went wrong.
//! Every form that makes a record carries a key made when the form was drawn, so that Back, reload and a double
//! click never make a second record.
//!
//! # To add a page
//! A view struct with its template's name in `views`, the template in `templates/`, its words in
//! `libs/i18n/catalogues/*/{worker,staff}/`, a handler in `pages`, its route in `pages::routes`, and a sample in
//! `views::samples`: a test draws every sample in every language and fails on a variable or a word that is not there.

mod assets;
mod attachment;
mod cookies;
mod device;
mod draft;
mod errors;
mod forms;
mod gateway;
mod headers;
mod look;
mod mark;
mod menu;
mod network;
mod own;
mod pages;
mod papers;
mod service;
mod session;
mod shell;
mod sign_on;
mod site;
mod tenant;
mod views;
mod visit;
mod words;
mod worker;

pub use service::PortalService;

use std::sync::Arc;

use contracts::{
    cases::CasesClient, identity::IdentityClient, intake::IntakeClient, notifications::NotificationsClient,
    reporting::ReportingClient,
};
use i18n::{Catalogue, CatalogueError};
use kernel::{Clock, SystemClock};
use poem::{EndpointExt, Route, endpoint::BoxEndpoint};

/// The ways to the services.
pub struct Clients {
    /// Organisations, log-in, access tokens.
    pub identity: IdentityClient,
    /// Inquiries and receipts.
    pub intake: IntakeClient,
    /// Complaints and their monitoring.
    pub cases: CasesClient,
    /// What people are told of.
    pub notifications: NotificationsClient,
    /// Cross-tables.
    pub reporting: ReportingClient,
}

/// What an installation sets.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The network's own host without a port, such as `focal.example`; unions are `<slug>.` below it.
    pub base_domain: String,
    /// `https`, or `http` on a developer's machine: what links to the unions begin with.
    pub scheme: String,
    /// The neutral page that Exit leads to, such as `https://www.bbc.com/weather`.
    pub exit_url: String,
    /// Whether the pages are reached by HTTPS. Only a developer's machine says no.
    pub secure_cookies: bool,
    /// Bytes of one file that a worker attaches, at the most.
    pub most_file_bytes: u64,
}

/// Why the portal cannot start.
#[derive(Debug, thiserror::Error)]
pub enum PortalError {
    /// The texts have a defect.
    #[error("texts: {0}")]
    Catalogue(#[from] CatalogueError),
    /// The style sheets, the script and the font are not built.
    #[error("the portal's assets are not built: run `make assets`, then build again")]
    AssetsMissing,
    /// The list of assets has a defect.
    #[error("assets/dist/manifest.json: {0}; run `make assets`")]
    Manifest(#[from] serde_json::Error),
    /// A font of papers has a defect.
    #[error("assets/dist/paper: {0}; run `make assets`")]
    PaperFont(#[from] paper::PaperError),
    /// A template has a defect.
    #[error("template: {0:#}")]
    Template(#[from] minijinja::Error),
    /// The address that Exit leads to is none.
    #[error("the exit address {0:?} is no http or https address")]
    ExitUrl(String),
}

/// All that the pages share.
pub struct Portal {
    clients: Clients,
    settings: Settings,
    catalogue: Arc<Catalogue>,
    views: views::Views,
    assets: assets::Assets,
    papers: papers::Papers,
    tenants: tenant::Tenants,
    logos: look::Logos,
    studio: brand::Studio,
    attachments: attachment::Places,
    sessions: session::Sessions,
    offers: sign_on::Offers,
    clock: Arc<dyn Clock>,
}

impl Portal {
    /// Reads texts, templates and assets.
    ///
    /// # Errors
    /// Where one of them has a defect or is missing.
    pub fn new(clients: Clients, settings: Settings) -> Result<Self, PortalError> {
        Self::with_clock(clients, settings, Arc::new(SystemClock))
    }

    /// The same, with a clock that a test may hold.
    ///
    /// # Errors
    /// As [`Portal::new`].
    pub fn with_clock(clients: Clients, mut settings: Settings, clock: Arc<dyn Clock>) -> Result<Self, PortalError> {
        let exit = url::Url::parse(&settings.exit_url).map_err(|_| PortalError::ExitUrl(settings.exit_url.clone()))?;
        if !matches!(exit.scheme(), "http" | "https") {
            return Err(PortalError::ExitUrl(settings.exit_url));
        }
        settings.exit_url = exit.to_string();
        settings.base_domain = settings.base_domain.trim_matches('.').to_ascii_lowercase();
        let catalogue = Arc::new(Catalogue::load()?);
        let assets = assets::Assets::load()?;
        let views = views::Views::load(&catalogue, &assets)?;
        Ok(Self {
            clients,
            settings,
            catalogue,
            views,
            assets,
            papers: papers::Papers::load()?,
            tenants: tenant::Tenants::new(),
            logos: look::Logos::new(),
            studio: brand::Studio::default(),
            attachments: attachment::Places::default(),
            sessions: session::Sessions::new(),
            offers: sign_on::Offers::new(),
            clock,
        })
    }
}

/// Every address of the portal, ready to be served.
pub fn routes(portal: Arc<Portal>) -> BoxEndpoint<'static> {
    let secure = portal.settings.secure_cookies;
    gateway::add(Route::new(), &portal)
        .nest("/assets", assets::endpoint(portal.clone()))
        .nest("/", shell::wrap(pages::routes(), portal))
        .around(move |next, request| headers::add(next, request, secure))
        .map_to_response()
        .boxed()
}
