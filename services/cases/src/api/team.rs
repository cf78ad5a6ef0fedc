//! Who works on a case.

use std::sync::Arc;

use contracts::cases::{BreakGlass, CaseOwners, CasesOfOwner, ChooseMember, Colleague, ReassignCases};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
    payload::Json,
};
use uuid::Uuid;
use web::{Caller, Problem, Scoped, Scopes};

use super::{Answer, answer};
use crate::{
    App,
    app::{break_glass, list_owners, manage_team, reassign_cases},
};

/// The operations on the team of a case.
pub struct Teams(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Teams {
    /// Who can be given a case
    #[oai(path = "/:tenant/colleagues", method = "get", operation_id = "listColleagues")]
    async fn colleagues(&self, tenant: Path<String>, caller: Caller) -> Result<Json<Vec<Colleague>>, Problem> {
        Ok(Json(manage_team::list_colleagues(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Add somebody to the team of a case
    #[oai(path = "/:tenant/cases/:id/members", method = "post", operation_id = "addMember")]
    async fn add(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>, body: Json<ChooseMember>) -> Answer {
        let context = caller.context(&tenant)?;
        answer(manage_team::add_member(&self.0, &context, id.0.into(), body.0.account.into()).await?)
    }

    /// Take somebody out of the team of a case
    #[oai(path = "/:tenant/cases/:id/members/:account", method = "delete", operation_id = "removeMember")]
    async fn remove(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>, account: Path<Uuid>) -> Answer {
        let context = caller.context(&tenant)?;
        answer(manage_team::remove_member(&self.0, &context, id.0.into(), account.0.into()).await?)
    }

    /// Hand a case over
    #[oai(path = "/:tenant/cases/:id/owner", method = "put", operation_id = "handOverCase")]
    async fn hand_over(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        body: Json<ChooseMember>,
    ) -> Answer {
        let context = caller.context(&tenant)?;
        answer(manage_team::hand_over(&self.0, &context, id.0.into(), body.0.account.into()).await?)
    }

    /// Read a case in an emergency, for an hour
    #[oai(path = "/:tenant/cases/:id/emergency-access", method = "post", operation_id = "breakGlass")]
    async fn break_glass(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        body: Json<BreakGlass>,
    ) -> Answer {
        answer(break_glass::break_glass(&self.0, &caller.context(&tenant)?, id.0.into(), body.0).await?)
    }

    /// The open cases of a person
    #[oai(path = "/:tenant/case-reassignments", method = "get", operation_id = "previewReassignment")]
    async fn preview(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadCases")] _scoped: Scoped,
        from: Query<Uuid>,
    ) -> Result<Json<CasesOfOwner>, Problem> {
        Ok(Json(reassign_cases::cases_of(&self.0, &caller.context(&tenant)?, from.0.into()).await?))
    }

    /// Hand all open cases of a person over
    #[oai(path = "/:tenant/case-reassignments", method = "post", operation_id = "reassignCases")]
    async fn reassign(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<ReassignCases>,
    ) -> Result<Json<CasesOfOwner>, Problem> {
        Ok(Json(reassign_cases::reassign_cases(&self.0, &caller.context(&tenant)?, body.0).await?))
    }

    /// How many open cases each owner has
    #[oai(path = "/:tenant/case-owners", method = "get", operation_id = "listCaseOwners")]
    async fn owners(&self, tenant: Path<String>, caller: Caller) -> Result<Json<CaseOwners>, Problem> {
        Ok(Json(list_owners::list_owners(&self.0, &caller.context(&tenant)?).await?))
    }
}
