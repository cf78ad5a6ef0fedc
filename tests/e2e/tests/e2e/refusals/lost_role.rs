//! Somebody loses the role of a focal point in the middle of a session, and keeps another: nothing of a case is left to
//! them, also of one that they own.

use contracts::{Call, identity::ChangeRoles, intake::VerifyInquiry};
use reqwest::{Method, StatusCode};
use testkit::{Desk, complaint, new_key};
use web::ProblemKind;

use super::stage;
use crate::{
    answers::kind,
    browsing::{ask, cookie, hidden, post},
    teams::make_case,
};

const TENANT: &str = "vgcl";
/// What `testkit::complaint` tells.
const NARRATIVE: &str = "Three months of wages.";

/// Gives the focal point of the demo these roles.
async fn set_roles(admin: &Call, roles: &[&str]) {
    let identity = stage().ways().identity;
    let people = identity.accounts(TENANT, admin).await.unwrap().items;
    let focal = people.iter().find(|person| person.account.email == "focal@vgcl.example").unwrap();
    let change = ChangeRoles { roles: roles.iter().map(|role| (*role).to_owned()).collect() };
    identity.change_roles(TENANT, admin, focal.account.id, focal.version, &change).await.unwrap();
}

#[tokio::test]
async fn who_loses_the_role_of_a_focal_point_works_on_no_case_any_more() {
    let ways = stage().ways();
    let (focal, admin) = (Desk::log_in(&ways, TENANT, "focal").await, Desk::log_in(&ways, TENANT, "admin").await);
    set_roles(&admin.call().await, &["focal_point", "affiliate_admin"]).await;
    let (case, _) = make_case(&ways, &focal).await;
    let (id, version) = (case.summary.id, case.version);
    let before = focal.call().await;
    assert!(ways.cases.find(TENANT, &before, id).await.unwrap().words.is_some());
    let (page, own) = (format!("/cases/{id}"), cookie(&focal.session));
    let open = async || ask(stage(), Method::GET, TENANT, &page).header("cookie", &own).send().await.unwrap();
    let shown = open().await;
    assert_eq!(shown.status(), StatusCode::OK);
    let html = shown.text().await.unwrap();
    assert!(html.contains(NARRATIVE) && html.contains(&format!("action=\"{page}/acceptance\"")), "{html}");

    set_roles(&admin.call().await, &["affiliate_admin"]).await;
    // The page of before: first that something has changed, then that it is not theirs to do.
    let (csrf, version_text) = (hidden(&html, "csrf"), version.to_string());
    let form = [("csrf", csrf.as_str()), ("version", version_text.as_str())];
    for (status, says) in [
        (StatusCode::CONFLICT, "Your access has changed"),
        (StatusCode::FORBIDDEN, "Ask the person who manages accounts in your organisation if you need it."),
    ] {
        let refused = post(stage(), TENANT, &format!("{page}/acceptance"), &form).header("cookie", &own);
        let refused = refused.send().await.unwrap();
        assert_eq!(refused.status(), status);
        let html = refused.text().await.unwrap();
        assert!(html.contains(says), "{html}");
    }
    let html = open().await.text().await.unwrap();
    assert!(!html.contains(NARRATIVE) && !html.contains(&format!("action=\"{page}/acceptance\"")), "{html}");
    assert!(html.contains("Only those who work on it read the names and words."), "{html}");

    // And at the services: the token of before has ended, and the next one of the same session opens less.
    assert_eq!(kind(ways.cases.accept(TENANT, &before, id, version).await), ProblemKind::Unauthenticated);
    let next = focal.call().await;
    assert_eq!(kind(ways.cases.accept(TENANT, &next, id, version).await), ProblemKind::Forbidden);
    let filed = ways.cases.file(TENANT, &next, &complaint(case.inquiry_id), new_key()).await;
    assert_eq!(kind(filed), ProblemKind::Forbidden);
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
    let verified = ways.intake.verify(TENANT, &next, case.inquiry_id, 1, &verify).await;
    assert_eq!(kind(verified), ProblemKind::Forbidden);
    let seen = ways.cases.find(TENANT, &next, id).await.unwrap();
    assert!(seen.words.is_none() && seen.version == version, "nothing was done, and the words are closed");
    assert!(ways.intake.find(TENANT, &next, case.inquiry_id).await.unwrap().words.is_none());
    ways.identity.accounts(TENANT, &next).await.expect("what is left goes on");
}
