use std::collections::BTreeMap;

use contracts::intake::{Condition, QuestionOption};
use kernel::InquiryId;

use super::*;

fn question(kind: &str, options: &[&str], shown_when: Option<(&str, &str)>) -> Question {
    let texts = BTreeMap::from([("en".to_owned(), "A".to_owned())]);
    let option = |code: &&str| QuestionOption { code: (*code).to_owned(), labels: texts.clone() };
    Question {
        id: InquiryId::new().uuid(),
        kind: kind.to_owned(),
        labels: texts.clone(),
        hints: BTreeMap::new(),
        options: options.iter().map(option).collect(),
        shown_when: shown_when
            .map(|(field, code)| Condition { field: field.to_owned(), any_of: vec![code.to_owned()] }),
    }
}

fn answer(question: &Question, version: i64, values: &[&str]) -> OwnAnswer {
    OwnAnswer { question: question.id, version, values: values.iter().map(|value| (*value).to_owned()).collect() }
}

#[test]
fn an_answer_fits_its_question_or_it_is_said_why_not() {
    let file = InquiryId::new().uuid();
    let (long, name) = ("x".repeat(2_001), file.to_string());
    type Case<'a> = (&'a str, &'a [&'a str], Result<&'a [&'a str], Unfit>);
    let cases: [Case<'_>; 20] = [
        ("text", &["  ជំនួយ  "], Ok(&["ជំនួយ"])),
        ("text", &[" "], Ok(&[])),
        ("text", &[&long], Err(Unfit("too_long", Some(2_000)))),
        ("text", &["a", "b"], Err(Unfit("too_large", Some(1)))),
        ("text", &["a\0b"], Err(Unfit("not_valid", None))),
        ("number", &["១២.៥"], Ok(&["12.5"])),
        ("number", &["-3"], Ok(&["-3"])),
        ("number", &["1,500"], Ok(&["1,500"])),
        ("number", &[".5"], Err(Unfit("not_a_number", None))),
        ("number", &["1."], Err(Unfit("not_a_number", None))),
        ("number", &["1e9"], Err(Unfit("not_a_number", None))),
        ("number", &["1234567890123456"], Err(Unfit("not_a_number", None))),
        ("date", &["2026-03"], Ok(&["2026-03"])),
        ("date", &["2026-13"], Err(Unfit("not_a_partial_date", None))),
        ("choice", &["yes"], Ok(&["yes"])),
        ("choice", &["yes", "no"], Err(Unfit("too_large", Some(1)))),
        ("choice", &["often"], Err(Unfit("unknown_code", None))),
        ("multi_choice", &["no", "yes", "no"], Ok(&["no", "yes"])),
        ("file", &[&name], Ok(&[&name])),
        ("file", &["another"], Err(Unfit("unknown_code", None))),
    ];
    for (kind, values, expected) in cases {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let is = fit(&question(kind, &["yes", "no"], None), &values, &[file]);
        assert_eq!(
            is,
            expected.map(|kept| kept.iter().map(|value| (*value).to_owned()).collect()),
            "{kind} {values:?}"
        );
    }
}

#[test]
fn what_hangs_on_an_answer_is_asked_when_that_was_given_and_asked_itself() {
    let first = question("choice", &["yes", "no"], Some(("topic", "unpaid_wages")));
    let second = question("text", &[], Some((&first.id.to_string(), "yes")));
    let own = Some(vec![answer(&first, 1, &["yes"])]);
    let all = Questionnaire { version: 1, questions: vec![first, second] };
    let about =
        |topic: &str| InquiryAnswers { topic: Some(topic.into()), own: own.clone(), ..InquiryAnswers::default() };
    assert_eq!(asked_of(&all, &about("unpaid_wages")).len(), 2);
    assert_eq!(asked_of(&all, &about("rights")).len(), 0, "the second hangs on one that is not asked");
    let open = InquiryAnswers { own: None, ..about("unpaid_wages") };
    assert_eq!(asked_of(&all, &open).len(), 1);
}

#[test]
fn an_old_version_can_be_answered_for_a_day() {
    let now: Instant = "2026-11-23T10:00:00Z".parse().unwrap();
    let old = question("text", &[], None);
    let edition = |version, hours: Option<i64>| Edition {
        questionnaire: Questionnaire { version, questions: vec![old.clone()] },
        replaced_at: hours.map(|hours| now - chrono::Duration::hours(hours)),
    };
    let editions = [edition(1, Some(24)), edition(2, Some(23)), edition(3, None)];
    let may = |version| question_of(&editions, &answer(&old, version, &["x"]), now).is_some();
    assert_eq!([1, 2, 3, 4].map(may), [false, true, true, false]);
}

#[test]
fn what_is_removed_and_files_that_are_gone_are_not_sent() {
    let now: Instant = "2026-11-23T10:00:00Z".parse().unwrap();
    let (stays, goes, slip) = (question("text", &[], None), question("text", &[], None), question("file", &[], None));
    let hours = |hours| Some(now - chrono::Duration::hours(hours));
    let edition = |version, questions: &[&Question], replaced_at| Edition {
        questionnaire: Questionnaire { version, questions: questions.iter().map(|one| (*one).clone()).collect() },
        replaced_at,
    };
    let editions = [edition(1, &[&stays, &goes, &slip], hours(1)), edition(2, &[&stays, &slip], None)];
    let (kept, gone) = (InquiryId::new().uuid(), InquiryId::new().uuid());
    let files = [kept.to_string(), gone.to_string()];
    let said = [answer(&stays, 1, &["a"]), answer(&goes, 1, &["b"]), answer(&slip, 2, &[&files[0], &files[1]])];
    let answers = InquiryAnswers { own: Some(said.to_vec()), ..InquiryAnswers::default() };
    let expected = [answer(&stays, 1, &["a"]), answer(&slip, 2, &[&files[0]])];
    assert!(sent(&editions, &answers, &[kept], now) == expected);
    assert!(sent(&editions, &answers, &[], now) == expected[..1]);
}

#[test]
fn an_answer_takes_the_place_of_the_one_before_and_an_empty_one_takes_it_away() {
    let (one, two) = (question("text", &[], None), question("text", &[], None));
    let before = [answer(&one, 1, &["a"]), answer(&two, 1, &["b"])];
    assert!(merged(&before, &[answer(&one, 2, &["c"])]) == [answer(&two, 1, &["b"]), answer(&one, 2, &["c"])]);
    assert!(merged(&before, &[answer(&one, 2, &[])]) == [answer(&two, 1, &["b"])]);
}
