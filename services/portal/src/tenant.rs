//! A tenant is an origin: which organisation a host name stands for.

use std::{sync::Arc, time::Duration};

use contracts::{
    ApiError,
    identity::{IdentityClient, Network, Organisation},
};
use i18n::Catalogue;
use kernel::{Locale, TenantSlug};
use moka::future::Cache;
use poem::{Request, http::header};
use web::ProblemKind;

use crate::errors::PageError;

/// How long an organisation, or that there is none, is remembered.
const REMEMBERED: Duration = Duration::from_secs(5);
/// How long what was once known serves while identity is away: a worker's report must not fail for want of a name.
const KNOWN: Duration = Duration::from_secs(24 * 3600);
/// How many names are remembered: host names are anybody's to invent.
const MOST: u64 = 2_000;

/// Where a request arrived.
#[derive(Clone)]
pub enum Place {
    /// The network's own host.
    Network(Arc<Network>),
    /// The host of one organisation.
    Tenant(Arc<Organisation>),
}

/// What a host name says, before anybody was asked about it.
#[derive(PartialEq, Eq, Debug)]
enum Host {
    Network,
    Tenant(TenantSlug),
    Elsewhere,
}

/// Looks organisations up and remembers them for a moment.
pub struct Tenants {
    organisations: Cache<TenantSlug, Result<Arc<Organisation>, ProblemKind>>,
    network: Cache<(), Arc<Network>>,
    known: Cache<TenantSlug, Arc<Organisation>>,
    known_network: Cache<(), Arc<Network>>,
}

impl Tenants {
    /// Remembers nothing yet.
    pub fn new() -> Self {
        Self::remembering(REMEMBERED, KNOWN)
    }

    fn remembering(moment: Duration, known: Duration) -> Self {
        Self {
            organisations: Cache::builder().time_to_live(moment).max_capacity(MOST).build(),
            network: Cache::builder().time_to_live(moment).max_capacity(1).build(),
            known: Cache::builder().time_to_live(known).max_capacity(MOST).build(),
            known_network: Cache::builder().time_to_live(known).max_capacity(1).build(),
        }
    }

    /// The place that the request's host name stands for.
    pub async fn place(
        &self,
        identity: &IdentityClient,
        base_domain: &str,
        request: &Request,
    ) -> Result<Place, PageError> {
        match host(authority(request), base_domain) {
            Host::Network => Ok(Place::Network(self.network(identity).await?)),
            Host::Tenant(slug) => Ok(Place::Tenant(self.organisation(identity, slug).await?)),
            Host::Elsewhere => Err(PageError::Refused(ProblemKind::NotFound)),
        }
    }

    /// The organisations of the network.
    pub async fn network(&self, identity: &IdentityClient) -> Result<Arc<Network>, PageError> {
        if let Some(network) = self.network.get(&()).await {
            return Ok(network);
        }
        let network = match identity.network().await {
            Ok(network) => {
                let network = Arc::new(network);
                self.known_network.insert((), network.clone()).await;
                network
            }
            // What is known serves for a day after identity last said it, and no longer: it names whom to call.
            Err(error) => self.known_network.get(&()).await.ok_or(error)?,
        };
        self.network.insert((), network.clone()).await;
        Ok(network)
    }

    /// Remembers an organisation as it is after a change that was made here: who made it sees it at once.
    pub async fn changed(&self, slug: &str, organisation: Arc<Organisation>) {
        let Ok(slug) = slug.parse::<TenantSlug>() else { return };
        self.known.insert(slug.clone(), organisation.clone()).await;
        self.organisations.insert(slug, Ok(organisation)).await;
        self.network.invalidate(&()).await;
    }

    async fn organisation(&self, identity: &IdentityClient, slug: TenantSlug) -> Result<Arc<Organisation>, PageError> {
        if let Some(known) = self.organisations.get(&slug).await {
            return known.map_err(PageError::Refused);
        }
        let answer = match identity.organisation(slug.as_str()).await {
            Ok(organisation) => {
                let organisation = Arc::new(organisation);
                self.known.insert(slug.clone(), organisation.clone()).await;
                Ok(organisation)
            }
            Err(ApiError::Problem(problem)) if is_lasting(problem.kind) => {
                self.known.invalidate(&slug).await;
                Err(problem.kind)
            }
            // Kept for a moment like any answer, so that not every request waits for a service that hangs.
            Err(other) => Ok(self.known.get(&slug).await.ok_or(other)?),
        };
        self.organisations.insert(slug, answer.clone()).await;
        answer.map_err(PageError::Refused)
    }
}

