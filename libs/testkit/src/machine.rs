//! `focal dev` in a folder of its own.

use std::{
    path::PathBuf,
    process::ExitStatus,
    sync::OnceLock,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::{Service, Ways, binary, free_port};

/// How long a machine may take to be ready: `initdb`, 19 organisations, their inquiries, on two busy cores.
const PATIENCE: Duration = Duration::from_secs(90);

/// A private machine.
pub struct Machine {
    /// Where the pages and APIs are.
    pub port: u16,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    // Before the folder: dropped in this order, so that what it printed can still be read.
    process: Service,
    folder: TempDir,
}

/// How the folders of machines are called.
const FOLDER: &str = "focal-test-";

/// The file that says which process a folder belongs to.
const OWNER: &str = "owner";

/// Removes the folders of processes that are gone: the machine that all tests of a process share ends with it, and nobody is
/// left then to take its folder away.
fn sweep() {
    let Ok(folders) = std::fs::read_dir(std::env::temp_dir()) else { return };
    for folder in folders.filter_map(Result::ok).filter(|it| it.file_name().to_string_lossy().starts_with(FOLDER)) {
        // Of one that was made this moment nobody is named yet.
        let Ok(owner) = std::fs::read_to_string(folder.path().join(OWNER)) else { continue };
        if !std::path::Path::new("/proc").join(owner.trim()).exists() {
            // Another process may be at it, too.
            let _ = std::fs::remove_dir_all(folder.path());
        }
    }
}

/// One machine with the demo network for all tests of a process; it ends with the process.
pub fn shared() -> &'static Machine {
    static SHARED: OnceLock<Machine> = OnceLock::new();
    SHARED.get_or_init(|| Machine::start(&[], &[("FOCAL__CLOCKS__LOOK_EVERY_S", "5")]))
}

impl Machine {
    /// Starts `focal dev` with these arguments and variables, and waits until it is ready.
    ///
    /// # Panics
    /// When it is not in time.
    pub fn start(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::start_durable(&[arguments, &["--no-sync"]].concat(), environment)
    }

    /// The same, where Postgres waits for the disk as a real one does: for what is measured.
    ///
    /// # Panics
    /// When it is not ready in time.
    pub fn start_durable(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        sweep();
        let folder = tempfile::Builder::new().prefix(FOLDER).tempdir().expect("a folder");
        std::fs::write(folder.path().join(OWNER), std::process::id().to_string()).expect("the folder is ours");
        // The servers run as another user where we are root, and have to reach their data.
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(folder.path(), open).expect("the folder is ours");
        // The one TLS implementation of this process, for every HTTP client of the test.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self::launch(folder, free_port(), arguments, environment)
    }

    fn launch(folder: TempDir, port: u16, arguments: Vec<String>, environment: Vec<(String, String)>) -> Self {
        let dir = folder.path().join("dev").display().to_string();
        let listen = format!("127.0.0.1:{port}");
        let mut words = vec!["dev", "--dir", &dir, "--listen", &listen];
        words.extend(arguments.iter().map(String::as_str));
        let log = folder.path().join("focal-dev.log");
        let _ = std::fs::remove_file(&log);
        let mut process = Service::start("focal dev", &binary("focal"), &words, &environment, &log);
        let started = Instant::now();
        while !process.printed().contains("Ctrl+C stops it") && !process.printed().contains("mails: http") {
            assert!(process.runs() && started.elapsed() < PATIENCE, "focal dev is not ready:\n{}", process.printed());
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { port, folder, arguments, environment, process }
    }

    /// The folder given as `--dir`.
    pub fn dir(&self) -> PathBuf {
        self.folder.path().join("dev")
    }

    /// The settings for services beside this machine, and for commands.
    pub fn config(&self) -> PathBuf {
        self.dir().join("focal.toml")
    }

    /// The address of an API of the embedded services.
    pub fn api(&self, service: &str) -> String {
        format!("http://127.0.0.1:{}/api/{service}", self.port)
    }

    /// Clients of the embedded services, over HTTP.
    pub fn ways(&self) -> Ways {
        Ways::new(|service| self.api(service))
    }

    /// The number of the process that runs everything.
    pub fn pid(&self) -> u32 {
        self.process.pid()
    }

    /// What its Postgres has to say since it was last started.
    pub fn postgres_log(&self) -> String {
        std::fs::read_to_string(self.dir().join("log/postgres.log")).unwrap_or_default()
    }

    /// What it printed.
    pub fn printed(&self) -> String {
        self.process.printed()
    }

    /// Stops it (Ctrl+C) and starts it again on the same data.
    pub fn restart(self) -> Self {
        self.pause().resume()
    }

    /// Stops it (Ctrl+C) and keeps its data.
    ///
    /// # Panics
    /// When it does not stop cleanly.
    pub fn pause(self) -> Paused {
        let Self { port, folder, arguments, environment, mut process } = self;
        let status = process.interrupt();
        assert!(status.success(), "focal dev stops cleanly: {status}\n{}", process.printed());
        Paused { port, folder, arguments, environment }
    }

    /// Stops it (Ctrl+C).
    pub fn stop(mut self) -> ExitStatus {
        self.process.interrupt()
    }

    /// Pulls Postgres's plug; the machine starts it again by itself.
    ///
    /// # Panics
    /// Where its number cannot be read.
    pub fn kill_postgres(&self) {
        let pid = std::fs::read_to_string(self.dir().join("postgres/postmaster.pid")).expect("postmaster.pid");
        kill(pid.lines().next().expect("a number"));
    }

    /// Pulls Redis's plug; the machine starts it again by itself.
    ///
    /// # Panics
    /// Where its number cannot be read.
    pub fn kill_redis(&self) {
        let pid = std::fs::read_to_string(self.dir().join("redis.pid")).expect("redis.pid");
        kill(pid.trim());
    }
}

/// A machine that was stopped and whose data is kept.
pub struct Paused {
    port: u16,
    folder: TempDir,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
}

impl Paused {
    /// Starts it again.
    pub fn resume(self) -> Machine {
        Machine::launch(self.folder, self.port, self.arguments, self.environment)
    }
}

fn kill(pid: &str) {
    let pid = pid.parse().ok().and_then(Pid::from_raw).expect("a process's number");
    // It may have ended by itself just now.
    let _ = kill_process(pid, Signal::KILL);
}
