//! Ports that nobody listens on.

use std::{
    net::TcpListener,
    sync::atomic::{AtomicU16, Ordering},
};

/// A port that is free together with the next one. Below the range that the system gives out by itself, so nobody is
/// given it meanwhile; each process of a test run begins elsewhere.
///
/// # Panics
/// Where there is none.
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = 10_000 + (std::process::id() % 1_000) as u16 * 20;
    for _ in 0..5_000 {
        let port = start.wrapping_add(NEXT.fetch_add(2, Ordering::Relaxed)) % 20_000 + 10_000;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() && TcpListener::bind(("127.0.0.1", port + 1)).is_ok() {
            return port;
        }
    }
    panic!("no free port");
}
