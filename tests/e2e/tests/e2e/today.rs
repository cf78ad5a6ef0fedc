//! What somebody sees first in the morning. In an organisation of this test alone: its requests are counted.

use contracts::{
    Call,
    intake::{AssignInquiry, InboxFilter, NewMessage, ReceiptCode, UNREAD},
};
use reqwest::Method;
use testkit::{Desk, from_elsewhere, inquiry, new_key, shared};
use uuid::Uuid;

use crate::{
    browsing::{ask, cookie},
    database::owner,
    network::organisation,
};

const TENANT: &str = "today-union";

/// How many are in a list.
async fn listed(desk: &Desk, filter: &InboxFilter) -> i64 {
    let page = shared().ways().intake.list(TENANT, &desk.call().await, filter, None).await.unwrap();
    assert!(page.next.is_none(), "one page has all of them");
    page.items.len().try_into().unwrap()
}

fn due(when: &str) -> InboxFilter {
    InboxFilter { due: Some(when.into()), ..InboxFilter::default() }
}

/// Makes it so long ago that a request came.
async fn time_passes(id: Uuid, days: i32) {
    let aged = sqlx::query(
        "UPDATE inquiry SET waits_since = waits_since - make_interval(days => $2),
                in_touch_at = in_touch_at - make_interval(days => $2), due_at = due_at - make_interval(days => $2)
         WHERE id = $1",
    );
    aged.bind(id).bind(days).execute(&mut owner(shared(), TENANT).await).await.unwrap();
}

#[tokio::test]
async fn today_counts_what_waits_and_each_figure_is_that_of_its_list() {
    let desk = organisation(shared(), TENANT, Some("LA"), "focal_point").await;
    let (ways, account) = (shared().ways(), Call::bearer(&desk.session));
    let own = ways.identity.own_account(TENANT, &account).await.unwrap().account.id;
    let page = async || {
        let page = ask(shared(), Method::GET, TENANT, "/console").header("cookie", cookie(&desk.session));
        page.send().await.unwrap().text().await.unwrap()
    };
    assert!(page().await.contains("Nothing is due"), "{}", page().await);

    let mut codes = Vec::new();
    for _ in 0..5 {
        codes.push(ways.intake.submit(TENANT, &inquiry(), new_key()).await.unwrap().code);
    }
    let all = ways.intake.list(TENANT, &desk.call().await, &InboxFilter::default(), None).await.unwrap().items;
    // One is mine, one is overdue, and one for so long that nobody seems to look.
    let taken = AssignInquiry { assignee: Some(own) };
    ways.intake.assign(TENANT, &desk.call().await, all[0].id, all[0].version, &taken).await.unwrap();
    time_passes(all[1].id, 20).await;
    time_passes(all[2].id, 60).await;
    // And the worker of one wrote.
    let code = ReceiptCode { code: codes.remove(0) };
    let secret = ways.intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    let text = NewMessage { text: "Are you there?".into() };
    ways.intake.write_to_union(TENANT, &Call::anonymous(), &secret, &text, new_key()).await.unwrap();

    let counts = ways.intake.counts(TENANT, &desk.call().await).await.unwrap();
    assert_eq!((counts.mine, counts.overdue, counts.stalled, counts.unread), (1, 2, 1, 1));
    assert_eq!(counts.unassigned, 4, "one is taken");
    let mine = InboxFilter { assignee: Some("me".into()), ..InboxFilter::default() };
    for (count, list) in [
        (counts.mine, mine),
        (counts.overdue, due("overdue")),
        (counts.stalled, due("stalled")),
        (counts.due_this_week, due("week")),
        (counts.unread, InboxFilter::of_state(UNREAD)),
    ] {
        assert_eq!(listed(&desk, &list).await, count, "{list:?}");
    }
    let html = page().await;
    for (figure, text) in
        [(2, "Inquiries that are overdue"), (1, "Inquiries that stand still: overdue for 30 days or more")]
    {
        assert!(html.contains(&format!("<strong>{figure}</strong> {text}")), "{text}: {html}");
    }
    assert!(!html.contains("Nothing is due"));
}
