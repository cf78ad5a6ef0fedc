//! What a worker and the union write to each other, and what a worker may still decide.

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    intake::{
        BegunVisit, InquirySummary, MessageToWorker, NewMessage, OwnContact, Receipt, ReceiptCode, StatisticsConsent,
        UNREAD, VerifyInquiry, Visit,
    },
};
use kernel::{Clock, SystemClock};
use testkit::{Desk, Ways, complaint, from_elsewhere, inquiry, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind, wrong},
    database::{audited, owner},
};

const TENANT: &str = "k-spsi";

fn new_message(text: &str) -> NewMessage {
    NewMessage { text: text.into() }
}

fn to_worker(text: &str, purpose: &str) -> MessageToWorker {
    MessageToWorker { text: text.into(), purpose: purpose.into() }
}

/// A worker with a request that is open in their browser.
struct Worker {
    ways: Ways,
    receipt: Receipt,
    secret: String,
}

impl Worker {
    async fn new() -> Self {
        let ways = shared().ways();
        let receipt = ways.intake.submit(TENANT, &inquiry(), new_key()).await.unwrap();
        let secret = open(&ways, &receipt.code).await.unwrap().secret;
        Self { ways, receipt, secret }
    }

    async fn sees(&self) -> Visit {
        self.ways.intake.visit(TENANT, &Call::anonymous(), &self.secret).await.unwrap()
    }

    /// What the worker reads, each message with its translation.
    async fn reads(&self) -> Vec<(String, Option<String>)> {
        self.sees().await.messages.into_iter().map(|message| (message.text, message.translation)).collect()
    }

    async fn writes(&self, text: &str) -> Visit {
        let call = Call::anonymous();
        self.ways.intake.write_to_union(TENANT, &call, &self.secret, &new_message(text), new_key()).await.unwrap()
    }

    /// The same request in the union's inbox.
    async fn listed(&self, desk: &Desk, filter: Option<&str>) -> Option<InquirySummary> {
        let wanted = filter.map(InboxFilter::of_state).unwrap_or_default();
        let mut after = None;
        loop {
            let call = desk.call().await;
            let page = self.ways.intake.list(TENANT, &call, &wanted, after.as_deref()).await.unwrap();
            if let Some(row) = page.items.into_iter().find(|row| row.reference == self.receipt.reference) {
                return Some(row);
            }
            after = Some(page.next?);
        }
    }

    /// Lets the time pass for which the union's messages about a request are held.
    async fn time_passes(&self, id: Uuid) {
        let aged = sqlx::query(
            "UPDATE message SET written_at = written_at - interval '10 s', sent_at = sent_at - interval '10 s'
             WHERE inquiry_id = $1",
        );
        let mut owner = owner(shared(), TENANT).await;
        aged.bind(id).execute(&mut owner).await.unwrap();
        let steps =
            "UPDATE progress SET at = at - interval '10 s' WHERE inquiry_id = $1 AND step IN ('asked', 'answered')";
        sqlx::query(steps).bind(id).execute(&mut owner).await.unwrap();
    }
}

async fn open(ways: &Ways, code: &str) -> Result<BegunVisit, contracts::ApiError> {
    ways.intake.begin_visit(TENANT, &from_elsewhere(), &ReceiptCode { code: code.into() }).await
}

