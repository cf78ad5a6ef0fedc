//! `/health/live`: the process answers. `/health/ready`: it can do its work; else 503 names what is missing.

use std::sync::Arc;

use poem::{IntoResponse, Response, Route, endpoint::make, get, http::StatusCode};

use crate::Service;

/// The two routes for the services of a process.
pub fn health_routes(services: Vec<Arc<dyn Service>>) -> Route {
    let live = make(|_| async { Ok::<_, poem::Error>(json(StatusCode::OK, r#"{"status":"live"}"#.to_owned())) });
    let ready = make(move |_| {
        let services = services.clone();
        async move { Ok::<_, poem::Error>(readiness(&services).await) }
    });
    Route::new().at("/live", get(live)).at("/ready", get(ready))
}

async fn readiness(services: &[Arc<dyn Service>]) -> Response {
    let mut waiting = Vec::new();
    for service in services {
        if let Err(missing) = service.ready().await {
            waiting.push(format!("{}: {}", service.name(), missing.0));
        }
    }
    let status = if waiting.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let word = if waiting.is_empty() { "ready" } else { "not ready" };
    json(status, serde_json::json!({ "status": word, "waiting_for": waiting }).to_string())
}

fn json(status: StatusCode, body: String) -> Response {
    let response =
        Response::builder().status(status).content_type("application/json").header("cache-control", "no-store");
    let response = if status.is_success() { response } else { response.header("retry-after", "5") };
    response.body(body).into_response()
}
