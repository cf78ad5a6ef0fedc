//! Bringing many organisations up to date at one time.

use serde_json::Value;
use sqlx::PgConnection;
use testkit::{Machine, run};

use super::database::owner;

/// Takes every organisation back to before its first migration.
const UNDO: &str = "
    DO $$
    DECLARE place text; who text;
    BEGIN
      FOR place IN SELECT 't_' || replace(slug, '-', '_') FROM control.tenant LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE; CREATE SCHEMA %1$I', place);
        DELETE FROM control.migration WHERE scope = place;
        FOREACH who IN ARRAY ARRAY['identity_', 'intake_', 'cases_', 'notifications_', 'reporting_'] LOOP
          EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', place, who || place);
          EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA control FROM %I', who || place);
        END LOOP;
        COMMIT; -- else there are more locks at one time than Postgres has room for
      END LOOP;
    END $$";

async fn count(owner: &mut PgConnection, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(owner).await.unwrap()
}

/// Organisations that have all migrations that anybody has.
const WHOLE: &str = "SELECT count(*) FROM (
    SELECT scope FROM control.migration WHERE scope LIKE 't\\_%' GROUP BY scope
    HAVING count(*) = (SELECT max(version) FROM control.migration WHERE scope LIKE 't\\_%')) AS whole";

#[tokio::test]
async fn many_organisations_are_brought_up_to_date_at_one_time() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let mut owner = owner(&machine, "clc").await;
    let tenants = count(&mut owner, "SELECT count(*) FROM control.tenant").await;
    let newest = count(&mut owner, "SELECT max(version)::bigint FROM control.migration WHERE scope = 't_clc'").await;
    assert!(tenants >= 8 && newest >= 21, "{tenants} {newest}");

    // Migrations grant on the tables of `control`, which all organisations share.
    for round in 0..3 {
        sqlx::raw_sql(UNDO).execute(&mut owner).await.unwrap();
        let output = run(&machine.config(), &["--json", "migrate"]);
        assert!(output.status.success(), "{round}: {output:?}");
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report, serde_json::json!({ "applied": tenants * newest, "tenants": tenants }), "{round}");
        let granted = "SELECT count(*) FROM control.tenant
                       WHERE has_any_column_privilege('identity_t_' || replace(slug, '-', '_'), 'control.tenant', 'UPDATE')";
        assert_eq!(count(&mut owner, granted).await, tenants, "{round}");
    }

    // One that cannot be brought up to date stops no other, and the next run goes on where that one stopped.
    sqlx::raw_sql(UNDO).execute(&mut owner).await.unwrap();
    sqlx::raw_sql("CREATE TABLE t_atuc.outbox ()").execute(&mut owner).await.unwrap();
    let output = run(&machine.config(), &["--json", "migrate"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(count(&mut owner, WHOLE).await, tenants - 1);
    sqlx::raw_sql("DROP TABLE t_atuc.outbox").execute(&mut owner).await.unwrap();
    assert!(run(&machine.config(), &["migrate"]).status.success());
    assert_eq!(count(&mut owner, WHOLE).await, tenants);
    assert!(machine.stop().success());
}
