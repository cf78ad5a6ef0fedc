//! While an organisation comes in, which may take hours, the others are created and changed.

use sqlx::PgConnection;
use tenancy::{Admin, Arriving, NewTenant, migrations};
use testkit::{Machine, run};

use super::database::owner;

/// How many rights on objects of `control` a role has.
async fn rights(owner: &mut PgConnection, role: &str) -> i64 {
    sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM pg_class, aclexplode(relacl) AS granted
                 WHERE relnamespace = 'control'::regnamespace AND granted.grantee = to_regrole($1))
              + (SELECT count(*) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid, aclexplode(attacl) AS granted
                 WHERE relnamespace = 'control'::regnamespace AND granted.grantee = to_regrole($1))",
    )
    .bind(role)
    .fetch_one(owner)
    .await
    .unwrap()
}

#[tokio::test]
async fn an_organisation_that_comes_in_keeps_no_other_waiting() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&["--only-machine", "--empty"], &[])).await.unwrap();
    let config = config::load(Some(&machine.config())).unwrap();
    let admin = Admin::open(&config.database).unwrap();
    let tenant = NewTenant {
        slug: "cctu".parse().unwrap(),
        name: "C".into(),
        country: Some("KH".parse().unwrap()),
        locales: vec!["en".parse().unwrap()],
    };
    let newest = migrations::TENANT.last().unwrap().version;
    let arriving = Arriving { tenant: &tenant, keys: &[(1, vec![0; 60])], migration: newest };
    let mut arrival = admin.receive(&arriving).await.unwrap().expect("the name is free");

    // None of these waits for it: after 15 seconds Postgres would give each of them up.
    for command in [
        &["tenant", "create", "ffw", "--name", "F", "--country", "PH"][..],
        &["tenant", "suspend", "ffw"],
        &["migrate"],
    ] {
        let output = run(&machine.config(), command);
        assert!(output.status.success(), "{command:?}: {output:?}");
    }
    let mut owner = owner(&machine, "ffw").await;
    assert!(rights(&mut owner, "identity_t_ffw").await > 5);
    assert_eq!(rights(&mut owner, "identity_t_cctu").await, 0);

    arrival.settle(&[]).await.unwrap();
    arrival.keep().await.unwrap();
    assert_eq!(rights(&mut owner, "identity_t_cctu").await, rights(&mut owner, "identity_t_ffw").await);
    admin.close().await;
    assert!(machine.stop().success());
}
