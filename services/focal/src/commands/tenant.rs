//! `focal tenant create | list | suspend | resume`.

use std::process::ExitCode;

use tenancy::{Admin, NewTenant, TenantStatus};
use vault::MasterKey;

use super::{say, say_json, setup};
use crate::cli::TenantCommand;

/// Works on the registry of organisations. Needs the password of `focal_owner`; `create` also the master key.
pub async fn run(config: &config::Config, command: TenantCommand, json: bool) -> anyhow::Result<ExitCode> {
    let admin = Admin::open(&config.database)?;
    match command {
        TenantCommand::Create { slug, name, country, locales } => {
            let master = MasterKey::from_setting(config.vault.master_key()?)?;
            let tenant = NewTenant { slug, name, country, locales };
            anyhow::ensure!(
                admin.create_tenant(&tenant, &master).await?,
                "there is an organisation {} already",
                tenant.slug
            );
            say(format!("created {}", tenant.slug));
            // The organisation is there, whether or not this machine may log in as identity.
            match setup::make(config, &tenant.slug).await {
                Ok(link) => setup::tell(&link),
                Err(error) => say(format!("to set it up: focal setup link {} ({error:#})", tenant.slug)),
            }
        }
        TenantCommand::List => list(&admin, json).await?,
        TenantCommand::Suspend { slug } => {
            anyhow::ensure!(admin.set_status(&slug, TenantStatus::Suspended).await?, "there is no organisation {slug}");
            say(format!("suspended {slug}"));
        }
        TenantCommand::Resume { slug } => {
            anyhow::ensure!(admin.set_status(&slug, TenantStatus::Active).await?, "there is no organisation {slug}");
            say(format!("resumed {slug}"));
        }
    }
    admin.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn list(admin: &Admin, json: bool) -> anyhow::Result<()> {
    let tenants = admin.control().tenants().await?;
    if json {
        let rows: Vec<_> = tenants
            .iter()
            .map(|tenant| {
                serde_json::json!({
                    "slug": tenant.slug.as_str(), "name": tenant.name, "kind": tenant.kind,
                    "country": tenant.country.map(|country| country.code().to_owned()), "status": tenant.status.code(),
                })
            })
            .collect();
        return say_json(&rows);
    }
    for tenant in tenants {
        let country = tenant.country.map(|country| country.code().to_owned()).unwrap_or_else(|| "--".to_owned());
        say(format!("{:<16} {country} {:<10} {}", tenant.slug, tenant.status.code(), tenant.name));
    }
    Ok(())
}
