//! The inbox.

use authz::{Action, Actor, OpContext, Standing, authorise, authorise_in};
use contracts::intake::{Assignee, InquiryPage, InquirySummary};
use kernel::{Cursor, Instant, Page, PageRequest};

use super::{progress::owed, state::App};
use crate::{
    Error,
    domain::{filter::Filter, inquiry::Inquiry},
    store,
};

/// One page of the inquiries that a filter lets through: the urgent first, then who waits longest.
pub(crate) async fn list_inquiries(
    app: &App,
    context: &OpContext,
    filter: &Filter,
    page: PageRequest,
) -> Result<InquiryPage, Error> {
    authorise(context, Action::ListInquiries)?;
    let audience = Audience::of(context, authorise_in(context, Action::ReadInquiryWords, Standing::Nobodys).is_ok());
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let rows = store::inbox::list(&mut tx, filter, page, now).await?;
    let cursor = |row: &Inquiry| Cursor { behind: !row.coded.is_urgent(), at: row.submitted_at, id: row.id.uuid() };
    let page = Page::from_probe(rows, page.limit, cursor);
    Ok(InquiryPage {
        items: page.items.iter().map(|inquiry| summary(inquiry, audience, now)).collect(),
        next: page.next.map(|cursor| cursor.to_string()),
    })
}

/// Who is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Who may read the words, and so what comes of them.
    Team,
    /// Others who work here.
    Staff,
    /// An integration: codes only, and no names of those who work here.
    Integration,
}

impl Audience {
    pub(crate) fn of(context: &OpContext, reads_words: bool) -> Self {
        match context.actor {
            Actor::Client(_) => Self::Integration,
            _ if reads_words => Self::Team,
            _ => Self::Staff,
        }
    }
}

/// The codes of an inquiry, with who works on it, and whether it looks like another.
pub(crate) fn summary(inquiry: &Inquiry, audience: Audience, now: Instant) -> InquirySummary {
    InquirySummary {
        id: inquiry.id.uuid(),
        version: inquiry.version,
        reference: inquiry.reference.to_string(),
        state: inquiry.state.to_string(),
        submitted_at: inquiry.submitted_at,
        language: inquiry.coded.language.to_string(),
        country_now: inquiry.coded.country_now.to_string(),
        country_of_origin: inquiry.coded.country_of_origin.map(|country| country.to_string()),
        topic: inquiry.coded.topic.to_string(),
        action_requested: inquiry.coded.action_requested.to_string(),
        urgent: inquiry.coded.is_urgent(),
        unread: inquiry.unread,
        assignee: inquiry
            .assignee
            .as_ref()
            .filter(|_| audience != Audience::Integration)
            .map(|assignee| Assignee { id: assignee.id.uuid(), name: assignee.name.clone() }),
        likely_duplicate: audience == Audience::Team && inquiry.likely_duplicate,
        due: inquiry.due.map(|due| owed(due, now)),
    }
}