#[tokio::test]
async fn a_worker_and_the_union_write_to_each_other() {
    let worker = Worker::new().await;
    let (ways, anybody, key) = (&worker.ways, Call::anonymous(), new_key());
    let desk = Desk::log_in(ways, TENANT, "focal").await;
    let intake = &ways.intake;
    for _ in 0..2 {
        let first = new_message("  ខ្ញុំខ្លាច  ");
        intake.write_to_union(TENANT, &anybody, &worker.secret, &first, key).await.unwrap();
    }
    let reused = intake.write_to_union(TENANT, &anybody, &worker.secret, &new_message("Other"), key).await;
    assert_eq!(kind(reused), ProblemKind::IdempotencyKeyReused);
    let empty = intake.write_to_union(TENANT, &anybody, &worker.secret, &new_message(" "), new_key()).await;
    assert_eq!(field_errors(empty), wrong("text", "required"));

    let row = worker.listed(&desk, Some(UNREAD)).await.expect("it waits to be read");
    let (id, call) = (row.id, desk.call().await);
    let read = intake.conversation(TENANT, &call, id).await.unwrap();
    assert_eq!(read.messages.iter().map(|message| message.text.as_str()).collect::<Vec<_>>(), ["ខ្ញុំខ្លាច"], "once");
    assert_eq!(read.allowed, ["tell", "ask"]);
    assert!(worker.listed(&desk, Some(UNREAD)).await.is_none(), "it was read");
    intake.translate_message(TENANT, &call, id, read.messages[0].id, &new_message("I am afraid")).await.unwrap();
    assert_eq!(worker.reads().await, [("ខ្ញុំខ្លាច".to_owned(), Some("I am afraid".to_owned()))]);

    // A question: held at first, then seen; the request waits for the answer.
    let version = intake.find(TENANT, &call, id).await.unwrap().version;
    let question = to_worker("Where is your passport?", "ask");
    let asked = intake.write_to_worker(TENANT, &call, id, version, &question, new_key()).await.unwrap();
    assert_eq!(asked.summary.state, "needs_info");
    assert_eq!(worker.reads().await.len(), 1, "the worker does not see it yet");
    let stale = intake.write_to_worker(TENANT, &call, id, version, &question, new_key()).await;
    assert_eq!(kind(stale), ProblemKind::StaleVersion, "a colleague sees first what was written");
    worker.time_passes(id).await;
    let glanced = intake.visit_without_messages(TENANT, &Call::anonymous(), &worker.secret).await.unwrap();
    assert!(glanced.messages.is_empty() && glanced.progress.steps.len() > 1);
    let unread = intake.conversation(TENANT, &call, id).await.unwrap();
    assert!(unread.messages[1].read_at.is_none(), "what was not shown was not read");
    let seen = worker.sees().await;
    assert_eq!(seen.messages[1].text, "Where is your passport?");
    assert!(seen.messages[1].written_by.is_none() && !seen.messages[1].from_worker, "nobody's name is told");
    assert!(seen.progress.steps.iter().any(|step| step.step == "asked"));
    assert!(intake.conversation(TENANT, &call, id).await.unwrap().messages[1].read_at.is_some(), "the union sees that");

    worker.writes("The agency has it").await;
    assert_eq!(worker.listed(&desk, Some("in_review")).await.expect("it goes on").id, id);

    // Once contact was made it can be answered; who writes after that is heard again.
    let version = intake.find(TENANT, &call, id).await.unwrap().version;
    let early = intake.write_to_worker(TENANT, &call, id, version, &to_worker("Go", "answer"), new_key()).await;
    assert_eq!(kind(early), ProblemKind::RefusedTransition);
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("code_only".into()), note: None, duplicate_of: None };
    let verified = intake.verify(TENANT, &call, id, version, &verify).await.unwrap();
    let answer = to_worker("Ask for it in writing.", "answer");
    let answered = intake.write_to_worker(TENANT, &call, id, verified.version, &answer, new_key()).await.unwrap();
    assert_eq!(answered.summary.state, "answered");
    let after = worker.writes("They said no").await;
    assert!(after.progress.steps.iter().any(|step| step.step == "reopened"));
    assert_eq!(worker.listed(&desk, None).await.expect("listed").state, "in_review");
    for action in ["write_to_union", "write_to_worker", "translate_message"] {
        assert!(audited(shared(), TENANT, action).await > 0, "{action}");
    }
}

