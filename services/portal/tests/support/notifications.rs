//! Notifications, played.

use poem::{EndpointExt, Route, endpoint::BoxEndpoint, get};
use serde_json::json;

use super::{ok, play};

pub fn service() -> BoxEndpoint<'static> {
    Route::new()
        .at("/v1/:tenant/me/notice-count", get(play(|_, _, _| ok(json!({ "waiting": 2 })))))
        .at("/v1/:tenant/me/notices", get(play(|_, _, _| ok(json!({ "items": [] })))))
        .boxed()
}