/// An answer about the organisation itself, not about a service that is away.
fn is_lasting(kind: ProblemKind) -> bool {
    matches!(kind, ProblemKind::NotFound | ProblemKind::TenantSuspended)
}

/// The host that the request was sent to, with its port.
pub fn authority(request: &Request) -> &str {
    let from_header = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    from_header.or_else(|| request.original_uri().authority().map(|authority| authority.as_str())).unwrap_or_default()
}

/// A host's port as it follows the name, such as `:8080`; empty where there is none.
pub fn port(authority: &str) -> &str {
    authority.rfind(':').map_or("", |at| &authority[at..])
}

fn host(authority: &str, base_domain: &str) -> Host {
    let name = authority.trim_end_matches(port(authority)).trim_end_matches('.').to_ascii_lowercase();
    if name == base_domain {
        return Host::Network;
    }
    let slug = name.strip_suffix(base_domain).and_then(|rest| rest.strip_suffix('.'));
    slug.and_then(|slug| slug.parse().ok()).map_or(Host::Elsewhere, Host::Tenant)
}

/// The languages that an organisation offers and that have texts, its first choice first.
pub fn offered(organisation: &Organisation) -> Vec<Locale> {
    let available = |locale: &Locale| Catalogue::available().contains(locale);
    let offered: Vec<Locale> =
        organisation.locales.iter().filter_map(|tag| tag.parse().ok()).filter(available).collect();
    if offered.is_empty() { Catalogue::available().to_vec() } else { offered }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use contracts::Transport;
    use poem::{EndpointExt, IntoResponse, Response, endpoint::make_sync};

    use super::*;

    /// An identity that answers as it is told to.
    fn identity(answers: &Arc<Mutex<Result<(), ProblemKind>>>, body: &'static str) -> IdentityClient {
        let answers = answers.clone();
        let answer = move |_| match *answers.lock().unwrap() {
            Ok(()) => Response::builder().content_type("application/json").body(body),
            Err(kind) => web::Problem::from(kind).into_response(),
        };
        IdentityClient(Transport::in_process(make_sync(answer).boxed()))
    }

    #[tokio::test]
    async fn an_organisation_that_was_known_serves_while_identity_is_away_unless_it_was_suspended() {
        let answers = Arc::new(Mutex::new(Err(ProblemKind::Unavailable)));
        let clc = r#"{"slug": "clc", "name": "CLC", "kind": "affiliate", "country": "KH", "locales": ["km"]}"#;
        let (identity, tenants) = (identity(&answers, clc), Tenants::remembering(Duration::ZERO, KNOWN));
        let ask = async || tenants.organisation(&identity, "clc".parse().unwrap()).await.is_ok();
        assert!(!ask().await, "never known");
        for (answer, serves) in [
            (Ok(()), true),
            (Err(ProblemKind::Unavailable), true),
            (Err(ProblemKind::TenantSuspended), false),
            (Err(ProblemKind::Unavailable), false),
        ] {
            *answers.lock().unwrap() = answer;
            assert_eq!(ask().await, serves, "{answer:?}");
        }
    }

    #[tokio::test]
    async fn what_is_known_of_the_networks_ends_however_often_it_is_asked_for_while_identity_is_away() {
        let answers = Arc::new(Mutex::new(Ok(())));
        let identity = identity(&answers, r#"{"organisations": [], "networks": []}"#);
        let tenants = Tenants::remembering(Duration::ZERO, Duration::from_secs(1));
        assert!(tenants.network(&identity).await.is_ok());
        *answers.lock().unwrap() = Err(ProblemKind::Unavailable);
        assert!(tenants.network(&identity).await.is_ok(), "known");
        let ended = async {
            while tenants.network(&identity).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), ended)
            .await
            .expect("an answer that was remembered is no new one");
    }

    #[test]
    fn a_host_name_names_the_network_a_tenant_or_nothing_of_ours() {
        let tenant = |slug: &str| Host::Tenant(slug.parse().unwrap());
        for (authority, expected) in [
            ("focal.example", Host::Network),
            ("FOCAL.example.:8443", Host::Network),
            ("clc.focal.example", tenant("clc")),
            ("K-SPI.focal.example:8080", tenant("k-spi")),
            ("a.clc.focal.example", Host::Elsewhere),
            ("notfocal.example", Host::Elsewhere),
            ("clc.focal.example.evil.test", Host::Elsewhere),
            (".focal.example", Host::Elsewhere),
            ("", Host::Elsewhere),
            ("[::1]:8080", Host::Elsewhere),
        ] {
            assert_eq!(host(authority, "focal.example"), expected, "{authority}");
        }
        assert_eq!(host("clc.localhost:8080", "localhost"), tenant("clc"));
    }
}
