//! Two processes and a real Redis: a private one for each test, on a socket in a folder of its own.

mod server;

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use futures::future::join_all;
use limits::{Limit, Limits, LimitsError, Verdict};

use server::{SECRET, Server};

/// Long enough that nothing comes back while a test runs.
const HOUR: Duration = Duration::from_secs(60 * 60);
const MINUTE: Duration = Duration::from_secs(60);

const ACCOUNT: Limit = Limit { name: "account", burst: 3, period: HOUR };
const ADDRESS: Limit = Limit { name: "address", burst: 5, period: HOUR };

async fn count(limits: &Limits, limit: &Limit, subject: &str) -> Verdict {
    limits.count("clc", &[(limit, subject)]).await
}

fn wait(verdict: Verdict) -> Duration {
    match verdict {
        Verdict::Refused { retry_after } => retry_after,
        Verdict::Allowed => panic!("it was allowed"),
    }
}

/// A little less than `expected` may be left: the test takes its time too.
fn about(expected: Duration, actual: Duration) -> bool {
    actual <= expected && actual > expected.saturating_sub(MINUTE)
}

#[tokio::test]
async fn a_limit_holds_across_processes() {
    let server = Server::start().await;
    let (one, other) = (server.limits(), server.limits());
    for limits in [&one, &other, &one] {
        assert_eq!(count(limits, &ACCOUNT, "anna@example.org").await, Verdict::Allowed);
    }
    for limits in [&other, &one] {
        assert!(about(HOUR / 3, wait(count(limits, &ACCOUNT, "anna@example.org").await)));
    }
    assert_eq!(count(&other, &ACCOUNT, "boris@example.org").await, Verdict::Allowed);
}

#[tokio::test]
async fn tries_at_the_same_time_are_counted_one_by_one() {
    let server = Server::start().await;
    let (one, other) = (server.limits(), server.limits());
    let tries = [(&ADDRESS, "203.0.113.7")];
    let verdicts = join_all([&one, &other].repeat(10).into_iter().map(|limits| limits.count("clc", &tries))).await;
    assert_eq!(verdicts.iter().filter(|verdict| **verdict == Verdict::Allowed).count(), 5);
}

#[tokio::test]
async fn where_one_refuses_none_is_counted_and_the_longest_wait_is_told() {
    let server = Server::start().await;
    let limits = server.limits();
    let daily = Limit { name: "daily", burst: 1, period: 24 * HOUR };
    let hourly = Limit { name: "hourly", burst: 1, period: HOUR };
    let both = [(&ADDRESS, "203.0.113.7"), (&hourly, "anna@example.org")];
    assert_eq!(limits.count("clc", &both).await, Verdict::Allowed);
    for _ in 0..10 {
        assert!(about(HOUR, wait(limits.count("clc", &both).await)));
    }
    for _ in 0..4 {
        assert_eq!(count(&limits, &ADDRESS, "203.0.113.7").await, Verdict::Allowed);
    }
    assert!(about(HOUR / 5, wait(count(&limits, &ADDRESS, "203.0.113.7").await)));

    assert_eq!(count(&limits, &daily, "anna@example.org").await, Verdict::Allowed);
    let all = [(&hourly, "anna@example.org"), (&daily, "anna@example.org"), (&ADDRESS, "203.0.113.7")];
    assert!(about(24 * HOUR, wait(limits.count("clc", &all).await)));
}

#[tokio::test]
async fn a_try_is_allowed_when_it_was_said_to_be_and_not_before() {
    let server = Server::start().await;
    let limits = server.limits();
    let limit = Limit { name: "slow", burst: 2, period: HOUR };
    for _ in 0..2 {
        assert_eq!(count(&limits, &limit, "anna").await, Verdict::Allowed);
    }
    let retry_after = wait(count(&limits, &limit, "anna").await);
    assert!(about(HOUR / 2, retry_after));
    server.pass(retry_after - MINUTE).await;
    assert!(about(MINUTE, wait(count(&limits, &limit, "anna").await)));
    server.pass(MINUTE).await;
    assert_eq!(count(&limits, &limit, "anna").await, Verdict::Allowed);
    assert!(about(HOUR / 2, wait(count(&limits, &limit, "anna").await)));
}

#[tokio::test]
async fn what_is_forgotten_counts_from_nothing() {
    let server = Server::start().await;
    let (one, other) = (server.limits(), server.limits());
    for _ in 0..3 {
        assert_eq!(count(&one, &ACCOUNT, "anna").await, Verdict::Allowed);
    }
    other.forget("clc", &ACCOUNT, "anna").await;
    for _ in 0..3 {
        assert_eq!(count(&one, &ACCOUNT, "anna").await, Verdict::Allowed);
    }
    assert!(about(HOUR / 3, wait(count(&other, &ACCOUNT, "anna").await)));
}

