//! Somebody takes an inquiry, hands it over, or puts it back.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, AssignInquiry};
use kernel::{AccountId, InquiryId};
use tenancy::{TenantTx, audit};
use uuid::Uuid;
use web::{Fields, Problem};

use super::{
    find_inquiry::show,
    keep::keep,
    moved::{self, Before, Cause},
    read_conversation::must_be_allowed,
    state::App,
};
use crate::{Error, domain::inquiry::Assignee, store};

/// Says who works on it, on the version of the inquiry that the caller read.
pub(crate) async fn assign_inquiry(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    version: i64,
    form: AssignInquiry,
) -> Result<wire::Inquiry, Error> {
    authorise(context, Action::AssignInquiry)?;
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let mut inquiry = store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, Action::AssignInquiry, id, now).await?;
    let assignee = colleague(&mut tx, form.assignee).await?;
    // Whoever has it already has it, also by a button that was pressed twice.
    if inquiry.assignee != assignee {
        if inquiry.version != version {
            return Err(Error::Stale);
        }
        let before = Before::of(&inquiry);
        inquiry.assign(assignee)?;
        keep(&mut tx, &mut inquiry).await?;
        audit::record(&mut tx, context, Action::AssignInquiry, Some(id.uuid()), now);
        moved::tell(&mut tx, context, before, &inquiry, Cause::default(), now).await?;
    }
    let shown = show(app, context, &mut tx, &inquiry).await?;
    tx.commit().await?;
    Ok(shown)
}

/// Who is named, where it is somebody who works on requests.
pub(super) async fn colleague(tx: &mut TenantTx, named: Option<Uuid>) -> Result<Option<Assignee>, Error> {
    let Some(account) = named else { return Ok(None) };
    let account = AccountId::from(account);
    match store::team::case_worker(tx, account).await? {
        Some(name) => Ok(Some(Assignee { id: account, name })),
        None => Err(unknown("assignee").into()),
    }
}

/// A field names what is not there.
pub(super) fn unknown(field: &str) -> Problem {
    let mut fields = Fields::new();
    fields.refuse(field, "unknown_code", None);
    fields.finish::<()>(None).err().unwrap_or_else(|| web::ProblemKind::InvalidFields.into())
}
