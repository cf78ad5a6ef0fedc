//! The first run of an organisation: a link of the operator, once, and how far the rest is.

mod pages;

use contracts::{
    Call,
    identity::{BeginSetup, GiveCode, Invite, LinkSecret, NextStep, Setup, SetupStep},
};
use testkit::{Desk, Ways, code_at, create_account, from_elsewhere, inquiry, new_key, run, shared};
use web::ProblemKind;

use crate::{database::as_role, entering::now};

const PASSWORD: &str = "eleven quiet herons";

fn says(output: &std::process::Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The secret of the address that a command told.
fn secret_in(said: &str) -> String {
    let rest = said.split("/setup/start/").nth(1).unwrap_or_else(|| panic!("no address: {said}"));
    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
}

/// A new organisation, with the secret of its link.
fn create(slug: &str, country: Option<&str>) -> String {
    let mut words = vec!["tenant", "create", slug, "--name", "A new union", "--locales", "en,km"];
    words.extend(country.into_iter().flat_map(|country| ["--country", country]));
    let created = run(&shared().config(), &words);
    assert!(created.status.success(), "{}", says(&created));
    let said = says(&created);
    assert!(said.contains(&format!("http://{slug}.localhost:{}/setup/start/", shared().port)), "{said}");
    secret_in(&said)
}

fn new_link(slug: &str) -> std::process::Output {
    run(&shared().config(), &["setup", "link", slug])
}

fn begin(secret: &str, email: &str) -> BeginSetup {
    BeginSetup {
        secret: secret.into(),
        name: "Sok Dara".into(),
        email: email.into(),
        password: PASSWORD.into(),
        locale: "en".into(),
        answers: false,
        device: String::new(),
    }
}

async fn is_open(ways: &Ways, tenant: &str, secret: &str) -> bool {
    let link = LinkSecret { secret: secret.into() };
    match ways.identity.read_setup_link(tenant, &from_elsewhere(), &link).await {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.kind(), ProblemKind::LinkEnded);
            false
        }
    }
}

/// A call of the first person, with both factors.
async fn complete(ways: &Ways, tenant: &str, session: &str) -> Call {
    let session = Call::bearer(session);
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    let grant = ways.identity.issue_token(tenant, &Call::bearer(added.session.session)).await.unwrap();
    Call::bearer(grant.access_token)
}

fn states(setup: &Setup) -> Vec<String> {
    setup.steps.iter().map(|step| format!("{} {}", step.step, step.state)).collect()
}

