//! The union's own questions, beside the standard form.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IntakeClient;
use crate::{ApiError, Call, Texts, transport::Outgoing};

/// A question that the union asks beside the standard form. None has to be answered: a worker can send without.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct Question {
    /// Which it is, however it is worded: a UUID of whoever made it.
    pub id: Uuid,
    /// QuestionKind.
    pub kind: String,
    /// What is asked; one at least, each at most 200 characters.
    pub labels: Texts,
    /// A word of help; each at most 300 characters.
    #[serde(default)]
    #[oai(default)]
    pub hints: Texts,
    /// What can be chosen, 2 to 30; empty for what is not chosen.
    #[serde(default)]
    #[oai(default)]
    pub options: Vec<QuestionOption>,
    /// It is asked only then; missing: always.
    pub shown_when: Option<Condition>,
}

/// An answer that can be chosen.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct QuestionOption {
    /// Small letters, figures and `_`, at most 40; once in a question.
    pub code: String,
    /// What it is called; in each language of the question, each at most 100 characters.
    pub labels: Texts,
}

/// When a question is asked.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct Condition {
    /// An answer of the standard form (`topic`, `action_requested`, `submitter`, `migration_stage`, `sector`, `sex`,
    /// `country_now`, `country_of_origin`), or the id of a question before it whose answer is chosen.
    pub field: String,
    /// One of these was chosen.
    pub any_of: Vec<String>,
}

/// All questions of a union, in their order.
#[derive(Clone, Default, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Counted up with every change: what `If-Match` takes. 0 before the first.
    pub version: i64,
    /// The questions.
    pub questions: Vec<Question>,
}

/// All of them at once; 20 at the most.
#[derive(Clone, Default, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetQuestions {
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
}

/// What was answered to a question of the union's own.
#[derive(Clone, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct OwnAnswer {
    /// The question.
    pub question: Uuid,
    /// The version of the questionnaire that asked it.
    pub version: i64,
    /// One text, number (`12.5`) or date (`2026`, `2026-03`, `2026-03-21`); codes of options; ids of attached files. Nothing: it
    /// is not answered any more.
    pub values: Vec<String>,
}

/// A question as it was asked, with its answer.
#[derive(Clone, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct AnsweredQuestion {
    /// The question of then.
    pub question: Question,
    /// As in `OwnAnswer`.
    pub values: Vec<String>,
}

impl IntakeClient {
    /// The union's own questions.
    pub async fn questions(&self, tenant: &str, call: &Call) -> Result<Questionnaire, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/questions"), call)).await
    }

    /// Sets all of them.
    pub async fn set_questions(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        set: &SetQuestions,
    ) -> Result<Questionnaire, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/questions"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }
}
