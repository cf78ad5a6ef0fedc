//! Intake, played.

use std::sync::{Arc, atomic::Ordering};

use poem::{EndpointExt, Route, endpoint::BoxEndpoint, get, http::StatusCode, post};
use serde_json::json;

use super::{Played, answer, ok, play, problem};

pub fn service(played: Arc<Played>) -> BoxEndpoint<'static> {
    let submitted = played.clone();
    let submit = play(move |_, headers, body| {
        if submitted.intake_away.load(Ordering::Relaxed) {
            return problem(web::ProblemKind::Unavailable);
        }
        if body["message"] == "" {
            let errors = json!([{"field": "message", "code": "required"}, {"field": "safe_times", "code": "too_long", "limit": 200}]);
            return answer(
                StatusCode::UNPROCESSABLE_ENTITY,
                json!({"type": "urn:focal:problem:invalid-fields", "title": "", "status": 422, "errors": errors}),
            );
        }
        let key = headers["idempotency-key"].to_str().unwrap().to_owned();
        let mut made = submitted.inquiries.lock().unwrap();
        if !made.contains(&key) {
            made.push(key);
        }
        ok(json!({"reference": format!("INQ-2026-{:06}", made.len()), "code": "7KQ2M9XD0TRVB4HS"}))
    });
    let progress = play(|_, _, body| {
        if body["code"] == "7kq2 m9xd 0trv b4hs" {
            ok(
                json!({"reference": "INQ-2026-000001", "step": "submitted", "steps": [{"step": "submitted", "at": "2026-11-20T18:05:00Z"}]}),
            )
        } else {
            problem(web::ProblemKind::WrongCode)
        }
    });
    Route::new()
        .at("/v1/:tenant/inquiries", post(submit).get(play(|_, _, _| ok(json!({"items": []})))))
        .at("/v1/:tenant/inquiry-counts", get(play(|_, _, _| ok(json!([])))))
        .at("/v1/:tenant/receipts/progress", post(progress))
        .boxed()
}
