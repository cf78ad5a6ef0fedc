//! Intake, played.

use std::sync::{Arc, atomic::Ordering};

use poem::{EndpointExt, Route, endpoint::BoxEndpoint, get, http::StatusCode, post, put};
use serde_json::json;

use super::{Played, answer, ok, play, problem};

/// The one draft that is kept, and its secret.
pub const DRAFT: &str = "DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD";
/// The secret of the one visit.
pub const VISIT: &str = "VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV";

pub fn service(played: Arc<Played>) -> BoxEndpoint<'static> {
    let kept = played.clone();
    let keep = move || {
        let kept = kept.clone();
        play(move |_, headers, body| {
            if kept.intake_away.load(Ordering::Relaxed) {
                return problem(web::ProblemKind::Unavailable);
            }
            if headers.get("draft-secret").is_some_and(|secret| secret != DRAFT) {
                return problem(web::ProblemKind::NotFound);
            }
            if body["message"] == "" {
                let errors = json!([{"field": "message", "code": "required"}]);
                return invalid(&errors);
            }
            let mut draft = kept.draft.lock().unwrap();
            let answers = draft.get_or_insert_with(|| json!({}));
            for (name, answer) in body.as_object().into_iter().flatten() {
                answers[name] = answer.clone();
            }
            let answered =
                json!({"secret": DRAFT, "answers": answers, "files": [], "expires_at": "2026-11-20T20:05:00Z"});
            ok(answered)
        })
    };
    let read = played.clone();
    let draft = play(move |_, headers, _| {
        let draft = read.draft.lock().unwrap().clone();
        match draft.filter(|_| headers["draft-secret"] == DRAFT) {
            _ if read.intake_away.load(Ordering::Relaxed) => problem(web::ProblemKind::Unavailable),
            Some(answers) => ok(json!({"answers": answers, "files": [], "expires_at": "2026-11-20T20:05:00Z"})),
            None => problem(web::ProblemKind::NotFound),
        }
    });
    let discarded = played.clone();
    let discard = play(move |_, _, _| {
        discarded.draft.lock().unwrap().take();
        ok(json!(null))
    });
    let submitted = played.clone();
    let submit = play(move |_, headers, body| {
        if submitted.intake_away.load(Ordering::Relaxed) {
            return problem(web::ProblemKind::Unavailable);
        }
        if headers["draft-secret"] != DRAFT {
            return problem(web::ProblemKind::NotFound);
        }
        if body["consents"]["consent_to_store"] != true {
            let errors = json!([
                {"field": "message", "code": "required"},
                {"field": "consent_to_store", "code": "must_be_true"}
            ]);
            return invalid(&errors);
        }
        let key = headers["idempotency-key"].to_str().unwrap().to_owned();
        let mut made = submitted.inquiries.lock().unwrap();
        if !made.contains(&key) {
            made.push(key);
        }
        *submitted.excluded.lock().unwrap() = body["answers"]["excluded_unions"].clone();
        ok(json!({"reference": format!("INQ-2026-{:06}", made.len()), "code": "7KQ2M9XD0TRVB4HS"}))
    });
    let begin_visit = play(|_, _, body| {
        if body["code"] == "7kq2 m9xd 0trv b4hs" {
            ok(json!({"secret": VISIT, "expires_at": "2026-11-21T03:15:00Z"}))
        } else {
            problem(web::ProblemKind::WrongCode)
        }
    });
    Route::new()
        .at("/v1/:tenant/drafts", post(keep()))
        .at("/v1/:tenant/draft", get(draft).patch(keep()).delete(discard))
        .at("/v1/:tenant/draft/submission", post(submit))
        .at("/v1/:tenant/draft/receipt", get(play(|_, _, _| problem(web::ProblemKind::NotFound))))
        .at("/v1/:tenant/inquiries", get(play(|_, _, _| ok(json!({"items": []})))))
        .at(
            "/v1/:tenant/inquiry-counts",
            get(play(|_, _, _| ok(json!({ "states": [], "unread": 0, "unassigned": 0, "mine": 0, "overdue": 0, "stalled": 0, "due_this_week": 0 })))),
        )
        .at("/v1/:tenant/visits", post(begin_visit))
        .at("/v1/:tenant/visit", get(visited(&played, "")).delete(visited(&played, "closed")))
        .at("/v1/:tenant/visit/messages", post(visited(&played, "written")))
        .at("/v1/:tenant/visit/contact", put(visited(&played, "contact")))
        .at("/v1/:tenant/visit/statistics", put(visited(&played, "statistics")))
        .at("/v1/:tenant/visit/withdrawal", post(visited(&played, "withdrawn")))
        .at("/v1/:tenant/visit/erasure", post(visited(&played, "erased")))
        .boxed()
}

/// What the one visit answers, and what is done in it.
fn visited(played: &Arc<Played>, done: &'static str) -> impl poem::Endpoint<Output = poem::Response> + use<> {
    let played = played.clone();
    play(move |_, headers, body| {
        if played.intake_away.load(Ordering::Relaxed) {
            return problem(web::ProblemKind::Unavailable);
        }
        let mut acts = played.visit.lock().unwrap();
        let over = acts.iter().any(|(act, _)| matches!(*act, "closed" | "erased"));
        if headers["visit-secret"] != VISIT || over && done != "closed" {
            return problem(web::ProblemKind::NotFound);
        }
        if done == "written" && body["text"] == "" {
            return invalid(&json!([{"field": "text", "code": "required"}]));
        }
        if !done.is_empty() {
            acts.push((done, body));
        }
        let message = json!({
            "id": super::ID, "from_worker": false, "sent_at": "2026-11-21T02:00:00Z", "held": false, "text": "Are you <safe>?",
        });
        let steps = json!([{"step": "submitted", "at": "2026-11-20T18:05:00Z"}]);
        ok(json!({
            "progress": {"reference": "INQ-2026-000001", "step": "submitted", "steps": steps}, "messages": [message],
            "language": "km", "contact_method": "code_only", "stored_since": "2026-11-20T18:05:00Z",
            "consent_to_statistics": true, "allowed": ["withdraw", "erase"], "expires_at": "2026-11-21T03:15:00Z",
        }))
    })
}

fn invalid(errors: &serde_json::Value) -> poem::Response {
    answer(
        StatusCode::UNPROCESSABLE_ENTITY,
        json!({"type": "urn:focal:problem:invalid-fields", "title": "", "status": 422, "errors": errors}),
    )
}
