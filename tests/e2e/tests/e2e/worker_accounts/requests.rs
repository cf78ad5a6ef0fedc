//! Requests of a worker, linked by their codes.

use contracts::Call;
use contracts::intake::InboxFilter;
use testkit::{Desk, inquiry, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::code;
use crate::{
    answers::kind,
    database::{audited, owner},
};

#[tokio::test]
async fn requests_are_linked_by_their_codes_and_seen_by_their_owner_alone() {
    let ways = shared().ways();
    let tenant = "ttuc";
    let worker = Desk::register(&ways, tenant).await;
    let by_code = ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let (call, key) = (worker.call().await, new_key());
    let sent = ways.intake.submit_own(tenant, &call, &inquiry(), key).await.unwrap();
    let again = ways.intake.submit_own(tenant, &call, &inquiry(), key).await.unwrap();
    let as_anybody = ways.intake.submit(tenant, &inquiry(), key).await.unwrap();
    assert_eq!(
        (&again.code, &as_anybody.code),
        (&sent.code, &sent.code),
        "one request, whoever asks again with the key"
    );

    for wrong in ["0000 0000 0000 0000", "", "nonsense"] {
        assert_eq!(kind(ways.intake.link(tenant, &call, &code(wrong)).await), ProblemKind::WrongCode, "{wrong:?}");
    }
    let elsewhere = ways.intake.submit("cuf", &inquiry(), new_key()).await.unwrap();
    assert_eq!(kind(ways.intake.link(tenant, &call, &code(&elsewhere.code)).await), ProblemKind::WrongCode);
    let linked = ways.intake.link(tenant, &call, &code(&by_code.code.to_lowercase())).await.unwrap();
    assert_eq!(linked.progress.reference, by_code.reference);
    ways.intake.link(tenant, &call, &code(&by_code.code)).await.expect("linked once more, it is linked");
    let own = ways.intake.own_inquiries(tenant, &call).await.unwrap().items;
    let references: Vec<_> = own.iter().map(|own| own.progress.reference.clone()).collect();
    assert_eq!(references, [by_code.reference.clone(), sent.reference.clone()]);
    let opened = ways.intake.begin_own_visit(tenant, &call, linked.id).await.unwrap();
    let seen = ways.intake.visit(tenant, &Call::anonymous(), &opened.secret).await.unwrap();
    assert_eq!(seen.progress.reference, by_code.reference);

    // Another worker does not know that it is there; with the code it is in their account, too, and in one more.
    let other = Desk::register(&ways, tenant).await;
    let theirs = other.call().await;
    let hidden = ways.intake.begin_own_visit(tenant, &theirs, linked.id).await;
    let missing = ways.intake.begin_own_visit(tenant, &theirs, Uuid::nil()).await;
    assert_eq!((kind(hidden), kind(missing)), (ProblemKind::NotFound, ProblemKind::NotFound));
    assert_eq!(kind(ways.intake.unlink(tenant, &theirs, linked.id).await), ProblemKind::NotFound);
    ways.intake.link(tenant, &theirs, &code(&by_code.code)).await.unwrap();
    let third = Desk::register(&ways, tenant).await.call().await;
    ways.intake.link(tenant, &third, &code(&by_code.code)).await.unwrap();
    let fourth = Desk::register(&ways, tenant).await.call().await;
    ways.intake.link(tenant, &fourth, &code(&by_code.code)).await.expect("the oldest link makes room");
    assert_eq!(kind(ways.intake.begin_own_visit(tenant, &call, linked.id).await), ProblemKind::NotFound);

    ways.intake.unlink(tenant, &fourth, linked.id).await.unwrap();
    assert_eq!(kind(ways.intake.begin_own_visit(tenant, &fourth, linked.id).await), ProblemKind::NotFound);
    ways.progress(tenant, &code(&by_code.code)).await.expect("its code still opens it");
    let named =
        "SELECT count(*) FROM audit WHERE action IN ('link_inquiry', 'inquiry_unlinked') AND subject IS NOT NULL";
    let named: i64 = sqlx::query_scalar(named).fetch_one(&mut owner(shared(), tenant).await).await.unwrap();
    assert_eq!(named, 0, "staff do not learn which requests were in an account");
    assert!(
        audited(shared(), tenant, "link_inquiry").await > 0 && audited(shared(), tenant, "inquiry_unlinked").await > 0
    );

    // What staff do is not for workers, nor the other way round.
    assert_eq!(kind(ways.intake.list(tenant, &call, &InboxFilter::default(), None).await), ProblemKind::Forbidden);
    let focal = Desk::log_in(&ways, tenant, "focal").await.call().await;
    assert_eq!(kind(ways.intake.link(tenant, &focal, &code(&by_code.code)).await), ProblemKind::Forbidden);
    assert_eq!(kind(ways.intake.submit_own(tenant, &focal, &inquiry(), new_key()).await), ProblemKind::Forbidden);
}

#[tokio::test]
async fn who_tries_codes_is_slowed_down() {
    let ways = shared().ways();
    let tenant = "cctu";
    let call = Desk::register(&ways, tenant).await.call().await;
    let mut kinds = Vec::new();
    for _ in 0..12 {
        kinds.push(kind(ways.intake.link(tenant, &call, &code("0000 0000 0000 0000")).await));
    }
    assert_eq!(kinds[0], ProblemKind::WrongCode);
    assert!(kinds.contains(&ProblemKind::TooManyRequests), "{kinds:?}");
}
