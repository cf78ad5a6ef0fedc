//! Files that colleagues add: to a request's worker, who opens them once they are sent, or on record.

use contracts::{
    ApiError, Call,
    intake::{Conversation, File, Holder, NewStaffFile, ReceiptCode, SubmitDraft},
};
use testkit::{Desk, Ways, add_file, complaint, from_elsewhere, inquiry, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::{Draft, TENANT, holds, id_of, photo, saved, send};
use crate::{
    answers::{field_errors, kind, wrong},
    database::{audited, owner},
};

/// A request with a colleague who works on it, open in its worker's browser.
pub struct Open {
    pub ways: Ways,
    pub desk: Desk,
    pub id: Uuid,
    /// Of the visit.
    pub secret: String,
}

impl Open {
    pub async fn new() -> Self {
        let ways = shared().ways();
        let desk = Desk::log_in(&ways, TENANT, "focal").await;
        let receipt = ways.intake.submit(TENANT, &inquiry(), new_key()).await.unwrap();
        let code = ReceiptCode { code: receipt.code.clone() };
        let secret = ways.intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
        let id = id_of(&desk, &ways, &receipt).await;
        Self { ways, desk, id, secret }
    }

    pub async fn adds(&self, to: &str, name: &str, content: &[u8]) -> Result<File, ApiError> {
        add_file(&self.ways, &self.desk, self.id, to, name, content).await
    }

    pub async fn conversation(&self) -> Conversation {
        self.ways.intake.conversation(TENANT, &self.desk.call().await, self.id).await.unwrap()
    }

    /// What the worker gets of a file: what it is called, and its content.
    async fn opens(&self, file: Uuid) -> Result<(String, Vec<u8>), ApiError> {
        opened(&self.ways, TENANT, &self.secret, file).await
    }

    /// Lets the time pass for which the union's messages are held.
    pub async fn time_passes(&self) {
        let aged = "UPDATE message SET written_at = written_at - interval '10 s', sent_at = sent_at - interval '10 s'
                    WHERE inquiry_id = $1";
        sqlx::query(aged).bind(self.id).execute(&mut owner(shared(), TENANT).await).await.unwrap();
    }
}

async fn opened(ways: &Ways, tenant: &str, secret: &str, file: Uuid) -> Result<(String, Vec<u8>), ApiError> {
    let download = ways.intake.visit_file(tenant, &from_elsewhere(), secret, file).await?;
    let disposition = download.headers["content-disposition"].to_str().unwrap().to_owned();
    Ok((disposition, download.content.into_vec().await.map_err(|_| ApiError::Unavailable)?))
}

#[tokio::test]
async fn a_file_for_the_worker_is_held_sent_and_opened() {
    let open = Open::new().await;
    let before = audited(shared(), TENANT, "write_to_worker").await;
    let kept = open.adds("worker", "kanari-form.jpg", &photo(300)).await.unwrap();
    assert_eq!(kept.kind.as_deref(), Some("photo"));
    assert!(audited(shared(), TENANT, "write_to_worker").await > before, "it is on record");

    let visit = async || open.ways.intake.visit(TENANT, &Call::anonymous(), &open.secret).await.unwrap();
    let held = open.conversation().await.messages.remove(0);
    assert!(held.held && !held.from_worker && held.text.is_empty() && held.written_by.is_some());
    let told = held.file.expect("the file is the message");
    assert_eq!((told.id, told.name.as_deref()), (kept.id, Some("kanari-form.jpg")));
    assert_eq!(told.added_by, held.written_by, "who it was");
    assert!(visit().await.messages.is_empty());
    assert_eq!(kind(open.opens(kept.id).await), ProblemKind::NotFound, "it is held");

    open.time_passes().await;
    let seen = visit().await.messages.remove(0);
    let file = seen.file.expect("it is sent");
    assert!(!seen.from_worker && seen.written_by.is_none());
    assert_eq!(
        (file.kind.as_deref(), file.media_type.as_deref(), file.bytes),
        (Some("photo"), Some("image/jpeg"), kept.bytes)
    );
    assert!(file.name.is_none() && file.sha256.is_none() && file.added_by.is_none(), "no more than that");
    let (disposition, content) = open.opens(kept.id).await.unwrap();
    assert_eq!(disposition, "attachment; filename=\"document.jpg\"", "among the files of a phone it says nothing");
    assert!(!holds(&content, b"kanari") && content.len() as u64 == kept.bytes.unwrap());
    assert_eq!(saved(&open.desk, &open.ways, open.id, kept.id).await.unwrap().1, content);

    // It was sent: nobody takes it back, or away.
    let call = open.desk.call().await;
    let late = open.ways.intake.take_back(TENANT, &call, open.id, held.id).await;
    assert_eq!(kind(late), ProblemKind::RefusedTransition);
    let late = open.ways.intake.discard_file(TENANT, &call, Holder::Colleague(open.id), kept.id).await;
    assert_eq!(kind(late), ProblemKind::RefusedTransition);

    // Nobody else opens it.
    let other = Open::new().await;
    assert_eq!(kind(other.opens(kept.id).await), ProblemKind::NotFound, "of another request");
    assert_eq!(kind(opened(&open.ways, "clc", &open.secret, kept.id).await), ProblemKind::NotFound, "elsewhere");
    assert_eq!(kind(opened(&open.ways, TENANT, &"A".repeat(43), kept.id).await), ProblemKind::NotFound);
}

#[tokio::test]
async fn a_file_that_is_taken_back_is_gone() {
    let open = Open::new().await;
    let kept = open.adds("worker", "wrong.jpg", &photo(16)).await.unwrap();
    let held = open.conversation().await.messages.remove(0);
    open.ways.intake.take_back(TENANT, &open.desk.call().await, open.id, held.id).await.unwrap();
    assert!(open.conversation().await.messages.is_empty());
    open.time_passes().await;
    assert_eq!(kind(open.opens(kept.id).await), ProblemKind::NotFound);
    assert_eq!(kind(saved(&open.desk, &open.ways, open.id, kept.id).await), ProblemKind::NotFound);
    assert!(is_leaving(kept.id).await, "its content is taken away by and by");
}

/// Whether nothing but what leads to its content is left of a file.
async fn is_leaving(file: Uuid) -> bool {
    let gone =
        "SELECT NOT EXISTS (SELECT FROM file WHERE id = $1) AND EXISTS (SELECT FROM file_removal WHERE file_id = $1)";
    sqlx::query_scalar(gone).bind(file).fetch_one(&mut owner(shared(), TENANT).await).await.unwrap()
}

#[tokio::test]
async fn what_a_worker_gave_stands_with_the_form_and_shows_nothing_new() {
    let open = Open::new().await;
    let kept = open.adds("record", "letter.jpg", &photo(16)).await.unwrap();
    let call = open.desk.call().await;
    let read = open.ways.intake.find(TENANT, &call, open.id).await.unwrap();
    let files = read.files.expect("the case team sees it");
    assert_eq!((files.len(), files[0].id, files[0].name.as_deref()), (1, kept.id, Some("letter.jpg")));
    assert!(files[0].added_by.as_deref().is_some_and(|name| !name.is_empty()));
    assert!(read.allowed.contains(&"add_file".to_owned()));
    assert!(open.conversation().await.messages.is_empty());
    let visit = open.ways.intake.visit(TENANT, &Call::anonymous(), &open.secret).await.unwrap();
    assert!(visit.messages.is_empty());
    assert_eq!(kind(open.opens(kept.id).await), ProblemKind::NotFound);
    assert!(saved(&open.desk, &open.ways, open.id, kept.id).await.is_ok());

    // What the worker sent themselves is not given back either.
    let own = send(&open.ways, Holder::Visit(&open.secret), "own.jpg", &photo(16)).await.unwrap();
    assert_eq!(kind(open.opens(own.id).await), ProblemKind::NotFound, "the phone may be in other hands");

    // All of it goes with the request.
    let sent = open.adds("worker", "form.jpg", &photo(16)).await.unwrap();
    open.ways.intake.erase_inquiry(TENANT, &Call::anonymous(), &open.secret).await.unwrap();
    for file in [kept.id, own.id, sent.id] {
        assert!(is_leaving(file).await);
    }
    assert_eq!(kind(open.adds("record", "late.jpg", &photo(16)).await), ProblemKind::NotFound);
}

#[tokio::test]
async fn what_was_put_on_the_wrong_record_is_taken_away_by_the_team_and_nothing_else_is() {
    let open = Open::new().await;
    let wrong = open.adds("record", "other-worker.jpg", &photo(16)).await.unwrap();
    let sent = open.adds("worker", "form.jpg", &photo(16)).await.unwrap();
    let own = send(&open.ways, Holder::Visit(&open.secret), "own.jpg", &photo(16)).await.unwrap();
    let remove = async |who: &str, file: Uuid| {
        let call = Desk::log_in(&open.ways, TENANT, who).await.call().await;
        open.ways.intake.remove_file(TENANT, &call, open.id, file).await
    };
    for file in [sent.id, own.id] {
        assert_eq!(kind(remove("focal", file).await), ProblemKind::NotFound, "what was said stays");
    }
    assert_eq!(kind(remove("admin", wrong.id).await), ProblemKind::Forbidden);
    let before = audited(shared(), TENANT, "remove_file").await;
    remove("alternate", wrong.id).await.unwrap();
    assert!(is_leaving(wrong.id).await && audited(shared(), TENANT, "remove_file").await > before);
    assert_eq!(kind(remove("alternate", wrong.id).await), ProblemKind::NotFound);
}

#[tokio::test]
async fn a_file_that_cannot_be_added_says_why() {
    let open = Open::new().await;
    for (to, name, content, field, why) in [
        ("worker", "page.jpg", "<html></html>", "file", "not_allowed"),
        ("record", "broken.pdf", "%PDF-1.7\nnothing that follows", "file", "damaged"),
        ("worker", "../x.jpg", "x", "file", "bad_name"),
        ("nobody", "x.jpg", "x", "to", "unknown_code"),
        ("", "x.jpg", "x", "to", "required"),
    ] {
        assert_eq!(
            field_errors(open.adds(to, name, content.as_bytes()).await),
            wrong(field, why),
            "{name:?} to {to:?}"
        );
    }
    assert!(open.conversation().await.messages.is_empty());

    // What the union adds leaves the worker room.
    let (intake, call) = (&open.ways.intake, open.desk.call().await);
    let new = |name: &str| NewStaffFile { name: name.into(), bytes: Some(1), to: "record".into(), key: None };
    let begin = async |name: &str| {
        let call = Call { forwarded: from_elsewhere().forwarded, ..call.clone() };
        intake.begin_staff_file(TENANT, &call, open.id, &new(name)).await
    };
    let first = begin("0.jpg").await.unwrap();
    for number in 1..20 {
        begin(&format!("{number}.jpg")).await.unwrap();
    }
    assert_eq!(field_errors(begin("more.jpg").await), wrong("file", "too_many_files"));
    assert!(send(&open.ways, Holder::Visit(&open.secret), "own.jpg", &photo(16)).await.is_ok());

    // Nobody goes on with what somebody else has begun, and what is not kept can be taken away.
    let colleague = Desk::log_in(&open.ways, TENANT, "alternate").await.call().await;
    let holder = Holder::Colleague(open.id);
    let foreign = intake.append_to_file(TENANT, &colleague, holder, first.id, 0, vec![1]).await;
    assert_eq!(kind(foreign), ProblemKind::NotFound);
    let by_visit = intake.append_to_file(TENANT, &call, Holder::Visit(&open.secret), first.id, 0, vec![1]).await;
    assert_eq!(kind(by_visit), ProblemKind::NotFound);
    intake.discard_file(TENANT, &call, holder, first.id).await.unwrap();
    assert!(begin("more.jpg").await.is_ok());

    // Nobody writes to who wants to be left alone.
    intake.withdraw_inquiry(TENANT, &Call::anonymous(), &open.secret).await.unwrap();
    for to in ["worker", "record"] {
        assert_eq!(kind(open.adds(to, "a.jpg", &photo(16)).await), ProblemKind::RefusedTransition);
    }
}

#[tokio::test]
async fn only_who_works_on_a_request_adds_to_it() {
    let open = Open::new().await;
    let admin = Desk::log_in(&open.ways, TENANT, "admin").await;
    let refused = add_file(&open.ways, &admin, open.id, "record", "a.jpg", &photo(16)).await;
    assert_eq!(kind(refused), ProblemKind::Forbidden);
    let stranger = Desk::log_in(&open.ways, "clc", "focal").await;
    let new = NewStaffFile { name: "a.jpg".into(), bytes: Some(1), to: "worker".into(), key: None };
    let begin = async |call: &Call| open.ways.intake.begin_staff_file(TENANT, call, open.id, &new).await;
    assert_eq!(kind(begin(&stranger.call().await).await), ProblemKind::NotFound);
    assert_eq!(kind(begin(&Call::anonymous()).await), ProblemKind::Unauthenticated);

    // Of what a case came, its team does.
    let call = open.desk.call().await;
    let version = open.ways.intake.find(TENANT, &call, open.id).await.unwrap().version;
    let verify = contracts::intake::VerifyInquiry {
        result: "verified".into(),
        method: Some("call".into()),
        note: None,
        duplicate_of: None,
    };
    open.ways.intake.verify(TENANT, &call, open.id, version, &verify).await.unwrap();
    open.ways.cases.file(TENANT, &call, &complaint(open.id), new_key()).await.unwrap();
    let outsider = Desk::log_in(&open.ways, TENANT, "alternate").await;
    let refused = add_file(&open.ways, &outsider, open.id, "worker", "a.jpg", &photo(16)).await;
    assert_eq!(kind(refused), ProblemKind::Forbidden);
    assert!(open.adds("worker", "a.jpg", &photo(16)).await.is_ok());
}

#[tokio::test]
async fn a_file_of_a_draft_is_not_touched_by_colleagues() {
    let draft = Draft::begin(|_| {}).await;
    let own = send(&draft.ways, draft.holder(), "own.jpg", &photo(16)).await.unwrap();
    let form = SubmitDraft { consents: inquiry().consents, answers: Default::default() };
    let anybody = Call::anonymous();
    let receipt = draft.ways.intake.submit_draft(TENANT, &anybody, &draft.secret, &form, new_key()).await.unwrap();
    let desk = Desk::log_in(&draft.ways, TENANT, "focal").await;
    let id = id_of(&desk, &draft.ways, &receipt).await;
    let call = desk.call().await;
    draft.ways.intake.discard_file(TENANT, &call, Holder::Colleague(id), own.id).await.unwrap();
    let read = draft.ways.intake.find(TENANT, &call, id).await.unwrap();
    let files = read.files.unwrap();
    assert!(files.len() == 1 && files[0].added_by.is_none(), "what is not theirs is not there, and stays");
}