#[tokio::test]
async fn what_was_just_written_can_be_taken_back_and_notes_stay_among_colleagues() {
    let worker = Worker::new().await;
    let desk = Desk::log_in(&worker.ways, TENANT, "focal").await;
    let (intake, call) = (&worker.ways.intake, desk.call().await);
    let row = worker.listed(&desk, None).await.expect("listed");
    let written = intake.write_to_worker(TENANT, &call, row.id, 1, &to_worker("Wrong person", "tell"), new_key()).await;
    let version = written.unwrap().version;
    let held = intake.conversation(TENANT, &call, row.id).await.unwrap().messages.remove(0);
    assert!(held.held);
    let asked = to_worker("Not for this worker", "ask");
    let moved = intake.write_to_worker(TENANT, &call, row.id, version, &asked, new_key()).await.unwrap();
    assert_eq!(moved.summary.state, "needs_info");
    assert!(worker.sees().await.progress.steps.iter().all(|step| step.step != "asked"), "not before the question");
    let question = intake.conversation(TENANT, &call, row.id).await.unwrap().messages.remove(1);
    intake.take_back(TENANT, &call, row.id, question.id).await.unwrap();
    let restored = intake.find(TENANT, &call, row.id).await.unwrap();
    assert_eq!(restored.summary.state, "submitted", "what it did is undone");
    intake.take_back(TENANT, &call, row.id, held.id).await.unwrap();
    let version = intake.find(TENANT, &call, row.id).await.unwrap().version;
    assert!(intake.conversation(TENANT, &call, row.id).await.unwrap().messages.is_empty());
    intake.take_back(TENANT, &call, row.id, held.id).await.expect("what is taken back is taken back");

    let right = to_worker("We call on Sunday", "tell");
    intake.write_to_worker(TENANT, &call, row.id, version, &right, new_key()).await.unwrap();
    worker.time_passes(row.id).await;
    let sent = intake.conversation(TENANT, &call, row.id).await.unwrap().messages.remove(0);
    assert_eq!(kind(intake.take_back(TENANT, &call, row.id, sent.id).await), ProblemKind::RefusedTransition);
    let theirs = worker.writes("Thank you").await.messages.remove(1);
    assert!(theirs.from_worker);
    let foreign = intake.take_back(TENANT, &call, row.id, theirs.id).await;
    assert_eq!(kind(foreign), ProblemKind::RefusedTransition, "nobody takes a worker's words away");

    let key = new_key();
    for _ in 0..2 {
        intake.write_note(TENANT, &call, row.id, &new_message("The brother knows"), key).await.unwrap();
    }
    let notes = intake.notes(TENANT, &call, row.id).await.unwrap();
    assert_eq!(notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["The brother knows"]);
    let told = serde_json::to_string(&worker.sees().await).unwrap();
    assert!(!told.contains("brother"), "{told}");

    // Once a case came of it, it is its team's.
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("code_only".into()), note: None, duplicate_of: None };
    let version = intake.find(TENANT, &call, row.id).await.unwrap().version;
    intake.verify(TENANT, &call, row.id, version, &verify).await.unwrap();
    worker.ways.cases.file(TENANT, &call, &complaint(row.id), new_key()).await.unwrap();
    let other = Desk::log_in(&worker.ways, TENANT, "alternate").await.call().await;
    assert_eq!(kind(intake.conversation(TENANT, &other, row.id).await), ProblemKind::Forbidden);
    let note = intake.write_note(TENANT, &other, row.id, &new_message("x"), new_key()).await;
    assert_eq!(kind(note), ProblemKind::Forbidden);
    assert_eq!(kind(intake.take_back(TENANT, &other, row.id, sent.id).await), ProblemKind::Forbidden);
}

#[tokio::test]
async fn a_worker_says_anew_how_to_be_reached_and_whether_to_be_counted() {
    let worker = Worker::new().await;
    let desk = Desk::log_in(&worker.ways, TENANT, "focal").await;
    let (intake, call, anybody) = (&worker.ways.intake, desk.call().await, Call::anonymous());
    let id = worker.listed(&desk, None).await.expect("listed").id;
    let before = intake.find(TENANT, &call, id).await.unwrap();

    let mut contact = OwnContact { contact_method: "telegram".into(), language: "en".into(), ..OwnContact::default() };
    let nowhere = intake.change_own_contact(TENANT, &anybody, &worker.secret, &contact).await;
    assert_eq!(field_errors(nowhere), wrong("contact_value", "required"));
    contact.contact_value = Some("+66 99 000 1111".into());
    contact.may_say_union = Some(false);
    let changed = intake.change_own_contact(TENANT, &anybody, &worker.secret, &contact).await.unwrap();
    assert_eq!((changed.contact_method.as_str(), changed.language.as_str()), ("telegram", "en"));
    assert!(!serde_json::to_string(&changed).unwrap().contains("000 1111"), "a phone may be in other hands");
    let consent = StatisticsConsent { consent_to_statistics: !before.consent_to_statistics };
    intake.choose_statistics(TENANT, &anybody, &worker.secret, &consent).await.unwrap();

    let after = intake.find(TENANT, &call, id).await.unwrap();
    assert_eq!(after.version, before.version + 2);
    assert_eq!(after.consent_to_statistics, !before.consent_to_statistics);
    let (old, new) = (before.words.unwrap(), after.words.unwrap());
    assert_eq!((new.contact_value.as_deref(), new.may_say_union), (Some("+66 99 000 1111"), Some(false)));
    assert_eq!(new.safe_times, None, "what was said before of contact is said no longer");
    assert_eq!((new.message, new.name, new.employer), (old.message, old.name, old.employer));
}

