//! The portal as a process of its own.

use std::process::ExitCode;

use contracts::{
    Transport, cases::CasesClient, identity::IdentityClient, intake::IntakeClient, notifications::NotificationsClient,
    reporting::ReportingClient,
};
use portal::{Clients, PortalService};

fn main() -> ExitCode {
    runtime::run_service("portal", |config, _| {
        let way = |url: &str| anyhow::Ok(Transport::http(url)?);
        let clients = Clients {
            identity: IdentityClient(way(config.services.identity_url()?)?),
            intake: IntakeClient(way(config.services.intake_url()?)?),
            cases: CasesClient(way(config.services.cases_url()?)?),
            notifications: NotificationsClient(way(config.services.notifications_url()?)?),
            reporting: ReportingClient(way(config.services.reporting_url()?)?),
        };
        PortalService::new(config, clients)
    })
}
