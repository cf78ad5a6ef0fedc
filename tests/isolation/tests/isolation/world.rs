//! Two organisations with an inquiry and a case each, people of every role, and the operations that the services
//! document.

use std::collections::HashMap;

use contracts::{
    identity::{Invite, NewApiClient, NewDelegation, SetEmergencyContact},
    intake::VerifyInquiry,
};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use testkit::{Desk, Machine, Ways, complaint, eventually, inquiry, new_key};
use uuid::Uuid;

use crate::declared::ROLES;

/// The organisation that is visited, and the one that visitors are from.
pub const HOME: &str = "clc";
pub const ELSEWHERE: &str = "mtuc";
pub const COUNCIL: &str = "atuc";

/// An operation as its document names it.
pub struct Operation {
    pub service: &'static str,
    pub id: String,
    pub method: Method,
    pub path: String,
    /// With which scope an integration may call it, as the document says.
    pub scope: Option<String>,
}

/// Ids that exist in one organisation.
pub struct Ids {
    pub inquiry: Uuid,
    /// In the worker's account.
    pub own: Uuid,
    /// Another one, to be taken out.
    pub unlinked: Uuid,
    pub case: Uuid,
    pub account: Uuid,
    pub invitation: Uuid,
    /// Another one, to be withdrawn.
    pub withdrawn: Uuid,
    /// Of a focal point; none of a council.
    pub delegation: Uuid,
    /// An integration.
    pub client: Uuid,
    /// Of a council's network; of a union its own.
    pub membership: Uuid,
    /// Somebody to call; none of a union.
    pub contact: Uuid,
    /// Another, to be removed; none of a union.
    pub removed_contact: Uuid,
}

/// Everything a row of the matrix needs.
pub struct World {
    pub machine: &'static Machine,
    pub operations: Vec<Operation>,
    pub home: Ids,
    pub elsewhere: Ids,
    pub council: Ids,
    /// The receipt code of a request of the home organisation.
    pub code: String,
    people: HashMap<(&'static str, &'static str), Desk>,
}

