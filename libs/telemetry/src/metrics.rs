//! The instruments every service shares. Attributes are route patterns and codes, never ids of people.

use std::{sync::LazyLock, time::Duration};

use opentelemetry::{
    KeyValue, global,
    metrics::{Counter, Gauge, Histogram},
};

/// Requests by route pattern, method and status (semantic convention `http.server.request.duration`).
static REQUESTS: LazyLock<Histogram<f64>> =
    LazyLock::new(|| global::meter("focal").f64_histogram("http.server.request.duration").with_unit("s").build());

/// Events by what became of them.
static EVENTS: LazyLock<Counter<u64>> = LazyLock::new(|| global::meter("focal").u64_counter("focal.events").build());

/// Mails by what became of them.
static MAILS: LazyLock<Counter<u64>> = LazyLock::new(|| global::meter("focal").u64_counter("focal.mails").build());

/// Who was not let in, by what was tried.
static REFUSALS: LazyLock<Counter<u64>> =
    LazyLock::new(|| global::meter("focal").u64_counter("focal.refusals").build());

/// For how long the newest of what was sealed has been waiting for a signed head.
static UNSIGNED: LazyLock<Gauge<f64>> =
    LazyLock::new(|| global::meter("focal").f64_gauge("focal.audit.unsigned").with_unit("s").build());

/// Counts one answered request.
pub fn request(service: &'static str, method: &'static str, route: &str, status: u16, took: Duration) {
    REQUESTS.record(
        took.as_secs_f64(),
        &[
            KeyValue::new("service.name", service),
            KeyValue::new("http.request.method", method),
            KeyValue::new("http.route", route.to_owned()),
            KeyValue::new("http.response.status_code", i64::from(status)),
        ],
    );
}

/// Counts one event: `published`, `consumed`, `failed`, `dead`.
pub fn event(service: &'static str, became: &'static str) {
    EVENTS.add(1, &[KeyValue::new("service.name", service), KeyValue::new("became", became)]);
}

/// Counts one mail: `sent`, `deferred`, `failed`.
pub fn mail(became: &'static str) {
    MAILS.add(1, &[KeyValue::new("became", became)]);
}

/// Counts somebody who was not let in: `token_refused`, `session_refused` and the like.
pub fn refusal(service: &'static str, what: &'static str) {
    REFUSALS.add(1, &[KeyValue::new("service.name", service), KeyValue::new("became", what)]);
}

/// Says for how long the audit trail that has waited longest, of all organisations, has held entries that are sealed and stand
/// under no signed head; zero where none waits. Told with every round of the sealer: where it is not told, none runs.
pub fn unsigned(waiting: Duration) {
    UNSIGNED.record(waiting.as_secs_f64(), &[]);
}
