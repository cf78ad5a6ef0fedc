//! The audit trail.

use contracts::identity::{Account, AuditChain, AuditEntry, AuditPage as Entries, Person};
use uuid::Uuid;

use super::{at, some};
use crate::{
    forms::ErrorLine,
    views::console::{AuditAsked, AuditPage},
    words::Words,
};

fn entry(id: i64, actor: &str, action: &str, kind: &str, about: Option<&str>) -> AuditEntry {
    AuditEntry {
        id,
        at: at("2026-11-21T02:00:00Z"),
        actor: actor.to_owned(),
        name: Uuid::try_parse(actor).is_ok().then(|| "Sok <Dara>".to_owned()),
        action: action.to_owned(),
        kind: kind.to_owned(),
        subject: about.map(|_| Uuid::from_u128(7)),
        about: about.map(str::to_owned),
        subject_name: about.filter(|about| *about == "account").map(|_| "Vanna".to_owned()),
        entries: (action == "export_audit").then_some(1_234),
        request_id: Uuid::from_u128(8),
    }
}

fn people() -> Vec<Person> {
    let account = Account {
        id: Uuid::from_u128(1),
        name: "Sok <Dara>".to_owned(),
        email: "dara@clc.example".to_owned(),
        locale: "en".to_owned(),
        roles: vec!["affiliate_admin".to_owned()],
    };
    vec![Person {
        account,
        version: 1,
        has_second_factor: true,
        is_linked: false,
        link_awaited_until: None,
        disabled_at: None,
    }]
}

pub fn audit(words: &Words<'_>) -> AuditPage {
    let person = Uuid::from_u128(1).to_string();
    let items = vec![
        entry(9, &person, "read_case_words", "reading", Some("case")),
        entry(8, &person, "export_audit", "exports", Some("export")),
        entry(7, "anonymous", "log_in_failed", "refusals", Some("account")),
        entry(6, "anonymous", "submit_inquiry", "work", Some("inquiry")),
        entry(5, "system:operator", "account_made", "people", Some("account")),
        entry(4, "api_client:7", "of_another_year", "", None),
    ];
    let chain = AuditChain {
        sealed: 12_345,
        hash: some(&"0f".repeat(32)),
        sealed_at: Some(at("2026-11-21T02:00:00Z")),
        waiting_since: Some(at("2026-11-21T02:00:01Z")),
    };
    let entries = Entries { items, next: some("1795000000000000_4"), chain };
    let asked = AuditAsked { from: "2026-11-01".into(), kind: "reading".into(), ..AuditAsked::default() };
    AuditPage::new(words, asked, entries, people(), true, at("2026-11-21T03:00:00Z"), Vec::new())
}

pub fn audit_empty(words: &Words<'_>) -> AuditPage {
    let asked = AuditAsked {
        from: "2026-11-01".into(),
        to: "2026-11-02".into(),
        who: "system".into(),
        kind: "emergencies".into(),
        subject: Uuid::from_u128(7).to_string(),
    };
    let none = Entries { items: Vec::new(), next: None, chain: AuditChain::default() };
    AuditPage::new(words, asked, none, people(), false, at("2026-11-21T03:00:00Z"), Vec::new())
}

pub fn audit_wrong(words: &Words<'_>) -> AuditPage {
    let asked = AuditAsked { from: "yesterday".into(), ..AuditAsked::default() };
    let none = Entries { items: Vec::new(), next: None, chain: AuditChain::default() };
    let errors = vec![ErrorLine { field: Some("from".into()), text: words.text("audit-day-wrong") }];
    AuditPage::new(words, asked, none, people(), false, at("2026-11-21T03:00:00Z"), errors)
}
