//! Burmese that was typed in Zawgyi is read in Unicode and found in it; what was typed is kept.

use contracts::{
    Call,
    intake::{InquiryAnswers, NewInquiry, NewMessage, ReceiptCode, SearchInquiries},
};
use testkit::{Desk, from_elsewhere, inquiry, new_key, shared};

/// In Myanmar.
const TENANT: &str = "ctum";

#[tokio::test]
async fn what_was_typed_in_zawgyi_is_read_and_found_in_unicode() {
    let ways = shared().ways();
    let (story, name) = ("မ်ားကို က်င့္သိ ဖ်က္ဆီးတတ္သည့္ ရက္စက္ၾကမ္းၾကဳတ္ေသာ", "ေအာင္ဆန္းဦး လွ");
    let sent = inquiry();
    let answers = InquiryAnswers { message: Some(story.into()), name: Some(name.into()), ..sent.answers };
    let receipt = ways.intake.submit(TENANT, &NewInquiry { answers, ..sent }, new_key()).await.unwrap();

    let focal = Desk::log_in(&ways, TENANT, "focal").await;
    let call = focal.call().await;
    // Whoever looks may type either.
    let mut found = Vec::new();
    for typed in ["အောင်ဆန်းဦး", "လှ", "ေအာင္ဆန္းဦး", "လွ"] {
        let text = SearchInquiries { text: typed.into() };
        let items = ways.intake.search(TENANT, &call, &text).await.unwrap().items;
        found.push(items.into_iter().find(|row| row.reference == receipt.reference).expect("it is found").id);
    }
    let id = found[0];
    assert!(found.iter().all(|other| *other == id));
    let words = ways.intake.find(TENANT, &call, id).await.unwrap().words.unwrap();
    assert_eq!(words.name.as_deref(), Some("အောင်ဆန်းဦး လှ"));
    assert!(words.message.starts_with("များကို ကျင့်သိ"), "{}", words.message);
    assert_eq!(words.typed.get("message").map(String::as_str), Some(story));
    assert_eq!(words.typed.get("name").map(String::as_str), Some(name));
    assert_eq!(words.typed.len(), 2, "what is Unicode is nobody's Zawgyi: {:?}", words.typed.keys());

    let code = ReceiptCode { code: receipt.code };
    let visit = ways.intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    let text = NewMessage { text: "လူ႔အခြင့္ေရး ျပဳျခင္းသည္".into() };
    let seen = ways.intake.write_to_union(TENANT, &Call::anonymous(), &visit, &text, new_key()).await.unwrap();
    assert_eq!(seen.messages[0].text, "လူ့အခွင့်ရေး ပြုခြင်းသည်");
    assert_eq!(seen.messages[0].typed, None);
    let told = ways.intake.conversation(TENANT, &call, id).await.unwrap();
    assert_eq!((&told.messages[0].text, &told.messages[0].typed), (&seen.messages[0].text, &Some(text.text.clone())));
    ways.intake.write_note(TENANT, &call, id, &text, new_key()).await.unwrap();
    let note = ways.intake.notes(TENANT, &call, id).await.unwrap().remove(0);
    assert_eq!((note.text, note.typed), (told.messages[0].text.clone(), Some(text.text)));
}
