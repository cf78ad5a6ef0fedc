//! What somebody is told of.

use contracts::notifications::{Notice, NoticePreference, Notices};
use kernel::codes::{CodeList, NoticeKind};
use uuid::Uuid;

use super::{at, some};
use crate::{
    forms::{Form, NoticePreferenceForm, Posted, field_error},
    views::console::{NoticePreferencePage, NoticesPage},
    words::Words,
};

/// One of each kind; the urgent one waits, another was handled.
pub fn notices(words: &Words<'_>) -> NoticesPage {
    let notice = |(number, kind): (usize, &NoticeKind)| Notice {
        id: Uuid::from_u128(number as u128),
        kind: kind.code().to_owned(),
        inquiry_id: (*kind != NoticeKind::Approval).then(Uuid::nil),
        reference: (*kind != NoticeKind::Approval).then(|| format!("INQ-2026-00012{number}")),
        case_id: (*kind == NoticeKind::Approval).then(Uuid::nil),
        at: at("2026-11-23T02:00:00Z"),
        read: number > 2,
        handled: *kind == NoticeKind::New,
    };
    NoticesPage::new(
        words,
        Notices { items: NoticeKind::ALL.iter().enumerate().map(notice).collect(), next: some("x") },
    )
}

pub fn no_notices(words: &Words<'_>) -> NoticesPage {
    NoticesPage::new(words, Notices { items: Vec::new(), next: None })
}

pub fn notice_preference(words: &Words<'_>) -> NoticePreferencePage {
    let chosen = NoticePreference {
        version: 2,
        mail: "daily".into(),
        quiet_from: some("22:00"),
        quiet_to: some("07:00"),
        digest_at: "08:00".into(),
    };
    let mut page = NoticePreferencePage::new(words, NoticePreferenceForm::of(&chosen));
    page.notice = Some("notices-saved");
    page
}

pub fn notice_preference_wrong(words: &Words<'_>) -> NoticePreferencePage {
    let mut form = NoticePreferenceForm::read(&Posted::parse(b"mail=&quiet_from=x&quiet_to=&version=2"));
    let wrong = [("mail", "required"), ("quiet_from", "not_valid"), ("quiet_to", "required")];
    let errors = form.mark(words, &wrong.map(|(field, code)| field_error(field, code)));
    let mut page = NoticePreferencePage::new(words, form);
    page.errors = errors;
    page
}
