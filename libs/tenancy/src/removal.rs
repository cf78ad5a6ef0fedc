//! Deleting a tenant, in three steps of one transaction each, in this order: its keys, its schema, what else there is of
//! it. After the first nobody can read its words any more, whatever becomes of the rest. Each step may be done again, so a
//! deletion that was cut short goes on where it stopped.

use std::collections::BTreeMap;

use kernel::{Instant, TenantSlug};
use sqlx::{AssertSqlSafe, PgConnection, types::Json};

use crate::{
    Admin, OperatorHandle, ServiceName, StoreError, Tenant, admin::patiently, grants, migrate::role_of, transfer,
};

/// Rows outside the schema that do not refer to `control.tenant`: table, column, and whether the column holds the schema's
/// name in the place of the slug.
const OTHERS: [(&str, &str, bool); 2] = [("control.revocation", "schema", true), ("control.migration", "scope", true)];

/// What goes.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Removal {
    /// Rows by table, with its schema.
    pub rows: BTreeMap<String, i64>,
    /// Roles of Postgres.
    pub roles: Vec<String>,
}

/// Who deletes, and why: for the tombstone.
#[derive(Clone, Debug)]
pub struct Deletion {
    /// Who.
    pub operator: OperatorHandle,
    /// Who agreed that it is done before its date.
    pub second_operator: Option<OperatorHandle>,
    /// A code.
    pub reason: String,
}

