//! The standard inquiry form, and the code that leads back to it.

use contracts::intake::{NewInquiry, ReceiptCode};
use kernel::Locale;

use super::form;

/// The version of the notice that stands above the consents: raise it whenever the texts `report-notice`,
/// `report-consent-*` or the page on safety change their meaning.
pub const NOTICE_VERSION: &str = "2026-11";

form! {
    /// The standard inquiry form.
    ReportForm {
        submission, in_danger_now, country_now, country_of_origin, language, submitter, topic, action_requested,
        message, contact_method, contact_value, safe_times, name, sex, age_group, consent_to_store,
        consent_to_statistics, into_account,
    }
}

impl ReportForm {
    /// The form as a worker first sees it: the language of the page, and nothing else is presumed.
    pub fn new(locale: Locale) -> Self {
        let mut form = Self::empty();
        form.submission.value = super::new_key().to_string();
        form.language.value = locale.tag().to_owned();
        form
    }

    /// What goes to intake.
    pub fn inquiry(&self) -> NewInquiry {
        NewInquiry {
            submitter: self.submitter.value.clone(),
            language: self.language.value.clone(),
            country_now: self.country_now.value.clone(),
            country_of_origin: self.country_of_origin.filled(),
            sex: self.sex.filled(),
            age_group: self.age_group.filled(),
            topic: self.topic.value.clone(),
            action_requested: self.action_requested.value.clone(),
            message: self.message.value.clone(),
            name: self.name.filled(),
            contact_method: self.contact_method.value.clone(),
            contact_value: self.contact_value.filled(),
            safe_times: self.safe_times.filled(),
            in_danger_now: self.in_danger_now.ticked(),
            notice_version: NOTICE_VERSION.to_owned(),
            consent_to_store: self.consent_to_store.ticked(),
            consent_to_statistics: self.consent_to_statistics.ticked(),
        }
    }
}

form! {
    /// The receipt code, as somebody types it.
    ReturnForm { code }
}

impl ReturnForm {
    /// What goes to intake. Native digits are read here too, so that the code is short whatever was typed.
    pub fn receipt_code(&self) -> ReceiptCode {
        ReceiptCode { code: i18n::script::latin_digits(&self.code.value).chars().take(100).collect() }
    }
}
