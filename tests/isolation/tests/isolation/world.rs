//! Two organisations with an inquiry and a case each, and people of every role.

use std::collections::HashMap;

use contracts::{
    Call,
    intake::{InquiryAnswers, ReceiptCode},
};
use reqwest::Client;
use serde_json::{Value, json};
use testkit::{Desk, Machine};
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::{
    declared::ROLES,
    document::{Operation, operations},
    ids::{Ids, make_contact, make_ids, make_integration, make_own, make_people, membership},
};

/// The organisation that is visited, and the one that visitors are from.
pub const HOME: &str = "clc";
pub const ELSEWHERE: &str = "mtuc";
pub const COUNCIL: &str = "atuc";

/// Who visits from another organisation: each role there is.
pub const VISITORS: [(&str, &str); 6] = [
    (ELSEWHERE, "focal"),
    (ELSEWHERE, "alternate"),
    (ELSEWHERE, "admin"),
    (ELSEWHERE, "worker"),
    (COUNCIL, "secretariat"),
    (COUNCIL, "observer"),
];

/// Everything a row of the matrix needs.
pub struct World {
    pub machine: &'static Machine,
    pub operations: Vec<Operation>,
    pub home: Ids,
    pub elsewhere: Ids,
    pub council: Ids,
    /// The receipt code of a request of the home organisation.
    pub code: String,
    /// The receipt code of a request of each organisation, for visits.
    codes: Mutex<HashMap<String, String>>,
    people: HashMap<(&'static str, &'static str), Desk>,
}

/// What came back, made comparable: the status, the headers but for the moment, and the body to the byte.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    /// Which problem it tells of, by its slug; empty where it tells of none.
    pub fn problem(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        let slug = body["type"].as_str().and_then(|kind| kind.strip_prefix("urn:focal:problem:"));
        slug.unwrap_or_default().to_owned()
    }
}

impl World {
    /// With all that a row of the matrix names.
    pub async fn new() -> Self {
        let world = Self::of_people().await;
        let (machine, ways) = (world.machine, world.machine.ways());
        let desk = |tenant: &'static str, role: &'static str| &world.people[&(tenant, role)];
        let home = make_ids(machine, &ways, desk(HOME, "focal"), desk(HOME, "admin")).await;
        let elsewhere = make_ids(machine, &ways, desk(ELSEWHERE, "focal"), desk(ELSEWHERE, "admin")).await;
        let (own, unlinked, code) = make_own(&ways, desk(HOME, "worker")).await;
        let home = Ids { own, unlinked, membership: membership(&ways, desk(HOME, "admin")).await, ..home };
        let (own, unlinked, _) = make_own(&ways, desk(ELSEWHERE, "worker")).await;
        let asked = membership(&ways, desk(ELSEWHERE, "admin")).await;
        let elsewhere = Ids { own, unlinked, membership: asked, ..elsewhere };
        let secretariat = desk(COUNCIL, "secretariat");
        let council = Ids {
            membership: membership(&ways, secretariat).await,
            contact: make_contact(&ways, secretariat).await,
            removed_contact: make_contact(&ways, secretariat).await,
            ..make_people(machine, &ways, secretariat).await
        };
        Self { home, elsewhere, council, code, ..world }
    }

    /// With people of every role, and nothing else that has an id: for rows that name nothing, or what is made for it.
    pub async fn of_people() -> Self {
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
        let nothing = || Ids::of(Uuid::nil());
        let (home, elsewhere, council) = (nothing(), nothing(), nothing());
        Self {
            machine,
            operations: operations(machine).await,
            home,
            elsewhere,
            council,
            code: String::new(),
            codes: Mutex::default(),
            people,
        }
    }

    /// The operation of this id.
    pub fn operation(&self, id: &str) -> &Operation {
        self.operations.iter().find(|operation| operation.id == id).unwrap_or_else(|| panic!("{id} is not offered"))
    }

    /// The secret of somebody's session, as `who` of an organisation.
    pub fn session(&self, tenant: &'static str, role: &'static str) -> &str {
        &self.people[&(tenant, role)].session
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

    /// The secret of a draft that nothing was done to yet; where there is no such organisation, one that opens nothing.
    pub async fn new_draft(&self, tenant: &str) -> String {
        let begun =
            self.machine.ways().intake.begin_draft(tenant, &Call::anonymous(), &InquiryAnswers::default()).await;
        begun.map_or_else(|_| "I".repeat(43), |begun| begun.secret)
    }

    /// The secret of a visit, to a request of its own where that ends; where there is no such organisation, one that opens
    /// nothing.
    pub async fn new_visit(&self, tenant: &str, ends: bool) -> String {
        let intake = self.machine.ways().intake;
        let mut codes = self.codes.lock().await;
        let known = codes.get(tenant).filter(|_| !ends).cloned();
        let code = match known {
            Some(code) => code,
            None => match intake.submit(tenant, &testkit::inquiry(), testkit::new_key()).await {
                Ok(receipt) => receipt.code,
                Err(_) => return "I".repeat(43),
            },
        };
        if !ends {
            codes.insert(tenant.to_owned(), code.clone());
        }
        intake.begin_visit(tenant, &testkit::from_elsewhere(), &ReceiptCode { code }).await.expect("a visit").secret
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
            "readNotice" => ids.notice,
            "setSnippet" | "removeSnippet" => ids.snippet,
            "removeSavedFilter" => ids.saved_filter,
            "beginOwnVisit" => ids.own,
            "unlinkInquiry" => ids.unlinked,
            "changeMembership" | "acceptMembership" => ids.membership,
            "changeEmergencyContact" => ids.contact,
            "removeEmergencyContact" => ids.removed_contact,
            "removePasskey" => ids.passkey,
            "endOwnSession" => ids.session,
            _ if operation.service == "identity" => ids.account,
            _ if operation.service == "cases" => ids.case,
            _ => ids.inquiry,
        };
        let mut path = operation.path.replace("{tenant}", tenant).replace("{id}", &id.to_string());
        // The texts of the catalogues are the same in every organisation.
        path = path.replace("{text}", "start-lead");
        path = path.replace("{account}", &ids.account.to_string());
        let message = if operation.id == "takeBackMessage" { ids.sent } else { ids.message };
        path = path.replace("{message}", &message.to_string()).replace("{batch}", &ids.batch.to_string());
        path = path.replace("{form}", "note").replace("{key}", &Uuid::from_u128(1).to_string());
        let file = if operation.id.ends_with("StaffFile") { ids.staff_file } else { ids.file };
        path = path.replace("{file}", &file.to_string());
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
        if operation.id == "appendToStaffFile" {
            request = request.header("upload-offset", "0").header("content-type", "application/octet-stream").body("x");
        }
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if operation.takes_draft {
            request = request.header("draft-secret", self.new_draft(tenant).await);
        }
        if operation.takes_visit {
            let ends = matches!(operation.id.as_str(), "withdrawInquiry" | "eraseInquiry");
            request = request.header("visit-secret", self.new_visit(tenant, ends).await);
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