impl Admin {
    /// Counts what goes with a tenant; what is gone already is not counted.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn count_removal(&self, slug: &TenantSlug) -> Result<Removal, StoreError> {
        let mut tx = self.snapshot(slug).await?;
        let mut rows: BTreeMap<String, i64> = BTreeMap::new();
        for table in transfer::all_tables(&mut tx, slug).await? {
            let counted = format!("SELECT count(*) FROM {}", transfer::place(slug, &table.name));
            // Safe: the name is the catalogue's, quoted.
            let count = sqlx::query_scalar(AssertSqlSafe(counted)).fetch_one(&mut *tx).await?;
            rows.insert(format!("{}.{}", slug.schema(), table.name), count);
        }
        for Outside { table, column, name, .. } in outside(&mut tx, slug).await?.into_iter().filter(|place| place.goes)
        {
            // Safe: both names are ours, or the catalogue's, quoted by it.
            let counted = AssertSqlSafe(format!("SELECT count(*) FROM {table} WHERE {column} = $1"));
            let count: i64 = sqlx::query_scalar(counted).bind(name).fetch_one(&mut *tx).await?;
            *rows.entry(table).or_default() += count;
        }
        let registered = sqlx::query_scalar("SELECT count(*) FROM control.tenant WHERE slug = $1");
        rows.insert("control.tenant".to_owned(), registered.bind(slug.as_str()).fetch_one(&mut *tx).await?);
        let roles = roles(&mut tx, slug).await?;
        Ok(Removal { rows, roles })
    }

    /// Whether the last step will be possible: it is done, and taken back.
    ///
    /// # Errors
    /// Where something refers to the tenant that cannot go with it, or a role of its has rights in another database of the
    /// server, such as a trial restore.
    pub async fn rehearse_removal(&self, slug: &TenantSlug) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        drop_roles(&mut tx, slug).await?;
        take_out(&mut tx, slug).await?;
        take_off(&mut tx, slug).await?;
        Ok(tx.rollback().await?)
    }

    /// The first step: from here on there is no way back. `false`, and nothing is destroyed, where the tenant does not stand
    /// any more as it was `seen`: somebody resumed it, or gave it another date, while its rows were counted. Nor where its date
    /// has not come, unless the second operator agrees still.
    ///
    /// # Errors
    /// Where Postgres refuses; then the keys are there.
    pub async fn destroy_keys(
        &self,
        seen: &Tenant,
        deletion: &Deletion,
        removal: &Removal,
    ) -> Result<bool, StoreError> {
        let slug = &seen.slug;
        let mut tx = self.pool.begin().await?;
        let marked = sqlx::query(
            "UPDATE control.tenant SET status = 'destroying', delete_after = NULL
             WHERE slug = $1 AND status = $2 AND delete_after IS NOT DISTINCT FROM $3
               AND (status = 'destroying' OR $5::text IS NULL AND delete_after <= now()
                    OR EXISTS (SELECT FROM control.deletion_pair AS pair
                               WHERE pair.tenant = $1 AND pair.operator = $4 AND pair.second_operator = $5))",
        )
        .bind(slug.as_str())
        .bind(seen.status.code())
        .bind(seen.delete_after)
        .bind(deletion.operator.as_str())
        .bind(deletion.second_operator.as_ref().map(OperatorHandle::as_str))
        .execute(&mut *tx)
        .await?;
        if marked.rows_affected() == 0 {
            return Ok(false);
        }
        let newest = transfer::newest_seal(&mut tx, slug).await?;
        sqlx::query(
            "INSERT INTO control.tenant_tombstone (slug, operator, second_operator, reason, counts, audit_seq, audit_hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (slug) DO NOTHING",
        )
        .bind(slug.as_str())
        .bind(deletion.operator.as_str())
        .bind(deletion.second_operator.as_ref().map(OperatorHandle::as_str))
        .bind(&deletion.reason)
        .bind(Json(&removal.rows))
        .bind(newest.map_or(0, |link| link.seq))
        .bind(newest.map(|link| link.hash.to_vec()))
        .execute(&mut *tx)
        .await?;
        sqlx::query("DELETE FROM control.tenant_key WHERE slug = $1").bind(slug.as_str()).execute(&mut *tx).await?;
        tx.commit().await?;
        // A deleted row stays in its page until the table is vacuumed.
        sqlx::raw_sql("VACUUM control.tenant_key").execute(&self.pool).await?;
        Ok(true)
    }

    /// The second step: the schema with all that it holds.
    ///
    /// # Errors
    /// Where somebody holds one of its tables for longer than ten seconds; then all of it is there.
    pub async fn drop_schema(&self, slug: &TenantSlug) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        patiently(&mut tx).await?;
        sqlx::query("SELECT set_config('lock_timeout', '10s', true)").execute(&mut *tx).await?;
        // Safe: the name is made from a checked slug.
        sqlx::raw_sql(AssertSqlSafe(format!("DROP SCHEMA IF EXISTS {} CASCADE", slug.schema())))
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }

    /// The last step: its rows elsewhere; then its roles and its place in the registry. The tombstone says when.
    ///
    /// # Errors
    /// Where Postgres refuses. Where it is a role that cannot go, the rows are gone all the same.
    pub async fn forget(&self, slug: &TenantSlug, now: Instant) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        take_out(&mut tx, slug).await?;
        tx.commit().await?;
        let mut tx = self.pool.begin().await?;
        drop_roles(&mut tx, slug).await?;
        take_out(&mut tx, slug).await?;
        take_off(&mut tx, slug).await?;
        sqlx::query("UPDATE control.tenant_tombstone SET deleted_at = $2 WHERE slug = $1 AND deleted_at IS NULL")
            .bind(slug.as_str())
            .bind(now)
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }
}

/// The tenant's roles that there are.
async fn roles(connection: &mut PgConnection, slug: &TenantSlug) -> Result<Vec<String>, StoreError> {
    let names: Vec<String> = ServiceName::ALL.iter().map(|service| role_of(*service, slug)).collect();
    let roles =
        sqlx::query_scalar("SELECT rolname::text FROM pg_catalog.pg_roles WHERE rolname = ANY($1) ORDER BY rolname");
    Ok(roles.bind(names).fetch_all(connection).await?)
}

