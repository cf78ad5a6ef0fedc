//! The code lists whose labels the catalogues have.

#![allow(dead_code, reason = "not every file of tests reads all of it")]

use authz::{AuditKind, AuditSubject, Audited, Role};
use kernel::codes::{
    Action, AgeGroup, Basis, CaseState, Channel, CodeList, Confirmation, ContactMethod, CredentialChange, Education,
    EmergencyKind, FileKind, InquiryReason, InquiryState, MaritalStatus, MessagePurpose, MigrationStage,
    MonitoringType, NoticeKind, NoticeMail, Occupation, Outcome, ProgressStep, QuestionKind, RespondentType, Sector,
    ServiceLevel, Sex, Sharing, Submitter, Topic, VerifyResult, Violation,
};

/// A list of codes.
pub struct List {
    /// The prefix of its labels.
    pub name: &'static str,
    /// Its codes.
    pub codes: Vec<&'static str>,
    /// Whether workers read its labels, or only those who work for an organisation.
    pub is_for_workers: bool,
}

fn of_workers<L: CodeList>() -> List {
    List { name: L::LIST, codes: L::ALL.iter().map(|value| value.code()).collect(), is_for_workers: true }
}

fn of_staff<L: CodeList>() -> List {
    List { is_for_workers: false, ..of_workers::<L>() }
}

fn of_the_trail() -> List {
    List { name: Audited::LIST, codes: Audited::all().map(Audited::code).collect(), is_for_workers: false }
}

/// All of them.
pub fn lists() -> Vec<List> {
    vec![
        of_workers::<Sex>(),
        of_workers::<AgeGroup>(),
        of_workers::<MaritalStatus>(),
        of_staff::<MessagePurpose>(),
        of_workers::<Education>(),
        of_workers::<Sector>(),
        of_workers::<Occupation>(),
        of_workers::<MigrationStage>(),
        of_workers::<Submitter>(),
        of_workers::<FileKind>(),
        of_staff::<Channel>(),
        of_workers::<ContactMethod>(),
        of_workers::<Topic>(),
        of_workers::<Action>(),
        of_staff::<VerifyResult>(),
        of_staff::<InquiryState>(),
        of_staff::<InquiryReason>(),
        of_staff::<ServiceLevel>(),
        of_staff::<QuestionKind>(),
        of_staff::<NoticeKind>(),
        of_staff::<NoticeMail>(),
        of_workers::<ProgressStep>(),
        of_staff::<CaseState>(),
        of_staff::<MonitoringType>(),
        of_staff::<Outcome>(),
        of_staff::<Basis>(),
        of_staff::<Violation>(),
        of_staff::<RespondentType>(),
        of_staff::<Confirmation>(),
        of_workers::<EmergencyKind>(),
        of_staff::<Sharing>(),
        of_staff::<CredentialChange>(),
        of_staff::<Role>(),
        of_staff::<AuditKind>(),
        of_staff::<AuditSubject>(),
        of_the_trail(),
    ]
}
