//! Integrations: OAuth 2 clients of an organisation, over the wire as any OAuth library speaks.

mod outside;
mod scopes;
mod tokens;

use contracts::{
    Call,
    identity::{IssuedToken, NewApiClient, NewApiSecret, RotateApiSecret, TokenError},
    reporting::CrossTableQuery,
};
use reqwest::Response;
use testkit::{Desk, Ways, from_elsewhere, new_key, shared};
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
