//! A worker's phone is gone: it is logged out from another one, by the worker and by nobody else.

use contracts::Call;
use testkit::{Desk, from_elsewhere, shared};
use web::ProblemKind;

use super::{PASSWORD, open, register, token};
use crate::{answers::kind, database::owner, entering::log_in};

#[tokio::test]
async fn a_worker_logs_a_phone_out_that_is_gone_and_an_admin_sees_nothing_of_it() {
    let (ways, tenant) = (shared().ways(), "ncpe");
    open(&ways, tenant).await;
    let made = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await.unwrap().session;
    let (id, gone) = (made.account.id, Call::bearer(&made.session));
    let gone_token = token(&ways, tenant, &made.session).await;
    let new = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&made.account.email, PASSWORD)).await.unwrap();
    let here = Call::bearer(&new.session);

    let own = ways.identity.own_account(tenant, &here).await.unwrap().sessions;
    assert_eq!(own.len(), 2);
    let other = own.iter().find(|session| !session.is_current).unwrap();
    assert_eq!(other.device, "a test", "known by its browser");

    // Staff neither see that there is an account, nor end what is not there for them.
    let admin = Desk::log_in(&ways, tenant, "admin").await.call().await;
    assert_eq!(kind(ways.identity.sessions_of(tenant, &admin, id).await), ProblemKind::NotFound);
    assert_eq!(kind(ways.identity.end_sessions_of(tenant, &admin, id).await), ProblemKind::NotFound);
    ways.intake.own_inquiries(tenant, &gone_token).await.expect("nothing has ended");

    // Nor does another worker.
    let stranger = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await.unwrap().session;
    let refused = ways.identity.end_own_session(tenant, &Call::bearer(&stranger.session), other.id).await;
    assert_eq!(kind(refused), ProblemKind::NotFound);

    ways.identity.end_own_session(tenant, &here, other.id).await.unwrap();
    assert_eq!(kind(ways.intake.own_inquiries(tenant, &gone_token).await), ProblemKind::Unauthenticated);
    assert_eq!(kind(ways.identity.issue_token(tenant, &gone).await), ProblemKind::Unauthenticated);
    let left = ways.identity.own_account(tenant, &here).await.unwrap().sessions;
    assert!(left.len() == 1 && left[0].is_current, "this one goes on");
    token(&ways, tenant, &new.session).await;

    let naming = sqlx::query_scalar("SELECT count(*) FROM audit WHERE actor = $1::uuid::text OR subject = $1::uuid");
    let naming: i64 = naming.bind(id).fetch_one(&mut owner(shared(), tenant).await).await.unwrap();
    assert_eq!(naming, 0, "the trail names no worker");
}
