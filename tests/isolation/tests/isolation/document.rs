//! What the running services say that they offer.

use reqwest::Method;
use serde_json::Value;
use testkit::Machine;

/// An operation as its document names it.
pub struct Operation {
    pub service: &'static str,
    pub id: String,
    pub method: Method,
    pub path: String,
    /// With which scope an integration may call it, as the document says.
    pub scope: Option<String>,
    /// Whether it takes a session's secret, as the document says.
    pub takes_session: bool,
    /// Whether it takes a draft's secret.
    pub takes_draft: bool,
    /// Whether it takes a visit's secret.
    pub takes_visit: bool,
}

/// Every operation of every document.
pub async fn operations(machine: &Machine) -> Vec<Operation> {
    let mut found = Vec::new();
    for service in ["identity", "intake", "cases", "notifications", "reporting"] {
        let address = format!("{}/openapi.json", machine.api(service));
        let text = reqwest::get(address).await.expect("a document").text().await.expect("a text");
        let document: Value = serde_json::from_str(&text).expect("JSON");
        let before = found.len();
        for (path, methods) in document["paths"].as_object().expect("paths") {
            for (method, operation) in methods.as_object().expect("methods") {
                let id =
                    operation["operationId"].as_str().unwrap_or_else(|| panic!("{method} {path} has no operationId"));
                let method = method.to_uppercase().parse().expect("a method");
                let security: Vec<&Value> = operation["security"].as_array().into_iter().flatten().collect();
                let scope = security.iter().find_map(|one| one["integration"][0].as_str()).map(str::to_owned);
                let takes_session = security.iter().any(|one| one.get("session").is_some());
                let takes_draft = security.iter().any(|one| one.get("draft").is_some());
                let takes_visit = security.iter().any(|one| one.get("visit").is_some());
                let (id, path) = (id.to_owned(), path.clone());
                found.push(Operation { service, id, method, path, scope, takes_session, takes_draft, takes_visit });
            }
        }
        // A path that two groups of operations share stands twice in the document, and a reader of JSON keeps the last.
        let offered = text.matches("\"operationId\"").count();
        assert_eq!(found.len() - before, offered, "{service} offers operations that its document hides");
    }
    found
}
