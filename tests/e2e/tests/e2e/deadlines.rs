//! What a union owes a worker, until when, and what happens where it is not done. In organisations whose deadlines no other test
//! changes.

use std::time::Duration;

use chrono::{DateTime, Utc};
use contracts::{
    Call,
    identity::SetServiceLevels,
    intake::{Due, InboxFilter, InquirySummary, MessageToWorker, NewMessage, Receipt, ReceiptCode, VerifyInquiry},
};
use due::{Calendar, Levels, Rules, ServiceLevel};
use kernel::{Clock, SystemClock};
use testkit::{Desk, Ways, eventually, from_elsewhere, inquiry, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind},
    database::owner,
};

/// In the Philippines.
const TENANT: &str = "tucp";

/// One that sets deadlines of its own, in Timor-Leste.
const OTHER: &str = "tltuc";

/// Rules are followed, and people reminded, every five seconds here.
const SOON: Duration = Duration::from_secs(60);

/// A worker who has sent a request, and waits.
struct Waiting {
    tenant: &'static str,
    ways: Ways,
    receipt: Receipt,
    secret: String,
    desk: Desk,
    id: Uuid,
}

impl Waiting {
    async fn new(urgent: bool) -> Self {
        Self::at(TENANT, urgent).await
    }

    async fn at(tenant: &'static str, urgent: bool) -> Self {
        let ways = shared().ways();
        let mut form = inquiry();
        form.answers.in_danger_now = Some(urgent);
        let receipt = ways.intake.submit(tenant, &form, new_key()).await.unwrap();
        let code = ReceiptCode { code: receipt.code.clone() };
        let secret = ways.intake.begin_visit(tenant, &from_elsewhere(), &code).await.unwrap().secret;
        let desk = Desk::log_in(&ways, tenant, "focal").await;
        let mut waiting = Self { tenant, ways, receipt, secret, desk, id: Uuid::nil() };
        waiting.id = waiting.row(&InboxFilter::default()).await.expect("it is in the inbox").id;
        waiting
    }

    /// The request in a list of the inbox.
    async fn row(&self, filter: &InboxFilter) -> Option<InquirySummary> {
        let mut after = None;
        loop {
            let call = self.desk.call().await;
            let page = self.ways.intake.list(self.tenant, &call, filter, after.as_deref()).await.unwrap();
            if let Some(row) = page.items.into_iter().find(|row| row.reference == self.receipt.reference) {
                return Some(row);
            }
            after = Some(page.next?);
        }
    }

    async fn is_listed(&self, due: &str) -> bool {
        self.row(&InboxFilter { due: Some(due.to_owned()), ..InboxFilter::default() }).await.is_some()
    }

    /// What is owed, as the worker and the union see it.
    async fn owed(&self) -> Option<Due> {
        let seen = self.ways.intake.visit(self.tenant, &Call::anonymous(), &self.secret).await.unwrap().next;
        assert_eq!(seen, self.row(&InboxFilter::default()).await.unwrap().due, "both see the same");
        seen
    }

    async fn level(&self) -> Option<String> {
        self.owed().await.map(|due| due.level)
    }

    async fn version(&self) -> i64 {
        self.ways.intake.find(self.tenant, &self.desk.call().await, self.id).await.unwrap().version
    }

    async fn writes(&self, text: &str) {
        let (call, message) = (Call::anonymous(), NewMessage { text: text.into() });
        self.ways.intake.write_to_union(self.tenant, &call, &self.secret, &message, new_key()).await.unwrap();
    }

    async fn is_told(&self, text: &str, purpose: &str) {
        let message = MessageToWorker { text: text.into(), purpose: purpose.into() };
        let (call, version) = (self.desk.call().await, self.version().await);
        self.ways.intake.write_to_worker(self.tenant, &call, self.id, version, &message, new_key()).await.unwrap();
    }

    /// Makes it so long ago that the request came, and that something of it was due.
    async fn time_passes(&self, days: i32) {
        let aged = sqlx::query(
            "UPDATE inquiry SET submitted_at = submitted_at - make_interval(days => $2),
                    waits_since = waits_since - make_interval(days => $2), in_touch_at = in_touch_at - make_interval(days => $2),
                    due_at = due_at - make_interval(days => $2),
                    remind_at = greatest(remind_at - make_interval(days => $2), now())
             WHERE id = $1",
        );
        aged.bind(self.id).bind(days).execute(&mut owner(shared(), self.tenant).await).await.unwrap();
    }