#[tokio::test]
async fn the_first_person_comes_by_a_link_once_and_sets_up_step_by_step() {
    let (tenant, ways) = ("setup-union", shared().ways());
    let secret = create(tenant, Some("PH"));
    let other = create("setup-other", Some("PH"));
    assert!(is_open(&ways, tenant, &secret).await && is_open(&ways, tenant, &secret).await, "reading uses nothing up");
    assert!(!is_open(&ways, tenant, &other).await, "the link of another organisation");
    assert!(!is_open(&ways, tenant, "nothing").await);

    // Bad input keeps the link open.
    let bad = BeginSetup { name: " ".into(), email: "nowhere".into(), password: "short".into(), ..begin(&secret, "") };
    let refused = ways.identity.begin_setup(tenant, &from_elsewhere(), &bad).await.err().unwrap();
    let contracts::ApiError::Problem(problem) = refused else { panic!("no answer") };
    let fields: Vec<_> = problem.errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["name", "email", "password"]);

    // Two at one time: one of them comes in.
    let (one, two) = (begin(&secret, "one@setup.example"), begin(&secret, "two@setup.example"));
    let (first, second) = (from_elsewhere(), from_elsewhere());
    let (one, two) =
        tokio::join!(ways.identity.begin_setup(tenant, &first, &one), ways.identity.begin_setup(tenant, &second, &two));
    let mut entered: Vec<_> = [one, two].into_iter().filter_map(Result::ok).collect();
    assert_eq!(entered.len(), 1);
    let new = entered.remove(0);
    assert_eq!((new.next, new.account.roles.as_slice()), (NextStep::SetUp, &["affiliate_admin".to_owned()][..]));
    assert!(!is_open(&ways, tenant, &secret).await, "a link is good once");
    let again = new_link(tenant);
    assert!(!again.status.success() && says(&again).contains("already"), "{}", says(&again));

    // How far it is, from what is there and from what was said.
    let call = complete(&ways, tenant, &new.session).await;
    let setup = ways.identity.setup(tenant, &call).await.unwrap();
    assert!(setup.begun);
    assert_eq!(states(&setup), ["organisation todo", "languages todo", "look todo", "people todo", "test todo"]);
    let mark = |step: &str, state: &str| SetupStep { step: step.into(), state: state.into() };
    ways.identity.mark_setup_step(tenant, &call, &mark("look", "skipped")).await.unwrap();
    let set = contracts::identity::SetOrganisation {
        name: "A new union".into(),
        phone: "+63 2 123 4567".into(),
        locales: vec!["en".into()],
        ..Default::default()
    };
    ways.identity.set_organisation(tenant, &call, 0, &set).await.unwrap();
    let invite = Invite {
        name: "Linh".into(),
        email: "linh@setup.example".into(),
        locale: "en".into(),
        roles: vec!["focal_point".into()],
    };
    ways.identity.invite(tenant, &call, &invite).await.unwrap();
    let marked = ways.identity.mark_setup_step(tenant, &call, &mark("languages", "done")).await.unwrap();
    let expected = ["organisation done", "languages done", "look skipped", "people done", "test todo"];
    assert_eq!(states(&marked), expected);
    for bad in [mark("nothing", "done"), mark("look", "todo")] {
        let refused = ways.identity.mark_setup_step(tenant, &call, &bad).await.err().unwrap();
        assert_eq!(refused.kind(), ProblemKind::InvalidFields);
    }

    // The test inquiry goes the way of every other, and whoever runs the accounts sees that it arrived.
    ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let counts = ways.intake.counts(tenant, &call).await.unwrap();
    assert_eq!(counts.states.iter().map(|row| row.count).sum::<i64>(), 1);
}

#[tokio::test]
async fn a_new_link_ends_the_one_before_and_time_ends_both() {
    let (tenant, ways) = ("setup-late", shared().ways());
    let first = create(tenant, Some("KH"));
    let made = new_link(tenant);
    let second = secret_in(&says(&made));
    assert!(!is_open(&ways, tenant, &first).await && is_open(&ways, tenant, &second).await);
    let mut postgres = as_role(shared(), "postgres").await;
    let hashes: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT secret_hash FROM t_setup_late.setup_link").fetch_all(&mut postgres).await.unwrap();
    assert!(hashes.iter().all(|hash| hash.as_slice() != second.as_bytes()), "only hashes are kept");
    // 72 hours go by.
    sqlx::query("UPDATE t_setup_late.setup_link SET expires_at = now()").execute(&mut postgres).await.unwrap();
    assert!(!is_open(&ways, tenant, &second).await);
    let late = ways.identity.begin_setup(tenant, &from_elsewhere(), &begin(&second, "a@late.example")).await;
    assert_eq!(late.err().unwrap().kind(), ProblemKind::LinkEnded);
}

#[tokio::test]
async fn an_admin_made_by_command_ends_the_link_and_a_council_has_no_test() {
    let ways = shared().ways();
    let secret = create("setup-admin", Some("TH"));
    let config = shared().config();
    let made =
        create_account(&config, "setup-admin", "admin@setup-admin.example", "affiliate_admin", testkit::DEMO_PASSWORD);
    assert!(made.status.success());
    assert!(!is_open(&ways, "setup-admin", &secret).await, "somebody runs the accounts");
    let admin = Desk::set_up(&ways, "setup-admin", "admin@setup-admin.example").await.call().await;
    assert!(!ways.identity.setup("setup-admin", &admin).await.unwrap().begun, "nobody came by the link");

    let secret = create("setup-council", None);
    let answers = BeginSetup { answers: true, ..begin(&secret, "s@council.example") };
    let new = ways.identity.begin_setup("setup-council", &from_elsewhere(), &answers).await.unwrap();
    assert_eq!(new.account.roles, ["secretariat"], "nobody answers inquiries there");
    let call = complete(&ways, "setup-council", &new.session).await;
    let setup = ways.identity.setup("setup-council", &call).await.unwrap();
    assert_eq!(states(&setup), ["organisation todo", "languages todo", "look todo", "people todo"]);
}
