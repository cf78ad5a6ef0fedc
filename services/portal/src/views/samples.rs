//! A sample of every page. A test draws each in every language and fails on a variable or a text that is not
//! there, and on a template that no sample draws.
//!
//! `FOCAL_PORTAL_SAMPLES=<folder> cargo test -p portal samples` also writes the pages there, to be looked at.

mod data;

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use i18n::Catalogue;
use kernel::Locale;
use kernel::codes::{CodeList, ProgressStep};

use super::{Templates, View, Views, console, public};
use crate::{assets::Assets, errors, words::Words};

/// Draws samples and remembers which templates it met.
struct Drawing {
    views: Views,
    catalogue: Arc<Catalogue>,
    met: BTreeSet<&'static str>,
    folder: Option<String>,
}

impl Drawing {
    fn new() -> Self {
        let catalogue = Arc::new(Catalogue::load().unwrap());
        let assets = Assets::load().unwrap();
        let views = Views::load(&catalogue, &assets).unwrap();
        let folder = std::env::var("FOCAL_PORTAL_SAMPLES").ok();
        Self { views, catalogue, met: BTreeSet::new(), folder }
    }

    fn draw<V: View>(&mut self, name: &str, frame: impl Fn(Locale) -> super::Frame, view: impl Fn(&Words<'_>) -> V) {
        for locale in Catalogue::available().iter().copied() {
            let words = Words { catalogue: &self.catalogue, locale, offset_minutes: 420 };
            let html = self
                .views
                .draw(locale, &frame(locale), &view(&words))
                .unwrap_or_else(|error| panic!("{name} in {locale}: {error:#}"));
            assert!(!html.contains("{$"), "{name} in {locale} lacks an argument of a text");
            assert!(html.contains(&format!("<html lang=\"{locale}\"")), "{name} in {locale}");
            self.met.insert(V::TEMPLATE);
            if let Some(folder) = &self.folder {
                let html = html.replace("/assets/", "assets/");
                fs::write(Path::new(folder).join(format!("{name}-{locale}.html")), html).unwrap();
            }
        }
    }
}

#[test]
fn every_page_is_drawn_in_every_language() {
    let mut drawing = Drawing::new();
    let public = |locale| data::public_frame(locale);
    let staff = |locale| data::staff_frame(locale);
    drawing.draw("languages", public, data::languages);
    drawing.draw("network", public, |_| data::network());
    drawing.draw("start", public, |_| public::StartPage {});
    drawing.draw("safety", public, |_| public::SafetyPage {});
    drawing.draw("report", public, data::report);
    drawing.draw("report-errors", public, data::report_with_errors);
    drawing.draw("done", public, |_| data::done());
    drawing.draw("return", public, |_| data::return_page());
    drawing.draw("return-wrong", public, data::return_with_error);
    drawing.draw("progress", public, data::progress);
    drawing.draw("error", public, data::error);
    drawing.draw("login", data::visitor_frame, data::login);
    drawing.draw("login-kept", data::visitor_frame, data::login_kept);
    drawing.draw("login-sign-on", data::visitor_frame, |words| data::login_sign_on(words, false));
    drawing.draw("login-sign-on-only", data::visitor_frame, |words| data::login_sign_on(words, true));
    drawing.draw("leaving", data::visitor_frame, |_| data::leaving());
    drawing.draw("resume", data::visitor_frame, data::resume);
    drawing.draw("join", data::visitor_frame, data::join);
    drawing.draw("join-sign-on", data::visitor_frame, |words| {
        data::join(words).with_sign_on(data::log_in_service(), false)
    });
    drawing.draw("join-sign-on-only", data::visitor_frame, |words| {
        data::join(words).with_sign_on(data::log_in_service(), true)
    });
    drawing.draw("link-ended", data::visitor_frame, |_| console::LinkEndedPage {
        renewal: Some("/join/x/renewal".into()),
    });
    drawing.draw("reset-ended", data::visitor_frame, |_| console::LinkEndedPage { renewal: None });
    drawing.draw("forgotten", data::visitor_frame, |_| data::forgotten());
    for text in ["sent-reset", "sent-invitation", "password-reset-done"] {
        drawing.draw(text, data::visitor_frame, |_| console::SentPage { text });
    }
    drawing.draw("reset", data::visitor_frame, data::reset);
    drawing.draw("second-factor", staff, |_| data::second_factor(true));
    drawing.draw("second-factor-recovery", staff, |_| data::second_factor(false));
    drawing.draw("second-factor-sign-on", staff, |_| console::SecondFactorPage {
        has_app: false,
        has_passkey: false,
        sign_on: data::log_in_service(),
        ..data::second_factor(true)
    });
    drawing.draw("set-up", staff, |_| console::SetUpPage {
        is_first: true,
        has_password: true,
        next: "/console".into(),
    });
    drawing.draw("app", staff, |_| data::authenticator_app());
    drawing.draw("passkey-make", staff, |_| data::passkey("create"));
    drawing.draw("passkey-use", data::visitor_frame, |_| data::passkey("get"));
    drawing.draw("recovery-codes", staff, |_| data::recovery_codes());
    drawing.draw("me", staff, data::own_account);
    drawing.draw("me-sign-on", staff, |words| data::own_account_with_sign_on(words, true));
    drawing.draw("me-sign-on-none", staff, |words| data::own_account_with_sign_on(words, false));
    drawing.draw("single-sign-on", staff, |_| data::single_sign_on(true));
    drawing.draw("single-sign-on-none", staff, |_| data::single_sign_on(false));
    drawing.draw("people", staff, data::people);
    drawing.draw("person", staff, |words| data::person(words, false));
    drawing.draw("person-closed", staff, |words| data::person(words, true));
    drawing.draw("import", staff, data::import);
    drawing.draw("import-done", staff, |_| console::ImportPage::done(3));
    drawing.draw("delegations", staff, data::delegations);
    drawing.draw("audit", staff, data::audit);
    drawing.draw("audit-empty", staff, data::audit_empty);
    drawing.draw("audit-wrong", staff, data::audit_wrong);
    drawing.draw("console-error", data::visitor_frame, data::console_error);
    drawing.draw("today", staff, |_| data::today());
    drawing.draw("inbox", staff, data::inbox);
    drawing.draw("inbox-empty", staff, |words| console::InboxPage::new(words, &[], "all".into(), None));
    drawing.draw("inquiry", staff, |words| console::InquiryPage::new(words, data::inquiry()));
    drawing.draw("inquiry-verified", staff, |words| console::InquiryPage::new(words, data::verified()));
    drawing.draw("inquiry-hidden", staff, |words| console::InquiryPage::new(words, data::hidden()));
    drawing.draw("complaint", staff, data::complaint);
    drawing.draw("cases", staff, data::cases);
    drawing.draw("case", staff, data::case_in_progress);
    drawing.draw("case-filed", staff, data::case_filed);
    drawing.draw("case-stale", staff, data::case_stale);
    drawing.draw("case-declared", staff, data::case_declared);
    drawing.draw("cross", staff, |words| {
        console::CrossPage::of_union(words, data::asked(), Some(data::table(false)), vec![])
    });
    drawing.draw("council", staff, |words| {
        console::CrossPage::of_network(words, data::asked(), Some(data::table(true)), vec![])
    });
    drawing.draw("cross-empty", staff, |words| console::CrossPage::of_union(words, data::asked(), None, vec![]));

    let is_page = |name: &String| !name.starts_with("layout/") && !name.starts_with("parts/");
    let all: BTreeSet<String> = Templates::iter().map(|name| name.into_owned()).filter(is_page).collect();
    let met: BTreeSet<String> = drawing.met.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(met, all, "a template without a sample");
}

/// The ids that templates name, and those that are put together from a code.
fn ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for name in Templates::iter() {
        let source = String::from_utf8(Templates::get(&name).unwrap().data.into_owned()).unwrap();
        let calls = source.split("t(\"").skip(1).filter_map(|rest| rest.split('"').next());
        ids.extend(calls.filter(|id| !id.ends_with(".css") && !id.ends_with(".js")).map(str::to_owned));
    }
    ids.extend(
        [
            "menu-today",
            "menu-inbox",
            "menu-cases",
            "menu-reports",
            "menu-council",
            "menu-people",
            "menu-delegations",
            "menu-sign-on",
            "menu-audit",
        ]
        .map(str::to_owned),
    );
    ids.extend(["sent-reset", "sent-invitation", "password-reset-done"].map(|text| format!("{text}-title")));
    ids.extend(["sent-reset", "sent-invitation", "password-reset-done"].map(|text| format!("{text}-lead")));
    ids.extend(
        [
            "invitation-sent",
            "roles-changed",
            "account-closed",
            "account-opened",
            "second-factor-taken",
            "password-changed",
            "sign-on-saved",
            "cases-reassigned",
        ]
        .map(str::to_owned),
    );
    ids.extend(
        [
            "today-urgent",
            "today-inquiries",
            "today-approvals",
            "today-open-cases",
            "changed-meanwhile",
            "choose-language",
        ]
        .map(str::to_owned),
    );
    ids.extend(["reports-title", "reports-lead", "council-title", "council-lead", "cross-caption"].map(str::to_owned));
    ids.extend(
        ["report-topic-wrong", "report-topic-question", "other-countries", "cross-not-together", "network-name"]
            .map(str::to_owned),
    );
    ids.extend(console::ATTRIBUTES.map(|name| format!("attribute-{name}").replace('_', "-")));
    ids.extend(console::MEASURES.map(|name| format!("measure-{name}")));
    ids.extend(ProgressStep::ALL.iter().map(|step| public::meaning(*step)));
    let slugs =
        web::ProblemKind::ALL.iter().map(|kind| kind.slug()).chain([errors::FOREIGN_FORM, errors::ACCESS_CHANGED]);
    ids.extend(slugs.flat_map(|slug| [format!("problem-{slug}-title"), format!("problem-{slug}-advice")]));
    ids.extend(
        [
            "required",
            "unknown-code",
            "too-short",
            "too-long",
            "too-common",
            "about-you",
            "taken",
            "not-valid",
            "must-be-true",
        ]
        .map(|code| format!("field-{code}")),
    );
    ids
}

#[test]
fn every_text_that_a_page_names_is_there() {
    let catalogue = Catalogue::load().unwrap();
    let missing: Vec<String> =
        ids().into_iter().filter(|id| catalogue.find(Locale::English, id, &[]).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
