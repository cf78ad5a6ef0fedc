//! The union's own questions.

use std::sync::Arc;

use contracts::intake::{Questionnaire, SetQuestions};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, Response},
};
use web::{Caller, Problem, Versioned, if_match};

use crate::{
    App,
    app::set_questions::{read_questions, set_questions},
};

/// The operations on questions.
pub struct Questions(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Questions {
    /// What the union asks beside the standard form
    #[oai(path = "/:tenant/questions", method = "get", operation_id = "getQuestions")]
    async fn read(&self, tenant: Path<String>, caller: Caller) -> Result<Response<Json<Questionnaire>>, Problem> {
        Ok(told(read_questions(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Set what the union asks beside the standard form
    #[oai(path = "/:tenant/questions", method = "put", operation_id = "setQuestions")]
    async fn set(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetQuestions>,
    ) -> Result<Response<Json<Questionnaire>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(told(set_questions(&self.0, &context, version, body.0).await?))
    }
}

fn told(questionnaire: Questionnaire) -> Response<Json<Questionnaire>> {
    let version = questionnaire.version;
    Response::new(Json(questionnaire)).versioned(version)
}
