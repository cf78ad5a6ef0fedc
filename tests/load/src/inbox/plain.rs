//! Plain SQL for the same rows: one statement outside of a transaction, with the columns that a list shows and nothing but what
//! says which rows, prepared once.

use kernel::{Cursor, Instant, TenantSlug};
use sqlx::{
    Connection, PgConnection, Row,
    postgres::{PgConnectOptions, PgRow},
};
use testkit::Machine;
use uuid::Uuid;

use super::List;

/// A connection of its own to the machine's Postgres, in the schema of an organisation.
pub struct Plain(PgConnection);

macro_rules! select {
    ($which:literal) => {
        concat!(
            "SELECT id, version, year, number, state, submitted_at, language, country_now, country_of_origin, topic,
                    action_requested, urgent, assignee
             FROM inquiry ",
            $which
        )
    };
}

impl Plain {
    /// Connects as the owner of the tables.
    pub async fn connect(machine: &Machine, tenant: &str) -> anyhow::Result<Self> {
        let config = config::load(Some(&machine.config()))?;
        let options = config.database.url()?.parse::<PgConnectOptions>()?.username("focal_owner");
        let options = options.options([("search_path", tenant.parse::<TenantSlug>()?.schema())]);
        Ok(Self(PgConnection::connect_with(&options).await?))
    }

    /// The connection, for other statements.
    pub fn connection(&mut self) -> &mut PgConnection {
        &mut self.0
    }

    /// Does now what Postgres does by itself within a minute, and would do in the middle of a run.
    pub async fn settle(&mut self) -> sqlx::Result<()> {
        sqlx::raw_sql("VACUUM (ANALYZE) inquiry, inquiry_term").execute(&mut self.0).await?;
        Ok(())
    }

    /// Where the page begins that has so many rows before it.
    pub async fn cursor_behind(&mut self, rows: i64) -> sqlx::Result<Cursor> {
        let (behind, at, id): (bool, Instant, Uuid) = sqlx::query_as(
            "SELECT NOT urgent, submitted_at, id FROM inquiry
             WHERE state IN ('submitted', 'in_review', 'needs_info', 'unreachable')
             ORDER BY NOT urgent, submitted_at, id OFFSET $1 - 1 LIMIT 1",
        )
        .bind(rows)
        .fetch_one(&mut self.0)
        .await?;
        Ok(Cursor { behind, at, id })
    }

    /// The rows of a list, and one more.
    pub async fn list(&mut self, list: &List) -> sqlx::Result<Vec<Uuid>> {
        let rows = match (&list.filter.state, list.after) {
            (None, _) => {
                let all = sqlx::query(select!("ORDER BY NOT urgent, submitted_at, id LIMIT 51"));
                all.fetch_all(&mut self.0).await?
            }
            (Some(_), None) => {
                let waiting = sqlx::query(select!(
                    "WHERE state IN ('submitted', 'in_review', 'needs_info', 'unreachable')
                     ORDER BY NOT urgent, submitted_at, id LIMIT 51"
                ));
                waiting.fetch_all(&mut self.0).await?
            }
            (Some(_), Some(after)) => {
                let behind = sqlx::query(select!(
                    "WHERE state IN ('submitted', 'in_review', 'needs_info', 'unreachable')
                       AND (NOT urgent, submitted_at, id) > ($1, $2, $3)
                     ORDER BY NOT urgent, submitted_at, id LIMIT 51"
                ));
                behind.bind(after.behind).bind(after.at).bind(after.id).fetch_all(&mut self.0).await?
            }
        };
        ids(&rows)
    }

    /// The terms of a field that all of these inquiries have: what they were found by.
    pub async fn hashes(&mut self, field: &str, found: &[Uuid]) -> sqlx::Result<Vec<Vec<u8>>> {
        sqlx::query_scalar(
            "SELECT term_hash FROM inquiry_term WHERE field = $1 AND inquiry_id = ANY($2)
             GROUP BY term_hash HAVING count(*) = cardinality($2)",
        )
        .bind(field)
        .bind(found)
        .fetch_all(&mut self.0)
        .await
    }

    /// The newest that have all of these terms, and one more.
    pub async fn search(&mut self, field: &str, hashes: &[Vec<u8>]) -> sqlx::Result<Vec<Uuid>> {
        let rows = sqlx::query(select!(
            "WHERE id IN (SELECT inquiry_id FROM inquiry_term WHERE field = $1 AND term_hash = ANY($2)
                          GROUP BY inquiry_id HAVING count(*) = cardinality($2))
             ORDER BY submitted_at DESC, id DESC LIMIT 51"
        ))
        .bind(field)
        .bind(hashes)
        .fetch_all(&mut self.0)
        .await?;
        ids(&rows)
    }
}

fn ids(rows: &[PgRow]) -> sqlx::Result<Vec<Uuid>> {
    rows.iter().map(|row| row.try_get("id")).collect()
}
