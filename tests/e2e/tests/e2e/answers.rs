//! What the services answer: why they refuse, and which fields are wrong.

use contracts::ApiError;
use web::ProblemKind;

/// Why it was refused. Where it was not, the test falls over.
pub fn kind<T>(answer: Result<T, ApiError>) -> ProblemKind {
    answer.err().expect("a refusal").kind()
}

/// Why it was refused, if it was.
pub fn refusal<T>(answer: Result<T, ApiError>) -> Option<ProblemKind> {
    answer.err().map(|error| error.kind())
}

/// What is wrong with a field, by its code.
pub fn field_errors<T>(answer: Result<T, ApiError>) -> Vec<(String, String)> {
    match answer.err().expect("a refusal") {
        ApiError::Problem(problem) => problem.errors.into_iter().map(|error| (error.field, error.code)).collect(),
        ApiError::Unavailable => panic!("no answer"),
    }
}

/// The one thing that is wrong, as `field_errors` gives it.
pub fn wrong(field: &str, code: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), code.to_owned())]
}
