//! What an integration may do: scopes, and which actions each of them opens.

use kernel::codes::CodeList;

use crate::Action;

crate::table::codes! {
    /// What an integration of an organisation may be given (RFC 6749, section 3.3). Only reading, and only what is coded:
    /// no scope opens the words of a worker, the accounts or the audit trail.
    Scope = "scope" {
        /// The organisation's own tables.
        ReadReports "reports.read",
        /// The network's tables; of a council.
        ReadNetworkReports "network_reports.read",
        /// Inquiries, coded fields only.
        ReadInquiries "inquiries.read",
        /// Cases, coded fields only.
        ReadCases "cases.read",
    }
}

impl Scope {
    /// The actions that it opens. What stands here is allowed, and nothing else.
    pub fn actions(self) -> &'static [Action] {
        match self {
            Self::ReadReports => &[Action::ReadReports],
            Self::ReadNetworkReports => &[Action::ReadNetworkReports],
            Self::ReadInquiries => &[Action::ListInquiries, Action::ReadInquiry],
            Self::ReadCases => &[Action::ListCases, Action::ReadCase],
        }
    }

    /// The scopes that can be given: those of a union in a union, those of a council in a council.
    pub fn on_offer(is_council: bool) -> &'static [Scope] {
        match is_council {
            true => &[Self::ReadNetworkReports],
            false => &[Self::ReadReports, Self::ReadInquiries, Self::ReadCases],
        }
    }

    /// The scopes that a text lists, each followed by a space but the last; `None` where one is none of ours.
    pub fn read_list(text: &str) -> Option<Vec<Scope>> {
        let mut scopes: Vec<Scope> = text.split_ascii_whitespace().map(Scope::from_code).collect::<Option<_>>()?;
        scopes.sort();
        scopes.dedup();
        Some(scopes)
    }

    /// Scopes as such a text.
    pub fn list(scopes: &[Scope]) -> String {
        scopes.iter().map(|scope| scope.code()).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{is_public, needs_fresh_factor};

    #[test]
    fn no_scope_opens_what_asks_for_a_second_factor_or_tells_words() {
        for scope in Scope::ALL {
            for action in scope.actions() {
                assert!(!needs_fresh_factor(*action) && !is_public(*action), "{scope:?}: {action:?}");
                assert!(CodeList::code(*action).starts_with("read_") || CodeList::code(*action).starts_with("list_"));
                assert!(!CodeList::code(*action).ends_with("_words"), "{scope:?}: {action:?}");
            }
        }
        let all = Scope::ALL.iter().flat_map(|scope| scope.actions());
        assert!(all.clone().all(|action| !matches!(action, Action::ListAccounts | Action::ReadAudit)));
    }

    #[test]
    fn every_scope_is_on_offer_to_somebody_and_to_one_kind_only() {
        for scope in Scope::ALL {
            let offered = [true, false].map(|is_council| Scope::on_offer(is_council).contains(scope));
            assert!(offered[0] != offered[1], "{scope:?}");
        }
    }

    #[test]
    fn a_list_reads_back_as_it_is_written() {
        let both = [Scope::ReadReports, Scope::ReadCases];
        assert_eq!(Scope::list(&both), "reports.read cases.read");
        assert_eq!(Scope::read_list("cases.read  reports.read cases.read").as_deref(), Some(&both[..]));
        assert_eq!(Scope::read_list("reports.read accounts.write"), None);
        assert_eq!(Scope::read_list(""), Some(vec![]));
    }
}
