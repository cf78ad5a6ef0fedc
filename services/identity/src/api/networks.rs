//! The registry of networks.

use std::sync::Arc;

use contracts::identity::{
    AcceptMembership, ChangeMembership, CountryRoute, EmergencyContact, NetworkRegistry, NewMembership, RoutingAnswer,
    RoutingQuery, SetEmergencyContact, SetFallback, SetSharing,
};
use poem_openapi::{
    OpenApi,
    param::{Header, Path, Query},
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Caller, Problem, if_match};

use crate::{
    App,
    app::{accept_membership, manage_contacts, manage_members, manage_routing, read_registry, set_sharing},
};

pub struct Networks(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Networks {
    /// The registry of networks, as the organisation may see it
    #[oai(path = "/:tenant/network", method = "get", operation_id = "readRegistry")]
    async fn read(&self, tenant: Path<String>, caller: Caller) -> Result<Json<NetworkRegistry>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        Ok(Json(read_registry::read_registry(&self.0.db, &context, now).await?))
    }

    /// Ask a union to belong to the network
    #[oai(path = "/:tenant/network/memberships", method = "post", operation_id = "addMembership")]
    async fn add_membership(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<NewMembership>,
    ) -> Result<Json<NetworkRegistry>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        Ok(Json(manage_members::add_membership(&self.0.db, &context, body.0, now).await?))
    }

    /// Correct a membership, or end it
    #[oai(path = "/:tenant/network/memberships/:id", method = "put", operation_id = "changeMembership")]
    async fn change_membership(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<ChangeMembership>,
    ) -> Result<Json<NetworkRegistry>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        let version = if_match(version.0.as_deref())?;
        Ok(Json(manage_members::change_membership(&self.0.db, &context, id.0, version, body.0, now).await?))
    }

    /// Accept that one's organisation belongs to a network, and say what it shares
    #[oai(path = "/:tenant/network/memberships/:id/acceptance", method = "post", operation_id = "acceptMembership")]
    async fn accept_membership(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<AcceptMembership>,
    ) -> Result<Json<NetworkRegistry>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        let version = if_match(version.0.as_deref())?;
        Ok(Json(accept_membership::accept_membership(&self.0.db, &context, id.0, version, body.0, now).await?))
    }

    /// Set which unions take the inquiries of workers who are in a country
    #[oai(path = "/:tenant/network/routing", method = "put", operation_id = "setRouting")]
    async fn set_routing(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<CountryRoute>,
    ) -> Result<Json<NetworkRegistry>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        let version = if_match(version.0.as_deref())?;
        Ok(Json(manage_routing::set_routing(&self.0.db, &context, version, body.0, now).await?))
    }

    /// Set who takes what no rule routes
    #[oai(path = "/:tenant/network/fallback", method = "put", operation_id = "setFallback")]
    async fn set_fallback(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetFallback>,
    ) -> Result<Json<NetworkRegistry>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        let version = if_match(version.0.as_deref())?;
        Ok(Json(manage_routing::set_fallback(&self.0.db, &context, version, body.0, now).await?))
    }

    /// Where the rules lead today
    #[oai(path = "/:tenant/network/routing-test", method = "get", operation_id = "testRouting")]
    async fn test_routing(
        &self,
        tenant: Path<String>,
        caller: Caller,
        country: Query<Option<String>>,
        excluded: Query<Option<String>>,
    ) -> Result<Json<RoutingAnswer>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        let ask = RoutingQuery { country: country.0, excluded: excluded.0 };
        Ok(Json(manage_routing::test_routing(&self.0.db, &context, &ask, now).await?))
    }

    /// Add somebody to call in an emergency
    #[oai(path = "/:tenant/network/emergency-contacts", method = "post", operation_id = "addEmergencyContact")]
    async fn add_contact(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<SetEmergencyContact>,
    ) -> Result<Json<EmergencyContact>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        Ok(Json(manage_contacts::add_contact(&self.0.db, &context, body.0, now).await?))
    }

    /// Change somebody to call in an emergency, or note that they are still right
    #[oai(path = "/:tenant/network/emergency-contacts/:id", method = "put", operation_id = "changeEmergencyContact")]
    async fn change_contact(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetEmergencyContact>,
    ) -> Result<Json<EmergencyContact>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        let version = if_match(version.0.as_deref())?;
        Ok(Json(manage_contacts::change_contact(&self.0.db, &context, id.0, version, body.0, now).await?))
    }

    /// Remove somebody to call in an emergency
    #[oai(path = "/:tenant/network/emergency-contacts/:id", method = "delete", operation_id = "removeEmergencyContact")]
    async fn remove_contact(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        caller: Caller,
    ) -> Result<PlainText<String>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        manage_contacts::remove_contact(&self.0.db, &context, id.0, now).await?;
        Ok(PlainText(String::new()))
    }

    /// Decide what the organisation shares with a council
    #[oai(path = "/:tenant/network/sharing", method = "put", operation_id = "setSharing")]
    async fn set_sharing(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<SetSharing>,
    ) -> Result<Json<NetworkRegistry>, Problem> {
        let (context, now) = (caller.context(&tenant)?, self.0.clock.now());
        Ok(Json(set_sharing::set_sharing(&self.0.db, &context, body.0, now).await?))
    }
}
