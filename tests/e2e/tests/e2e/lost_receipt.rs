//! A report was sent, and the line broke before its code came.

use contracts::{
    ApiError, Call,
    intake::{BegunVisit, Receipt, ReceiptCode},
};
use testkit::{from_elsewhere, shared};
use web::ProblemKind;

use crate::{
    answers::kind,
    database::owner,
    files::{Draft, TENANT},
};

/// What a report's secret still leads to: the reference and the code.
async fn kept(draft: &Draft) -> Result<(String, String), ProblemKind> {
    let kept = draft.ways.intake.receipt(TENANT, &Call::anonymous(), &draft.secret).await;
    kept.map(|kept| (kept.receipt.reference, kept.receipt.code)).map_err(|error| error.kind())
}

async fn visit(draft: &Draft, sent: &Receipt) -> Result<BegunVisit, ApiError> {
    let code = ReceiptCode { code: sent.code.clone() };
    draft.ways.intake.begin_visit(TENANT, &from_elsewhere(), &code).await
}

#[tokio::test]
async fn the_code_of_what_was_sent_is_told_once_more_until_its_sender_has_it() {
    let gone = Err(ProblemKind::NotFound);
    let draft = Draft::begin(|answers| answers.in_danger_now = Some(true)).await;
    assert_eq!(kept(&draft).await, gone, "what was not sent has no code");
    let sent = draft.submit().await.unwrap();
    let whole = draft.ways.intake.receipt(TENANT, &Call::anonymous(), &draft.secret).await.unwrap();
    assert_eq!((&whole.receipt.reference, &whole.receipt.code), (&sent.reference, &sent.code));
    assert_eq!(
        (whole.in_danger_now, whole.country_now.as_str(), whole.contact_method.as_str()),
        (true, "TH", "telegram")
    );
    assert_eq!(whole.receipt.next.map(|due| due.level), Some("urgent".to_owned()));
    // Who came back with it has it.
    visit(&draft, &sent).await.unwrap();
    assert_eq!(kept(&draft).await, gone);

    // Who says so has it, too.
    let saved = Draft::begin(|_| {}).await;
    let sent = saved.submit().await.unwrap();
    assert_eq!(kept(&saved).await, Ok((sent.reference.clone(), sent.code.clone())));
    saved.ways.intake.discard_draft(TENANT, &Call::anonymous(), &saved.secret).await.unwrap();
    assert_eq!(kept(&saved).await, gone);
    visit(&saved, &sent).await.expect("the request is still there");
}

#[tokio::test]
async fn the_code_of_what_was_sent_is_told_for_a_quarter_of_an_hour() {
    let late = Draft::begin(|_| {}).await;
    let sent = late.submit().await.unwrap();
    assert_eq!(kind(late.submit().await), ProblemKind::NotFound, "with another key it is no second report");
    let mut owner = owner(shared(), TENANT).await;
    let is_over: bool = sqlx::query_scalar(
        "UPDATE sent_draft SET expires_at = expires_at - interval '15 minutes'
         WHERE inquiry_id = (SELECT id FROM inquiry WHERE number = $1) RETURNING expires_at <= now()",
    )
    .bind(sent.reference.rsplit('-').next().unwrap().parse::<i64>().unwrap())
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert!(is_over, "no longer than that");
    assert_eq!(kept(&late).await, Err(ProblemKind::NotFound));
}
