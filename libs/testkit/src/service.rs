//! Processes that tests start.

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::{
        OnceLock,
        mpsc::{Sender, channel},
    },
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

/// A program of the workspace, as `cargo build` left it beside this one, or beside the folder of a test.
///
/// # Panics
/// Where it was not built.
pub fn binary(name: &str) -> PathBuf {
    let here = std::env::current_exe().expect("a program knows where it is");
    let found = here.ancestors().skip(1).take(2).map(|folder| folder.join(name)).find(|program| program.is_file());
    found.unwrap_or_else(|| panic!("{name} is missing: cargo build --workspace --bins"))
}

/// Runs a command of `focal` to its end.
///
/// # Panics
/// Where it cannot be started.
pub fn run(config: &Path, arguments: &[&str]) -> Output {
    operator(config).args(arguments).stdin(Stdio::null()).output().expect("focal runs")
}

/// `focal`, as the operator of a machine.
pub fn operator(config: &Path) -> Command {
    let mut command = Command::new(binary("focal"));
    command.arg("--config").arg(config).env("FOCAL_OPERATOR", "demo");
    command.env("FOCAL_OPERATOR_SECRET_FILE", config.with_file_name("secrets").join("operator_secret"));
    command
}

/// Starts a process from a thread that lives as long as this process: the kernel takes the end of the thread that started
/// a process for the end of its parent.
fn spawn(command: Command) -> std::io::Result<Child> {
    type Order = (Command, Sender<std::io::Result<Child>>);
    static ORDERS: OnceLock<Sender<Order>> = OnceLock::new();
    let orders = ORDERS.get_or_init(|| {
        let (give, take) = channel::<Order>();
        std::thread::spawn(move || {
            for (mut command, answer) in take {
                let _ = answer.send(command.spawn());
            }
        });
        give
    });
    let (answer, started) = channel();
    orders.send((command, answer)).expect("the thread takes orders");
    started.recv().expect("the thread answers")
}

/// A running process; it is killed when the test ends.
pub struct Service {
    /// What it is called in messages.
    pub name: String,
    log: PathBuf,
    process: Child,
}

impl Service {
    /// Starts a program; what it prints goes to `log`. The kernel ends it should the test itself be killed.
    ///
    /// # Panics
    /// Where it cannot be started.
    pub fn start(name: &str, program: &Path, arguments: &[&str], environment: &[(String, String)], log: &Path) -> Self {
        let output = File::options().create(true).append(true).open(log).expect("the log can be written");
        let mut command = Command::new("setpriv");
        command
            .args(["--pdeathsig", "INT", "--"])
            .arg(program)
            .args(arguments)
            .envs(environment.iter().cloned())
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("the log can be shared"))
            .stderr(output);
        let process = spawn(command).unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        Self { name: name.to_owned(), log: log.to_owned(), process }
    }

    /// Its process number.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Whether it still runs.
    ///
    /// # Panics
    /// Where the system does not know.
    pub fn runs(&mut self) -> bool {
        self.process.try_wait().expect("the process can be asked for").is_none()
    }

    /// All that it printed.
    pub fn printed(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Pulls the plug.
    ///
    /// # Panics
    /// Where it cannot be waited for.
    pub fn kill(&mut self) {
        let _ = self.process.kill();
        self.process.wait().expect("the process can be waited for");
    }

    /// Asks it to end (Ctrl+C), and waits.
    ///
    /// # Panics
    /// Where it does not end within 30 seconds.
    pub fn interrupt(&mut self) -> ExitStatus {
        let pid = Pid::from_raw(self.process.id() as i32).expect("a process has a number");
        kill_process(pid, Signal::INT).expect("it can be signalled");
        let asked = Instant::now();
        loop {
            if let Some(status) = self.process.try_wait().expect("the process can be asked for") {
                return status;
            }
            assert!(asked.elapsed() < Duration::from_secs(30), "{} does not stop:\n{}", self.name, self.printed());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprint(&format!("--- {} printed:\n{}", self.name, self.printed()));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[allow(clippy::print_stderr, reason = "shown with a failing test")]
fn eprint(text: &str) {
    eprintln!("{text}");
}
