//! Something happened that people who work here want to know, or that makes what they were told of needless.

use authz::Role;
use chrono::Duration;
use due::{Calendar, ServiceLevel};
use events::{Envelope, Event};
use kernel::{
    AccountId, InquiryId, Instant,
    codes::{InquiryState, NoticeKind, VerifyResult},
};
use tenancy::{StoreError, TenantTx};

use crate::{
    domain::notice::{About, News},
    store::{self, mail::NewMails, notice::Desk},
};

/// Who works on requests.
const CASE_WORKERS: &[Role] = &[Role::FocalPoint, Role::Alternate];

/// Whom something is told.
enum Whom {
    /// These people.
    People(Vec<AccountId>),
    /// The first of these groups in which there is somebody.
    Roles(&'static [&'static [Role]]),
}

impl Whom {
    /// Who works on it; everybody who works on requests, where nobody does.
    fn of(desk: Desk) -> Self {
        match desk {
            Desk { people, .. } if !people.is_empty() => Self::People(people),
            // Nobody else may read it.
            Desk { is_case: true, .. } => Self::Roles(&[&[Role::AffiliateAdmin]]),
            _ => Self::Roles(&[CASE_WORKERS]),
        }
    }

    /// Who is reminded for the first, the second and the third time.
    fn of_reminder(reminder: u16, desk: Desk) -> Self {
        match reminder {
            // Nobody else may read it.
            1 | 2 if desk.is_case && !desk.people.is_empty() => Self::People(desk.people),
            _ if desk.is_case => Self::Roles(&[&[Role::AffiliateAdmin]]),
            1 if !desk.people.is_empty() => Self::People(desk.people),
            1 => Self::Roles(&[&[Role::FocalPoint], &[Role::Alternate], &[Role::AffiliateAdmin]]),
            2 => Self::Roles(&[&[Role::Alternate], &[Role::AffiliateAdmin], &[Role::FocalPoint]]),
            _ => Self::Roles(&[&[Role::AffiliateAdmin], &[Role::Alternate], &[Role::FocalPoint]]),
        }
    }
}

/// Whether an event says something to people who work here.
pub(crate) fn is_work(event: &Event) -> bool {
    matches!(
        event,
        Event::InquirySubmitted { .. }
            | Event::InquiryVerified { .. }
            | Event::InquiryMoved { .. }
            | Event::InquiryReplyReceived { .. }
            | Event::InquiryAssigned { .. }
            | Event::InquiryMessageSent { .. }
            | Event::InquiryOverdue { .. }
            | Event::InquiryConverted { .. }
            | Event::CaseResolutionDeclared { .. }
            | Event::CaseResolved { .. }
    )
}

/// So old an event is told to nobody any more: what there is to do is in the lists.
const OLD: Duration = Duration::days(7);

/// Notes it for each of them, and queues their mails.
pub(crate) async fn tell_colleagues(tx: &mut TenantTx, envelope: &Envelope, now: Instant) -> Result<(), StoreError> {
    if let Some((about, kinds)) = settled_by(&envelope.event) {
        store::notice::settle(tx, about, kinds, envelope.occurred_at, now).await?;
    }
    if let Event::InquiryMoved { inquiry, to: InquiryState::Erased } = envelope.event {
        store::notice::forget_inquiry(tx, inquiry).await?;
    }
    if now - envelope.occurred_at > OLD {
        return Ok(());
    }
    let Some((news, whom)) = news_of(tx, &envelope.event).await? else { return Ok(()) };
    let accounts = accounts_of(tx, whom).await?;
    store::notice::insert(tx, envelope.id, news, &accounts, envelope.occurred_at).await?;
    let calendar = Calendar::new(tx.country(), [], []);
    let readers = store::preference::of(tx, &accounts).await?;
    let mails: Vec<(AccountId, Instant)> = readers
        .iter()
        .filter_map(|reader| Some((reader.account, reader.preference.mail_at(news, now, &calendar)?)))
        .collect();
    let new = NewMails { event: envelope.id, template: news.template(), urgent: news.urgent };
    store::mail::insert(tx, new, &mails, envelope.occurred_at, now, envelope.trace_parent.as_deref()).await
}