#[tokio::test]
async fn what_is_withdrawn_rests_and_what_is_erased_is_gone() {
    let worker = Worker::new().await;
    let desk = Desk::log_in(&worker.ways, TENANT, "focal").await;
    let (intake, call, anybody) = (&worker.ways.intake, desk.call().await, Call::anonymous());
    let id = worker.listed(&desk, None).await.expect("listed").id;
    worker.writes("Please hurry").await;
    intake.write_note(TENANT, &call, id, &new_message("A note"), new_key()).await.unwrap();

    let withdrawn = intake.withdraw_inquiry(TENANT, &anybody, &worker.secret).await.unwrap();
    assert_eq!((withdrawn.progress.step.as_str(), withdrawn.allowed), ("withdrawn", vec!["erase".to_owned()]));
    let again = intake.withdraw_inquiry(TENANT, &anybody, &worker.secret).await;
    assert_eq!(kind(again), ProblemKind::RefusedTransition);
    let version = intake.find(TENANT, &call, id).await.unwrap().version;
    let late = intake.write_to_worker(TENANT, &call, id, version, &to_worker("Are you sure?", "tell"), new_key()).await;
    assert_eq!(kind(late), ProblemKind::RefusedTransition, "nobody writes to who wants to be left alone");
    let message = intake.conversation(TENANT, &call, id).await.unwrap().messages[0].id;
    let beside = intake.translate_message(TENANT, &call, id, message, &new_message("Are you sure?")).await;
    assert_eq!(kind(beside), ProblemKind::RefusedTransition, "nor beside a message");
    assert_eq!(worker.writes("I changed my mind").await.progress.step, "reopened");

    intake.erase_inquiry(TENANT, &anybody, &worker.secret).await.unwrap();
    assert_eq!(kind(open(&worker.ways, &worker.receipt.code).await), ProblemKind::WrongCode);
    assert_eq!(kind(intake.visit(TENANT, &anybody, &worker.secret).await), ProblemKind::NotFound);
    let tombstone = intake.find(TENANT, &call, id).await.unwrap();
    assert!(tombstone.summary.state == "erased" && tombstone.words.is_none() && tombstone.allowed.is_empty());
    let nothing = intake.conversation(TENANT, &call, id).await.unwrap();
    assert!(nothing.messages.is_empty() && nothing.allowed.is_empty());
    let left: i64 = sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM message WHERE inquiry_id = $1) + (SELECT count(*) FROM note WHERE inquiry_id = $1)
              + (SELECT count(*) FROM receipt WHERE inquiry_id = $1) + (SELECT count(*) FROM visit WHERE inquiry_id = $1)
              + (SELECT count(*) FROM progress WHERE inquiry_id = $1)
              + (SELECT count(*) FROM transition WHERE inquiry_id = $1)
              + (SELECT count(*) FROM inquiry_term WHERE inquiry_id = $1)
              + (SELECT count(*) FROM inquiry_reader WHERE inquiry_id = $1)
              + (SELECT count(*) FROM inquiry WHERE id = $1 AND (wrapped_key IS NOT NULL OR message_sealed IS NOT NULL))",
    )
    .bind(id)
    .fetch_one(&mut owner(shared(), TENANT).await)
    .await
    .unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn of_what_a_case_came_the_case_is_what_ends() {
    let worker = Worker::new().await;
    let desk = Desk::log_in(&worker.ways, TENANT, "focal").await;
    let (intake, call, anybody) = (&worker.ways.intake, desk.call().await, Call::anonymous());
    let row = worker.listed(&desk, None).await.expect("listed");
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("code_only".into()), note: None, duplicate_of: None };
    intake.verify(TENANT, &call, row.id, 1, &verify).await.unwrap();
    worker.ways.cases.file(TENANT, &call, &complaint(row.id), new_key()).await.unwrap();
    assert!(worker.sees().await.allowed.is_empty(), "at once, also before the inquiry has heard of its case");
    let withdrawn = intake.withdraw_inquiry(TENANT, &anybody, &worker.secret).await;
    let erased = intake.erase_inquiry(TENANT, &anybody, &worker.secret).await;
    assert_eq!((kind(withdrawn), kind(erased)), (ProblemKind::RefusedTransition, ProblemKind::RefusedTransition));
    assert_eq!(worker.writes("Stop, please").await.messages.len(), 1, "the union is told so");
}

