//! `focal dev`: everything on this machine.

use std::{process::ExitCode, sync::Arc, time::Instant};

use anyhow::Context;
use clap::ValueEnum;
use contracts::{Transport, intake::IntakeClient};
use runtime::{Job, Process, Service, Stop, stop_signal};
use tenancy::{Admin, OperatorClaim};
use tokio_util::task::TaskTracker;
use vault::MasterKey;

use super::say;
use crate::{
    assemble::assemble,
    cli::{DevArgs, ServiceArg},
    dev::{DEMO_APP_SECRET, DEMO_PASSWORD, Demo, Machine, MailCatcher, Secrets, Tools, Workspace, postgres, redis},
};

/// The operator of a private machine.
const DEMO_OPERATOR: &str = "demo";

/// Starts the private machine and everything on it, until Ctrl+C.
pub async fn run(args: &DevArgs) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let stop = Stop::new();
    stop_signal(stop.clone())?;
    let machine = Machine::start(Tools::find()?, Workspace::open(&args.dir, args.reset, args.no_sync)?).await?;
    say(format!("data, logs and secrets: {}", machine.workspace().dir.display()));
    // The servers end after everything that uses them.
    let ready = prepare(args, machine.workspace()).await;
    let power = Stop::new();
    let servers = TaskTracker::new().spawn(machine.keep_until(power.clone()));
    let outcome = match ready {
        Ok(ready) => serve(args, ready, stop, started).await,
        Err(error) => Err(error),
    };
    say("stopping");
    power.cancel();
    let stopped = servers.await.context("the servers")?;
    outcome.and(stopped)?;
    say("stopped");
    Ok(ExitCode::SUCCESS)
}

/// What the servers were prepared for.
struct Ready {
    config: config::Config,
    mail: MailCatcher,
    mail_address: String,
    /// The demo network was made now, so its inquiries have still to be sent.
    is_new: bool,
}

/// Settings, roles, schemas, demo network.
async fn prepare(args: &DevArgs, workspace: &Workspace) -> anyhow::Result<Ready> {
    let mail_port =
        args.listen.port().checked_add(1).context("the port after --listen is needed for the page of mails")?;
    let mail_address = format!("{}:{mail_port}", args.listen.ip());
    let mail = MailCatcher::bind(&workspace.dir, mail_address.clone()).await?;
    let config = settings(args, workspace, &mail)?;
    write_settings(&config, workspace)?;

    tenancy::bootstrap(&config.database, postgres::SUPERUSER).await?;
    let admin = Admin::open(&config.database)?;
    let report = admin.migrate().await?;
    if report.applied > 0 {
        say(format!("{} migrations applied", report.applied));
    }
    let operator =
        OperatorClaim { handle: DEMO_OPERATOR.parse()?, secret: Secrets::open(&workspace.dir)?.operator_secret };
    if admin.create_operator(&operator, None).await? {
        say(format!("operator {DEMO_OPERATOR}: the secret is in secrets/operator_secret"));
    }
    let mut made = 0;
    if !args.empty {
        let master = MasterKey::from_setting(config.vault.master_key()?)?;
        made = Demo::load()?.create(&config, &admin, &master).await?;
        if made > 0 {
            say(format!("made the demo network: {made} organisations"));
        }
    }
    admin.close().await;
    Ok(Ready { config, mail, mail_address, is_new: made > 0 })
}

/// Runs the services, or only the machine for services that run on their own, until Ctrl+C.
async fn serve(args: &DevArgs, ready: Ready, stop: Stop, started: Instant) -> anyhow::Result<()> {
    let Ready { config, mail, mail_address, is_new } = ready;
    let telemetry = telemetry::init(&config.telemetry, "focal-dev")?;
    if args.only_machine {
        say("Postgres, Redis and the mail catcher run. Settings for services: focal.toml in the folder above");
        say(format!("mails: http://{mail_address}/"));
        mail.run(stop).await;
        return Ok(());
    }
    let assembly = assemble(&config, ServiceArg::value_variants())?;
    let intake = assembly.services.iter().find(|service| service.name() == "intake").cloned();
    let process = Process::bind(&config.http, assembly.services)
        .await?
        .with_job(assembly.key_job)
        .with_job(Job::new("dev.mail", |stop| mail.run(stop)));
    if is_new && let Some(intake) = intake {
        seed(intake).await?;
    }
    greet(&config, args, &mail_address, started);
    process.run(assembly.app, stop).await?;
    telemetry.shutdown();
    Ok(())
}

