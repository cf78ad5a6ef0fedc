//! A question of the union's own, as who runs the union words it.

use std::collections::BTreeSet;

use contracts::intake::{Condition, Question, QuestionOption, Texts};
use kernel::{
    Locale,
    codes::{CodeList, QuestionKind},
};
use serde::Serialize;
use uuid::Uuid;
use web::problem::FieldError;

use super::{Field, Form, Posted, field_error, new_key};

/// What the name of a box begins with: an answer after which the question is asked.
const ANY_OF: &str = "any_of.";

/// How a question is answered: what is called `kind` on the wire is, in a form that is kept, something else on other pages.
const KIND: &str = "question_kind";

/// One question.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionForm {
    /// Which it is; of a new one it is drawn with the form, so that saving twice makes one.
    pub id: Uuid,
    /// The version of the questionnaire that the page was drawn from.
    pub version: i64,
    /// How it is answered.
    pub kind: Field,
    /// The answer that it hangs on: a name of the standard form, or the id of a question; empty where it is always asked.
    pub shown_when: Field,
    /// What must have been chosen there, one of these.
    pub any_of: BTreeSet<String>,
    /// Language by language.
    pub texts: Vec<QuestionTexts>,
}

/// What is said in one language.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionTexts {
    locale: Locale,
    /// Its own name.
    language: &'static str,
    /// What is asked; empty where it is not said in this language.
    label: Field,
    hint: Field,
    /// The answers to choose from, one to a line; in the same order in every language.
    options: Field,
}

impl QuestionForm {
    /// A question, or an empty one; in these languages, and in those that it has.
    pub fn of(version: i64, question: Option<&Question>, locales: &[Locale]) -> Self {
        let mut form = Self::read(&Posted::of([]), locales_of(question, locales));
        form.version = version;
        if let Some(question) = question {
            form.id = question.id;
            form.kind.value.clone_from(&question.kind);
            for texts in &mut form.texts {
                texts.fill(question);
            }
            if let Some(condition) = &question.shown_when {
                form.shown_when.value.clone_from(&condition.field);
                form.any_of = condition.any_of.iter().cloned().collect();
            }
        }
        form
    }

    /// What was typed in place of a question, or of none.
    pub fn typed(posted: &Posted, question: Option<&Question>, locales: &[Locale]) -> Self {
        let read = Self::read(posted, locales_of(question, locales));
        Self { version: posted.version(), id: question.map_or(read.id, |question| question.id), ..read }
    }

    fn read(posted: &Posted, locales: Vec<Locale>) -> Self {
        let field = |name: String| {
            let typed = posted.text(&name);
            Field::new(name, typed)
        };
        let texts = |locale: Locale| QuestionTexts {
            locale,
            language: locale.own_name(),
            label: field(format!("label.{locale}")),
            hint: field(format!("hint.{locale}")),
            options: field(format!("options.{locale}")),
        };
        Self {
            id: posted.raw("id").parse().unwrap_or_else(|_| new_key()),
            version: 0,
            kind: field(KIND.to_owned()),
            shown_when: field("shown_when".to_owned()),
            any_of: posted.all().filter_map(|(name, _)| name.strip_prefix(ANY_OF)).map(str::to_owned).collect(),
            texts: locales.into_iter().map(texts).collect(),
        }
    }

    /// The question as it is to be; what is wrong in this form. `before`: as it was.
    pub fn question(&self, before: Option<&Question>) -> Result<Question, Vec<FieldError>> {
        let kind = QuestionKind::from_code(&self.kind.value);
        let is_chosen = matches!(kind, Some(QuestionKind::Choice | QuestionKind::MultiChoice));
        let said: Vec<&QuestionTexts> = self.texts.iter().filter(|texts| !texts.label.is_empty()).collect();
        let errors = self.wrong(&said, is_chosen);
        if !errors.is_empty() {
            return Err(errors);
        }
        let texts = |of: fn(&QuestionTexts) -> &Field| -> Texts {
            said.iter().map(|texts| (texts.locale.tag().to_owned(), of(texts).value.clone())).collect()
        };
        let before = before.map(|question| question.options.as_slice()).unwrap_or_default();
        Ok(Question {
            id: self.id,
            kind: self.kind.value.clone(),
            labels: texts(|texts| &texts.label),
            hints: texts(|texts| &texts.hint),
            options: if is_chosen { options(&said, before) } else { Vec::new() },
            shown_when: self
                .shown_when
                .filled()
                .map(|field| Condition { field, any_of: self.any_of.iter().cloned().collect() }),
        })
    }

