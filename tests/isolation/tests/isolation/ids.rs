//! Ids that exist in one organisation, and making what they name.

use std::time::Duration;

use contracts::{
    Call,
    identity::{Invite, NewApiClient, NewDelegation, SetEmergencyContact},
    intake::{
        ChangeInquiries, Holder, InboxFilter, InquiryVersion, MessageToWorker, NewMessage, ReceiptCode, SaveFilter,
        SetSnippet, Texts, VerifyInquiry,
    },
};
use serde_json::Value;
use testkit::{Desk, Machine, Ways, add_file, attach, complaint, eventually, from_elsewhere, inquiry, new_key, pixel};
use uuid::Uuid;

use crate::world::COUNCIL;

/// Ids that exist in one organisation.
pub struct Ids {
    pub inquiry: Uuid,
    /// What its worker wrote.
    pub message: Uuid,
    /// What was written to its worker.
    pub sent: Uuid,
    /// What its worker attached.
    pub file: Uuid,
    /// What a focal point put on record.
    pub staff_file: Uuid,
    /// What a focal point did to many at once.
    pub batch: Uuid,
    /// Of a focal point's notices; none of a council.
    pub notice: Uuid,
    /// In the worker's account.
    pub own: Uuid,
    /// Another one, to be taken out.
    pub unlinked: Uuid,
    pub case: Uuid,
    pub account: Uuid,
    /// Of somebody's own account.
    pub passkey: Uuid,
    /// Of somebody's own account; not its secret.
    pub session: Uuid,
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
    /// A text that is sent again and again; none of a council.
    pub snippet: Uuid,
    /// A list of a focal point's own; none of a council.
    pub saved_filter: Uuid,
}

impl Ids {
    /// The same id for everything: one that nothing has.
    pub fn of(id: Uuid) -> Self {
        Self {
            inquiry: id,
            message: id,
            sent: id,
            file: id,
            staff_file: id,
            batch: id,
            notice: id,
            own: id,
            unlinked: id,
            case: id,
            account: id,
            passkey: id,
            session: id,
            invitation: id,
            withdrawn: id,
            delegation: id,
            client: id,
            membership: id,
            contact: id,
            removed_contact: id,
            snippet: id,
            saved_filter: id,
        }
    }
}

