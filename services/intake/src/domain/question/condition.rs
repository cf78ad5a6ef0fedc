//! When a question is asked: after which answers.

use contracts::intake::{Condition, InquiryAnswers, Question, Questionnaire};
use kernel::{
    Country,
    codes::{Action, CodeList, MigrationStage, Sector, Sex, Submitter, Topic},
};

/// The questions that are asked of who answered so.
pub(crate) fn asked(questionnaire: &Questionnaire, answers: &InquiryAnswers) -> Questionnaire {
    let questions = asked_of(questionnaire, answers).into_iter().cloned().collect();
    Questionnaire { version: questionnaire.version, questions }
}

pub(super) fn asked_of<'q>(questionnaire: &'q Questionnaire, answers: &InquiryAnswers) -> Vec<&'q Question> {
    let mut asked: Vec<&Question> = Vec::new();
    for question in &questionnaire.questions {
        let is_asked = match &question.shown_when {
            None => true,
            Some(condition) => holds(condition, answers, &asked),
        };
        if is_asked {
            asked.push(question);
        }
    }
    asked
}

/// Whether one of the answers was chosen; what is not asked itself was not.
fn holds(condition: &Condition, answers: &InquiryAnswers, before: &[&Question]) -> bool {
    let is_one = |value: &String| condition.any_of.contains(value);
    match standard(answers, &condition.field) {
        Some(answer) => answer.as_ref().is_some_and(is_one),
        None => {
            let question = before.iter().find(|question| question.id.to_string() == condition.field);
            let mut own = answers.own.iter().flatten();
            question
                .and_then(|question| own.find(|own| own.question == question.id))
                .is_some_and(|own| own.values.iter().any(is_one))
        }
    }
}

/// The answers of the standard form that a condition may be about; `None` for any other name.
fn standard<'a>(answers: &'a InquiryAnswers, field: &str) -> Option<&'a Option<String>> {
    Some(match field {
        "topic" => &answers.topic,
        "action_requested" => &answers.action_requested,
        "submitter" => &answers.submitter,
        "migration_stage" => &answers.migration_stage,
        "sector" => &answers.sector,
        "sex" => &answers.sex,
        "country_now" => &answers.country_now,
        "country_of_origin" => &answers.country_of_origin,
        _ => return None,
    })
}

/// Whether the standard form has an answer of that code to choose there.
pub(crate) fn is_standard_answer(field: &str, code: &str) -> bool {
    match field {
        "topic" => Topic::from_code(code).is_some(),
        "action_requested" => Action::from_code(code).is_some(),
        "submitter" => Submitter::from_code(code).is_some(),
        "migration_stage" => MigrationStage::from_code(code).is_some(),
        "sector" => Sector::from_code(code).is_some(),
        "sex" => Sex::from_code(code).is_some(),
        "country_now" | "country_of_origin" => code.parse::<Country>().is_ok(),
        _ => false,
    }
}
