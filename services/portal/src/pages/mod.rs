//! The handlers: one file per page, and their addresses.

mod case;
mod cases;
mod complaint;
mod cross;
mod exit;
mod inbox;
mod inquiry;
mod login;
mod progress;
mod refusal;
mod report;
mod start;
mod today;

pub use login::{form_of_before, session_ended};

use i18n::Catalogue;
use poem::{Route, get, post};

/// Every page.
pub fn routes() -> Route {
    let console = Route::new()
        .at("/", get(start::languages))
        .at("/exit", get(exit::leave))
        .at("/login", get(login::show).post(login::log_in))
        .at("/logout", post(login::log_out))
        .at("/console", get(today::show))
        .at("/inbox", get(inbox::list))
        .at("/inquiries/:id", get(inquiry::show))
        .at("/inquiries/:id/verification", post(inquiry::verify))
        .at("/inquiries/:id/complaint", get(complaint::show).post(complaint::file))
        .at("/cases", get(cases::list))
        .at("/cases/:id", get(case::show))
        .at("/cases/:id/acceptance", post(case::accept))
        .at("/cases/:id/monitoring", post(case::monitor))
        .at("/cases/:id/resolution", post(case::declare_resolved))
        .at("/cases/:id/approval", post(case::approve))
        .at("/reports/cross", get(cross::of_union))
        .at("/council/cross", get(cross::of_network));
    Catalogue::available().iter().fold(console, |routes, locale| routes.nest(format!("/{locale}"), public()))
}

/// What stands below each language.
fn public() -> Route {
    Route::new()
        .at("/", get(start::show))
        .at("/safety", get(start::safety))
        .at("/report", get(report::show).post(report::submit))
        .at("/return", get(progress::enter).post(progress::show))
}

/// Whether a path is one of the console, where an error asks to log in.
pub fn is_console(path: &str) -> bool {
    let first = path.split('/').nth(1).unwrap_or_default();
    ["login", "logout", "console", "inbox", "inquiries", "cases", "reports", "council"].contains(&first)
}

/// The page that shows what a path that only takes posts is about: where to go after a log-in.
pub fn readable(asked: &str) -> &str {
    if asked.starts_with("/logout") {
        return "/console";
    }
    let steps = ["/verification", "/acceptance", "/monitoring", "/resolution", "/approval"];
    steps.iter().find_map(|step| asked.strip_suffix(step)).unwrap_or(asked)
}
