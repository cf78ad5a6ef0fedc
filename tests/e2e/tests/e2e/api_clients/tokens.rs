//! Secrets, and the tokens that they are exchanged for.

use contracts::identity::{AuditQuery, IssuedToken, RotateApiSecret, TokenError};
use testkit::{from_elsewhere, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::{ALL, World, ask, body};
use crate::answers::refusal;

async fn refused(tenant: &str, body: &str) -> (u16, String) {
    let answer = ask(tenant, body).await;
    let status = answer.status().as_u16();
    (status, answer.json::<TokenError>().await.unwrap().error)
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
