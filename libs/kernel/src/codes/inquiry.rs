//! The lists of the standard inquiry form and the states of an inquiry.

use super::code_list;

code_list! {
    /// Who writes.
    Submitter = "submitter" {
        Worker "worker", Family "family", Representative "representative", UnionOrNgo "union_or_ngo", Witness "witness",
    }
}

code_list! {
    /// CHANNEL: the way an inquiry came.
    Channel = "channel" {
        Web "web", App "app", Phone "phone", Sms "sms", Chat "chat", Social "social", Letter "letter",
        WalkIn "walk_in", Outreach "outreach", Referral "referral", DetentionVisit "detention_visit",
    }
}

code_list! {
    /// CONTACT: how the worker wants to be reached. `code_only`: the worker comes back with the receipt code.
    ContactMethod = "contact" {
        CodeOnly "code_only", Call "call", Sms "sms", Whatsapp "whatsapp", Line "line", Viber "viber",
        Telegram "telegram", Messenger "messenger", Zalo "zalo", Email "email", TrustedPerson "trusted_person",
    }
}

code_list! {
    /// What the inquiry is about: the groups of VIOLATION, and INFO.
    Topic = "topic" {
        Recruitment "recruitment", Pay "pay", Conditions "conditions", Freedom "freedom", Violence "violence",
        Termination "termination", Association "association", Welfare "welfare",
        Rights "rights", Procedures "procedures", Documents "documents", AgencyCheck "agency_check",
        SocialSecurity "social_security", Union "union", Reintegration "reintegration",
    }
}

code_list! {
    /// ACTION: what the worker asks for.
    Action = "action" {
        Information "information", Advice "advice", FileComplaint "file_complaint",
        TalkToEmployer "talk_to_employer", Refer "refer", UrgentHelp "urgent_help", ReturnHome "return_home",
        TraceMissingPerson "trace_missing_person", JoinUnion "join_union", RecordAnonymously "record_anonymously",
    }
}

code_list! {
    /// VERIFY: what came of making contact. It never says that something was proved.
    VerifyResult = "verify" {
        Verified "verified", Partly "partly", Unreachable "unreachable", Duplicate "duplicate",
        OutOfScope "out_of_scope", Malicious "malicious",
    }
}

code_list! {
    /// The states of an inquiry (see `intake::domain::inquiry` for what leads where).
    InquiryState = "inquiry_state" {
        Submitted "submitted", InReview "in_review", Verified "verified", NeedsInfo "needs_info",
        Unreachable "unreachable", Duplicate "duplicate", OutOfScope "out_of_scope", Malicious "malicious",
        Answered "answered", Converted "converted", Referred "referred", Closed "closed", Withdrawn "withdrawn",
        Erased "erased",
    }
}

impl InquiryState {
    /// The states in which a worker waits for contact: what the inbox shows first and Today counts.
    pub const WAITING: [Self; 4] = [Self::Submitted, Self::InReview, Self::NeedsInfo, Self::Unreachable];

    /// The states in which somebody of the union has still something to do.
    pub const OPEN: [Self; 5] = [Self::Submitted, Self::InReview, Self::NeedsInfo, Self::Unreachable, Self::Verified];
}

code_list! {
    /// The steps that a worker sees with the receipt code: where the request is, in plain words.
    ProgressStep = "progress" {
        Submitted "submitted", Verified "verified", NotTakenFurther "not_taken_further",
        ComplaintFiled "complaint_filed", Accepted "accepted", Monitored "monitored",
        ResolutionDeclared "resolution_declared", Resolved "resolved", OpenedInEmergency "opened_in_emergency",
        Asked "asked", Answered "answered", Reopened "reopened", Withdrawn "withdrawn",
    }
}

code_list! {
    /// What a message to the worker does beside telling.
    MessagePurpose = "message_purpose" {
        Tell "tell", Ask "ask", Answer "answer", Refer "refer",
    }
}

code_list! {
    /// What somebody attached.
    FileKind = "file_kind" {
        Photo "photo", Document "document", Recording "recording",
    }
}

code_list! {
    /// Why an inquiry was closed or opened again.
    InquiryReason = "inquiry_reason" {
        Settled "settled", HelpedElsewhere "helped_elsewhere", NoReply "no_reply",
        NewInformation "new_information", ByMistake "by_mistake",
    }
}

impl InquiryReason {
    /// Why one is closed: the worker has what was asked for, others help, or nobody answered any more.
    pub const OF_CLOSING: [Self; 3] = [Self::Settled, Self::HelpedElsewhere, Self::NoReply];
    /// Why one is opened again.
    pub const OF_REOPENING: [Self; 2] = [Self::NewInformation, Self::ByMistake];
}

code_list! {
    /// How long a worker waits for something of the union, at the most: help in danger, somebody who takes the request, an
    /// answer, and word of how it stands.
    ServiceLevel = "service_level" {
        Urgent "urgent", Triage "triage", Verify "verify", Update "update",
    }
}

code_list! {
    /// How a question of the union's own is answered.
    QuestionKind = "question_kind" {
        Text "text", Choice "choice", MultiChoice "multi_choice", Date "date", Number "number", File "file",
    }
}
