//! What the union asks beside the standard form, for who runs it.

use contracts::intake::{Question, QuestionOption, Questionnaire};
use kernel::{
    Locale,
    codes::{Action, CodeList, MigrationStage, QuestionKind, Sector, Sex, Submitter, Topic},
};
use serde::Serialize;

use super::super::{
    Choice, Group, View, codes, countries,
    own::{Said, condition_of, standard_label, standard_name},
};
use crate::{
    forms::{ErrorLine, QuestionForm},
    words::Words,
};

/// The answers of the standard form that a question may hang on.
const STANDARD: [&str; 8] =
    ["topic", "action_requested", "submitter", "migration_stage", "sector", "sex", "country_now", "country_of_origin"];

/// All of them, in their order.
#[derive(Serialize)]
pub struct QuestionsPage {
    version: i64,
    questions: Vec<QuestionLine>,
    /// What could not be done.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct QuestionLine {
    id: String,
    text: String,
    /// The language of that, where it is not the page's.
    lang: Option<String>,
    kind: String,
    condition: Option<String>,
    /// The languages in which it is not worded, by their own names.
    lacks: String,
}

impl QuestionsPage {
    /// The questions; `locales`: the organisation's languages.
    pub fn new(words: &Words<'_>, all: &Questionnaire, locales: &[Locale]) -> Self {
        let line = |question: &Question| {
            let is_lacking = |locale: &&Locale| !question.labels.contains_key(locale.tag());
            let lacking: Vec<&str> = locales.iter().filter(is_lacking).map(|locale| locale.own_name()).collect();
            QuestionLine {
                id: question.id.to_string(),
                text: text_of(words, question),
                lang: Said::of(&question.labels, words.locale).unless(words.locale),
                kind: question.kind.clone(),
                condition: question.shown_when.as_ref().map(|condition| condition_of(words, all, condition)),
                lacks: lacking.join(", "),
            }
        };
        Self {
            version: all.version,
            questions: all.questions.iter().map(line).collect(),
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for QuestionsPage {
    const TEMPLATE: &'static str = "console/questions.html";
}

/// One of them, or a new one.
#[derive(Serialize)]
pub struct QuestionPage {
    /// Missing: it is new.
    id: Option<String>,
    form: QuestionForm,
    kinds: Vec<Group>,
    /// What it may hang on.
    hangs_on: Vec<Group>,
    /// The answers of that.
    answers: Vec<AnswerBox>,
    /// What somebody else made of it meanwhile, language by language.
    pub present: Vec<(String, String)>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

#[derive(Serialize)]
struct AnswerBox {
    code: String,
    text: String,
    ticked: bool,
}

impl QuestionPage {
    /// A question with what was typed; `before`: those that are asked before it.
    pub fn new(words: &Words<'_>, question: Option<&Question>, before: &[Question], form: QuestionForm) -> Self {
        let answers = answers_of(words, &form.shown_when.value, before);
        let own = before.iter().filter(|question| !question.options.is_empty());
        let own = own.map(|question| Choice { value: question.id.to_string(), label: text_of(words, question) });
        let standard = STANDARD.map(|field| Choice { value: field.to_owned(), label: standard_name(words, field) });
        let tick_box = |(code, text): (String, String)| AnswerBox { ticked: form.any_of.contains(&code), code, text };
        Self {
            id: question.map(|question| question.id.to_string()),
            kinds: codes::<QuestionKind>(words),
            hangs_on: vec![
                Group { heading: Some(words.text("questions-standard")), choices: standard.into() },
                Group { heading: Some(words.text("questions-own")), choices: own.collect() },
            ],
            answers: answers.into_iter().map(tick_box).collect(),
            present: Vec::new(),
            form,
            errors: Vec::new(),
        }
    }
}

impl View for QuestionPage {
    const TEMPLATE: &'static str = "console/question.html";
}

/// A question in each of its languages, as a line: what is asked, and what can be answered.
pub fn in_all_languages(question: &Question) -> Vec<(String, String)> {
    let line = |(tag, text): (&String, &String)| {
        let options = question.options.iter().filter_map(|option| option.labels.get(tag)).cloned();
        (tag.clone(), std::iter::once(text.clone()).chain(options).collect::<Vec<_>>().join(" · "))
    };
    question.labels.iter().map(line).collect()
}

fn text_of(words: &Words<'_>, question: &Question) -> String {
    Said::of(&question.labels, words.locale).text(&question.labels)
}

/// What can be answered to a question of the standard form, or to one of the union's own.
pub fn answers_of(words: &Words<'_>, field: &str, own: &[Question]) -> Vec<(String, String)> {
    let codes: Vec<String> = match field {
        "topic" => all::<Topic>(),
        "action_requested" => all::<Action>(),
        "submitter" => all::<Submitter>(),
        "migration_stage" => all::<MigrationStage>(),
        "sector" => all::<Sector>(),
        "sex" => all::<Sex>(),
        "country_now" | "country_of_origin" => {
            let groups = countries(words).into_iter();
            return groups.flat_map(|group| group.choices).map(|choice| (choice.value, choice.label)).collect();
        }
        id => {
            let question = own.iter().find(|question| question.id.to_string() == id);
            let options = question.map(|question| question.options.as_slice()).unwrap_or_default();
            let text = |option: &QuestionOption| {
                (option.code.clone(), Said::of(&option.labels, words.locale).text(&option.labels))
            };
            return options.iter().map(text).collect();
        }
    };
    codes.into_iter().map(|code| (code.clone(), standard_label(words, field, &code))).collect()
}

fn all<L: CodeList>() -> Vec<String> {
    let asked = L::ALL.iter().map(|code| code.code()).filter(|code| !matches!(*code, "unknown" | "not_asked"));
    asked.map(str::to_owned).collect()
}
