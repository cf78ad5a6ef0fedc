//! `focal operator create | list | close | log`.

use std::process::ExitCode;

use chain::CommandWalk;
use kernel::{Instant, TenantSlug};
use secrecy::ExposeSecret;
use serde::Serialize;
use tenancy::{Admin, LogRow, OperatorClaim, OperatorHandle, new_operator_secret};

use super::{
    logged::{claim, logged},
    say, say_json,
};
use crate::cli::OperatorCommand;

/// How many rows of the log are held in memory at one time.
const PAGE: i64 = 1_000;

/// Works on operators and reads their log. Needs the password of `focal_owner`.
pub async fn run(
    config: &config::Config,
    command: OperatorCommand,
    operator: Option<OperatorHandle>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let admin = Admin::open(&config.database)?;
    let code = match command {
        OperatorCommand::Create { handle } => create(&admin, handle, operator, json).await?,
        OperatorCommand::List => list(&admin, json).await?,
        OperatorCommand::Close { handle } => close(&admin, &handle, operator).await?,
        OperatorCommand::Log { tenant } => log(&admin, tenant.as_ref(), json).await?,
    };
    admin.close().await;
    Ok(code)
}

/// The secret is printed here and kept nowhere. Where nobody is an operator the first one needs none.
async fn create(
    admin: &Admin,
    handle: OperatorHandle,
    operator: Option<OperatorHandle>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let new = OperatorClaim { handle, secret: new_operator_secret() };
    let taken = || anyhow::anyhow!("somebody is or was the operator {}: choose another handle", new.handle);
    if admin.operators().await?.iter().any(|operator| operator.closed_at.is_none()) {
        let by = claim(operator)?;
        let detail = format!("handle={}", new.handle);
        logged(&admin.operator_log(), &by, "operator create", None, &detail, async {
            anyhow::ensure!(admin.create_operator(&new, Some(&by.handle)).await?, taken());
            Ok(())
        })
        .await?;
    } else {
        anyhow::ensure!(admin.create_operator(&new, None).await?, taken());
        logged(&admin.operator_log(), &new, "operator create", None, "first", async { Ok(()) }).await?;
    }
    let secret = new.secret.expose_secret();
    if json {
        say_json(&serde_json::json!({ "handle": new.handle.as_str(), "secret": secret }))?;
    } else {
        say(format!("created the operator {}", new.handle));
        say(format!("secret, shown only now: {secret}"));
    }
    Ok(ExitCode::SUCCESS)
}

async fn list(admin: &Admin, json: bool) -> anyhow::Result<ExitCode> {
    let operators = admin.operators().await?;
    if json {
        say_json(&operators)?;
        return Ok(ExitCode::SUCCESS);
    }
    for operator in operators {
        let by = operator.created_by.map(|by| format!(", by {by}")).unwrap_or_default();
        let closed = operator.closed_at.map(|at| format!(", closed {}", moment(at))).unwrap_or_default();
        say(format!("{:<30} since {}{by}{closed}", operator.handle, moment(operator.created_at)));
    }
    Ok(ExitCode::SUCCESS)
}

async fn close(admin: &Admin, handle: &OperatorHandle, operator: Option<OperatorHandle>) -> anyhow::Result<ExitCode> {
    let by = claim(operator)?;
    let detail = format!("handle={handle}");
    logged(&admin.operator_log(), &by, "operator close", None, &detail, async {
        let closed = admin.close_operator(handle).await?;
        anyhow::ensure!(
            closed,
            "{handle} is no operator who could be closed: nobody has that handle, or it is the last one"
        );
        Ok(())
    })
    .await?;
    say(format!("closed {handle}"));
    Ok(ExitCode::SUCCESS)
}

/// A row, as it is told.
#[derive(Serialize)]
struct Told {
    id: i64,
    at: Instant,
    operator: Option<String>,
    command: String,
    tenant: Option<String>,
    detail: String,
    outcome: String,
    begun: Option<i64>,
}

/// All of the log is read, so that the chain can be walked; what was asked for is told.
async fn log(admin: &Admin, tenant: Option<&TenantSlug>, json: bool) -> anyhow::Result<ExitCode> {
    let (mut walk, mut last, mut told) = (CommandWalk::default(), 0, Vec::new());
    loop {
        let page = admin.log_behind(last, PAGE).await?;
        let Some(end) = page.last() else { break };
        last = end.entry().id;
        for row in &page {
            let row = examine(&mut walk, row);
            if tenant.is_some_and(|tenant| row.tenant.as_deref() != Some(tenant.as_str())) {
                continue;
            }
            if json { told.push(row) } else { say(line(&row)) }
        }
    }
    let first_bad = walk.first_bad();
    if json {
        say_json(&serde_json::json!({ "first_bad": first_bad, "rows": told }))?;
    } else if let Some(id) = first_bad {
        say(format!("damaged: row {id} was changed or taken out"));
    }
    Ok(ExitCode::from(if first_bad.is_some() { 3 } else { 0 }))
}

fn examine(walk: &mut CommandWalk, row: &LogRow) -> Told {
    let entry = row.entry();
    walk.step(&entry, &row.hash);
    Told {
        id: entry.id,
        at: row.at,
        operator: entry.operator,
        command: entry.command,
        tenant: entry.tenant,
        detail: entry.detail,
        outcome: entry.outcome,
        begun: entry.begun,
    }
}

fn line(row: &Told) -> String {
    let outcome = match row.begun {
        Some(begun) => format!("{} {begun}", row.outcome),
        None => row.outcome.clone(),
    };
    format!(
        "{:>6} {} {:<16} {:<18} {:<16} {outcome:<12} {}",
        row.id,
        moment(row.at),
        row.operator.as_deref().unwrap_or("?"),
        row.command,
        row.tenant.as_deref().unwrap_or("-"),
        row.detail
    )
}

fn moment(at: Instant) -> String {
    at.format("%Y-%m-%d %H:%M:%SZ").to_string()
}
