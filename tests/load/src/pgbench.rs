//! The reference: pgbench on the same Postgres.

use std::process::Command;

use anyhow::{Context, ensure};
use testkit::Machine;

/// One comparable row and one outbox row, with the same indexes and checks, in one transaction.
const TABLES: &str = "CREATE SCHEMA IF NOT EXISTS bench;
CREATE TABLE IF NOT EXISTS bench.inquiry (LIKE t_clc.inquiry INCLUDING ALL);
CREATE TABLE IF NOT EXISTS bench.outbox (LIKE t_clc.outbox INCLUDING ALL);
CREATE SEQUENCE IF NOT EXISTS bench.number;";

const TRANSACTION: &str = "BEGIN;
INSERT INTO bench.inquiry (id, year, number, version, state, submitted_at, submitter, channel, language, country_now, country_of_origin,
  sex, age_group, topic, action_requested, contact_method, notice_version, consent_to_store, consent_to_statistics, wrapped_key,
  message_sealed, name_sealed, contact_value_sealed, safe_times_sealed, in_danger_now_sealed)
VALUES (gen_random_uuid(), 2026, nextval('bench.number'), 1, 'submitted', now(), 'worker', 'web', 'km', 'TH', 'KH', 'female', '25_29',
  'pay', 'file_complaint', 'telegram', '2026-11', true, true, decode(repeat('ab', 73), 'hex'), decode(repeat('ab', 160), 'hex'),
  decode(repeat('ab', 70), 'hex'), decode(repeat('ab', 55), 'hex'), decode(repeat('ab', 53), 'hex'), decode(repeat('ab', 42), 'hex'));
INSERT INTO bench.outbox (event_id, service, stream, envelope, created_at) VALUES (gen_random_uuid(), 'bench', 0,
  '{\"id\": \"0193b5a0-0000-7000-8000-000000000000\", \"tenant\": \"clc\", \"version\": 1, \"type\": \"inquiry.submitted.v1\"}', now());
COMMIT;";

/// Transactions per second with so many connections.
pub fn run(machine: &Machine, connections: usize, seconds: u64) -> anyhow::Result<f64> {
    let config = config::load(Some(&machine.config()))?;
    let url = config.database.url()?;
    let host = url.split("host=").nth(1).context("the machine's Postgres listens on a socket")?;
    let script = machine.dir().join("bench.sql");
    std::fs::write(&script, TRANSACTION.replace("\n  ", " "))?;
    let bin = |program: &str| {
        let folder = std::env::var("FOCAL_POSTGRES_BIN").unwrap_or_default();
        let path = std::path::Path::new(&folder).join(program);
        Command::new(if path.exists() { path } else { program.into() })
    };
    let prepared =
        bin("psql").args(["-q", "-h", host, "-U", "postgres", "-c", TABLES, "focal"]).output().context("psql")?;
    ensure!(prepared.status.success(), "psql: {}", String::from_utf8_lossy(&prepared.stderr));
    let count = connections.to_string();
    let threads = connections.min(2).to_string();
    let mut bench = bin("pgbench");
    bench.args([
        "-n",
        "-M",
        "prepared",
        "-h",
        host,
        "-U",
        "postgres",
        "-c",
        &count,
        "-j",
        &threads,
        "-T",
        &seconds.to_string(),
        "-f",
    ]);
    let output = bench.arg(&script).arg("focal").output().context("pgbench")?;
    ensure!(output.status.success(), "pgbench: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let rate = text.lines().find_map(|line| line.strip_prefix("tps = ")?.split_whitespace().next()?.parse().ok());
    rate.with_context(|| format!("pgbench said: {text}"))
}
