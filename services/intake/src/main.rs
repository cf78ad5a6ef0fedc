//! The intake service as a process of its own.

use std::process::ExitCode;

use intake::IntakeService;

fn main() -> ExitCode {
    runtime::run_service("intake", IntakeService::new)
}
