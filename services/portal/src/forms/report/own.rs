//! What the union asks beside the standard form.

use std::collections::BTreeSet;

use contracts::intake::{AnsweredQuestion, InquiryAnswers, OwnAnswer, Question, Questionnaire};
use kernel::codes::{CodeList, QuestionKind};
use uuid::Uuid;
use web::problem::FieldError;

use crate::forms::{
    Field, Form, Posted,
    date_parts::{joined, split},
    field_error,
};

/// What the names of its fields begin with; the rest is the id of the question, as intake names it in an error.
pub const OWN: &str = "own.";

/// Answers to the union's own questions, as they stand on a page.
#[derive(Clone, Debug, Default)]
pub struct OwnForm {
    /// The version of the questionnaire that the page asks.
    pub version: i64,
    /// One for each question of the page.
    pub answers: Vec<OwnAnswerField>,
}

/// The answer to one of them.
#[derive(Clone, Debug)]
pub struct OwnAnswerField {
    /// The question.
    pub question: Uuid,
    /// QuestionKind.
    pub kind: QuestionKind,
    /// A text, a number, what was chosen, or a year.
    pub field: Field,
    /// Of a date.
    pub month: Field,
    /// Of a date.
    pub day: Field,
    /// Options, or files, that were ticked.
    pub ticked: BTreeSet<String>,
}

impl OwnForm {
    /// The questions with what was answered before, where that is an answer to the very words that are asked now.
    pub fn of(asked: &Questionnaire, answered: &[AnsweredQuestion]) -> Self {
        let field = |question: &Question| {
            let before = answered.iter().find(|one| is_same(&one.question, question));
            OwnAnswerField::of(question, before.map_or(&[], |before| before.values.as_slice()))
        };
        Self { version: asked.version, answers: asked.questions.iter().filter_map(field).collect() }
    }

    /// What was typed: the page names each question that it asks.
    pub fn read(posted: &Posted) -> Self {
        let asked = |(name, kind): (&str, &str)| {
            let id = name.strip_prefix(OWN)?.strip_suffix(".kind")?.parse().ok()?;
            Some(OwnAnswerField::read(posted, id, QuestionKind::from_code(kind)?))
        };
        let version = posted.raw("own_version").parse().unwrap_or_default();
        Self { version, answers: posted.all().filter_map(asked).collect() }
    }

    /// The same questions as they are asked now, with what was typed.
    pub fn asked_now(mut self, asked: &Questionnaire) -> Self {
        let mut now = Self::of(asked, &[]);
        for answer in &mut now.answers {
            let is_same = |typed: &&mut OwnAnswerField| typed.question == answer.question && typed.kind == answer.kind;
            if let Some(typed) = self.answers.iter_mut().find(is_same) {
                std::mem::swap(answer, typed);
            }
        }
        now
    }

    /// What was typed as an answer to a version that is not asked any more: whoever typed it looks at it again.
    pub fn changed_meanwhile(&self, asked: &Questionnaire) -> Vec<FieldError> {
        let typed = self.answers.iter().filter(|answer| self.version != asked.version && !answer.values().is_empty());
        typed.map(|answer| field_error(&answer.field.name, "question_changed")).collect()
    }

    /// What goes to intake: every question of the page, those that were left open too.
    pub fn answers(&self) -> InquiryAnswers {
        let answer = |answer: &OwnAnswerField| OwnAnswer {
            question: answer.question,
            version: self.version,
            values: answer.values(),
        };
        InquiryAnswers { own: Some(self.answers.iter().map(answer).collect()), ..InquiryAnswers::default() }
    }

    /// Whether the page asked all of these.
    pub fn asks_all(&self, asked: &Questionnaire) -> bool {
        asked.questions.iter().all(|question| self.answers.iter().any(|answer| answer.question == question.id))
    }
}

/// Whether the same is asked, and can be answered, in the same words.
fn is_same(one: &Question, other: &Question) -> bool {
    (one.id, &one.kind, &one.labels, &one.options) == (other.id, &other.kind, &other.labels, &other.options)
}

impl OwnAnswerField {
    fn of(question: &Question, values: &[String]) -> Option<Self> {
        let kind = QuestionKind::from_code(&question.kind)?;
        let mut answer = Self::read(&Posted::of([]), question.id, kind);
        let first = values.first().cloned().unwrap_or_default();
        match kind {
            QuestionKind::MultiChoice | QuestionKind::File => answer.ticked = values.iter().cloned().collect(),
            QuestionKind::Date => [answer.field.value, answer.month.value, answer.day.value] = split(&first),
            QuestionKind::Text | QuestionKind::Number | QuestionKind::Choice => answer.field.value = first,
        }
        Some(answer)
    }

