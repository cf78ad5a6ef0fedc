//! Without an address: the code that brings an account back.

use contracts::{Call, identity::RecoverAccount};
use testkit::{from_elsewhere, shared};
use web::ProblemKind;

use super::{OTHER_PASSWORD, PASSWORD, open, proof, register};
use crate::{
    answers::{field_errors, kind},
    entering::log_in,
};

#[tokio::test]
async fn an_account_without_an_address_is_recovered_by_its_code_once() {
    let ways = shared().ways();
    let tenant = "ncpe";
    open(&ways, tenant).await;
    let refused = ways.identity.register(tenant, &from_elsewhere(), &register("short")).await;
    assert_eq!(field_errors(refused), [("password".to_owned(), "too_short".to_owned())]);
    let made = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await.unwrap();
    let name = made.session.account.email.clone();
    assert_eq!((name.len(), made.recovery_code.len()), (9, 24), "two and five groups of four");
    let typed = name.to_lowercase().replace('-', " ");
    ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&typed, PASSWORD)).await.unwrap();

    let recover = async |account: &str, code: &str, password: &str| {
        let recover = RecoverAccount {
            account: account.into(),
            code: code.into(),
            password: password.into(),
            device: String::new(),
        };
        ways.identity.recover_account(tenant, &from_elsewhere(), &recover).await
    };
    let wrong = "0000-0000-0000-0000-0000";
    assert_eq!(kind(recover(&name, wrong, OTHER_PASSWORD).await), ProblemKind::WrongCredentials);
    assert_eq!(kind(recover("0000-0000", wrong, OTHER_PASSWORD).await), ProblemKind::WrongCredentials, "nobody's");
    let weak = recover(&name, &made.recovery_code, "short").await;
    assert_eq!(field_errors(weak), [("password".to_owned(), "too_short".to_owned())], "and the code is not used up");
    let recovered = recover(&typed, &made.recovery_code.to_lowercase(), OTHER_PASSWORD).await.unwrap();
    let before = ways.identity.issue_token(tenant, &Call::bearer(&made.session.session)).await;
    assert_eq!(kind(before), ProblemKind::Unauthenticated, "every session of before has ended");
    assert_ne!(recovered.recovery_code, made.recovery_code);
    let twice = recover(&name, &made.recovery_code, PASSWORD).await;
    assert_eq!(kind(twice), ProblemKind::WrongCredentials, "a code is good once");
    ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&name, OTHER_PASSWORD)).await.unwrap();

    // Another code, for who has not kept this one: it wants the password.
    let session = Call::bearer(&recovered.session.session);
    let refused = ways.identity.renew_account_recovery(tenant, &session, &proof("not this one")).await;
    assert_eq!(field_errors(refused), [("password".to_owned(), "not_valid".to_owned())]);
    let new = ways.identity.renew_account_recovery(tenant, &session, &proof(OTHER_PASSWORD)).await.unwrap();
    assert_eq!(kind(recover(&name, &recovered.recovery_code, PASSWORD).await), ProblemKind::WrongCredentials);
    recover(&name, &new.recovery_code, PASSWORD).await.unwrap();
}
