//! What a union asks beside the standard form. Each test has an organisation of its own, whose questions no other test changes.

use contracts::{
    Call,
    intake::{
        Condition, EnterInquiry, Holder, Inquiry, InquiryAnswers, OwnAnswer, Question, QuestionOption, Questionnaire,
        Receipt, SearchInquiries, SetQuestions, SubmitDraft, Texts,
    },
};
use testkit::{Desk, Ways, attach, from_elsewhere, inquiry, new_key, pixel, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind},
    database::owner,
};

fn texts(text: &str) -> Texts {
    Texts::from([("en".to_owned(), text.to_owned())])
}

pub fn question(kind: &str, text: &str, options: &[&str]) -> Question {
    let option = |code: &&str| QuestionOption { code: (*code).to_owned(), labels: texts(code) };
    Question {
        id: new_key(),
        kind: kind.to_owned(),
        labels: texts(text),
        hints: Texts::new(),
        options: options.iter().map(option).collect(),
        shown_when: None,
    }
}

fn after(field: impl ToString, code: &str) -> Option<Condition> {
    Some(Condition { field: field.to_string(), any_of: vec![code.to_owned()] })
}

fn set(questions: &[Question]) -> SetQuestions {
    SetQuestions { questions: questions.to_vec() }
}

/// A union that asks something, and a worker with a report in the making.
struct Asking {
    tenant: &'static str,
    ways: Ways,
    admin: Desk,
    secret: String,
}

impl Asking {
    async fn new(tenant: &'static str, questions: &[Question]) -> Self {
        let ways = shared().ways();
        let admin = Desk::log_in(&ways, tenant, "admin").await;
        let answers = InquiryAnswers { topic: Some("pay".into()), ..inquiry().answers };
        let secret = ways.intake.begin_draft(tenant, &from_elsewhere(), &answers).await.unwrap().secret;
        let asking = Self { tenant, ways, admin, secret };
        asking.asks(0, questions).await;
        asking
    }

    async fn asks(&self, version: i64, questions: &[Question]) -> Questionnaire {
        let call = self.admin.call().await;
        self.ways.intake.set_questions(self.tenant, &call, version, &set(questions)).await.unwrap()
    }

    async fn draft(&self) -> contracts::intake::Draft {
        self.ways.intake.draft(self.tenant, &Call::anonymous(), &self.secret).await.unwrap()
    }

    /// What is asked, by its text.
    async fn asked(&self) -> Vec<String> {
        self.draft()
            .await
            .questions
            .questions
            .into_iter()
            .map(|mut question| question.labels.remove("en").unwrap())
            .collect()
    }

    async fn answers(&self, answers: InquiryAnswers) -> Result<contracts::intake::Draft, contracts::ApiError> {
        self.ways.intake.answer_draft(self.tenant, &Call::anonymous(), &self.secret, &answers).await
    }

    async fn says(&self, version: i64, said: &[(&Question, &[&str])]) -> Result<(), contracts::ApiError> {
        let answer = |(question, values): &(&Question, &[&str])| OwnAnswer {
            question: question.id,
            version,
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        };
        let own = Some(said.iter().map(answer).collect());
        self.answers(InquiryAnswers { own, ..InquiryAnswers::default() }).await.map(drop)
    }

    async fn sends(&self) -> Receipt {
        let form = SubmitDraft { consents: inquiry().consents, answers: InquiryAnswers::default() };
        self.ways.intake.submit_draft(self.tenant, &Call::anonymous(), &self.secret, &form, new_key()).await.unwrap()
    }

    /// The inquiry as somebody reads it who works on it.
    async fn read(&self, receipt: &Receipt) -> Inquiry {
        let focal = Desk::log_in(&self.ways, self.tenant, "focal").await;
        let call = focal.call().await;
        let text = SearchInquiries { text: receipt.reference.clone() };
        let found = self.ways.intake.search(self.tenant, &call, &text).await.unwrap().items.remove(0);
        self.ways.intake.find(self.tenant, &call, found.id).await.unwrap()
    }
}