    /// How often somebody was reminded, and whether somebody will be.
    async fn reminders(&self) -> (i16, bool) {
        let found = sqlx::query_as("SELECT reminders, remind_at IS NOT NULL FROM inquiry WHERE id = $1");
        found.bind(self.id).fetch_one(&mut owner(shared(), self.tenant).await).await.unwrap()
    }
}

/// The usual rules of a union of the Philippines.
fn usual() -> Rules {
    Rules { calendar: Calendar::new("PH".parse().ok(), [], []), levels: Levels::default() }
}

/// A number that is none of those that are offered.
fn wrong_field(field: &str) -> (String, String) {
    (field.to_owned(), "not_valid".to_owned())
}

fn verdict(result: &str) -> VerifyInquiry {
    VerifyInquiry { result: result.into(), method: Some("call".into()), note: None, duplicate_of: None }
}

#[tokio::test]
async fn a_worker_sees_until_when_the_union_does_what() {
    let waiting = Waiting::new(false).await;
    let sent: DateTime<Utc> = waiting.row(&InboxFilter::default()).await.unwrap().submitted_at;
    let triage = usual().due(ServiceLevel::Triage, sent);
    let promised = Due { level: "triage".to_owned(), at: triage.at, overdue: false };
    assert_eq!(waiting.receipt.next, Some(promised.clone()), "the receipt promises it");
    assert_eq!(waiting.owed().await, Some(promised));

    let (intake, call) = (&waiting.ways.intake, waiting.desk.call().await);
    let whose = waiting.ways.identity.own_account(TENANT, &Call::bearer(&waiting.desk.session)).await.unwrap();
    let taken = contracts::intake::AssignInquiry { assignee: Some(whose.account.id) };
    intake.assign(TENANT, &call, waiting.id, waiting.version().await, &taken).await.unwrap();
    assert_eq!(waiting.owed().await.unwrap().at, usual().due(ServiceLevel::Verify, sent).at, "an answer, since then");

    waiting.is_told("Where do you work?", "ask").await;
    assert_eq!(waiting.level().await.as_deref(), Some("update"));
    waiting.writes("In Penang").await;
    assert_eq!(waiting.level().await.as_deref(), Some("verify"), "the worker waits anew");
    intake.verify(TENANT, &call, waiting.id, waiting.version().await, &verdict("verified")).await.unwrap();
    assert_eq!(waiting.level().await.as_deref(), Some("update"));
    waiting.is_told("This is how it is", "answer").await;
    assert_eq!(waiting.owed().await, None, "nothing is owed of what is answered");
}

#[tokio::test]
async fn a_message_that_is_taken_back_was_no_answer() {
    let waiting = Waiting::new(false).await;
    let before = waiting.owed().await;
    for text in ["To somebody else", "And this, too"] {
        waiting.is_told(text, "tell").await;
    }
    assert_eq!(waiting.level().await.as_deref(), Some("update"));
    let (intake, call) = (&waiting.ways.intake, waiting.desk.call().await);
    for message in intake.conversation(TENANT, &call, waiting.id).await.unwrap().messages {
        assert_ne!(waiting.owed().await, before);
        intake.take_back(TENANT, &call, waiting.id, message.id).await.unwrap();
    }
    assert_eq!(waiting.owed().await, before, "the worker waits as long as before");
}

#[tokio::test]
async fn danger_is_counted_in_hours() {
    let waiting = Waiting::new(true).await;
    let row = waiting.row(&InboxFilter::default()).await.unwrap();
    let due = row.due.expect("something is owed");
    assert_eq!((due.level.as_str(), due.at - row.submitted_at), ("urgent", chrono::Duration::hours(1)));
    assert!(waiting.is_listed("week").await && !waiting.is_listed("overdue").await);
}

#[tokio::test]
async fn what_is_overdue_is_said_three_times_and_starts_afresh_once_somebody_acted() {
    let waiting = Waiting::new(false).await;
    assert_eq!(waiting.reminders().await, (0, true));
    waiting.time_passes(40).await;
    assert!(waiting.is_listed("overdue").await && waiting.is_listed("stalled").await);
    assert!(waiting.owed().await.unwrap().overdue);
    for said in 1..=3_i16 {
        eventually(&format!("reminder {said}"), SOON, || async {
            Some(waiting.reminders().await).filter(|(reminders, _)| *reminders == said)
        })
        .await;
        let next = sqlx::query("UPDATE inquiry SET remind_at = now() WHERE id = $1 AND remind_at IS NOT NULL");
        next.bind(waiting.id).execute(&mut owner(shared(), TENANT).await).await.unwrap();
    }
    assert_eq!(waiting.reminders().await, (3, true), "until somebody has acted");
    waiting.is_told("We are looking at it", "tell").await;
    assert_eq!(waiting.reminders().await, (0, true));
    assert!(!waiting.is_listed("overdue").await && !waiting.owed().await.unwrap().overdue);
}

