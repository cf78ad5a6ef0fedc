//! What people who work for a union are told of, in the console and by mail as they like, and what a worker is told by mail. In
//! an organisation of its own, where nobody else counts mails.

use std::time::Duration;

use contracts::{
    Call,
    intake::{
        AssignInquiry, EnterInquiry, MessageToWorker, NewInquiry, NewMessage, OwnContact, Receipt, ReceiptCode,
        VerifyInquiry,
    },
    notifications::{Notice, ReadNotices, SetNoticePreference, Unsubscribe},
};
use kernel::{Clock, SystemClock};
use testkit::{
    DEMO_PASSWORD, Desk, Mail, Ways, create_account, eventually, from_elsewhere, inquiry, mails, new_key, shared,
};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind, wrong},
    database::owner,
};

const TENANT: &str = "ctum";

/// A mail about a message waits until it can no longer be taken back.
const SOON: Duration = Duration::from_secs(60);

/// Somebody who works here, whom no other test tells anything.
struct Colleague {
    ways: Ways,
    desk: Desk,
    id: Uuid,
    email: String,
}

impl Colleague {
    async fn new(role: &str) -> Self {
        let (ways, email) = (shared().ways(), format!("{}@ctum.example", new_key().simple()));
        assert!(create_account(&shared().config(), TENANT, &email, role, DEMO_PASSWORD).status.success());
        let desk = Desk::set_up(&ways, TENANT, &email).await;
        let own = ways.identity.own_account(TENANT, &Call::bearer(&desk.session)).await.unwrap();
        Self { ways, desk, id: own.account.id, email }
    }

    /// What this person was told of one inquiry.
    async fn told_of(&self, inquiry: Uuid) -> Vec<Notice> {
        let page = self.ways.notifications.notices(TENANT, &self.desk.call().await, None).await.unwrap();
        page.items.into_iter().filter(|notice| notice.inquiry_id == Some(inquiry)).collect()
    }

    /// The one of a kind, once it is there.
    async fn is_told(&self, inquiry: Uuid, kind: &str) -> Notice {
        eventually(&format!("{kind} is told"), SOON, || async {
            self.told_of(inquiry).await.into_iter().find(|notice| notice.kind == kind)
        })
        .await
    }

    async fn waiting(&self) -> i64 {
        self.ways.notifications.notice_count(TENANT, &self.desk.call().await).await.unwrap().waiting
    }

    async fn chooses(&self, mail: &str, quiet: Option<(&str, &str)>) {
        let set = SetNoticePreference {
            mail: mail.into(),
            quiet_from: quiet.map(|(from, _)| from.to_owned()),
            quiet_to: quiet.map(|(_, to)| to.to_owned()),
            digest_at: None,
        };
        let (notifications, call) = (&self.ways.notifications, self.desk.call().await);
        let version = notifications.notice_preference(TENANT, &call).await.unwrap().version;
        notifications.set_notice_preference(TENANT, &call, version, &set).await.unwrap();
    }

    fn mails(&self) -> Vec<Mail> {
        mails(&shared().dir()).into_iter().filter(|mail| mail.to == self.email).collect()
    }

    async fn gets(&self, subject: &str) -> Mail {
        eventually(&format!("{subject} to {}", self.email), SOON, || async {
            self.mails().into_iter().find(|mail| mail.subject == subject)
        })
        .await
    }

    /// The state of this person's mail about what an inquiry's notice of a kind tells.
    async fn mail_state(&self, inquiry: Uuid, kind: &str) -> Option<String> {
        let found = sqlx::query_scalar(
            "SELECT mail.state FROM notice JOIN mail USING (event_id, account_id)
             WHERE notice.inquiry_id = $1 AND notice.account_id = $2 AND kind = $3",
        );
        let found = found.bind(inquiry).bind(self.id).bind(kind);
        found.fetch_optional(&mut owner(shared(), TENANT).await).await.unwrap()
    }
}

