//! The forms of a worker's account. Passwords go on exactly as typed, and no form holds one afterwards.

use contracts::identity::{CompleteRegistration, PasswordProof, RecoverAccount, Register, RequestRegistration};
use kernel::Locale;

use super::{ForgottenForm, Posted, form};

form! {
    /// Making an account.
    WorkerForm { name, password }
}

impl WorkerForm {
    /// What goes to identity, for an account that knows no address.
    pub fn take(posted: &Posted, locale: Locale, device: &str) -> (Self, Register) {
        let form = Self::without_password(posted);
        let register = Register {
            name: form.name.value.clone(),
            locale: locale.tag().to_owned(),
            password: chosen(posted),
            device: device.to_owned(),
        };
        (form, register)
    }

    /// What goes to identity, for the account of a link.
    pub fn take_with(posted: &Posted, secret: &str, device: &str) -> (Self, CompleteRegistration) {
        let form = Self::without_password(posted);
        let complete = CompleteRegistration {
            secret: secret.to_owned(),
            name: form.name.value.clone(),
            password: chosen(posted),
            device: device.to_owned(),
        };
        (form, complete)
    }

    fn without_password(posted: &Posted) -> Self {
        let mut form = Self::read(posted);
        form.password.value.clear();
        form
    }
}

/// The password exactly as typed, none for who chose a passkey alone.
fn chosen(posted: &Posted) -> String {
    if posted.raw("with") == "passkey" { String::new() } else { posted.raw("password").to_owned() }
}

impl ForgottenForm {
    /// What goes to identity, for who asks for an account.
    pub fn registration(&self, locale: Locale) -> RequestRegistration {
        RequestRegistration { email: self.email.value.clone(), locale: locale.tag().to_owned() }
    }
}

form! {
    /// A new password by the recovery code.
    RecoveryForm { account, code, password }
}

impl RecoveryForm {
    /// What goes to identity.
    pub fn take(posted: &Posted, device: &str) -> (Self, RecoverAccount) {
        let mut form = Self::read(posted);
        form.password.value.clear();
        let recover = RecoverAccount {
            account: form.account.value.clone(),
            code: form.code.value.clone(),
            password: posted.raw("password").to_owned(),
            device: device.to_owned(),
        };
        (form, recover)
    }
}

form! {
    /// The password once more.
    ProofForm { password }
}

impl ProofForm {
    /// What goes to identity.
    pub fn take(posted: &Posted) -> (Self, PasswordProof) {
        (Self::empty(), PasswordProof { password: posted.raw("password").to_owned() })
    }
}
