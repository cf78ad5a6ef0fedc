//! A forgotten password.

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    identity::{GiveCode, NextStep, RequestReset, ResetPassword},
};
use testkit::{code_at, from_elsewhere, mailed_secret, mails, shared};
use web::ProblemKind;

use super::{PASSWORD, join};
use crate::{
    answers::{field_errors, kind},
    entering::{log_in, now},
};

#[tokio::test]
async fn a_forgotten_password_is_set_anew_and_the_second_factor_stays() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("cuf", "rith@cuf.example");
    let (session, app) = join(machine, &ways, tenant, email, &["focal_point"]).await;
    let token = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    for address in ["nobody-at-all@cuf.example", email] {
        ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: address.into() }).await.unwrap();
    }
    let secret = mailed_secret(machine, email, "/reset/").await;
    assert!(!mails(&machine.dir()).iter().any(|mail| mail.to.starts_with("nobody-at-all")), "nobody gets no mail");

    let reset = |password: &str| ResetPassword { secret: secret.clone(), password: password.into() };
    let weak = ways.identity.reset_password(tenant, &from_elsewhere(), &reset("password1")).await;
    assert_eq!(field_errors(weak), [("password".to_owned(), "too_common".to_owned())]);
    ways.identity.reset_password(tenant, &from_elsewhere(), &reset("seven brown otters")).await.unwrap();
    let again = ways.identity.reset_password(tenant, &from_elsewhere(), &reset("eight brown otters")).await;
    assert_eq!(kind(again), ProblemKind::LinkEnded);

    assert_eq!(
        kind(ways.identity.issue_token(tenant, &session).await),
        ProblemKind::Unauthenticated,
        "sessions have ended"
    );
    assert_eq!(
        kind(ways.intake.list(tenant, &token, &InboxFilter::default(), None).await),
        ProblemKind::Unauthenticated,
        "tokens too"
    );
    let old = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, PASSWORD)).await;
    assert_eq!(kind(old), ProblemKind::WrongCredentials);
    let new = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, "seven brown otters")).await.unwrap();
    assert_eq!(new.next, NextStep::SecondFactor);
    let code = GiveCode { code: code_at(&app, now() + 30) };
    ways.identity.give_code(tenant, &Call::bearer(new.session), &code).await.unwrap();
}
