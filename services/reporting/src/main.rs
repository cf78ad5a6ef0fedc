//! The reporting service as a process of its own.

use std::process::ExitCode;

use reporting::ReportingService;

fn main() -> ExitCode {
    runtime::run_service("reporting", ReportingService::new)
}
