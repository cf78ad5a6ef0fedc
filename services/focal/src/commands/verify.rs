//! `focal verify`: nothing lost, nothing doubled.

use std::{
    collections::{BTreeMap, HashSet},
    path::Path,
    process::ExitCode,
};

use anyhow::Context;
use files::FileStore;
use kernel::TenantSlug;
use serde::{Deserialize, Serialize};
use tenancy::Admin;
use uuid::Uuid;

use super::{say, say_json};
use crate::store::evidence::{self, Evidence};

/// An acknowledged submission, as a client wrote it down.
#[derive(Deserialize)]
struct Acknowledged {
    tenant: TenantSlug,
    reference: String,
}

/// What was found.
#[derive(Serialize)]
struct Report {
    /// `whole`, `under_way` or `damaged`.
    verdict: &'static str,
    /// Lines of the ledger.
    acknowledged: usize,
    /// References of the ledger that no inquiry bears.
    lost: Vec<String>,
    /// References that the ledger or the table holds more than once.
    doubled: Vec<String>,
    /// By organisation.
    tenants: BTreeMap<String, Evidence>,
}

/// Needs the password of `focal_owner`.
pub async fn run(config: &config::Config, ledger: Option<&Path>, json: bool) -> anyhow::Result<ExitCode> {
    let admin = Admin::open(&config.database)?;
    let acknowledged = ledger.map(read_ledger).transpose()?.unwrap_or_default();
    let (lost, doubled) = check_ledger(&admin, &acknowledged).await?;
    let mut tenants = BTreeMap::new();
    for tenant in admin.control().tenants().await? {
        let files_missing = count_missing_files(config, &admin, &tenant.slug).await?;
        let evidence = evidence::collect(&admin, &tenant.slug).await?;
        tenants.insert(tenant.slug.to_string(), Evidence { files_missing, ..evidence });
    }
    admin.close().await;

    let whole = lost.is_empty() && doubled.is_empty() && tenants.values().all(Evidence::is_whole);
    let under_way = tenants.values().all(Evidence::is_under_way);
    let verdict = match whole {
        true => "whole",
        false if under_way && lost.is_empty() && doubled.is_empty() => "under_way",
        false => "damaged",
    };
    let report = Report { verdict, acknowledged: acknowledged.len(), lost, doubled, tenants };
    if json {
        say_json(&report)?
    } else {
        print(&report)
    };
    Ok(ExitCode::from(if whole { 0 } else { 3 }))
}

/// How many files the tables know whose content is not where files are kept.
async fn count_missing_files(config: &config::Config, admin: &Admin, tenant: &TenantSlug) -> anyhow::Result<i64> {
    let known = evidence::kept_files(admin, tenant, None).await?;
    if known.is_empty() {
        return Ok(0);
    }
    // The content is there before its row says so, and goes after the row: whatever is not there now was deleted, or is lost.
    let kept: HashSet<String> = FileStore::existing(&config.files)?.list(tenant).await?.into_iter().collect();
    let missing: Vec<Uuid> = known.into_iter().filter(|id| !kept.contains(&id.to_string())).collect();
    let lost = evidence::kept_files(admin, tenant, Some(&missing)).await?;
    Ok(lost.len() as i64)
}

fn read_ledger(path: &Path) -> anyhow::Result<Vec<Acknowledged>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("the ledger {}", path.display()))?;
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .enumerate()
        .map(|(index, line)| serde_json::from_str(line).with_context(|| format!("line {} of the ledger", index + 1)))
        .collect()
}

async fn check_ledger(admin: &Admin, ledger: &[Acknowledged]) -> anyhow::Result<(Vec<String>, Vec<String>)> {
    let (mut lost, mut doubled) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for entry in ledger {
        let name = format!("{} {}", entry.tenant, entry.reference);
        let mut parts = entry.reference.split('-').skip(1);
        let year = parts.next().and_then(|year| year.parse().ok());
        let number = parts.next().and_then(|number| number.parse().ok());
        let (Some(year), Some(number)) = (year, number) else {
            anyhow::bail!("the ledger names {}, which is no reference", entry.reference)
        };
        match evidence::count_reference(admin, &entry.tenant, year, number).await? {
            0 => lost.push(name.clone()),
            1 => {}
            _ => doubled.push(name.clone()),
        }
        if !seen.insert(name.clone()) {
            doubled.push(name);
        }
    }
    Ok((lost, doubled))
}

fn print(report: &Report) {
    for (tenant, evidence) in report.tenants.iter().filter(|(_, evidence)| !evidence.is_whole()) {
        say(format!("{tenant}: {evidence:?}"));
    }
    for name in &report.lost {
        say(format!("lost: {name}"));
    }
    for name in &report.doubled {
        say(format!("doubled: {name}"));
    }
    let inquiries: i64 = report.tenants.values().map(|evidence| evidence.inquiries).sum();
    say(format!("{}: {inquiries} inquiries, {} acknowledged", report.verdict, report.acknowledged));
}
