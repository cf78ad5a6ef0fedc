//! What it costs to know who calls: a session exchanged for a token, a token that a service checks, and its look at what has
//! been ended (docs/adr/0012).

use std::time::{Duration, Instant};

use authz::{Actor, OpContext};
use contracts::Call;
use kernel::RequestId;
use tenancy::{ServiceName, TenantDb};
use testkit::{Desk, Machine, Ways};
use tokio::task::JoinSet;
use web::TokenVerifier;

use crate::submissions::percentile;

const TOKENS: Duration = Duration::from_secs(5);
const CHECKS: usize = 5_000;

/// What was measured.
pub struct Checked {
    pub tokens_per_second: f64,
    pub token_p50_ms: f64,
    /// The signature and the minute, without asking anybody.
    pub signature_p50_ms: f64,
    /// Entering a tenant's schema as nobody, for whom nothing is looked up.
    pub entered_as_nobody_p50_ms: f64,
    /// The same as a person, whose session and version are looked up.
    pub entered_as_person_p50_ms: f64,
}

/// Measures on a machine that does nothing else.
pub async fn run(machine: &Machine) -> anyhow::Result<Checked> {
    let ways = machine.ways();
    let desk = Desk::log_in(&ways, "mtuc", "admin").await;
    let (tokens_per_second, token_p50_ms) = tokens(&ways, &desk).await?;

    let verifier = TokenVerifier::default();
    verifier.set_key(&ways.identity.verification_key().await?.x)?;
    let token = desk.call().await.token.unwrap_or_default();
    let person = verifier.verify(&token).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let mut times = Vec::with_capacity(CHECKS);
    for _ in 0..CHECKS {
        let begun = Instant::now();
        anyhow::ensure!(verifier.verify(&token).is_ok(), "the token is refused");
        times.push(begun.elapsed());
    }
    let signature_p50_ms = median(&times);
    let db = TenantDb::open(&config::load(Some(&machine.config()))?.database, ServiceName::Cases, None)?;
    let (entered_as_nobody_p50_ms, entered_as_person_p50_ms) = entering(&db, &desk.tenant, person).await?;
    db.close().await;
    Ok(Checked {
        tokens_per_second,
        token_p50_ms,
        signature_p50_ms,
        entered_as_nobody_p50_ms,
        entered_as_person_p50_ms,
    })
}

/// A session exchanged for a token, over eight connections.
async fn tokens(ways: &Ways, desk: &Desk) -> anyhow::Result<(f64, f64)> {
    let (begun, until) = (Instant::now(), Instant::now() + TOKENS);
    let mut clients = JoinSet::new();
    for _ in 0..8 {
        let (ways, session) = (ways.clone(), Call::bearer(&desk.session));
        let tenant = desk.tenant.clone();
        clients.spawn(async move {
            let mut times = Vec::new();
            while Instant::now() < until {
                let asked = Instant::now();
                ways.identity.issue_token(&tenant, &session).await?;
                times.push(asked.elapsed());
            }
            anyhow::Ok(times)
        });
    }
    let mut times = Vec::new();
    while let Some(issued) = clients.join_next().await {
        times.extend(issued??);
    }
    Ok((times.len() as f64 / begun.elapsed().as_secs_f64(), median(&times)))
}

/// The first statement of every use case, as nobody and as a person in turns.
async fn entering(db: &TenantDb, tenant: &str, person: Actor) -> anyhow::Result<(f64, f64)> {
    let context = |actor| -> anyhow::Result<OpContext> {
        Ok(OpContext { tenant: tenant.parse()?, actor, request_id: RequestId::new(), trace_parent: None })
    };
    let (nobody, person) = (context(Actor::Anonymous)?, context(person)?);
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..CHECKS {
        without.push(enter(db, &nobody).await?);
        with.push(enter(db, &person).await?);
    }
    Ok((median(&without), median(&with)))
}

async fn enter(db: &TenantDb, context: &OpContext) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let tx = db.begin(context).await?;
    let took = begun.elapsed();
    tx.commit().await?;
    Ok(took)
}

/// In milliseconds.
fn median(times: &[Duration]) -> f64 {
    let mut times: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1000.0).collect();
    times.sort_by(f64::total_cmp);
    percentile(&times, 50)
}
