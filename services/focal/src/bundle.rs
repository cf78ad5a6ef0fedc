//! A bundle: one organisation in a folder, to move it to another installation or to give it into its union's own hands.
//!
//! ```text
//! manifest.json.age   what it holds: the registry's row, wrapped keys, migrations, and of each part its SHA-256 and rows
//! key.age             the key that wraps the keys of the manifest
//! <table>.rows.age    the rows of a table, a line each, in Postgres's text format (COPY)
//! <file>.content.age  what a worker attached, sealed with the key of its inquiry
//! ```
//!
//! Every file is encrypted to the recipients (age-encryption.org/v1), so no key and no row lies anywhere in clear, and the
//! plain `age` program opens it too. What workers wrote is sealed once more inside the rows, with the organisation's key;
//! that key is wrapped by the one in `key.age`, never by the master key of the installation it comes from. The manifest is
//! written last: a folder without one was cut short.
//!
//! [`Sealer`] writes a bundle, [`Opener`] reads one, both piece by piece: a table may be larger than the memory.

mod digest;
mod manifest;
mod open;
mod seal;

pub use manifest::{Attached, FORMAT, Manifest, Organisation, Part, WrappedKey};
pub use open::Opener;
pub use seal::{Recipients, Sealer};

/// The file of the key that wraps the organisation's keys.
pub const KEY: &str = "key";
const MANIFEST: &str = "manifest.json";

/// The file of a table's rows. Names of tables come from a bundle too, and lead nowhere else.
///
/// # Errors
/// Where it is no table's name.
pub fn rows_of(table: &str) -> anyhow::Result<String> {
    let plain = table.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    anyhow::ensure!(plain && !table.is_empty(), "the bundle names a table that is none");
    Ok(format!("{table}.rows"))
}

/// The file of what a worker attached.
pub fn content_of(file: uuid::Uuid) -> String {
    format!("{file}.content")
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use age::secrecy::ExposeSecret;

    use super::{open::OpenedFile, *};

    fn keys(dir: &std::path::Path) -> (Vec<String>, std::path::PathBuf) {
        let identity = age::x25519::Identity::generate();
        let file = dir.join("identity.txt");
        std::fs::write(&file, format!("# a comment\n{}\n", identity.to_string().expose_secret())).unwrap();
        (vec![identity.to_public().to_string()], file)
    }

    fn read_all(file: &mut OpenedFile) -> anyhow::Result<Vec<u8>> {
        let (mut all, mut buffer) = (Vec::new(), [0; 1000]);
        loop {
            match file.piece(&mut buffer)? {
                0 => return Ok(all),
                n => all.extend_from_slice(&buffer[..n]),
            }
        }
    }

    #[test]
    fn what_was_sealed_opens_for_its_recipient_alone() {
        let dir = tempfile::tempdir().unwrap();
        let (recipients, identity) = keys(dir.path());
        let folder = dir.path().join("bundle");
        let sealer = Sealer::create(&folder, Recipients::parse(&recipients).unwrap()).unwrap();
        let mut file = sealer.file("inquiry.rows").unwrap();
        let row = b"1\tthree months of wages\n";
        for _ in 0..10_000 {
            file.write(row).unwrap();
        }
        let written = file.finish().unwrap();
        assert_eq!((written.rows, written.bytes), (10_000, 10_000 * row.len() as u64));

        let path = folder.join("inquiry.rows.age");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        assert!(!String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains("wages"));

        let opener = Opener::new(&folder, &identity).unwrap();
        let mut opened = opener.file("inquiry.rows").unwrap();
        assert_eq!(read_all(&mut opened).unwrap().len() as u64, written.bytes);
        assert_eq!(opened.finish(), written);

        let other = dir.path().join("other");
        std::fs::create_dir(&other).unwrap();
        let (_, stranger) = keys(&other);
        assert!(Opener::new(&folder, &stranger).unwrap().file("inquiry.rows").is_err());
    }

    #[test]
    fn a_changed_or_shortened_file_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let (recipients, identity) = keys(dir.path());
        let folder = dir.path().join("bundle");
        let sealer = Sealer::create(&folder, Recipients::parse(&recipients).unwrap()).unwrap();
        let mut file = sealer.file("mail.rows").unwrap();
        file.write(&vec![b'x'; 200_000]).unwrap();
        file.finish().unwrap();
        let path = folder.join("mail.rows.age");
        let whole = std::fs::read(&path).unwrap();
        let opener = Opener::new(&folder, &identity).unwrap();
        let opens = || opener.file("mail.rows").and_then(|mut file| read_all(&mut file)).is_ok();
        assert!(opens());
        for cut in [whole.len() - 1, whole.len() - 65_552, 100] {
            std::fs::write(&path, &whole[..cut]).unwrap();
            assert!(!opens(), "cut at {cut}");
        }
        let mut changed = whole.clone();
        let at = changed.len() - 10;
        changed[at] ^= 1;
        std::fs::write(&path, changed).unwrap();
        assert!(!opens());
    }

    #[test]
    fn a_folder_with_something_in_it_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let (recipients, _) = keys(dir.path());
        assert!(Sealer::create(dir.path(), Recipients::parse(&recipients).unwrap()).is_err(), "it holds a file");
    }

    #[test]
    fn recipients_are_told_as_they_count_and_all_of_them() {
        let dir = tempfile::tempdir().unwrap();
        let key = keys(dir.path()).0.remove(0);
        assert!(Recipients::parse(&[]).is_err());
        assert!(Recipients::parse(&["age1notakey".to_owned()]).is_err());
        let padded = format!("{}{key}\n", " ".repeat(600));
        let told = Recipients::parse(&[padded, key.clone()]).unwrap().to_string();
        assert_eq!(told, format!("{key},{key}"));
        let most = Recipients::parse(&vec![key.clone(); 5]).unwrap().to_string();
        let note = "recipients= fingerprint=".len() + 64;
        assert!(most.len() + note <= 500, "the log keeps 500 characters");
        assert!(Recipients::parse(&vec![key; 6]).is_err());
    }

    #[test]
    fn a_table_of_a_bundle_names_no_other_file() {
        assert_eq!(rows_of("audit_seal").unwrap(), "audit_seal.rows");
        for bad in ["", "../key", "a/b", "A", "a.b"] {
            assert!(rows_of(bad).is_err(), "{bad}");
        }
    }
}
