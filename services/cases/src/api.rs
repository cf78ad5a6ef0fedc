//! The HTTP operations: on cases here, on their teams beside.

mod team;

use std::sync::Arc;

use contracts::cases::{Case, CaseCount, CasePage, DeclareResolved, FileComplaint, RecordMonitoring};
use kernel::codes::CaseState;
use poem_openapi::{
    OpenApi,
    param::{Header, Path, Query},
    payload::{Json, Response},
};
use uuid::Uuid;
use web::{Caller, Fields, Problem, Scoped, Scopes, Versioned, idempotency_key, if_match, page_request};

use crate::{App, app};

type Answer = Result<Response<Json<Case>>, Problem>;

fn answer(case: Case) -> Answer {
    let version = case.version;
    Ok(Response::new(Json(case)).versioned(version))
}

/// All operations of the service.
pub type Operations = (Cases, team::Teams);

/// The operations on the state of a process.
pub fn operations(app: &Arc<App>) -> Operations {
    (Cases(app.clone()), team::Teams(app.clone()))
}

/// The operations on cases.
pub struct Cases(Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Cases {
    /// File a complaint
    #[oai(path = "/:tenant/cases", method = "post", operation_id = "fileComplaint")]
    async fn file(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<FileComplaint>,
    ) -> Answer {
        let context = caller.context(&tenant)?;
        let key = idempotency_key(key.0.as_deref())?;
        answer(app::file_complaint::file_complaint(&self.0, &context, body.0, key).await?)
    }

    /// The cases
    #[oai(path = "/:tenant/cases", method = "get", operation_id = "listCases")]
    async fn list(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadCases")] _scoped: Scoped,
        state: Query<Option<String>>,
        after: Query<Option<String>>,
        limit: Query<Option<u32>>,
    ) -> Result<Json<CasePage>, Problem> {
        let context = caller.context(&tenant)?;
        let mut fields = Fields::new();
        let state: Option<CaseState> = fields.optional_code("state", state.0.as_deref());
        let page = page_request(&mut fields, after.0.as_deref(), limit.0);
        fields.finish(Some(()))?;
        Ok(Json(app::list_cases::list_cases(&self.0, &context, state, page).await?))
    }

    /// How many cases there are in each state
    #[oai(path = "/:tenant/case-counts", method = "get", operation_id = "countCases")]
    async fn count(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadCases")] _scoped: Scoped,
    ) -> Result<Json<Vec<CaseCount>>, Problem> {
        Ok(Json(app::count_cases::count_cases(&self.0, &caller.context(&tenant)?).await?))
    }

    /// One case
    #[oai(path = "/:tenant/cases/:id", method = "get", operation_id = "getCase")]
    async fn find(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadCases")] _scoped: Scoped,
        id: Path<Uuid>,
    ) -> Answer {
        answer(app::find_case::find_case(&self.0, &caller.context(&tenant)?, id.0.into()).await?)
    }

    /// Take a filed case on
    #[oai(path = "/:tenant/cases/:id/acceptance", method = "post", operation_id = "acceptCase")]
    async fn accept(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
    ) -> Answer {
        let context = caller.context(&tenant)?;
        let version = if_match(version.0.as_deref())?;
        answer(app::accept_case::accept_case(&self.0, &context, id.0.into(), version).await?)
    }

    /// Add an entry to the monitoring form
    #[oai(path = "/:tenant/cases/:id/monitoring-entries", method = "post", operation_id = "recordMonitoring")]
    async fn record_monitoring(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        #[oai(name = "Idempotency-Key")] key: Header<Option<String>>,
        body: Json<RecordMonitoring>,
    ) -> Answer {
        let context = caller.context(&tenant)?;
        let (version, key) = (if_match(version.0.as_deref())?, idempotency_key(key.0.as_deref())?);
        answer(app::record_monitoring::record_monitoring(&self.0, &context, id.0.into(), version, body.0, key).await?)
    }

    /// Declare a case resolved
    #[oai(path = "/:tenant/cases/:id/resolution", method = "post", operation_id = "declareResolved")]
    async fn declare_resolved(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        body: Json<DeclareResolved>,
    ) -> Answer {
        let context = caller.context(&tenant)?;
        let version = if_match(version.0.as_deref())?;
        answer(app::declare_resolved::declare_resolved(&self.0, &context, id.0.into(), version, body.0).await?)
    }

    /// Approve a declared resolution, as a second person
    #[oai(path = "/:tenant/cases/:id/resolution/approval", method = "post", operation_id = "approveResolution")]
    async fn approve_resolution(
        &self,
        tenant: Path<String>,
        caller: Caller,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
    ) -> Answer {
        let context = caller.context(&tenant)?;
        let version = if_match(version.0.as_deref())?;
        answer(app::approve_resolution::approve_resolution(&self.0, &context, id.0.into(), version).await?)
    }
}