/// An inquiry that waits for verification, and a case of another one.
pub async fn make_ids(machine: &Machine, ways: &Ways, desk: &Desk, admin: &Desk) -> Ids {
    let tenant = desk.tenant.as_str();
    let (mut made, mut codes) = (Vec::new(), Vec::new());
    for _ in 0..2 {
        let receipt = ways.intake.submit(tenant, &inquiry(), new_key()).await.expect("sent");
        let found = eventually("it is in the inbox", Duration::from_secs(10), || async {
            let page = ways
                .intake
                .list(tenant, &desk.call().await, &InboxFilter::of_state("submitted"), None)
                .await
                .expect("the inbox");
            page.items.into_iter().find(|item| item.reference == receipt.reference).map(|item| item.id)
        })
        .await;
        made.push(found);
        codes.push(receipt.code);
    }
    let version = ways.intake.find(tenant, &desk.call().await, made[0]).await.expect("read").version;
    let inquiries = vec![InquiryVersion { id: made[0], version }];
    let assignee =
        ways.cases.colleagues(tenant, &desk.call().await).await.expect("colleagues").first().map(|one| one.account);
    let change = ChangeInquiries { inquiries, change: "assign".into(), assignee };
    let batch = ways.intake.change_many(tenant, &desk.call().await, &change, new_key()).await.expect("changed").batch;
    let (message, sent, file) = make_messages(ways, desk, made[0], codes.remove(0)).await;
    let staff_file = add_file(ways, desk, made[0], "record", "x.png", &pixel()).await.expect("on record").id;
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
    let read = ways.intake.find(tenant, &desk.call().await, made[1]).await.expect("read");
    ways.intake.verify(tenant, &desk.call().await, made[1], read.version, &verify).await.expect("verified");
    let complaint = complaint(made[1]);
    let case = ways.cases.file(tenant, &desk.call().await, &complaint, new_key()).await.expect("filed");
    let people = make_people(machine, ways, admin).await;
    let day = "2126-11-20".parse().expect("a day");
    let new = NewDelegation { from: None, to: people.account, from_day: day, to_day: day, reason: "x".into() };
    let made_delegation = ways.identity.delegate(tenant, &desk.call().await, &new).await.expect("delegated");
    let delegation = made_delegation.items.iter().find(|one| one.to == people.account).expect("it is there").id;
    let notice = eventually("the focal point is told", Duration::from_secs(10), || async {
        let told = ways.notifications.notices(tenant, &desk.call().await, None).await.expect("notices");
        told.items.first().map(|notice| notice.id)
    })
    .await;
    let (snippet, texts) = (new_key(), Texts::from([("en".to_owned(), "x".to_owned())]));
    let set = SetSnippet { name: snippet.to_string(), texts };
    ways.intake.set_snippet(tenant, &desk.call().await, snippet, 0, &set).await.expect("kept");
    let save = SaveFilter { name: new_key().to_string(), filter: InboxFilter::of_state("open") };
    let saved_filter = ways.intake.save_filter(tenant, &desk.call().await, &save).await.expect("kept").id;
    Ids {
        saved_filter,
        inquiry: made[0],
        message,
        sent,
        file,
        staff_file,
        batch,
        notice,
        case: case.summary.id,
        delegation,
        snippet,
        ..people
    }
}

/// A message of each side about an inquiry, by its code: the worker's, and the union's; and a file.
async fn make_messages(ways: &Ways, desk: &Desk, inquiry: Uuid, code: String) -> (Uuid, Uuid, Uuid) {
    let (tenant, anybody) = (desk.tenant.as_str(), Call::anonymous());
    let visit = ways.intake.begin_visit(tenant, &from_elsewhere(), &ReceiptCode { code }).await.expect("open");
    let text = NewMessage { text: "x".into() };
    ways.intake.write_to_union(tenant, &anybody, &visit.secret, &text, new_key()).await.expect("written");
    let call = desk.call().await;
    let version = ways.intake.find(tenant, &call, inquiry).await.expect("read").version;
    let tell = MessageToWorker { text: "x".into(), purpose: "tell".into() };
    ways.intake.write_to_worker(tenant, &call, inquiry, version, &tell, new_key()).await.expect("written");
    let written = ways.intake.conversation(tenant, &call, inquiry).await.expect("read").messages;
    let file = attach(ways, tenant, Holder::Visit(&visit.secret), "x.png", &pixel()).await.expect("attached");
    (written[0].id, written[1].id, file.id)
}

/// Two requests of a worker's account, and the code of the second.
pub async fn make_own(ways: &Ways, worker: &Desk) -> (Uuid, Uuid, String) {
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
pub async fn make_people(machine: &Machine, ways: &Ways, admin: &Desk) -> Ids {
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
    let (invitation, withdrawn) = (invite().await, invite().await);
    Ids { account, invitation, withdrawn, client, ..Ids::of(Uuid::nil()) }
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

/// A membership that an organisation may see: of the demo network, where it belongs to that.
pub async fn membership(ways: &Ways, desk: &Desk) -> Uuid {
    let registry = ways.identity.registry(&desk.tenant, &desk.call().await).await.expect("the registry");
    registry.memberships.first().expect("the network has members").id
}

/// Somebody to call whom nobody needs.
pub async fn make_contact(ways: &Ways, secretariat: &Desk) -> Uuid {
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
    let call = secretariat.call().await;
    ways.identity.add_emergency_contact(&secretariat.tenant, &call, &contact).await.expect("added").id
}
