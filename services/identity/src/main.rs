//! The identity service as a process of its own.

use std::process::ExitCode;

use identity::IdentityService;

fn main() -> ExitCode {
    runtime::run_service("identity", |config, _| IdentityService::new(config))
}
