//! What staff type is kept before it is sent.

use contracts::{
    ApiError, Call,
    intake::{KeepUnsent, MessageToWorker, NewMessage, TypedField, UnsentForm},
};
use futures::future::join;
use reqwest::{Method, StatusCode};
use sqlx::Row;
use testkit::{Desk, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::{LINH, Staff, TENANT, colleagues, entering::entered};
use crate::{
    answers::{field_errors, kind, wrong},
    browsing::{ask, cookie, hidden, post},
    database::owner,
};

fn typed(key: Uuid, text: &str) -> KeepUnsent {
    let field = TypedField { name: "text".to_owned(), value: text.to_owned() };
    KeepUnsent { key, fields: vec![field], taken: None }
}

impl Staff {
    async fn keeps(&self, form: UnsentForm, keep: &KeepUnsent) -> Result<(), ApiError> {
        self.ways.intake.keep_unsent(TENANT, &self.call().await, form, keep).await
    }

    /// Who typed what, the newest first.
    async fn left(&self, form: UnsentForm) -> Vec<(Uuid, String)> {
        let left = self.ways.intake.unsent(TENANT, &self.call().await, form).await.unwrap();
        left.items.into_iter().map(|one| (one.account, one.fields[0].value.clone())).collect()
    }

    async fn notes(&self, inquiry: Uuid, key: Uuid) {
        let note = NewMessage { text: "x".into() };
        self.ways.intake.write_note(TENANT, &self.call().await, inquiry, &note, key).await.unwrap();
    }
}

#[tokio::test]
async fn what_one_typed_is_there_again_and_for_who_goes_on_with_the_inquiry() {
    let (sokha, linh) = colleagues().await;
    let (sent, other) = (sokha.receives(|_| ()).await, sokha.receives(|_| ()).await);
    let (message, note) = (UnsentForm::Message(sent.id), UnsentForm::Note(sent.id));
    let (key, lins) = (new_key(), new_key());
    sokha.keeps(message, &typed(key, "We ca")).await.unwrap();
    sokha.keeps(message, &typed(key, "We called the embassy")).await.unwrap();
    linh.keeps(message, &typed(lins, "Where are you?")).await.unwrap();
    linh.keeps(note, &typed(new_key(), "The brother knows")).await.unwrap();
    let both = [(linh.id, "Where are you?".to_owned()), (sokha.id, "We called the embassy".to_owned())];
    assert_eq!((sokha.left(message).await, linh.left(message).await), (both.to_vec(), both.to_vec()));
    let named = linh.ways.intake.unsent(TENANT, &linh.call().await, message).await.unwrap();
    assert_eq!((named.items[0].by.as_str(), named.items[0].key), (LINH, lins));
    assert_eq!(sokha.left(note).await, [(linh.id, "The brother knows".to_owned())], "each form by itself");
    assert_eq!(sokha.left(UnsentForm::Message(other.id)).await, [], "and each inquiry");

    // Sent, it is unsent no more; what a colleague typed, or the same person on another page, is.
    let second = new_key();
    sokha.keeps(message, &typed(second, "In another window")).await.unwrap();
    let (text, read) =
        (MessageToWorker { text: "We called.".into(), purpose: "tell".into() }, sokha.reads(&sent).await);
    let intake = &sokha.ways.intake;
    intake.write_to_worker(TENANT, &sokha.call().await, sent.id, read.version, &text, key).await.unwrap();
    let left = [(sokha.id, "In another window".to_owned()), (linh.id, "Where are you?".to_owned())];
    assert_eq!(sokha.left(message).await, left);
    assert_eq!(kind(sokha.keeps(message, &typed(key, "late")).await), ProblemKind::RefusedTransition);
    let on = KeepUnsent { taken: Some(second), ..typed(new_key(), "In another window, and more") };
    sokha.keeps(message, &on).await.unwrap();
    let left = [(sokha.id, "In another window, and more".to_owned()), (linh.id, "Where are you?".to_owned())];
    assert_eq!(sokha.left(message).await, left, "it went on");
    // Taken over and sent.
    intake.discard_unsent(TENANT, &sokha.call().await, message, linh.id, lins).await.unwrap();
    assert_eq!(linh.left(message).await.len(), 1);
    assert_eq!(kind(linh.keeps(message, &typed(lins, "late")).await), ProblemKind::RefusedTransition);
}

#[tokio::test]
async fn a_save_that_meets_the_sending_leaves_nothing() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(|_| ()).await;
    let note = UnsentForm::Note(sent.id);
    for _ in 0..20 {
        let key = new_key();
        let (_, saved) = join(sokha.notes(sent.id, key), sokha.keeps(note, &typed(key, "x"))).await;
        assert!(saved.is_ok() || kind(saved) == ProblemKind::RefusedTransition);
        assert_eq!(sokha.left(note).await, []);
    }
}

