//! Accounts that workers make: both ways in, requests that are linked by their codes, recovery, erasure.

mod leaving;
mod recovery;
mod registering;
mod requests;
mod sessions;

use contracts::{
    Call,
    identity::{CompleteRegistration, PasswordProof, Register, RequestRegistration, SetRegistration},
    intake::ReceiptCode,
};
use testkit::{Desk, Ways};

const PASSWORD: &str = "eleven quiet herons by the river";
const OTHER_PASSWORD: &str = "seven brown otters in the rain";

/// Workers may make accounts from now on.
async fn open(ways: &Ways, tenant: &str) {
    choose(ways, tenant, true).await;
}

async fn choose(ways: &Ways, tenant: &str, open: bool) {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    ways.identity.set_registration(tenant, &admin.call().await, &SetRegistration { open }).await.unwrap();
}

fn register(password: &str) -> Register {
    Register { name: "".into(), locale: "km".into(), password: password.into(), device: "a test".into() }
}

fn asked(email: &str) -> RequestRegistration {
    RequestRegistration { email: email.into(), locale: "km".into() }
}

fn complete(secret: &str, password: &str) -> CompleteRegistration {
    let (secret, password) = (secret.into(), password.into());
    CompleteRegistration { secret, name: "ស្រីមុំ".into(), password, device: String::new() }
}

fn code(code: &str) -> ReceiptCode {
    ReceiptCode { code: code.into() }
}

fn proof(password: &str) -> PasswordProof {
    PasswordProof { password: password.into() }
}

/// A call of a session with a token.
async fn token(ways: &Ways, tenant: &str, session: &str) -> Call {
    Call::bearer(ways.identity.issue_token(tenant, &Call::bearer(session)).await.unwrap().access_token)
}
