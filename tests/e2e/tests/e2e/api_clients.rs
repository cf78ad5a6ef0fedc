//! Integrations: OAuth 2 clients of an organisation, over the wire as any OAuth library speaks.

use contracts::{
    ApiError, Call,
    cases::Case,
    identity::{AuditQuery, ChangeApiClient, IssuedToken, NewApiClient, NewApiSecret, RotateApiSecret, TokenError},
    intake::VerifyInquiry,
    reporting::CrossTableQuery,
};
use reqwest::Response;
use testkit::{Apart, Desk, Machine, Ways, complaint, from_elsewhere, inquiry, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::answers::refusal;

const ALL: [&str; 3] = ["reports.read", "inquiries.read", "cases.read"];

/// An organisation and who runs its accounts.
struct World {
    ways: Ways,
    tenant: &'static str,
    admin: Desk,
}

impl World {
    async fn of(tenant: &'static str) -> Self {
        let ways = shared().ways();
        let admin = Desk::log_in(&ways, tenant, "admin").await;
        Self { ways, tenant, admin }
    }

    async fn make(&self, scopes: &[&str]) -> NewApiSecret {
        let new = NewApiClient { name: new_key().to_string(), scopes: owned(scopes) };
        self.ways.identity.create_api_client(self.tenant, &self.admin.call().await, &new).await.unwrap()
    }

    async fn rotate(&self, id: Uuid, end_older: bool) -> NewApiSecret {
        let call = self.admin.call().await;
        let all = self.ways.identity.api_clients(self.tenant, &call).await.unwrap();
        let version = all.items.iter().find(|client| client.id == id).unwrap().version;
        let rotate = RotateApiSecret { end_older };
        self.ways.identity.rotate_api_secret(self.tenant, &call, id, version, &rotate).await.unwrap()
    }

    async fn token(&self, made: &NewApiSecret) -> Result<IssuedToken, TokenError> {
        let answer = ask(self.tenant, &body(made.client.id, &made.secret, "")).await;
        if answer.status() == 200 { Ok(answer.json().await.unwrap()) } else { Err(answer.json().await.unwrap()) }
    }

    async fn call(&self, made: &NewApiSecret) -> Call {
        Call::bearer(self.token(made).await.unwrap().access_token)
    }

    async fn report(&self, call: &Call) -> Option<ProblemKind> {
        refusal(self.ways.reporting.cross_table(self.tenant, call, &by_sex_and_origin()).await)
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn by_sex_and_origin() -> CrossTableQuery {
    CrossTableQuery { rows: "sex".into(), columns: "country_of_origin".into(), measure: "inquiries".into() }
}

fn body(id: Uuid, secret: &str, rest: &str) -> String {
    format!("grant_type=client_credentials&client_id={id}&client_secret={secret}{rest}")
}

/// Asks at identity, from an address of its own.
async fn ask(tenant: &str, body: &str) -> Response {
    let url = format!("{}/v1/{tenant}/oauth2/token", shared().api("identity"));
    let request = reqwest::Client::new().post(url).header("content-type", "application/x-www-form-urlencoded");
    request.header("forwarded", from_elsewhere().forwarded.unwrap()).body(body.to_owned()).send().await.unwrap()
}

async fn refused(tenant: &str, body: &str) -> (u16, String) {
    let answer = ask(tenant, body).await;
    let status = answer.status().as_u16();
    (status, answer.json::<TokenError>().await.unwrap().error)
}

#[tokio::test]
async fn an_integration_reads_what_its_scopes_say_and_nothing_else() {
    let world = World::of("ttuc").await;
    let made = world.make(&["reports.read"]).await;
    assert!(made.secret.starts_with("focal_"));
    let token = world.token(&made).await.unwrap();
    assert_eq!((token.token_type.as_str(), token.scope.as_str()), ("Bearer", "reports.read"));
    assert!(token.expires_in <= 60);
    let (call, ways, tenant) = (Call::bearer(token.access_token), &world.ways, world.tenant);
    assert_eq!(world.report(&call).await, None);
    // Of another scope, of people, or no scope's at all: visible, but not for it.
    let forbidden = [
        refusal(ways.intake.list(tenant, &call, None, None).await),
        refusal(ways.cases.list(tenant, &call, None, None).await),
        refusal(ways.identity.accounts(tenant, &call).await),
        refusal(ways.identity.audit(tenant, &call, &AuditQuery::default()).await),
        refusal(ways.identity.api_clients(tenant, &call).await),
        refusal(ways.reporting.network_cross_table(tenant, &call, &by_sex_and_origin()).await),
    ];
    assert_eq!(forbidden, [Some(ProblemKind::Forbidden); 6]);
    // In another organisation there is nothing.
    assert_eq!(
        refusal(ways.reporting.cross_table("mtuc", &call, &by_sex_and_origin()).await),
        Some(ProblemKind::NotFound)
    );
    assert_eq!(
        refusal(ways.identity.issue_token(tenant, &call).await),
        Some(ProblemKind::Unauthenticated),
        "no session"
    );
}

#[tokio::test]
async fn an_integration_never_sees_words() {
    let world = World::of("cuf").await;
    let (ways, tenant) = (&world.ways, world.tenant);
    let focal = Desk::log_in(ways, tenant, "focal").await;
    let receipt = ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let page = ways.intake.list(tenant, &focal.call().await, Some("submitted"), None).await.unwrap();
    let found = page.items.into_iter().find(|item| item.reference == receipt.reference).unwrap();
    let call = world.call(&world.make(&ALL).await).await;
    let read = ways.intake.find(tenant, &call, found.id).await.unwrap();
    assert!(
        read.words.is_none() && read.allowed.is_empty(),
        "nobody's yet, so every focal point reads it; it does not"
    );

    let verify = VerifyInquiry { result: "verified".into(), method: "call".into(), note: Some("secret".into()) };
    ways.intake.verify(tenant, &focal.call().await, found.id, read.version, &verify).await.unwrap();
    let case = ways.cases.file(tenant, &focal.call().await, &complaint(found.id), new_key()).await.unwrap();
    assert!(case.words.is_some());
    let read: Case = ways.cases.find(tenant, &call, case.summary.id).await.unwrap();
    assert!(read.words.is_none() && read.allowed.is_empty());
    let verified = ways.intake.find(tenant, &call, found.id).await.unwrap();
    assert!(verified.words.is_none() && verified.verification.unwrap().note.is_none());
    // Nor does it change anything.
    assert_eq!(
        refusal(ways.cases.accept(tenant, &call, case.summary.id, case.version).await),
        Some(ProblemKind::Forbidden)
    );
    assert_eq!(refusal(ways.intake.verify(tenant, &call, found.id, 1, &verify).await), Some(ProblemKind::Forbidden));
}

#[tokio::test]
async fn a_scope_that_is_taken_away_and_a_client_that_is_closed_count_at_once() {
    let world = World::of("mtuc").await;
    let (ways, tenant, identity) = (&world.ways, world.tenant, &world.ways.identity);
    let made = world.make(&ALL).await;
    let call = world.call(&made).await;
    assert_eq!(world.report(&call).await, None);
    let change = ChangeApiClient { name: made.client.name.clone(), scopes: owned(&["cases.read"]) };
    let (admin, id) = (world.admin.call().await, made.client.id);
    let changed = identity.change_api_client(tenant, &admin, id, made.client.version, &change).await.unwrap();
    assert_eq!(world.report(&call).await, Some(ProblemKind::Unauthenticated), "the token has ended");
    assert_eq!(refusal(ways.cases.list(tenant, &call, None, None).await), Some(ProblemKind::Unauthenticated));
    let stale = identity.change_api_client(tenant, &admin, id, made.client.version, &change).await;
    assert_eq!(refusal(stale), Some(ProblemKind::StaleVersion));
    assert_eq!(changed.scopes, ["cases.read"]);
    let call = world.call(&made).await;
    assert_eq!(world.report(&call).await, Some(ProblemKind::Forbidden));
    assert_eq!(refusal(ways.cases.list(tenant, &call, None, None).await), None);

    identity.close_api_client(tenant, &world.admin.call().await, id).await.unwrap();
    assert_eq!(refusal(ways.cases.list(tenant, &call, None, None).await), Some(ProblemKind::Unauthenticated));
    assert_eq!(world.token(&made).await.err().unwrap().error, "invalid_client");
    let closed = identity.close_api_client(tenant, &world.admin.call().await, id).await.unwrap();
    assert!(closed.closed_at.is_some() && closed.secrets.is_empty());
    let rotated = identity
        .rotate_api_secret(tenant, &world.admin.call().await, id, closed.version, &RotateApiSecret { end_older: true })
        .await;
    assert_eq!(refusal(rotated), Some(ProblemKind::RefusedTransition));
}

#[tokio::test]
async fn the_secret_of_before_works_until_it_ends() {
    let world = World::of("lftu").await;
    let first = world.make(&ALL).await;
    let token = world.call(&first).await;
    let second = world.rotate(first.client.id, false).await;
    let [newest, older] = &second.client.secrets[..] else { panic!("{:?}", second.client.secrets) };
    assert!(newest.ends_at.is_none());
    let grace = older.ends_at.unwrap() - newest.made_at;
    assert_eq!(grace.num_hours(), 24);
    for made in [&first, &second] {
        assert!(world.token(made).await.is_ok());
    }
    assert_eq!(world.report(&token).await, None, "the integration does not stand still");

    // The form sent twice does not end the secret in use.
    let (identity, id) = (&world.ways.identity, first.client.id);
    let again = identity
        .rotate_api_secret(
            world.tenant,
            &world.admin.call().await,
            id,
            first.client.version,
            &RotateApiSecret { end_older: false },
        )
        .await;
    assert_eq!(refusal(again), Some(ProblemKind::StaleVersion));

    let token = world.call(&first).await;
    identity.end_older_api_secret(world.tenant, &world.admin.call().await, id).await.unwrap();
    assert_eq!(world.token(&first).await.err().unwrap().error, "invalid_client");
    assert_eq!(world.report(&token).await, Some(ProblemKind::Unauthenticated), "nor what was got with it");
    assert!(world.token(&second).await.is_ok());
    let third = world.rotate(id, true).await;
    assert_eq!(third.client.secrets.len(), 1);
    assert_eq!(world.token(&second).await.err().unwrap().error, "invalid_client");
    assert!(world.token(&third).await.is_ok());
}

#[tokio::test]
async fn the_token_endpoint_answers_as_the_rfc_says() {
    let world = World::of("cctu").await;
    let made = world.make(&["reports.read", "cases.read"]).await;
    let (tenant, id, secret) = (world.tenant, made.client.id, made.secret.as_str());
    let good = ask(tenant, &body(id, secret, "&scope=cases.read&unknown=ignored")).await;
    assert_eq!((good.status().as_u16(), good.headers()["cache-control"].to_str().unwrap()), (200, "no-store"));
    assert_eq!(good.headers()["pragma"], "no-cache");
    assert_eq!(good.json::<IssuedToken>().await.unwrap().scope, "cases.read");

    let wrong = ask(tenant, &body(id, "focal_wrong", "")).await;
    assert!(wrong.headers()["www-authenticate"].to_str().unwrap().starts_with("Basic "));
    let wrong = (wrong.status().as_u16(), wrong.text().await.unwrap());
    for unknown in [body(new_key(), secret, ""), body(Uuid::nil(), "", ""), "grant_type=client_credentials".to_owned()]
    {
        let unknown = ask(tenant, &unknown).await;
        assert_eq!((unknown.status().as_u16(), unknown.text().await.unwrap()), wrong, "alike, to the byte");
    }
    let elsewhere = ask("mtuc", &body(id, secret, "")).await;
    assert_eq!((elsewhere.status().as_u16(), elsewhere.text().await.unwrap()), wrong, "in another organisation");
    assert_eq!(wrong.0, 401);

    for (what, expected) in [
        (body(id, secret, "&scope=inquiries.read"), "invalid_scope"),
        (body(id, secret, "&scope=everything"), "invalid_scope"),
        (format!("grant_type=password&client_id={id}&client_secret={secret}"), "unsupported_grant_type"),
        (format!("client_id={id}&client_secret={secret}"), "invalid_request"),
        (body(id, secret, "&scope=cases.read&scope=reports.read"), "invalid_request"),
        (String::new(), "invalid_request"),
    ] {
        assert_eq!(refused(tenant, &what).await, (400, expected.to_owned()), "{expected}");
    }
    let nowhere = ask("no-such-union", &body(id, secret, "")).await;
    assert_eq!(nowhere.status(), 404);

    // In the header, too; never in both places.
    let basic = async |body: &str| {
        let url = format!("{}/v1/{tenant}/oauth2/token", shared().api("identity"));
        let request = reqwest::Client::new().post(url).basic_auth(id, Some(secret));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        request.header("forwarded", from_elsewhere().forwarded.unwrap()).body(body.to_owned()).send().await.unwrap()
    };
    assert_eq!(basic("grant_type=client_credentials").await.status(), 200);
    assert_eq!(basic(&body(id, secret, "")).await.status(), 400);
    let json = reqwest::Client::new().post(format!("{}/v1/{tenant}/oauth2/token", shared().api("identity")));
    let json = json.header("content-type", "application/json").body("{}").send().await.unwrap();
    assert_eq!(json.json::<TokenError>().await.unwrap().error, "invalid_request");
}

#[tokio::test]
async fn tries_are_limited_and_stand_in_the_audit_trail() {
    let world = World::of("serc").await;
    let made = world.make(&["reports.read"]).await;
    let (tenant, id) = (world.tenant, made.client.id);
    let url = format!("{}/v1/{tenant}/oauth2/token", shared().api("identity"));
    let from = from_elsewhere().forwarded.unwrap();
    let mut statuses = Vec::new();
    for _ in 0..11 {
        let request = reqwest::Client::new().post(&url).header("content-type", "application/x-www-form-urlencoded");
        let request = request.header("forwarded", &from).body(body(id, "focal_wrong", ""));
        statuses.push(request.send().await.unwrap().status().as_u16());
    }
    assert_eq!(statuses[..10], [401; 10]);
    assert_eq!(statuses[10], 429);
    assert!(world.token(&made).await.is_ok(), "whoever knows the id alone keeps nobody out");

    let call = world.admin.call().await;
    let about = AuditQuery { subject: Some(id.to_string()), ..AuditQuery::default() };
    let entries = world.ways.identity.audit(tenant, &call, &about).await.unwrap().items;
    let count = |action: &str| entries.iter().filter(|entry| entry.action == action).count();
    assert_eq!((count("api_token_refused"), count("api_client_made")), (10, 1));
    let all = world.ways.identity.api_clients(tenant, &call).await.unwrap();
    let listed = all.items.iter().find(|client| client.id == id).unwrap();
    let used = listed.last_used_at.unwrap();
    assert_eq!(used.timestamp() % 3600, 0, "to the hour");
    assert_eq!(all.scopes, ALL);
}

#[tokio::test]
async fn what_cannot_be_given_is_named() {
    let world = World::of("ntuc").await;
    let (identity, tenant, call) = (&world.ways.identity, world.tenant, world.admin.call().await);
    let refused = async |tenant: &str, call: &Call, name: &str, scopes: &[&str]| {
        let new = NewApiClient { name: name.into(), scopes: owned(scopes) };
        match identity.create_api_client(tenant, call, &new).await.err() {
            Some(ApiError::Problem(problem)) => {
                problem.errors.iter().map(|error| format!("{} {}", error.field, error.code)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(tenant, &call, " ", &[]).await, ["name required", "scopes required"]);
    assert_eq!(refused(tenant, &call, "x", &["accounts.write"]).await, ["scopes unknown_code"]);
    assert_eq!(refused(tenant, &call, "x", &["network_reports.read"]).await, ["scopes unknown_code"], "a council's");
    let made = world.make(&ALL).await;
    assert_eq!(refused(tenant, &call, &made.client.name, &ALL).await, ["name taken"]);

    let council = Desk::log_in(&world.ways, "atuc", "secretariat").await.call().await;
    assert_eq!(refused("atuc", &council, "x", &["cases.read"]).await, ["scopes unknown_code"]);
    let new = NewApiClient { name: new_key().to_string(), scopes: owned(&["network_reports.read"]) };
    let made = identity.create_api_client("atuc", &council, &new).await.unwrap();
    let token: IssuedToken = ask("atuc", &body(made.client.id, &made.secret, "")).await.json().await.unwrap();
    let (call, query) = (Call::bearer(token.access_token), by_sex_and_origin());
    let table = world.ways.reporting.network_cross_table("atuc", &call, &query);
    assert_eq!(refusal(table.await), None);
}

#[tokio::test]
async fn the_outside_reaches_the_apis_on_the_organisations_own_host() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let apart = Apart::start(&machine);
    apart.all_ready().await;
    let (ways, tenant) = (apart.ways(), "clc");
    let admin = Desk::log_in_anew(&ways, tenant, "admin").await.call().await;
    let new = NewApiClient { name: "Dashboard".into(), scopes: owned(&ALL) };
    let made = ways.identity.create_api_client(tenant, &admin, &new).await.unwrap();

    let portal = apart.address("portal");
    let token = async |host: &str| {
        let request = reqwest::Client::new().post(format!("{portal}/oauth2/token")).header("host", host);
        let request = request.basic_auth(made.client.id, Some(&made.secret));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        request.body("grant_type=client_credentials").send().await.unwrap()
    };
    assert_eq!(token("mtuc.localhost").await.status(), 401);
    assert_eq!(token("localhost").await.status(), 404, "the network has no integrations");
    let issued = token("clc.localhost").await;
    assert_eq!(issued.headers()["cache-control"], "no-store");
    let issued: IssuedToken = issued.json().await.unwrap();
    let get = async |host: &str, path: &str| {
        let request = reqwest::Client::new().get(format!("{portal}/api/{path}")).header("host", host);
        request.bearer_auth(&issued.access_token).send().await.unwrap().status().as_u16()
    };
    let table = "reporting/v1/clc/reports/cross-table?rows=sex&columns=country_of_origin";
    assert_eq!(get("clc.localhost", table).await, 200);
    assert_eq!(get("clc.localhost", "cases/v1/clc/cases").await, 200);
    assert_eq!(get("clc.localhost", "intake/openapi.json").await, 200);
    assert_eq!(get("mtuc.localhost", table).await, 404, "at another organisation's host");
    for nothing in
        ["reporting/v1/mtuc/reports/cross-table", "identity/v1/clc/accounts", "notifications/v1/clc/deliveries"]
    {
        assert_eq!(get("clc.localhost", nothing).await, 404, "{nothing}");
    }
    apart.stop();
    assert!(machine.stop().success());
}
