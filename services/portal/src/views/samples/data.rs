//! What the sample pages show.

mod account;
mod audit;
mod case;
mod inquiry;
mod integrations;
mod network;
mod notices;
mod organisation;
mod public_pages;
mod setup;
mod sign_on;
mod worker_account;

pub use account::*;
pub use audit::*;
pub use case::*;
pub use inquiry::*;
pub use integrations::*;
pub use network::*;
pub use notices::*;
pub use organisation::*;
pub use public_pages::*;
pub use setup::*;
pub use sign_on::*;
pub use worker_account::*;

use contracts::{
    ApiError,
    reporting::{CrossTable, CrossTableLine, Figure},
};
use kernel::{Instant, Locale};
use web::{Problem, ProblemKind};

use super::super::{Again, Frame, LanguageLink, MenuItem, StaffFrame, console, public};
use crate::{
    forms::{self, Kept, LogInForm, Posted},
    look::{Contact, Look},
    words::Words,
};

const UNION: &str = "Cambodian Labour Confederation";

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub fn public_frame(locale: Locale) -> Frame {
    let link = |of: &Locale| LanguageLink {
        tag: of.tag(),
        name: of.own_name(),
        href: format!("/{of}/report"),
        current: *of == locale,
    };
    Frame {
        lang: locale.tag(),
        organisation: UNION.to_owned(),
        home: format!("/{locale}/"),
        has_console: true,
        safety: Some(format!("/{locale}/safety")),
        languages: i18n::Catalogue::available().iter().map(link).collect(),
        look: Look::of(&organisation()),
        contact: Contact::of(&organisation()),
        staff: None,
    }
}

pub fn visitor_frame(locale: Locale) -> Frame {
    Frame { home: "/console".to_owned(), ..public_frame(locale) }
}

pub fn staff_frame(locale: Locale) -> Frame {
    let menu = [
        ("/console", "menu-today"),
        ("/inbox", "menu-inbox"),
        ("/cases", "menu-cases"),
        ("/reports/cross", "menu-reports"),
    ];
    let menu = menu.map(|(href, text)| MenuItem { href, text, current: href == "/cases" }).to_vec();
    let pages = vec![MenuItem { href: "/admin/people", text: "menu-people", current: true }];
    Frame {
        staff: Some(StaffFrame { name: "Sok Dara".to_owned(), csrf: "mark".to_owned(), menu, pages, is_told: true }),
        ..visitor_frame(locale)
    }
}

pub fn error(words: &Words<'_>) -> public::ErrorPage {
    public::ErrorPage {
        title: words.text("problem-unavailable-title"),
        advice: words.text("problem-unavailable-advice"),
        trace: some("4bf92f3577b34da6a3ce929d0e0e4736"),
        again: again(),
        elsewhere: some("https://focal.example/en/"),
    }
}

pub fn console_error(words: &Words<'_>) -> console::ErrorPage {
    console::ErrorPage {
        title: words.text("problem-not-found-title"),
        advice: words.text("problem-not-found-advice"),
        trace: None,
        again: again(),
    }
}

pub fn login(words: &Words<'_>) -> console::LogInPage {
    let (mut form, _) = LogInForm::take(&Posted::parse(b"email=dara%40clc.example&password=x"), "");
    let refused = ApiError::Problem(Problem::from(ProblemKind::WrongCredentials));
    let (_, errors) = forms::refused(&mut form, words, &refused);
    console::LogInPage {
        action: "/login?lang=en&next=%2Fconsole".to_owned(),
        next: "/console".to_owned(),
        kept: None,
        sign_on: None,
        sign_on_only: false,
        form,
        errors,
    }
}

pub fn today() -> console::TodayPage {
    let count = console::Count::new;
    console::TodayPage {
        set_up: true,
        nothing_due: false,
        counts: vec![
            count("/inbox", 1, "today-urgent"),
            count("/inbox", 23, "today-inquiries"),
            count("/cases?state=remedy_pending", 0, "today-approvals"),
            count("/cases", 117, "today-open-cases"),
        ],
    }
}

pub fn resume(words: &Words<'_>) -> console::ResumePage {
    let posted = Posted::parse("note=ទាក់ទងហើយ។ Called back on Sunday.&result=verified&version=1".as_bytes());
    let now = at("2026-11-21T02:00:00Z");
    let kept = Kept::of("/inquiries/7/verification", uuid::Uuid::from_u128(7), &posted, now).unwrap();
    console::ResumePage::new(words, &kept, "/inquiries/7".to_owned(), "mark".to_owned())
}

pub fn login_kept(words: &Words<'_>) -> console::LogInPage {
    console::LogInPage { kept: some("sealed"), ..login(words) }
}

/// A form that a service, which was away, did not take.
fn again() -> Option<Again> {
    let fields = vec![("message".to_owned(), "ខ្ញុំធ្វើការ <b>".to_owned())];
    Some(Again { action: "/km/report".to_owned(), fields })
}

pub fn asked() -> console::Asked {
    console::Asked { rows: "sex".to_owned(), columns: "country_of_origin".to_owned(), measure: "workers".to_owned() }
}

pub fn table(suppressed: bool) -> CrossTable {
    let figure = |count: i64| Figure { count: (!suppressed || !(1..5).contains(&count)).then_some(count) };
    let line = |code: &str, counts: [i64; 4]| CrossTableLine {
        code: code.to_owned(),
        figures: counts.map(figure).to_vec(),
        total: figure(counts.iter().sum()),
    };
    CrossTable {
        rows: "sex".to_owned(),
        columns: "country_of_origin".to_owned(),
        measure: "workers".to_owned(),
        column_codes: ["KH", "MM", "ID", "unknown"].map(str::to_owned).to_vec(),
        lines: vec![line("female", [1204, 40, 3, 0]), line("male", [60, 8, 20, 2]), line("not_asked", [0, 1, 0, 0])],
        totals: [1264, 49, 23, 2].map(figure).to_vec(),
        grand_total: figure(1338),
        suppressed,
    }
}
