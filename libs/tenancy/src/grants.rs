//! What a tenant's migration grants on objects that all tenants share. Two who grant on one table at a time end in "tuple
//! concurrently updated", and the second waits for as long as the first one's transaction takes: so these grants are
//! made one after the other, as the last thing before the commit.

use sqlx::{AssertSqlSafe, PgConnection};

use crate::StoreError;

/// Parts a migration in what it does in its own schema, and its grants on what lies in `control` and `regional`. A grant
/// begins a line, and nothing stands behind its end but a comment.
pub(crate) fn part(sql: &str) -> (String, String) {
    let (mut own, mut shared, mut grant) = (String::new(), String::new(), String::new());
    for line in sql.split_inclusive('\n') {
        if grant.is_empty() && !line.starts_with("GRANT ") {
            own.push_str(line);
            continue;
        }
        grant.push_str(line);
        if line.contains(';') {
            let is_shared = ["control", "regional"]
                .iter()
                .any(|schema| grant.contains(&format!(" {schema}.")) || grant.contains(&format!("SCHEMA {schema} ")));
            let part = if is_shared { &mut shared } else { &mut own };
            part.push_str(&grant);
            grant.clear();
        }
    }
    own.push_str(&grant);
    (own, shared)
}

/// Keeps others who change rights on shared objects away, until the transaction ends.
pub(crate) async fn lock(connection: &mut PgConnection) -> Result<(), StoreError> {
    sqlx::raw_sql("SELECT pg_advisory_xact_lock(hashtext('focal.control.grants'))").execute(connection).await?;
    Ok(())
}

/// Makes the grants, as soon as nobody else is at it. Commit right after it.
pub(crate) async fn make(connection: &mut PgConnection, grants: &str) -> Result<(), StoreError> {
    if grants.is_empty() {
        return Ok(());
    }
    lock(connection).await?;
    // Safe: the text is ours, and the roles' names are made from a checked slug.
    sqlx::raw_sql(AssertSqlSafe(grants.to_owned())).execute(connection).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations::TENANT;

    fn statements(sql: &str) -> String {
        sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn grants_on_shared_objects_stand_apart_and_nothing_is_lost() {
        let sql = "CREATE TABLE a ();\nGRANT SELECT ON a TO x; -- ours\nGRANT SELECT,\n  UPDATE ON control.b\n  TO x;\n\
                   GRANT USAGE ON SCHEMA control TO x;\nCREATE TABLE c ();\n";
        let (own, shared) = part(sql);
        assert_eq!(own, "CREATE TABLE a ();\nGRANT SELECT ON a TO x; -- ours\nCREATE TABLE c ();\n");
        assert_eq!(shared, "GRANT SELECT,\n  UPDATE ON control.b\n  TO x;\nGRANT USAGE ON SCHEMA control TO x;\n");
        assert_eq!(part("GRANT SELECT ON a"), ("GRANT SELECT ON a".to_owned(), String::new()));
    }

    #[test]
    fn what_a_tenants_migration_does_before_its_last_step_touches_nothing_shared() {
        let mut shared_at_all = 0;
        for migration in TENANT {
            let (own, shared) = part(migration.sql);
            let own = statements(&own);
            for schema in ["control", "regional"] {
                assert!(!own.contains(&format!("{schema}.")), "{}: {schema}", migration.name);
                assert!(!own.contains(&format!("SCHEMA {schema}")), "{}: {schema}", migration.name);
            }
            shared_at_all += usize::from(!shared.is_empty());
        }
        assert!(shared_at_all >= 3, "what is looked for can be found");
    }
}
