//! The forms of joining, of logging in with a second factor, and of one's own account.

use contracts::identity::{AcceptInvitation, ChangePassword, GiveCode, Invite, RequestReset, ResetPassword};

use super::{Posted, form};

form! {
    /// A code of an authenticator app, or a recovery code.
    CodeForm { code }
}

impl CodeForm {
    /// What goes to identity. Afterwards the form does not hold it any more.
    pub fn take(posted: &Posted) -> (Self, GiveCode) {
        (Self::empty(), GiveCode { code: posted.text("code") })
    }
}

form! {
    /// What a passkey is called.
    PasskeyForm { name }
}

form! {
    /// Taking an invitation.
    JoinForm { name, password }
}

impl JoinForm {
    /// What goes to identity: the password exactly as typed, none for who chose passkeys alone.
    pub fn take(posted: &Posted, secret: &str, device: &str) -> (Self, AcceptInvitation) {
        let mut form = Self::read(posted);
        form.password.value.clear();
        let has_password = posted.raw("with") != "passkey";
        let accept = AcceptInvitation {
            secret: secret.to_owned(),
            name: form.name.value.clone(),
            password: if has_password { posted.raw("password").to_owned() } else { String::new() },
            device: device.to_owned(),
        };
        (form, accept)
    }
}

form! {
    /// A forgotten password.
    ForgottenForm { email }
}

impl ForgottenForm {
    /// What goes to identity.
    pub fn request(&self) -> RequestReset {
        RequestReset { email: self.email.value.clone() }
    }
}

form! {
    /// A new password in the place of a forgotten one.
    ResetForm { password }
}

impl ResetForm {
    /// What goes to identity.
    pub fn take(posted: &Posted, secret: &str) -> (Self, ResetPassword) {
        let reset = ResetPassword { secret: secret.to_owned(), password: posted.raw("password").to_owned() };
        (Self::empty(), reset)
    }
}

form! {
    /// Another password.
    PasswordForm { current_password, password }
}

impl PasswordForm {
    /// What goes to identity.
    pub fn take(posted: &Posted) -> (Self, ChangePassword) {
        let change = ChangePassword {
            current_password: posted.raw("current_password").to_owned(),
            password: posted.raw("password").to_owned(),
        };
        (Self::empty(), change)
    }
}

form! {
    /// Somebody to invite.
    InviteForm { name, email, locale, roles }
}

impl InviteForm {
    /// What goes to identity.
    pub fn invite(&self, posted: &Posted) -> Invite {
        Invite {
            name: self.name.value.clone(),
            email: self.email.value.clone(),
            locale: self.locale.value.clone(),
            roles: ticked_roles(posted),
        }
    }
}

form! {
    /// Many people to invite: a file, whose text becomes the list, or the list itself.
    ImportForm { file, people_list }
}

form! {
    /// What a person may be.
    RolesForm { roles }
}

/// The roles whose boxes were ticked: each box is `role_<code>`.
pub fn ticked_roles(posted: &Posted) -> Vec<String> {
    let roles = posted.all().filter(|(_, value)| *value == super::TICKED);
    roles.filter_map(|(name, _)| name.strip_prefix("role_").map(str::to_owned)).collect()
}
