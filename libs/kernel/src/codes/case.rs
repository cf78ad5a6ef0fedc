//! The lists of the complaint and monitoring forms and the states of a case.

use super::code_list;

code_list! {
    /// The states of a case (see `cases::domain::case` for what leads where).
    CaseState = "case_state" {
        Draft "draft", Filed "filed", Accepted "accepted", Declined "declined", InProgress "in_progress",
        AwaitingWorker "awaiting_worker", OnHold "on_hold", OutcomeReached "outcome_reached",
        RemedyPending "remedy_pending", Resolved "resolved", Closed "closed", Withdrawn "withdrawn",
        ClosedUnresolved "closed_unresolved", Transferred "transferred",
    }
}

impl CaseState {
    /// The states of a case that somebody still works on.
    pub const OPEN: [Self; 7] = [
        Self::Filed,
        Self::Accepted,
        Self::InProgress,
        Self::AwaitingWorker,
        Self::OnHold,
        Self::OutcomeReached,
        Self::RemedyPending,
    ];
}

code_list! {
    /// MON_TYPE: what a monitoring entry records.
    MonitoringType = "mon_type" {
        Contact "contact", Negotiation "negotiation", Filing "filing", Hearing "hearing", Evidence "evidence",
        Referral "referral", Payment "payment", SafetyCheck "safety_check", Closure "closure",
    }
}

code_list! {
    /// OUTCOME: what the worker got.
    Outcome = "outcome" {
        Full "full", Partial "partial", None "none", Rejected "rejected", TimeBarred "time_barred",
        WithdrawnUnderPressure "withdrawn_under_pressure", WithdrawnFreely "withdrawn_freely",
        LostContact "lost_contact", LeftCountry "left_country", UnenforcedAward "unenforced_award",
    }
}

code_list! {
    /// BASIS: what the outcome rests on.
    Basis = "basis" {
        Settlement "settlement", OfficialOrder "official_order", Judgment "judgment", Goodwill "goodwill",
    }
}

code_list! {
    /// VIOLATION: what the worker alleges, `<group>_<detail>`; the groups are those of [`super::Topic`].
    Violation = "violation" {
        RecruitmentFees "recruitment_illegal_or_excess_fees",
        RecruitmentDeployment "recruitment_deployment_delayed_or_failed",
        RecruitmentFakeJob "recruitment_fake_job",
        RecruitmentSubstitution "recruitment_contract_substitution",
        RecruitmentUnlicensed "recruitment_unlicensed_agent",
        RecruitmentDocuments "recruitment_documents_not_delivered",
        PayUnpaid "pay_unpaid", PayLate "pay_late", PayBelowMinimum "pay_below_minimum",
        PayDeductions "pay_unlawful_deductions", PayOvertime "pay_overtime",
        PayBenefits "pay_termination_or_leave_benefits",
        ConditionsHours "conditions_hours_or_rest", ConditionsOsh "conditions_osh",
        ConditionsInjury "conditions_injury_or_illness", ConditionsLodging "conditions_lodging",
        ConditionsNoContract "conditions_no_contract", ConditionsSocialSecurity "conditions_social_security",
        FreedomDocuments "freedom_document_retention", FreedomConfinement "freedom_confinement",
        FreedomThreats "freedom_threats", FreedomDebtBondage "freedom_debt_bondage",
        FreedomTrafficking "freedom_trafficking_suspected", FreedomScamWork "freedom_forced_scam_work",
        ViolencePhysical "violence_physical", ViolenceSexual "violence_sexual", ViolenceVerbal "violence_verbal",
        ViolenceDiscrimination "violence_discrimination", ViolencePregnancy "violence_pregnancy",
        TerminationUnfair "termination_unfair_dismissal", TerminationPermit "termination_permit_cancelled",
        TerminationAbsconding "termination_absconding_report",
        TerminationDetention "termination_arrest_or_detention", TerminationDeportation "termination_deportation",
        AssociationBusting "association_union_busting", AssociationBlacklisting "association_blacklisting",
        AssociationRetaliation "association_retaliation",
        WelfareGoHome "welfare_wants_to_go_home", WelfareMissing "welfare_missing_or_lost_contact",
        WelfareSick "welfare_sick", WelfareDeath "welfare_death_or_remains",
    }
}

code_list! {
    /// What a complaint is directed at.
    RespondentType = "respondent_type" {
        Employer "employer", Agency "agency", SubAgent "sub_agent", Official "official", CoWorker "co_worker",
        Insurer "insurer",
    }
}

code_list! {
    /// What a declared resolution rests on: the worker's word, or evidence that the remedy was received.
    Confirmation = "confirmation" {
        WorkerConfirmed "worker_confirmed", ReceiptEvidenced "receipt_evidenced",
    }
}
