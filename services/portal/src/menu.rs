//! What a person's roles allow to open: the menu of the console, and below it that of the administration.

use contracts::identity::Account;

use crate::views::MenuItem;

/// Who works on inquiries and cases.
pub const WORKS_ON_REQUESTS: &[&str] = &["focal_point", "alternate"];

/// Who sees requests and cases: those who work on them, and who runs the organisation.
pub const TEAM: &[&str] = &["focal_point", "alternate", "affiliate_admin"];
const COUNCIL: &[&str] = &["secretariat", "observer"];
const DELEGATES: &[&str] = &["focal_point", "affiliate_admin"];
/// Who runs a union.
pub const ADMIN: &[&str] = &["affiliate_admin"];
/// Who looks after the accounts.
pub const RUNS_ACCOUNTS: &[&str] = &["affiliate_admin", "secretariat"];
const IN_NETWORK: &[&str] = &["affiliate_admin", "secretariat", "observer"];

/// Where the administration begins: it leads to the first of its pages that a person may open.
pub const ADMINISTRATION: &str = "/admin";

/// Where an entry leads, its text, what else belongs to it, and for whom it is.
type Entry = (&'static str, &'static str, &'static str, &'static [&'static str]);

const MAIN: [Entry; 7] = [
    ("/console", "menu-today", "/console", TEAM),
    ("/inbox", "menu-inbox", "/inquiries", TEAM),
    ("/cases", "menu-cases", "/cases", TEAM),
    ("/reports/cross", "menu-reports", "/reports", TEAM),
    ("/council/cross", "menu-council", "/council", COUNCIL),
    ("/delegations", "menu-delegations", "/delegations", DELEGATES),
    (ADMINISTRATION, "menu-admin", ADMINISTRATION, IN_NETWORK),
];

const PAGES: [Entry; 10] = [
    ("/admin/people", "menu-people", "/admin/invitations", RUNS_ACCOUNTS),
    ("/admin/workers", "menu-workers", "/admin/workers", ADMIN),
    ("/admin/organisation", "menu-organisation", "/admin/organisation", RUNS_ACCOUNTS),
    ("/admin/service-levels", "menu-service-levels", "/admin/service-levels", ADMIN),
    ("/admin/questions", "menu-questions", "/admin/questions", ADMIN),
    ("/admin/wording", "menu-wording", "/admin/wording", ADMIN),
    ("/admin/network", "menu-network", "/admin/network", IN_NETWORK),
    ("/admin/single-sign-on", "menu-sign-on", "/admin/single-sign-on", RUNS_ACCOUNTS),
    ("/admin/integrations", "menu-integrations", "/admin/integrations", RUNS_ACCOUNTS),
    ("/admin/audit", "menu-audit", "/admin/audit", RUNS_ACCOUNTS),
];

/// Whether a person has one of these roles.
pub fn has_role(account: &Account, roles: &[&str]) -> bool {
    account.roles.iter().any(|role| roles.contains(&role.as_str()))
}

/// The menu; `path` is the page that is open.
pub fn menu(account: &Account, path: &str) -> Vec<MenuItem> {
    items(&MAIN, account, path)
}

/// The pages of the administration, where one of them is open.
pub fn pages(account: &Account, path: &str) -> Vec<MenuItem> {
    if path.starts_with(ADMINISTRATION) { items(&PAGES, account, path) } else { Vec::new() }
}

fn items(entries: &[Entry], account: &Account, path: &str) -> Vec<MenuItem> {
    let may = entries.iter().filter(|(.., roles)| has_role(account, roles));
    let is_of = |part: &str| path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    may.map(|&(href, text, part, _)| MenuItem { href, text, current: is_of(href) || is_of(part) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(role: &str) -> Account {
        let account = serde_json::json!({
            "id": uuid::Uuid::nil(), "name": "x", "email": "x@x.example", "locale": "en", "roles": [role], "version": 1,
        });
        serde_json::from_value(account).unwrap()
    }

    fn hrefs(items: &[MenuItem]) -> Vec<&'static str> {
        items.iter().map(|item| item.href).collect()
    }

    #[test]
    fn everybody_sees_what_they_may_open() {
        assert_eq!(hrefs(&menu(&account("alternate"), "/cases")), ["/console", "/inbox", "/cases", "/reports/cross"]);
        assert_eq!(hrefs(&menu(&account("observer"), "/")), ["/council/cross", "/admin"]);
        assert_eq!(hrefs(&pages(&account("observer"), "/admin/network")), ["/admin/network"]);
        assert!(hrefs(&menu(&account("worker"), "/")).is_empty());
        assert!(pages(&account("affiliate_admin"), "/cases").is_empty(), "not beside the work");
        assert_eq!(pages(&account("affiliate_admin"), "/admin").len(), PAGES.len());
    }

    #[test]
    fn one_entry_is_open() {
        let admin = account("affiliate_admin");
        for (path, open) in [("/inquiries/1/complaint", "/inbox"), ("/admin/invitations/1", "/admin")] {
            let open_now = menu(&admin, path).into_iter().filter(|item| item.current).map(|item| item.href);
            assert_eq!(open_now.collect::<Vec<_>>(), [open], "{path}");
        }
    }
}
