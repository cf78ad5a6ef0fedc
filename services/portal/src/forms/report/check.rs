//! All of it once more, what the worker agrees to, and who must not see it.

use contracts::intake::{InquiryAnswers, InquiryConsents, SubmitDraft};

use super::NOTICE_VERSION;
use crate::forms::{Posted, form, new_key};

/// What the name of a box begins with that excludes a union.
const EXCLUDE: &str = "exclude-";

form! {
    /// The page that sends. The first three it hands on to the page with the receipt, which has no draft to look into.
    CheckForm {
        in_danger_now, country_now, contact_method, submission, excluded_unions, consent_to_store, consent_to_statistics,
        into_account,
    }
}

impl CheckForm {
    /// The page as it is first shown: nothing is presumed.
    pub fn of(answers: &InquiryAnswers) -> Self {
        let mut form = Self::empty();
        form.in_danger_now.fill_yes_or_no(answers.in_danger_now);
        form.country_now.fill(&answers.country_now);
        form.contact_method.fill(&answers.contact_method);
        form.submission.value = new_key().to_string();
        form
    }

    /// What goes to intake, with the unions that were ticked.
    pub fn submission(&self, posted: &Posted) -> SubmitDraft {
        SubmitDraft {
            consents: InquiryConsents {
                notice_version: NOTICE_VERSION.to_owned(),
                consent_to_store: self.consent_to_store.ticked(),
                consent_to_statistics: self.consent_to_statistics.ticked(),
            },
            answers: InquiryAnswers { excluded_unions: Some(excluded(posted)), ..InquiryAnswers::default() },
        }
    }
}

/// The unions, by their short names, that were ticked.
pub fn excluded(posted: &Posted) -> Vec<String> {
    posted.all().filter_map(|(name, _)| name.strip_prefix(EXCLUDE)).map(str::to_owned).collect()
}
