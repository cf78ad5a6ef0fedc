//! The notifications service as a process of its own.

use std::process::ExitCode;

use notifications::NotificationsService;

fn main() -> ExitCode {
    runtime::run_service("notifications", NotificationsService::new)
}
