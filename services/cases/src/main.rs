//! The cases service as a process of its own.

use std::process::ExitCode;

use cases::CasesService;

fn main() -> ExitCode {
    runtime::run_service("cases", CasesService::new)
}
