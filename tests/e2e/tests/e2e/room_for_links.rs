//! A request is in three accounts at the most, and nobody who saw its code keeps its owner out.

use contracts::{Call, intake::ReceiptCode};
use testkit::{Desk, Ways, inquiry, new_key, shared};

const TENANT: &str = "vgcl";

async fn holds(ways: &Ways, worker: &Call, reference: &str) -> bool {
    let own = ways.intake.own_inquiries(TENANT, worker).await.unwrap().items;
    own.iter().any(|own| own.progress.reference == reference)
}

#[tokio::test]
async fn three_accounts_made_for_a_glimpsed_code_do_not_keep_its_owner_out() {
    let ways = shared().ways();
    let mut workers = Vec::new();
    for _ in 0..5 {
        workers.push(Desk::register(&ways, TENANT).await.call().await);
    }
    let [owner, thieves @ ..] = &workers[..] else { unreachable!() };
    let sent = ways.intake.submit_own(TENANT, owner, &inquiry(), new_key()).await.unwrap();
    let later = ways.intake.submit(TENANT, &inquiry(), new_key()).await.unwrap();
    for thief in thieves {
        for code in [&sent.code, &later.code] {
            ways.intake.link(TENANT, thief, &ReceiptCode { code: code.clone() }).await.unwrap();
        }
    }
    // It was sent from there: nobody pushes it out.
    assert!(holds(&ways, owner, &sent.reference).await);
    let mut held = Vec::new();
    for thief in thieves {
        held.push(holds(&ways, thief, &sent.reference).await);
    }
    assert_eq!(held, [false, false, true, true], "three at the most, the last ones");

    // It was sent without an account: its owner comes in with the code, whoever came before; and again, it changes nothing.
    for _ in 0..2 {
        ways.intake.link(TENANT, owner, &ReceiptCode { code: later.code.clone() }).await.expect("always room");
        let mut held = vec![holds(&ways, owner, &later.reference).await];
        for thief in thieves {
            held.push(holds(&ways, thief, &later.reference).await);
        }
        assert_eq!(held, [true, false, false, true, true]);
    }
}
