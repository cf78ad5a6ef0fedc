//! The HTTP operations: organisations here, the rest by what they are about.

mod api_clients;
mod audit;
mod delegations;
mod links;
mod networks;
mod oauth2;
mod organisation;
mod own_account;
mod people;
mod registration;
mod service_levels;
mod sessions;
mod setup;
mod sign_on;

use std::sync::Arc;

use contracts::identity::{Network, VerificationKey};
use poem_openapi::{OpenApi, SecurityScheme, auth::Bearer, payload::Json};
use web::Problem;

use crate::{App, app};

/// A session's secret (`logIn`).
#[derive(SecurityScheme)]
#[oai(ty = "bearer", rename = "session")]
pub struct SessionSecret(Bearer);

impl SessionSecret {
    fn secret(&self) -> &str {
        &self.0.token
    }
}

/// All operations of identity.
pub type Operations = (
    Organisations,
    organisation::OwnOrganisation,
    service_levels::OwnServiceLevels,
    sessions::Sessions,
    own_account::OwnAccounts,
    people::People,
    links::Links,
    registration::Registrations,
    delegations::Delegations,
    sign_on::SignOns,
    api_clients::ApiClients,
    oauth2::OAuth2,
    networks::Networks,
    setup::Setups,
    audit::Audit,
);

/// The operations on the state of a process.
pub fn operations(app: &Arc<App>) -> Operations {
    (
        Organisations(app.clone()),
        organisation::OwnOrganisation(app.clone()),
        service_levels::OwnServiceLevels(app.clone()),
        sessions::Sessions(app.clone()),
        own_account::OwnAccounts(app.clone()),
        people::People(app.clone()),
        links::Links(app.clone()),
        registration::Registrations(app.clone()),
        delegations::Delegations(app.clone()),
        sign_on::SignOns(app.clone()),
        api_clients::ApiClients(app.clone()),
        oauth2::OAuth2(app.clone()),
        networks::Networks(app.clone()),
        setup::Setups(app.clone()),
        audit::Audit(app.clone()),
    )
}

/// Who there is.
pub struct Organisations(Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Organisations {
    /// The organisations of the network
    #[oai(path = "/network", method = "get", operation_id = "listNetwork")]
    async fn list_network(&self) -> Result<Json<Network>, Problem> {
        Ok(Json(app::list_network::list_network(&self.0).await?))
    }

    /// The key that access tokens are checked with
    #[oai(path = "/verification-key", method = "get", operation_id = "getVerificationKey")]
    async fn verification_key(&self) -> Result<Json<VerificationKey>, Problem> {
        let x = self.0.signing_key.public().to_owned();
        Ok(Json(VerificationKey { kty: "OKP".into(), crv: "Ed25519".into(), x }))
    }
}
