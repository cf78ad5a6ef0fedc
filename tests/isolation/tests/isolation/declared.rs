//! What each operation must answer to whom.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::world::World;

/// The roles of an affiliate and of the council, in the order of the columns below, and a worker with an account.
pub const ROLES: [&str; 6] = ["focal", "alternate", "admin", "secretariat", "observer", "worker"];

/// Who may call an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Everybody, logged in or not.
    Public,
    /// Whoever has a session's secret; an access token is none.
    Session,
    /// These of [`ROLES`]; the others are forbidden, nobody is told to log in.
    Roles(&'static [&'static str]),
}

/// One operation.
pub struct Declared {
    /// Its `operationId`.
    pub id: &'static str,
    /// Who may call it.
    pub access: Access,
    /// A body that can be read, so that the answer is about the caller.
    pub body: fn(&World) -> Option<Value>,
}

const TEAM: Access = Access::Roles(&["focal", "alternate"]);
const STAFF: Access = Access::Roles(&["focal", "alternate", "admin"]);
const ADMIN: Access = Access::Roles(&["admin"]);
/// Who owns the case of the matrix: not the alternate, who stands in for nobody.
const OWNER: Access = Access::Roles(&["focal"]);
const OWNER_AND_ADMIN: Access = Access::Roles(&["focal", "admin"]);
/// A worker with an account, who reaches nothing that staff do.
const WORKER: Access = Access::Roles(&["worker"]);
const COUNCIL: Access = Access::Roles(&["secretariat", "observer"]);
/// Who runs the accounts: of a union, and of the council.
const ACCOUNTS: Access = Access::Roles(&["admin", "secretariat"]);

/// Who runs a network.
const SECRETARIAT: Access = Access::Roles(&["secretariat"]);
/// Who reads what the registry says of them.
const REGISTRY: Access = Access::Roles(&["admin", "secretariat", "observer"]);

/// Whether a role finds what an operation names, by an id that the matrix made: a notice, a list of one's own or a file that one
/// has begun is one person's, and no other's.
pub fn is_theirs(operation: &str, role: &str) -> bool {
    !matches!(operation, "readNotice" | "removeSavedFilter" | "appendToStaffFile" | "keepStaffFile" | "removeStaffFile")
        || role == "focal"
}

