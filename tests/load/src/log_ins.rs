//! Log-ins: how many a second beside bare Argon2id in the same run, what fifty at one time take of memory, whether somebody
//! who is known answers as fast as somebody who is not, and what a check of a session costs.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use argon2::{Algorithm, Argon2, Params, Version, password_hash::PasswordHasher};
use contracts::{Call, identity::LogIn};
use testkit::{DEMO_PASSWORD, Desk, Machine, Ways, from_elsewhere};
use tokio::{sync::Semaphore, task::JoinSet};
use web::TokenVerifier;

use crate::{process, submissions::percentile};

/// At one time.
const AT_ONCE: usize = 50;
/// Of each kind, to compare who is known with who is not.
const PAIRS: usize = 20;
const TOKENS: Duration = Duration::from_secs(5);
const CHECKS: usize = 10_000;

/// What was measured.
pub struct LoggedIn {
    pub per_second: f64,
    /// Bare Argon2id with the same settings, as many at one time, in the same run.
    pub argon2_per_second: f64,
    pub before_mib: f64,
    pub peak_mib: f64,
    pub after_mib: f64,
    pub known_p50_ms: f64,
    pub unknown_p50_ms: f64,
    pub tokens_per_second: f64,
    pub token_p50_ms: f64,
    /// A check of a token that a service has, without asking anybody.
    pub check_p50_us: f64,
}

/// Measures on a machine that does nothing else.
pub async fn run(machine: &Machine) -> anyhow::Result<LoggedIn> {
    let (ways, settings) = (machine.ways(), config::load(Some(&machine.config()))?.identity);
    let before_mib = process::resident_mib(machine.pid())?;
    let (took, peak_mib) = burst(machine, &ways).await?;
    let argon2_per_second = bare_argon2(&settings).await?;
    let after_mib = process::resident_mib(machine.pid())?;
    let (known_p50_ms, unknown_p50_ms) = known_and_unknown(&ways).await?;
    let desk = Desk::log_in(&ways, "mtuc", "admin").await;
    let (tokens_per_second, token_p50_ms) = tokens(&ways, &desk).await?;
    let check_p50_us = check(&ways, &desk).await?;
    Ok(LoggedIn {
        per_second: AT_ONCE as f64 / took.as_secs_f64(),
        argon2_per_second,
        before_mib,
        peak_mib,
        after_mib,
        known_p50_ms,
        unknown_p50_ms,
        tokens_per_second,
        token_p50_ms,
        check_p50_us,
    })
}

/// Everybody of the demo network's unions, until there are enough.
fn people() -> Vec<(String, String)> {
    const UNIONS: [&str; 17] = [
        "clc", "cctu", "cuf", "k-spi", "k-spsi", "k-sbsi", "lftu", "mtuc", "ctum", "ffw", "tucp", "ntuc", "lct",
        "ncpe", "serc", "ttuc", "vgcl",
    ];
    let of =
        |union: &str| ["focal", "alternate", "admin"].map(|who| (union.to_owned(), format!("{who}@{union}.example")));
    UNIONS.iter().flat_map(|union| of(union)).take(AT_ONCE).collect()
}

async fn log_in(ways: &Ways, tenant: &str, email: &str, password: &str) -> (bool, Duration) {
    let body = LogIn { email: email.to_owned(), password: password.to_owned(), device: String::new() };
    let begun = Instant::now();
    let answer = ways.identity.log_in(tenant, &from_elsewhere(), &body).await;
    (answer.is_ok(), begun.elapsed())
}

