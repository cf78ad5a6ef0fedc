//! Notifications: what people who work here are told of, how they like that, and what was sent to whom.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    ApiError, Call, Transport,
    transport::{Outgoing, query},
};

/// One e-mail of the queue.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Delivery {
    /// The mail's id.
    pub id: Uuid,
    /// Which template.
    pub template: String,
    /// The account it goes to; missing for a link that goes to who may have none yet.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Uuid>,
    /// `queued`, `sent`, `failed`, or `dropped`: it was no longer needed.
    pub state: String,
    /// How often sending was tried.
    pub attempts: u32,
    /// When it was queued.
    pub queued_at: Instant,
    /// When the mail server took it.
    #[oai(skip_serializing_if_is_none)]
    pub sent_at: Option<Instant>,
}

/// The newest e-mails of the queue.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Deliveries {
    /// Newest first, 100 at most.
    pub items: Vec<Delivery>,
}

/// Something that somebody was told of.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct Notice {
    /// Names it.
    pub id: Uuid,
    /// NoticeKind.
    pub kind: String,
    /// The inquiry that it is about.
    #[oai(skip_serializing_if_is_none)]
    pub inquiry_id: Option<Uuid>,
    /// The inquiry's public reference; in a list.
    #[oai(skip_serializing_if_is_none)]
    pub reference: Option<String>,
    /// The case that it is about.
    #[oai(skip_serializing_if_is_none)]
    pub case_id: Option<Uuid>,
    /// When it happened.
    pub at: Instant,
    /// Whether it was opened.
    pub read: bool,
    /// Whether somebody has done meanwhile what it asks for.
    pub handled: bool,
}

/// One page of notices.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Notices {
    /// The newest first.
    pub items: Vec<Notice>,
    /// Pass as `after` for the next page.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<String>,
}

/// Which notices somebody has seen.
#[derive(Clone, Copy, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ReadNotices {
    /// The greatest id among them, which is the one that was told last: ids are UUIDs of version 7.
    pub last: Uuid,
}

/// How many notices wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct NoticeCount {
    /// That were not opened, of what nobody has done.
    pub waiting: i64,
}

/// How somebody likes to be told by mail.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct NoticePreference {
    /// Counted up with every change: what `If-Match` takes. 0 before the first.
    pub version: i64,
    /// NoticeMail.
    pub mail: String,
    /// From when only danger is told, such as `22:00`, where the organisation is.
    #[oai(skip_serializing_if_is_none)]
    pub quiet_from: Option<String>,
    /// Until when; on the next day, where it is earlier.
    #[oai(skip_serializing_if_is_none)]
    pub quiet_to: Option<String>,
    /// From which time of day the summary goes, such as `08:00`.
    pub digest_at: String,
}

/// A choice of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetNoticePreference {
    /// NoticeMail: danger is told at once, whatever is chosen.
    pub mail: String,
    /// `HH:MM`; empty, with `quiet_to`, for no quiet hours.
    pub quiet_from: Option<String>,
    /// `HH:MM`.
    pub quiet_to: Option<String>,
    /// `HH:MM`; missing for `08:00`.
    pub digest_at: Option<String>,
}

/// What the link at the end of a summary knows.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct Unsubscribe {
    /// The last part of its address.
    pub secret: String,
}

/// The client of the notifications service.
#[derive(Clone)]
pub struct NotificationsClient(pub Transport);

impl NotificationsClient {
    /// The newest e-mails.
    pub async fn deliveries(&self, tenant: &str, call: &Call) -> Result<Deliveries, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/deliveries"), call)).await
    }

    /// What the caller was told of; `after` is a cursor.
    pub async fn notices(&self, tenant: &str, call: &Call, after: Option<&str>) -> Result<Notices, ApiError> {
        let path = query(format!("/v1/{tenant}/me/notices"), &[("after", after.map(str::to_owned))]);
        self.0.fetch(Outgoing::new(Method::GET, path, call)).await
    }

    /// How much of it waits.
    pub async fn notice_count(&self, tenant: &str, call: &Call) -> Result<NoticeCount, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/me/notice-count"), call)).await
    }

    /// Opens one of the caller's; `NotFound` for any other.
    pub async fn read_notice(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Notice, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/notices/{id}/reading"), call)).await
    }

    /// The caller has seen all that there was until a moment.
    pub async fn read_all_notices(
        &self,
        tenant: &str,
        call: &Call,
        read: ReadNotices,
    ) -> Result<NoticeCount, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/notices/reading"), call).json(&read)).await
    }

    /// How the caller likes to be told by mail.
    pub async fn notice_preference(&self, tenant: &str, call: &Call) -> Result<NoticePreference, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/me/notice-preference"), call)).await
    }

    /// Chooses it.
    pub async fn set_notice_preference(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        set: &SetNoticePreference,
    ) -> Result<NoticePreference, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/me/notice-preference"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }

    /// Ends the summaries of whoever's secret it is; `NotFound` where it is nobody's.
    pub async fn unsubscribe(&self, tenant: &str, unsubscribe: &Unsubscribe) -> Result<(), ApiError> {
        let call = Call::anonymous();
        let outgoing = Outgoing::new(Method::POST, format!("/v1/{tenant}/unsubscriptions"), &call);
        self.0.send(outgoing.json(unsubscribe)).await.map(drop)
    }
}
