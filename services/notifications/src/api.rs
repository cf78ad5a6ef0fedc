//! The HTTP operations.

use std::sync::Arc;

use contracts::notifications::{
    Deliveries, Notice, NoticeCount, NoticePreference, Notices, ReadNotices, SetNoticePreference, Unsubscribe,
};
use poem_openapi::{
    OpenApi,
    param::{Header, Path, Query},
    payload::{Json, Response},
};
use uuid::Uuid;
use web::{Caller, Fields, Problem, Versioned, if_match, page_request, public_context};

use crate::{
    App,
    app::{choose_notices, list_deliveries, read_notices},
};

/// The operations of notifications.
pub struct Operations(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Operations {
    /// What was sent to whom
    #[oai(path = "/:tenant/deliveries", method = "get", operation_id = "listDeliveries")]
    async fn deliveries(&self, tenant: Path<String>, caller: Caller) -> Result<Json<Deliveries>, Problem> {
        Ok(Json(list_deliveries::list_deliveries(&self.0, &caller.context(&tenant)?).await?))
    }

    /// What the caller was told of
    #[oai(path = "/:tenant/me/notices", method = "get", operation_id = "listNotices")]
    async fn notices(
        &self,
        tenant: Path<String>,
        caller: Caller,
        after: Query<Option<String>>,
        limit: Query<Option<u32>>,
    ) -> Result<Json<Notices>, Problem> {
        let mut fields = Fields::new();
        let page = page_request(&mut fields, after.0.as_deref(), limit.0);
        fields.finish(Some(()))?;
        Ok(Json(read_notices::list_notices(&self.0, &caller.context(&tenant)?, page).await?))
    }

    /// How much of it waits
    #[oai(path = "/:tenant/me/notice-count", method = "get", operation_id = "countNotices")]
    async fn count(&self, tenant: Path<String>, caller: Caller) -> Result<Json<NoticeCount>, Problem> {
        Ok(Json(read_notices::count_notices(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Open one of the caller's notices
    #[oai(path = "/:tenant/me/notices/:id/reading", method = "post", operation_id = "readNotice")]
    async fn read(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>) -> Result<Json<Notice>, Problem> {
        Ok(Json(read_notices::read_notice(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// The caller has seen all that was told until one of their notices
    #[oai(path = "/:tenant/me/notices/reading", method = "post", operation_id = "readAllNotices")]
    async fn read_all(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<ReadNotices>,
    ) -> Result<Json<NoticeCount>, Problem> {
        Ok(Json(read_notices::read_all_notices(&self.0, &caller.context(&tenant)?, body.0.last.into()).await?))
    }

    /// How the caller likes to be told by mail
    #[oai(path = "/:tenant/me/notice-preference", method = "get", operation_id = "getNoticePreference")]
    async fn preference(
        &self,
        tenant: Path<String>,
        caller: Caller,
    ) -> Result<Response<Json<NoticePreference>>, Problem> {
        Ok(told(choose_notices::read_preference(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Choose how to be told by mail
    #[oai(path = "/:tenant/me/notice-preference", method = "put", operation_id = "setNoticePreference")]
    async fn set_preference(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetNoticePreference>,
    ) -> Result<Response<Json<NoticePreference>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(told(choose_notices::set_preference(&self.0, &context, version, body.0).await?))
    }

    /// End the summaries of whoever's secret it is
    #[oai(path = "/:tenant/unsubscriptions", method = "post", operation_id = "unsubscribe")]
    async fn unsubscribe(&self, tenant: Path<String>, body: Json<Unsubscribe>) -> Result<(), Problem> {
        Ok(choose_notices::unsubscribe(&self.0, &public_context(&tenant)?, &body.0).await?)
    }
}

fn told(preference: NoticePreference) -> Response<Json<NoticePreference>> {
    let version = preference.version;
    Response::new(Json(preference)).versioned(version)
}
