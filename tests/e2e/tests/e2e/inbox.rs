//! The order of the inbox, what its counts say, and what reading it leaves in the audit trail.

use contracts::intake::{InboxFilter, InquiryPage, VerifyInquiry};
use testkit::{Desk, complaint, inquiry, new_key, shared};

use crate::database::as_role;

/// The inbox of `tenant` in pages of two, from the first to the last.
async fn pages(desk: &Desk, tenant: &str) -> Vec<InquiryPage> {
    let client = reqwest::Client::new();
    let base = format!("{}/v1/{tenant}/inquiries?state=submitted&limit=2", shared().api("intake"));
    let (mut pages, mut url) = (Vec::new(), base.clone());
    loop {
        let token = desk.call().await.token.unwrap_or_default();
        let page: InquiryPage = client.get(&url).bearer_auth(token).send().await.unwrap().json().await.unwrap();
        let next = page.next.clone();
        pages.push(page);
        match next {
            Some(cursor) => url = format!("{base}&after={cursor}"),
            None => return pages,
        }
    }
}

#[tokio::test]
async fn the_urgent_come_first_and_then_who_waits_longest() {
    let ways = shared().ways();
    let mut sent = Vec::new();
    for (danger, action) in
        [(false, "advice"), (true, "advice"), (false, "advice"), (false, "urgent_help"), (false, "information")]
    {
        let mut form = inquiry();
        (form.answers.in_danger_now, form.answers.action_requested) = (Some(danger), Some(action.to_owned()));
        sent.push(ways.intake.submit("k-sbsi", &form, new_key()).await.unwrap().reference);
    }
    let desk = Desk::log_in(&ways, "k-sbsi", "focal").await;
    let pages = pages(&desk, "k-sbsi").await;
    let listed: Vec<String> = pages
        .iter()
        .flat_map(|page| &page.items)
        .map(|row| row.reference.clone())
        .filter(|row| sent.contains(row))
        .collect();
    assert_eq!(listed, [1, 3, 0, 2, 4].map(|index| sent[index].clone()), "across pages, nothing twice or left out");
    let urgent: Vec<bool> = pages.iter().flat_map(|page| &page.items).map(|row| row.urgent).collect();
    assert!(urgent.is_sorted_by(|one, two| one >= two), "{urgent:?}");

    // In clear stands a request for urgent help, as of anybody; that it is danger, and what was chosen, stands with the words.
    let find = async |reference: &String| {
        let row = pages.iter().flat_map(|page| &page.items).find(|row| row.reference == *reference).unwrap();
        ways.intake.find("k-sbsi", &desk.call().await, row.id).await.unwrap()
    };
    let (danger, asked) = (find(&sent[1]).await, find(&sent[3]).await);
    assert_eq!(danger.summary.action_requested, asked.summary.action_requested);
    let words = danger.words.unwrap();
    assert_eq!((words.in_danger_now, words.action_chosen.as_deref()), (true, Some("advice")));
    assert!(!asked.words.unwrap().in_danger_now);

    let counts = ways.intake.counts("k-sbsi", &desk.call().await).await.unwrap();
    let submitted = counts.states.iter().find(|row| row.state == "submitted").unwrap();
    assert_eq!(submitted.count as usize, urgent.len());
    assert_eq!(submitted.urgent as usize, urgent.iter().filter(|urgent| **urgent).count());

    // Who could not be reached still waits, in front.
    let verify =
        VerifyInquiry { result: "unreachable".into(), method: Some("call".into()), note: None, duplicate_of: None };
    let id = danger.summary.id;
    ways.intake.verify("k-sbsi", &desk.call().await, id, danger.version, &verify).await.unwrap();
    let waiting =
        ways.intake.list("k-sbsi", &desk.call().await, &InboxFilter::of_state("waiting"), None).await.unwrap();
    assert!(waiting.items.iter().any(|row| row.id == id && row.urgent));
}

#[tokio::test]
async fn whoever_reads_words_or_acts_stands_in_the_audit_trail() {
    let ways = shared().ways();
    ways.intake.submit("k-spsi", &inquiry(), new_key()).await.unwrap();
    let (focal, admin) = (Desk::log_in(&ways, "k-spsi", "focal").await, Desk::log_in(&ways, "k-spsi", "admin").await);
    let row = ways
        .intake
        .list("k-spsi", &focal.call().await, &InboxFilter::default(), None)
        .await
        .unwrap()
        .items
        .pop()
        .unwrap();
    let trail = async |subject: uuid::Uuid| {
        let mut owner = as_role(shared(), "focal_owner").await;
        let actions: Vec<String> =
            sqlx::query_scalar("SELECT action FROM t_k_spsi.audit WHERE subject = $1 ORDER BY id")
                .bind(subject)
                .fetch_all(&mut owner)
                .await
                .unwrap();
        actions
    };
    assert_eq!(trail(row.id).await, ["submit_inquiry"], "a list shows codes only");
    assert!(ways.intake.find("k-spsi", &admin.call().await, row.id).await.unwrap().words.is_none());
    assert_eq!(trail(row.id).await, ["submit_inquiry"], "nor is an admin shown words");
    let read = ways.intake.find("k-spsi", &focal.call().await, row.id).await.unwrap();
    assert_eq!(trail(row.id).await, ["submit_inquiry", "read_inquiry_words"]);
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
    ways.intake.verify("k-spsi", &focal.call().await, row.id, read.version, &verify).await.unwrap();
    assert_eq!(
        trail(row.id).await,
        ["submit_inquiry", "read_inquiry_words", "verify_inquiry", "read_inquiry_words"],
        "its answer shows the words again"
    );
    let complaint = complaint(row.id);
    let case = ways.cases.file("k-spsi", &focal.call().await, &complaint, new_key()).await.unwrap().summary.id;
    assert_eq!(trail(case).await, ["file_complaint", "read_case_words"]);
    ways.cases.find("k-spsi", &admin.call().await, case).await.unwrap();
    assert_eq!(trail(case).await, ["file_complaint", "read_case_words"], "an admin is not shown words");
}
