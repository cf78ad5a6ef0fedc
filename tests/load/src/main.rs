//! `make bench`: how fast submissions are taken, and the inbox is shown and searched, as a ratio to what Postgres itself does
//! in the same run.
//!
//! Machines are noisy, so the figure is the ratio: one submission against one pgbench transaction that writes one
//! comparable row and one outbox row into the same Postgres; one page of the inbox against plain SQL for the same rows.
//! Prints Markdown for `docs/benchmarks.md`. Everything talks to this machine only and ends by itself. With the argument
//! `inbox` the inbox alone is measured.

mod alike;
mod inbox;
mod log_ins;
mod pgbench;
mod process;
mod sessions;
mod submissions;

use std::time::{Duration, Instant};

use testkit::{Machine, eventually, inquiry, new_key};

/// How long each measurement takes.
const SECONDS: u64 = 8;
const CONNECTIONS: [usize; 3] = [1, 8, 32];
/// How many submissions are followed to their mails.
const MAILS: usize = 60;

fn main() -> anyhow::Result<()> {
    tokio::runtime::Runtime::new()?.block_on(run(std::env::args().nth(1).as_deref()))
}

async fn run(what: Option<&str>) -> anyhow::Result<()> {
    match what {
        None => {
            submissions_and_log_ins().await?;
            say("");
            inbox::run().await
        }
        Some("inbox") => inbox::run().await,
        Some(other) => anyhow::bail!("there is no bench {other}: say inbox, or nothing for all of them"),
    }
}

async fn submissions_and_log_ins() -> anyhow::Result<()> {
    let machine = tokio::task::spawn_blocking(|| Machine::start_durable(&[], &[])).await?;
    let first = process::resident_mib(machine.pid())?;
    let started = Instant::now();
    let machine = tokio::task::spawn_blocking(|| machine.restart()).await?;
    // The stop is part of a restart; how long the start took the process says itself.
    let restart = started.elapsed();
    let ready =
        machine.printed().lines().find_map(|line| line.strip_prefix("Focal is ready after ")).map(str::to_owned);
    let idle = process::resident_mib(machine.pid())?;
    let (p50, p99) = commit_to_mail(&machine).await?;
    // Before the submissions: their mails are a queue that mails of these would stand in.
    let logged_in = log_ins::run(&machine).await?;
    let alike = alike::run(&machine).await?;
    let checked = sessions::run(&machine).await?;

    say("| connections | submissions/s | pgbench tx/s | ratio | p50 ms | p99 ms | CPU ms each | resident MiB |");
    say("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for connections in CONNECTIONS {
        let reference = pgbench::run(&machine, connections, SECONDS)?;
        let taken = submissions::run(&machine, connections, Duration::from_secs(SECONDS)).await?;
        say(&format!(
            "| {connections} | {:.0} | {reference:.0} | {:.0} % | {:.1} | {:.1} | {:.2} | {:.0} |",
            taken.per_second,
            100.0 * taken.per_second / reference,
            taken.p50_ms,
            taken.p99_ms,
            taken.cpu_ms_each,
            process::resident_mib(machine.pid())?,
        ));
    }
    say("");
    say(&format!(
        "- commit to mail handed over: p50 {p50:.0} ms, p99 {p99:.0} ms ({MAILS} submissions, one after the other)"
    ));
    say(&format!(
        "- idle memory of the whole process: {idle:.0} MiB; after it made the demo network, with its password hashes: {first:.0} MiB"
    ));
    say(&format!(
        "- ready on an existing data directory after {} (stop and start together {:.1} s)",
        ready.unwrap_or_default(),
        restart.as_secs_f32()
    ));
    say_log_ins(&logged_in);
    for place in alike {
        let unlike = 100.0 * (place.unknown_p50_ms / place.known_p50_ms - 1.0);
        say(&format!(
            "- {}, p50: {:.1} ms for who is known, {:.1} ms for nobody ({unlike:+.1} %)",
            place.what, place.known_p50_ms, place.unknown_p50_ms
        ));
    }
    say_sessions(&checked);
    Ok(())
}

fn say_log_ins(logged_in: &log_ins::LoggedIn) {
    let ratio = 100.0 * logged_in.per_second / logged_in.argon2_per_second;
    say(&format!(
        "- log-ins, 50 at one time: {:.1}/s, {ratio:.0} % of bare Argon2id ({:.1}/s)",
        logged_in.per_second, logged_in.argon2_per_second
    ));
    say(&format!(
        "- memory around them: {:.0} MiB before, {:.0} MiB at the most, {:.0} MiB after",
        logged_in.before_mib, logged_in.peak_mib, logged_in.after_mib
    ));
}

fn say_sessions(checked: &sessions::Checked) {
    say(&format!(
        "- a session checked by identity, 8 connections: {:.0}/s, p50 {:.1} ms",
        checked.tokens_per_second, checked.token_p50_ms
    ));
    let looked_up = checked.entered_as_person_p50_ms - checked.entered_as_nobody_p50_ms;
    say(&format!(
        "- a token checked by a service: p50 {:.3} ms for its signature and {looked_up:+.3} ms for what has been ended \
         ({:.3} ms to enter a schema as a person, {:.3} ms as nobody)",
        checked.signature_p50_ms, checked.entered_as_person_p50_ms, checked.entered_as_nobody_p50_ms
    ));
}

/// From the acknowledgement to the second of the two mails lying in the catcher's folder.
async fn commit_to_mail(machine: &Machine) -> anyhow::Result<(f64, f64)> {
    let ways = machine.ways();
    let dir = machine.dir();
    // Those of the demo network are sent first.
    eventually("the queue is empty", Duration::from_secs(120), || async { is_whole(machine).then_some(()) }).await;
    let before = count(&dir);
    let mut times = Vec::with_capacity(MAILS);
    for number in 1..=MAILS {
        ways.intake.submit("vgcl", &inquiry(), new_key()).await?;
        let acknowledged = Instant::now();
        eventually("both mails", Duration::from_secs(30), || async {
            (count(&dir) >= before + 2 * number).then_some(())
        })
        .await;
        times.push(acknowledged.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok((submissions::percentile(&times, 50), submissions::percentile(&times, 99)))
}

/// Whether nothing is under way any more: neither mails nor facts nor shared counts.
fn is_whole(machine: &Machine) -> bool {
    let verify = testkit::run(&machine.config(), &["--json", "verify"]);
    let report = serde_json::from_slice::<serde_json::Value>(&verify.stdout);
    report.is_ok_and(|report| report["verdict"] == "whole")
}

fn count(dir: &std::path::Path) -> usize {
    std::fs::read_dir(dir.join("mail")).map_or(0, |files| {
        files
            .filter(|file| file.as_ref().is_ok_and(|file| file.path().extension().is_some_and(|kind| kind == "eml")))
            .count()
    })
}

#[allow(clippy::print_stdout, reason = "the answer of the command")]
fn say(line: &str) {
    println!("{line}");
}
