//! Accounts that the operator's command makes.

use std::{
    io::Write,
    path::Path,
    process::{Output, Stdio},
};

use crate::operator;

/// `focal --json account create`, with the password on standard input.
///
/// # Panics
/// Where the command cannot be run.
pub fn create_account(config: &Path, tenant: &str, email: &str, role: &str, password: &str) -> Output {
    let words = ["--json", "account", "create", "--tenant", tenant, "--name", "New", "--email", email, "--roles", role];
    let mut command = operator(config);
    command.args(words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command runs");
    child.stdin.take().expect("its input").write_all(format!("{password}\n").as_bytes()).expect("it reads");
    child.wait_with_output().expect("it ends")
}
