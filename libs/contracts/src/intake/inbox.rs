//! The inbox: inquiries as those see them who work on them.

use std::collections::BTreeMap;

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AnsweredQuestion, Due, File, IntakeClient};
use crate::{
    ApiError, Call,
    transport::{Outgoing, query},
};

/// An inquiry in a list: codes only.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct InquirySummary {
    /// The inquiry's id.
    pub id: Uuid,
    /// Send back as `If-Match`.
    pub version: i64,
    /// The public reference.
    pub reference: String,
    /// InquiryState.
    pub state: String,
    /// When it was sent.
    pub submitted_at: Instant,
    /// BCP 47.
    pub language: String,
    /// ISO 3166-1 alpha-2.
    pub country_now: String,
    /// ISO 3166-1 alpha-2.
    pub country_of_origin: Option<String>,
    /// Topic.
    pub topic: String,
    /// Action.
    pub action_requested: String,
    /// To be looked at before others: the worker asks for urgent help, or is in danger, which is told with the words.
    pub urgent: bool,
    /// The worker wrote something that nobody of the union has read.
    pub unread: bool,
    /// Who works on it.
    #[oai(skip_serializing_if_is_none)]
    pub assignee: Option<Assignee>,
    /// Another request has the same way of contact; told to those who may read words.
    pub likely_duplicate: bool,
    /// What is owed to the worker next; absent where nothing is.
    #[oai(skip_serializing_if_is_none)]
    pub due: Option<Due>,
}

/// Who works on an inquiry.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct Assignee {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
}

/// Another inquiry, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct InquiryName {
    /// The inquiry's id.
    pub id: Uuid,
    /// The public reference.
    pub reference: String,
}

/// One page of the inbox.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct InquiryPage {
    /// The urgent first, then who waits longest.
    pub items: Vec<InquirySummary>,
    /// Pass as `after` for the next page.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<String>,
}

/// An inquiry in full.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Inquiry {
    /// What the list shows.
    pub summary: InquirySummary,
    /// Send back as `If-Match`.
    pub version: i64,
    /// Channel: the way it came.
    pub channel: String,
    /// Submitter.
    pub submitter: String,
    /// Whether an interpreter is needed to talk.
    pub interpreter_needed: bool,
    /// ISO 3166-1 alpha-2: whose citizen the worker is.
    pub nationality: Option<String>,
    /// MigrationStage.
    pub migration_stage: Option<String>,
    /// Sex.
    pub sex: Option<String>,
    /// AgeGroup.
    pub age_group: Option<String>,
    /// MaritalStatus.
    pub marital_status: Option<String>,
    /// Education.
    pub education: Option<String>,
    /// Sector.
    pub sector: Option<String>,
    /// Occupation.
    pub occupation: Option<String>,
    /// ContactMethod.
    pub contact_method: String,
    /// The unions, by their short names, that must not get to see it.
    pub excluded_unions: Vec<String>,
    /// May the coded answers be counted in statistics that leave the union?
    pub consent_to_statistics: bool,
    /// What the worker wrote; absent for a role that may not read it.
    #[oai(skip_serializing_if_is_none)]
    pub words: Option<InquiryWords>,
    /// What was attached when it was sent, oldest first; what came later is among the messages. Absent for a role that may not
    /// read it.
    #[oai(skip_serializing_if_is_none)]
    pub files: Option<Vec<File>>,
    /// What came of making contact, once somebody did.
    #[oai(skip_serializing_if_is_none)]
    pub verification: Option<Verification>,
    /// The request that it repeats.
    #[oai(skip_serializing_if_is_none)]
    pub duplicate_of: Option<InquiryName>,
    /// What the caller may do now: `assign`, `verify`, `file_complaint`, `close`, `reopen`.
    pub allowed: Vec<String>,
}

/// How many inquiries are in one state.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct InquiryCount {
    /// InquiryState.
    pub state: String,
    /// How many.
    pub count: i64,
    /// How many of them are urgent.
    pub urgent: i64,
}

/// How many inquiries there are.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct InquiryCounts {
    /// By their states; one that has none is left out.
    pub states: Vec<InquiryCount>,
    /// Whose worker wrote something that nobody has read.
    pub unread: i64,
    /// Of those that wait for contact, how many nobody works on.
    pub unassigned: i64,
    /// Of those that are open, how many the caller works on.
    pub mine: i64,
    /// Of how many something is overdue.
    pub overdue: i64,
    /// Of how many something is overdue for so long that nobody seems to look.
    pub stalled: i64,
    /// Of how many something is due within seven days.
    pub due_this_week: i64,
}

