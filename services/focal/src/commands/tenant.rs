//! `focal tenant create | list | suspend | resume | export | import | delete`. All of them connect as `focal_owner`.

mod delete;
mod export;
mod import;

use std::process::ExitCode;

use kernel::TenantSlug;
use tenancy::{Admin, Change, NewTenant, OperatorHandle, TenantStatus};
use vault::MasterKey;

use super::{
    logged::{claim, logged},
    say, say_json, setup,
};
use crate::cli::TenantCommand;

/// Works on the registry of organisations. Needs the password of `focal_owner`; `create`, `export` and `import` also the
/// master key.
pub async fn run(
    config: &config::Config,
    command: TenantCommand,
    operator: Option<OperatorHandle>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    if let TenantCommand::Import { from, identity, check: true } = &command {
        return import::check(from, identity, json).await;
    }
    let admin = Admin::open(&config.database)?;
    match command {
        TenantCommand::Create { slug, name, country, locales } => {
            let tenant = NewTenant { slug, name, country, locales };
            create(config, &admin, operator, &tenant).await?;
        }
        TenantCommand::List => list(&admin, json).await?,
        TenantCommand::Suspend { slug } => {
            let by = claim(operator)?;
            logged(&admin.operator_log(), &by, "tenant suspend", Some(&slug), "", async {
                done(&slug, admin.suspend(&slug).await?)
            })
            .await?;
            say(format!("suspended {slug}"));
        }
        TenantCommand::Resume { slug } => {
            let by = claim(operator)?;
            logged(&admin.operator_log(), &by, "tenant resume", Some(&slug), "", async {
                done(&slug, admin.resume(&slug).await?)
            })
            .await?;
            say(format!("resumed {slug}"));
        }
        TenantCommand::Export { slug, to, recipients } => {
            export::run(config, &admin, &claim(operator)?, &slug, &to, &recipients, json).await?;
        }
        TenantCommand::Import { from, identity, .. } => {
            import::run(config, &admin, &claim(operator)?, &from, &identity, json).await?;
        }
        TenantCommand::Delete(args) => delete::run(config, &admin, operator, args, json).await?,
    }
    admin.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn create(
    config: &config::Config,
    admin: &Admin,
    operator: Option<OperatorHandle>,
    tenant: &NewTenant,
) -> anyhow::Result<()> {
    let master = MasterKey::from_setting(config.vault.master_key()?)?;
    let by = claim(operator)?;
    let country = tenant.country.map(|country| country.code().to_owned()).unwrap_or_else(|| "none".to_owned());
    let locales: Vec<_> = tenant.locales.iter().map(|locale| locale.tag()).collect();
    let detail = format!("country={country} locales={}", locales.join(","));
    logged(&admin.operator_log(), &by, "tenant create", Some(&tenant.slug), &detail, async {
        let made = admin.create_tenant(tenant, &master).await?;
        anyhow::ensure!(made, "there is an organisation {} already", tenant.slug);
        Ok(())
    })
    .await?;
    say(format!("created {}", tenant.slug));
    // The organisation is there, whether or not this machine may log in as identity.
    match setup::make(config, &tenant.slug).await {
        Ok(link) => setup::tell(&link),
        Err(error) => say(format!("to set it up: focal setup link {} ({error:#})", tenant.slug)),
    }
    Ok(())
}

/// What a change of standing came to.
fn done(slug: &TenantSlug, change: Change) -> anyhow::Result<()> {
    match change {
        Change::Done => Ok(()),
        Change::Unknown => anyhow::bail!("there is no organisation {slug}"),
        Change::Refused(TenantStatus::Deleting) => {
            anyhow::bail!(
                "{slug} is marked to be deleted, so nobody gets in: `focal tenant resume {slug}` takes that back"
            )
        }
        Change::Refused(TenantStatus::Destroying) => {
            anyhow::bail!("the keys of {slug} are destroyed, and nothing brings them back: end its deletion")
        }
        Change::Sooner => anyhow::bail!(
            "{slug} is marked to be deleted later than that, and its date is not brought forward: `focal tenant resume {slug}` \
             takes the mark back, or two operators delete it at once"
        ),
        Change::Refused(status) => anyhow::bail!("{slug} is {}", status.code()),
    }
}

async fn list(admin: &Admin, json: bool) -> anyhow::Result<()> {
    let tenants = admin.control().registry().await?;
    if json {
        let rows: Vec<_> = tenants
            .iter()
            .map(|tenant| {
                serde_json::json!({
                    "slug": tenant.slug.as_str(), "name": tenant.name, "kind": tenant.kind,
                    "country": tenant.country.map(|country| country.code().to_owned()), "status": tenant.status.code(),
                    "delete_after": tenant.delete_after,
                })
            })
            .collect();
        return say_json(&rows);
    }
    for tenant in tenants {
        let country = tenant.country.map(|country| country.code().to_owned()).unwrap_or_else(|| "--".to_owned());
        let after = tenant.delete_after.map(|at| format!(" (after {})", at.format("%Y-%m-%d"))).unwrap_or_default();
        say(format!("{:<16} {country} {:<10} {}{after}", tenant.slug, tenant.status.code(), tenant.name));
    }
    Ok(())
}