async fn sends(form: &NewInquiry) -> (Receipt, Uuid) {
    let receipt = shared().ways().intake.submit(TENANT, form, new_key()).await.unwrap();
    let number: i64 = receipt.reference.rsplit('-').next().unwrap().parse().unwrap();
    let found = sqlx::query_scalar("SELECT id FROM inquiry WHERE number = $1").bind(number);
    let id = found.fetch_one(&mut owner(shared(), TENANT).await).await.unwrap();
    (receipt, id)
}

async fn in_danger() -> (Receipt, Uuid) {
    let mut form = inquiry();
    form.answers.in_danger_now = Some(true);
    sends(&form).await
}

#[tokio::test]
async fn what_comes_in_waits_for_everybody_until_somebody_takes_it() {
    let (dara, linh) = (Colleague::new("focal_point").await, Colleague::new("alternate").await);
    let (_, id) = sends(&inquiry()).await;
    let (told, other) = (dara.is_told(id, "new").await, linh.is_told(id, "new").await);
    assert!(!told.read && !told.handled && told.reference.is_some());
    assert!(linh.waiting().await >= 1);
    let (call, notifications) = (dara.desk.call().await, &dara.ways.notifications);
    assert_eq!(kind(notifications.read_notice(TENANT, &call, other.id).await), ProblemKind::NotFound, "another's");
    assert!(notifications.read_notice(TENANT, &call, told.id).await.unwrap().read);

    let taken = AssignInquiry { assignee: Some(dara.id) };
    dara.ways.intake.assign(TENANT, &call, id, 1, &taken).await.unwrap();
    eventually("nobody else has to look any more", SOON, || async {
        linh.told_of(id).await.into_iter().find(|notice| notice.handled)
    })
    .await;
    assert!(dara.told_of(id).await.iter().all(|notice| notice.kind != "assigned"), "who takes it knows it");

    let call = linh.desk.call().await;
    let version = linh.ways.intake.find(TENANT, &call, id).await.unwrap().version;
    let handed = AssignInquiry { assignee: Some(linh.id) };
    dara.ways.intake.assign(TENANT, &dara.desk.call().await, id, version, &handed).await.unwrap();
    linh.is_told(id, "assigned").await;
    linh.gets("Something was handed to you").await;
    let mut told: Vec<uuid::Uuid> = linh.told_of(id).await.iter().map(|notice| notice.id).collect();
    told.sort();
    let (Some(last), Some(first)) = (told.pop(), told.first().copied()) else { panic!("told of it twice: {told:?}") };
    let before = linh.ways.notifications.read_all_notices(TENANT, &call, ReadNotices { last: first }).await.unwrap();
    assert!(before.waiting >= 1, "what was told since was not seen");
    linh.ways.notifications.read_all_notices(TENANT, &call, ReadNotices { last }).await.unwrap();
    assert!(linh.told_of(id).await.iter().all(|notice| notice.read));
}

#[tokio::test]
async fn somebody_chooses_when_a_mail_comes_and_danger_comes_at_once() {
    let (now, daily) = (Colleague::new("focal_point").await, Colleague::new("focal_point").await);
    daily.chooses("daily", None).await;
    let (_, usual) = sends(&inquiry()).await;
    daily.is_told(usual, "new").await;
    now.gets("Something is waiting for you").await;
    assert_eq!(daily.mail_state(usual, "new").await, None, "it is in the summary");
    let (_, urgent) = in_danger().await;
    daily.is_told(urgent, "urgent").await;
    let mail = daily.gets("Urgent: something is waiting for you").await;
    assert!(!mail.all.contains("List-Unsubscribe"), "nobody can be without it");

    // In the middle of quiet hours, whatever the hour is.
    let clock = due::Calendar::new("MM".parse().ok(), [], []).time_of(SystemClock.now());
    let hour = |by: i64| (clock + chrono::Duration::hours(by)).format("%H:%M").to_string();
    now.chooses("at_once", Some((&hour(-2), &hour(2)))).await;
    let (_, quiet) = sends(&inquiry()).await;
    now.is_told(quiet, "new").await;
    let goes = sqlx::query_scalar::<_, bool>(
        "SELECT next_attempt_at > now() FROM mail JOIN notice USING (event_id, account_id)
         WHERE notice.inquiry_id = $1 AND notice.account_id = $2",
    );
    let waits = goes.bind(quiet).bind(now.id).fetch_one(&mut owner(shared(), TENANT).await).await.unwrap();
    assert!(waits, "until the quiet hours end");
    let verified =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
    now.ways.intake.verify(TENANT, &now.desk.call().await, quiet, 1, &verified).await.unwrap();
    eventually("it is needless by then", SOON, || async {
        now.mail_state(quiet, "new").await.filter(|state| state == "dropped")
    })
    .await;
}