/// The settings of the private machine; the environment may change what it does not set itself.
fn settings(args: &DevArgs, workspace: &Workspace, mail: &MailCatcher) -> anyhow::Result<config::Config> {
    let secrets = Secrets::open(&workspace.dir)?;
    let mut config = config::load(None)?;
    config.database.url = Some(postgres::url(workspace));
    config.redis.url = Some(redis::url(workspace).into());
    config.vault.master_key = Some(secrets.master_key);
    config.identity.signing_key = Some(secrets.signing_key);
    config.identity.credential_key = Some(secrets.credential_key);
    // A provider to try single sign-on with runs on the same machine.
    config.identity.private_log_in_services = true;
    config.smtp.url = Some(mail.url()?.into());
    config.smtp.from = "Focal <no-reply@focal.example>".into();
    config.audit.heads_dir.get_or_insert_with(|| workspace.dir.join("heads"));
    config.files.folder.get_or_insert_with(|| workspace.dir.join("files"));
    config.http.listen = args.listen.to_string();
    config.portal.public_url = format!("http://localhost:{}", args.listen.port());
    if std::env::var_os("FOCAL__TELEMETRY__LOG").is_none() {
        config.telemetry.log = "warn".into();
    }
    config.validate()?;
    Ok(config)
}

/// Writes the settings down for services that run on their own beside this machine (`focal --config … serve intake`).
fn write_settings(config: &config::Config, workspace: &Workspace) -> anyhow::Result<()> {
    use secrecy::ExposeSecret;
    let secret = |value: &Option<secrecy::SecretString>| {
        value.as_ref().map(|value| value.expose_secret().to_owned()).unwrap_or_default()
    };
    let text = toml::to_string(&serde_json::json!({
        "database": { "url": config.database.url },
        "redis": { "url": secret(&config.redis.url) },
        "vault": { "master_key": secret(&config.vault.master_key) },
        "identity": {
            "signing_key": secret(&config.identity.signing_key),
            "credential_key": secret(&config.identity.credential_key),
            "private_log_in_services": config.identity.private_log_in_services,
        },
        "audit": {
            "seal_every_s": config.audit.seal_every_s,
            "head_every_s": config.audit.head_every_s,
            "heads_dir": config.audit.heads_dir,
        },
        "clocks": { "look_every_s": config.clocks.look_every_s },
        "files": { "folder": config.files.folder, "max_per_tenant_mib": config.files.max_per_tenant_mib },
        "smtp": { "url": secret(&config.smtp.url), "from": config.smtp.from },
        "portal": { "base_domain": config.portal.base_domain, "public_url": config.portal.public_url },
    }))?;
    let file = workspace.dir.join("focal.toml");
    std::fs::write(&file, text)?;
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(())
}

async fn seed(intake: Arc<dyn Service>) -> anyhow::Result<()> {
    let client = IntakeClient(Transport::in_process(intake.routes()));
    Demo::load()?.send_inquiries(&client).await?;
    say("sent the demo inquiries");
    Ok(())
}

fn greet(config: &config::Config, args: &DevArgs, mail_address: &str, started: Instant) {
    let port = args.listen.port();
    say("");
    say(format!("Focal is ready after {:.1} s. Ctrl+C stops it.", started.elapsed().as_secs_f32()));
    say("");
    say(format!("  the network              {}/", config.portal.public_url));
    say(format!("  a union, for workers     http://clc.localhost:{port}/"));
    say(format!("  its console              http://clc.localhost:{port}/login"));
    say(format!("  the council's tables     http://atuc.localhost:{port}/login"));
    say(format!("  mails                    http://{mail_address}/"));
    if !args.empty {
        say("");
        say("  log-ins                  focal@clc.example, alternate@clc.example, admin@clc.example,");
        say("                           observer@atuc.example (and so on: <who>@<organisation>.example)");
        say(format!("  password                 {DEMO_PASSWORD}"));
        say(format!(
            "  second factor            the code at http://{mail_address}/code, or an authenticator app with the key"
        ));
        say(format!("                           {DEMO_APP_SECRET}"));
    }
    say("");
}