/// Drops the tenant's roles, with their rights in this database.
async fn drop_roles(connection: &mut PgConnection, slug: &TenantSlug) -> Result<(), StoreError> {
    grants::lock(connection).await?;
    for role in roles(connection, slug).await? {
        // Safe: the names are made from a checked slug. Only a member may drop what a role was granted.
        let drop = format!("GRANT {role} TO CURRENT_USER; DROP OWNED BY {role}; DROP ROLE {role};");
        sqlx::raw_sql(AssertSqlSafe(drop)).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Deletes every row outside the schema that names the tenant, but the tenant's own.
async fn take_out(connection: &mut PgConnection, slug: &TenantSlug) -> Result<(), StoreError> {
    for Outside { table, column, name, goes } in outside(connection, slug).await? {
        let statement = match goes {
            true => format!("DELETE FROM {table} WHERE {column} = $1"),
            false => format!("UPDATE {table} SET {column} = NULL WHERE {column} = $1"),
        };
        // Safe: both names are ours, or the catalogue's, quoted by it.
        sqlx::query(AssertSqlSafe(statement)).bind(name).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Takes the tenant off the registry.
async fn take_off(connection: &mut PgConnection, slug: &TenantSlug) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM control.tenant WHERE slug = $1").bind(slug.as_str()).execute(connection).await?;
    Ok(())
}

/// Where rows outside the schema name the tenant.
struct Outside {
    table: String,
    column: String,
    /// What stands there: the slug, or the schema's name.
    name: String,
    /// Whether the row goes; else it can do without the tenant.
    goes: bool,
}

/// In the order in which they go: whoever refers to a row before that row. Tables that refer to `control.tenant` are found
/// in the catalogue, and those that refer to them by the same name: a council's network, and what is of that network.
async fn outside(connection: &mut PgConnection, slug: &TenantSlug) -> Result<Vec<Outside>, StoreError> {
    let referring: Vec<(String, String, bool)> = sqlx::query_as(
        "WITH RECURSIVE referring (relation, attnum, is_needed, depth) AS (
           SELECT attribute.attrelid, attribute.attnum, true, 0 FROM pg_catalog.pg_attribute AS attribute
           WHERE attribute.attrelid = 'control.tenant'::regclass AND attribute.attname = 'slug'
           UNION
           SELECT reference.conrelid, reference.conkey[1], attribute.attnotnull, referring.depth + 1
           FROM referring
           JOIN pg_catalog.pg_constraint AS reference
             ON reference.contype = 'f' AND cardinality(reference.conkey) = 1 AND reference.confrelid = referring.relation
             AND reference.confkey[1] = referring.attnum AND reference.conrelid <> referring.relation
           JOIN pg_catalog.pg_attribute AS attribute
             ON attribute.attrelid = reference.conrelid AND attribute.attnum = reference.conkey[1]
           WHERE referring.is_needed AND referring.depth < 8)
         SELECT format('%I.%I', schema.nspname, class.relname), format('%I', attribute.attname), bool_and(is_needed)
         FROM referring
         JOIN pg_catalog.pg_class AS class ON class.oid = referring.relation
         JOIN pg_catalog.pg_namespace AS schema ON schema.oid = class.relnamespace
         JOIN pg_catalog.pg_attribute AS attribute
           ON attribute.attrelid = referring.relation AND attribute.attnum = referring.attnum
         WHERE referring.depth > 0
         GROUP BY 1, 2 ORDER BY max(referring.depth) DESC, 1, 2",
    )
    .fetch_all(connection)
    .await?;
    let referring = referring.into_iter().map(|(table, column, goes)| (table, column, slug.to_string(), goes));
    let others = OTHERS.iter().map(|(table, column, is_schema)| {
        let name = if *is_schema { slug.schema() } else { slug.to_string() };
        ((*table).to_owned(), (*column).to_owned(), name, true)
    });
    Ok(referring.chain(others).map(|(table, column, name, goes)| Outside { table, column, name, goes }).collect())
}
