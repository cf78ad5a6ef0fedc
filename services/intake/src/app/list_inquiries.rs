//! The inbox.

use authz::{Action, OpContext, authorise};
use contracts::intake::{InquiryPage, InquirySummary};
use kernel::{Cursor, Page, PageRequest, codes::InquiryState};
use vault::TenantKey;

use super::state::App;
use crate::{Error, domain::inquiry::Inquiry, store};

/// One page, oldest first: who waits longest is seen first.
pub(crate) async fn list_inquiries(
    app: &App,
    context: &OpContext,
    state: Option<InquiryState>,
    page: PageRequest,
) -> Result<InquiryPage, Error> {
    authorise(context, Action::ListInquiries)?;
    let keys = match authorise(context, Action::ReadInquiryWords) {
        Ok(()) => Some(app.db.keys()?.of(&context.tenant).await?),
        Err(_) => None,
    };
    let mut tx = app.db.begin(context).await?;
    let rows = store::inquiry::list(&mut tx, state, page).await?;
    drop(tx);
    let page = Page::from_probe(rows, page.limit, |inquiry| Cursor { at: inquiry.submitted_at, id: inquiry.id.uuid() });
    let next = page.next.map(|cursor| cursor.to_string());
    let items = page.items.iter().map(|inquiry| summary(inquiry, keys.as_deref())).collect::<Result<_, _>>()?;
    Ok(InquiryPage { items, next })
}

/// The codes of an inquiry; with the keys also whether the worker is in danger.
pub(crate) fn summary(inquiry: &Inquiry, keys: Option<&TenantKey>) -> Result<InquirySummary, Error> {
    let id = inquiry.id.to_string();
    let in_danger_now = match (keys, &inquiry.wrapped_key) {
        (Some(keys), Some(wrapped)) => {
            Some(inquiry.words.opens_as_danger(&keys.open_subject_key("inquiry", &id, wrapped)?, &id)?)
        }
        _ => None,
    };
    Ok(InquirySummary {
        id: inquiry.id.uuid(),
        reference: inquiry.reference.to_string(),
        state: inquiry.state.to_string(),
        submitted_at: inquiry.submitted_at,
        language: inquiry.coded.language.to_string(),
        country_now: inquiry.coded.country_now.to_string(),
        country_of_origin: inquiry.coded.country_of_origin.map(|country| country.to_string()),
        topic: inquiry.coded.topic.to_string(),
        action_requested: inquiry.coded.action_requested.to_string(),
        in_danger_now,
    })
}
