//! A Redis of our own, on a socket; it ends with its test.

use std::{path::Path, process::Stdio, time::Duration};

use limits::Limits;
use redis::aio::MultiplexedConnection;
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// What all processes share.
pub const SECRET: [u8; 32] = [7; 32];

/// How long a server may take to be ready.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server.
pub struct Server {
    // Before the folder: dropped in this order, and killed by being dropped.
    process: Child,
    folder: TempDir,
}

/// The section `redis` with this address.
pub fn settings(url: &str) -> config::Redis {
    config::Redis { url: Some(url.into()), ..Default::default() }
}

impl Server {
    /// Starts a server that knows nothing yet.
    pub async fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("focal-limits-").tempdir().expect("a folder");
        Self { process: launch(folder.path()).await, folder }
    }

    /// Pulls its plug.
    pub async fn kill(&mut self) {
        self.process.kill().await.expect("it can be killed");
    }

    /// Starts it again after [`kill`](Self::kill), with nothing in it.
    pub async fn restart(&mut self) {
        self.process = launch(self.folder.path()).await;
    }

    /// Keeps it from answering; its socket stays open.
    pub fn stall(&self) {
        let pid = self.process.id().and_then(|id| Pid::from_raw(id as i32)).expect("it runs");
        kill_process(pid, Signal::STOP).expect("it can be stopped");
    }

    /// The limits as another process sees them.
    pub fn limits(&self) -> Limits {
        Limits::new(&settings(&self.url()), &SECRET).expect("the settings are right")
    }

    /// Every key.
    pub async fn keys(&self) -> Vec<String> {
        let mut connection = self.connect().await;
        let (mut cursor, mut keys) = (0, Vec::new());
        loop {
            let scan: (u64, Vec<String>) =
                redis::cmd("SCAN").arg(cursor).query_async(&mut connection).await.expect("SCAN");
            cursor = scan.0;
            keys.extend(scan.1);
            if cursor == 0 {
                return keys;
            }
        }
    }

    /// What stands under a key.
    pub async fn value(&self, key: &str) -> String {
        redis::cmd("GET").arg(key).query_async(&mut self.connect().await).await.expect("GET")
    }

    /// When a key goes by itself; zero where it does not.
    pub async fn expires(&self, key: &str) -> Duration {
        let milliseconds: i64 = redis::cmd("PTTL").arg(key).query_async(&mut self.connect().await).await.expect("PTTL");
        Duration::from_millis(milliseconds.max(0) as u64)
    }

    /// Lets time pass for everything that was counted, without waiting: moves the moments back that Redis keeps.
    pub async fn pass(&self, time: Duration) {
        for key in self.keys().await {
            let arrival: u64 = self.value(&key).await.parse().expect("a moment");
            let mut set = redis::cmd("SET");
            set.arg(&key).arg(arrival - time.as_micros() as u64).arg("KEEPTTL");
            let _: String = set.query_async(&mut self.connect().await).await.expect("SET");
        }
    }

    fn url(&self) -> String {
        format!("unix://{}", self.folder.path().join("redis.sock").display())
    }

    async fn connect(&self) -> MultiplexedConnection {
        let client = redis::Client::open(self.url()).expect("an address");
        client.get_multiplexed_async_connection().await.expect("it answers")
    }
}

/// Starts a server and waits until it says that it is ready. `setpriv` (util-linux) has the kernel end it should the
/// test itself be killed.
async fn launch(folder: &Path) -> Child {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--", &program(), "--port", "0", "--save", "", "--appendonly", "no"]);
    command.arg("--unixsocket").arg(folder.join("redis.sock")).arg("--dir").arg(folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
    let mut process = command.spawn().expect("setpriv of util-linux is installed");
    let mut printed = BufReader::new(process.stdout.take().expect("its output is ours")).lines();
    let ready = tokio::time::timeout(PATIENCE, async {
        while let Some(line) = printed.next_line().await.expect("its output can be read") {
            if line.to_lowercase().contains("ready to accept connections") {
                return true;
            }
        }
        false
    });
    assert!(ready.await.expect("redis-server is ready in time"), "redis-server ended at once");
    process
}

/// The environment, what `infra/setup.sh` noted, PATH.
fn program() -> String {
    let noted = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.local/tools.env");
    let noted = std::fs::read_to_string(noted).unwrap_or_default();
    let noted = noted.lines().find_map(|line| line.strip_prefix("FOCAL_REDIS_SERVER=")).map(str::to_owned);
    std::env::var("FOCAL_REDIS_SERVER").ok().or(noted).unwrap_or_else(|| "redis-server".to_owned())
}
