//! Organisations where a password is for who runs the accounts alone.

use std::time::Duration;

use contracts::identity::{AcceptInvitation, LogIn, NextStep, RequestReset, SetSignOn};
use testkit::{DEMO_PASSWORD, eventually, from_elsewhere, mailed_secret, mails};
use web::ProblemKind::{SignOnRequired, WrongCredentials};

use super::{fake::Fake, world::World};

const SOON: Duration = Duration::from_secs(20);

#[tokio::test]
async fn a_password_logs_in_nobody_but_who_runs_the_accounts() {
    let (world, fake) = (World::of("ctum"), Fake::start(false).await);
    let (ways, tenant) = (&world.ways, world.tenant);
    let log_in = async |who: &str, password: &str| {
        let log_in = LogIn { email: format!("{who}@ctum.example"), password: password.into(), device: String::new() };
        let answer = ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await;
        answer.map(|session| session.next).map_err(|error| error.kind())
    };
    assert_eq!(log_in("focal", DEMO_PASSWORD).await, Ok(NextStep::SecondFactor));
    let only = SetSignOn { only: true, ..world.settings(&fake.issuer) };
    world.set(&only).await;
    assert!(ways.identity.sign_on_offer(tenant).await.unwrap().only);
    for password in [DEMO_PASSWORD, "another password"] {
        assert_eq!(log_in("focal", password).await, Err(WrongCredentials), "as a wrong password");
    }
    assert_eq!(log_in("admin", DEMO_PASSWORD).await, Ok(NextStep::SecondFactor), "somebody has to get in");

    for who in ["focal", "admin"] {
        let request = RequestReset { email: format!("{who}@ctum.example") };
        ways.identity.request_reset(tenant, &from_elsewhere(), &request).await.unwrap();
    }
    let sent_to = |who: &str| {
        let to = format!("{who}@ctum.example");
        mails(&world.machine.dir()).into_iter().any(|mail| mail.to == to && mail.all.contains("/reset/"))
    };
    eventually("the admin's mail", SOON, || async { sent_to("admin").then_some(()) }).await;
    assert!(!sent_to("focal"), "a password would open nothing");

    let accept = async |email: &str| {
        let secret = mailed_secret(world.machine, email, "/join/").await;
        let accept =
            AcceptInvitation { secret, name: "Sok Dara".into(), password: DEMO_PASSWORD.into(), device: String::new() };
        let answer = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept).await;
        answer.map(|session| session.next).map_err(|error| error.kind())
    };
    world.invite("dara@ctum.example", "focal_point").await;
    assert_eq!(accept("dara@ctum.example").await, Err(SignOnRequired));
    world.invite("chief@ctum.example", "affiliate_admin").await;
    assert_eq!(accept("chief@ctum.example").await, Ok(NextStep::SetUp));

    // A provider that is not offered binds nobody.
    world.set(&SetSignOn { enabled: false, ..only }).await;
    assert_eq!(ways.identity.sign_on_offer(tenant).await.unwrap().name, None);
    assert_eq!(log_in("focal", DEMO_PASSWORD).await, Ok(NextStep::SecondFactor));
    assert_eq!(accept("dara@ctum.example").await, Ok(NextStep::SetUp), "the same link");
}
