//! What people write is found again nowhere but sealed: a word of its own in every field, and then every byte that is left on
//! the machine is looked through: the database's files, the folder of attached files, Redis's memory, logs and mails. Traces are in `trace`.

use std::{
    io::{Read, Write},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use contracts::{
    Call,
    cases::RecordMonitoring,
    intake::{
        Holder, InquiryAnswers, KeepUnsent, MessageToWorker, NewInquiry, NewMessage, OwnAnswer, OwnContact,
        ReceiptCode, SearchInquiries, SetQuestions, TypedField, UnsentForm, VerifyInquiry,
    },
};
use secrecy::ExposeSecret;
use testkit::{Desk, Machine, add_file, attach, complaint, from_elsewhere, inquiry, mails, new_key, until_whole};

use crate::own_questions::question;

const TENANT: &str = "vgcl";
const SOON: Duration = Duration::from_secs(30);

/// One word for each field; one in a script of its own.
const CANARIES: [&str; 26] = [
    "kanari-message",
    "kanari-own",
    "kanari-name",
    "កាណារី-ឈ្មោះ",
    "kanari-employer",
    "kanari-agency",
    "kanari-times",
    "0987612345670",
    "kanari-newcontact",
    "kanari-reply",
    "kanari-document",
    "kanari-filename",
    "kanari-exif",
    "kanari-note",
    "kanari-toworker",
    "kanari-unsent",
    "kanari-entry",
    "kanari-fromunion",
    "kanari-translation",
    "kanari-verification",
    "kanari-search",
    "kanari-complainant",
    "kanari-respondent",
    "kanari-narrative",
    "kanari-relief",
    "kanari-monitoring",
];

fn form() -> NewInquiry {
    let sent = inquiry();
    NewInquiry {
        answers: InquiryAnswers {
            message: Some("It happened: kanari-message".into()),
            name: Some("kanari-name កាណារី-ឈ្មោះ".into()),
            employer: Some("kanari-employer".into()),
            agency: Some("kanari-agency".into()),
            safe_times: Some("kanari-times".into()),
            contact_method: Some("call".into()),
            contact_value: Some("0987612345670".into()),
            ..sent.answers
        },
        ..sent
    }
}

/// A worker and the union use every field that takes words; gives the code of the receipt.
async fn everybody_writes(machine: &Machine) -> String {
    let ways = machine.ways();
    let (intake, anybody) = (&ways.intake, Call::anonymous());
    let focal = Desk::log_in(&ways, TENANT, "focal").await;
    let admin = Desk::log_in(&ways, TENANT, "admin").await;
    let asked = question("text", "What else?", &[]);
    let own = OwnAnswer { question: asked.id, version: 1, values: vec!["kanari-own".into()] };
    let set = SetQuestions { questions: vec![asked] };
    intake.set_questions(TENANT, &admin.call().await, 0, &set).await.unwrap();
    let mut sent = form();
    sent.answers.own = Some(vec![own]);
    let receipt = intake.submit(TENANT, &sent, new_key()).await.unwrap();
    let code = ReceiptCode { code: receipt.code.clone() };
    let visit = intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap().secret;
    let text = |text: &str| NewMessage { text: text.to_owned() };
    intake.write_to_union(TENANT, &anybody, &visit, &text("kanari-reply"), new_key()).await.unwrap();
    let contact = OwnContact {
        contact_method: "telegram".into(),
        contact_value: Some("kanari-newcontact".into()),
        safe_times: None,
        may_say_union: None,
        may_leave_message: None,
        language: "vi".into(),
    };
    intake.change_own_contact(TENANT, &anybody, &visit, &contact).await.unwrap();
    let holder = Holder::Visit(&visit);
    attach(&ways, TENANT, holder, "kanari-filename.pdf", document().as_bytes()).await.unwrap();
    attach(&ways, TENANT, holder, "photo.jpg", &crate::files::photo(64)).await.unwrap();

    let call = focal.call().await;
    let found = intake.search(TENANT, &call, &SearchInquiries { text: "kanari-newcontact".into() }).await.unwrap();
    intake.search(TENANT, &call, &SearchInquiries { text: "kanari-search".into() }).await.unwrap();
    let id = found.items[0].id;
    let theirs = intake.conversation(TENANT, &call, id).await.unwrap().messages[0].id;
    for message in intake.conversation(TENANT, &call, id).await.unwrap().messages {
        let Some(file) = message.file else { continue };
        let content = ways.intake.file(TENANT, &call, id, file.id).await.unwrap().content.into_vec().await.unwrap();
        let is_document = file.kind.as_deref() == Some("document");
        assert_eq!(holds(&content, "kanari-document"), is_document, "the team reads it");
    }
    intake.translate_message(TENANT, &call, id, theirs, &text("kanari-translation")).await.unwrap();
    intake.write_note(TENANT, &call, id, &text("kanari-note"), new_key()).await.unwrap();
    for (form, text) in [(UnsentForm::Note(id), "kanari-unsent"), (UnsentForm::Entry, "kanari-entry")] {
        let field = TypedField { name: "text".into(), value: text.into() };
        let keep = KeepUnsent { key: new_key(), fields: vec![field], taken: None };
        intake.keep_unsent(TENANT, &call, form, &keep).await.unwrap();
    }
    add_file(&ways, &focal, id, "worker", "kanari-fromunion.jpg", &crate::files::photo(64)).await.unwrap();
    let version = intake.find(TENANT, &call, id).await.unwrap().version;
    let told = MessageToWorker { text: "kanari-toworker".into(), purpose: "tell".into() };
    let version = intake.write_to_worker(TENANT, &call, id, version, &told, new_key()).await.unwrap().version;
    let verify = VerifyInquiry {
        result: "verified".into(),
        method: Some("telegram".into()),
        note: Some("kanari-verification".into()),
        duplicate_of: None,
    };
    intake.verify(TENANT, &call, id, version, &verify).await.unwrap();

    let mut filed = complaint(id);
    filed.complainant_name = "kanari-complainant".into();
    filed.respondent_name = "kanari-respondent".into();
    filed.narrative = "kanari-narrative".into();
    filed.relief_sought = Some("kanari-relief".into());
    let case = ways.cases.file(TENANT, &call, &filed, new_key()).await.unwrap();
    let case = ways.cases.accept(TENANT, &call, case.summary.id, case.version).await.unwrap();
    let entry = RecordMonitoring {
        entry_date: "2026-11-20".parse().unwrap(),
        entry_type: "contact".into(),
        worker_contacted: true,
        note: "kanari-monitoring".into(),
        outcome: None,
        basis: None,
    };
    ways.cases.record_monitoring(TENANT, &call, case.summary.id, case.version, &entry, new_key()).await.unwrap();
    receipt.code
}

/// A page that says something, as plainly as a page can (ISO 32000-2, annex H).
fn document() -> String {
    let text = "BT (kanari-document) Tj ET";
    format!(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
         2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
         3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n\
         4 0 obj\n<< /Length {} >>\nstream\n{text}\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
        text.len()
    )
}

/// Has Redis write its memory down as it is; gives the file.
fn dump_of_redis(machine: &Machine) -> PathBuf {
    let config = config::load(Some(&machine.config())).unwrap();
    let url = config.redis.url.expect("the setting").expose_secret().to_owned();
    let socket = PathBuf::from(url.strip_prefix("unix://").expect("a socket"));
    let mut redis = UnixStream::connect(&socket).unwrap();
    redis.write_all(b"CONFIG SET rdbcompression no\r\nSAVE\r\nQUIT\r\n").unwrap();
    let mut answer = String::new();
    redis.read_to_string(&mut answer).unwrap();
    assert_eq!(answer, "+OK\r\n+OK\r\n+OK\r\n", "Redis wrote its memory down");
    socket.with_file_name("dump.rdb")
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Fails where a text holds any of the words.
fn has_none(what: &str, bytes: &[u8], words: &[String]) {
    for word in words {
        assert!(!holds(bytes, word), "{what} holds {word}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_write_is_found_nowhere_but_sealed() {
    let machine = tokio::task::spawn_blocking(|| {
        let log =
            "info,intake=debug,cases=debug,portal=debug,notifications=debug,reporting=debug,outbox=debug,web=debug";
        Machine::start(&[], &[("FOCAL__TELEMETRY__LOG", log)])
    })
    .await
    .unwrap();
    let before = mails(&machine.dir()).len();
    let code = everybody_writes(&machine).await;
    let config = machine.config();
    until_whole(&config, &[], SOON).await;
    let words: Vec<String> =
        CANARIES.iter().map(|word| (*word).to_owned()).chain([code.replace(' ', ""), code]).collect();

    let dump = std::fs::read(dump_of_redis(&machine)).unwrap();
    assert!(holds(&dump, "inquiry.verified.v1"), "the events are in it, and can be read");
    has_none("Redis", &dump, &words);
    let sent = mails(&machine.dir());
    assert!(sent.len() > before, "mails went out");
    for mail in &sent {
        has_none("a mail", mail.all.as_bytes(), &words);
    }
    let printed = machine.printed();
    has_none("what was printed", printed.as_bytes(), &words);

    let dir = machine.dir();
    let paused = tokio::task::spawn_blocking(|| machine.pause()).await.unwrap();
    assert!(dir.join("postgres/pg_wal").is_dir(), "also what Postgres writes down first");
    assert_ne!(files_that_hold("inquiry.verified.v1", &dir), "", "the events are in files, and can be found");
    for word in &words {
        assert_eq!(files_that_hold(word, &dir), "", "{word}");
    }
    drop(paused);
}

/// The files below a folder that hold a word.
fn files_that_hold(word: &str, folder: &Path) -> String {
    let mut grep = Command::new("grep");
    let grep = grep.args(["-rlaF", "-e", word]).arg(folder).env("LC_ALL", "C").output().expect("grep runs");
    let complaint = String::from_utf8_lossy(&grep.stderr);
    assert!(grep.status.code().is_some_and(|code| code < 2), "grep looked through all: {complaint}");
    String::from_utf8_lossy(&grep.stdout).into_owned()
}
