//! The same is done to many inquiries of a list, and undone.

use contracts::intake::{ChangeInquiries, InquiryVersion};
use poem::{Response, Result, handler, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{InboxQuery, Posted, StaffPost},
    session::Desk,
    site::see_other,
};

/// What the name of a box begins with that chooses an inquiry; its id follows.
const BOX: &str = "inquiry-";

/// POST `/inbox/changes`.
#[handler]
pub async fn change(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let list = InboxQuery::read(posted.raw("list")).address();
    let inquiries = chosen(&posted);
    if inquiries.is_empty() {
        return Ok(see_other(&format!("/inbox?{list}&changed=0")));
    }
    let (change, assignee) = meant(&desk, &posted);
    let change = ChangeInquiries { inquiries, change, assignee };
    let done = desk.site.portal.clients.intake.change_many(desk.tenant(), &desk.call, &change, posted.key()).await;
    let done = done.map_err(PageError::from)?;
    let (batch, changed, left) = (done.batch, done.changed, done.left);
    Ok(see_other(&format!("/inbox?{list}&batch={batch}&changed={changed}&left={left}")))
}

/// POST `/inbox/changes/{batch}/undoing`.
#[handler]
pub async fn undo(StaffPost(desk, posted): StaffPost, Path(batch): Path<Uuid>) -> Result<Response> {
    let list = InboxQuery::read(posted.raw("list")).address();
    let undone = desk.site.portal.clients.intake.undo(desk.tenant(), &desk.call, batch).await;
    let undo = match undone {
        Ok(_) => "done",
        Err(error)
            if matches!(
                error.kind(),
                ProblemKind::RefusedTransition | ProblemKind::NotFound | ProblemKind::Forbidden
            ) =>
        {
            "late"
        }
        Err(error) => return Err(PageError::from(error).into()),
    };
    Ok(see_other(&format!("/inbox?{list}&undo={undo}")))
}

/// What was chosen, each as it was read.
fn chosen(posted: &Posted) -> Vec<InquiryVersion> {
    let read = |(name, version): (&str, &str)| {
        Some(InquiryVersion { id: name.strip_prefix(BOX)?.parse().ok()?, version: version.parse().ok()? })
    };
    posted.all().filter_map(read).collect()
}

/// The button that was pressed: `take`, `put_back`, `out_of_scope`, `malicious`, or handing over to whom is chosen beside it.
fn meant(desk: &Desk, posted: &Posted) -> (String, Option<Uuid>) {
    match posted.raw("change") {
        "take" => ("assign".to_owned(), Some(desk.account.id)),
        "put_back" => ("assign".to_owned(), None),
        // Whom nobody can read is nobody here, and refused: it does not mean to put back.
        "hand_over" => ("assign".to_owned(), Some(posted.raw("assignee").parse().unwrap_or_default())),
        other => (other.to_owned(), None),
    }
}
