//! A sample of every page. A test draws each in every language and fails on a variable or a text that is not
//! there, and on a template that no sample draws.
//!
//! `FOCAL_PORTAL_SAMPLES=<folder> cargo test -p portal samples` also writes the pages there, to be looked at.

mod data;
mod papers;
mod texts;

pub use data::questionnaire;

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use i18n::Catalogue;
use kernel::Locale;

use super::{Templates, View, Views, account, console, public};
use crate::{assets::Assets, words::Words};

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
        let of_console = V::TEMPLATE.starts_with("console/");
        let spoken = if of_console { Catalogue::for_staff() } else { Catalogue::available() };
        for locale in spoken.iter().copied() {
            let words = Words { catalogue: &self.catalogue, organisation: None, locale, country: None };
            let html = self
                .views
                .draw(locale, None, &frame(locale), &view(&words))
                .unwrap_or_else(|error| panic!("{name} in {locale}: {error:#}"));
            assert!(!html.contains("{$"), "{name} in {locale} lacks an argument of a text");
            // A part of a page stands in one that says so.
            let is_part = V::TEMPLATE == super::public::FileList::TEMPLATE;
            assert!(is_part || html.contains(&format!("<html lang=\"{locale}\"")), "{name} in {locale}");
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
    drawing.draw("network", public, data::network);
    drawing.draw("unions", public, |words| data::unions(words, true));
    drawing.draw("unions-none", public, |words| data::unions(words, false));
    drawing.draw("emergency", public, |words| data::emergency(words, true));
    drawing.draw("emergency-none", public, |words| data::emergency(words, false));
    drawing.draw("start", public, |_| public::StartPage { has_accounts: true });
    drawing.draw("safety", public, |_| public::SafetyPage {});
    drawing.draw("report-place", public, data::report_place);
    drawing.draw("report-problem", public, data::report_problem);
    drawing.draw("report-story", public, data::report_story);
    drawing.draw("report-work", public, data::report_work);
    drawing.draw("report-files", public, data::report_files);
    drawing.draw("file-list", public, |words| data::file_list(words, None));
    drawing.draw("file-list-sent", public, |words| data::file_list(words, Some("request-file-sent")));
    drawing.draw("report-contact", public, data::report_contact);
    drawing.draw("report-own", public, data::report_own);
    drawing.draw("report-check", public, data::report_check);
    drawing.draw("report-check-again", public, data::report_check_again);
    drawing.draw("done", public, data::done);
    drawing.draw("sent", public, |_| public::SentPage);
    drawing.draw("saved", public, |_| public::ToldPage { text: "report-saved" });
    drawing.draw("return", public, |_| data::return_page());
    drawing.draw("return-wrong", public, data::return_with_error);
    drawing.draw("return-closed", public, |_| data::return_closed(""));
    drawing.draw("return-closed-kept", public, |_| data::return_closed("<b> \"No pay\""));
    drawing.draw("request", public, |words| data::own_request(words, &["withdraw", "erase"]));
    drawing.draw("request-complaint", public, |words| data::own_request(words, &[]));
    drawing.draw("request-errors", public, data::request_with_error);
    drawing.draw("own-contact", public, data::own_contact);
    for text in ["request-withdraw", "request-erase"] {
        drawing.draw(text, public, |_| public::ConfirmPage {
            text,
            action: "x",
            reference: "INQ-2026-000123".to_owned(),
        });
    }
    drawing.draw("request-erased", public, |_| public::ToldPage { text: "request-erased" });
    drawing.draw("account-log-in", public, data::worker_log_in);
    drawing.draw("account-register", public, |_| data::worker_register());
    drawing.draw("account-join", public, data::worker_join);
    drawing.draw("account-secrets", public, |_| data::worker_secrets());
    drawing.draw("account-passkey-make", public, |_| data::worker_passkey(true));
    drawing.draw("account-passkey-use", public, |_| data::worker_passkey(false));
    drawing.draw("account", public, data::worker_account);
    drawing.draw("account-empty", public, data::worker_account_empty);
    drawing.draw("account-three-phones", public, data::worker_account_on_three_phones);
    drawing.draw("account-forgotten", public, data::worker_forgotten);
    drawing.draw("account-reset", public, |_| data::worker_reset());
    for text in ["account-recovery-code", "account-erasure"] {
        drawing.draw(text, public, |_| data::worker_proof(text));
    }
    for text in WORKER_TOLD {
        drawing.draw(text, public, |_| account::ToldPage { text });
    }
    drawing.draw("workers", staff, |_| console::WorkersPage { is_open: false, notice: None });
    drawing.draw("workers-open", staff, |_| console::WorkersPage { is_open: true, notice: Some("workers-opened") });
    drawing.draw("notices", staff, data::notices);
    drawing.draw("notices-none", staff, data::no_notices);
    drawing.draw("notice-preference", staff, data::notice_preference);
    drawing.draw("notice-preference-wrong", staff, data::notice_preference_wrong);
    drawing.draw("unsubscribe", data::visitor_frame, |_| console::UnsubscribePage {});
    drawing.draw("unsubscribed", data::visitor_frame, |_| console::SentPage { text: "unsubscribed" });
    drawing.draw("wordings", staff, data::wordings);
    drawing.draw("wording", staff, data::wording);
    drawing.draw("snippets", staff, data::snippet_list);
    drawing.draw("snippets-none", staff, data::snippet_list_none);
    drawing.draw("snippet", staff, data::snippet);
    drawing.draw("questions", staff, data::questions);
    drawing.draw("questions-none", staff, data::questions_none);
    drawing.draw("question", staff, data::question);
    for hangs_on in ["", "topic", "action_requested", "submitter", "migration_stage", "sector", "sex", "country_now"] {
        drawing.draw("question-new", staff, |words| data::question_new(words, hangs_on));
    }
    drawing.draw("service-levels", staff, data::service_levels);
    drawing.draw("service-levels-of-another-country", staff, data::service_levels_elsewhere);
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
    drawing.draw("integrations", staff, data::integrations);
    drawing.draw("integrations-none", staff, data::no_integrations);
    drawing.draw("integration", staff, |words| data::integration(words, false, Some("integration-changed")));
    drawing.draw("integration-closed", staff, |words| data::integration(words, true, None));
    drawing.draw("integration-secret", staff, |words| data::integration_secret(words, false));
    drawing.draw("integration-secret-rotated", staff, |words| data::integration_secret(words, true));
    drawing.draw("network-members", staff, |words| data::members(words, true));
    drawing.draw("network-members-none", staff, |words| data::members(words, false));
    drawing.draw("network-member", staff, data::membership);
    drawing.draw("network-routing", staff, |words| data::routing(words, true));
    drawing.draw("network-routing-none", staff, |words| data::routing(words, false));
    drawing.draw("network-contacts", staff, |words| data::contacts(words, true));
    drawing.draw("network-contacts-none", staff, |words| data::contacts(words, false));
    drawing.draw("network-contact", staff, data::contact);
    drawing.draw("network-sharing", staff, |words| data::sharing(words, 1));
    drawing.draw("network-sharing-several", staff, |words| data::sharing(words, 3));
    drawing.draw("network-request", staff, data::request);
    drawing.draw("network-sharing-none", staff, |words| data::sharing(words, 0));
    drawing.draw("setup-start", data::visitor_frame, |words| data::setup_start(words, false));
    drawing.draw("setup-start-errors", data::visitor_frame, |words| data::setup_start(words, true));
    drawing.draw("setup", staff, |_| data::setup(false));
    drawing.draw("setup-finished", staff, |_| data::setup(true));
    for step in data::OF_ORGANISATION {
        drawing.draw(&format!("setup-{step}"), staff, |_| data::setup_step(step));
    }
    drawing.draw("setup-people", staff, |_| data::setup_people());
    drawing.draw("setup-test", staff, data::setup_test);
    drawing.draw("setup-tested", staff, |_| data::setup_tested(true));
    drawing.draw("setup-sent", staff, |_| data::setup_tested(false));
    drawing.draw("organisation", staff, |words| data::organisation_page(words, false));
    drawing.draw("organisation-errors", staff, |words| data::organisation_page(words, true));
    drawing.draw("people", staff, data::people);
    drawing.draw("people-stranded", staff, data::people_stranded);
    drawing.draw("people-cases-away", staff, data::people_cases_away);
    drawing.draw("person", staff, |words| data::person(words, false));
    drawing.draw("person-logged-in", staff, |words| data::person_logged_in(words, false));
    drawing.draw("person-self", staff, |words| data::person_logged_in(words, true));
    drawing.draw("person-closed", staff, |words| data::person(words, true));
    drawing.draw("person-without-work", staff, data::person_without_work);
    drawing.draw("person-unlisted", staff, data::person_unlisted);
    drawing.draw("import", staff, data::import);
    drawing.draw("import-done", staff, |_| console::ImportPage::done(3));
    drawing.draw("delegations", staff, data::delegations);
    drawing.draw("audit", staff, data::audit);
    drawing.draw("audit-empty", staff, data::audit_empty);
    drawing.draw("audit-wrong", staff, data::audit_wrong);
    drawing.draw("console-error", data::visitor_frame, data::console_error);
    drawing.draw("today", staff, |_| data::today());
    drawing.draw("inbox", staff, data::inbox);
    drawing.draw("inbox-empty", staff, data::inbox_empty);
    drawing.draw("inbox-unnamed", staff, data::inbox_unnamed);
    drawing.draw("entry", staff, data::entry);
    drawing.draw("entered", staff, |_| data::entered());
    drawing.draw("found", staff, data::found);
    drawing.draw("found-wrong", staff, data::found_wrong);
    drawing.draw("inquiry", staff, |words| data::inquiry_page(words, data::inquiry()));
    drawing.draw("inquiry-around", staff, data::inquiry_around);
    drawing.draw("inquiry-verified", staff, |words| data::inquiry_page(words, data::verified()));
    drawing.draw("inquiry-hidden", staff, |words| data::inquiry_page(words, data::hidden()));
    drawing.draw("messages", staff, |words| data::conversation(words, &["tell", "ask"]));
    drawing.draw("messages-snippet", staff, data::conversation_snippet);
    drawing.draw("messages-file", staff, data::conversation_file);
    drawing.draw("messages-ended", staff, |words| data::conversation(words, &[]));
    drawing.draw("messages-hidden", staff, data::conversation_hidden);
    drawing.draw("notes", staff, data::notes);
    drawing.draw("notes-hidden", staff, data::notes_hidden);
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

#[test]
fn each_emergency_number_says_itself_when_it_was_checked() {
    let drawing = Drawing::new();
    let locale = Locale::English;
    let words = Words { catalogue: &drawing.catalogue, organisation: None, locale, country: None };
    let html = drawing.views.draw(locale, None, &data::visitor_frame(locale), &data::emergency(&words, true)).unwrap();
    for (number, day) in [("191", "2026-11-01"), ("1155", "2026-06-30")] {
        let line = html.split("<li>").find(|line| line.contains(&format!("tel:{number}"))).unwrap();
        let line = line.split("</li>").next().unwrap();
        let checked = i18n::format::date(locale, day.parse().unwrap());
        assert!(line.contains(&checked), "{line} does not say {checked}");
    }
}

#[test]
fn an_emergency_number_named_in_english_says_so_to_readers_of_other_languages() {
    let drawing = Drawing::new();
    for locale in Catalogue::available().iter().copied() {
        let words = Words { catalogue: &drawing.catalogue, organisation: None, locale, country: None };
        let html =
            drawing.views.draw(locale, None, &data::public_frame(locale), &data::emergency(&words, true)).unwrap();
        let says_so = html.contains("<span lang=\"en\">Tourist &lt;police&gt;</span>");
        assert_eq!(says_so, locale != Locale::English, "{locale}");
        assert_eq!(html.matches(" lang=\"en\">Tourist").count(), usize::from(says_so), "{locale}");
    }
}

/// The pages that say what was done with a worker's account.
const WORKER_TOLD: [&str; 5] =
    ["account-mail-sent", "account-reset-sent", "account-reset-done", "account-link-ended", "account-erased"];

/// What a page asks for: fields that a person sees, in its middle. The boxes of one question are one field.
fn count_fields(html: &str) -> usize {
    let main = html.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap();
    let mut parts = main.split("<fieldset");
    let before = count_tags(parts.next().unwrap());
    before + parts.map(|part| 1 + count_tags(part.split("</fieldset>").nth(1).unwrap())).sum::<usize>()
}

fn count_tags(html: &str) -> usize {
    let tags = html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let is_field = |tag: &&str| {
        ["input ", "select ", "textarea "].iter().any(|kind| tag.starts_with(kind)) && !tag.contains("type=\"hidden\"")
    };
    tags.filter(is_field).count()
}

#[test]
fn the_first_run_asks_for_25_fields_at_most_until_the_test_inquiry_is_there() {
    let drawing = Drawing::new();
    let locale = Locale::English;
    let words = Words { catalogue: &drawing.catalogue, organisation: None, locale, country: None };
    let (visitor, staff) = (data::visitor_frame(locale), data::staff_frame(locale));
    let mut pages = vec![
        drawing.views.draw(locale, None, &visitor, &data::setup_start(&words, false)).unwrap(),
        drawing.views.draw(locale, None, &staff, &data::authenticator_app()).unwrap(),
        drawing.views.draw(locale, None, &staff, &data::setup_people()).unwrap(),
        drawing.views.draw(locale, None, &staff, &data::setup_test(&words)).unwrap(),
    ];
    pages.extend(
        data::OF_ORGANISATION.map(|step| drawing.views.draw(locale, None, &staff, &data::setup_step(step)).unwrap()),
    );
    let counts: Vec<usize> = pages.iter().map(|html| count_fields(html)).collect();
    assert!(counts.iter().all(|count| *count > 0), "each is counted: {counts:?}");
    assert!(counts.iter().sum::<usize>() <= 25, "{counts:?}");
}

/// A page says what its organisation says; where that lacks what is filled in by now, and in another language, the catalogue's.
#[test]
fn own_words_stand_before_the_catalogues() {
    let drawing = Drawing::new();
    let khmer: Locale = "km".parse().unwrap();
    let own = |id: &str, text: &str| contracts::identity::OwnText {
        id: id.to_owned(),
        version: 1,
        texts: contracts::Texts::from([("km".to_owned(), text.to_owned())]),
    };
    let wording = vec![own("start-title", "Own <title>"), own("start-lead", "Nobody is named"), own("start-free", "x")];
    let organisation = Arc::new(contracts::identity::Organisation { wording, ..data::organisation() });
    let page = |locale: Locale| {
        let view = public::StartPage { has_accounts: true };
        drawing.views.draw(locale, Some(&organisation), &data::public_frame(locale), &view).unwrap()
    };
    let (in_khmer, in_english) = (page(khmer), page(Locale::English));
    assert!(in_khmer.contains("Own &lt;title&gt;") && !in_english.contains("Own &lt;title&gt;"));
    assert!(!in_khmer.contains("Nobody is named"));
    let words =
        Words { catalogue: &drawing.catalogue, organisation: Some(&organisation), locale: khmer, country: None };
    assert_eq!(words.text("start-title"), "Own <title>");
    assert_ne!(words.text("start-free"), "x", "what is not in the list is the catalogue's");
}
