//! The audit trail, for who runs the accounts.

#![allow(clippy::too_many_arguments, reason = "one for each parameter of the query")]

use std::sync::Arc;

use contracts::identity::{AuditPage, AuditQuery};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
    payload::Json,
};
use web::{Caller, Problem};

use crate::{App, app::list_audit};

pub struct Audit(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Audit {
    /// The audit trail: who did what to which subject, the newest first. Reading it leaves an entry too
    #[oai(path = "/:tenant/audit", method = "get", operation_id = "listAudit")]
    async fn list(
        &self,
        tenant: Path<String>,
        caller: Caller,
        actor: Query<Option<String>>,
        action: Query<Option<String>>,
        subject: Query<Option<String>>,
        from: Query<Option<String>>,
        to: Query<Option<String>>,
        after: Query<Option<String>>,
        limit: Query<Option<u32>>,
    ) -> Result<Json<AuditPage>, Problem> {
        let context = caller.context(&tenant)?;
        let ask = AuditQuery {
            actor: actor.0,
            action: action.0,
            subject: subject.0,
            from: from.0,
            to: to.0,
            after: after.0,
            limit: limit.0,
        };
        Ok(Json(list_audit::list_audit(&self.0, &context, &ask).await?))
    }
}
