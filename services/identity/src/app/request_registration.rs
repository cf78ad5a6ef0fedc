//! A worker asks for an account by mail. The answer, and the time that it takes, are the same whether the address is known.

use authz::OpContext;
use contracts::identity::RequestRegistration;
use events::Event;
use kernel::{Locale, MailLinkId, RegistrationId};
use tenancy::audit::{self, Passage};
use web::{ClientAddress, Fields};

use super::{
    note_refusal::is_to_be_noted,
    register::must_be_open,
    state::{ADDRESS, App, MAILS, SERVICE},
};
use crate::{
    Error,
    domain::{account::is_address, mail_link::Purpose},
    store::{self, registration::Asked},
};

/// Has a mail sent. To an address that has an account, or is invited, goes another one, which opens nothing.
pub(crate) async fn request_registration(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    request: RequestRegistration,
) -> Result<(), Error> {
    let mut fields = Fields::new();
    let email = fields.text("email", &request.email, 254).to_lowercase();
    if !email.is_empty() && !is_address(&email) {
        fields.refuse("email", "not_valid", None);
    }
    let locale: Option<Locale> = fields.parsed("locale", &request.locale, |tag| tag.parse().ok());
    let locale = fields.finish(locale)?;
    app.count(&context.tenant, &[(&MAILS, &email), (&ADDRESS, &client.0)]).await?;

    let is_noted = is_to_be_noted(app, context, Passage::RegistrationRequested).await;
    let (id, link, now) = (RegistrationId::new(), MailLinkId::new(), app.clock.now());
    let mut tx = app.db.begin(context).await?;
    must_be_open(&mut tx).await?;
    let is_known = store::registration::is_known(&mut tx, &email).await?;
    store::registration::insert(&mut tx, id, &Asked { email, locale }, now).await?;
    store::mail_link::insert(&mut tx, link, Purpose::Registration(id), now).await?;
    if is_noted {
        audit::record(&mut tx, context, Passage::RegistrationRequested, Some(link.uuid()), now);
    }
    let event = if is_known { Event::RegistrationRepeated { link } } else { Event::RegistrationRequested { link } };
    outbox::append(&mut tx, context, SERVICE, event, 1, now)?;
    Ok(tx.commit().await?)
}
