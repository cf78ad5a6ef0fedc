//! The paper that shows that a request was filed.

use contracts::intake::ReceiptCode;
use reqwest::{
    Method, StatusCode,
    header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, COOKIE},
};
use testkit::{from_elsewhere, inquiry, new_key, shared};

use crate::browsing::ask;

const TENANT: &str = "k-spsi";

#[tokio::test]
async fn a_worker_takes_a_paper_along_that_names_the_request_and_nobody() {
    let (ways, sent) = (shared().ways(), inquiry());
    let receipt = ways.intake.submit(TENANT, &sent, new_key()).await.unwrap();
    let code = ReceiptCode { code: receipt.code.clone() };
    let visit = ways.intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    let asked = |language: &str, visit: &str| {
        let page = ask(shared(), Method::GET, TENANT, &format!("/{language}/case/proof.pdf"));
        page.header(COOKIE, format!("__Host-focal-visit={visit}")).send()
    };
    let answer = asked("id", &visit).await.unwrap();
    let header = |name| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!((answer.status(), header(CONTENT_TYPE)), (StatusCode::OK, "application/pdf".to_owned()));
    assert_eq!(header(CONTENT_DISPOSITION), "attachment; filename=\"document.pdf\"", "a name that says nothing");
    assert!(header(CACHE_CONTROL).contains("no-store"));
    let paper = answer.bytes().await.unwrap();
    let read = lopdf::Document::load_mem(&paper).unwrap();
    // Where a line breaks is another's business.
    let text: String = read.extract_text(&[1]).unwrap().split_whitespace().collect();
    let holds = |words: &str| text.contains(&words.split_whitespace().collect::<String>());
    for known in
        [receipt.reference.as_str(), "Bukti pengajuan permintaan", "Proof that a request was filed", "Received"]
    {
        assert!(holds(known), "{known} is not in {text}");
    }
    let answers = sent.answers;
    let withheld = [answers.name, answers.message, answers.contact_value, answers.employer, Some(receipt.code.clone())];
    for word in withheld.into_iter().flatten() {
        assert!(!holds(&word), "{word} is in it");
    }

    let closed = asked("id", &"A".repeat(43)).await.unwrap();
    let page = (closed.status(), closed.text().await.unwrap());
    assert!(page.0 != StatusCode::INTERNAL_SERVER_ERROR && page.1.contains("name=\"code\""), "{page:?}");
}
