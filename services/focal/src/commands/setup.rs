//! `focal setup link`.

use std::process::ExitCode;

use anyhow::Context;
use authz::OpContext;
use identity::{SetupLinkMade, make_setup_link};
use kernel::{Clock, SystemClock, TenantSlug};
use tenancy::{OperatorHandle, ServiceName, TenantDb};

use super::{
    logged::{claim, logged},
    say, say_json,
};
use crate::cli::SetupCommand;

/// Makes the link that an organisation's first admin begins with. Needs the password of `focal_identity`.
pub async fn run(
    config: &config::Config,
    command: SetupCommand,
    operator: Option<OperatorHandle>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let by = claim(operator)?;
    let SetupCommand::Link { tenant } = command;
    let db = TenantDb::open(&config.database, ServiceName::Identity, None)?;
    let link = logged(&db.operator_log(), &by, "setup link", Some(&tenant), "", make(config, &tenant)).await?;
    db.close().await;
    if json {
        say_json(&serde_json::json!({ "address": link.address.as_str(), "expires_at": link.expires_at }))?;
    } else {
        tell(&link);
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes a link for `tenant`.
pub async fn make(config: &config::Config, tenant: &TenantSlug) -> anyhow::Result<SetupLinkMade> {
    let db = TenantDb::open(&config.database, ServiceName::Identity, None)?;
    let context = OpContext::system("setup-link", tenant.clone(), None);
    let made = make_setup_link(&db, &config.portal.public_url, &context, SystemClock.now()).await;
    db.close().await;
    made.with_context(|| format!("no set-up link for {tenant}"))
}

/// Says where it leads.
pub fn tell(link: &SetupLinkMade) {
    say(format!("to set it up, once, until {}: {}", link.expires_at.format("%Y-%m-%d %H:%M UTC"), link.address));
}
