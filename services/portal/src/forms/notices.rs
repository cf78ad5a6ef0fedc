//! How somebody likes to be told by mail.

use contracts::notifications::{NoticePreference, SetNoticePreference};

use super::form;

form! {
    /// When a mail goes, and between which hours none does.
    NoticePreferenceForm { mail, digest_at, quiet_from, quiet_to, version }
}

impl NoticePreferenceForm {
    /// As it was chosen.
    pub fn of(chosen: &NoticePreference) -> Self {
        let mut form = Self::empty();
        form.mail.value.clone_from(&chosen.mail);
        form.quiet_from.fill(&chosen.quiet_from);
        form.quiet_to.fill(&chosen.quiet_to);
        form.digest_at.value.clone_from(&chosen.digest_at);
        form.version.value = chosen.version.to_string();
        form
    }

    /// What goes to notifications.
    pub fn preference(&self) -> SetNoticePreference {
        SetNoticePreference {
            mail: self.mail.value.clone(),
            quiet_from: self.quiet_from.filled(),
            quiet_to: self.quiet_to.filled(),
            digest_at: self.digest_at.filled(),
        }
    }
}
