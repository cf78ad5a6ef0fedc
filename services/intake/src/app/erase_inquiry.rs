//! A worker has a request erased.

use authz::{Action, OpContext, authorise};
use events::Event;
use tenancy::audit;

use super::{
    read_visit::Visited,
    state::{App, SERVICE},
};
use crate::{Error, store};

/// Destroys the key, and with it every word, here and in every copy of the database. The codes that are counted stay.
pub(crate) async fn erase_inquiry(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    authorise(context, Action::EraseInquiry)?;
    let context = &context.as_anonymous();
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let visited = Visited::of(app, &mut tx, &keys, secret).await?;
    visited.must_have_no_case()?;
    let Visited { mut inquiry, now, .. } = visited;
    inquiry.erase()?;
    store::file::remove_all(&mut tx, &[inquiry.id], now).await?;
    store::sent_draft::delete(&mut tx, inquiry.id).await?;
    store::unsent::discard_all(&mut tx, inquiry.id).await?;
    store::inquiry::erase(&mut tx, &inquiry).await?;
    audit::record(&mut tx, context, Action::EraseInquiry, Some(inquiry.id.uuid()), now);
    let event = Event::InquiryMoved { inquiry: inquiry.id, to: inquiry.state };
    outbox::append(&mut tx, context, SERVICE, event, inquiry.version, now)?;
    tx.commit().await?;
    Ok(())
}
