//! `focal tenant delete`: in two steps, days apart; or at once, if two operators agree, each by a command of their own.

use anyhow::Context;
use files::FileStore;
use kernel::{Clock, SystemClock, TenantSlug};
use tenancy::{Admin, Deletion, OperatorClaim, OperatorHandle, Removal, Tenant, TenantStatus};

use super::done;
use crate::{
    cli::{DeleteArgs, ReasonArg},
    commands::{
        logged::{claim, logged, logged_with},
        say, say_json,
    },
};

/// Marks it, says what would go, agrees, or deletes it.
pub async fn run(
    config: &config::Config,
    admin: &Admin,
    operator: Option<OperatorHandle>,
    args: DeleteArgs,
    json: bool,
) -> anyhow::Result<()> {
    let slug = args.slug.clone();
    if args.dry_run {
        let tenant = find(admin, &slug).await?;
        return tell("would go", &slug, &admin.count_removal(&slug).await?, Some(&tenant), json);
    }
    if args.schedule {
        return schedule(admin, operator, &slug, args.days, json).await;
    }
    if args.agree {
        return agree(admin, operator, &slug, json).await;
    }
    anyhow::ensure!(args.confirm.as_ref() == Some(&slug), "--confirm has to be the short name once more: {slug}");
    destroy(&FileStore::existing(&config.files)?, admin, operator, args, json).await
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

/// Another operator may delete it now.
async fn agree(admin: &Admin, operator: Option<OperatorHandle>, slug: &TenantSlug, json: bool) -> anyhow::Result<()> {
    let by = claim(operator)?;
    logged(&admin.operator_log(), &by, "tenant delete", Some(slug), "agreed", async {
        find(admin, slug).await?;
        let agreed = admin.agree_to_delete(slug, &by.handle).await?;
        anyhow::ensure!(agreed, "{} has been an operator for less than seven days: ask another one", by.handle);
        Ok(())
    })
    .await?;
    if json {
        return say_json(&serde_json::json!({ "tenant": slug, "second_operator": by.handle.as_str() }));
    }
    say(format!(
        "for an hour another operator may delete it now: focal tenant delete {slug} --confirm {slug} --now --reason …"
    ));
    Ok(())
}

/// Keys, schema, files, everything else: in this order, and again from the start where it was cut short.
async fn destroy(
    store: &FileStore,
    admin: &Admin,
    operator: Option<OperatorHandle>,
    args: DeleteArgs,
    json: bool,
) -> anyhow::Result<()> {
    let (slug, log) = (&args.slug, admin.operator_log());
    let by = claim(operator)?;
    let reason = args.reason.map_or("scheduled", code);
    let work = async {
        let tenant = find(admin, slug).await?;
        let second_operator = may_go(admin, &by, &tenant, args.now).await?;
        let deletion = Deletion { operator: by.handle.clone(), second_operator, reason: reason.to_owned() };
        let removal = admin.count_removal(slug).await?;
        // Before anything is destroyed: a deletion that cannot end must not begin.
        if tenant.status != TenantStatus::Destroying {
            let rehearsed = admin.rehearse_removal(slug).await;
            rehearsed.context(
                "nothing was destroyed, since the deletion could not be ended. If it is about roles: does another database \
                 of this server, such as a trial restore, use them?",
            )?;
        }
        let destroyed = admin.destroy_keys(&tenant, &deletion, &removal).await?;
        anyhow::ensure!(
            destroyed,
            "nothing was destroyed: {slug} changed meanwhile, or nobody agrees any more: look at `focal tenant list`"
        );
        let rest = async {
            admin.drop_schema(slug).await?;
            for file in store.list(slug).await? {
                store.delete(slug, &file).await?;
            }
            Ok::<_, anyhow::Error>(admin.forget(slug, SystemClock.now()).await?)
        };
        rest.await.map_err(|error| {
            error.context(format!(
                "the keys of {slug} are destroyed, so nobody reads its words any more; the rest is still there: run the same command again"
            ))
        })?;
        Ok::<_, anyhow::Error>((removal, deletion.second_operator))
    };
    let note = |(_, second): &(Removal, Option<OperatorHandle>)| {
        second.as_ref().map(|second| format!("second={second}")).unwrap_or_default()
    };
    let detail = format!("confirmed reason={reason}");
    let (removal, _) = logged_with(&log, &by, "tenant delete", Some(slug), &detail, work, note).await?;
    tell("deleted", slug, &removal, None, json)
}

/// After its date, or now if that was asked for: then it gives who agreed. What was begun may always be ended.
async fn may_go(
    admin: &Admin,
    by: &OperatorClaim,
    tenant: &Tenant,
    now: bool,
) -> anyhow::Result<Option<OperatorHandle>> {
    let slug = &tenant.slug;
    match (tenant.status, tenant.delete_after) {
        (TenantStatus::Destroying, _) => Ok(None),
        _ if now => match admin.who_agreed(slug, &by.handle).await? {
            Some(second) => Ok(Some(second)),
            None => anyhow::bail!(
                "nobody agreed within the last hour that {} deletes {slug}: a second operator runs `focal tenant delete {slug} \
                 --agree`. Both have to be operators for seven days, and neither may have made the other",
                by.handle
            ),
        },
        (_, Some(after)) if after <= SystemClock.now() => Ok(None),
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
