//! The registry of networks: who belongs to one, where workers are led, whom to call, and what is shared.

mod contacts;
mod members;
mod routing;
mod sharing;

use chrono::NaiveDate;
use contracts::identity::{CountryRoute, NetworkFacts, NewMembership};
use kernel::{Clock, SystemClock, region_day};
use testkit::{DEMO_PASSWORD, Desk, Machine, Ways, create_account, run};

fn today() -> NaiveDate {
    region_day(SystemClock.now())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Makes an organisation with the operator's command, and somebody at its desk.
async fn organisation(machine: &Machine, slug: &str, country: Option<&str>, role: &str) -> Desk {
    let mut words = vec!["tenant", "create", slug, "--name", slug];
    if let Some(country) = country {
        words.extend(["--country", country]);
    }
    let made = run(&machine.config(), &words);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let email = format!("somebody@{slug}.example");
    assert!(create_account(&machine.config(), slug, &email, role, DEMO_PASSWORD).status.success());
    Desk::set_up(&machine.ways(), slug, &email).await
}

async fn facts(ways: &Ways, network: &str) -> NetworkFacts {
    let known = ways.identity.network().await.unwrap();
    known.networks.into_iter().find(|facts| facts.slug == network).unwrap()
}

fn member(tenant: &str, from: NaiveDate, until: Option<NaiveDate>) -> NewMembership {
    NewMembership { tenant: tenant.into(), member_from: from, member_until: until, places: 2 }
}

fn rule(country: &str, unions: &[&str]) -> CountryRoute {
    CountryRoute { country: country.into(), unions: unions.iter().map(|union| (*union).to_owned()).collect() }
}
