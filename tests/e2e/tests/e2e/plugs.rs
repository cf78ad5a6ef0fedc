//! Redis, the mail server, Postgres away; a missing setting.

use std::time::Duration;

use reqwest::StatusCode;
use testkit::{Machine, Service, Ways, binary, eventually, free_port, inquiry, mails, new_key, run, until_whole};

const SOON: Duration = Duration::from_secs(60);

/// All services in one process beside a machine.
pub fn serve(machine: &Machine, port: u16, more: &[(&str, &str)]) -> Service {
    let mut environment = vec![
        ("FOCAL_CONFIG".to_owned(), machine.config().display().to_string()),
        ("FOCAL__HTTP__LISTEN".to_owned(), format!("127.0.0.1:{port}")),
    ];
    environment.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    Service::start("focal serve", &binary("focal"), &["serve"], &environment, &machine.dir().join("log/serve.log"))
}

pub async fn status(port: u16, path: &str) -> (StatusCode, String) {
    let answer =
        eventually("an answer", SOON, || async { reqwest::get(format!("http://127.0.0.1:{port}{path}")).await.ok() })
            .await;
    (answer.status(), answer.text().await.unwrap())
}

#[tokio::test]
async fn with_redis_and_mail_away_inquiries_are_taken_and_nothing_is_lost() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let port = free_port();
    let ways = Ways::new(|service| format!("http://127.0.0.1:{port}/api/{service}"));
    let mut crippled = serve(
        &machine,
        port,
        &[("FOCAL__REDIS__URL", "redis://127.0.0.1:1"), ("FOCAL__SMTP__URL", "smtp://127.0.0.1:1")],
    );
    assert_eq!(status(port, "/health/live").await.0, 200);
    for _ in 0..5 {
        ways.intake.submit("ncpe", &inquiry(), new_key()).await.expect("Postgres is enough");
    }
    let (ready, says) = status(port, "/health/ready").await;
    assert_eq!(ready, 503, "it says honestly what is away");
    assert!(says.contains("notifications: redis") && !says.contains("intake"), "{says}");
    let events: serde_json::Value =
        serde_json::from_slice(&run(&machine.config(), &["--json", "events", "status"]).stdout).unwrap();
    let ncpe = events["tenants"].as_array().unwrap().iter().find(|row| row["tenant"] == "ncpe").unwrap();
    assert_eq!(ncpe["waiting"], 5);
    crippled.kill();

    let before = mails(&machine.dir()).len();
    let mut whole = serve(&machine, port, &[]);
    eventually("two mails for each of five inquiries", SOON, || async {
        (mails(&machine.dir()).len() >= before + 10).then_some(())
    })
    .await;
    until_whole(&machine.config(), &[], SOON).await;
    assert_eq!(mails(&machine.dir()).len(), before + 10);
    assert!(whole.interrupt().success());
}

#[tokio::test]
async fn with_postgres_away_it_says_so_and_comes_back_by_itself() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let port = free_port();
    // A request waits for a connection no longer than a second.
    let mut service = serve(&machine, port, &[("FOCAL__DATABASE__ACQUIRE_TIMEOUT_S", "1")]);
    let url = format!("http://127.0.0.1:{port}/api/intake/v1/clc/inquiries");
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let send = || client.post(&url).json(&inquiry()).send();
    assert_eq!(status(port, "/health/ready").await.0, 200);
    assert_eq!(send().await.unwrap().status(), 200);

    let page = |slug: &str| {
        let request =
            client.post(format!("http://127.0.0.1:{port}/en/report/3")).header("host", format!("{slug}.localhost"));
        request.header("content-type", "application/x-www-form-urlencoded").body(super::trace::FORM)
    };
    assert_eq!(page("clc").send().await.unwrap().status(), 303);
    let paused = machine.pause();
    let refused = send().await.unwrap();
    assert_eq!(refused.status(), 503);
    assert_eq!(refused.headers()["retry-after"], "5");
    let body: serde_json::Value = refused.json().await.unwrap();
    assert_eq!(body["type"], "urn:focal:problem:unavailable");
    assert_eq!(status(port, "/health/ready").await.0, 503);
    assert_eq!(status(port, "/health/live").await.0, 200);
    // Of an organisation that the portal has seen, and of one that it never saw.
    for (slug, sign) in [("clc", "govuk-error-summary"), ("cuf", "Try again")] {
        let answer = page(slug).send().await.unwrap();
        assert_eq!(answer.status(), 503, "{slug}");
        let html = answer.text().await.unwrap();
        assert!(html.contains("SECRET-WORDS") && html.contains(sign), "what was typed is kept: {slug}");
    }
    let foreign = page("cuf").header("sec-fetch-site", "cross-site").send().await.unwrap();
    assert!(!foreign.text().await.unwrap().contains("SECRET-WORDS"), "nobody else's words are offered to be sent");

    let machine = paused.resume();
    eventually("it takes inquiries again", SOON, || async {
        send().await.ok().filter(|answer| answer.status() == 200)
    })
    .await;
    eventually("it is ready again", SOON, || async { (status(port, "/health/ready").await.0 == 200).then_some(()) })
        .await;
    assert!(service.interrupt().success());
    assert!(machine.stop().success());
}

#[tokio::test]
async fn a_missing_or_wrong_setting_is_named_at_start() {
    let start = |environment: &[(&str, &str)]| {
        let mut command = std::process::Command::new(binary("focal-intake"));
        command.env_clear().envs(environment.iter().copied());
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, says) = start(&[]);
    assert_eq!(code, Some(2), "{says}");
    assert!(says.contains("vault.master_key") && says.contains("FOCAL__VAULT__MASTER_KEY"), "{says}");
    let (code, says) = start(&[("FOCAL__HTTP__LISTEN", "port eighty")]);
    assert_eq!(code, Some(2), "{says}");
    assert!(says.contains("http.listen"), "{says}");
    let (code, says) = start(&[("FOCAL__HTPP__LISTEN", "127.0.0.1:80")]);
    assert_eq!(code, Some(2), "a misspelt setting is not passed over: {says}");
    let (_, says) = start(&[("FOCAL__VAULT__MASTER_KEY", "c2hvcnQtc2VjcmV0")]);
    assert!(says.contains("vault.master_key") && !says.contains("c2hvcnQ"), "{says}");
}
