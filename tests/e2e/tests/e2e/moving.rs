//! An organisation that moves: out of one installation, in a bundle, into another with other keys.

use std::{
    collections::BTreeMap,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Output,
    time::Duration,
};

use age::secrecy::ExposeSecret;
use contracts::intake::{Holder, ReceiptCode};
use serde_json::Value;
use testkit::{Desk, Machine, attach, from_elsewhere, inquiry, new_key, pixel, run, until_whole};
use web::ProblemKind;

const SOON: Duration = Duration::from_secs(60);

fn says(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A key pair as age-keygen makes it: the public half, and the file of the private one.
fn key_pair(folder: &Path, name: &str) -> (String, String) {
    let identity = age::x25519::Identity::generate();
    let file = folder.join(name);
    std::fs::write(&file, identity.to_string().expose_secret()).unwrap();
    (identity.to_public().to_string(), file.display().to_string())
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", says(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn files(bundle: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(bundle).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[tokio::test]
async fn an_organisation_moves_with_all_that_it_has() {
    let start = |more: &'static [&'static str]| tokio::task::spawn_blocking(move || Machine::start(more, &[]));
    let (here, there) = (start(&[]).await.unwrap(), start(&["--empty"]).await.unwrap());
    let (public, private) = key_pair(&here.dir(), "key.txt");
    let bundle = here.dir().join("bundle");
    let to = bundle.display().to_string();

    let receipt = here.ways().intake.submit("cctu", &inquiry(), new_key()).await.unwrap();
    let code = ReceiptCode { code: receipt.code.clone() };
    let visit = here.ways().intake.begin_visit("cctu", &from_elsewhere(), &code).await.unwrap().secret;
    let attached = attach(&here.ways(), "cctu", Holder::Visit(&visit), "x.png", &pixel()).await.unwrap();
    until_whole(&here.config(), &[], SOON).await;
    assert!(run(&here.config(), &["tenant", "suspend", "cctu"]).status.success());

    // Bad input leaves nothing behind.
    let no_key = run(&here.config(), &["tenant", "export", "cctu", "--to", &to, "--recipient", "age1nokey"]);
    assert_eq!(no_key.status.code(), Some(1), "{}", says(&no_key));
    let nobody = run(&here.config(), &["tenant", "export", "nobody", "--to", &to, "--recipient", &public]);
    assert!(says(&nobody).contains("no organisation"), "{}", says(&nobody));
    let many = [&["tenant", "export", "cctu", "--to", &to][..], &["--recipient", &public].repeat(6)[..]].concat();
    assert!(says(&run(&here.config(), &many)).contains("at the most"));
    assert!(!bundle.exists());

    // Whatever was typed around it, the log tells the key, and with the end which bundle it opens.
    let padded = format!("{}{public}", " ".repeat(600));
    let exported =
        json(&run(&here.config(), &["--json", "tenant", "export", "cctu", "--to", &to, "--recipient", &padded]));
    let log = json(&run(&here.config(), &["--json", "operator", "log", "--tenant", "cctu"]));
    let told: Vec<_> = log["rows"].as_array().unwrap().iter().rev().take(2).map(|row| row["detail"].clone()).collect();
    let fingerprint = exported["fingerprint"].as_str().unwrap();
    assert_eq!(told, [format!("recipients={public} fingerprint={fingerprint}"), format!("recipients={public}")]);
    assert_eq!((&exported["signed_head"], &exported["files"]), (&true.into(), &1.into()), "{exported}");
    assert!(exported["left_behind"].as_array().unwrap().contains(&"authenticator_app".into()), "{exported}");
    for file in files(&bundle) {
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
        let bytes = std::fs::read(&file).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1"), "{}", file.display());
        assert!(!String::from_utf8_lossy(&bytes).contains("focal@cctu.example"), "{}", file.display());
    }
    let again = run(&here.config(), &["tenant", "export", "cctu", "--to", &to, "--recipient", &public]);
    assert!(says(&again).contains("holds something"), "{}", says(&again));

    // Checked without a database, by whoever has the key.
    let import = |machine: &Machine, more: &[&str]| {
        run(&machine.config(), &[&["--json", "tenant", "import", &to, "--identity"][..], more].concat())
    };
    let checked = json(&import(&there, &[&private, "--check"]));
    assert_eq!((&checked["verdict"], &checked["fingerprint"]), (&"whole".into(), &exported["fingerprint"]));
    let (_, stranger) = key_pair(&here.dir(), "stranger.txt");
    assert_eq!(import(&there, &[&stranger, "--check"]).status.code(), Some(1));

    // A bundle that was changed, or lacks a file, is not taken in, not even a part of it.
    for file in files(&bundle) {
        let whole = std::fs::read(&file).unwrap();
        std::fs::write(&file, &whole[..whole.len() - 1]).unwrap();
        assert_eq!(import(&there, &[&private, "--check"]).status.code(), Some(1), "{}", file.display());
        std::fs::write(&file, &whole).unwrap();
    }
    let mail = bundle.join("mail.rows.age");
    std::fs::rename(&mail, bundle.join("aside")).unwrap();
    assert_eq!(import(&there, &[&private]).status.code(), Some(1));
    std::fs::rename(bundle.join("aside"), &mail).unwrap();
    let empty = json(&run(&there.config(), &["--json", "tenant", "list"]));
    assert_eq!(empty, serde_json::json!([]));

    let imported = json(&import(&there, &[&private]));
    assert_eq!((&imported["verdict"], &imported["tables"]), (&"imported".into(), &checked["tables"]));
    assert_eq!(import(&there, &[&private]).status.code(), Some(1), "it is there already");
    let refused = there.ways().intake.submit("cctu", &inquiry(), new_key()).await.unwrap_err();
    assert_eq!(refused.kind(), ProblemKind::TenantSuspended, "until somebody resumes it");

    // The same number of rows, the same trail, nothing missing.
    let counts = |machine: &Machine| -> BTreeMap<String, i64> {
        let told = json(&run(&machine.config(), &["--json", "tenant", "delete", "cctu", "--dry-run"]));
        serde_json::from_value(told["rows"].clone()).unwrap()
    };
    let (was, is) = (counts(&here), counts(&there));
    for table in ["account", "account_role", "inquiry", "receipt", "progress", "mail", "fact", "inbox", "outbox"] {
        let name = format!("t_cctu.{table}");
        assert_eq!(was[&name], is[&name], "{name}");
    }
    assert_eq!((is["t_cctu.authenticator_app"], is["t_cctu.session"], is["control.tenant_key"]), (0, 0, 1));
    let heads = there.dir().join("heads").display().to_string();
    let audit = run(&there.config(), &["audit", "verify", "--tenant", "cctu", "--heads", &heads]);
    assert!(audit.status.success(), "{}", says(&audit));

    // It works there: the worker's code, the words, a new number behind the old ones.
    assert!(run(&there.config(), &["tenant", "resume", "cctu"]).status.success());
    let ways = there.ways();
    assert_eq!(ways.progress("cctu", &code).await.unwrap().reference, receipt.reference);
    let desk = Desk::set_up(&ways, "cctu", "focal@cctu.example").await;
    let found = super::thin_path::find(&ways, "cctu", &desk, &receipt.reference).await;
    let read = ways.intake.find("cctu", &desk.call().await, found).await.unwrap();
    assert_eq!(read.words.unwrap().contact_value.as_deref(), Some("SECRET-CONTACT"));
    let file = ways.intake.file("cctu", &desk.call().await, found, attached.id).await.unwrap();
    assert_eq!(file.content.into_vec().await.unwrap().len() as u64, attached.bytes.unwrap(), "what was attached, too");
    let next = ways.intake.submit("cctu", &inquiry(), new_key()).await.unwrap();
    assert_ne!(next.reference, receipt.reference);
    until_whole(&there.config(), &[], Duration::from_secs(90)).await;
    assert!(here.stop().success() && there.stop().success());
}
