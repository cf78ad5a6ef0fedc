//! What a union shares with its council.

use std::time::Duration;

use chrono::Days;
use contracts::{
    identity::{ChangeMembership, SetSharing},
    reporting::CrossTableQuery,
};
use testkit::{eventually, inquiry, new_key, shared};

use super::{day, member, organisation, today};
use crate::database::as_role;

const SOON: Duration = Duration::from_secs(20);

#[tokio::test]
async fn what_a_union_does_not_share_is_in_no_table_of_the_council() {
    let (machine, ways) = (shared(), shared().ways());
    let (council, union) = ("cube-council", "cube-union");
    let desk = organisation(machine, council, None, "secretariat").await;
    let admin = organisation(machine, union, Some("KH"), "affiliate_admin").await;
    let rows = async || -> i64 {
        let mut owner = as_role(machine, "focal_owner").await;
        let count =
            sqlx::query_scalar("SELECT coalesce(sum(inquiries), 0)::bigint FROM regional.cube WHERE tenant = $1");
        count.bind(union).fetch_one(&mut owner).await.unwrap()
    };
    let submit = async |times: usize| {
        for _ in 0..times {
            ways.intake.submit(union, &inquiry(), new_key()).await.unwrap();
        }
    };
    let table = CrossTableQuery { rows: "topic".into(), columns: "sex".into(), measure: "inquiries".into() };
    let lines = async || ways.reporting.network_cross_table(council, &desk.call().await, &table).await.unwrap().lines;
    let share = async |shares: &str| {
        let set = SetSharing { network: council.into(), shares: shares.into() };
        ways.identity.set_sharing(union, &admin.call().await, &set).await.unwrap()
    };

    let joined = member(union, day("2018-08-01"), None);
    let registry = ways.identity.add_membership(council, &desk.call().await, &joined).await.unwrap();
    let id = registry.memberships[0].id;
    submit(6).await;
    eventually("six are shared", SOON, || async { (rows().await == 6).then_some(()) }).await;
    assert_eq!(lines().await.len(), 1);

    let decided = share("nothing").await;
    assert!(decided.memberships[0].shares == "nothing" && decided.memberships[0].shares_since.is_some());
    assert!(lines().await.is_empty(), "at once");
    submit(1).await;
    eventually("what was shared is taken back", SOON, || async { (rows().await == 0).then_some(()) }).await;

    share("coded").await;
    submit(1).await;
    eventually("eight are shared", SOON, || async { (rows().await == 8).then_some(()) }).await;
    assert_eq!(lines().await.len(), 1);

    let yesterday = today() - Days::new(1);
    let end = ChangeMembership { member_from: day("2018-08-01"), member_until: Some(yesterday), places: 2 };
    ways.identity.change_membership(council, &desk.call().await, id, &end).await.unwrap();
    assert!(lines().await.is_empty(), "who has left is not counted");
}