/// Fifty log-ins at one time, and the most memory that the process held meanwhile.
async fn burst(machine: &Machine, ways: &Ways) -> anyhow::Result<(Duration, f64)> {
    let mut clients = JoinSet::new();
    let begun = Instant::now();
    for (tenant, email) in people() {
        let ways = ways.clone();
        clients.spawn(async move { log_in(&ways, &tenant, &email, DEMO_PASSWORD).await.0 });
    }
    let (mut peak, mut look) = (0.0_f64, tokio::time::interval(Duration::from_millis(20)));
    loop {
        tokio::select! {
            done = clients.join_next() => match done {
                Some(logged_in) => anyhow::ensure!(logged_in?, "a log-in was refused"),
                None => return Ok((begun.elapsed(), peak)),
            },
            _ = look.tick() => peak = peak.max(process::resident_mib(machine.pid())?),
        }
    }
}

/// As many computations, as many at one time as identity allows itself.
async fn bare_argon2(settings: &config::Identity) -> anyhow::Result<f64> {
    let params = Params::new(settings.password_memory_kib, settings.password_iterations, 1, None);
    let params = params.map_err(|error| anyhow::anyhow!("{error}"))?;
    let turns = Arc::new(Semaphore::new(settings.password_concurrency as usize));
    let mut computations = JoinSet::new();
    let begun = Instant::now();
    for _ in 0..AT_ONCE {
        let (turns, params) = (turns.clone(), params.clone());
        computations.spawn(async move {
            let _turn = turns.acquire_owned().await;
            let work = move || {
                Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password(DEMO_PASSWORD.as_bytes()).is_ok()
            };
            tokio::task::spawn_blocking(work).await.unwrap_or(false)
        });
    }
    while let Some(computed) = computations.join_next().await {
        anyhow::ensure!(computed?, "Argon2id failed");
    }
    Ok(AT_ONCE as f64 / begun.elapsed().as_secs_f64())
}

/// A wrong password of somebody who is known, and of nobody, in turns.
async fn known_and_unknown(ways: &Ways) -> anyhow::Result<(f64, f64)> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (number, (tenant, email)) in people().into_iter().take(PAIRS).enumerate() {
        known.push(log_in(ways, &tenant, &email, "not the password").await.1.as_secs_f64() * 1000.0);
        let nobody = format!("nobody-{number}@{tenant}.example");
        unknown.push(log_in(ways, &tenant, &nobody, "not the password").await.1.as_secs_f64() * 1000.0);
    }
    known.sort_by(f64::total_cmp);
    unknown.sort_by(f64::total_cmp);
    Ok((percentile(&known, 50), percentile(&unknown, 50)))
}

/// A session exchanged for a token, over eight connections.
async fn tokens(ways: &Ways, desk: &Desk) -> anyhow::Result<(f64, f64)> {
    let (begun, until) = (Instant::now(), Instant::now() + TOKENS);
    let mut clients = JoinSet::new();
    for _ in 0..8 {
        let (ways, session) = (ways.clone(), Call::bearer(&desk.session));
        let tenant = desk.tenant.clone();
        clients.spawn(async move {
            let mut times = Vec::new();
            while Instant::now() < until {
                let asked = Instant::now();
                ways.identity.issue_token(&tenant, &session).await?;
                times.push(asked.elapsed().as_secs_f64() * 1000.0);
            }
            anyhow::Ok(times)
        });
    }
    let mut times = Vec::new();
    while let Some(issued) = clients.join_next().await {
        times.extend(issued??);
    }
    let per_second = times.len() as f64 / begun.elapsed().as_secs_f64();
    times.sort_by(f64::total_cmp);
    Ok((per_second, percentile(&times, 50)))
}

/// What a service does with a token that it has seen or not: the signature and the minute.
async fn check(ways: &Ways, desk: &Desk) -> anyhow::Result<f64> {
    let verifier = TokenVerifier::default();
    verifier.set_key(&ways.identity.verification_key().await?.x)?;
    let token = desk.call().await.token.unwrap_or_default();
    let mut times = Vec::with_capacity(CHECKS);
    for _ in 0..CHECKS {
        let begun = Instant::now();
        anyhow::ensure!(verifier.verify(&token).is_ok(), "the token is refused");
        times.push(begun.elapsed().as_secs_f64() * 1_000_000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(percentile(&times, 50))
}