/// Of what nobody has to be told any more: somebody has done it.
fn settled_by(event: &Event) -> Option<(About, &'static [NoticeKind])> {
    use NoticeKind::{Approval, Assigned, New, Reminder, Reply, Urgent};
    let kinds: &[NoticeKind] = match event {
        // What is put back waits again.
        Event::InquiryAssigned { assignee: None, .. } => &[Assigned],
        Event::InquiryAssigned { .. } => &[Urgent, New, Reminder, Assigned],
        // Words are no help, and neither is a call that nobody took: danger stays until contact was made.
        Event::InquiryMessageSent { .. }
        | Event::InquiryMoved { to: InquiryState::NeedsInfo, .. }
        | Event::InquiryVerified { result: VerifyResult::Unreachable, .. } => &[New, Reminder, Reply],
        Event::InquiryVerified { .. } => &[Urgent, New, Reminder, Reply],
        // It is back in the queue: because the worker wrote, which is what people are told of, or because something was undone.
        Event::InquiryMoved { to: InquiryState::InReview | InquiryState::Submitted, .. } => return None,
        Event::InquiryMoved { .. } | Event::InquiryConverted { .. } => &[Urgent, New, Reminder, Reply, Assigned],
        Event::CaseResolved { case, .. } => return Some((About::Case(*case), &[Approval])),
        _ => return None,
    };
    Some((About::Inquiry(event.inquiry()?), kinds))
}

/// What an event says, and to whom.
async fn news_of(tx: &mut TenantTx, event: &Event) -> Result<Option<(News, Whom)>, StoreError> {
    let of = |kind, inquiry, urgent| News { kind, about: About::Inquiry(inquiry), urgent };
    Ok(match *event {
        Event::InquirySubmitted { inquiry } => {
            // Taken, or ended, before this was handled: nobody else has to look.
            let desk = desk(tx, inquiry).await?;
            (desk.waiting && desk.people.is_empty())
                .then(|| (waiting(inquiry, desk.urgent), Whom::Roles(&[CASE_WORKERS])))
        }
        // Put back, or said by mistake to be nothing: it waits for somebody once more.
        Event::InquiryAssigned { inquiry, assignee: None, .. }
        | Event::InquiryMoved { inquiry, to: InquiryState::Submitted } => {
            let desk = desk(tx, inquiry).await?;
            desk.waiting.then(|| (waiting(inquiry, desk.urgent), Whom::Roles(&[CASE_WORKERS])))
        }
        Event::InquiryReplyReceived { inquiry } => {
            let desk = desk(tx, inquiry).await?;
            Some((of(NoticeKind::Reply, inquiry, desk.urgent), Whom::of(desk)))
        }
        // Everybody who could still make contact, at once: it may be what endangers the worker.
        Event::InquiryMoved { inquiry, to: InquiryState::Withdrawn | InquiryState::Erased } => {
            Some((of(NoticeKind::Withdrawn, inquiry, true), Whom::Roles(&[CASE_WORKERS])))
        }
        Event::InquiryAssigned { inquiry, assignee: Some(assignee), by } if by != Some(assignee) => {
            let urgent = desk(tx, inquiry).await?.urgent;
            Some((of(NoticeKind::Assigned, inquiry, urgent), Whom::People(vec![assignee])))
        }
        Event::InquiryOverdue { inquiry, level, reminder, .. } => {
            let desk = desk(tx, inquiry).await?;
            let news = of(NoticeKind::Reminder, inquiry, level == ServiceLevel::Urgent);
            Some((news, Whom::of_reminder(reminder, desk)))
        }
        Event::CaseResolutionDeclared { case, .. } => {
            let news = News { kind: NoticeKind::Approval, about: About::Case(case), urgent: false };
            Some((news, Whom::Roles(&[&[Role::AffiliateAdmin]])))
        }
        _ => None,
    })
}

/// Something waits for whoever takes it.
fn waiting(inquiry: InquiryId, urgent: bool) -> News {
    let kind = if urgent { NoticeKind::Urgent } else { NoticeKind::New };
    News { kind, about: About::Inquiry(inquiry), urgent }
}

async fn desk(tx: &mut TenantTx, inquiry: InquiryId) -> Result<Desk, StoreError> {
    let desk = store::notice::desk_of(tx, inquiry).await?;
    desk.ok_or_else(|| StoreError::Inconsistent(format!("inquiry {inquiry} is not there")))
}

async fn accounts_of(tx: &mut TenantTx, whom: Whom) -> Result<Vec<AccountId>, StoreError> {
    match whom {
        Whom::People(people) => store::staff_contact::colleagues(tx, &people).await,
        Whom::Roles(groups) => {
            for roles in groups {
                let accounts = store::staff_contact::with_roles(tx, roles).await?;
                if !accounts.is_empty() {
                    return Ok(accounts);
                }
            }
            Ok(Vec::new())
        }
    }
}
