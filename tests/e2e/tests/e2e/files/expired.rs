//! What was not sent in two hours: it opens nothing from that moment on, and is thrown away with its files.

use std::time::Duration;

use contracts::{Call, intake::NewFile};
use reqwest::{
    StatusCode,
    header::{COOKIE, LOCATION, SET_COOKIE},
};
use testkit::{eventually, free_port, from_elsewhere, shared};
use web::ProblemKind;

use super::{Draft, TENANT, photo, send};
use crate::{
    answers::kind,
    browsing::post,
    database::owner,
    plugs::{serve, status},
};

const SOON: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_report_whose_time_is_over_opens_nothing_and_is_thrown_away_with_its_files() {
    let draft = Draft::begin(|_| {}).await;
    let file = send(&draft.ways, draft.holder(), "a.jpg", &photo(16)).await.unwrap();
    let content = shared().dir().join("files").join(TENANT).join(file.id.to_string());
    assert!(content.exists());
    let mut owner = owner(shared(), TENANT).await;
    // As if two hours had gone by.
    let id: uuid::Uuid = sqlx::query_scalar(
        "UPDATE draft SET expires_at = now() - interval '1 second'
         WHERE id = (SELECT inquiry_id FROM file WHERE id = $1) RETURNING id",
    )
    .bind(file.id)
    .fetch_one(&mut owner)
    .await
    .unwrap();

    let (intake, anybody) = (&draft.ways.intake, Call::anonymous());
    let new = NewFile { name: "b.jpg".into(), bytes: Some(1) };
    assert_eq!(kind(intake.draft(TENANT, &anybody, &draft.secret).await), ProblemKind::NotFound);
    let answers = testkit::inquiry().answers;
    assert_eq!(kind(intake.answer_draft(TENANT, &anybody, &draft.secret, &answers).await), ProblemKind::NotFound);
    assert_eq!(kind(intake.begin_file(TENANT, &from_elsewhere(), draft.holder(), &new).await), ProblemKind::NotFound);
    assert_eq!(kind(draft.submit().await), ProblemKind::NotFound);
    let sent: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM inquiry WHERE id = $1)")
        .bind(id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert!(!sent, "half of a report is none");

    // A page that was still open: what it said is kept in a new draft, and its reader told what is gone.
    let page = post(shared(), TENANT, "/en/report/3", &[("message", "No pay")]);
    let page = page.header(COOKIE, format!("__Host-focal-draft={}", draft.secret));
    let answer = page.send().await.unwrap();
    assert_eq!(
        (answer.status(), &answer.headers()[LOCATION]),
        (StatusCode::SEE_OTHER, &"/en/report/1?gone=yes".parse().unwrap())
    );
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap().to_owned();
    let secret = cookie.split(['=', ';']).nth(1).unwrap();
    let kept = intake.draft(TENANT, &anybody, secret).await.unwrap();
    assert_eq!((kept.answers.message.as_deref(), kept.answers.name, kept.files.len()), (Some("No pay"), None, 0));

    // Whichever process looks next throws it away.
    let port = free_port();
    let mut replica = serve(shared(), port, &[]);
    assert_eq!(status(port, "/health/live").await.0, StatusCode::OK);
    eventually("its content is gone", SOON, || async { (!content.exists()).then_some(()) }).await;
    let left: i64 = sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM draft WHERE id = $1) + (SELECT count(*) FROM file WHERE inquiry_id = $1)",
    )
    .bind(id)
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert_eq!(left, 0);
    assert!(replica.interrupt().success());
}
