//! `focal audit verify`: is the audit trail what it was?

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufRead, BufReader, ErrorKind},
    ops::DerefMut,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use chain::{Bad, HeadKeys, Heads, Outcome, Walk};
use contracts::identity::VerificationKey;
use kernel::{Clock, Instant, SystemClock, TenantSlug};
use serde::Serialize;
use tenancy::{Admin, Arrival};

use super::{say, say_json};
use crate::{
    cli::AuditCommand,
    store::audit::{Connection, Trail},
};

/// For how long after an entry's moment a transaction, a round of the sealer or a head may still be under way.
const UNDER_WAY: chrono::Duration = chrono::Duration::minutes(1);

/// What was found.
#[derive(Serialize)]
struct Report {
    /// `whole` or `damaged`.
    verdict: &'static str,
    /// By organisation.
    tenants: BTreeMap<String, Found>,
}

/// What was found in one organisation.
#[derive(Serialize)]
pub struct Found {
    /// Entries, sealed or not.
    pub entries: i64,
    /// Entries that wait for the sealer.
    unsealed: i64,
    /// What the walk found.
    #[serde(flatten)]
    pub chain: Outcome,
}

/// The moments that entries are judged by.
struct Due {
    sealed_before: Instant,
    covered_before: Instant,
}

/// Needs the password of `focal_owner`; and, where there are heads, a key to check them with: `identity.signing_key`, or
/// files that `--key` names.
pub async fn run(config: &config::Config, command: AuditCommand, json: bool) -> anyhow::Result<ExitCode> {
    let AuditCommand::Verify { tenant, heads, keys } = command;
    let folder = heads.or_else(|| config.audit.heads_dir.clone());
    let keys = folder.is_some().then(|| read_keys(config, &keys)).transpose()?.unwrap_or_default();
    let due = due(&config.audit);
    let admin = Admin::open(&config.database)?;
    let mut tenants = BTreeMap::new();
    for tenant in wanted(&admin, tenant).await? {
        let heads = folder.as_deref().map(|folder| read_heads(folder, &tenant, &keys)).transpose()?;
        tenants.insert(tenant.to_string(), examine(&admin, &tenant, heads, &due).await?);
    }
    admin.close().await;

    let whole = tenants.values().all(|found| found.chain.first_bad.is_none());
    let report = Report { verdict: if whole { "whole" } else { "damaged" }, tenants };
    if json {
        say_json(&report)?;
    } else {
        print(&report, folder.as_deref());
    }
    Ok(ExitCode::from(if whole { 0 } else { 3 }))
}

async fn wanted(admin: &Admin, tenant: Option<TenantSlug>) -> anyhow::Result<Vec<TenantSlug>> {
    let all = admin.control().tenants().await?.into_iter().map(|tenant| tenant.slug);
    let Some(wanted) = tenant else { return Ok(all.collect()) };
    let found: Vec<_> = all.filter(|slug| *slug == wanted).collect();
    anyhow::ensure!(!found.is_empty(), "there is no organisation {wanted}");
    Ok(found)
}

/// A head may be late by a round or two: three, and heads are missing.
fn due(config: &config::Audit) -> Due {
    let now = SystemClock.now();
    let seconds = |seconds: u64| chrono::Duration::seconds(i64::try_from(seconds).unwrap_or(i64::from(u32::MAX)));
    Due {
        sealed_before: now - UNDER_WAY - seconds(config.seal_every_s),
        covered_before: now - UNDER_WAY - seconds(3 * config.head_every_s),
    }
}

async fn examine(admin: &Admin, tenant: &TenantSlug, heads: Option<Heads>, due: &Due) -> anyhow::Result<Found> {
    walk_along(Trail::open(admin, tenant).await?, tenant, heads, due).await
}

/// Looks at the trail of an organisation that is coming in. What its sealer had not reached yet is no damage.
pub async fn examine_arrival(
    arrival: &mut Arrival,
    tenant: &TenantSlug,
    heads: Option<Heads>,
) -> anyhow::Result<Found> {
    let due = Due { sealed_before: chrono::DateTime::UNIX_EPOCH, covered_before: chrono::DateTime::UNIX_EPOCH };
    walk_along(Trail::within(arrival.connection()), tenant, heads, &due).await
}

/// Walks along one organisation's chain, page by page.
async fn walk_along<T: DerefMut<Target = Connection>>(
    mut trail: Trail<T>,
    tenant: &TenantSlug,
    heads: Option<Heads>,
    due: &Due,
) -> anyhow::Result<Found> {
    let mut walk = Walk::new(tenant, heads, due.covered_before.timestamp_micros());
    loop {
        let page = trail.behind(walk.seq()).await?;
        if page.is_empty() {
            break;
        }
        for (link, entry) in &page {
            walk.step(link, entry.as_ref());
        }
    }
    let rest = trail.rest(due.sealed_before).await?;
    Ok(Found { entries: rest.entries, unsealed: rest.unsealed, chain: walk.finish(rest.unsealed_old) })
}

/// The public keys: of the setting, where it is there, and of each file.
fn read_keys(config: &config::Config, files: &[PathBuf]) -> anyhow::Result<HeadKeys> {
    let mut keys = HeadKeys::default();
    match config.identity.signing_key() {
        Ok(pem) => keys.add(identity::SigningKey::from_setting(pem)?.public())?,
        Err(_) if !files.is_empty() => {}
        Err(missing) => return Err(missing).context("heads are checked with a key: or name one with --key"),
    }
    for file in files {
        let text = std::fs::read_to_string(file).with_context(|| format!("the key {}", file.display()))?;
        // As `/v1/verification-key` answers, or its `x` alone.
        let x = serde_json::from_str::<VerificationKey>(&text).map_or(text, |key| key.x);
        keys.add(&x).with_context(|| format!("the key {}", file.display()))?;
    }
    Ok(keys)
}

/// The heads of one organisation; none where it has no file yet.
fn read_heads(folder: &Path, tenant: &TenantSlug, keys: &HeadKeys) -> anyhow::Result<Heads> {
    anyhow::ensure!(folder.is_dir(), "there is no folder {}: name the one of the heads with --heads", folder.display());
    let path = folder.join(format!("{tenant}.jsonl"));
    let mut heads = Heads::default();
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(heads),
        Err(error) => return Err(error).with_context(|| format!("the heads {}", path.display())),
    };
    for line in BufReader::new(file).split(b'\n') {
        heads.take(&line.with_context(|| format!("the heads {}", path.display()))?, tenant, keys);
    }
    Ok(heads)
}

fn print(report: &Report, folder: Option<&Path>) {
    for (tenant, found) in &report.tenants {
        for bad in found.chain.first_bad.iter().chain(&found.chain.also_bad) {
            say(format!("{tenant}: {}; heads confirm all up to place {}", words(bad), found.chain.confirmed_until));
        }
    }
    if folder.is_none() {
        say("no heads were looked at: what was cut off the end or chained anew is not seen (--heads)");
    }
    let entries: i64 = report.tenants.values().map(|found| found.entries).sum();
    say(format!("{}: {entries} entries in {} organisations", report.verdict, report.tenants.len()));
}

/// A bad place in words, its reason by its code.
fn words(bad: &Bad) -> String {
    let reason = serde_json::to_value(bad.reason).ok();
    let reason = reason.as_ref().and_then(|reason| reason.as_str()).unwrap_or_default();
    let place = bad.seq.map_or_else(|| "without a place".to_owned(), |seq| format!("at place {seq}"));
    let entry = bad.audit_id.map_or_else(String::new, |id| format!(", entry {id}"));
    format!("{reason} {place}{entry}")
}
