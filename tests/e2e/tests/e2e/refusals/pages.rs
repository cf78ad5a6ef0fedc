//! The same as a browser meets it.

use contracts::identity::{ChangeRoles, LinkSecret};
use reqwest::{Method, RequestBuilder, StatusCode};
use testkit::{DEMO_PASSWORD, Desk, from_elsewhere};
use web::ProblemKind;

use super::{entries, stage};
use crate::{
    accounts::{accept, invite, join},
    answers::kind,
    browsing::{self, post},
};

/// A request to the pages of an organisation, which follows nothing.
fn ask(method: Method, tenant: &str, path: &str) -> RequestBuilder {
    browsing::ask(stage(), method, tenant, path)
}

#[tokio::test]
async fn the_session_of_another_organisation_is_asked_to_log_in() {
    let (ways, tenant) = (stage().ways(), "vgcl");
    let stranger = Desk::log_in(&ways, "k-sbsi", "admin").await;
    for path in ["/console", "/admin/people", "/admin/audit"] {
        let page =
            ask(Method::GET, tenant, path).header("cookie", format!("__Host-focal-session={}", stranger.session));
        let answer = page.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
        assert!(answer.headers()["location"].to_str().unwrap().starts_with("/login?next="), "{path}");
    }
    let noted = entries(&ways, tenant, "session_refused").await;
    assert!((1..=2).contains(&noted.len()), "one a minute: {noted:?}");
    assert_eq!(noted[0].actor, "anonymous");
    assert!(entries(&ways, "k-sbsi", "session_refused").await.is_empty(), "at home it goes on");
}

#[tokio::test]
async fn a_link_that_was_used_leads_to_a_page_that_says_so() {
    let (ways, tenant) = (stage().ways(), "ncpe");
    let secret = invite(stage(), &ways, tenant, "again@ncpe.example", &["focal_point"]).await;
    let new = accept(&secret, "eleven quiet herons");
    ways.identity.accept_invitation(tenant, &from_elsewhere(), &new).await.unwrap();
    let answer = ask(Method::GET, tenant, &format!("/join/{secret}")).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::GONE);
    assert!(answer.text().await.unwrap().contains("/renewal"), "with a way to a new one");
    assert_eq!(entries(&ways, tenant, "link_refused").await.len(), 1);
    let link = LinkSecret { secret };
    assert_eq!(kind(ways.identity.read_link(tenant, &from_elsewhere(), &link).await), ProblemKind::LinkEnded);
}

#[tokio::test]
async fn who_loses_a_role_reads_that_their_access_has_changed() {
    let (ways, tenant) = (stage().ways(), "lct");
    let (session, _) = join(stage(), &ways, tenant, "page@lct.example", &["focal_point"]).await;
    let cookie = format!("__Host-focal-session={}", session.token.unwrap());
    let open = async || ask(Method::GET, tenant, "/inbox").header("cookie", &cookie).send().await.unwrap().status();
    assert_eq!(open().await, StatusCode::OK);
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let people = ways.identity.accounts(tenant, &admin.call().await).await.unwrap().items;
    let own = people.iter().find(|person| person.account.email == "page@lct.example").unwrap();
    let roles = ChangeRoles { roles: vec!["alternate".into()] };
    ways.identity.change_roles(tenant, &admin.call().await, own.account.id, own.version, &roles).await.unwrap();
    assert_eq!(open().await, StatusCode::CONFLICT, "the page says that the access has changed");
    assert_eq!(open().await, StatusCode::OK, "and then goes on with what is left");
    assert!(!entries(&ways, tenant, "ended_token_refused").await.is_empty());
}

#[tokio::test]
async fn a_locked_account_reads_that_it_has_to_wait_and_nobody_is_let_in_meanwhile() {
    let (ways, tenant) = (stage().ways(), "ntuc");
    let log_in = async |password: &str| {
        let form = [("email", "focal@ntuc.example"), ("password", password), ("next", "/console")];
        post(stage(), tenant, "/login?lang=en", &form).send().await.unwrap()
    };
    for _ in 0..10 {
        assert_eq!(log_in("not this one").await.status(), StatusCode::UNAUTHORIZED);
    }
    for password in ["not this one", DEMO_PASSWORD] {
        let locked = log_in(password).await;
        assert_eq!(locked.status(), StatusCode::TOO_MANY_REQUESTS, "also with the right password");
        assert!(locked.headers().get("set-cookie").is_none(), "nobody is let in");
        let html = locked.text().await.unwrap();
        assert!(html.contains("Wait a few minutes, then try again."), "when to try again: {html}");
        assert!(html.contains("name=\"password\"") && !html.contains(password), "the form, without the password");
    }
    assert_eq!(entries(&ways, tenant, "locked_out").await.len(), 1);
}
