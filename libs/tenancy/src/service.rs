//! The services that own tables.

use std::fmt;

/// A service with a database role of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ServiceName {
    /// Accounts and sessions.
    Identity,
    /// Inquiries.
    Intake,
    /// Complaints.
    Cases,
    /// Mails.
    Notifications,
    /// Facts.
    Reporting,
}

impl ServiceName {
    /// All of them.
    pub const ALL: &'static [ServiceName] =
        &[Self::Identity, Self::Intake, Self::Cases, Self::Notifications, Self::Reporting];

    /// The name, as in `focal serve <name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Intake => "intake",
            Self::Cases => "cases",
            Self::Notifications => "notifications",
            Self::Reporting => "reporting",
        }
    }

    /// The role that it logs in with.
    pub fn login_role(self) -> String {
        format!("focal_{self}")
    }
}

impl fmt::Display for ServiceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
