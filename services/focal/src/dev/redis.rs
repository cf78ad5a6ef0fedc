//! A Redis of our own, on a socket. It keeps nothing on disk: the outbox is the truth.

use std::time::Duration;

use anyhow::Context;
use rustix::process::Signal;

use super::{
    child::{Child, command},
    tools::Tools,
    workspace::Workspace,
};

const PATIENCE: Duration = Duration::from_secs(10);

/// The setting `redis.url`.
pub fn url(workspace: &Workspace) -> String {
    format!("unix://{}", workspace.sockets.join("redis.sock").display())
}

/// Starts the server.
pub async fn start(tools: &Tools, workspace: &Workspace) -> anyhow::Result<Child> {
    let socket = workspace.sockets.join("redis.sock");
    let _ = std::fs::remove_file(&socket);
    let mut server = command(&tools.redis_server, workspace.servant.as_ref(), "TERM");
    server.args([
        "--port",
        "0",
        "--save",
        "",
        "--appendonly",
        "no",
        "--maxmemory-policy",
        "noeviction",
        "--unixsocketperm",
        "700",
    ]);
    server.arg("--unixsocket").arg(&socket);
    server.arg("--dir").arg(&workspace.sockets);
    let log = workspace.dir.join("log/redis.log");
    let mut child = Child::start("redis", server, &log, Signal::TERM)?;
    // Beside Postgres's own postmaster.pid: for whoever wants to pull a plug.
    std::fs::write(workspace.dir.join("redis.pid"), child.pid().to_string())?;
    let answers = tokio::time::timeout(PATIENCE, async {
        while tokio::net::UnixStream::connect(&socket).await.is_err() {
            if let Some(status) = child.ended()? {
                anyhow::bail!("redis ended at once ({status}): see {}", log.display());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    });
    answers.await.with_context(|| format!("redis does not answer: see {}", log.display()))??;
    Ok(child)
}