/// Every operation there is.
pub const DECLARED: &[Declared] = &[
    Declared { id: "listNetwork", access: Access::Public, body: none },
    Declared { id: "getVerificationKey", access: Access::Public, body: none },
    Declared { id: "getOrganisation", access: Access::Public, body: none },
    Declared { id: "setOrganisation", access: ACCOUNTS, body: |_| Some(json!({ "name": "x", "locales": ["en"] })) },
    Declared { id: "setWording", access: ADMIN, body: |_| Some(json!({ "texts": {} })) },
    Declared { id: "getServiceLevels", access: ADMIN, body: none },
    Declared { id: "listSavedFilters", access: STAFF, body: none },
    Declared {
        id: "saveFilter",
        access: STAFF,
        body: |_| Some(json!({ "name": "x", "filter": { "state": "open", "urgent": true } })),
    },
    Declared { id: "removeSavedFilter", access: STAFF, body: none },
    Declared { id: "listSnippets", access: STAFF, body: none },
    Declared { id: "setSnippet", access: STAFF, body: |_| Some(json!({ "name": "x", "texts": { "en": "x" } })) },
    Declared { id: "removeSnippet", access: STAFF, body: none },
    Declared { id: "getQuestions", access: STAFF, body: none },
    Declared { id: "setQuestions", access: ADMIN, body: |_| Some(json!({ "questions": [] })) },
    Declared { id: "listNotices", access: STAFF, body: none },
    Declared { id: "countNotices", access: STAFF, body: none },
    Declared { id: "readNotice", access: STAFF, body: none },
    Declared {
        id: "readAllNotices",
        access: STAFF,
        body: |_| Some(json!({ "last": "01900000-0000-7000-8000-000000000000" })),
    },
    Declared { id: "getNoticePreference", access: STAFF, body: none },
    Declared {
        id: "setNoticePreference",
        access: STAFF,
        body: |_| Some(json!({ "mail": "at_once", "quiet_from": null, "quiet_to": null, "digest_at": null })),
    },
    Declared { id: "unsubscribe", access: Access::Public, body: |_| Some(json!({ "secret": "x" })) },
    Declared {
        id: "setServiceLevels",
        access: ADMIN,
        body: |_| {
            Some(
                json!({ "urgent_hours": 1, "triage_days": 1, "verify_days": 3, "update_days": 14, "days_off": [], "days_at_work": [] }),
            )
        },
    },
    Declared { id: "getLogo", access: Access::Public, body: none },
    Declared { id: "setLogo", access: ACCOUNTS, body: |_| Some(json!({ "image": "x" })) },
    Declared { id: "removeLogo", access: ACCOUNTS, body: none },
    Declared {
        id: "logIn",
        access: Access::Public,
        body: |_| Some(json!({ "email": "nobody@clc.example", "password": "wrong" })),
    },
    Declared { id: "issueToken", access: Access::Session, body: none },
    Declared { id: "endSession", access: Access::Session, body: none },
    Declared { id: "beginPasskeyLogIn", access: Access::Public, body: none },
    Declared { id: "logInWithPasskey", access: Access::Public, body: passkey },
    Declared { id: "giveCode", access: Access::Session, body: code },
    Declared { id: "givePasskey", access: Access::Session, body: passkey },
    Declared { id: "getOwnAccount", access: Access::Session, body: none },
    Declared { id: "beginAuthenticatorApp", access: Access::Session, body: none },
    Declared { id: "confirmAuthenticatorApp", access: Access::Session, body: code },
    Declared { id: "removeAuthenticatorApp", access: Access::Session, body: none },
    Declared { id: "beginPasskey", access: Access::Session, body: none },
    Declared {
        id: "addPasskey",
        access: Access::Session,
        body: |_| Some(json!({ "ceremony": Uuid::nil(), "credential": {}, "name": "x" })),
    },
    Declared { id: "removePasskey", access: Access::Session, body: none },
    Declared { id: "renewRecoveryCodes", access: Access::Session, body: none },
    Declared {
        id: "changePassword",
        access: Access::Session,
        body: |_| Some(json!({ "current_password": "x", "password": "x" })),
    },
    Declared { id: "endOtherSessions", access: Access::Session, body: none },
    Declared { id: "endOwnSession", access: Access::Session, body: none },
    Declared { id: "readLink", access: Access::Public, body: secret },
    Declared { id: "requestInvitation", access: Access::Public, body: secret },
    Declared {
        id: "acceptInvitation",
        access: Access::Public,
        body: |_| Some(json!({ "secret": "x", "name": "x", "password": "" })),
    },
    Declared { id: "requestReset", access: Access::Public, body: |_| Some(json!({ "email": "nobody@clc.example" })) },
    Declared { id: "resetPassword", access: Access::Public, body: |_| Some(json!({ "secret": "x", "password": "x" })) },
    Declared { id: "setRegistration", access: ADMIN, body: |_| Some(json!({ "open": true })) },
    Declared {
        id: "requestRegistration",
        access: Access::Public,
        body: |_| Some(json!({ "email": "nobody@clc.example", "locale": "en" })),
    },
    Declared {
        id: "completeRegistration",
        access: Access::Public,
        body: |_| Some(json!({ "secret": "x", "password": "x" })),
    },
    Declared { id: "register", access: Access::Public, body: |_| Some(json!({ "locale": "en", "password": "x" })) },
    Declared {
        id: "recoverAccount",
        access: Access::Public,
        body: |_| Some(json!({ "account": "x", "code": "x", "password": "x" })),
    },
    Declared { id: "renewAccountRecovery", access: Access::Session, body: password },
    Declared { id: "eraseAccount", access: Access::Session, body: password },
    Declared { id: "listAudit", access: ACCOUNTS, body: none },
    Declared { id: "exportAudit", access: ACCOUNTS, body: |_| Some(json!({ "kind": "emergencies" })) },
    Declared { id: "listAccounts", access: ACCOUNTS, body: none },
    Declared { id: "changeRoles", access: ACCOUNTS, body: |_| Some(json!({ "roles": ["alternate"] })) },
    Declared { id: "disableAccount", access: ACCOUNTS, body: none },
    Declared { id: "enableAccount", access: ACCOUNTS, body: none },
    Declared { id: "resetSecondFactor", access: ACCOUNTS, body: none },
    Declared { id: "removeSignOnLink", access: ACCOUNTS, body: none },
    Declared { id: "listSessions", access: ACCOUNTS, body: none },
    Declared { id: "endSessions", access: ACCOUNTS, body: none },
    Declared { id: "listInvitations", access: ACCOUNTS, body: none },
    Declared {
        id: "invitePerson",
        access: ACCOUNTS,
        body: |_| Some(json!({ "name": "", "email": "", "locale": "en", "roles": ["x"] })),
    },
    Declared { id: "invitePeople", access: ACCOUNTS, body: |_| Some(json!({ "rows": [], "only_look": true })) },
    Declared { id: "renewInvitation", access: ACCOUNTS, body: none },
    Declared { id: "withdrawInvitation", access: ACCOUNTS, body: none },
    Declared { id: "getSignOnOffer", access: Access::Public, body: none },
    Declared { id: "beginSignOn", access: Access::Public, body: sign_on },
    Declared { id: "completeSignOn", access: Access::Public, body: signed_on },
    Declared { id: "beginSignOnLink", access: Access::Session, body: sign_on },
    Declared { id: "completeSignOnLink", access: Access::Session, body: signed_on },
    Declared { id: "getSignOn", access: ACCOUNTS, body: none },
    Declared {
        id: "setSignOn",
        access: ACCOUNTS,
        body: |_| {
            Some(json!({
                "name": "", "issuer": "", "client_id": "", "client_secret": "", "only": false, "enabled": false,
            }))
        },
    },
    Declared { id: "removeSignOn", access: ACCOUNTS, body: none },
    Declared { id: "listApiClients", access: ACCOUNTS, body: none },
    Declared { id: "createApiClient", access: ACCOUNTS, body: |_| Some(json!({ "name": "", "scopes": [] })) },
    Declared { id: "changeApiClient", access: ACCOUNTS, body: integration },
    Declared { id: "closeApiClient", access: ACCOUNTS, body: none },
    Declared { id: "rotateApiSecret", access: ACCOUNTS, body: |_| Some(json!({ "end_older": false })) },
    Declared { id: "endOlderApiSecret", access: ACCOUNTS, body: none },
    // Without a form: the tests of integrations send one.
    Declared { id: "issueClientToken", access: Access::Public, body: none },
    Declared { id: "readRegistry", access: REGISTRY, body: none },
    Declared {
        id: "addMembership",
        access: SECRETARIAT,
        body: |_| Some(json!({ "tenant": "", "member_from": "2026-11-20", "member_until": "2026-11-01" })),
    },
    Declared {
        id: "changeMembership",
        access: SECRETARIAT,
        body: |_| Some(json!({ "member_from": "2026-11-20", "member_until": "2026-11-01", "places": 0 })),
    },
    Declared {
        id: "setRouting",
        access: SECRETARIAT,
        body: |_| Some(json!({ "country": "XX", "unions": ["no-such-union"] })),
    },
    Declared { id: "setFallback", access: SECRETARIAT, body: |_| Some(json!({ "union": "no-such-union" })) },
    Declared { id: "testRouting", access: COUNCIL, body: none },
    Declared { id: "addEmergencyContact", access: SECRETARIAT, body: contact },
    Declared { id: "changeEmergencyContact", access: SECRETARIAT, body: contact },
    Declared { id: "removeEmergencyContact", access: SECRETARIAT, body: none },
    Declared { id: "acceptMembership", access: ADMIN, body: |_| Some(json!({ "shares": "x" })) },
    Declared { id: "setSharing", access: ADMIN, body: |_| Some(json!({ "network": "x", "shares": "x" })) },
    Declared { id: "readSetupLink", access: Access::Public, body: secret },
    Declared {
        id: "beginSetup",
        access: Access::Public,
        body: |_| Some(json!({ "secret": "x", "name": "x", "email": "x@x", "password": "", "locale": "en" })),
    },
    Declared { id: "getSetup", access: ACCOUNTS, body: none },
    Declared { id: "markSetupStep", access: ACCOUNTS, body: |_| Some(json!({ "step": "languages", "state": "done" })) },
    Declared { id: "submitInquiry", access: Access::Public, body: |_| serde_json::to_value(testkit::inquiry()).ok() },
    Declared { id: "beginDraft", access: Access::Public, body: |_| Some(json!({ "country_now": "TH" })) },
    Declared { id: "readDraft", access: Access::Public, body: none },
    Declared { id: "answerDraft", access: Access::Public, body: |_| Some(json!({ "topic": "pay" })) },
    Declared { id: "discardDraft", access: Access::Public, body: none },
    Declared { id: "readReceipt", access: Access::Public, body: none },
    Declared { id: "submitDraft", access: Access::Public, body: unanswered },
    Declared { id: "submitOwnDraft", access: WORKER, body: unanswered },
    Declared { id: "beginVisit", access: Access::Public, body: |_| Some(json!({ "code": "0000 0000 0000 0000" })) },
    Declared { id: "beginOwnVisit", access: WORKER, body: none },
    Declared { id: "readVisit", access: Access::Public, body: none },
    Declared { id: "endVisit", access: Access::Public, body: none },
    Declared { id: "writeToUnion", access: Access::Public, body: text },
    Declared { id: "beginFile", access: Access::Public, body: |_| Some(json!({ "name": "a.jpg", "bytes": 1 })) },
    Declared { id: "appendToFile", access: Access::Public, body: none },
    Declared { id: "keepFile", access: Access::Public, body: none },
    Declared { id: "discardFile", access: Access::Public, body: none },
    Declared { id: "readFile", access: TEAM, body: none },
    Declared { id: "readVisitFile", access: Access::Public, body: none },
    Declared {
        id: "beginStaffFile",
        access: TEAM,
        body: |_| Some(json!({ "name": "a.jpg", "bytes": 1, "to": "record" })),
    },
    Declared { id: "appendToStaffFile", access: TEAM, body: none },
    Declared { id: "keepStaffFile", access: TEAM, body: none },
    Declared { id: "discardStaffFile", access: TEAM, body: none },
    Declared {
        id: "changeOwnContact",
        access: Access::Public,
        body: |_| Some(json!({ "contact_method": "code_only", "language": "en" })),
    },
    Declared {
        id: "chooseStatistics",
        access: Access::Public,
        body: |_| Some(json!({ "consent_to_statistics": true })),
    },
    Declared { id: "withdrawInquiry", access: Access::Public, body: none },
    Declared { id: "eraseInquiry", access: Access::Public, body: none },
    // No case came of the inquiry of the matrix: it is nobody's yet.
    Declared { id: "readConversation", access: TEAM, body: none },
    Declared { id: "writeToWorker", access: TEAM, body: |_| Some(json!({ "text": "x", "purpose": "tell" })) },
    Declared { id: "takeBackMessage", access: TEAM, body: none },
    Declared { id: "translateMessage", access: TEAM, body: text },
    Declared { id: "writeNote", access: TEAM, body: text },
    Declared { id: "listNotes", access: TEAM, body: none },
    Declared { id: "removeStaffFile", access: TEAM, body: none },
    Declared { id: "readUnsent", access: TEAM, body: none },
    Declared { id: "keepUnsent", access: TEAM, body: unsent },
    Declared { id: "discardUnsent", access: TEAM, body: none },
    Declared { id: "readUnsentEntry", access: TEAM, body: none },
    Declared { id: "keepUnsentEntry", access: TEAM, body: unsent },
    Declared { id: "discardUnsentEntry", access: TEAM, body: none },
    Declared { id: "readSurroundings", access: TEAM, body: none },
    Declared {
        id: "enterInquiry",
        access: TEAM,
        body: |_| {
            let sent = testkit::inquiry();
            Some(json!({ "channel": "phone", "answers": sent.answers, "consents": sent.consents }))
        },
    },
    Declared { id: "assignInquiry", access: STAFF, body: |_| Some(json!({ "assignee": Uuid::nil() })) },
    Declared { id: "closeInquiry", access: TEAM, body: |_| Some(json!({ "reason": "settled" })) },
    Declared { id: "reopenInquiry", access: TEAM, body: |_| Some(json!({ "reason": "by_mistake" })) },
    Declared { id: "searchInquiries", access: TEAM, body: text },
    Declared {
        id: "changeInquiries",
        access: STAFF,
        body: |_| Some(json!({ "change": "assign", "inquiries": [{ "id": Uuid::nil(), "version": 1 }] })),
    },
    // Only who did it undoes it.
    Declared { id: "undoChange", access: OWNER, body: none },
    Declared { id: "submitOwnInquiry", access: WORKER, body: |_| serde_json::to_value(testkit::inquiry()).ok() },
    Declared { id: "listOwnInquiries", access: WORKER, body: none },
    Declared { id: "linkInquiry", access: WORKER, body: |world| Some(json!({ "code": world.code })) },
    Declared { id: "unlinkInquiry", access: WORKER, body: none },
    Declared { id: "listInquiries", access: STAFF, body: none },
    Declared { id: "countInquiries", access: STAFF, body: none },
    Declared { id: "getInquiry", access: STAFF, body: none },
    Declared {
        id: "verifyInquiry",
        access: TEAM,
        body: |_| Some(json!({ "result": "unreachable", "method": "call" })),
    },
    Declared { id: "fileComplaint", access: TEAM, body: |world| Some(world.complaint()) },
    Declared { id: "listCases", access: STAFF, body: none },
    Declared { id: "countCases", access: STAFF, body: none },
    Declared { id: "getCase", access: STAFF, body: none },
    Declared { id: "acceptCase", access: OWNER, body: none },
    Declared {
        id: "recordMonitoring",
        access: OWNER,
        body: |_| {
            Some(json!({
                "entry_date": "2026-11-20", "entry_type": "contact", "worker_contacted": true, "note": "x",
            }))
        },
    },
    Declared { id: "declareResolved", access: OWNER, body: |_| Some(json!({ "confirmation": "worker_confirmed" })) },
    Declared { id: "listColleagues", access: STAFF, body: none },
    Declared { id: "addMember", access: OWNER_AND_ADMIN, body: nobody },
    Declared { id: "removeMember", access: OWNER_AND_ADMIN, body: none },
    Declared { id: "handOverCase", access: OWNER_AND_ADMIN, body: nobody },
    Declared { id: "breakGlass", access: ADMIN, body: |_| Some(json!({ "reason": "x" })) },
    Declared { id: "previewReassignment", access: STAFF, body: none },
    Declared { id: "listCaseOwners", access: ADMIN, body: none },
    Declared { id: "reassignCases", access: ADMIN, body: |_| Some(json!({ "from": Uuid::nil(), "to": Uuid::nil() })) },
    Declared { id: "listDelegations", access: OWNER_AND_ADMIN, body: none },
    Declared {
        id: "delegate",
        access: OWNER_AND_ADMIN,
        body: |_| Some(json!({ "to": Uuid::nil(), "from_day": "2026-11-20", "to_day": "2026-11-01", "reason": "x" })),
    },
    Declared { id: "endDelegation", access: OWNER_AND_ADMIN, body: none },
    Declared { id: "approveResolution", access: STAFF, body: none },
    Declared { id: "listDeliveries", access: ADMIN, body: none },
    Declared { id: "getCrossTable", access: STAFF, body: none },
    Declared { id: "getNetworkCrossTable", access: COUNCIL, body: none },
];

