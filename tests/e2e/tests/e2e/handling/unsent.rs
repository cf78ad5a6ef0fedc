//! What staff type is kept before it is sent.

use contracts::{
    ApiError, Call,
    intake::{KeepUnsent, MessageToWorker, NewMessage, TypedField, UnsentForm},
};
use reqwest::{Method, StatusCode};
use sqlx::Row;
use testkit::{Desk, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::{LINH, Staff, TENANT, colleagues, entering::entered, verdict};
use crate::{
    answers::{field_errors, kind, wrong},
    browsing::{ask, cookie, hidden, post},
    database::owner,
};

fn typed(text: &str) -> KeepUnsent {
    let field = TypedField { name: "text".to_owned(), value: text.to_owned() };
    KeepUnsent { fields: vec![field], submission: None }
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
}

#[tokio::test]
async fn what_one_typed_is_there_again_and_for_who_goes_on_with_the_inquiry() {
    let (sokha, linh) = colleagues().await;
    let (sent, other) = (sokha.receives(|_| ()).await, sokha.receives(|_| ()).await);
    let (message, note) = (UnsentForm::Message(sent.id), UnsentForm::Note(sent.id));
    sokha.keeps(message, &typed("We ca")).await.unwrap();
    sokha.keeps(message, &typed("We called the embassy")).await.unwrap();
    linh.keeps(message, &typed("Where are you?")).await.unwrap();
    linh.keeps(note, &typed("The brother knows")).await.unwrap();
    let both = [(linh.id, "Where are you?".to_owned()), (sokha.id, "We called the embassy".to_owned())];
    assert_eq!((sokha.left(message).await, linh.left(message).await), (both.to_vec(), both.to_vec()));
    let named = linh.ways.intake.unsent(TENANT, &linh.call().await, message).await.unwrap();
    assert_eq!(named.items[0].by, LINH);
    assert_eq!(sokha.left(note).await, [(linh.id, "The brother knows".to_owned())], "each form by itself");
    assert_eq!(sokha.left(UnsentForm::Message(other.id)).await, [], "and each inquiry");

    // Sent, it is unsent no more; what a colleague typed is.
    let (text, key) = (MessageToWorker { text: "We called.".into(), purpose: "tell".into() }, new_key());
    let (read, intake) = (sokha.reads(&sent).await, &sokha.ways.intake);
    intake.write_to_worker(TENANT, &sokha.call().await, sent.id, read.version, &text, key).await.unwrap();
    assert_eq!(sokha.left(message).await, [(linh.id, "Where are you?".to_owned())]);
    let late = KeepUnsent { submission: Some(key), ..typed("We called") };
    sokha.keeps(message, &late).await.unwrap();
    assert_eq!(sokha.left(message).await.len(), 1, "a save that comes behind the sending keeps nothing");
    sokha.keeps(message, &typed("And one more")).await.unwrap();
    assert_eq!(sokha.left(message).await.len(), 2, "what is typed next is kept");

    intake.write_note(TENANT, &linh.call().await, sent.id, &NewMessage { text: "x".into() }, new_key()).await.unwrap();
    assert_eq!(linh.left(note).await, []);
    let verification = UnsentForm::Verification(sent.id);
    sokha.keeps(verification, &typed("Spoke to her")).await.unwrap();
    sokha.verify(&sokha.reads(&sent).await, &verdict("verified")).await.unwrap();
    assert_eq!(sokha.left(verification).await, []);

    // Whoever goes on throws it away.
    let discarded = intake.discard_unsent(TENANT, &sokha.call().await, message, linh.id).await;
    discarded.unwrap();
    assert_eq!(sokha.left(message).await, [(sokha.id, "And one more".to_owned())]);
}

#[tokio::test]
async fn an_entry_is_kept_for_who_enters_it_and_sealed_with_a_key_of_its_own() {
    let (sokha, linh) = colleagues().await;
    let key = new_key();
    sokha.keeps(UnsentForm::Entry, &KeepUnsent { submission: Some(key), ..typed("kept-entry") }).await.unwrap();
    assert_eq!(sokha.left(UnsentForm::Entry).await, [(sokha.id, "kept-entry".to_owned())]);
    assert_eq!(linh.left(UnsentForm::Entry).await, []);
    let mut database = owner(shared(), TENANT).await;
    let row = sqlx::query("SELECT wrapped_key, fields_sealed FROM unsent WHERE form = 'entry' AND account_id = $1");
    let row = row.bind(sokha.id).fetch_one(&mut database).await.unwrap();
    let sealed: Vec<u8> = row.get("fields_sealed");
    assert!(!String::from_utf8_lossy(&sealed).contains("kept-entry"));
    assert!(row.get::<Option<Vec<u8>>, _>("wrapped_key").is_some());

    sokha.ways.intake.enter(TENANT, &sokha.call().await, &entered("phone"), key).await.unwrap();
    assert_eq!(sokha.left(UnsentForm::Entry).await, []);
    sokha.keeps(UnsentForm::Entry, &KeepUnsent { submission: Some(key), ..typed("late") }).await.unwrap();
    assert_eq!(sokha.left(UnsentForm::Entry).await, [], "a save that comes behind the sending keeps nothing");
}

#[tokio::test]
async fn what_was_typed_is_bounded_and_for_nobody_else_and_goes_with_the_request() {
    let sokha = Staff::of("focal").await;
    let (sent, admin) = (sokha.receives(|_| ()).await, Staff::of("admin").await);
    let message = UnsentForm::Message(sent.id);
    let long = sokha.keeps(message, &typed(&"x".repeat(64 * 1024))).await;
    assert_eq!(field_errors(long), wrong("fields", "too_long"));
    assert_eq!(kind(sokha.keeps(UnsentForm::Message(Uuid::nil()), &typed("x")).await), ProblemKind::NotFound);
    sokha.keeps(message, &typed("x")).await.unwrap();
    let call = admin.call().await;
    assert_eq!(kind(sokha.ways.intake.unsent(TENANT, &call, message).await), ProblemKind::Forbidden);
    assert_eq!(kind(admin.keeps(message, &typed("y")).await), ProblemKind::Forbidden);
    let taken = sokha.ways.intake.discard_unsent(TENANT, &call, message, sokha.id).await;
    assert_eq!(kind(taken), ProblemKind::Forbidden);

    let secret = sent.open().await;
    sokha.ways.intake.erase_inquiry(TENANT, &Call::anonymous(), &secret).await.unwrap();
    let left = "SELECT count(*) FROM unsent WHERE inquiry_id = $1";
    let left: i64 = sqlx::query_scalar(left).bind(sent.id).fetch_one(&mut owner(shared(), TENANT).await).await.unwrap();
    assert_eq!(left, 0);
    assert_eq!(kind(sokha.keeps(message, &typed("x")).await), ProblemKind::NotFound, "there is no key to seal it with");
}

#[tokio::test]
async fn a_page_puts_it_into_its_form_and_a_colleagues_where_it_is_asked_for() {
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
    let (csrf, submission) = (hidden(&html, "csrf"), hidden(&html, "submission"));
    let save = async |path: &str, text: &str| {
        let form = [("csrf", csrf.as_str()), ("submission", &submission), ("version", "1"), ("text", text)];
        post(shared(), TENANT, path, &form).header("cookie", &cookie).send().await.unwrap().status()
    };
    assert_eq!(save(&kept, "We <called>").await, StatusCode::NO_CONTENT);
    linh.keeps(UnsentForm::Message(sent.id), &typed("Where are you?")).await.unwrap();
    let html = open(&page).await;
    assert!(html.contains("We &lt;called&gt;</textarea>") && html.contains("You typed this on"), "{html}");
    assert!(html.contains("Where are you?") && html.contains(&format!("?take={}", linh.id)), "{html}");
    assert_ne!(hidden(&html, "submission"), submission, "it is a message of its own");
    let html = open(&format!("{page}?take={}", linh.id)).await;
    assert!(html.contains("Where are you?</textarea>") && html.contains("it goes out in your name"), "{html}");
    assert!(html.contains("We &lt;called&gt;"), "one's own is not lost");

    assert_eq!(save(&kept, "  ").await, StatusCode::NO_CONTENT);
    assert!(!open(&page).await.contains("We &lt;called&gt;"), "an empty form is nothing to come back to");
    let account = linh.id.to_string();
    let form = [("csrf", csrf.as_str()), ("account", &account)];
    let discarded = post(shared(), TENANT, &format!("{kept}/removal"), &form).header("cookie", &cookie);
    let discarded = discarded.send().await.unwrap();
    assert_eq!(
        (discarded.status(), discarded.headers()["location"].to_str().unwrap()),
        (StatusCode::SEE_OTHER, &*page)
    );
    assert!(!open(&page).await.contains("Where are you?"));
    for path in [kept.replace("message", "letter"), format!("/inquiries/{}/unsent/message", Uuid::nil())] {
        assert_eq!(save(&path, "x").await, StatusCode::NOT_FOUND, "{path}");
    }
}
