//! The handlers: one file per page, and their addresses.

mod account;
mod account_entry;
mod account_passkey;
mod account_sessions;
mod administration;
mod audit;
mod batch;
mod brand;
mod case;
mod cases;
mod coming_back;
mod complaint;
mod contacts;
mod conversation;
mod cross;
mod delegations;
mod emergency;
mod entry;
mod exit;
mod files;
mod import;
mod inbox;
mod inquiry;
mod inquiry_file;
mod integrations;
mod join;
mod list;
mod login;
mod me;
mod notices;
mod organisation;
mod people;
mod person;
mod proof;
mod questions;
mod refusal;
mod registry;
mod report;
mod request;
mod routing;
mod second_factor;
mod service_levels;
mod setup;
mod setup_steps;
mod sign_on;
mod single_sign_on;
mod snippets;
mod staff_files;
mod start;
mod team;
mod today;
mod unions;
mod unsent;
mod wording;
mod workers;

pub use inquiry_file::is_file;
pub use login::{form_of_before, session_ended};
pub use second_factor::ask_second_factor;

use i18n::Catalogue;
use poem::{Endpoint, EndpointExt, Response, Route, RouteMethod, get, patch, post};

use crate::attachment::Place;

/// Every page.
pub fn routes() -> Route {
    let console = Route::new()
        .at("/", get(start::languages))
        .at("/exit", get(exit::leave))
        .at("/account", get(account::choose_language))
        .at("/brand/:file", get(brand::file))
        .at("/login", get(login::show).post(login::log_in))
        .at("/logout", post(login::log_out))
        .at("/console", get(today::show))
        .at("/inbox", get(inbox::list))
        .at("/inbox/lists", post(inbox::keep))
        .at("/inbox/lists/:id/removal", post(inbox::remove))
        .at("/inbox/search", post(inbox::search))
        .at("/inbox/changes", post(batch::change))
        .at("/inbox/changes/:batch/undoing", post(batch::undo))
        .at("/inquiries/new", get(entry::show).post(entry::enter))
        .at("/inquiries/new/unsent", post(unsent::keep_entry))
        .at("/inquiries/new/unsent/:key/removal", post(unsent::discard_entry))
        .at("/inquiries/:id", get(inquiry::show))
        .at("/inquiries/:id/files", post(staff_files::put_on_record))
        .at("/inquiries/:id/files/:file", get(inquiry_file::show))
        .at("/inquiries/:id/files/:file/removal", post(staff_files::remove))
        .at("/inquiries/:id/assignee", post(inquiry::assign))
        .at("/inquiries/:id/closing", post(inquiry::close))
        .at("/inquiries/:id/reopening", post(inquiry::reopen))
        .at("/inquiries/:id/verification", post(inquiry::verify))
        .at("/inquiries/:id/messages", get(conversation::show).post(conversation::write))
        .at("/inquiries/:id/messages/files", post(staff_files::send))
        .at("/inquiries/:id/messages/:message/taking-back", post(conversation::take_back))
        .at("/inquiries/:id/messages/:message/translation", post(conversation::translate))
        .at("/snippets", get(snippets::list))
        .at("/snippets/new", get(snippets::show_new).post(snippets::add))
        .at("/snippets/:id", get(snippets::show).post(snippets::change))
        .at("/snippets/:id/removal", post(snippets::remove))
        .at("/inquiries/:id/unsent/:form", post(unsent::keep))
        .at("/inquiries/:id/unsent/:form/:key/removal", post(unsent::discard))
        .at("/inquiries/:id/notes", get(conversation::show_notes).post(conversation::write_note))
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
    let console = network(joining(own_account(people(setting_up(console)))));
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

/// The first run of an organisation.
fn setting_up(routes: Route) -> Route {
    routes
        .at("/setup", get(setup::show))
        .at("/setup/start/:secret", get(setup::start).post(setup::begin))
        .at("/setup/skip", post(setup::skip))
        .at("/setup/organisation", get(setup_steps::organisation).post(setup_steps::save_organisation))
        .at("/setup/languages", get(setup_steps::languages).post(setup_steps::save_languages))
        .at("/setup/look", get(setup_steps::look).post(setup_steps::save_look))
        .at("/setup/people", get(setup_steps::people).post(setup_steps::save_people))
        .at("/setup/test", get(setup_steps::show_test).post(setup_steps::send_test))
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
        .at("/notifications", get(notices::list))
        .at("/notifications/count", get(notices::count))
        .at("/notifications/reading", post(notices::read_all))
        .at("/notifications/:id", get(notices::open))
        .at("/me/notices", get(notices::show_preference).post(notices::choose))
        .at("/unsubscribe/:secret", get(notices::ask_unsubscribe).post(notices::unsubscribe))
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
        .at("/admin", get(administration::begin))
        .at("/admin/people", get(people::list).post(people::invite))
        .at("/admin/import", get(import::show).post(import::import))
        .at("/admin/import/example.csv", get(import::example))
        .at("/admin/import/file", post(import::read_file))
        .at("/admin/people/:id", get(person::show))
        .at("/admin/people/:id/roles", post(person::change_roles))
        .at("/admin/people/:id/disabling", post(person::disable))
        .at("/admin/people/:id/reassignment", post(person::reassign))
        .at("/admin/people/:id/enabling", post(person::enable))
        .at("/admin/people/:id/second-factor-reset", post(person::reset_second_factor))
        .at("/admin/people/:id/sign-on-link/removal", post(person::remove_sign_on_link))
        .at("/admin/people/:id/sessions/end", post(person::end_sessions))
        .at("/admin/invitations/:id/renewal", post(people::renew_invitation))
        .at("/admin/invitations/:id/withdrawal", post(people::withdraw_invitation))
        .at("/admin/integrations", get(integrations::list).post(integrations::create))
        .at("/admin/integrations/:id", get(integrations::show).post(integrations::change))
        .at("/admin/integrations/:id/secrets", post(integrations::rotate))
        .at("/admin/integrations/:id/older-secret", post(integrations::end_older))
        .at("/admin/integrations/:id/closing", post(integrations::close))
        .at("/admin/workers", get(workers::show).post(workers::choose))
        .at("/admin/questions", get(questions::list))
        .at("/admin/questions/new", get(questions::show_new).post(questions::add))
        .at("/admin/questions/:id", get(questions::show).post(questions::change))
        .at("/admin/questions/:id/removal", post(questions::remove))
        .at("/admin/questions/:id/place", post(questions::move_it))
        .at("/admin/wording", get(wording::list))
        .at("/admin/wording/:id", get(wording::show).post(wording::save))
        .at("/admin/service-levels", get(service_levels::show).post(service_levels::save))
        .at("/admin/organisation", get(organisation::show).post(organisation::save))
        .at("/admin/organisation/logo", post(organisation::set_logo))
        .at("/admin/organisation/logo/removal", post(organisation::remove_logo))
        .at("/admin/single-sign-on", get(single_sign_on::show).post(single_sign_on::save))
        .at("/admin/single-sign-on/removal", post(single_sign_on::remove))
        .at("/admin/audit", get(audit::show))
        .at("/admin/audit/export", post(audit::export))
}

/// The registry of networks: for a council's people, and what a union shares.
fn network(routes: Route) -> Route {
    routes
        .at("/admin/network", get(registry::show).post(registry::add))
        .at("/admin/network/members/:id", get(registry::show_one).post(registry::change))
        .at("/admin/network/sharing", post(registry::share))
        .at("/admin/network/requests/:id", get(registry::show_request).post(registry::accept))
        .at("/admin/network/routing", get(routing::show).post(routing::set))
        .at("/admin/network/fallback", post(routing::set_fallback))
        .at("/admin/network/contacts", get(contacts::list).post(contacts::add))
        .at("/admin/network/contacts/:id", get(contacts::show).post(contacts::change))
        .at("/admin/network/contacts/:id/removal", post(contacts::remove))
}

/// What stands below each language.
fn public() -> Route {
    account(Route::new())
        .at("/", get(start::show))
        .at("/safety", get(start::safety))
        .at("/report", get(report::begin))
        .at("/report/receipt", get(report::check::ask_receipt).post(report::check::show_receipt))
        .at("/report/saved", get(report::check::show_saved).post(report::check::saved))
        .at("/report/questions", get(report::own::show).post(report::own::answer))
        .at("/report/check", get(report::check::show).post(report::check::send))
        .at("/report/files", to(Place::Report, post(files::attach)))
        .at("/report/files/:id/removal", to(Place::Report, post(files::remove)))
        .at("/report/uploads", to(Place::Report, post(files::begin)))
        .at("/report/uploads/:id", to(Place::Report, patch(files::append)))
        .at("/report/uploads/:id/completion", to(Place::Report, post(files::keep)))
        .at("/report/:step", get(report::step::show).post(report::step::answer))
        .at("/emergency", get(emergency::show))
        .at("/unions", get(unions::show))
        .at("/return", get(coming_back::enter).post(coming_back::open))
        .at("/case", get(request::show))
        .at("/case/messages", post(request::write))
        .at("/case/files", to(Place::Case, post(files::attach)))
        .at("/case/files/:file", get(inquiry_file::show_sent))
        .at("/case/uploads", to(Place::Case, post(files::begin)))
        .at("/case/uploads/:id", to(Place::Case, patch(files::append)))
        .at("/case/uploads/:id/completion", to(Place::Case, post(files::keep)))
        .at("/case/contact", get(request::show_contact).post(request::change_contact))
        .at("/case/proof.pdf", get(proof::show))
        .at("/case/statistics", post(request::choose_statistics))
        .at("/case/withdrawal", get(request::ask_withdrawal).post(request::withdraw))
        .at("/case/erasure", get(request::ask_erasure).post(request::erase))
        .at("/case/close", post(request::close))
}

/// What files are attached to there.
fn to(place: Place, pages: RouteMethod) -> impl Endpoint<Output = Response> + 'static {
    pages.data(place)
}

