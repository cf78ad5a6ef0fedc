//! The audit trail, for who runs the accounts.

#![allow(clippy::too_many_arguments, reason = "one for each parameter of the query")]

use std::sync::Arc;

use contracts::identity::{AuditPage, AuditQuery, ExportAudit};
use poem_openapi::{
    ApiResponse, OpenApi,
    param::{Path, Query},
    payload::{Binary, Json},
};
use web::{Caller, Problem};

use crate::{
    App,
    app::{export_audit, list_audit},
};

pub struct Audit(pub Arc<App>);

/// A copy of the trail.
#[derive(ApiResponse)]
pub enum AuditFile {
    /// CSV (RFC 4180) in UTF-8 with a byte order mark
    #[oai(status = 200, content_type = "text/csv; charset=utf-8")]
    Csv(Binary<Vec<u8>>, #[oai(header = "Content-Disposition")] String),
}

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
        kind: Query<Option<String>>,
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
            kind: kind.0,
            subject: subject.0,
            from: from.0,
            to: to.0,
            after: after.0,
            limit: limit.0,
        };
        Ok(Json(list_audit::list_audit(&self.0, &context, &ask).await?))
    }

    /// A copy of the audit trail as CSV, the newest entries first, 100,000 at the most. Who takes one is on record
    #[oai(path = "/:tenant/audit-exports", method = "post", operation_id = "exportAudit")]
    async fn export(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<ExportAudit>,
    ) -> Result<AuditFile, Problem> {
        let context = caller.context(&tenant)?;
        let copy = export_audit::export_audit(&self.0, &context, body.0).await?;
        let name = format!("attachment; filename=\"audit-{}.csv\"", context.tenant);
        Ok(AuditFile::Csv(Binary(copy), name))
    }
}