#[tokio::test]
async fn an_hour_is_the_longest_that_a_request_stays_open() {
    let worker = Worker::new().await;
    let ends = "UPDATE visit SET ends_at = now() + interval '1 minute' WHERE inquiry_id = (SELECT id FROM inquiry
                WHERE format('INQ-%s-%s', year, lpad(number::text, 6, '0')) = $1)";
    let ends = sqlx::query(ends).bind(&worker.receipt.reference);
    assert_eq!(ends.execute(&mut owner(shared(), TENANT).await).await.unwrap().rows_affected(), 1);
    assert!((worker.sees().await.expires_at - SystemClock.now()).num_seconds() <= 60, "however much is done");
}

#[tokio::test]
async fn who_tries_many_codes_is_told_so_and_others_are_not() {
    let (ways, nosy) = (shared().ways(), from_elsewhere());
    let receipt = ways.intake.submit(TENANT, &inquiry(), new_key()).await.unwrap();
    let code = |code: &str| ReceiptCode { code: code.into() };
    let mut answers = Vec::new();
    for _ in 0..70 {
        answers.push(kind(ways.intake.begin_visit(TENANT, &nosy, &code("0000 0000 0000 0000")).await));
    }
    assert!(answers[..60].iter().all(|answer| *answer == ProblemKind::WrongCode));
    assert_eq!(answers[69], ProblemKind::TooManyRequests);
    let right = ways.intake.begin_visit(TENANT, &nosy, &code(&receipt.code)).await;
    assert_eq!(kind(right), ProblemKind::TooManyRequests, "nothing tells that it was the right one");
    open(&ways, &receipt.code).await.expect("somebody else is let in");
}

#[tokio::test]
async fn a_request_closes_by_itself_and_when_it_is_closed() {
    let worker = Worker::new().await;
    let (intake, anybody) = (&worker.ways.intake, Call::anonymous());
    let other = open(&worker.ways, &worker.receipt.code).await.unwrap().secret;
    intake.end_visit(TENANT, &anybody, &other).await.unwrap();
    intake.end_visit(TENANT, &anybody, &other).await.expect("what is closed is closed");
    assert_eq!(kind(intake.visit(TENANT, &anybody, &other).await), ProblemKind::NotFound);

    let seen = worker.sees().await;
    assert_eq!((seen.expires_at - SystemClock.now()).num_minutes(), 14, "fifteen minutes from now");
    let aged = "UPDATE visit SET expires_at = now() WHERE inquiry_id = (SELECT id FROM inquiry
                WHERE format('INQ-%s-%s', year, lpad(number::text, 6, '0')) = $1)";
    let aged = sqlx::query(aged).bind(&worker.receipt.reference);
    assert_eq!(aged.execute(&mut owner(shared(), TENANT).await).await.unwrap().rows_affected(), 1);
    assert_eq!(kind(intake.visit(TENANT, &anybody, &worker.secret).await), ProblemKind::NotFound);
    let late = intake.write_to_union(TENANT, &anybody, &worker.secret, &new_message("x"), new_key()).await;
    assert_eq!(kind(late), ProblemKind::NotFound);
}
