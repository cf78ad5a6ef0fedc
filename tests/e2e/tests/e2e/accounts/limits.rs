//! How often somebody may try.

use contracts::{
    Call,
    identity::{GiveCode, RequestReset},
};
use testkit::{DEMO_APP_SECRET, DEMO_PASSWORD, Machine, Ways, code_at, from_elsewhere};
use web::ProblemKind;

use crate::{
    answers::{kind, refusal},
    database::owner,
    entering::{log_in, now},
};

/// Anybody can have three mails in an hour sent to an address, over both processes. To one that nobody has they count
/// too, so that the answers tell nothing.
async fn mails_run_out(machine: &Machine, ways: &[Ways; 2]) {
    for email in ["alternate@cuf.example", "nobody@cuf.example"] {
        let mut answers = Vec::new();
        for n in 0..6 {
            let request = RequestReset { email: email.into() };
            let answer = ways[n % 2].identity.request_reset("cuf", &from_elsewhere(), &request).await;
            answers.push(refusal(answer));
        }
        assert_eq!(answers[..3], [None; 3], "{email}");
        assert_eq!(answers[3..], [Some(ProblemKind::TooManyRequests); 3], "{email}: three in all, over both processes");
    }
    // Each that is asked for is a row, also of nobody.
    let query = sqlx::query_as(
        "SELECT count(*) FILTER (WHERE account_id IS NOT NULL), count(*) FILTER (WHERE account_id IS NULL)
         FROM mail_link WHERE kind = 'password_reset'",
    );
    let asked: (i64, i64) = query.fetch_one(&mut owner(machine, "cuf").await).await.unwrap();
    assert_eq!(asked, (3, 3));
    let other = RequestReset { email: "focal@cuf.example".into() };
    ways[1].identity.request_reset("cuf", &from_elsewhere(), &other).await.expect("another address has its own");
}

#[tokio::test]
async fn tries_run_out_for_the_account_and_for_the_address_whichever_process_is_asked() {
    let machine = Machine::start(&[], &[]);
    let second = testkit::Beside::start(&machine, "identity");
    let ways = [machine.ways(), second.ways()];
    second.ready().await;
    let mut answers = Vec::new();
    for n in 0..12 {
        let attempt = log_in("focal@clc.example", "not the password at all");
        answers.push(kind(ways[n % 2].identity.log_in("clc", &from_elsewhere(), &attempt).await));
    }
    assert_eq!(answers[..10], [ProblemKind::WrongCredentials; 10]);
    assert_eq!(answers[10..], [ProblemKind::TooManyRequests; 2], "ten in all, over both processes");
    let right = ways[1].identity.log_in("clc", &from_elsewhere(), &log_in("focal@clc.example", DEMO_PASSWORD)).await;
    assert_eq!(kind(right), ProblemKind::TooManyRequests, "also with the right password");

    let one_address = Call { forwarded: Some("for=203.0.113.77".into()), ..Call::anonymous() };
    let mut refused = 0;
    for n in 0..62 {
        let attempt = ways[n % 2].identity.begin_passkey_log_in("mtuc", &one_address).await;
        refused += usize::from(attempt.is_err_and(|error| error.kind() == ProblemKind::TooManyRequests));
    }
    assert!(refused >= 1, "an address has so many tries and no more");
    ways[0].identity.begin_passkey_log_in("mtuc", &from_elsewhere()).await.expect("another address has its own");

    mails_run_out(&machine, &ways).await;

    let first = ways[0].identity.log_in("mtuc", &from_elsewhere(), &log_in("focal@mtuc.example", DEMO_PASSWORD)).await;
    let session = Call::bearer(first.unwrap().session);
    for n in 0..5 {
        let wrong = ways[n % 2].identity.give_code("mtuc", &session, &GiveCode { code: "000000".into() }).await;
        assert_eq!(kind(wrong), ProblemKind::WrongSecondFactor);
    }
    let code = GiveCode { code: code_at(DEMO_APP_SECRET, now()) };
    assert_eq!(kind(ways[0].identity.give_code("mtuc", &session, &code).await), ProblemKind::TooManyRequests);
}
