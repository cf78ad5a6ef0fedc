//! How Postgres goes about the list: the very statement of intake's store, prepared and executed in turns as the service does,
//! so that a plan for all values is told apart from one for these values.

use anyhow::Context;
use kernel::codes::{CodeList, InquiryState};
use sqlx::{AssertSqlSafe, Row, postgres::PgRow};

use super::{List, PAGE, plain::Plain};
use crate::say;

/// Where the statement stands.
const STORE: &str = include_str!("../../../../services/intake/src/store/inbox.rs");

/// The types that the service sends its parameters as, in their order.
const TYPES: &str = "text[], boolean, timestamptz, uuid, bigint, boolean, boolean, uuid, text, text, text, text, boolean, \
                     timestamptz, timestamptz";

/// Postgres plans a statement anew five times before it compares that with a plan for all values.
const BEFORE: usize = 3;

/// The plan of each list.
pub struct Plans {
    lists: Vec<(&'static str, Vec<String>)>,
    /// How often the statement was planned for its values, and how often for all.
    custom: i64,
    generic: i64,
}

/// Explains each list once the statement was executed for every one of them.
pub async fn of<'a>(plain: &mut Plain, lists: impl Iterator<Item = &'a List> + Clone) -> anyhow::Result<Plans> {
    let statement = statement().context("services/intake/src/store/inbox.rs has another shape than is read here")?;
    ask(plain, format!("PREPARE listed ({TYPES}) AS {statement}")).await?;
    for _ in 0..BEFORE {
        for list in lists.clone() {
            ask(plain, format!("EXECUTE listed ({})", arguments(list))).await?;
        }
    }
    let mut plans = Vec::new();
    for list in lists {
        let explain = format!("EXPLAIN (ANALYZE, BUFFERS off) EXECUTE listed ({})", arguments(list));
        let rows = ask(plain, explain).await?;
        let lines = rows.iter().map(|row| row.try_get(0)).collect::<sqlx::Result<Vec<String>>>()?;
        plans.push((list.what, lines.iter().filter_map(|line| node(line)).collect()));
    }
    let (custom, generic): (i64, i64) =
        sqlx::query_as("SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE name = 'listed'")
            .fetch_one(plain.connection())
            .await?;
    Ok(Plans { lists: plans, custom, generic })
}

impl Plans {
    /// Prints which index each list goes by, and every step with the time it took.
    pub fn say(&self) {
        let (custom, generic) = (self.custom, self.generic);
        say(&format!("- the list was planned {custom} times for its values and {generic} times for all values"));
        for (what, steps) in &self.lists {
            say("");
            say(&format!("{what}:"));
            say("");
            say("```");
            steps.iter().for_each(|step| say(step));
            say("```");
        }
    }
}

/// The statement, put together as `select!` does it there: what stands in quotes first in the macro, and first in `list`.
fn statement() -> Option<String> {
    let quoted = |after: &str| STORE.split_once(after)?.1.split('"').nth(1);
    Some(format!("{}{}", quoted("concat!(")?, quoted("fn list(")?))
}

/// What the service binds for a list, in its order.
fn arguments(list: &List) -> String {
    let states: &[InquiryState] = if list.filter.state.is_some() { &InquiryState::WAITING } else { InquiryState::ALL };
    let states = states.iter().map(|state| format!("'{state}'")).collect::<Vec<_>>().join(", ");
    let after = match list.after {
        Some(after) => format!("{}, '{}', '{}'", after.behind, after.at.to_rfc3339(), after.id),
        None => "NULL, NULL, NULL".to_owned(),
    };
    format!("ARRAY[{states}], {after}, {}, false, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL", PAGE + 1)
}

/// A step of a plan without what the planner expected of it; `None` for what says more of the step before.
fn node(line: &str) -> Option<String> {
    if line.starts_with("Planning Time") || line.starts_with("Execution Time") {
        return Some(line.to_owned());
    }
    let (name, expected) = line.split_once("  (cost=")?;
    let (_, actual) = expected.split_once(") (")?;
    Some(format!("{name} ({actual}"))
}

async fn ask(plain: &mut Plain, statement: String) -> sqlx::Result<Vec<PgRow>> {
    sqlx::raw_sql(AssertSqlSafe(statement)).fetch_all(plain.connection()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_statement_is_found_and_has_as_many_parameters_as_are_bound() {
        let statement = statement().unwrap();
        let types = TYPES.split(", ").count();
        let bound = (1..).take_while(|number| statement.contains(&format!("${number}"))).count();
        assert_eq!(types, bound, "{statement}");
    }
}