#[tokio::test]
async fn a_summary_comes_once_a_day_and_ends_with_one_click() {
    let daily = Colleague::new("focal_point").await;
    daily.chooses("daily", None).await;
    let (_, id) = sends(&inquiry()).await;
    daily.is_told(id, "new").await;
    // Its time has come, whatever the hour is.
    let set = SetNoticePreference { mail: "daily".into(), digest_at: Some("00:00".into()), ..Default::default() };
    let call = daily.desk.call().await;
    daily.ways.notifications.set_notice_preference(TENANT, &call, 1, &set).await.unwrap();
    let anew = sqlx::query("UPDATE notice_preference SET digest_on = NULL WHERE account_id = $1").bind(daily.id);
    anew.execute(&mut owner(shared(), TENANT).await).await.unwrap();
    let mail = daily.gets("Your summary").await;
    let after = mail.all.split("/unsubscribe/").nth(1).expect("it says how it ends");
    let secret: String = after.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    let notifications = &daily.ways.notifications;
    let foreign = notifications.unsubscribe(TENANT, &Unsubscribe { secret: "x".into() }).await;
    assert_eq!(kind(foreign), ProblemKind::NotFound);
    for _ in 0..2 {
        notifications.unsubscribe(TENANT, &Unsubscribe { secret: secret.clone() }).await.unwrap();
    }
    let chosen = notifications.notice_preference(TENANT, &daily.desk.call().await).await.unwrap();
    assert_eq!(chosen.mail, "urgent_only");
}

#[tokio::test]
async fn a_choice_that_cannot_be_is_refused() {
    let colleague = Colleague::new("alternate").await;
    let (notifications, call) = (&colleague.ways.notifications, colleague.desk.call().await);
    let usual = notifications.notice_preference(TENANT, &call).await.unwrap();
    assert_eq!((usual.version, usual.mail.as_str(), usual.quiet_from), (0, "at_once", None));
    let half = SetNoticePreference { mail: "daily".into(), quiet_from: Some("22:00".into()), ..Default::default() };
    let refused = notifications.set_notice_preference(TENANT, &call, 0, &half).await;
    assert_eq!(field_errors(refused), wrong("quiet_to", "required"));
    let whole = SetNoticePreference { quiet_to: Some("07:00".into()), ..half };
    assert_eq!(notifications.set_notice_preference(TENANT, &call, 0, &whole).await.unwrap().version, 1);
    let stale = notifications.set_notice_preference(TENANT, &call, 0, &whole).await;
    assert_eq!(kind(stale), ProblemKind::StaleVersion);
}

