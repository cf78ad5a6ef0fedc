//! `focal tenant delete`: in two steps, days apart; or at once, if two operators agree.

use kernel::{Clock, SystemClock, TenantSlug};
use tenancy::{Admin, Deletion, OperatorHandle, Removal, Tenant, TenantStatus};

use super::done;
use crate::{
    cli::{DeleteArgs, ReasonArg},
    commands::{
        logged::{begin, claim, logged, second_claim},
        say, say_json,
    },
};

/// Marks it, says what would go, or deletes it.
pub async fn run(admin: &Admin, operator: Option<OperatorHandle>, args: DeleteArgs, json: bool) -> anyhow::Result<()> {
    let slug = args.slug.clone();
    if args.dry_run {
        let tenant = find(admin, &slug).await?;
        return tell("would go", &slug, &admin.count_removal(&slug).await?, Some(&tenant), json);
    }
    if args.schedule {
        return schedule(admin, operator, &slug, args.days, json).await;
    }
    anyhow::ensure!(args.confirm.as_ref() == Some(&slug), "--confirm has to be the short name once more: {slug}");
    destroy(admin, operator, args, json).await
}

async fn find(admin: &Admin, slug: &TenantSlug) -> anyhow::Result<Tenant> {
    let tenant = admin.control().find(slug).await?;
    tenant.ok_or_else(|| anyhow::anyhow!("there is no organisation {slug}"))
}

async fn schedule(
    admin: &Admin,
    operator: Option<OperatorHandle>,
    slug: &TenantSlug,
    days: u16,
    json: bool,
) -> anyhow::Result<()> {
    let by = claim(operator)?;
    let after = SystemClock.now() + chrono::Duration::days(i64::from(days));
    let detail = format!("days={days}");
    logged(&admin.operator_log(), &by, "tenant delete", Some(slug), &detail, async {
        done(slug, admin.schedule_deletion(slug, after).await?)
    })
    .await?;
    if json {
        return say_json(&serde_json::json!({ "tenant": slug, "status": "deleting", "delete_after": after }));
    }
    say(format!("{slug} is suspended, and may be deleted after {}", after.format("%Y-%m-%d %H:%M:%SZ")));
    say(format!(
        "until then `focal tenant resume {slug}` takes it back; then: focal tenant delete {slug} --confirm {slug}"
    ));
    Ok(())
}

/// Keys, schema, everything else: in this order, and again from the start where it was cut short.
async fn destroy(admin: &Admin, operator: Option<OperatorHandle>, args: DeleteArgs, json: bool) -> anyhow::Result<()> {
    let (slug, log) = (&args.slug, admin.operator_log());
    let by = claim(operator)?;
    let reason = args.reason.map_or("scheduled", code);
    let second = args.second_operator.map(second_claim).transpose()?;
    // Whoever agrees says so with their own secret, in a row of their own.
    if let Some(second) = &second {
        anyhow::ensure!(second.handle != by.handle, "the second operator has to be another person");
        let agreed = begin(&log, second, "tenant delete", Some(slug), &format!("agreed reason={reason}")).await?;
        log.end(second, agreed, true, "").await?;
    }
    let deletion = Deletion {
        operator: by.handle.clone(),
        second_operator: second.map(|second| second.handle),
        reason: reason.to_owned(),
    };
    let removal = logged(&log, &by, "tenant delete", Some(slug), &format!("confirmed reason={reason}"), async {
        let tenant = find(admin, slug).await?;
        may_go(&tenant, args.now)?;
        let removal = admin.count_removal(slug).await?;
        // Before anything is destroyed: a deletion that cannot end must not begin.
        admin.rehearse_removal(slug).await?;
        let destroyed = admin.destroy_keys(&tenant, &deletion, &removal).await?;
        anyhow::ensure!(destroyed, "{slug} changed meanwhile, nothing was destroyed: look at `focal tenant list`");
        let rest = async {
            admin.drop_schema(slug).await?;
            admin.forget(slug, SystemClock.now()).await
        };
        rest.await.map_err(|error| {
            anyhow::Error::new(error).context(format!(
                "the keys of {slug} are destroyed, so nobody reads its words any more; the rest is still there: run the same command again"
            ))
        })?;
        Ok(removal)
    })
    .await?;
    tell("deleted", slug, &removal, None, json)
}

/// After its date, or now if that was asked for; what was begun may always be ended.
fn may_go(tenant: &Tenant, now: bool) -> anyhow::Result<()> {
    let slug = &tenant.slug;
    match (tenant.status, tenant.delete_after) {
        (TenantStatus::Destroying, _) => Ok(()),
        _ if now => Ok(()),
        (_, Some(after)) if after <= SystemClock.now() => Ok(()),
        (_, Some(after)) => anyhow::bail!(
            "{slug} may be deleted after {}; before that a second operator has to agree (--now)",
            after.format("%Y-%m-%d %H:%M:%SZ")
        ),
        (_, None) => anyhow::bail!("{slug} is not marked to be deleted: focal tenant delete {slug} --schedule"),
    }
}

fn code(reason: ReasonArg) -> &'static str {
    match reason {
        ReasonArg::Asked => "asked",
        ReasonArg::Moved => "moved",
        ReasonArg::Mistake => "mistake",
        ReasonArg::Danger => "danger",
    }
}

fn tell(
    verdict: &str,
    slug: &TenantSlug,
    removal: &Removal,
    standing: Option<&Tenant>,
    json: bool,
) -> anyhow::Result<()> {
    let rows: i64 = removal.rows.values().sum();
    if json {
        return say_json(&serde_json::json!({
            "verdict": verdict, "tenant": slug, "rows": removal.rows, "roles": removal.roles,
            "status": standing.map(|tenant| tenant.status.code()), "delete_after": standing.and_then(|tenant| tenant.delete_after),
        }));
    }
    for (table, rows) in &removal.rows {
        say(format!("{rows:>10} {table}"));
    }
    for role in &removal.roles {
        say(format!("      role {role}"));
    }
    say(format!("{verdict}: {slug}, {rows} rows of {} tables, {} roles", removal.rows.len(), removal.roles.len()));
    if verdict == "deleted" {
        say("backups and the write-ahead log of before still hold its rows and its wrapped keys, until they expire");
    }
    Ok(())
}