/// The encrypted part of an inquiry.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct InquiryWords {
    /// The worker is in danger now.
    pub in_danger_now: bool,
    /// Action: what the worker chose, where danger made urgent help of it.
    pub action_chosen: Option<String>,
    /// What happened.
    pub message: String,
    /// A name or an alias.
    pub name: Option<String>,
    /// Number, address or account.
    pub contact_value: Option<String>,
    /// When it is safe to get in touch.
    pub safe_times: Option<String>,
    /// Whether whoever calls may say that a union calls; absent where the worker did not say.
    pub may_say_union: Option<bool>,
    /// Whether whoever calls may leave a message.
    pub may_leave_message: Option<bool>,
    /// The employer.
    pub employer: Option<String>,
    /// The agency or broker.
    pub agency: Option<String>,
    /// When the work began, as far as it is known: `2026`, `2026-03` or `2026-03-21`.
    pub work_began: Option<String>,
    /// When it ended, the same.
    pub work_ended: Option<String>,
    /// The union's own questions, each as it was asked then, with the answer.
    #[serde(default)]
    pub own: Vec<AnsweredQuestion>,
    /// What was typed in Zawgyi, by the name of its answer (`message`, `own.<question>`); above, it is in Unicode.
    #[serde(default)]
    pub typed: BTreeMap<String, String>,
}

/// Never the words themselves, so that a log line cannot hold them.
impl std::fmt::Debug for InquiryWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InquiryWords(…)")
    }
}

/// What came of making contact.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Verification {
    /// VerifyResult.
    pub result: String,
    /// ContactMethod: how contact was made; absent where none was.
    #[oai(skip_serializing_if_is_none)]
    pub method: Option<String>,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: String,
    /// The focal point's note; absent for a role that may not read it.
    #[oai(skip_serializing_if_is_none)]
    pub note: Option<String>,
}

/// Records what came of making contact.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct VerifyInquiry {
    /// VerifyResult.
    pub result: String,
    /// ContactMethod: how contact was made, or was tried. Needed for `verified`, `partly` and `unreachable`.
    pub method: Option<String>,
    /// For colleagues; at most 2,000 characters.
    pub note: Option<String>,
    /// The reference of the request that it repeats; with the result `duplicate`, and only with it.
    pub duplicate_of: Option<String>,
}

/// The state in [`InboxFilter`] for all whose senders wait for contact ([`kernel::codes::InquiryState::WAITING`]).
pub const WAITING: &str = "waiting";

/// The state in [`InboxFilter`] for all with which there is something to do ([`kernel::codes::InquiryState::OPEN`]).
pub const OPEN: &str = "open";

/// The state in [`InboxFilter`] for all whose senders wrote something that nobody has read.
pub const UNREAD: &str = "unread";

/// The assignee in [`InboxFilter`] for what the caller works on.
pub const MINE: &str = "me";

/// The assignee in [`InboxFilter`] for what nobody works on.
pub const NOBODYS: &str = "nobody";

/// What a list of inquiries is narrowed to; what is `None` narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct InboxFilter {
    /// InquiryState, `waiting`, `open` or `unread`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `me`, `nobody` or the id of an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_now: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_of_origin: Option<String>,
    /// Topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// BCP 47.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Only the urgent.
    #[oai(default)]
    #[serde(default)]
    pub urgent: bool,
    /// When something is due: `overdue`, `stalled` or `week`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
}

impl InboxFilter {
    /// All in a state.
    pub fn of_state(state: &str) -> Self {
        Self { state: Some(state.to_owned()), ..Self::default() }
    }

    /// As the parameters of an address.
    pub fn params(&self) -> Vec<(&'static str, Option<String>)> {
        vec![
            ("state", self.state.clone()),
            ("assignee", self.assignee.clone()),
            ("country_now", self.country_now.clone()),
            ("country_of_origin", self.country_of_origin.clone()),
            ("topic", self.topic.clone()),
            ("language", self.language.clone()),
            ("urgent", self.urgent.then(|| "true".to_owned())),
            ("due", self.due.clone()),
        ]
    }
}

impl IntakeClient {
    /// The inbox; `after` is a cursor.
    pub async fn list(
        &self,
        tenant: &str,
        call: &Call,
        filter: &InboxFilter,
        after: Option<&str>,
    ) -> Result<InquiryPage, ApiError> {
        let mut params = filter.params();
        params.push(("after", after.map(str::to_owned)));
        let path = query(format!("/v1/{tenant}/inquiries"), &params);
        self.0.fetch(Outgoing::new(Method::GET, path, call)).await
    }

    /// How many inquiries there are, and what of them waits.
    pub async fn counts(&self, tenant: &str, call: &Call) -> Result<InquiryCounts, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/inquiry-counts"), call)).await
    }

    /// One inquiry.
    pub async fn find(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Inquiry, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/inquiries/{id}"), call)).await
    }

    /// Records a verification of the inquiry as it was read (`version`).
    pub async fn verify(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        verify: &VerifyInquiry,
    ) -> Result<Inquiry, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries/{id}/verification"), call);
        self.0.fetch(request.json(verify).if_match(version)).await
    }
}
