//! Somebody of the union enters an inquiry for a worker who called, wrote or came by.

use authz::{Action, OpContext, authorise};
use contracts::intake::{EnterInquiry, EnteredInquiry, NewInquiry};
use kernel::codes::Channel;
use uuid::Uuid;
use web::Fields;

use super::{state::App, submit_inquiry::submit};
use crate::Error;

/// Stores it as if the worker had sent it, and gives the receipt to be handed on. The trail says who entered it.
pub(crate) async fn enter_inquiry(
    app: &App,
    context: &OpContext,
    form: EnterInquiry,
    key: Option<Uuid>,
) -> Result<EnteredInquiry, Error> {
    authorise(context, Action::EnterInquiry)?;
    let mut fields = Fields::new();
    // What comes by the web, a worker sends.
    let channel = fields.parsed("channel", &form.channel, |code| code.parse().ok().filter(|one| *one != Channel::Web));
    let channel = fields.finish(channel)?;
    let new = NewInquiry { answers: form.answers, consents: form.consents };
    let (id, receipt) = submit(app, context, None, channel, new, key).await?;
    Ok(EnteredInquiry { id: id.uuid(), receipt })
}
