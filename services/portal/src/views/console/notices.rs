//! What somebody is told of, and how they like that.

use contracts::notifications::{Notice, Notices};
use kernel::codes::NoticeMail;
use serde::Serialize;
use uuid::Uuid;

use super::super::{Group, View, codes};
use crate::{
    forms::{ErrorLine, NoticePreferenceForm},
    words::Words,
};

/// One notice.
#[derive(Serialize)]
struct Line {
    id: String,
    kind: String,
    reference: Option<String>,
    at: String,
    /// It waits: nobody has opened it or done what it asks for.
    waits: bool,
    handled: bool,
}

/// The notices of somebody, the newest first.
#[derive(Serialize)]
pub struct NoticesPage {
    lines: Vec<Line>,
    any_waits: bool,
    /// The moment of the newest, for the button that says that all were seen.
    last: Option<Uuid>,
    next: Option<String>,
}

impl NoticesPage {
    /// One page of them.
    pub fn new(words: &Words<'_>, page: Notices) -> Self {
        let line = |notice: &Notice| Line {
            id: notice.id.to_string(),
            kind: notice.kind.clone(),
            reference: notice.reference.clone(),
            at: words.moment(notice.at),
            waits: !notice.read && !notice.handled,
            handled: notice.handled,
        };
        let lines: Vec<Line> = page.items.iter().map(line).collect();
        Self {
            last: page.items.iter().map(|notice| notice.id).max(),
            any_waits: lines.iter().any(|line| line.waits),
            lines,
            next: page.next.map(|cursor| format!("/notifications?after={cursor}")),
        }
    }
}

impl View for NoticesPage {
    const TEMPLATE: &'static str = "console/notices.html";
}

/// How somebody likes to be told by mail.
#[derive(Serialize)]
pub struct NoticePreferencePage {
    form: NoticePreferenceForm,
    mails: Vec<Group>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl NoticePreferencePage {
    /// The page with what is chosen, or was typed.
    pub fn new(words: &Words<'_>, form: NoticePreferenceForm) -> Self {
        Self { form, mails: codes::<NoticeMail>(words), errors: Vec::new(), notice: None }
    }
}

impl View for NoticePreferencePage {
    const TEMPLATE: &'static str = "console/notice-preference.html";
}

/// Asks whether the summaries shall end.
#[derive(Serialize)]
pub struct UnsubscribePage {}

impl View for UnsubscribePage {
    const TEMPLATE: &'static str = "console/unsubscribe.html";
}
