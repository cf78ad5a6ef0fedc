//! The last admin, who has to stay: both forms of their page say so.

use reqwest::{Method, StatusCode};
use testkit::Desk;

use super::{entries, stage};
use crate::{
    browsing::{ask, cookie, hidden, post},
    teams::id_of,
};

const ADVICE: &str = "This is the last person who looks after the accounts. Give somebody else that role first.";

#[tokio::test]
async fn the_last_admin_reads_why_the_role_and_the_account_stay() {
    let (ways, tenant) = (stage().ways(), "ntuc");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let id = id_of(&ways, tenant, &admin.call().await, "admin").await;
    let (page, own) = (format!("/admin/people/{id}"), cookie(&admin.session));
    let shown = ask(stage(), Method::GET, tenant, &page).header("cookie", &own).send().await.unwrap();
    assert_eq!(shown.status(), StatusCode::OK);
    let html = shown.text().await.unwrap();
    let (csrf, version) = (hidden(&html, "csrf"), hidden(&html, "version"));

    let leaves = [("csrf", csrf.as_str())];
    let changes = [("csrf", csrf.as_str()), ("version", version.as_str()), ("role_focal_point", "yes")];
    for (form, fields) in [("roles", &changes[..]), ("disabling", &leaves[..])] {
        let refused = post(stage(), tenant, &format!("{page}/{form}"), fields).header("cookie", &own);
        let refused = refused.send().await.unwrap();
        assert_eq!(refused.status(), StatusCode::CONFLICT, "{form}");
        let html = refused.text().await.unwrap();
        assert!(html.contains("govuk-error-summary") && html.contains(ADVICE), "{form}: {html}");
        for action in ["roles", "disabling"] {
            assert!(html.contains(&format!("action=\"{page}/{action}\"")), "{form}: the page as it was, {action}");
        }
    }
    ways.identity.accounts(tenant, &admin.call().await).await.expect("they run the accounts as before");
    let noted = entries(&ways, tenant, "last_admin_kept").await;
    assert_eq!(noted.iter().map(|entry| entry.subject).collect::<Vec<_>>(), [Some(id), Some(id)]);
}