    fn read(posted: &Posted, question: Uuid, kind: QuestionKind) -> Self {
        let name = format!("{OWN}{question}");
        let field = |name: String| {
            let typed = posted.text(&name);
            Field::new(name, typed)
        };
        let ticked = posted.all().filter_map(|(posted, _)| posted.strip_prefix(&name)?.strip_prefix(".is."));
        Self {
            question,
            kind,
            month: field(format!("{name}.month")),
            day: field(format!("{name}.day")),
            ticked: ticked.map(str::to_owned).collect(),
            field: field(name),
        }
    }

    /// What a box of it is called, but for its code.
    pub fn prefix(&self) -> String {
        format!("{}.is.", self.field.name)
    }

    fn values(&self) -> Vec<String> {
        let one = match self.kind {
            QuestionKind::MultiChoice | QuestionKind::File => return self.ticked.iter().cloned().collect(),
            QuestionKind::Date => joined(&self.field, &self.month, Some(&self.day)),
            QuestionKind::Text | QuestionKind::Number | QuestionKind::Choice => self.field.value.clone(),
        };
        if one.is_empty() { Vec::new() } else { vec![one] }
    }
}

impl Form for OwnForm {
    fn fields(&mut self) -> Vec<&mut Field> {
        self.answers.iter_mut().map(|answer| &mut answer.field).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::questionnaire;

    const ALL: [(&str, &[&str]); 6] = [
        ("text", &["ជំនួយ"]),
        ("choice", &["yes"]),
        ("multi_choice", &["no", "yes"]),
        ("date", &["2026-03-05"]),
        ("number", &["12.5"]),
        ("file", &["0192d6a0-0000-7000-8000-00000000f11e"]),
    ];

    fn answered(asked: &Questionnaire) -> Vec<AnsweredQuestion> {
        let values = |kind: &str| ALL.iter().find(|(of, _)| *of == kind).map(|(_, values)| *values).unwrap();
        let answer = |question: &Question| AnsweredQuestion {
            values: values(&question.kind).iter().map(|value| (*value).to_owned()).collect(),
            question: question.clone(),
        };
        asked.questions.iter().map(answer).collect()
    }

    #[test]
    fn every_kind_of_answer_is_shown_and_read_as_it_was_given() {
        let asked = questionnaire();
        let form = OwnForm::of(&asked, &answered(&asked));
        let mut posted = vec![("own_version".to_owned(), "3".to_owned())];
        for answer in &form.answers {
            posted.push((format!("{}.kind", answer.field.name), answer.kind.code().to_owned()));
            for field in [&answer.field, &answer.month, &answer.day] {
                posted.push((field.name.to_string(), field.value.clone()));
            }
            posted.extend(answer.ticked.iter().map(|code| (format!("{}{code}", answer.prefix()), "yes".to_owned())));
        }
        let read = OwnForm::read(&Posted::of(posted)).asked_now(&asked);
        let sent = read.answers().own.unwrap();
        assert_eq!(sent.len(), ALL.len());
        for (sent, expected) in sent.iter().zip(answered(&asked)) {
            assert_eq!((sent.question, sent.version), (expected.question.id, 3));
            assert!(sent.values == expected.values, "{}", expected.question.kind);
        }
    }

    #[test]
    fn what_was_left_open_is_sent_as_such_and_what_is_of_another_kind_by_now_is_left_out() {
        let mut asked = questionnaire();
        let before = answered(&asked);
        asked.questions[0].kind = "number".to_owned();
        asked.questions[3].labels.insert("en".to_owned(), "Another question".to_owned());
        let form = OwnForm::of(&asked, &before);
        let sent = form.answers().own.unwrap();
        assert!(sent[0].values.is_empty() && sent[1].values == ["yes"] && sent[3].values.is_empty());
        assert!(form.changed_meanwhile(&asked).is_empty());
        asked.version += 1;
        let changed = form.changed_meanwhile(&asked);
        assert_eq!(changed.len(), 4, "all that something stands in: {changed:?}");
        assert!(form.asks_all(&asked));
        assert!(!OwnForm::default().asks_all(&asked));
    }
}