#[tokio::test]
async fn a_reminder_goes_to_who_works_on_it_then_on() {
    let (dara, linh) = (Colleague::new("focal_point").await, Colleague::new("alternate").await);
    let boss = Colleague::new("affiliate_admin").await;
    let (_, id) = sends(&inquiry()).await;
    dara.is_told(id, "new").await;
    let taken = AssignInquiry { assignee: Some(dara.id) };
    dara.ways.intake.assign(TENANT, &dara.desk.call().await, id, 1, &taken).await.unwrap();
    let late =
        "UPDATE inquiry SET waits_since = waits_since - interval '40 days', due_at = due_at - interval '40 days',
                  remind_at = now(), reminders = $2 WHERE id = $1";
    sqlx::query(late).bind(id).bind(0_i16).execute(&mut owner(shared(), TENANT).await).await.unwrap();
    dara.is_told(id, "reminder").await;
    dara.gets("Something is overdue").await;
    let is_reminded =
        async |who: &Colleague| who.told_of(id).await.iter().any(|notice| notice.kind == "reminder" && !notice.handled);
    assert!(!is_reminded(&linh).await && boss.told_of(id).await.is_empty(), "not yet");
    sqlx::query(late).bind(id).bind(1_i16).execute(&mut owner(shared(), TENANT).await).await.unwrap();
    linh.is_told(id, "reminder").await;
    assert!(boss.told_of(id).await.is_empty(), "who stands beside comes first");
    sqlx::query(late).bind(id).bind(2_i16).execute(&mut owner(shared(), TENANT).await).await.unwrap();
    boss.is_told(id, "reminder").await;

    // Quiet, once somebody has done it.
    let call = dara.desk.call().await;
    let version = dara.ways.intake.find(TENANT, &call, id).await.unwrap().version;
    let verdict =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
    dara.ways.intake.verify(TENANT, &call, id, version, &verdict).await.unwrap();
    eventually("nobody is reminded any more", SOON, || async {
        (!is_reminded(&dara).await && !is_reminded(&linh).await && !is_reminded(&boss).await).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_worker_who_chose_it_gets_a_mail_that_says_nothing() {
    let dara = Colleague::new("focal_point").await;
    let address = format!("{}@worker.example", new_key().simple());
    let mut form = inquiry();
    (form.answers.contact_method, form.answers.contact_value) = (Some("email".into()), Some(address.clone()));
    form.answers.language = Some("en".into());
    form.answers.safe_times = None;
    let (receipt, id) = sends(&form).await;
    let told = || mails(&shared().dir()).into_iter().filter(|mail| mail.to == address).collect::<Vec<_>>();
    let says = |text: &str| MessageToWorker { text: text.into(), purpose: "tell".into() };
    let intake = &dara.ways.intake;
    intake.write_to_worker(TENANT, &dara.desk.call().await, id, 1, &says("Wages of May"), new_key()).await.unwrap();
    let mail = eventually("a mail to the worker", SOON, || async { told().into_iter().next() }).await;
    assert_eq!(mail.subject, "There is something new");
    assert!(mail.all.contains("/en/return"), "{}", mail.all);
    for word in ["Wages", "union", "Union", "Myanmar", "CTUM", &receipt.code, &receipt.reference] {
        assert!(!mail.all.contains(word), "{word}");
    }

    // Whatever else is written, the next mail goes half a day later; and none where the worker has read it by then.
    let code = ReceiptCode { code: receipt.code };
    let secret = intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    intake.visit(TENANT, &Call::anonymous(), &secret).await.unwrap();
    let reply = NewMessage { text: "Thank you".into() };
    intake.write_to_union(TENANT, &Call::anonymous(), &secret, &reply, new_key()).await.unwrap();
    dara.is_told(id, "reply").await;
    let call = dara.desk.call().await;
    let version = intake.find(TENANT, &call, id).await.unwrap().version;
    intake.write_to_worker(TENANT, &call, id, version, &says("Once more"), new_key()).await.unwrap();
    eventually("the reply is answered", SOON, || async {
        dara.told_of(id).await.into_iter().find(|notice| notice.kind == "reply" && notice.handled)
    })
    .await;
    let waits = sqlx::query_scalar::<_, bool>(
        "SELECT next_attempt_at > now() + interval '11 hours' FROM mail WHERE inquiry_id = $1 AND state = 'queued'",
    );
    assert!(waits.bind(id).fetch_one(&mut owner(shared(), TENANT).await).await.unwrap());
}

/// A worker who chose to be told by mail, to whom the union has just written.
async fn written_to(dara: &Colleague) -> (String, Uuid, String, Uuid) {
    let address = format!("{}@worker.example", new_key().simple());
    let mut form = inquiry();
    (form.answers.contact_method, form.answers.contact_value) = (Some("email".into()), Some(address.clone()));
    form.answers.safe_times = None;
    let (receipt, id) = sends(&form).await;
    let code = ReceiptCode { code: receipt.code };
    let intake = &dara.ways.intake;
    let secret = intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    let (call, tells) = (dara.desk.call().await, MessageToWorker { text: "Hello".into(), purpose: "tell".into() });
    intake.write_to_worker(TENANT, &call, id, 1, &tells, new_key()).await.unwrap();
    let message = intake.conversation(TENANT, &call, id).await.unwrap().messages[0].id;
    (address, id, secret, message)
}

/// The mail to the worker of an inquiry is not sent, since it is needless by then.
async fn is_dropped(address: &str, id: Uuid) {
    let state = || async {
        let found = sqlx::query_scalar::<_, String>("SELECT state FROM mail WHERE inquiry_id = $1").bind(id);
        let found = found.fetch_optional(&mut owner(shared(), TENANT).await).await.unwrap();
        found.filter(|state| state != "queued")
    };
    assert_eq!(eventually("the mail's turn comes", SOON, state).await, "dropped");
    assert!(mails(&shared().dir()).iter().all(|mail| mail.to != address), "{address} was written to");
}

#[tokio::test]
async fn nobody_writes_to_who_took_it_back_or_chose_another_way_or_about_what_was_taken_back() {
    let dara = Colleague::new("focal_point").await;
    let (intake, anybody) = (&dara.ways.intake, Call::anonymous());
    let (withdrawn, elsewhere, taken_back) =
        (written_to(&dara).await, written_to(&dara).await, written_to(&dara).await);
    intake.withdraw_inquiry(TENANT, &anybody, &withdrawn.2).await.unwrap();
    let code_only = OwnContact { contact_method: "code_only".into(), language: "en".into(), ..OwnContact::default() };
    intake.change_own_contact(TENANT, &anybody, &elsewhere.2, &code_only).await.unwrap();
    intake.take_back(TENANT, &dara.desk.call().await, taken_back.1, taken_back.3).await.unwrap();
    for (address, id, ..) in [&withdrawn, &elsewhere, &taken_back] {
        is_dropped(address, *id).await;
    }
    dara.is_told(withdrawn.1, "withdrawn").await;
    dara.gets("Something has changed").await;
}

/// An inquiry whose worker wants to be reached by e-mail.
fn by_mail() -> NewInquiry {
    let mut form = inquiry();
    (form.answers.contact_method, form.answers.contact_value) = (Some("email".into()), Some("a@worker.example".into()));
    (form.answers.safe_times, form.answers.may_leave_message) = (None, None);
    form
}

#[tokio::test]
async fn who_named_safe_times_or_wants_no_messages_left_or_came_by_is_written_no_mail() {
    let dara = Colleague::new("focal_point").await;
    let (intake, tells) = (&dara.ways.intake, MessageToWorker { text: "Hello".into(), purpose: "tell".into() });
    let (mut safe, mut quiet) = (by_mail(), by_mail());
    safe.answers.safe_times = Some("On Sundays".into());
    quiet.answers.may_leave_message = Some(false);
    let NewInquiry { answers, consents } = by_mail();
    let entered = EnterInquiry { channel: "phone".into(), answers, consents };
    let entered = intake.enter(TENANT, &dara.desk.call().await, &entered, new_key()).await.unwrap();
    for id in [sends(&safe).await.1, sends(&quiet).await.1, entered.id] {
        dara.is_told(id, "new").await;
        intake.write_to_worker(TENANT, &dara.desk.call().await, id, 1, &tells, new_key()).await.unwrap();
        eventually("what was written is dealt with", SOON, || async {
            dara.told_of(id).await.into_iter().find(|notice| notice.kind == "new" && notice.handled)
        })
        .await;
        let found = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM mail WHERE inquiry_id = $1").bind(id);
        assert_eq!(found.fetch_one(&mut owner(shared(), TENANT).await).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn what_is_put_back_is_told_where_it_waits_and_not_where_contact_was_made() {
    let dara = Colleague::new("focal_point").await;
    let (_, id) = sends(&inquiry()).await;
    dara.is_told(id, "new").await;
    let verified =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
    let (intake, call) = (&dara.ways.intake, dara.desk.call().await);
    let mine = AssignInquiry { assignee: Some(dara.id) };
    let nobodys = AssignInquiry { assignee: None };
    let taken = intake.assign(TENANT, &call, id, 1, &mine).await.unwrap();
    let back = intake.assign(TENANT, &call, id, taken.version, &nobodys).await.unwrap();
    eventually("it is told anew", SOON, || async {
        let told = dara.told_of(id).await;
        (told.iter().filter(|notice| notice.kind == "new").count() == 2).then_some(())
    })
    .await;
    let known = intake.verify(TENANT, &call, id, back.version, &verified).await.unwrap();
    let taken = intake.assign(TENANT, &call, id, known.version, &mine).await.unwrap();
    intake.assign(TENANT, &call, id, taken.version, &nobodys).await.unwrap();
    eventually("all four steps are dealt with", SOON, || async {
        let found = sqlx::query_scalar::<_, i64>(
            "SELECT count(*) FROM outbox JOIN inbox USING (event_id) WHERE consumer = 'notifications.queue_mail'
               AND envelope->>'type' = 'inquiry.assigned.v1' AND (envelope->'data'->>'inquiry')::uuid = $1",
        );
        let count = found.bind(id).fetch_one(&mut owner(shared(), TENANT).await).await.unwrap();
        (count == 4).then_some(())
    })
    .await;
    let told = dara.told_of(id).await;
    assert_eq!(told.iter().filter(|notice| notice.kind == "new").count(), 2, "nobody has to make contact");
}

#[tokio::test]
async fn one_mail_of_a_kind_is_enough_and_one_that_is_needless_takes_no_other_with_it() {
    let (dara, linh) = (Colleague::new("focal_point").await, Colleague::new("focal_point").await);
    // In the middle of quiet hours, whatever the hour is: mails wait.
    let clock = due::Calendar::new("MM".parse().ok(), [], []).time_of(SystemClock.now());
    let hour = |by: i64| (clock + chrono::Duration::hours(by)).format("%H:%M").to_string();
    linh.chooses("at_once", Some((&hour(-2), &hour(2)))).await;
    let handed = AssignInquiry { assignee: Some(linh.id) };
    let mut ids = Vec::new();
    for _ in 0..3 {
        let (receipt, id) = sends(&inquiry()).await;
        dara.ways.intake.assign(TENANT, &dara.desk.call().await, id, 1, &handed).await.unwrap();
        linh.is_told(id, "assigned").await;
        ids.push((receipt.code, id));
    }
    let code = ReceiptCode { code: ids[0].0.clone() };
    let secret = dara.ways.intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    dara.ways.intake.withdraw_inquiry(TENANT, &Call::anonymous(), &secret).await.unwrap();
    eventually("the first is needless", SOON, || async {
        linh.mail_state(ids[0].1, "assigned").await.filter(|state| state == "dropped")
    })
    .await;
    let morning = "UPDATE mail SET next_attempt_at = now() WHERE account_id = $1 AND template = 'inquiry_assigned'";
    sqlx::query(morning).bind(linh.id).execute(&mut owner(shared(), TENANT).await).await.unwrap();
    eventually("all of them are dealt with", SOON, || async {
        let left =
            "SELECT count(*) FROM mail WHERE account_id = $1 AND template = 'inquiry_assigned' AND state = 'queued'";
        let left: i64 =
            sqlx::query_scalar(left).bind(linh.id).fetch_one(&mut owner(shared(), TENANT).await).await.unwrap();
        (left == 0).then_some(())
    })
    .await;
    let got = linh.mails().iter().filter(|mail| mail.subject == "Something was handed to you").count();
    assert_eq!(got, 1, "of the two that are left");
}

#[tokio::test]
async fn who_is_erased_leaves_no_diary() {
    let dara = Colleague::new("focal_point").await;
    let (receipt, id) = sends(&by_mail()).await;
    dara.is_told(id, "new").await;
    let intake = &dara.ways.intake;
    let code = ReceiptCode { code: receipt.code };
    let secret = intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    intake.erase_inquiry(TENANT, &Call::anonymous(), &secret).await.unwrap();
    eventually("only that it is gone is said", SOON, || async {
        let told = dara.told_of(id).await;
        (told.len() == 1 && told[0].kind == "withdrawn").then_some(())
    })
    .await;
}