#[tokio::test]
async fn ten_pages_of_a_form_are_kept_and_the_oldest_go() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(|_| ()).await;
    let note = UnsentForm::Note(sent.id);
    for number in 0..12 {
        sokha.keeps(note, &typed(new_key(), &number.to_string())).await.unwrap();
    }
    let left: Vec<_> = sokha.left(note).await.into_iter().map(|(_, text)| text).collect();
    assert_eq!(left, (2..12).rev().map(|number| number.to_string()).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_entry_is_kept_for_who_enters_it_and_sealed_with_a_key_of_its_own() {
    let (sokha, linh) = colleagues().await;
    let (key, second) = (new_key(), new_key());
    sokha.keeps(UnsentForm::Entry, &typed(key, "kept-entry")).await.unwrap();
    sokha.keeps(UnsentForm::Entry, &typed(second, "another caller")).await.unwrap();
    let both = [(sokha.id, "another caller".to_owned()), (sokha.id, "kept-entry".to_owned())];
    assert_eq!(sokha.left(UnsentForm::Entry).await, both);
    assert_eq!(linh.left(UnsentForm::Entry).await, []);
    let mut database = owner(shared(), TENANT).await;
    let row = sqlx::query("SELECT wrapped_key, fields_sealed FROM unsent WHERE key = $1");
    let row = row.bind(key).fetch_one(&mut database).await.unwrap();
    let sealed: Vec<u8> = row.get("fields_sealed");
    assert!(!String::from_utf8_lossy(&sealed).contains("kept-entry"));
    assert!(row.get::<Option<Vec<u8>>, _>("wrapped_key").is_some());

    sokha.ways.intake.enter(TENANT, &sokha.call().await, &entered("phone"), key).await.unwrap();
    assert_eq!(sokha.left(UnsentForm::Entry).await, [(sokha.id, "another caller".to_owned())]);
    assert_eq!(kind(sokha.keeps(UnsentForm::Entry, &typed(key, "late")).await), ProblemKind::RefusedTransition);
    let aged = sqlx::query("UPDATE unsent SET saved_at = saved_at - interval '24 hours' WHERE key = $1");
    aged.bind(second).execute(&mut database).await.unwrap();
    assert_eq!(sokha.left(UnsentForm::Entry).await, [], "its worker has agreed to nothing");
}

#[tokio::test]
async fn what_was_typed_is_bounded_and_for_nobody_else_and_goes_with_the_request() {
    let sokha = Staff::of("focal").await;
    let (sent, admin, key) = (sokha.receives(|_| ()).await, Staff::of("admin").await, new_key());
    let message = UnsentForm::Message(sent.id);
    let long = sokha.keeps(message, &typed(key, &"x".repeat(64 * 1024))).await;
    assert_eq!(field_errors(long), wrong("fields", "too_long"));
    assert_eq!(kind(sokha.keeps(UnsentForm::Message(Uuid::nil()), &typed(key, "x")).await), ProblemKind::NotFound);
    sokha.keeps(message, &typed(key, "x")).await.unwrap();
    let note = UnsentForm::Note(sent.id);
    assert_eq!(kind(sokha.keeps(note, &typed(key, "x")).await), ProblemKind::RefusedTransition, "a key is of one form");
    let call = admin.call().await;
    assert_eq!(kind(sokha.ways.intake.unsent(TENANT, &call, message).await), ProblemKind::Forbidden);
    assert_eq!(kind(admin.keeps(message, &typed(key, "y")).await), ProblemKind::Forbidden);
    let taken = sokha.ways.intake.discard_unsent(TENANT, &call, message, sokha.id, key).await;
    assert_eq!(kind(taken), ProblemKind::Forbidden);

    let secret = sent.open().await;
    sokha.ways.intake.erase_inquiry(TENANT, &Call::anonymous(), &secret).await.unwrap();
    let left = "SELECT count(*) FROM unsent WHERE inquiry_id = $1";
    let left: i64 = sqlx::query_scalar(left).bind(sent.id).fetch_one(&mut owner(shared(), TENANT).await).await.unwrap();
    assert_eq!(left, 0);
    let again = sokha.keeps(message, &typed(new_key(), "x")).await;
    assert_eq!(kind(again), ProblemKind::NotFound, "there is no key to seal it with");
}

#[tokio::test]
async fn a_page_puts_it_into_its_form_where_that_is_asked_for() {
    let (desk, linh) = (Desk::log_in(&shared().ways(), TENANT, "focal").await, Staff::of("alternate").await);
    let (cookie, sokha) = (cookie(&desk.session), Staff::at(desk).await);
    let sent = sokha.receives(|_| ()).await;
    let (page, kept) = (format!("/inquiries/{}/messages", sent.id), format!("/inquiries/{}/unsent/message", sent.id));
    let open = async |path: &str| {
        let shown = ask(shared(), Method::GET, TENANT, path).header("cookie", &cookie).send().await.unwrap();
        assert_eq!(shown.status(), StatusCode::OK, "{path}");
        shown.text().await.unwrap()
    };
    let html = open(&page).await;
    assert!(html.contains(&format!("data-unsent=\"{kept}\"")) && !html.contains("have not sent it"), "{html}");
    let (csrf, key) = (hidden(&html, "csrf"), hidden(&html, "submission"));
    let save = async |path: &str, text: &str| {
        let form = [("csrf", csrf.as_str()), ("submission", &key), ("version", "1"), ("text", text)];
        post(shared(), TENANT, path, &form).header("cookie", &cookie).send().await.unwrap().status()
    };
    assert_eq!(save(&kept, "We <called>").await, StatusCode::NO_CONTENT);
    let lins = new_key();
    linh.keeps(UnsentForm::Message(sent.id), &typed(lins, "Where are you?")).await.unwrap();
    let html = open(&page).await;
    assert!(html.contains("We &lt;called&gt;") && !html.contains("&lt;called&gt;</textarea>"), "{html}");
    assert!(html.contains("Where are you?") && html.contains(&format!("?take={lins}")), "{html}");
    let html = open(&format!("{page}?take={lins}")).await;
    assert!(html.contains("Where are you?</textarea>") && html.contains("it goes out in your name"), "{html}");
    assert!(html.contains("We &lt;called&gt;"), "one's own is not lost");

    // Taken over and sent, it is nobody's unsent text any more.
    let (version, submission, from) =
        (hidden(&html, "version"), hidden(&html, "submission"), hidden(&html, "taken_from"));
    assert_eq!((hidden(&html, "taken"), from.as_str()), (lins.to_string(), &*linh.id.to_string()));
    let taken = lins.to_string();
    let form = [
        ("csrf", csrf.as_str()),
        ("submission", &submission),
        ("version", &version),
        ("taken", &taken),
        ("taken_from", &from),
        ("text", "Where are you?"),
    ];
    let sending = post(shared(), TENANT, &page, &form).header("cookie", &cookie).send().await.unwrap();
    assert_eq!(sending.status(), StatusCode::SEE_OTHER);
    assert_eq!(linh.left(UnsentForm::Message(sent.id)).await, [(sokha.id, "We <called>".to_owned())]);

    let removal = format!("{kept}/{key}/removal");
    let discarded = post(shared(), TENANT, &removal, &[("csrf", csrf.as_str())]).header("cookie", &cookie);
    let discarded = discarded.send().await.unwrap();
    assert_eq!(
        (discarded.status(), discarded.headers()["location"].to_str().unwrap()),
        (StatusCode::SEE_OTHER, &*page)
    );
    assert!(!open(&page).await.contains("We &lt;called&gt;"));
    assert_eq!(save(&kept, "We <called>").await, StatusCode::CONFLICT, "nothing comes behind it");
    assert_eq!(save(&kept, "  ").await, StatusCode::OK, "an empty form is nothing to keep");
    for path in [kept.replace("message", "letter"), format!("/inquiries/{}/unsent/message", Uuid::nil())] {
        assert_eq!(save(&path, "x").await, StatusCode::NOT_FOUND, "{path}");
    }
}
