//! One organisation: what everybody may know of it, and what its admin sets.

use std::sync::Arc;

use contracts::identity::{Logo, Organisation, SetLogo, SetOrganisation, SetWording};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, Response},
};
use web::{Caller, Problem, Versioned, if_match, public_context};

use crate::{
    App,
    app::{list_network, set_logo, set_organisation, set_wording},
};

pub struct OwnOrganisation(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl OwnOrganisation {
    /// One organisation
    #[oai(path = "/:tenant/organisation", method = "get", operation_id = "getOrganisation")]
    async fn organisation(&self, tenant: Path<String>) -> Result<Response<Json<Organisation>>, Problem> {
        Ok(told(list_network::find_organisation(&self.0, &public_context(&tenant)?).await?))
    }

    /// Set what the organisation is called, looks like and speaks
    #[oai(path = "/:tenant/organisation", method = "put", operation_id = "setOrganisation")]
    async fn set(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetOrganisation>,
    ) -> Result<Response<Json<Organisation>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(told(set_organisation::set_organisation(&self.0, &context, version, body.0).await?))
    }

    /// Its logo
    #[oai(path = "/:tenant/logo", method = "get", operation_id = "getLogo")]
    async fn logo(&self, tenant: Path<String>) -> Result<Json<Logo>, Problem> {
        Ok(Json(set_logo::get_logo(&self.0, &public_context(&tenant)?).await?))
    }

    /// Set its logo
    #[oai(path = "/:tenant/logo", method = "put", operation_id = "setLogo")]
    async fn set_logo(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetLogo>,
    ) -> Result<Response<Json<Organisation>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(told(set_logo::set_logo(&self.0, &context, version, body.0).await?))
    }

    /// Put a text of workers' pages in its own words
    #[oai(path = "/:tenant/wording/:text", method = "put", operation_id = "setWording")]
    async fn set_wording(
        &self,
        tenant: Path<String>,
        text: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetWording>,
    ) -> Result<Json<Organisation>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(Json(set_wording::set_wording(&self.0, &context, &text, version, body.0).await?))
    }

    /// Take its logo away
    #[oai(path = "/:tenant/logo", method = "delete", operation_id = "removeLogo")]
    async fn remove_logo(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
    ) -> Result<Response<Json<Organisation>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(told(set_logo::remove_logo(&self.0, &context, version).await?))
    }
}

fn told(organisation: Organisation) -> Response<Json<Organisation>> {
    let version = organisation.profile.as_ref().map_or(0, |profile| profile.version);
    Response::new(Json(organisation)).versioned(version)
}