#[tokio::test]
async fn each_tenant_and_each_limit_counts_for_itself() {
    let server = Server::start().await;
    let limits = server.limits();
    for tenant in ["clc", "mtuc"] {
        for limit in [&ACCOUNT, &ADDRESS] {
            for _ in 0..limit.burst {
                assert_eq!(limits.count(tenant, &[(limit, "anna")]).await, Verdict::Allowed);
            }
            assert_ne!(limits.count(tenant, &[(limit, "anna")]).await, Verdict::Allowed);
        }
    }
}

#[tokio::test]
async fn redis_keeps_nothing_that_can_be_read_and_nothing_for_ever() {
    let server = Server::start().await;
    let limits = server.limits();
    let tries = [(&ACCOUNT, "anna@example.org"), (&ADDRESS, "203.0.113.7")];
    assert_eq!(limits.count("clc", &tries).await, Verdict::Allowed);
    assert_eq!(limits.count("mtuc", &tries).await, Verdict::Allowed);

    let keys = server.keys().await;
    let names: HashSet<&str> = keys.iter().map(|key| key.rsplit_once(':').expect("a hash").0).collect();
    assert_eq!(names, HashSet::from(["focal:limit:account", "focal:limit:address"]));
    assert_eq!(keys.len(), 4);
    for key in keys {
        let value = server.value(&key).await;
        for readable in ["anna", "example", "203", "clc", "mtuc"] {
            assert!(!key.contains(readable), "{key}");
        }
        assert!(value.bytes().all(|byte| byte.is_ascii_digit()), "{key} is a moment: {value}");
        let expires = server.expires(&key).await;
        assert!(expires > Duration::ZERO && expires <= HOUR / 3, "{key} expires in {expires:?}");
    }
}

#[tokio::test]
async fn when_redis_goes_away_each_process_counts_for_itself() {
    let mut server = Server::start().await;
    let (one, other) = (server.limits(), server.limits());
    for limits in [&one, &other] {
        assert_eq!(count(limits, &ACCOUNT, "anna").await, Verdict::Allowed);
    }
    server.kill().await;
    for limits in [&one, &other] {
        for _ in 0..3 {
            assert_eq!(count(limits, &ACCOUNT, "anna").await, Verdict::Allowed);
        }
        assert!(about(HOUR / 3, wait(count(limits, &ACCOUNT, "anna").await)));
    }
    one.forget("clc", &ACCOUNT, "anna").await;
    assert_eq!(count(&one, &ACCOUNT, "anna").await, Verdict::Allowed);
}

#[tokio::test]
async fn a_redis_that_hangs_does_not_slow_every_request_down() {
    let server = Server::start().await;
    let limits = server.limits();
    assert_eq!(count(&limits, &ACCOUNT, "anna").await, Verdict::Allowed);
    server.stall();
    let started = Instant::now();
    for _ in 0..100 {
        let _ = count(&limits, &ACCOUNT, "anna").await;
    }
    // 25 seconds, if every request waited.
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert!(about(HOUR / 3, wait(count(&limits, &ACCOUNT, "anna").await)));
}

#[tokio::test]
async fn a_dropped_connection_is_opened_again_by_the_next_try() {
    let mut server = Server::start().await;
    let (one, other) = (server.limits(), server.limits());
    assert_eq!(count(&one, &ACCOUNT, "anna").await, Verdict::Allowed);
    server.kill().await;
    server.restart().await;
    // Not one of these is counted locally: the other process sees them all.
    for _ in 0..3 {
        assert_eq!(count(&one, &ACCOUNT, "anna").await, Verdict::Allowed);
    }
    assert!(about(HOUR / 3, wait(count(&other, &ACCOUNT, "anna").await)));
}

#[tokio::test]
async fn a_process_starts_while_redis_is_away_and_without_one() {
    let away = server::settings("unix:///nowhere/redis.sock");
    for settings in [away, config::Redis::default()] {
        let limits = Limits::new(&settings, &SECRET).expect("it starts");
        for _ in 0..3 {
            assert_eq!(count(&limits, &ACCOUNT, "anna").await, Verdict::Allowed);
        }
        assert!(about(HOUR / 3, wait(count(&limits, &ACCOUNT, "anna").await)));
    }
}

#[test]
fn an_address_that_is_none_is_refused_and_not_repeated() {
    let refused = Limits::new(&server::settings("hunter2"), &SECRET).err().expect("it is refused");
    assert!(matches!(refused, LimitsError::Setting(_)));
    assert!(refused.to_string().contains("redis.url") && !refused.to_string().contains("hunter2"));
}

/// A handler's future does, and so does what it waits for.
#[test]
fn a_count_may_move_between_threads() {
    fn moves<T: Send>(_: T) {}
    let limits = Limits::new(&config::Redis::default(), &SECRET).expect("it starts");
    moves(limits.count("clc", &[]));
    moves(limits.forget("clc", &ACCOUNT, "anna"));
}
