//! A server that we started and that ends with us.

use std::{
    ffi::OsStr,
    path::Path,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use anyhow::Context;
use rustix::process::{Pid, Signal, kill_process};
use tokio::process::Command;

use super::workspace::Servant;

/// How long a server may take to end before it is killed: Postgres has to write down all that it keeps in memory.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server.
pub struct Child {
    name: &'static str,
    process: tokio::process::Child,
    stop_signal: Signal,
}

/// A command that runs as the servant (where there is one). `setpriv` (util-linux) also has the kernel end the server
/// when we die without a chance to: nothing of ours is left running.
pub fn command(program: &Path, servant: Option<&Servant>, death_signal: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", death_signal]);
    if let Some(Servant { uid, gid }) = servant {
        command.args([format!("--reuid={uid}"), format!("--regid={gid}"), "--clear-groups".to_owned()]);
    }
    command.arg("--").arg(program).current_dir("/").stdin(Stdio::null());
    command
}

impl Child {
    /// Starts a server; what it prints goes to `log`. Ctrl+C does not reach it: we stop it in our own order.
    pub fn start(name: &'static str, mut command: Command, log: &Path, stop_signal: Signal) -> anyhow::Result<Self> {
        let output = std::fs::File::create(log)?;
        let process = command
            .stdout(output.try_clone()?)
            .stderr(output)
            .process_group(0)
            .spawn()
            .with_context(|| format!("cannot start {name} (setpriv of util-linux is needed)"))?;
        Ok(Self { name, process, stop_signal })
    }

    /// Its process number; 0 once it has ended.
    pub fn pid(&self) -> u32 {
        self.process.id().unwrap_or(0)
    }

    /// Says so when the server has ended by itself.
    pub fn ended(&mut self) -> anyhow::Result<Option<ExitStatus>> {
        Ok(self.process.try_wait()?)
    }

    /// Asks the server to end; kills it, and says so, when it takes too long.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        let pid = self.process.id().and_then(|id| Pid::from_raw(id as i32));
        if let Some(pid) = pid {
            let _ = kill_process(pid, self.stop_signal);
        }
        if tokio::time::timeout(PATIENCE, self.process.wait()).await.is_err() {
            let _ = self.process.kill().await;
            anyhow::bail!("{} did not end within {PATIENCE:?} and was killed", self.name);
        }
        Ok(())
    }
}

/// Runs a command to its end; its output is told when it fails.
pub async fn run(mut command: Command) -> anyhow::Result<()> {
    let output = command.output().await?;
    let program = command.as_std().get_args().last().map(OsStr::to_owned).unwrap_or_default();
    anyhow::ensure!(output.status.success(), "{program:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}
