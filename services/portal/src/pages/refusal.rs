//! A refused command: is there still a page to draw it on, and which of its errors lead to a field?

use web::ProblemKind;

use crate::forms::ErrorLine;

/// What a form cannot help with: the record or the right to it is gone, or the session is.
pub fn ends_the_page(kind: ProblemKind) -> bool {
    matches!(
        kind,
        ProblemKind::NotFound | ProblemKind::Forbidden | ProblemKind::Unauthenticated | ProblemKind::TenantSuspended
    )
}

/// Errors that name a field of a form that is not drawn any more lead nowhere.
pub fn shown(errors: Vec<ErrorLine>, drawn: bool) -> Vec<ErrorLine> {
    let unlink = |error: ErrorLine| ErrorLine { field: error.field.filter(|_| drawn), ..error };
    errors.into_iter().map(unlink).collect()
}

/// The id of the text that says that somebody was faster: what was typed is in the form, or below it where the form is
/// not drawn any more.
pub fn changed_meanwhile(drawn: bool) -> &'static str {
    if drawn { "changed-meanwhile" } else { "changed-meanwhile-closed" }
}
