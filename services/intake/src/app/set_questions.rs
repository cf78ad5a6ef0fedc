//! The union's own questions: set by who runs it, read by who enters a request.

use std::collections::BTreeSet;

use authz::{Action, OpContext, authorise, authorise_fresh};
use contracts::intake::{Question, Questionnaire, SetQuestions, Texts};
use i18n::script;
use kernel::{
    Locale,
    codes::{CodeList, QuestionKind},
};
use tenancy::audit;
use web::{Fields, Problem, ProblemKind};

use super::state::App;
use crate::{Error, domain::question::is_standard_answer, store};

/// How many questions there are at the most, and answers to choose from.
const MOST: usize = 20;
const FEWEST_OPTIONS: usize = 2;
const MOST_OPTIONS: usize = 30;
/// Characters.
/// As many as there are countries, and some.
const MOST_CODES: usize = 300;
const LABEL: usize = 200;
const HINT: usize = 300;
const OPTION: usize = 100;
const CODE: usize = 40;
/// Of all texts together: what every worker's phone has to load.
const ALL_TEXTS: usize = 30_000;

/// What is asked now.
pub(crate) async fn read_questions(app: &App, context: &OpContext) -> Result<Questionnaire, Error> {
    authorise(context, Action::ReadQuestions)?;
    let mut tx = app.db.begin(context).await?;
    Ok(store::questionnaire::present(&mut tx).await?)
}

/// Sets all of it: the next version.
pub(crate) async fn set_questions(
    app: &App,
    context: &OpContext,
    version: i64,
    set: SetQuestions,
) -> Result<Questionnaire, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageQuestions, now)?;
    let by = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let questions = read(set.questions)?;
    let mut tx = app.db.begin(context).await?;
    let present = store::questionnaire::present(&mut tx).await?;
    if present.version == version && present.questions == questions {
        return Ok(present);
    }
    if !store::questionnaire::add(&mut tx, version, &questions, by, now).await? {
        return Err(Error::Stale);
    }
    audit::record(&mut tx, context, Action::ManageQuestions, None, now);
    tx.commit().await?;
    Ok(Questionnaire { version: version + 1, questions })
}

/// The questions, trimmed and composed; every bad field is named, by the place of its question: `questions.0.labels`.
fn read(mut questions: Vec<Question>) -> Result<Vec<Question>, Problem> {
    let mut fields = Fields::new();
    if questions.len() > MOST {
        fields.refuse("questions", "too_large", Some(MOST as u64));
    }
    let mut before: Vec<(String, BTreeSet<String>)> = Vec::new();
    for (place, question) in questions.iter_mut().enumerate() {
        let id = question.id.to_string();
        let mut one = OneQuestion { fields: &mut fields, place };
        if before.iter().any(|(other, _)| *other == id) {
            one.refuse("id", "taken", None);
        }
        one.read(question, &before);
        before.push((id, question.options.iter().map(|option| option.code.clone()).collect()));
    }
    if questions.iter().map(characters).sum::<usize>() > ALL_TEXTS {
        fields.refuse("questions", "too_long", Some(ALL_TEXTS as u64));
    }
    fields.finish(Some(questions))
}

/// Of all that a question says, in all languages.
fn characters(question: &Question) -> usize {
    let texts =
        [&question.labels, &question.hints].into_iter().chain(question.options.iter().map(|option| &option.labels));
    texts.flat_map(|texts| texts.values()).map(|text| text.chars().count()).sum()
}

struct OneQuestion<'a> {
    fields: &'a mut Fields,
    place: usize,
}

impl OneQuestion<'_> {
    fn refuse(&mut self, field: &str, code: &str, limit: Option<usize>) {
        self.fields.refuse(&format!("questions.{}.{field}", self.place), code, limit.map(|limit| limit as u64));
    }

    fn read(&mut self, question: &mut Question, before: &[(String, BTreeSet<String>)]) {
        let kind = QuestionKind::from_code(&question.kind);
        if kind.is_none() {
            self.refuse("kind", "unknown_code", None);
        }
        self.texts("labels", &mut question.labels, LABEL);
        if question.labels.is_empty() {
            self.refuse("labels", "required", None);
        }
        self.texts("hints", &mut question.hints, HINT);
        self.options(question, matches!(kind, Some(QuestionKind::Choice | QuestionKind::MultiChoice)));
        if let Some(condition) = &question.shown_when {
            let own = before.iter().find(|(id, _)| *id == condition.field).map(|(_, codes)| codes);
            let is_answer = |code: &String| match own {
                Some(codes) => codes.contains(code),
                None => is_standard_answer(&condition.field, code),
            };
            if condition.any_of.is_empty() {
                self.refuse("shown_when", "required", None);
            } else if condition.any_of.len() > MOST_CODES {
                self.refuse("shown_when", "too_large", Some(MOST_CODES));
            } else if !condition.any_of.iter().all(is_answer) {
                self.refuse("shown_when", "unknown_code", None);
            }
        }
    }

    fn options(&mut self, question: &mut Question, are_chosen: bool) {
        let count = question.options.len();
        if !are_chosen && count > 0 {
            self.refuse("options", "not_valid", None);
        } else if are_chosen && count < FEWEST_OPTIONS {
            self.refuse("options", "too_small", Some(FEWEST_OPTIONS));
        } else if count > MOST_OPTIONS {
            self.refuse("options", "too_large", Some(MOST_OPTIONS));
        }
        let mut codes = BTreeSet::new();
        for option in &mut question.options {
            let is_code = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
            if option.code.is_empty() || option.code.len() > CODE || !option.code.chars().all(is_code) {
                self.refuse("options", "not_valid", None);
            } else if !codes.insert(option.code.clone()) {
                self.refuse("options", "taken", None);
            }
            self.texts("options", &mut option.labels, OPTION);
            // A choice that some could not read would be none.
            if !option.labels.keys().eq(question.labels.keys()) {
                self.refuse("options", "required", None);
            }
        }
    }

    /// Texts in languages that there are; one that is empty is not there.
    fn texts(&mut self, field: &str, texts: &mut Texts, max: usize) {
        if texts.keys().any(|tag| tag.parse::<Locale>().is_err()) {
            self.refuse(field, "unknown_code", None);
        }
        for (tag, text) in texts.iter_mut() {
            *text = script::nfc(text.trim());
            if text.chars().count() > max {
                self.refuse(&format!("{field}.{tag}"), "too_long", Some(max));
            } else if text.contains('\0') {
                self.refuse(&format!("{field}.{tag}"), "not_valid", None);
            }
        }
        texts.retain(|_, text| !text.is_empty());
    }
}
