//! Cases, played.

use std::sync::{Arc, atomic::Ordering};

use poem::{
    Endpoint, EndpointExt, Request, Response, Route,
    endpoint::{BoxEndpoint, make},
    get, post,
};
use serde_json::{Value, json};

use super::{ADMIN, CLOSED, ID, Played, UNLISTED, ok, play, problem};

fn summary() -> Value {
    json!({"id": ID, "reference": "CASE-2026-000045", "state": "in_progress", "violation": "pay_unpaid", "filed_at": "2026-11-05T02:00:00Z", "owner": "Sok Dara"})
}

fn case(version: i64) -> Value {
    // To one reader all reasons are told, or none; here both are drawn at once.
    let emergencies = json!([
        {"by": "Maya", "opened_at": "2026-11-20T02:00:00Z", "ends_at": "2026-11-20T03:00:00Z",
         "reason": "The <hearing> is today."},
        {"by": "Rith", "opened_at": "2026-11-19T02:00:00Z", "ends_at": "2026-11-19T03:00:00Z"}
    ]);
    json!({
        "summary": summary(), "version": version, "inquiry_id": ID, "respondent_type": "employer", "workers_female": 1,
        "workers_male": 0, "workers_other": 0, "monitoring": [], "team": [], "emergencies": emergencies,
        "allowed": ["monitor"]
    })
}

/// Whose the open cases are.
fn owners(played: &Played) -> Response {
    if played.cases_away.load(Ordering::Relaxed) {
        return problem(web::ProblemKind::Unavailable);
    }
    let owner = |account: &str, count: u32| json!({"account": account, "open_cases": count});
    ok(json!({"items": [owner(ID, 12), owner(CLOSED, 3), owner(ADMIN, 1), owner(UNLISTED, 2)]}))
}

/// Somebody who is not among the people owns a case until it is handed over; so does the admin, and nobody else here.
fn open_cases(played: Arc<Played>) -> impl Endpoint<Output = Response> {
    make(move |request: Request| {
        let played = played.clone();
        async move {
            let asked = request.uri().query().unwrap_or_default();
            let handed_over = !played.reassigned.lock().unwrap().is_empty();
            let has_one = asked.ends_with(ADMIN) || (asked.ends_with(UNLISTED) && !handed_over);
            let items = if has_one { vec![summary()] } else { Vec::new() };
            ok(json!({"items": items}))
        }
    })
}

pub fn service(played: Arc<Played>) -> BoxEndpoint<'static> {
    let (counted, asked, handed_over) = (played.clone(), played.clone(), played.clone());
    let reassign = play(move |_, _, body| {
        handed_over.reassigned.lock().unwrap().push(body);
        ok(json!({"items": [summary()]}))
    });
    let monitor = play(move |_, headers, body| {
        if headers["if-match"] != "\"4\"" {
            return problem(web::ProblemKind::StaleVersion);
        }
        played.entries.lock().unwrap().push(body);
        ok(case(5))
    });
    Route::new()
        .at("/v1/:tenant/cases", get(play(|_, _, _| ok(json!({"items": []})))))
        .at("/v1/:tenant/case-owners", get(play(move |_, _, _| owners(&counted))))
        .at("/v1/:tenant/case-reassignments", get(open_cases(asked)).post(reassign))
        .at("/v1/:tenant/colleagues", get(play(|_, _, _| ok(json!([{"account": ID, "name": "Sok Dara"}])))))
        .at("/v1/:tenant/case-counts", get(play(|_, _, _| ok(json!([])))))
        .at(
            "/v1/:tenant/cases/:id",
            get(play(|path, _, _| if path.ends_with(ID) { ok(case(4)) } else { problem(web::ProblemKind::NotFound) })),
        )
        .at("/v1/:tenant/cases/:id/monitoring-entries", post(monitor))
        .boxed()
}
