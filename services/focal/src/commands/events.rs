//! `focal events status | redrive`.

use std::process::ExitCode;

use bus::Bus;
use kernel::TenantSlug;
use outbox::dead_letter;
use tenancy::{Admin, OperatorHandle, ServiceName};

use super::{
    logged::{claim, logged},
    say, say_json,
};
use crate::{cli::EventsCommand, store};

/// How many dead letters are published in one transaction.
const BATCH: i64 = 100;

/// Looks at events, or publishes dead letters again.
pub async fn run(
    config: &config::Config,
    command: EventsCommand,
    operator: Option<OperatorHandle>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    match command {
        EventsCommand::Status => status(config, json).await,
        EventsCommand::Redrive { tenant, consumer, dry_run } => {
            redrive(config, operator, tenant, &consumer, dry_run).await
        }
    }
}

/// Needs the password of `focal_owner`.
async fn status(config: &config::Config, json: bool) -> anyhow::Result<ExitCode> {
    let admin = Admin::open(&config.database)?;
    let redis = Bus::open(&config.redis)?.ping().await.is_ok();
    let mut rows = Vec::new();
    for tenant in admin.control().tenants().await? {
        rows.push(store::events::status(&admin, &tenant.slug).await?);
    }
    admin.close().await;
    let dead: i64 = rows.iter().flat_map(|row| row.dead.values()).sum();
    if json {
        say_json(&serde_json::json!({ "redis": redis, "tenants": rows }))?;
    } else {
        say(format!("redis: {}", if redis { "answers" } else { "away" }));
        for row in rows.iter().filter(|row| row.waiting > 0 || !row.dead.is_empty()) {
            say(format!("{}: {} waiting, put aside: {:?}", row.tenant, row.waiting, row.dead));
        }
        say(format!("{} events wait, {dead} were put aside", rows.iter().map(|row| row.waiting).sum::<i64>()));
    }
    Ok(ExitCode::from(if dead > 0 { 3 } else { 0 }))
}

/// Needs the password of `focal_owner`: no service that consumes may write to the operators' log.
async fn redrive(
    config: &config::Config,
    operator: Option<OperatorHandle>,
    tenant: TenantSlug,
    consumer: &str,
    dry_run: bool,
) -> anyhow::Result<ExitCode> {
    let name = consumer.split('.').next().unwrap_or_default();
    let is_service = ServiceName::ALL.iter().any(|service| service.as_str() == name);
    anyhow::ensure!(is_service, "{consumer} is no consumer: its name opens with a service's");
    let (admin, bus) = (Admin::open(&config.database)?, Bus::open(&config.redis)?);
    let there = admin.control().tenants().await?.iter().any(|there| there.slug == tenant);
    anyhow::ensure!(there, "there is no organisation {tenant}");
    let count = if dry_run {
        publish_again(&admin, &bus, &tenant, consumer, true).await?
    } else {
        let by = claim(operator)?;
        let work = publish_again(&admin, &bus, &tenant, consumer, false);
        let detail = format!("consumer={consumer}");
        logged(&admin.operator_log(), &by, "events redrive", Some(&tenant), &detail, work).await?
    };
    admin.close().await;
    say(format!(
        "{count} dead letters {}",
        if dry_run { "could be published again (100 at the most are counted)" } else { "were published again" }
    ));
    Ok(ExitCode::SUCCESS)
}

/// Publishes them, batch by batch; gives how many there were.
async fn publish_again(
    admin: &Admin,
    bus: &Bus,
    tenant: &TenantSlug,
    consumer: &str,
    dry_run: bool,
) -> anyhow::Result<usize> {
    let mut count = 0;
    loop {
        let mut tx = admin.enter(tenant).await?;
        let envelopes = dead_letter::take(&mut tx, tenant, consumer, BATCH).await?;
        count += envelopes.len();
        if envelopes.is_empty() || dry_run {
            break;
        }
        // Published before the commit: should the commit fail, the letter stays and the inbox knows the event.
        let batch = envelopes
            .iter()
            .map(|envelope| Ok((bus::stream_of(envelope.event.subject().uuid()), serde_json::to_string(envelope)?)))
            .collect::<Result<Vec<_>, serde_json::Error>>()?;
        bus.publish(&batch).await?;
        tx.commit().await?;
    }
    Ok(count)
}
