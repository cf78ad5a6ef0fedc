//! What somebody is told of, and how they like that.

use contracts::notifications::{ReadNotices, Unsubscribe};
use poem::{
    IntoResponse, Response, Result, handler,
    http::StatusCode,
    web::{Json, Path, Query},
};
use uuid::Uuid;
use web::ProblemKind;

use super::list::ListQuery;
use crate::{
    errors::PageError,
    forms::{self, NoticePreferenceForm, StaffPost},
    session::Desk,
    site::{Site, see_other},
    views::{
        Frame,
        console::{NoticePreferencePage, NoticesPage, SentPage, UnsubscribePage},
    },
};

const NOTICES: &str = "/notifications";

/// GET `/notifications`.
#[handler]
pub async fn list(desk: Desk, Query(query): Query<ListQuery>) -> Result<Response> {
    let notifications = &desk.site.portal.clients.notifications;
    let page = notifications.notices(desk.tenant(), &desk.call, query.after()).await.map_err(PageError::from)?;
    desk.page(StatusCode::OK, &NoticesPage::new(&desk.site.words(), page))
}

/// GET `/notifications/count`: for the number beside the link.
#[handler]
pub async fn count(desk: Desk) -> Result<Response> {
    let notifications = &desk.site.portal.clients.notifications;
    let count = notifications.notice_count(desk.tenant(), &desk.call).await.map_err(PageError::from)?;
    Ok(Json(count).into_response())
}

/// GET `/notifications/{id}`: leads to what it is about, and is read from then on.
#[handler]
pub async fn open(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let notifications = &desk.site.portal.clients.notifications;
    let notice = notifications.read_notice(desk.tenant(), &desk.call, id).await.map_err(PageError::from)?;
    Ok(see_other(&match (notice.inquiry_id, notice.case_id) {
        (Some(inquiry), _) if notice.kind == "reply" => format!("/inquiries/{inquiry}/messages"),
        (Some(inquiry), _) => format!("/inquiries/{inquiry}"),
        (None, Some(case)) => format!("/cases/{case}"),
        (None, None) => NOTICES.to_owned(),
    }))
}

/// POST `/notifications/reading`.
#[handler]
pub async fn read_all(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    // What was told since the page was drawn has not been seen.
    let Ok(last) = posted.raw("last").parse() else { return Ok(see_other(NOTICES)) };
    let notifications = &desk.site.portal.clients.notifications;
    let read = ReadNotices { last };
    notifications.read_all_notices(desk.tenant(), &desk.call, read).await.map_err(PageError::from)?;
    Ok(see_other(NOTICES))
}

/// GET `/me/notices`.
#[handler]
pub async fn show_preference(desk: Desk) -> Result<Response> {
    let notifications = &desk.site.portal.clients.notifications;
    let chosen = notifications.notice_preference(desk.tenant(), &desk.call).await.map_err(PageError::from)?;
    desk.page(StatusCode::OK, &NoticePreferencePage::new(&desk.site.words(), NoticePreferenceForm::of(&chosen)))
}

/// POST `/me/notices`.
#[handler]
pub async fn choose(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = NoticePreferenceForm::read(&posted);
    let (notifications, words) = (&desk.site.portal.clients.notifications, desk.site.words());
    let set = form.preference();
    match notifications.set_notice_preference(desk.tenant(), &desk.call, posted.version(), &set).await {
        Ok(chosen) => {
            let mut page = NoticePreferencePage::new(&words, NoticePreferenceForm::of(&chosen));
            page.notice = Some("notices-saved");
            desk.page(StatusCode::OK, &page)
        }
        Err(error) if matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::StaleVersion) => {
            let (status, errors) = forms::refused(&mut form, &words, &error);
            if error.kind() == ProblemKind::StaleVersion {
                let present =
                    notifications.notice_preference(desk.tenant(), &desk.call).await.map_err(PageError::from)?;
                form.version.value = present.version.to_string();
            }
            let mut page = NoticePreferencePage::new(&words, form);
            page.errors = errors;
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// GET `/unsubscribe/{secret}`: asks, since programs that look at mails open their links.
#[handler]
pub async fn ask_unsubscribe(site: Site) -> Result<Response> {
    site.organisation()?;
    draw(&site, &UnsubscribePage {})
}

/// POST `/unsubscribe/{secret}`: from the page, or by one click in a mail program (RFC 8058), which has no page of ours.
#[handler]
pub async fn unsubscribe(site: Site, Path(secret): Path<String>) -> Result<Response> {
    let organisation = site.organisation()?;
    let notifications = &site.portal.clients.notifications;
    match notifications.unsubscribe(&organisation.slug, &Unsubscribe { secret }).await {
        // Of a secret that is nobody's any more there are no summaries either.
        Ok(()) => draw(&site, &SentPage { text: "unsubscribed" }),
        Err(error) if error.kind() == ProblemKind::NotFound => draw(&site, &SentPage { text: "unsubscribed" }),
        Err(error) => Err(PageError::from(error).into()),
    }
}

fn draw<V: crate::views::View>(site: &Site, view: &V) -> Result<Response> {
    let frame = Frame { home: "/console".to_owned(), ..site.frame() };
    site.draw(StatusCode::OK, &frame, view)
}
