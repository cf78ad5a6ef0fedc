//! The first run of an organisation. A link's secret travels in the body: addresses end up in logs.

use std::sync::Arc;

use contracts::identity::{BeginSetup, LinkSecret, NewSession, Setup, SetupLinkFacts, SetupStep};
use poem::Request;
use poem_openapi::{OpenApi, param::Path, payload::Json};
use web::{Caller, Problem, client_address, public_context};

use crate::{
    App,
    app::{begin_setup, follow_setup},
};

pub struct Setups(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Setups {
    /// What a set-up link is about
    #[oai(path = "/:tenant/setup-links/reading", method = "post", operation_id = "readSetupLink")]
    async fn read(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<LinkSecret>,
    ) -> Result<Json<SetupLinkFacts>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(begin_setup::read_setup_link(&self.0, &context, &client, body.0).await?))
    }

    /// Make the first account of an organisation
    #[oai(path = "/:tenant/setup-links/acceptance", method = "post", operation_id = "beginSetup")]
    async fn begin(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<BeginSetup>,
    ) -> Result<Json<NewSession>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(begin_setup::begin_setup(&self.0, &context, &client, body.0).await?))
    }

    /// How far the first run is
    #[oai(path = "/:tenant/setup", method = "get", operation_id = "getSetup")]
    async fn get(&self, tenant: Path<String>, caller: Caller) -> Result<Json<Setup>, Problem> {
        Ok(Json(follow_setup::get_setup(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Note that a step of it was done, or left out
    #[oai(path = "/:tenant/setup/steps", method = "post", operation_id = "markSetupStep")]
    async fn mark(&self, tenant: Path<String>, caller: Caller, body: Json<SetupStep>) -> Result<Json<Setup>, Problem> {
        Ok(Json(follow_setup::mark_setup_step(&self.0, &caller.context(&tenant)?, body.0).await?))
    }
}
