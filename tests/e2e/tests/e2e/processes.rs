//! The same path with each service as a process of its own, talking over HTTP and Redis.

use contracts::intake::InboxFilter;
use contracts::{Call, identity::ChangeRoles, reporting::CrossTableQuery};
use testkit::{Apart, Desk, Machine};
use web::ProblemKind;

#[tokio::test]
async fn the_thin_path_works_with_each_service_as_a_process() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let apart = Apart::start(&machine);
    apart.all_ready().await;
    super::thin_path::walk(&apart.ways(), "mtuc", &machine.dir()).await;

    let url = format!("{}/km/", apart.address("portal"));
    let page = reqwest::Client::new().get(url).header("host", "mtuc.localhost").send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.text().await.unwrap().contains("lang=\"km\""));
    apart.stop();
    assert!(machine.stop().success());
}

#[tokio::test]
async fn a_closed_account_is_out_of_every_service_within_five_seconds() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let apart = Apart::start(&machine);
    apart.all_ready().await;
    let (ways, tenant) = (apart.ways(), "clc");
    let focal = Desk::log_in_anew(&ways, tenant, "focal").await;
    let admin = Desk::log_in_anew(&ways, tenant, "admin").await;
    let call = admin.call().await;
    let people = ways.identity.accounts(tenant, &call).await.unwrap();
    let find = |email: &str| people.items.iter().find(|person| person.account.email == email).unwrap();
    // Who may ask all five.
    let (id, version) = (find("focal@clc.example").account.id, find("focal@clc.example").version);
    let roles = ChangeRoles { roles: vec!["focal_point".into(), "affiliate_admin".into()] };
    ways.identity.change_roles(tenant, &call, id, version, &roles).await.unwrap();
    let token = focal.call().await;
    let asked = async || {
        [
            ("identity", ways.identity.accounts(tenant, &token).await.err()),
            ("notifications", ways.notifications.deliveries(tenant, &token).await.err()),
            ("intake", ways.intake.list(tenant, &token, &InboxFilter::default(), None).await.err()),
            ("cases", ways.cases.list(tenant, &token, None, None).await.err()),
            ("reporting", ways.reporting.cross_table(tenant, &token, &by_sex_and_origin()).await.err()),
        ]
    };
    assert!(asked().await.iter().all(|(_, refusal)| refusal.is_none()));

    ways.identity.disable_account(tenant, &call, id).await.unwrap();
    // Not within five seconds but at once: each service asks the database when it enters the organisation's schema.
    for (service, refusal) in asked().await {
        let refusal = refusal.unwrap_or_else(|| panic!("{service} still takes the token"));
        assert_eq!(refusal.kind(), ProblemKind::Unauthenticated, "{service}");
    }
    let session = Call::bearer(&focal.session);
    assert_eq!(ways.identity.issue_token(tenant, &session).await.err().unwrap().kind(), ProblemKind::Unauthenticated);

    // The pages have a token in memory, and learn of it from the services.
    let desk = Desk::log_in_anew(&ways, tenant, "alternate").await;
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let open = async || {
        let request = browser.get(format!("{}/inbox", apart.address("portal"))).header("host", "clc.localhost");
        request.header("cookie", format!("__Host-focal-session={}", desk.session)).send().await.unwrap()
    };
    assert_eq!(open().await.status(), 200);
    let id = find("alternate@clc.example").account.id;
    ways.identity.disable_account(tenant, &admin.call().await, id).await.unwrap();
    let shut = open().await;
    assert_eq!((shut.status().as_u16(), shut.headers()["location"].to_str().unwrap()), (303, "/login?next=%2Finbox"));
    apart.stop();
    assert!(machine.stop().success());
}

fn by_sex_and_origin() -> CrossTableQuery {
    CrossTableQuery { rows: "sex".into(), columns: "country_of_origin".into(), measure: "inquiries".into() }
}