/// What came back, made comparable: the status, the headers but for the moment, and the body to the byte.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl World {
    pub async fn new() -> Self {
        let machine = testkit::shared();
        let ways = machine.ways();
        let mut people = HashMap::new();
        for role in ROLES {
            let tenants: &[&'static str] = if is_of_council(role) { &[COUNCIL] } else { &[HOME, ELSEWHERE] };
            for tenant in tenants {
                let desk = match role {
                    "worker" => Desk::register(&ways, tenant).await,
                    _ => Desk::log_in(&ways, tenant, role).await,
                };
                people.insert((*tenant, role), desk);
            }
        }
        let home = make_ids(machine, &ways, &people[&(HOME, "focal")], &people[&(HOME, "admin")]).await;
        let (focal, admin) = (&people[&(ELSEWHERE, "focal")], &people[&(ELSEWHERE, "admin")]);
        let elsewhere = make_ids(machine, &ways, focal, admin).await;
        let (own, unlinked, code) = make_own(&ways, &people[&(HOME, "worker")]).await;
        let home = Ids { own, unlinked, membership: membership(&ways, &people[&(HOME, "admin")]).await, ..home };
        let (own, unlinked, _) = make_own(&ways, &people[&(ELSEWHERE, "worker")]).await;
        let asked = membership(&ways, &people[&(ELSEWHERE, "admin")]).await;
        let elsewhere = Ids { own, unlinked, membership: asked, ..elsewhere };
        let nothing = Ids {
            inquiry: Uuid::nil(),
            case: Uuid::nil(),
            membership: membership(&ways, &people[&(COUNCIL, "secretariat")]).await,
            contact: make_contact(&ways, &people[&(COUNCIL, "secretariat")]).await,
            removed_contact: make_contact(&ways, &people[&(COUNCIL, "secretariat")]).await,
            ..make_people(machine, &ways, &people[&(COUNCIL, "secretariat")]).await
        };
        Self { machine, operations: operations(machine).await, home, elsewhere, council: nothing, code, people }
    }

    /// The token of somebody, as `who` of an organisation.
    pub async fn token(&self, tenant: &'static str, role: &'static str) -> String {
        self.people[&(tenant, role)].call().await.token.expect("a token")
    }

    /// An integration of an organisation with these scopes, and its secret.
    pub async fn integration(&self, tenant: &'static str, scopes: &[&str]) -> (Uuid, String) {
        let admin = &self.people[&(tenant, if tenant == COUNCIL { "secretariat" } else { "admin" })];
        make_integration(&self.machine.ways(), admin, scopes).await
    }

    /// A token of an integration.
    pub async fn integration_token(&self, tenant: &str, (id, secret): &(Uuid, String)) -> String {
        let url = format!("{}/v1/{tenant}/oauth2/token", self.machine.api("identity"));
        let request = Client::new().post(url).basic_auth(id, Some(secret));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let request = request.header("forwarded", testkit::from_elsewhere().forwarded.expect("an address"));
        let answer = request.body("grant_type=client_credentials").send().await.expect("an answer");
        let token: Value = answer.json().await.expect("JSON");
        token["access_token"].as_str().expect("a token").to_owned()
    }

    /// A complaint about the home organisation's inquiry.
    pub fn complaint(&self) -> Value {
        json!({
            "inquiry_id": self.home.inquiry, "complainant_name": "x", "respondent_type": "employer", "respondent_name": "x",
            "violation": "pay_unpaid", "narrative": "x", "workers_female": 1, "workers_male": 0, "workers_other": 0,
            "consent_recorded": true,
        })
    }

    /// Calls an operation in `tenant` with an id (where it takes one). Every call belongs to one trace, so that answers
    /// can be compared to the byte.
    pub async fn call(
        &self,
        operation: &Operation,
        tenant: &str,
        ids: &Ids,
        token: Option<&str>,
        body: Option<Value>,
    ) -> Answer {
        let id = match operation.id.as_str() {
            "withdrawInvitation" => ids.withdrawn,
            "renewInvitation" => ids.invitation,
            "endDelegation" => ids.delegation,
            _ if operation.path.contains("/api-clients/") => ids.client,
            "readOwnProgress" => ids.own,
            "unlinkInquiry" => ids.unlinked,
            "changeMembership" | "acceptMembership" => ids.membership,
            "changeEmergencyContact" => ids.contact,
            "removeEmergencyContact" => ids.removed_contact,
            _ if operation.service == "identity" => ids.account,
            _ if operation.service == "cases" => ids.case,
            _ => ids.inquiry,
        };
        let mut path = operation.path.replace("{tenant}", tenant).replace("{id}", &id.to_string());
        path = path.replace("{account}", &ids.account.to_string());
        if operation.id == "previewReassignment" {
            path.push_str(&format!("?from={}", ids.account));
        }
        if operation.service == "reporting" {
            path.push_str("?rows=sex&columns=country_of_origin");
        }
        let url = format!("{}{path}", self.machine.api(operation.service));
        let mut request = Client::new()
            .request(operation.method.clone(), url)
            .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            .header("if-match", "\"999\"");
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.expect("an answer");
        let mut headers: Vec<_> =
            answer.headers().iter().map(|(name, value)| (name.to_string(), format!("{value:?}"))).collect();
        headers.retain(|(name, _)| name != "date");
        headers.sort();
        Answer { status: answer.status().as_u16(), headers, body: answer.text().await.expect("a body") }
    }
}

pub fn is_of_council(role: &str) -> bool {
    matches!(role, "secretariat" | "observer")
}

/// An inquiry that waits for verification, and a case of another one.
async fn make_ids(machine: &Machine, ways: &Ways, desk: &Desk, admin: &Desk) -> Ids {
    let tenant = desk.tenant.as_str();
    let mut made = Vec::new();
    for _ in 0..2 {
        let receipt = ways.intake.submit(tenant, &inquiry(), new_key()).await.expect("sent");
        let found = eventually("it is in the inbox", std::time::Duration::from_secs(10), || async {
            let page = ways.intake.list(tenant, &desk.call().await, Some("submitted"), None).await.expect("the inbox");
            page.items.into_iter().find(|item| item.reference == receipt.reference).map(|item| item.id)
        })
        .await;
        made.push(found);
    }
    let verify = VerifyInquiry { result: "verified".into(), method: "call".into(), note: None };
    let read = ways.intake.find(tenant, &desk.call().await, made[1]).await.expect("read");
    ways.intake.verify(tenant, &desk.call().await, made[1], read.version, &verify).await.expect("verified");
    let complaint = complaint(made[1]);
    let case = ways.cases.file(tenant, &desk.call().await, &complaint, new_key()).await.expect("filed");
    let people = make_people(machine, ways, admin).await;
    let day = "2126-11-20".parse().expect("a day");
    let new = NewDelegation { from: None, to: people.account, from_day: day, to_day: day, reason: "x".into() };
    let made_delegation = ways.identity.delegate(tenant, &desk.call().await, &new).await.expect("delegated");
    let delegation = made_delegation.items.iter().find(|one| one.to == people.account).expect("it is there").id;
    Ids { inquiry: made[0], case: case.summary.id, delegation, ..people }
}