#[tokio::test]
async fn an_organisation_sets_its_own_deadlines_and_what_waits_follows_them() {
    let waiting = Waiting::at(OTHER, false).await;
    let (identity, admin) = (&waiting.ways.identity, Desk::log_in(&waiting.ways, OTHER, "admin").await);
    let call = admin.call().await;
    let present = identity.service_levels(OTHER, &call).await.unwrap();
    assert_eq!((present.version, present.levels.verify_days), (0, 3), "what holds for everybody");

    let outside = SetServiceLevels { triage_days: 11, update_days: 0, ..present.levels.clone() };
    let refused = identity.set_service_levels(OTHER, &call, 0, &outside).await;
    let errors = field_errors(refused);
    assert_eq!(errors, [wrong_field("triage_days"), wrong_field("update_days")]);

    let today = Calendar::new("TL".parse().ok(), [], []).day_of(SystemClock.now());
    let off = (1..=30).map(|days| today + chrono::Days::new(days)).collect::<Vec<_>>();
    let set = SetServiceLevels { triage_days: 2, days_off: off, ..present.levels };
    assert_eq!(identity.set_service_levels(OTHER, &call, 0, &set).await.unwrap().version, 1);
    assert_eq!(kind(identity.set_service_levels(OTHER, &call, 0, &set).await), ProblemKind::StaleVersion);
    let read = identity.service_levels(OTHER, &call).await.unwrap();
    assert_eq!((read.version, read.levels.triage_days, read.levels.days_off.len()), (1, 2, 30));

    let rules = Rules {
        calendar: Calendar::new("TL".parse().ok(), set.days_off.clone(), []),
        levels: Levels { triage_days: 2, ..Levels::default() },
    };
    let sent = waiting.row(&InboxFilter::default()).await.unwrap().submitted_at;
    let later = rules.due(ServiceLevel::Triage, sent).at;
    eventually("what waits follows the new rules", SOON, || async {
        waiting.row(&InboxFilter::default()).await.unwrap().due.filter(|due| due.at == later)
    })
    .await;
    assert_eq!(waiting.owed().await.unwrap().at, later);

    // Today nobody works: what should have been said three hours ago is said when somebody does.
    let set = SetServiceLevels { days_off: [vec![today], set.days_off].concat(), ..set };
    identity.set_service_levels(OTHER, &call, 1, &set).await.unwrap();
    let rules = Rules { calendar: Calendar::new("TL".parse().ok(), set.days_off, []), ..rules };
    let (mut rows, since) = (owner(shared(), OTHER).await, sent - chrono::Duration::days(40));
    let named = "SELECT due_rules FROM inquiry WHERE id = $1";
    eventually("what waits follows them once more", SOON, || async {
        let mut rows = owner(shared(), OTHER).await;
        let name: i64 = sqlx::query_scalar(named).bind(waiting.id).fetch_one(&mut rows).await.unwrap();
        (name == rules.name()).then_some(())
    })
    .await;
    let late = "UPDATE inquiry SET waits_since = $2, due_at = $3, remind_at = now() - interval '3 hours' WHERE id = $1";
    let due = rules.due(ServiceLevel::Triage, since).at;
    sqlx::query(late).bind(waiting.id).bind(since).bind(due).execute(&mut rows).await.unwrap();
    eventually("it is put off", SOON, || async {
        let put_off = "SELECT remind_at > now() FROM inquiry WHERE id = $1";
        let mut rows = owner(shared(), OTHER).await;
        sqlx::query_scalar(put_off).bind(waiting.id).fetch_one(&mut rows).await.unwrap_or(false).then_some(())
    })
    .await;
    assert_eq!(waiting.reminders().await, (0, true), "nobody was reminded");
}

#[tokio::test]
async fn who_is_in_danger_and_was_not_reached_still_waits_for_help() {
    let waiting = Waiting::new(true).await;
    let (intake, call) = (&waiting.ways.intake, waiting.desk.call().await);
    intake.verify(TENANT, &call, waiting.id, waiting.version().await, &verdict("unreachable")).await.unwrap();
    assert_eq!(waiting.level().await.as_deref(), Some("urgent"));
    waiting.is_told("We are looking for you", "tell").await;
    assert_eq!(waiting.level().await.as_deref(), Some("urgent"), "words are no help");
    intake.verify(TENANT, &call, waiting.id, waiting.version().await, &verdict("verified")).await.unwrap();
    assert_eq!(waiting.level().await.as_deref(), Some("update"));
}
