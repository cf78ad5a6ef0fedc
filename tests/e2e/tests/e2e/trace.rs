//! One trace runs from the portal's page through the outbox and Redis to the sent mail.

use std::time::Duration;

use testkit::{Machine, Spans, eventually, mails};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_trace_from_the_page_to_the_mail() {
    let (spans, endpoint) = Spans::listen().await;
    let machine = tokio::task::spawn_blocking(move || {
        Machine::start(&[], &[("FOCAL__TELEMETRY__OTLP_ENDPOINT", &endpoint), ("OTEL_BSP_SCHEDULE_DELAY", "200")])
    })
    .await
    .unwrap();
    let before = mails(&machine.dir()).len();
    // What a stranger sends along: the page begins a trace of its own.
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let mut cookie = String::new();
    for (page, status) in [("1", 303), ("2", 303), ("3", 303), ("4", 303), ("5", 303), ("check", 200)] {
        let request = client.post(format!("http://127.0.0.1:{}/en/report/{page}", machine.port));
        let request = request
            .header("host", format!("vgcl.localhost:{}", machine.port))
            .header("traceparent", format!("00-{trace}-00f067aa0ba902b7-01"))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", &cookie);
        let answer = request.body(FORM).send().await.unwrap();
        if let Some(set) = answer.headers().get("set-cookie") {
            cookie = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        assert_eq!(answer.status(), status, "{page}: {}", answer.text().await.unwrap());
    }
    eventually("the mails", Duration::from_secs(20), || async {
        (mails(&machine.dir()).len() >= before + 2).then_some(())
    })
    .await;

    let wanted =
        ["portal./{lang}/report/check", "intake.submitDraft", "notifications.queue_mail", "notifications.mail.send"];
    let names = eventually("the spans of the whole way", Duration::from_secs(30), || async {
        let all = spans.all();
        let page = all.iter().find(|span| span.name == wanted[0])?;
        let whole = all.iter().filter(|span| span.trace_id == page.trace_id);
        let names: Vec<String> = whole.map(|span| span.name.clone()).collect();
        wanted.iter().all(|name| names.iter().any(|seen| seen == name)).then_some(names)
    })
    .await;
    let foreign: Vec<u8> =
        (0..16).map(|byte| u8::from_str_radix(&trace[2 * byte..2 * byte + 2], 16).unwrap()).collect();
    assert!(spans.all().iter().all(|span| span.trace_id != foreign), "a page follows a stranger's trace");
    assert!(names.len() >= wanted.len(), "{names:?}");
    for span in spans.all() {
        let text = format!("{span:?}");
        assert!(!text.contains("SECRET"), "a span holds what was typed: {text}");
    }
}

/// The answers of every page of the report, as a browser posts them: each page takes its own.
pub const FORM: &str = "submission=0193b5a0-0000-7000-8000-00000000abcd&in_danger_now=no&submitter=worker&country_now=TH&country_of_origin=KH&sex=female\
&age_group=25_29&topic=pay&action_requested=advice&message=SECRET-WORDS&name=SECRET-NAME&contact_method=code_only&contact_value=&safe_times=\
&employer=SECRET-EMPLOYER&agency=SECRET-AGENCY&consent_to_store=yes&consent_to_statistics=yes&language=en";