    fn wrong(&self, said: &[&QuestionTexts], is_chosen: bool) -> Vec<FieldError> {
        let mut errors = Vec::new();
        for texts in &self.texts {
            if texts.label.is_empty() && !(texts.hint.is_empty() && texts.options.is_empty()) {
                errors.push(field_error(&texts.label.name, "required"));
            }
        }
        let lines = said.first().map_or(0, |first| first.lines().len());
        for texts in said.iter().filter(|texts| is_chosen && texts.lines().len() != lines) {
            let limit = Some(lines as u64);
            errors.push(FieldError { limit, ..field_error(&texts.options.name, "lines_differ") });
        }
        if !self.shown_when.is_empty() && self.any_of.is_empty() {
            errors.push(field_error(&self.shown_when.name, "choose_answers"));
        }
        errors
    }

    /// An error of intake about the question at `place`, at the field that shows it. What is wrong with another question by now is
    /// that it hangs on this one.
    pub fn at_its_field(&self, error: FieldError, place: usize) -> FieldError {
        let Some(of_one) = error.field.strip_prefix("questions.") else { return error };
        let Some(field) = of_one.strip_prefix(&format!("{place}.")) else {
            return FieldError { field: "other_question".to_owned(), ..error };
        };
        let (field, tag) = field.split_once('.').unwrap_or((field, ""));
        let of_language = |texts: &&QuestionTexts| texts.locale.tag() == tag;
        let of_first = self.texts.iter().find(|texts| !texts.label.is_empty()).or(self.texts.first());
        let texts = self.texts.iter().find(of_language).or(of_first);
        let at = match field {
            "labels" => texts.map(|texts| &texts.label),
            "hints" => texts.map(|texts| &texts.hint),
            "options" => texts.map(|texts| &texts.options),
            "kind" => Some(&self.kind),
            _ => Some(&self.shown_when),
        };
        FieldError { field: at.map(|field| field.name.to_string()).unwrap_or_default(), ..error }
    }
}

impl QuestionTexts {
    fn fill(&mut self, question: &Question) {
        let said = |texts: &Texts| texts.get(self.locale.tag()).cloned().unwrap_or_default();
        let lines: Vec<String> = question.options.iter().map(|option| said(&option.labels)).collect();
        self.label.value = said(&question.labels);
        self.hint.value = said(&question.hints);
        self.options.value = lines.join("\n").trim().to_owned();
    }

    fn lines(&self) -> Vec<&str> {
        self.options.value.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }
}

/// The languages of the organisation, and of the question, once each.
fn locales_of(question: Option<&Question>, locales: &[Locale]) -> Vec<Locale> {
    let mut all = locales.to_vec();
    let said = question.into_iter().flat_map(|question| question.labels.keys());
    for locale in said.filter_map(|tag| tag.parse().ok()) {
        if !all.contains(&locale) {
            all.push(locale);
        }
    }
    all
}

/// The answers, line by line. One that was there keeps its code, so that what hangs on it goes on.
fn options(said: &[&QuestionTexts], before: &[QuestionOption]) -> Vec<QuestionOption> {
    let lines: Vec<(&Locale, Vec<&str>)> = said.iter().map(|texts| (&texts.locale, texts.lines())).collect();
    let count = lines.first().map_or(0, |(_, lines)| lines.len());
    let labels = |line: usize| -> Texts {
        lines.iter().map(|(locale, lines)| (locale.tag().to_owned(), lines[line].to_owned())).collect()
    };
    let labels: Vec<Texts> = (0..count).map(labels).collect();
    let codes = codes(&labels, before);
    labels.into_iter().zip(codes).map(|(labels, code)| QuestionOption { code, labels }).collect()
}

/// The code of each answer: first of those that are worded as they were; then of those that are so in one language, where that
/// tells which it is; then, where there are as many as before, of the one that stood there. What is new gets a code that no answer
/// ever had.
fn codes(labels: &[Texts], before: &[QuestionOption]) -> Vec<String> {
    let mut free: Vec<Option<&QuestionOption>> = before.iter().map(Some).collect();
    let mut codes: Vec<Option<String>> = vec![None; labels.len()];
    let shares_a_text =
        |option: &QuestionOption, labels: &Texts| labels.iter().any(|(tag, text)| option.labels.get(tag) == Some(text));
    for (code, labels) in codes.iter_mut().zip(labels) {
        let same = free.iter_mut().find(|option| option.is_some_and(|option| option.labels == *labels));
        *code = same.and_then(Option::take).map(|option| option.code.clone());
    }
    for (code, labels) in codes.iter_mut().zip(labels).filter(|(code, _)| code.is_none()) {
        let mut alike = free.iter_mut().filter(|option| option.is_some_and(|option| shares_a_text(option, labels)));
        if let (Some(one), None) = (alike.next(), alike.next()) {
            *code = one.take().map(|option| option.code.clone());
        }
    }
    if labels.len() == before.len() {
        for (code, option) in codes.iter_mut().zip(&mut free).filter(|(code, _)| code.is_none()) {
            *code = option.take().map(|option| option.code.clone());
        }
    }
    let fresh = || format!("option_{}", &new_key().simple().to_string()[..12]);
    codes.into_iter().map(|code| code.unwrap_or_else(fresh)).collect()
}