/// Two requests of a worker's account, and the code of the second.
async fn make_own(ways: &Ways, worker: &Desk) -> (Uuid, Uuid, String) {
    let tenant = worker.tenant.as_str();
    let mut code = String::new();
    for _ in 0..2 {
        let sent = ways.intake.submit_own(tenant, &worker.call().await, &inquiry(), new_key()).await.expect("sent");
        code = sent.code;
    }
    let own = ways.intake.own_inquiries(tenant, &worker.call().await).await.expect("one's own").items;
    (own[0].id, own[1].id, code)
}

/// An account that nobody logs in with, and two invitations.
async fn make_people(machine: &Machine, ways: &Ways, admin: &Desk) -> Ids {
    let (tenant, who) = (admin.tenant.as_str(), new_key());
    let role = if tenant == COUNCIL { "observer" } else { "alternate" };
    let (email, config) = (format!("{who}@{tenant}.example"), machine.config());
    let made = testkit::create_account(&config, tenant, &email, role, testkit::DEMO_PASSWORD);
    let made: Value = serde_json::from_slice(&made.stdout).expect("JSON");
    let account = made["id"].as_str().and_then(|id| id.parse().ok()).expect("an id");
    let invite = async || {
        let email = format!("{}@{tenant}.example", new_key());
        let invite = Invite { name: "x".into(), email, locale: "en".into(), roles: vec![role.into()] };
        ways.identity.invite(tenant, &admin.call().await, &invite).await.expect("invited").id
    };
    let client = make_integration(ways, admin, own_scopes(tenant)).await.0;
    Ids {
        inquiry: Uuid::nil(),
        own: Uuid::nil(),
        unlinked: Uuid::nil(),
        case: Uuid::nil(),
        account,
        invitation: invite().await,
        withdrawn: invite().await,
        delegation: Uuid::nil(),
        client,
        membership: Uuid::nil(),
        contact: Uuid::nil(),
        removed_contact: Uuid::nil(),
    }
}

/// All scopes that an organisation can give.
pub fn own_scopes(tenant: &str) -> &'static [&'static str] {
    if tenant == COUNCIL { &["network_reports.read"] } else { &["reports.read", "inquiries.read", "cases.read"] }
}

/// An integration with these scopes, and its secret.
pub async fn make_integration(ways: &Ways, admin: &Desk, scopes: &[&str]) -> (Uuid, String) {
    let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    let new = NewApiClient { name: new_key().to_string(), scopes };
    let made = ways.identity.create_api_client(&admin.tenant, &admin.call().await, &new).await.expect("made");
    (made.client.id, made.secret)
}

/// A membership of the demo network that an organisation may see.
async fn membership(ways: &Ways, desk: &Desk) -> Uuid {
    let registry = ways.identity.registry(&desk.tenant, &desk.call().await).await.expect("the registry");
    registry.memberships.first().expect("the demo has members").id
}

/// Somebody to call whom nobody needs.
async fn make_contact(ways: &Ways, secretariat: &Desk) -> Uuid {
    let contact = SetEmergencyContact {
        country: "BN".into(),
        kind: "hotline".into(),
        number: format!("+673{:010}", new_key().as_u128() % 10_000_000_000),
        names: Vec::new(),
        hours: String::new(),
        source: "x".into(),
        last_verified: "2026-11-01".parse().expect("a day"),
        position: 0,
    };
    let added = ways.identity.add_emergency_contact(COUNCIL, &secretariat.call().await, &contact).await;
    added.expect("added").id
}

/// What the running services say that they offer.
async fn operations(machine: &Machine) -> Vec<Operation> {
    let mut found = Vec::new();
    for service in ["identity", "intake", "cases", "notifications", "reporting"] {
        let document: Value = reqwest::get(format!("{}/openapi.json", machine.api(service)))
            .await
            .expect("a document")
            .json()
            .await
            .expect("JSON");
        for (path, methods) in document["paths"].as_object().expect("paths") {
            for (method, operation) in methods.as_object().expect("methods") {
                let id =
                    operation["operationId"].as_str().unwrap_or_else(|| panic!("{method} {path} has no operationId"));
                let method = method.to_uppercase().parse().expect("a method");
                let security = operation["security"].as_array().into_iter().flatten();
                let scope = security.filter_map(|one| one["integration"][0].as_str()).next().map(str::to_owned);
                found.push(Operation { service, id: id.to_owned(), method, path: path.clone(), scope });
            }
        }
    }
    found
}
