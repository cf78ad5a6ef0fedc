//! The first run of an organisation.

use contracts::{
    identity::{BeginSetup, Invite},
    intake::{InquiryAnswers, InquiryConsents, NewInquiry},
};
use kernel::codes::{Action, CodeList, Submitter, Topic};

use super::{InviteForm, Posted, form, report::NOTICE_VERSION};

form! {
    /// The first person.
    SetupForm { name, email, password, answers }
}

impl SetupForm {
    /// What goes to identity: the password exactly as typed, none for who chose passkeys alone.
    pub fn take(posted: &Posted, secret: &str, locale: &str, device: &str) -> (Self, BeginSetup) {
        let mut form = Self::read(posted);
        form.password.value.clear();
        let has_password = posted.raw("with") != "passkey";
        let begin = BeginSetup {
            secret: secret.to_owned(),
            name: form.name.value.clone(),
            email: form.email.value.clone(),
            password: if has_password { posted.raw("password").to_owned() } else { String::new() },
            locale: locale.to_owned(),
            answers: form.answers.ticked(),
            device: device.to_owned(),
        };
        (form, begin)
    }
}

form! {
    /// A test inquiry.
    TestForm { submission, message }
}

impl TestForm {
    /// What goes to intake: an inquiry like any other, of nobody, that is counted in no statistics of the network.
    pub fn inquiry(&self, country: &str, language: &str) -> NewInquiry {
        let answers = InquiryAnswers {
            in_danger_now: Some(false),
            country_now: Some(country.to_owned()),
            submitter: Some(Submitter::UnionOrNgo.code().to_owned()),
            topic: Some(Topic::Rights.code().to_owned()),
            action_requested: Some(Action::Information.code().to_owned()),
            message: Some(self.message.value.clone()),
            language: Some(language.to_owned()),
            ..InquiryAnswers::default()
        };
        let consents = InquiryConsents {
            notice_version: NOTICE_VERSION.to_owned(),
            consent_to_store: true,
            consent_to_statistics: false,
        };
        NewInquiry { answers, consents }
    }
}

impl InviteForm {
    /// Somebody invited in one role that the page has chosen.
    pub fn invite_as(&self, role: &str) -> Invite {
        Invite {
            name: self.name.value.clone(),
            email: self.email.value.clone(),
            locale: self.locale.value.clone(),
            roles: vec![role.to_owned()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_sent_as_typed_and_never_shown_again() {
        let posted = Posted::parse(b"name=Sok&email=a%40b&password=+x+&answers=yes");
        let (form, begin) = SetupForm::take(&posted, "S", "km", "");
        assert_eq!((begin.password.as_str(), form.password.value.as_str()), (" x ", ""));
        assert!(begin.answers && begin.locale == "km" && begin.secret == "S");
        let (_, without) = SetupForm::take(&Posted::parse(b"password=x&with=passkey"), "S", "km", "");
        assert!(without.password.is_empty());
    }

    #[test]
    fn a_test_inquiry_is_whole_and_not_counted() {
        let inquiry = TestForm::read(&Posted::parse(b"message=A+test")).inquiry("KH", "km");
        let (answers, consents) = (inquiry.answers, inquiry.consents);
        assert_eq!((answers.country_now.as_deref(), answers.message.as_deref()), (Some("KH"), Some("A test")));
        assert!(consents.consent_to_store && !consents.consent_to_statistics && answers.in_danger_now == Some(false));
    }
}