/// Each question with its answer, in words.
fn answered(inquiry: Inquiry) -> Vec<(String, Vec<String>)> {
    let own = inquiry.words.expect("the team reads it").own;
    own.into_iter().map(|mut own| (own.question.labels.remove("en").unwrap(), own.values)).collect()
}

fn line(text: &str, values: &[&str]) -> (String, Vec<String>) {
    (text.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
}

#[tokio::test]
async fn what_a_union_asks_is_read_with_the_question_as_it_was() {
    let housed = question("choice", "Do you live there?", &["yes", "no"]);
    let with = Question { shown_when: after(housed.id, "yes"), ..question("number", "With how many?", &[]) };
    let kept =
        Question { shown_when: after("topic", "documents"), ..question("multi_choice", "What?", &["pass", "visa"]) };
    let since = question("date", "Since when?", &[]);
    let slip = question("file", "Your payslip", &[]);
    let more = Question { shown_when: after("topic", "pay"), ..question("text", "How much?", &[]) };
    let all = [housed, with, kept, since, slip, more];
    let [housed, with, kept, since, slip, more] = &all;
    let asking = Asking::new("k-sbsi", &all).await;
    assert_eq!(asking.asked().await, ["Do you live there?", "Since when?", "Your payslip", "How much?"]);

    asking.says(1, &[(housed, &["yes"]), (since, &["២០២៥-០៣"])]).await.unwrap();
    assert!(asking.asked().await.contains(&"With how many?".to_owned()), "one answer leads to another question");
    let wrong = asking.says(1, &[(with, &["many"]), (since, &["2025-13"]), (slip, &[&Uuid::nil().to_string()])]).await;
    let of = |question: &Question| format!("own.{}", question.id);
    assert_eq!(
        field_errors(wrong),
        [
            (of(with), "not_a_number".into()),
            (of(since), "not_a_partial_date".into()),
            (of(slip), "unknown_code".into())
        ]
    );
    let file = attach(&asking.ways, asking.tenant, Holder::Draft(&asking.secret), "slip.png", &pixel()).await.unwrap();
    let id = file.id.to_string();
    asking.says(1, &[(with, &["១២"]), (slip, &[&id]), (more, &["  A lot  "])]).await.unwrap();
    // It hangs on an answer that was not given: nobody sees it before it is sent, so it is not sent.
    asking.says(1, &[(kept, &["pass"])]).await.unwrap();
    let draft = asking.draft().await;
    assert_eq!((draft.own.len(), draft.questions.questions.len()), (5, 5));

    // A file that is taken away again is named by no answer.
    let holder = Holder::Draft(&asking.secret);
    let other = attach(&asking.ways, asking.tenant, holder, "other.png", &pixel()).await.unwrap().id;
    asking.says(1, &[(slip, &[&id, &other.to_string()])]).await.unwrap();
    asking.ways.intake.discard_file(asking.tenant, &Call::anonymous(), holder, other).await.unwrap();
    assert!(asking.draft().await.own.iter().all(|own| !own.values.contains(&other.to_string())));

    let inquiry = asking.read(&asking.sends().await).await;
    assert_eq!(inquiry.files.as_ref().unwrap()[0].id, file.id);
    let expected = [
        line("Do you live there?", &["yes"]),
        line("With how many?", &["12"]),
        line("Since when?", &["2025-03"]),
        line("Your payslip", &[&id]),
        line("How much?", &["A lot"]),
    ];
    assert_eq!(answered(inquiry.clone()), expected);

    // The union asks something else from now on; this answer was to the question of then.
    let then = Question { labels: texts("How much in a month?"), ..more.clone() };
    let present = asking.asks(1, &[then]).await;
    assert_eq!((present.version, present.questions.len()), (2, 1));
    let focal = Desk::log_in(&asking.ways, asking.tenant, "focal").await;
    let again = asking.ways.intake.find(asking.tenant, &focal.call().await, inquiry.summary.id).await.unwrap();
    assert_eq!(answered(again), expected);
    assert_eq!(asking.ways.intake.questions(asking.tenant, &focal.call().await).await.unwrap(), present);
}

#[tokio::test]
async fn a_question_that_is_changed_meanwhile_can_be_answered_as_it_was_for_a_day() {
    let first = question("text", "Which factory?", &[]);
    let asking = Asking::new("k-spsi", std::slice::from_ref(&first)).await;
    asking.says(1, &[(&first, &["Of shoes"])]).await.unwrap();
    let second = Question { labels: texts("Which workshop?"), ..first.clone() };
    asking.asks(1, std::slice::from_ref(&second)).await;
    let draft = asking.draft().await;
    assert_eq!(draft.questions.questions[0].labels, second.labels, "this is asked now");
    assert_eq!(draft.own[0].question.labels, first.labels, "that was answered");
    asking.says(1, &[(&first, &["Of red shoes"])]).await.unwrap();
    let sent = asking.read(&asking.sends().await).await;
    assert_eq!(answered(sent), [line("Which factory?", &["Of red shoes"])]);

    // A day later nobody can be at it any more.
    let late = Asking { secret: String::new(), ..asking };
    let begun = late.ways.intake.begin_draft(late.tenant, &from_elsewhere(), &inquiry().answers).await.unwrap();
    let late = Asking { secret: begun.secret, ..late };
    late.says(1, &[(&first, &["Of boots"])]).await.unwrap();
    let aged = sqlx::query("UPDATE questionnaire SET made_at = made_at - interval '1 day'");
    aged.execute(&mut owner(shared(), late.tenant).await).await.unwrap();
    let refused = late.says(1, &[(&first, &["Of sandals"])]).await;
    assert_eq!(field_errors(refused), [(format!("own.{}", first.id), "question_changed".into())]);
    assert!(late.draft().await.own.is_empty(), "it does not stand on the page that sends");
    assert!(answered(late.read(&late.sends().await).await).is_empty());
}

#[tokio::test]
async fn what_somebody_of_the_union_enters_answers_its_questions_too() {
    let asked = question("choice", "Do you live there?", &["yes", "no"]);
    let hangs = Question { shown_when: after("topic", "documents"), ..question("text", "Which?", &[]) };
    let asking = Asking::new("ntuc", &[asked.clone(), hangs.clone()]).await;
    let focal = Desk::log_in(&asking.ways, asking.tenant, "focal").await;
    let enter = |question: &Question, version, value: &str| {
        let answer =
            |question: &Question, value: &str| OwnAnswer { question: question.id, version, values: vec![value.into()] };
        let own = Some(vec![answer(question, value), answer(&hangs, "A passport")]);
        let sent = inquiry();
        EnterInquiry {
            channel: "phone".into(),
            answers: InquiryAnswers { own, ..sent.answers },
            consents: sent.consents,
        }
    };
    let refused = enter(&asked, 1, "perhaps");
    let refused = asking.ways.intake.enter(asking.tenant, &focal.call().await, &refused, new_key()).await;
    assert_eq!(field_errors(refused), [(format!("own.{}", asked.id), "unknown_code".into())]);
    let gone = enter(&asked, 7, "yes");
    let gone = field_errors(asking.ways.intake.enter(asking.tenant, &focal.call().await, &gone, new_key()).await);
    assert!(gone.iter().all(|(_, code)| code == "question_changed"), "{gone:?}");
    let entered = enter(&asked, 1, "no");
    let call = focal.call().await;
    let entered = asking.ways.intake.enter(asking.tenant, &call, &entered, new_key()).await.unwrap();
    let read = asking.ways.intake.find(asking.tenant, &call, entered.id).await.unwrap();
    // Who asks by telephone sees why something was said, whatever it hung on.
    assert_eq!(answered(read), [line("Do you live there?", &["no"]), line("Which?", &["A passport"])]);
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused_and_says_where() {
    let (ways, tenant) = (shared().ways(), "ctum");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let call = admin.call().await;
    let good = question("choice", "Yes?", &["yes", "no"]);
    let with = |change: fn(&mut Question)| {
        let mut question = question("choice", "Yes?", &["yes", "no"]);
        change(&mut question);
        question
    };
    let cases = [
        (with(|one| one.kind = "guess".into()), "kind", "unknown_code"),
        (with(|one| one.labels.clear()), "labels", "required"),
        (with(|one| one.labels = Texts::from([("xx".into(), "?".into())])), "labels", "unknown_code"),
        (with(|one| one.labels = texts(&"x".repeat(201))), "labels.en", "too_long"),
        (with(|one| one.options.truncate(1)), "options", "too_small"),
        (with(|one| one.options[1].code = "yes".into()), "options", "taken"),
        (with(|one| one.options[1].code = "No!".into()), "options", "not_valid"),
        (with(|one| one.options[1].labels.clear()), "options", "required"),
        (with(|one| one.kind = "text".into()), "options", "not_valid"),
        (with(|one| one.shown_when = after("name", "x")), "shown_when", "unknown_code"),
        (with(|one| one.shown_when = after("sector", "pay")), "shown_when", "unknown_code"),
        (with(|one| one.shown_when = after(Uuid::nil(), "yes")), "shown_when", "unknown_code"),
        (
            with(|one| one.shown_when = Some(Condition { field: "topic".into(), any_of: Vec::new() })),
            "shown_when",
            "required",
        ),
    ];
    for (bad, field, code) in cases {
        let errors = field_errors(ways.intake.set_questions(tenant, &call, 0, &set(&[good.clone(), bad])).await);
        assert_eq!(errors[0], (format!("questions.1.{field}"), code.to_owned()), "{errors:?}");
    }
    let hangs = Question { shown_when: after(good.id, "yes"), ..question("text", "Why?", &[]) };
    let order = field_errors(ways.intake.set_questions(tenant, &call, 0, &set(&[hangs.clone(), good.clone()])).await);
    assert_eq!(order, [("questions.0.shown_when".to_owned(), "unknown_code".to_owned())], "it is asked before");
    let twice = field_errors(ways.intake.set_questions(tenant, &call, 0, &set(&[good.clone(), good.clone()])).await);
    assert_eq!(twice, [("questions.1.id".to_owned(), "taken".to_owned())]);
    let many: Vec<Question> = (0..21).map(|_| question("text", "?", &[])).collect();
    let many = field_errors(ways.intake.set_questions(tenant, &call, 0, &set(&many)).await);
    assert_eq!(many, [("questions".to_owned(), "too_large".to_owned())]);

    ways.intake.set_questions(tenant, &call, 0, &set(&[good.clone(), hangs])).await.unwrap();
    let same = ways.intake.questions(tenant, &call).await.unwrap();
    let again = ways.intake.set_questions(tenant, &call, 1, &set(&same.questions)).await.unwrap();
    assert_eq!(again.version, 1, "what changes nothing makes no version");
    let stale = ways.intake.set_questions(tenant, &call, 0, &set(&[])).await;
    assert_eq!(kind(stale), ProblemKind::StaleVersion);
    let focal = Desk::log_in(&ways, tenant, "focal").await.call().await;
    assert_eq!(kind(ways.intake.set_questions(tenant, &focal, 1, &set(&[])).await), ProblemKind::Forbidden);
    assert_eq!(ways.intake.questions(tenant, &focal).await.unwrap().questions.len(), 2);

    // No version is ever changed, by nobody that the service could be.
    let role = sqlx::query_scalar(
        "SELECT has_table_privilege(role, 'questionnaire', 'UPDATE') OR has_table_privilege(role, 'questionnaire', 'DELETE')
         FROM (SELECT grantee AS role FROM information_schema.role_table_grants
               WHERE table_name = 'questionnaire' AND table_schema = current_schema AND privilege_type = 'INSERT'
                 AND grantee <> current_user) AS intake",
    );
    let may: Vec<bool> = role.fetch_all(&mut owner(shared(), tenant).await).await.unwrap();
    assert_eq!(may, [false]);
}
