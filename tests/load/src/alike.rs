//! Whether somebody who is known is answered as fast as somebody who is not, wherever a stranger may type an address.

use std::time::Instant;

use contracts::identity::{
    CompleteRegistration, Invite, InvitePeople, RequestRegistration, RequestReset, SetRegistration,
};
use testkit::{DEMO_PASSWORD, Desk, Machine, Ways, from_elsewhere, mailed_secret};

use crate::{
    log_ins::{log_in, people},
    submissions::percentile,
};

/// Of each kind.
const PAIRS: usize = 40;

/// One place, and the median times there.
pub struct Alike {
    pub what: &'static str,
    pub known_p50_ms: f64,
    pub unknown_p50_ms: f64,
}

/// A place where a stranger types something.
#[derive(Clone, Copy)]
enum Place {
    LogIn,
    Reset,
    Registration,
}

/// Measures each place, those who are known and those who are not in turns, and now the ones first and now the others: the
/// mail of the one before is still being worked on.
pub async fn run(machine: &Machine) -> anyhow::Result<Vec<Alike>> {
    let ways = &machine.ways();
    Ok(vec![
        compare(ways, "a wrong password", Place::LogIn).await?,
        compare(ways, "a forgotten password", Place::Reset).await?,
        compare(ways, "a worker who registers by mail", Place::Registration).await?,
        invitations(machine).await?,
    ])
}

async fn compare(ways: &Ways, what: &'static str, place: Place) -> anyhow::Result<Alike> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (number, (tenant, email)) in people().into_iter().take(PAIRS).enumerate() {
        if matches!(place, Place::Registration) {
            let admin = Desk::log_in(ways, &tenant, "admin").await.call().await;
            ways.identity.set_registration(&tenant, &admin, &SetRegistration { open: true }).await?;
        }
        let nobody = format!("nobody-{number}@{tenant}.example");
        if number % 2 == 0 {
            known.push(time(ways, place, &tenant, &email).await?);
        }
        unknown.push(time(ways, place, &tenant, &nobody).await?);
        if number % 2 == 1 {
            known.push(time(ways, place, &tenant, &email).await?);
        }
    }
    Ok(Alike { what, known_p50_ms: median(known), unknown_p50_ms: median(unknown) })
}

/// In milliseconds, from the question to its answer.
async fn time(ways: &Ways, place: Place, tenant: &str, email: &str) -> anyhow::Result<f64> {
    let (email, caller) = (email.to_owned(), from_elsewhere());
    let begun = Instant::now();
    match place {
        Place::LogIn => {
            anyhow::ensure!(!log_in(ways, tenant, &email, "not the password").await, "a wrong password counts")
        }
        Place::Reset => ways.identity.request_reset(tenant, &caller, &RequestReset { email }).await?,
        Place::Registration => {
            let asked = RequestRegistration { email, locale: "en".to_owned() };
            ways.identity.request_registration(tenant, &caller, &asked).await?;
        }
    }
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}

/// Somebody to invite: a worker's address, which no colleague may find out, and nobody's.
async fn invitations(machine: &Machine) -> anyhow::Result<Alike> {
    let (ways, tenant, worker) = (machine.ways(), "clc", "at.the.factory@mail.example");
    let asked = RequestRegistration { email: worker.to_owned(), locale: "en".to_owned() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked).await?;
    let secret = mailed_secret(machine, worker, "/en/account/join/").await;
    let (password, device) = (DEMO_PASSWORD.to_owned(), String::new());
    let complete = CompleteRegistration { secret, name: String::new(), password, device };
    ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await?;

    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for number in 0..PAIRS {
        known.push(look_at(&ways, &admin, worker).await?);
        unknown.push(look_at(&ways, &admin, &format!("somebody-{number}@mail.example")).await?);
    }
    let what = "an address looked at before it is invited";
    Ok(Alike { what, known_p50_ms: median(known), unknown_p50_ms: median(unknown) })
}

async fn look_at(ways: &Ways, admin: &Desk, email: &str) -> anyhow::Result<f64> {
    let row = Invite {
        name: "Somebody".to_owned(),
        email: email.to_owned(),
        locale: "en".to_owned(),
        roles: vec!["focal_point".to_owned()],
    };
    let (call, look) = (admin.call().await, InvitePeople { rows: vec![row], only_look: true });
    let begun = Instant::now();
    let looked = ways.identity.invite_people(&admin.tenant, &call, &look).await?;
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    anyhow::ensure!(looked.rows.iter().all(|row| row.errors.is_empty()), "the address is told apart");
    Ok(took)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    percentile(&times, 50)
}
