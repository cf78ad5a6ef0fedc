//! Log-ins: how many a second beside bare Argon2id in the same run, and what fifty at one time take of memory.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use contracts::identity::LogIn;
use testkit::{DEMO_PASSWORD, Machine, Ways, from_elsewhere};
use tokio::task::JoinSet;

use crate::process;

/// At one time.
const AT_ONCE: usize = 50;

/// What was measured.
pub struct LoggedIn {
    pub per_second: f64,
    /// Bare Argon2id with the same settings, as many at one time, in the same run.
    pub argon2_per_second: f64,
    pub before_mib: f64,
    pub peak_mib: f64,
    pub after_mib: f64,
}

/// Measures on a machine that does nothing else.
pub async fn run(machine: &Machine) -> anyhow::Result<LoggedIn> {
    let (ways, settings) = (machine.ways(), config::load(Some(&machine.config()))?.identity);
    let before_mib = process::resident_mib(machine.pid())?;
    let (took, peak_mib) = burst(machine, &ways).await?;
    let argon2_per_second = bare_argon2(&settings).await?;
    let after_mib = process::resident_mib(machine.pid())?;
    Ok(LoggedIn { per_second: AT_ONCE as f64 / took.as_secs_f64(), argon2_per_second, before_mib, peak_mib, after_mib })
}

/// Everybody of the demo network's unions, until there are enough.
pub fn people() -> Vec<(String, String)> {
    const UNIONS: [&str; 17] = [
        "clc", "cctu", "cuf", "k-spi", "k-spsi", "k-sbsi", "lftu", "mtuc", "ctum", "ffw", "tucp", "ntuc", "lct",
        "ncpe", "serc", "ttuc", "vgcl",
    ];
    let of =
        |union: &str| ["focal", "alternate", "admin"].map(|who| (union.to_owned(), format!("{who}@{union}.example")));
    UNIONS.iter().flat_map(|union| of(union)).take(AT_ONCE).collect()
}

/// Whether they are let in.
pub async fn log_in(ways: &Ways, tenant: &str, email: &str, password: &str) -> bool {
    let body = LogIn { email: email.to_owned(), password: password.to_owned(), device: String::new() };
    ways.identity.log_in(tenant, &from_elsewhere(), &body).await.is_ok()
}

/// Fifty log-ins at one time, and the most memory that the process held meanwhile.
async fn burst(machine: &Machine, ways: &Ways) -> anyhow::Result<(Duration, f64)> {
    let mut clients = JoinSet::new();
    let begun = Instant::now();
    for (tenant, email) in people() {
        let ways = ways.clone();
        clients.spawn(async move { log_in(&ways, &tenant, &email, DEMO_PASSWORD).await });
    }
    let (mut peak, mut look) = (0.0_f64, tokio::time::interval(Duration::from_millis(20)));
    loop {
        tokio::select! {
            done = clients.join_next() => match done {
                Some(logged_in) => anyhow::ensure!(logged_in?, "a log-in was refused"),
                None => return Ok((begun.elapsed(), peak)),
            },
            _ = look.tick() => peak = peak.max(process::resident_mib(machine.pid())?),
        }
    }
}

/// As many computations, as many at one time as identity allows itself, each in memory that is there already.
async fn bare_argon2(settings: &config::Identity) -> anyhow::Result<f64> {
    let failed = |error| anyhow::anyhow!("Argon2id: {error}");
    let params = Params::new(settings.password_memory_kib, settings.password_iterations, 1, None).map_err(failed)?;
    let turns = settings.password_concurrency as usize;
    let mut computations = JoinSet::new();
    let begun = Instant::now();
    for turn in 0..turns {
        let params = params.clone();
        computations.spawn_blocking(move || {
            let mut memory = vec![Block::default(); params.block_count()];
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            let (password, mut hash) = (DEMO_PASSWORD.as_bytes(), [0; 32]);
            (turn..AT_ONCE).step_by(turns).try_for_each(|number| {
                let salt = [u8::try_from(number).unwrap_or_default(); 16];
                argon2.hash_password_into_with_memory(password, &salt, &mut hash, &mut memory)
            })
        });
    }
    while let Some(computed) = computations.join_next().await {
        computed?.map_err(failed)?;
    }
    Ok(AT_ONCE as f64 / begun.elapsed().as_secs_f64())
}