/// A worker's account.
fn account(routes: Route) -> Route {
    routes
        .at("/account", get(account::show))
        .at("/account/log-in", get(account_entry::show_log_in).post(account_entry::log_in))
        .at("/account/log-in/passkey", get(account_passkey::begin_log_in).post(account_passkey::log_in))
        .at("/account/passkey", get(account_passkey::begin).post(account_passkey::add))
        .at("/account/log-out", post(account::log_out))
        .at("/account/register", get(account_entry::show_register).post(account_entry::register))
        .at("/account/mail", post(account_entry::request_link))
        .at("/account/join/:secret", get(account_entry::show_join).post(account_entry::join))
        .at("/account/forgotten", get(account_entry::show_forgotten).post(account_entry::request_reset))
        .at("/account/recovery", post(account_entry::recover))
        .at("/account/reset/:secret", get(account_entry::show_reset).post(account_entry::reset))
        .at("/account/requests", post(account::link))
        .at("/account/requests/:id", post(account::open))
        .at("/account/requests/:id/removal", post(account::unlink))
        .at("/account/sessions/end", post(account_sessions::end_others))
        .at("/account/sessions/:id/end", post(account_sessions::end_one))
        .at("/account/password", post(account::change_password))
        .at("/account/recovery-code", get(account::ask_recovery_code).post(account::renew_recovery_code))
        .at("/account/erasure", get(account::ask_erasure).post(account::erase))
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
        "setup",
        "notifications",
        "unsubscribe",
        "snippets",
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
    if asked.starts_with("/setup/skip") {
        return "/setup";
    }
    if asked.starts_with("/inbox/") {
        return "/inbox";
    }
    for list in ["/delegations", "/notifications"] {
        if asked.starts_with(list) {
            return list;
        }
    }
    if let Some((case, _)) = asked.split_once("/members/") {
        return case;
    }
    if asked.starts_with("/admin/organisation/") {
        return "/admin/organisation";
    }
    if asked.starts_with("/admin/invitations/") {
        return "/admin/people";
    }
    match asked {
        "/admin/import/file" => return "/admin/import",
        "/admin/network/sharing" => return "/admin/network",
        "/admin/network/fallback" => return "/admin/network/routing",
        _ => {}
    }
    let steps = [
        "/verification",
        "/assignee",
        "/reopening",
        "/acceptance",
        "/monitoring",
        "/resolution",
        "/approval",
        "/roles",
        "/disabling",
        "/enabling",
        "/second-factor-reset",
        "/sign-on-link/removal",
        "/sessions/end",
        "/reassignment",
        "/members",
        "/owner",
        "/emergency-access",
        "/removal",
        "/secrets",
        "/older-secret",
        "/place",
        "/closing",
        "/export",
        "/files",
    ];
    if let Some((page, _)) = asked.split_once("/unsent") {
        return page;
    }
    if let Some((inquiry, _)) = asked.split_once("/messages/") {
        return &asked[..inquiry.len() + "/messages".len()];
    }
    steps.iter().find_map(|step| asked.strip_suffix(step)).unwrap_or(asked)
}