/// What a union can give; a council is told that it cannot.
fn integration(_: &World) -> Option<Value> {
    Some(json!({ "name": "x", "scopes": ["cases.read"] }))
}

fn nobody(_: &World) -> Option<Value> {
    Some(json!({ "account": Uuid::nil() }))
}

fn code(_: &World) -> Option<Value> {
    Some(json!({ "code": "000000" }))
}

/// Fields that are refused.
fn contact(_: &World) -> Option<Value> {
    Some(json!({ "country": "", "kind": "", "number": "", "source": "", "last_verified": "2026-11-01" }))
}

fn sign_on(_: &World) -> Option<Value> {
    Some(json!({ "next": "/console" }))
}

fn signed_on(_: &World) -> Option<Value> {
    Some(json!({ "state": "x", "code": "x", "attempt": "x" }))
}

fn passkey(_: &World) -> Option<Value> {
    Some(json!({ "ceremony": Uuid::nil(), "credential": {} }))
}

fn password(_: &World) -> Option<Value> {
    Some(json!({ "password": "x" }))
}

fn secret(_: &World) -> Option<Value> {
    Some(json!({ "secret": "x" }))
}

fn none(_: &World) -> Option<Value> {
    None
}

fn text(_: &World) -> Option<Value> {
    Some(json!({ "text": "x" }))
}

fn unsent(_: &World) -> Option<Value> {
    Some(json!({ "key": Uuid::from_u128(1), "fields": [{ "name": "text", "value": "x" }] }))
}

/// A draft that is sent with nothing in it.
fn unanswered(_: &World) -> Option<Value> {
    let consents = json!({ "notice_version": "x", "consent_to_store": true, "consent_to_statistics": false });
    Some(json!({ "consents": consents }))
}
