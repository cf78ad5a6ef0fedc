//! Putting services together in one process.

use std::sync::Arc;

use contracts::{
    Transport, cases::CasesClient, identity::IdentityClient, intake::IntakeClient, notifications::NotificationsClient,
    reporting::ReportingClient,
};
use poem::{EndpointExt, Route, endpoint::BoxEndpoint};
use runtime::{Job, Service, health_routes, verification_key_job};
use web::TokenVerifier;

use crate::cli::ServiceArg;

/// The services of a process, and what it answers to HTTP.
pub struct Assembly {
    /// Each service.
    pub services: Vec<Arc<dyn Service>>,
    /// A job of the process itself: keeping identity's key.
    pub key_job: Job,
    /// Health, APIs and pages under one listener.
    pub app: BoxEndpoint<'static>,
}

/// Builds the named services. A service alone has its API at `/v1`, several have theirs at `/api/<service>/v1`, and the
/// portal has the rest. Clients of a service in this process call its routes; others go to `services.<name>_url`.
///
/// # Errors
/// Names the setting that is missing or wrong.
pub fn assemble(config: &config::Config, wanted: &[ServiceArg]) -> anyhow::Result<Assembly> {
    let verifier = TokenVerifier::default();
    let mut services: Vec<Arc<dyn Service>> = Vec::new();
    for service in wanted.iter().filter(|service| **service != ServiceArg::Portal) {
        services.push(build(config, *service, verifier.clone())?);
    }
    let way = |name: &str, url: Result<&String, config::SettingError>| -> anyhow::Result<Transport> {
        match services.iter().find(|service| service.name() == name) {
            Some(service) => Ok(Transport::in_process(service.routes())),
            None => Ok(Transport::http(url?)?),
        }
    };
    let identity = IdentityClient(way("identity", config.services.identity_url())?);
    let portal: Option<Arc<dyn Service>> = match wanted.contains(&ServiceArg::Portal) {
        false => None,
        true => Some(Arc::new(portal::PortalService::new(
            config,
            portal::Clients {
                identity: identity.clone(),
                intake: IntakeClient(way("intake", config.services.intake_url())?),
                cases: CasesClient(way("cases", config.services.cases_url())?),
                notifications: NotificationsClient(way("notifications", config.services.notifications_url())?),
                reporting: ReportingClient(way("reporting", config.services.reporting_url())?),
            },
        )?)),
    };
    let key_job = verification_key_job(identity, verifier);
    let app = routes(&services, portal.as_ref());
    services.extend(portal);
    Ok(Assembly { services, key_job, app })
}

fn build(config: &config::Config, service: ServiceArg, verifier: TokenVerifier) -> anyhow::Result<Arc<dyn Service>> {
    Ok(match service {
        ServiceArg::Identity => Arc::new(identity::IdentityService::new(config)?),
        ServiceArg::Intake => Arc::new(intake::IntakeService::new(config, verifier)?),
        ServiceArg::Cases => Arc::new(cases::CasesService::new(config, verifier)?),
        ServiceArg::Notifications => Arc::new(notifications::NotificationsService::new(config, verifier)?),
        ServiceArg::Reporting => Arc::new(reporting::ReportingService::new(config, verifier)?),
        ServiceArg::Portal => anyhow::bail!("the portal is built with its clients"),
    })
}

fn routes(services: &[Arc<dyn Service>], portal: Option<&Arc<dyn Service>>) -> BoxEndpoint<'static> {
    let all = services.iter().chain(portal).cloned().collect();
    let mut routes = Route::new().nest("/health", health_routes(all));
    match (services, portal) {
        ([alone], None) => routes = routes.nest("/", alone.routes()),
        _ => {
            for service in services {
                routes = routes.nest(format!("/api/{}", service.name()), service.routes());
            }
            if let Some(portal) = portal {
                routes = routes.nest("/", portal.routes());
            }
        }
    }
    routes.map_to_response().boxed()
}
