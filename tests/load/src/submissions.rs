//! The load: submissions over HTTP, each connection one after the other.

use std::time::{Duration, Instant};

use testkit::{Machine, inquiry, new_key};
use tokio::task::JoinSet;

use crate::process;

/// What was measured.
pub struct Taken {
    pub per_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
    /// CPU time of the whole process, mails and tables included.
    pub cpu_ms_each: f64,
}

/// Sends for so long with so many connections.
pub async fn run(machine: &Machine, connections: usize, time: Duration) -> anyhow::Result<Taken> {
    let url = format!("{}/v1/clc/inquiries", machine.api("intake"));
    let body = serde_json::to_vec(&inquiry())?;
    let (cpu_before, started) = (process::cpu_ms(machine.pid())?, Instant::now());
    let mut clients = JoinSet::new();
    for _ in 0..connections {
        clients.spawn(send(url.clone(), body.clone(), started + time));
    }
    let mut times = Vec::new();
    while let Some(sent) = clients.join_next().await {
        times.extend(sent??);
    }
    let took = started.elapsed().as_secs_f64();
    let cpu = process::cpu_ms(machine.pid())? - cpu_before;
    times.sort_by(f64::total_cmp);
    let count = times.len() as f64;
    Ok(Taken {
        per_second: count / took,
        p50_ms: percentile(&times, 50),
        p99_ms: percentile(&times, 99),
        cpu_ms_each: cpu / count,
    })
}

/// One connection.
async fn send(url: String, body: Vec<u8>, until: Instant) -> anyhow::Result<Vec<f64>> {
    let client = reqwest::Client::builder().pool_max_idle_per_host(1).build()?;
    let mut times = Vec::new();
    while Instant::now() < until {
        let sent = Instant::now();
        let request = client
            .post(&url)
            .header("content-type", "application/json")
            .header("idempotency-key", new_key().to_string());
        let answer = request.body(body.clone()).send().await?;
        anyhow::ensure!(answer.status() == 200, "a submission was answered {}", answer.status());
        answer.bytes().await?;
        times.push(sent.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(times)
}

/// Of sorted values.
pub fn percentile(sorted: &[f64], percent: usize) -> f64 {
    sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1))).copied().unwrap_or_default()
}
