//! The texts of workers' pages that an organisation may put in its own words.

/// The texts, by the pages that they stand on, whose title comes first. None of them says what is agreed to, what is safe, what
/// need not be said, by when something is done or what became of a request: what is promised there is not one union's to word.
/// Nor does an answer to any of them lead to emergency numbers or to another union.
pub const WORDABLE: [(&str, &[&str]); 5] = [
    ("start-title", &["start-title", "start-lead", "start-report", "start-return-hint"]),
    (
        "report-title",
        &[
            "report-title",
            "report-place",
            "report-migration-stage",
            "report-about",
            "report-submitter",
            "report-topic",
            "report-what",
            "report-message",
            "files-record-title",
            "report-work",
            "report-work-lead",
            "report-sector",
            "report-occupation",
            "report-employer",
            "report-agency",
            "report-you",
            "report-education",
        ],
    ),
    ("report-files", &["report-files", "report-own", "report-own-attach"]),
    ("done-next-title", &["done-next-title"]),
    ("progress-title", &["progress-title", "request-messages", "request-write"]),
];

/// Whether a text may be put in other words.
pub fn is_wordable(id: &str) -> bool {
    WORDABLE.iter().any(|(_, ids)| ids.contains(&id))
}
