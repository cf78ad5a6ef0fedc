//! Sessions, and what opens one.

use contracts::{
    Call,
    identity::{AddPasskey, ChangePassword, GiveCode, PasskeyAnswer},
};
use testkit::{Desk, code_at, from_elsewhere, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::{PASSWORD, join};
use crate::{
    answers::{field_errors, kind},
    entering::{log_in, now},
    refusals::entries,
};

#[tokio::test]
async fn one_sees_and_ends_ones_own_sessions_and_no_others() {
    let (machine, ways) = (shared(), shared().ways());
    let tenant = "ffw";
    let (own, app) = join(machine, &ways, tenant, "ana@ffw.example", &["focal_point"]).await;
    let (other, _) = join(machine, &ways, tenant, "ben@ffw.example", &["focal_point"]).await;
    let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in("ana@ffw.example", PASSWORD)).await.unwrap();
    let code = GiveCode { code: code_at(&app, now() + 30) };
    let second =
        Call::bearer(ways.identity.give_code(tenant, &Call::bearer(first.session), &code).await.unwrap().session);
    let seen = ways.identity.own_account(tenant, &own).await.unwrap();
    assert_eq!(seen.sessions.len(), 2);
    let elsewhere = seen.sessions.iter().find(|session| !session.is_current).unwrap();
    assert_eq!(elsewhere.device, "a test");
    assert_eq!(
        kind(ways.identity.end_own_session(tenant, &other, elsewhere.id).await),
        ProblemKind::NotFound,
        "not one's own"
    );

    let token = Call::bearer(ways.identity.issue_token(tenant, &second).await.unwrap().access_token);
    ways.cases.list(tenant, &token, None, None).await.unwrap();
    ways.identity.end_own_session(tenant, &own, elsewhere.id).await.unwrap();
    assert_eq!(kind(ways.identity.end_own_session(tenant, &own, elsewhere.id).await), ProblemKind::NotFound, "twice");
    let people =
        [seen.account.id, ways.identity.own_account(tenant, &other).await.unwrap().account.id].map(|id| id.to_string());
    let noted = entries(&ways, tenant, "session_ended").await;
    assert_eq!(
        noted.iter().map(|entry| &entry.actor).filter(|actor| people.contains(actor)).collect::<Vec<_>>(),
        [&people[0]],
        "what ended nothing leaves no entry"
    );
    assert_eq!(kind(ways.identity.issue_token(tenant, &second).await), ProblemKind::Unauthenticated);
    assert_eq!(
        kind(ways.cases.list(tenant, &token, None, None).await),
        ProblemKind::Unauthenticated,
        "its token ends with it"
    );

    let change =
        |current: &str| ChangePassword { current_password: current.into(), password: "nine grey geese fly".into() };
    let wrong = ways.identity.change_password(tenant, &own, &change("not this one")).await;
    assert_eq!(field_errors(wrong), [("current_password".to_owned(), "not_valid".to_owned())]);
    ways.identity.change_password(tenant, &own, &change(PASSWORD)).await.unwrap();
    let left = ways.identity.remove_app(tenant, &own).await;
    assert_eq!(kind(left), ProblemKind::LastSecondFactor, "staff keep a second factor");
}

#[tokio::test]
async fn a_passkey_that_nobody_made_is_none() {
    let ways = shared().ways();
    let begun = ways.identity.begin_passkey_log_in("clc", &from_elsewhere()).await.unwrap();
    assert_eq!(begun.options["userVerification"], "required");
    assert_eq!(begun.options["rpId"], "clc.localhost", "the relying party is the organisation's own host");
    let answer = |ceremony| PasskeyAnswer { ceremony, credential: serde_json::json!({}), device: String::new() };
    for ceremony in [begun.ceremony, begun.ceremony, Uuid::nil()] {
        let refused = ways.identity.log_in_with_passkey("clc", &from_elsewhere(), &answer(ceremony)).await;
        assert_eq!(kind(refused), ProblemKind::WrongPasskey);
    }
    let desk = Desk::log_in(&ways, "clc", "focal").await;
    let session = Call::bearer(&desk.session);
    let making = ways.identity.begin_passkey("clc", &session).await.unwrap();
    assert_eq!(making.options["authenticatorSelection"]["residentKey"], "required");
    let made = AddPasskey { ceremony: making.ceremony, credential: serde_json::json!({}), name: "x".into() };
    assert_eq!(kind(ways.identity.add_passkey("clc", &session, &made).await), ProblemKind::WrongPasskey);
    assert_eq!(kind(ways.identity.remove_passkey("clc", &session, new_key()).await), ProblemKind::NotFound);
}
