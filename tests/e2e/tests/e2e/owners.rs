//! Whose the open cases are: also where the owner cannot work on them any more, so that somebody notices.

use contracts::{
    Call,
    cases::{CaseOwner, ReassignCases},
    identity::{ChangeRoles, Register, SetRegistration},
};
use reqwest::{Method, StatusCode};
use testkit::{DEMO_PASSWORD, Desk, Ways, from_elsewhere, new_key, run, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::kind,
    browsing::{ask, cookie},
    database::superuser,
    teams::{id_of, make_case},
};

/// An organisation of this test alone: here accounts are closed, and every case is counted.
const TENANT: &str = "owners-union";

async fn at_desk(who: &str, role: &str) -> Desk {
    Desk::newcomer(shared(), TENANT, &format!("{who}@{TENANT}.example"), role).await
}

/// A worker with an account in this organisation.
async fn worker(ways: &Ways, admin: &Desk) -> Call {
    let open = SetRegistration { open: true };
    ways.identity.set_registration(TENANT, &admin.call().await, &open).await.unwrap();
    let (password, device) = (DEMO_PASSWORD.to_owned(), String::new());
    let register = Register { name: String::new(), locale: "km".into(), password, device };
    let made = ways.identity.register(TENANT, &from_elsewhere(), &register).await.unwrap();
    let session = Call::bearer(made.session.session);
    Call::bearer(ways.identity.issue_token(TENANT, &session).await.unwrap().access_token)
}

/// How many open cases each owner has, by the owner's id.
async fn owners(ways: &Ways, admin: &Desk) -> Vec<(Uuid, u32)> {
    let items = ways.cases.owners(TENANT, &admin.call().await).await.unwrap().items;
    items.into_iter().map(|CaseOwner { account, open_cases }| (account, open_cases)).collect()
}

fn sorted<const N: usize>(mut owners: [(Uuid, u32); N]) -> Vec<(Uuid, u32)> {
    owners.sort_unstable();
    owners.to_vec()
}

/// The page of people, as the admin's browser gets it.
async fn page(admin: &Desk) -> String {
    let request = ask(shared(), Method::GET, TENANT, "/admin/people").header("cookie", cookie(&admin.session));
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    answer.text().await.unwrap()
}

/// The notice on top of the page; empty where there is none.
fn notice(page: &str) -> &str {
    let rest = page.split("id=\"stranded-title\"").nth(1).unwrap_or_default();
    rest.split("</ul>").next().unwrap_or_default()
}

#[tokio::test]
async fn cases_of_owners_who_cannot_work_on_them_are_counted_and_named_until_they_are_handed_over() {
    let (machine, ways) = (shared(), shared().ways());
    let words = ["tenant", "create", TENANT, "--name", "Owners", "--country", "KH", "--locales", "km,en"];
    let created = run(&machine.config(), &words);
    assert!(created.status.success(), "{}", String::from_utf8_lossy(&created.stderr));
    let admin = at_desk("admin", "affiliate_admin").await;
    let (first, second) = (at_desk("first", "focal_point").await, at_desk("second", "alternate").await);
    let (case, _) = make_case(&ways, &first).await;
    make_case(&ways, &first).await;
    make_case(&ways, &second).await;
    at_desk("heir", "focal_point").await;
    let id = async |who: &str| id_of(&ways, TENANT, &admin.call().await, who).await;
    let (first_id, second_id, heir_id) = (id("first").await, id("second").await, id("heir").await);
    assert_eq!(owners(&ways, &admin).await, sorted([(first_id, 2), (second_id, 1)]));
    assert!(notice(&page(&admin).await).is_empty(), "everybody can work on theirs");

    // Nobody else is told, not even a colleague who sees each case in the list.
    let stranger = Desk::log_in(&ways, "vgcl", "admin").await;
    let worker = worker(&ways, &admin).await;
    assert_eq!(kind(ways.cases.owners(TENANT, &first.call().await).await), ProblemKind::Forbidden);
    assert_eq!(kind(ways.cases.owners(TENANT, &second.call().await).await), ProblemKind::Forbidden);
    assert_eq!(kind(ways.cases.owners(TENANT, &worker).await), ProblemKind::Forbidden);
    assert_eq!(kind(ways.cases.owners(TENANT, &stranger.call().await).await), ProblemKind::NotFound);
    assert_eq!(kind(ways.cases.owners(TENANT, &Call::anonymous()).await), ProblemKind::Unauthenticated);

    // One loses the role, the other's account is closed; what they own stays theirs, and is not forgotten.
    let people = ways.identity.accounts(TENANT, &admin.call().await).await.unwrap().items;
    let version = people.iter().find(|person| person.account.id == first_id).unwrap().version;
    let roles = ChangeRoles { roles: vec!["affiliate_admin".into()] };
    ways.identity.change_roles(TENANT, &admin.call().await, first_id, version, &roles).await.unwrap();
    ways.identity.disable_account(TENANT, &admin.call().await, second_id).await.unwrap();
    assert_eq!(owners(&ways, &admin).await, sorted([(first_id, 2), (second_id, 1)]));
    // Somebody of whom nothing is left but the case: no command leads there, a repair by hand may.
    let nobody = new_key();
    set(case.summary.id, "UPDATE cases SET owner = $2 WHERE id = $1", Some(nobody)).await;
    assert_eq!(owners(&ways, &admin).await, sorted([(first_id, 1), (second_id, 1), (nobody, 1)]));
    let html = page(&admin).await;
    for stranded in [first_id, second_id, nobody] {
        assert!(notice(&html).contains(&format!("href=\"/admin/people/{stranded}\"")), "{stranded}: {html}");
    }
    assert!(!notice(&html).contains(&heir_id.to_string()));

    // What is over is nobody's to hand over.
    set(case.summary.id, "UPDATE cases SET state = 'closed' WHERE id = $1", None).await;
    assert_eq!(owners(&ways, &admin).await, sorted([(first_id, 1), (second_id, 1)]));
    for from in [first_id, second_id] {
        let reassign = ReassignCases { from, to: heir_id };
        ways.cases.reassign(TENANT, &admin.call().await, &reassign).await.unwrap();
    }
    assert_eq!(owners(&ways, &admin).await, [(heir_id, 2)]);
    assert!(notice(&page(&admin).await).is_empty(), "all of them are somebody's who can work on them");
}

/// Changes a case behind the service's back.
async fn set(case: Uuid, statement: &'static str, owner: Option<Uuid>) {
    let mut connection = superuser(shared(), TENANT).await;
    let query = sqlx::query(statement).bind(case);
    let query = if let Some(owner) = owner { query.bind(owner) } else { query };
    assert_eq!(query.execute(&mut connection).await.unwrap().rows_affected(), 1);
}
