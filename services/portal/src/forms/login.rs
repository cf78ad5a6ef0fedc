//! Logging in.

use contracts::identity::LogIn;

use super::{Posted, form};

form! {
    /// The e-mail address and the password.
    LogInForm { email, password }
}

impl LogInForm {
    /// What goes to identity: the password exactly as typed. Afterwards the form does not hold it any more.
    pub fn take(posted: &Posted, device: &str) -> (Self, LogIn) {
        let mut form = Self::read(posted);
        form.password.value.clear();
        let password = posted.raw("password").to_owned();
        let log_in = LogIn { email: form.email.value.clone(), password, device: device.to_owned() };
        (form, log_in)
    }
}
