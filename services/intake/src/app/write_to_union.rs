//! A worker writes to the union about a request.

use authz::{Action, OpContext, authorise};
use contracts::intake::{NewMessage, Visit};
use events::Event;
use i18n::script;
use kernel::codes::{InquiryState, ProgressStep};
use tenancy::{TenantTx, audit};
use uuid::Uuid;
use web::{Fields, Problem, ProblemKind};

use super::{
    keep::keep,
    moved::{self, Before, Cause},
    once::is_first,
    read_visit::Visited,
    state::{App, SERVICE},
};
use crate::{
    Error,
    domain::message::{LENGTH, MOST_UNREAD, Message},
    store,
};

/// Stores the message, and brings a request that waited for it, or was closed, back into review.
pub(crate) async fn write_to_union(
    app: &App,
    context: &OpContext,
    secret: &str,
    form: &NewMessage,
    key: Option<Uuid>,
) -> Result<Visit, Error> {
    authorise(context, Action::WriteToUnion)?;
    let (context, text) = (&context.as_anonymous(), read_text(form)?);
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let mut visited = Visited::of(app, &mut tx, &keys, secret).await?;
    if is_first(&mut tx, context, &keys, key, &(visited.inquiry.id.uuid(), &text)).await? {
        let message = Message::of_worker(&visited.key, &text, visited.now)?;
        visited.hear(&mut tx, context, Action::WriteToUnion, &message).await?;
    }
    let shown = visited.show(&mut tx).await?;
    tx.commit().await?;
    Ok(shown)
}

impl Visited {
    /// Stores what the worker says, with all that goes with its commit.
    ///
    /// # Errors
    /// `TooManyRequests` where the union has not read what the worker said before.
    pub(super) async fn hear(
        &mut self,
        tx: &mut TenantTx,
        context: &OpContext,
        action: Action,
        message: &Message,
    ) -> Result<(), Error> {
        let (id, now, before) = (self.inquiry.id, self.now, Before::of(&self.inquiry));
        let unread = store::message::count_unread(tx, id).await?;
        if unread >= MOST_UNREAD {
            return Err(Problem::from(ProblemKind::TooManyRequests).into());
        }
        let waited = self.inquiry.wait.since.is_some();
        store::message::insert(tx, id, message).await?;
        self.inquiry.hear(now)?;
        keep(tx, &mut self.inquiry).await?;
        audit::record(tx, context, action, Some(id.uuid()), now);
        let (state, version) = (self.inquiry.state, self.inquiry.version);
        // Told once, until somebody has read or answered: ten messages in a row are one thing to look at.
        if unread == 0 || !waited {
            outbox::append(tx, context, SERVICE, Event::InquiryReplyReceived { inquiry: id }, version, now)?;
        }
        if state != before.state && !InquiryState::WAITING.contains(&before.state) {
            store::progress::note(tx, id, ProgressStep::Reopened, now).await?;
        }
        Ok(moved::tell(tx, context, before, &self.inquiry, Cause::default(), now).await?)
    }
}

/// The text of a message or a note, composed.
pub(super) fn read_text(form: &NewMessage) -> Result<String, Problem> {
    let mut fields = Fields::new();
    let text = fields.text("text", &form.text, LENGTH);
    fields.finish(Some(script::nfc(&text)))
}
