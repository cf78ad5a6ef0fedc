//! Reporting, played.

use poem::{EndpointExt, Route, endpoint::BoxEndpoint, get};
use serde_json::json;

use super::{ok, play, problem};

pub fn service() -> BoxEndpoint<'static> {
    let table = json!({
        "rows": "topic", "columns": "sex", "measure": "inquiries", "column_codes": ["female", "unknown"],
        "lines": [{"code": "pay", "figures": [{"count": 1200}, {"count": null}], "total": {"count": 1202}}],
        "totals": [{"count": 1200}, {"count": null}], "grand_total": {"count": 1202}, "suppressed": true
    });
    Route::new()
        .at("/v1/:tenant/reports/cross-table", get(play(move |_, _, _| ok(table.clone()))))
        .at("/v1/:tenant/network/cross-table", get(play(|_, _, _| problem(web::ProblemKind::Forbidden))))
        .boxed()
}