impl Form for QuestionForm {
    fn fields(&mut self) -> Vec<&mut Field> {
        let texts = self.texts.iter_mut().flat_map(|texts| [&mut texts.label, &mut texts.hint, &mut texts.options]);
        [&mut self.kind].into_iter().chain(texts).chain([&mut self.shown_when]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales() -> Vec<Locale> {
        vec!["en".parse().unwrap(), "km".parse().unwrap()]
    }

    fn read(body: &str) -> QuestionForm {
        QuestionForm::typed(&Posted::parse(body.as_bytes()), None, &locales())
    }

    fn codes(question: &Question) -> Vec<&str> {
        question.options.iter().map(|option| option.code.as_str()).collect()
    }

    #[test]
    fn a_question_is_shown_and_read_as_it_was_worded() {
        let form = read(
            "question_kind=choice&label.en=Dormitory%3F&label.km=%E1%9E%80&hint.en=x&options.en=Yes%0D%0A%0D%0ANo&options.km=1%0A2\
             &shown_when=topic&any_of.pay=yes",
        );
        let question = form.question(None).unwrap();
        assert_eq!(question.options.len(), 2);
        assert_eq!(question.options[1].labels["km"], "2");
        assert_eq!(question.shown_when.as_ref().unwrap().any_of, ["pay"]);
        let again = QuestionForm::of(3, Some(&question), &locales());
        assert_eq!(again.question(Some(&question)).unwrap(), question);
    }

    #[test]
    fn an_answer_keeps_its_code_wherever_its_line_goes_and_however_it_is_worded() {
        let first = read("question_kind=choice&label.en=Q&options.en=Yes%0ANo").question(None).unwrap();
        let [yes, no] = [0, 1].map(|line| first.options[line].code.as_str());
        let then = |options: &str| {
            let question =
                read(&format!("question_kind=choice&label.en=Q&options.en={options}")).question(Some(&first));
            codes(&question.unwrap()).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(then("No%0AYes"), [no, yes]);
        assert_eq!(then("Yes%0ANot"), [yes, no], "worded anew");
        let more = then("Maybe%0AYes%0ANo");
        assert!(more[1..] == [yes, no] && ![yes, no].contains(&more[0].as_str()), "{more:?}");
        let twice = then("Yes%0AYes%0ANo");
        assert!(twice[0] == yes && twice[1] != yes, "one line twice is two answers: {twice:?}");
    }

    #[test]
    fn answers_that_one_language_calls_the_same_are_not_mixed_up() {
        let body =
            |en: &str, km: &str| format!("question_kind=choice&label.en=Q&label.km=Q&options.en={en}&options.km={km}");
        let first = read(&body("Employer%0AOwner%0AAgent", "1%0A1%0A2")).question(None).unwrap();
        let [employer, owner, agent] = [0, 1, 2].map(|line| first.options[line].code.as_str());
        let then = |en: &str, km: &str| read(&body(en, km)).question(Some(&first)).unwrap();
        assert_eq!(codes(&then("Employer%0AOwner%0AAgent", "1%0A1%0A2")), [employer, owner, agent]);
        assert_eq!(codes(&then("Owner%0AAgent", "1%0A2")), [owner, agent], "the first was taken out");
        assert_eq!(codes(&then("Employer%0AOwner%0AAgency", "1%0A1%0A2")), [employer, owner, agent]);
    }

    #[test]
    fn what_is_wrong_is_named_where_it_stands() {
        let wrong = |body: &str| -> Vec<String> {
            let errors = read(body).question(None).unwrap_err();
            errors.into_iter().map(|error| format!("{} {}", error.field, error.code)).collect()
        };
        assert_eq!(wrong("question_kind=text&label.en=Q&hint.km=x"), ["label.km required"]);
        assert_eq!(
            wrong("question_kind=choice&label.en=Q&label.km=Q&options.en=1%0A2&options.km=1"),
            ["options.km lines_differ"]
        );
        assert_eq!(wrong("question_kind=text&label.en=Q&shown_when=topic"), ["shown_when choose_answers"]);
    }

    #[test]
    fn an_error_of_intake_is_shown_where_it_can_be_mended() {
        let form = read("question_kind=text&label.km=Q");
        let at = |field: &str| form.at_its_field(field_error(field, "too_long"), 2).field;
        assert_eq!(at("questions.2.labels"), "label.km");
        assert_eq!(at("questions.2.hints.en"), "hint.en");
        assert_eq!(at("questions.2.kind"), "question_kind");
        assert_eq!(at("questions.1.shown_when"), "other_question");
        assert_eq!(at("questions"), "questions");
    }
}
