//! The requests of a worker's account.

use authz::{Action, OpContext, authorise};
use contracts::intake::{OwnInquiries, OwnInquiry};
use web::{Problem, ProblemKind};

use super::{progress::progress_of, state::App};
use crate::{Error, store};

/// All of them, each with where it is.
pub(crate) async fn list_own_inquiries(app: &App, context: &OpContext) -> Result<OwnInquiries, Error> {
    authorise(context, Action::ReadOwnInquiry)?;
    let account = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let mut tx = app.db.begin(context).await?;
    let mut items = Vec::new();
    for linked in store::inquiry_link::list(&mut tx, account).await? {
        let progress = progress_of(&mut tx, linked.inquiry, linked.reference, app.clock.now()).await?;
        items.push(OwnInquiry { id: linked.inquiry.uuid(), linked_at: linked.linked_at, progress });
    }
    Ok(OwnInquiries { items })
}
