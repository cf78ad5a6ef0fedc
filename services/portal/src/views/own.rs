//! The union's own questions: asked of a worker, and read with their answers.

use contracts::intake::{AnsweredQuestion, Condition, File, Question, Questionnaire, Texts};
use i18n::zawgyi;
use kernel::{
    Locale,
    codes::{CodeList, QuestionKind},
};
use serde::Serialize;

use super::{Choice, FileLine, Group};
use crate::{
    forms::{Field, report::OwnForm},
    words::Words,
};

/// So many answers stand below each other; more of them are a list that opens.
const MOST_RADIOS: usize = 7;

/// One question, with what was typed.
#[derive(Serialize)]
pub struct OwnQuestion {
    kind: &'static str,
    text: String,
    hint: String,
    /// The language of both, where it is not the page's (BCP 47).
    lang: Option<String>,
    field: Field,
    month: Field,
    day: Field,
    /// What can be chosen, where one is.
    choices: Vec<Group>,
    is_list: bool,
    /// What can be ticked.
    boxes: Vec<TickBox>,
    prefix: String,
    /// When it is asked, for who cannot be asked step by step.
    condition: Option<String>,
}

/// A box of a question.
#[derive(Serialize)]
struct TickBox {
    code: String,
    text: String,
    ticked: bool,
}

/// A question with its answer.
#[derive(Serialize)]
pub struct OwnAnswer {
    /// What was asked.
    pub text: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<String>,
    /// What was answered; empty where it was left open.
    pub answer: String,
    /// The language of that, where it is known and not the page's.
    pub answer_lang: Option<String>,
}

/// The questions as a page asks them. `files`: what can be named.
pub fn asked(words: &Words<'_>, all: &Questionnaire, form: &OwnForm, files: &[File]) -> Vec<OwnQuestion> {
    all.questions.iter().filter_map(|question| ask(words, question, form, files)).collect()
}

/// All of them at once, each with the answer after which a worker is asked it.
pub fn asked_at_once(words: &Words<'_>, all: &Questionnaire, form: &OwnForm) -> Vec<OwnQuestion> {
    let only_if = |condition: &Condition| {
        words.text_with("questions-only-if", &[("condition", &condition_of(words, all, condition))])
    };
    let with_condition = |question: &Question| {
        let condition = question.shown_when.as_ref().map(only_if);
        Some(OwnQuestion { condition, ..ask(words, question, form, &[])? })
    };
    all.questions.iter().filter_map(with_condition).collect()
}

fn ask(words: &Words<'_>, question: &Question, form: &OwnForm, files: &[File]) -> Option<OwnQuestion> {
    let typed = form.answers.iter().find(|answer| answer.question == question.id)?;
    let said = Said::of(&question.labels, words.locale);
    let options = question.options.iter().map(|option| (option.code.clone(), said.text(&option.labels)));
    let tick_box = |(code, text): (String, String)| TickBox { ticked: typed.ticked.contains(&code), code, text };
    let boxes = match typed.kind {
        QuestionKind::MultiChoice => options.clone().map(tick_box).collect(),
        QuestionKind::File => files.iter().filter_map(|file| named(words, file)).map(tick_box).collect(),
        _ => Vec::new(),
    };
    let choices = options.map(|(value, label)| Choice { value, label }).collect();
    Some(OwnQuestion {
        kind: typed.kind.code(),
        text: said.text(&question.labels),
        hint: said.text(&question.hints),
        lang: said.unless(words.locale),
        field: typed.field.clone(),
        month: typed.month.clone(),
        day: typed.day.clone(),
        is_list: question.options.len() > MOST_RADIOS,
        choices: vec![Group { heading: None, choices }],
        boxes,
        prefix: typed.prefix(),
        condition: None,
    })
}

/// A question with its answer, in words. `files`: what it may name.
pub fn answered(words: &Words<'_>, answered: &AnsweredQuestion, files: &[File]) -> OwnAnswer {
    let (question, said) = (&answered.question, Said::of(&answered.question.labels, words.locale));
    let in_words = |value: &String| match QuestionKind::from_code(&question.kind) {
        Some(QuestionKind::Choice | QuestionKind::MultiChoice) => {
            let option = question.options.iter().find(|option| option.code == *value);
            option.map_or_else(|| value.clone(), |option| said.text(&option.labels))
        }
        Some(QuestionKind::Date) => words.partial_date(value),
        Some(QuestionKind::File) => {
            let file = files.iter().find(|file| file.id.to_string() == *value);
            file.and_then(|file| named(words, file)).map(|(_, name)| name).unwrap_or_default()
        }
        _ => zawgyi::unicode(value).unwrap_or_else(|| value.clone()),
    };
    let answer = answered.values.iter().map(in_words).collect::<Vec<_>>().join(", ");
    let lang = said.unless(words.locale);
    let answer_lang = lang.clone().filter(|_| !question.options.is_empty());
    OwnAnswer { text: said.text(&question.labels), lang, answer, answer_lang }
}

/// A question that was left open.
pub fn open(words: &Words<'_>, question: &Question) -> OwnAnswer {
    answered(words, &AnsweredQuestion { question: question.clone(), values: Vec::new() }, &[])
}

/// When a question is asked, such as "What it is about: Pay, Documents" or "Do you live there? Yes".
pub fn condition_of(words: &Words<'_>, questionnaire: &Questionnaire, condition: &Condition) -> String {
    let field = condition.field.as_str();
    let (name, values): (String, Vec<String>) =
        match questionnaire.questions.iter().find(|question| question.id.to_string() == field) {
            Some(question) => {
                let question = AnsweredQuestion { question: question.clone(), values: condition.any_of.clone() };
                let both = answered(words, &question, &[]);
                (both.text, vec![both.answer])
            }
            None => {
                let label = |code: &String| standard_label(words, field, code);
                (standard_name(words, field), condition.any_of.iter().map(label).collect())
            }
        };
    let between = if name.ends_with('?') { " " } else { ": " };
    format!("{name}{between}{}", values.join(", "))
}

/// What a question of the standard form is called.
pub fn standard_name(words: &Words<'_>, field: &str) -> String {
    words.text(&format!("questions-if-{field}").replace('_', "-"))
}

/// What an answer of the standard form is called.
pub fn standard_label(words: &Words<'_>, field: &str, code: &str) -> String {
    let attribute = if field == "migration_stage" { "stage" } else { field };
    words.attribute_value(attribute, code)
}

/// The language in which something is said: the reader's; else English; else what there is.
pub struct Said<'t>(&'t str);

impl<'t> Said<'t> {
    /// Of these texts, for a reader of `locale`.
    pub fn of(texts: &'t Texts, locale: Locale) -> Self {
        let known = |tag: &str| texts.get_key_value(tag).map(|(tag, _)| tag.as_str());
        let any = || texts.keys().next().map(String::as_str);
        Self(known(locale.tag()).or_else(|| known("en")).or_else(any).unwrap_or_default())
    }

    /// One of the texts in it; empty where there is none.
    pub fn text(&self, texts: &Texts) -> String {
        texts.get(self.0).cloned().unwrap_or_default()
    }

    /// Its name (BCP 47).
    pub fn tag(&self) -> &'t str {
        self.0
    }

    /// Its name, where it is not the reader's.
    pub fn unless(&self, locale: Locale) -> Option<String> {
        (self.0 != locale.tag()).then(|| self.0.to_owned())
    }
}

/// A file that has come wholly, and what it is called.
fn named(words: &Words<'_>, file: &File) -> Option<(String, String)> {
    file.kind.as_ref()?;
    Some((file.id.to_string(), FileLine::of(words, file).in_words(words)))
}
