//! The first run of an organisation.

use contracts::{
    identity::{BeginSetup, Invite},
    intake::NewInquiry,
};
use kernel::codes::{Action, CodeList, ContactMethod, Submitter, Topic};

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
        NewInquiry {
            submitter: Submitter::UnionOrNgo.code().to_owned(),
            language: language.to_owned(),
            country_now: country.to_owned(),
            topic: Topic::Rights.code().to_owned(),
            action_requested: Action::Information.code().to_owned(),
            message: self.message.value.clone(),
            contact_method: ContactMethod::CodeOnly.code().to_owned(),
            notice_version: NOTICE_VERSION.to_owned(),
            consent_to_store: true,
            ..NewInquiry::default()
        }
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
        assert_eq!((inquiry.country_now.as_str(), inquiry.message.as_str()), ("KH", "A test"));
        assert!(inquiry.consent_to_store && !inquiry.consent_to_statistics && !inquiry.in_danger_now);
    }
}
