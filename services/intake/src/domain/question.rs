//! Questions of the union's own. A questionnaire is never changed: each change makes the next version, and an answer names the
//! version that asked it, so that it is read with the question of then.

mod condition;

use condition::asked_of;
use contracts::intake::{AnsweredQuestion, InquiryAnswers, OwnAnswer, Question, Questionnaire};
use i18n::script;
use kernel::{
    Instant, PartialDate,
    codes::{CodeList, QuestionKind},
};
use uuid::Uuid;

pub(crate) use condition::{asked, is_standard_answer};

/// For how long a version may still be answered once another took its place: somebody may be at it.
pub(crate) const ANSWERABLE: chrono::Duration = chrono::Duration::days(1);
/// Characters of a text.
const TEXT: usize = 2_000;
/// Characters of a number.
const FIGURES: usize = 15;
/// As many as there are options at the most.
const MOST_VALUES: usize = 30;

/// A version of the questionnaire.
pub(crate) struct Edition {
    pub questionnaire: Questionnaire,
    /// When the next one took its place.
    pub replaced_at: Option<Instant>,
}

impl Edition {
    fn is_answerable(&self, now: Instant) -> bool {
        self.replaced_at.is_none_or(|at| now - at < ANSWERABLE)
    }
}

/// Why an answer does not do: the code of a field's error, and its limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Unfit(pub &'static str, pub Option<u64>);

/// The question that an answer is of; `None` where there is none such, or it is asked no longer.
pub(crate) fn question_of<'e>(editions: &'e [Edition], answer: &OwnAnswer, now: Instant) -> Option<&'e Question> {
    let edition = editions.iter().find(|edition| edition.questionnaire.version == answer.version)?;
    let mut questions = edition.questionnaire.questions.iter().filter(|_| edition.is_answerable(now));
    questions.find(|question| question.id == answer.question)
}

/// The answer as it is kept. `files`: what can be named as one.
pub(crate) fn fit(question: &Question, values: &[String], files: &[Uuid]) -> Result<Vec<String>, Unfit> {
    let kind = QuestionKind::from_code(&question.kind).ok_or(Unfit("not_valid", None))?;
    if values.len() > MOST_VALUES {
        return Err(Unfit("too_large", Some(MOST_VALUES as u64)));
    }
    let mut fit: Vec<String> = Vec::new();
    for value in values.iter().map(|value| value.trim()).filter(|value| !value.is_empty()) {
        let value = match kind {
            QuestionKind::Text => text(value)?,
            QuestionKind::Number => number(value)?,
            QuestionKind::Date => date(value)?,
            QuestionKind::Choice | QuestionKind::MultiChoice => {
                let is_offered = question.options.iter().any(|option| option.code == value);
                is_offered.then(|| value.to_owned()).ok_or(Unfit("unknown_code", None))?
            }
            QuestionKind::File => {
                let is_there = files.iter().any(|file| file.to_string() == value);
                is_there.then(|| value.to_owned()).ok_or(Unfit("unknown_code", None))?
            }
        };
        if !fit.contains(&value) {
            fit.push(value);
        }
    }
    match kind {
        QuestionKind::MultiChoice | QuestionKind::File => Ok(fit),
        _ if fit.len() > 1 => Err(Unfit("too_large", Some(1))),
        _ => Ok(fit),
    }
}

fn text(value: &str) -> Result<String, Unfit> {
    match value {
        value if value.chars().count() > TEXT => Err(Unfit("too_long", Some(TEXT as u64))),
        value if value.contains('\0') => Err(Unfit("not_valid", None)),
        value => Ok(script::nfc(value)),
    }
}

/// In figures, as people group them: `1200`, `-3`, `12.5`, `1,500`. People read it, nobody counts with it: what a comma means depends
/// on who typed it.
fn number(value: &str) -> Result<String, Unfit> {
    let latin = script::latin_digits(value);
    let parts = latin.strip_prefix('-').unwrap_or(&latin).split(['.', ',']);
    let is_number = latin.len() <= FIGURES && parts.clone().count() <= 4 && parts.clone().all(is_figures);
    if is_number { Ok(latin) } else { Err(Unfit("not_a_number", None)) }
}

fn is_figures(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|digit| digit.is_ascii_digit())
}

fn date(value: &str) -> Result<String, Unfit> {
    let date: Result<PartialDate, _> = script::latin_digits(value).parse();
    date.map(|date| date.to_string()).map_err(|_| Unfit("not_a_partial_date", None))
}

/// Of the answers of a draft those that are sent: to what is still asked of who answered so, and of files those that are still
/// attached.
pub(crate) fn sent(editions: &[Edition], answers: &InquiryAnswers, files: &[Uuid], now: Instant) -> Vec<OwnAnswer> {
    let still = |answer: &OwnAnswer| {
        let question =
            question_of(editions, answer, now).filter(|question| is_asked(editions, answer, question, answers))?;
        let is_there = |value: &String| files.iter().any(|file| file.to_string() == *value);
        let is_file = question.kind == QuestionKind::File.code();
        let values: Vec<String> = answer.values.iter().filter(|value| !is_file || is_there(value)).cloned().collect();
        (!values.is_empty()).then(|| OwnAnswer { values, ..answer.clone() })
    };
    answers.own.iter().flatten().filter_map(still).collect()
}

/// Whether it is asked in its version of who answered so, and was not removed since.
fn is_asked(editions: &[Edition], answer: &OwnAnswer, question: &Question, answers: &InquiryAnswers) -> bool {
    let stays =
        editions.last().is_some_and(|present| present.questionnaire.questions.iter().any(|one| one.id == question.id));
    let mut editions = editions.iter().map(|edition| &edition.questionnaire);
    let questionnaire = editions.find(|questionnaire| questionnaire.version == answer.version);
    stays && questionnaire.is_some_and(|all| asked_of(all, answers).iter().any(|one| one.id == question.id))
}

/// Each answer with its question as it was then.
pub(crate) fn with_questions(editions: &[Edition], answers: Vec<OwnAnswer>) -> Vec<AnsweredQuestion> {
    let questions = |version| {
        let mut all = editions.iter().map(|edition| &edition.questionnaire);
        all.find(|one| one.version == version).map(|one| one.questions.iter().enumerate()).into_iter().flatten()
    };
    let mut answered: Vec<(usize, AnsweredQuestion)> = answers
        .into_iter()
        .filter_map(|answer| {
            let (place, question) = questions(answer.version).find(|(_, question)| question.id == answer.question)?;
            Some((place, AnsweredQuestion { question: question.clone(), values: answer.values }))
        })
        .collect();
    answered.sort_by_key(|(place, _)| *place);
    answered.into_iter().map(|(_, answered)| answered).collect()
}

/// The answers of before with those that were given now in their place.
pub(crate) fn merged(before: &[OwnAnswer], given: &[OwnAnswer]) -> Vec<OwnAnswer> {
    let mut all = before.to_vec();
    for answer in given {
        all.retain(|other| other.question != answer.question);
        if !answer.values.is_empty() {
            all.push(answer.clone());
        }
    }
    all
}

#[cfg(test)]
mod tests;
