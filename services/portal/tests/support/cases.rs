//! Cases, played.

use std::sync::Arc;

use poem::{EndpointExt, Route, endpoint::BoxEndpoint, get, post};
use serde_json::{Value, json};

use super::{ID, Played, ok, play, problem};

fn case(version: i64) -> Value {
    let summary = json!({"id": ID, "reference": "CASE-2026-000045", "state": "in_progress", "violation": "pay_unpaid", "filed_at": "2026-11-05T02:00:00Z", "owner": "Sok Dara"});
    // To one reader all reasons are told, or none; here both are drawn at once.
    let emergencies = json!([
        {"by": "Maya", "opened_at": "2026-11-20T02:00:00Z", "ends_at": "2026-11-20T03:00:00Z",
         "reason": "The <hearing> is today."},
        {"by": "Rith", "opened_at": "2026-11-19T02:00:00Z", "ends_at": "2026-11-19T03:00:00Z"}
    ]);
    json!({
        "summary": summary, "version": version, "inquiry_id": ID, "respondent_type": "employer", "workers_female": 1,
        "workers_male": 0, "workers_other": 0, "monitoring": [], "team": [], "emergencies": emergencies,
        "allowed": ["monitor"]
    })
}

pub fn service(played: Arc<Played>) -> BoxEndpoint<'static> {
    let monitor = play(move |_, headers, body| {
        if headers["if-match"] != "\"4\"" {
            return problem(web::ProblemKind::StaleVersion);
        }
        played.entries.lock().unwrap().push(body);
        ok(case(5))
    });
    Route::new()
        .at("/v1/:tenant/cases", get(play(|_, _, _| ok(json!({"items": []})))))
        .at("/v1/:tenant/case-counts", get(play(|_, _, _| ok(json!([])))))
        .at(
            "/v1/:tenant/cases/:id",
            get(play(|path, _, _| if path.ends_with(ID) { ok(case(4)) } else { problem(web::ProblemKind::NotFound) })),
        )
        .at("/v1/:tenant/cases/:id/monitoring-entries", post(monitor))
        .boxed()
}
