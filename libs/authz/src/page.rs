//! The decision table as a page (Markdown): `focal authz table`.

use kernel::codes::CodeList;

use crate::{Action, Role, Scope, Standing, is_public, needs_fresh_factor, rules};

const HEAD: &str = "# Who may do what

Printed from the program by `focal authz table`; a test compares. What stands in no cell is not allowed. A person of
another organisation is answered as if nothing were there.

- **yes**: to every record of the organisation.
- **team**: who owns the case or was added to it. **stand-in**: who stands in for one of them, on the days of a
  delegation. **emergency**: an admin who broke the glass, for an hour, with a reason that the audit trail and the worker's
  timeline show. **own**: the worker who linked the request to their account by its code.
- **†**: with a second factor of the last ten minutes.
- **public**: needs no log-in.

People and integrations stand here. What a service does by itself (events, jobs), and the operator's commands, act as
`system`, which the table never refuses; the roles of Postgres and, for operators, a log of their own hold them.

";

const INTEGRATIONS: &str = "
## Integrations

An integration has no role. It may do what its scopes open, to every record of the organisation, and what is public;
nothing that asks for a second factor.

";

/// The whole page.
pub fn markdown() -> String {
    let roles = Role::ALL.iter().map(|role| format!(" {} |", role.code())).collect::<String>();
    let mut page = format!("{HEAD}| action |{roles}\n| --- |{}\n", " --- |".repeat(Role::ALL.len()));
    for action in Action::ALL.iter().copied() {
        let cells = Role::ALL.iter().map(|role| format!(" {} |", cell(action, *role))).collect::<String>();
        let fresh = if needs_fresh_factor(action) { " †" } else { "" };
        page.push_str(&format!("| {}{fresh} |{cells}\n", action.code()));
    }
    page.push_str(INTEGRATIONS);
    for scope in Scope::ALL {
        let opens: Vec<_> = scope.actions().iter().map(|action| action.code()).collect();
        page.push_str(&format!("- `{}`: {}\n", scope.code(), opens.join(", ")));
    }
    page
}

/// What a role may: in words.
fn cell(action: Action, role: Role) -> String {
    if is_public(action) {
        return "public".to_owned();
    }
    let standings: Vec<Standing> =
        rules(action).iter().filter(|rule| rule.0 == role).flat_map(|rule| rule.1.iter().copied()).collect();
    if Standing::ALL.iter().all(|standing| standings.contains(standing)) {
        return "yes".to_owned();
    }
    standings.iter().map(|standing| standing.code().replace('_', "-")).collect::<Vec<_>>().join(", ")
}
