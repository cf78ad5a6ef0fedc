//! A Postgres of our own, on a socket.

use std::time::Duration;

use anyhow::Context;
use rustix::process::Signal;

use super::{
    child::{Child, command, run},
    tools::Tools,
    workspace::Workspace,
};

/// How long Postgres may take to answer, with a recovery after a crash.
const PATIENCE: Duration = Duration::from_secs(60);

/// The superuser of the private Postgres.
pub const SUPERUSER: &str = "postgres";

/// The setting `database.url`.
pub fn url(workspace: &Workspace) -> String {
    format!("postgres:///focal?host={}", workspace.sockets.display())
}

/// Makes the data folder where there is none, and starts the server. Only whoever may enter the sockets' folder (mode
/// 0700) can connect, so no passwords are needed.
pub async fn start(tools: &Tools, workspace: &Workspace) -> anyhow::Result<Child> {
    let servant = workspace.servant.as_ref();
    if !workspace.postgres.join("PG_VERSION").exists() {
        let mut initdb = command(&tools.postgres_bin.join("initdb"), servant, "KILL");
        initdb.args([
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-instructions",
            "--username",
            SUPERUSER,
        ]);
        initdb.arg("--pgdata").arg(&workspace.postgres);
        run(initdb).await.context("initdb")?;
    }
    let mut server = command(&tools.postgres_bin.join("postgres"), servant, "INT");
    server.arg("-D").arg(&workspace.postgres);
    for setting in [
        "listen_addresses=".to_owned(),
        format!("unix_socket_directories={}", workspace.sockets.display()),
        "max_connections=100".to_owned(),
        "shared_buffers=128MB".to_owned(),
        "log_min_messages=warning".to_owned(),
        format!("fsync={}", if workspace.no_sync { "off" } else { "on" }),
    ] {
        server.args(["-c", &setting]);
    }
    let log = workspace.dir.join("log/postgres.log");
    // SIGINT is the fast shutdown: it ends sessions and writes a checkpoint.
    let mut child = Child::start("postgres", server, &log, Signal::INT)?;
    let answers = tokio::time::timeout(PATIENCE, async {
        let socket = workspace.sockets.join(".s.PGSQL.5432");
        loop {
            if let Some(status) = child.ended()? {
                anyhow::bail!("postgres ended at once ({status}): see {}", log.display());
            }
            if socket.exists() && ready(tools, workspace).await {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    answers.await.with_context(|| format!("postgres does not answer: see {}", log.display()))??;
    Ok(child)
}

async fn ready(tools: &Tools, workspace: &Workspace) -> bool {
    let mut ask = tokio::process::Command::new(tools.postgres_bin.join("pg_isready"));
    ask.arg("-q").arg("-h").arg(&workspace.sockets);
    ask.status().await.is_ok_and(|status| status.success())
}
