//! The handlers: one file per page, and their addresses.

mod audit;
mod case;
mod cases;
mod complaint;
mod cross;
mod delegations;
mod exit;
mod import;
mod inbox;
mod inquiry;
mod join;
mod login;
mod me;
mod people;
mod person;
mod progress;
mod refusal;
mod report;
mod second_factor;
mod sign_on;
mod single_sign_on;
mod start;
mod team;
mod today;

pub use login::{form_of_before, session_ended};
pub use second_factor::ask_second_factor;

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
        .at("/cases/:id/members", post(team::add))
        .at("/cases/:id/members/:account/removal", post(team::remove))
        .at("/cases/:id/owner", post(team::hand_over))
        .at("/cases/:id/emergency-access", post(team::break_glass))
        .at("/delegations", get(delegations::list).post(delegations::delegate))
        .at("/delegations/:id/end", post(delegations::end))
        .at("/reports/cross", get(cross::of_union))
        .at("/council/cross", get(cross::of_network));
    let console = joining(own_account(people(console)));
    Catalogue::available().iter().fold(console, |routes, locale| routes.nest(format!("/{locale}"), public()))
}

/// What the links of mails lead to.
fn joining(routes: Route) -> Route {
    routes
        .at("/join/:secret", get(join::show).post(join::join))
        .at("/join/:secret/renewal", post(join::renew))
        .at("/forgotten", get(join::forgotten).post(join::request_reset))
        .at("/reset/:secret", get(join::show_reset).post(join::reset))
}

/// Both factors, and one's own account.
fn own_account(routes: Route) -> Route {
    routes
        .at("/login/passkey", post(login::begin_passkey))
        .at("/login/passkey/answer", post(login::log_in_with_passkey))
        .at("/login/sso", post(sign_on::begin))
        .at("/login/sso/return", get(sign_on::come_back))
        .at("/login/second-factor", get(second_factor::show).post(second_factor::give_code))
        .at("/login/second-factor/passkey", post(second_factor::begin_passkey))
        .at("/login/second-factor/passkey/answer", post(second_factor::give_passkey))
        .at("/me", get(me::show))
        .at("/me/second-factor", get(me::set_up))
        .at("/me/app", post(me::begin_app))
        .at("/me/app/confirmation", post(me::confirm_app))
        .at("/me/app/removal", post(me::remove_app))
        .at("/me/passkey", post(me::begin_passkey))
        .at("/me/passkeys", post(me::add_passkey))
        .at("/me/passkeys/:id/removal", post(me::remove_passkey))
        .at("/me/recovery-codes", post(me::renew_recovery_codes))
        .at("/me/sso", post(sign_on::begin_link))
        .at("/me/password", post(me::change_password))
        .at("/me/sessions/end", post(me::end_others))
        .at("/me/sessions/:id/end", post(me::end_session))
}

/// The people of an organisation.
fn people(routes: Route) -> Route {
    routes
        .at("/admin/people", get(people::list).post(people::invite))
        .at("/admin/import", get(import::show).post(import::import))
        .at("/admin/people/:id", get(person::show))
        .at("/admin/people/:id/roles", post(person::change_roles))
        .at("/admin/people/:id/disabling", post(person::disable))
        .at("/admin/people/:id/reassignment", post(person::reassign))
        .at("/admin/people/:id/enabling", post(person::enable))
        .at("/admin/people/:id/second-factor-reset", post(person::reset_second_factor))
        .at("/admin/invitations/:id/renewal", post(people::renew_invitation))
        .at("/admin/invitations/:id/withdrawal", post(people::withdraw_invitation))
        .at("/admin/single-sign-on", get(single_sign_on::show).post(single_sign_on::save))
        .at("/admin/single-sign-on/removal", post(single_sign_on::remove))
        .at("/console/audit", get(audit::show))
        .at("/console/audit/export", post(audit::export))
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
    [
        "login",
        "logout",
        "console",
        "inbox",
        "inquiries",
        "cases",
        "reports",
        "council",
        "me",
        "admin",
        "join",
        "forgotten",
        "delegations",
        "reset",
    ]
    .contains(&first)
}

/// The page that shows what a path that only takes posts is about: where to go after a log-in.
pub fn readable(asked: &str) -> &str {
    if asked.starts_with("/logout") {
        return "/console";
    }
    if asked.starts_with("/me/") {
        return "/me";
    }
    if asked.starts_with("/delegations") {
        return "/delegations";
    }
    if let Some((case, _)) = asked.split_once("/members/") {
        return case;
    }
    if asked.starts_with("/admin/invitations/") {
        return "/admin/people";
    }
    let steps = [
        "/verification",
        "/acceptance",
        "/monitoring",
        "/resolution",
        "/approval",
        "/roles",
        "/disabling",
        "/enabling",
        "/second-factor-reset",
        "/reassignment",
        "/members",
        "/owner",
        "/emergency-access",
        "/removal",
        "/export",
    ];
    steps.iter().find_map(|step| asked.strip_suffix(step)).unwrap_or(asked)
}
