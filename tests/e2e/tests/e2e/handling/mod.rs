//! Work on the inbox: who takes a request, how it ends and begins again, what repeats it, and how it is found.
//!
//! Other tests are in the organisation too: each looks only at what it sent itself, and no two of them send the same name,
//! number or employer.

mod alike;
mod closing;
mod duplicates;
mod entering;
mod finding;
mod index;
mod leaving;
mod lists;
mod many;
mod notes;
mod readers;
mod sent;
mod staff;
mod taking;
mod undoing;
mod unentitled;
mod unsent;

use contracts::{
    Call,
    intake::{InboxFilter, VerifyInquiry},
};
use testkit::{Desk, shared};
use uuid::Uuid;

use sent::Sent;
use staff::Staff;

const TENANT: &str = "k-spi";
const SOKHA: &str = "Sokha (focal point)";
const LINH: &str = "Linh (alternate)";

/// The two who work on requests here.
async fn colleagues() -> (Staff, Staff) {
    (Staff::of("focal").await, Staff::of("alternate").await)
}

/// Whose desk it is.
async fn account_of(desk: &Desk) -> Uuid {
    let session = Call::bearer(&desk.session);
    shared().ways().identity.own_account(&desk.tenant, &session).await.unwrap().account.id
}

/// What is on somebody's desk, also `me` and `nobody`.
fn of_assignee(whose: &str) -> InboxFilter {
    InboxFilter { assignee: Some(whose.to_owned()), ..InboxFilter::default() }
}

/// What somebody sees of a request: its state, and who works on it.
fn seen(state: &str, assignee: Option<Uuid>) -> (String, Option<Uuid>) {
    (state.to_owned(), assignee)
}

/// What came of a call.
fn verdict(result: &str) -> VerifyInquiry {
    VerifyInquiry { result: result.into(), method: Some("call".into()), note: None, duplicate_of: None }
}
