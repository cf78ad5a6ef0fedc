//! The intake service as a process of its own.

use std::process::ExitCode;

use intake::IntakeService;

fn main() -> ExitCode {
    if let Some(code) = files::enter_clean_room() {
        return code;
    }
    runtime::run_service("intake", IntakeService::new)
}
