//! A worker says anew how to be reached, in which language, and whether to be counted.

use authz::{Action, OpContext, authorise};
use contracts::intake::{OwnContact, StatisticsConsent, Visit};
use events::Event;
use tenancy::{TenantTx, audit};

use super::{
    read_answers::{Contact, read_contact},
    read_visit::Visited,
    state::{App, SERVICE},
};
use crate::{
    Error,
    domain::{
        inquiry::Inquiry,
        particulars::Particulars,
        term::{TermField, terms_of_contact},
        words,
    },
    store,
};

/// Puts another way of contact in the place of the one of before.
pub(crate) async fn change_contact(
    app: &App,
    context: &OpContext,
    secret: &str,
    form: &OwnContact,
) -> Result<Visit, Error> {
    authorise(context, Action::ChangeOwnChoices)?;
    let (context, contact) = (&context.as_anonymous(), read_contact(form)?);
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let mut visited = Visited::of(app, &mut tx, &keys, secret).await?;
    let terms = terms_of_contact(&keys, contact.value.as_deref())?;
    take(&mut visited, contact)?;
    store::term::delete(&mut tx, visited.inquiry.id, TermField::Contact).await?;
    store::term::insert(&mut tx, visited.inquiry.id, &terms).await?;
    write(&mut tx, context, &mut visited).await?;
    let shown = visited.show(&mut tx).await?;
    tx.commit().await?;
    Ok(shown)
}

/// Lets the coded answers be counted, or not any more.
pub(crate) async fn choose_statistics(
    app: &App,
    context: &OpContext,
    secret: &str,
    form: &StatisticsConsent,
) -> Result<Visit, Error> {
    authorise(context, Action::ChangeOwnChoices)?;
    let context = &context.as_anonymous();
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let mut visited = Visited::of(app, &mut tx, &keys, secret).await?;
    if visited.inquiry.coded.consent_to_statistics != form.consent_to_statistics {
        visited.inquiry.coded.consent_to_statistics = form.consent_to_statistics;
        write(&mut tx, context, &mut visited).await?;
    }
    let shown = visited.show(&mut tx).await?;
    tx.commit().await?;
    Ok(shown)
}

/// What is said of contact is sealed anew; the other words stay as they are.
fn take(visited: &mut Visited, contact: Contact) -> Result<(), Error> {
    let (key, id) = (&visited.key, visited.inquiry.id.to_string());
    let Inquiry { coded, words: sealed, .. } = &mut visited.inquiry;
    let seal = |column: &str, text: Option<String>| text.map(|text| words::seal(key, &id, column, &text)).transpose();
    let particulars = Particulars {
        may_say_union: contact.may_say_union,
        may_leave_message: contact.may_leave_message,
        ..Particulars::open(key, &id, sealed.particulars_sealed.as_deref())?
    };
    let allowed = words::allows_mail(contact.method, contact.safe_times.as_deref(), contact.may_leave_message);
    sealed.contact_value_sealed = seal("contact_value", contact.value)?;
    sealed.safe_times_sealed = seal("safe_times", contact.safe_times)?;
    sealed.particulars_sealed = Some(particulars.seal(key, &id)?);
    coded.contact_method = contact.method;
    coded.language = contact.language;
    visited.inquiry.mail_allowed = allowed;
    Ok(())
}

async fn write(tx: &mut TenantTx, context: &OpContext, visited: &mut Visited) -> Result<(), Error> {
    visited.inquiry.version += 1;
    let (inquiry, now) = (&visited.inquiry, visited.now);
    store::inquiry::update_choices(tx, inquiry).await?;
    audit::record(tx, context, Action::ChangeOwnChoices, Some(inquiry.id.uuid()), now);
    let event = Event::InquiryChoicesChanged { inquiry: inquiry.id };
    outbox::append(tx, context, SERVICE, event, inquiry.version, now)?;
    Ok(())
}
