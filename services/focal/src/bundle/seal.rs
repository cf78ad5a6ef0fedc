//! Writing a bundle.

use std::{
    fmt,
    fs::{self, DirBuilder, File, OpenOptions},
    io::{BufWriter, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use age::{Encryptor, Recipient, stream::StreamWriter, x25519};
use anyhow::Context;

use super::{
    MANIFEST, Manifest,
    digest::{Content, Counting},
};

/// How many can open one bundle: as many as the operators' log has room for.
const MOST_RECIPIENTS: usize = 5;

/// Who can open a bundle: at least one.
pub struct Recipients(Vec<x25519::Recipient>);

impl Recipients {
    /// From what was typed; spaces around a key are none of it.
    ///
    /// # Errors
    /// Where one is no age public key, there is none, or there are too many.
    pub fn parse(texts: &[String]) -> anyhow::Result<Self> {
        anyhow::ensure!(!texts.is_empty(), "a bundle needs a recipient");
        anyhow::ensure!(texts.len() <= MOST_RECIPIENTS, "a bundle has {MOST_RECIPIENTS} recipients at the most");
        let parse = |text: &String| {
            let parsed = text.trim().parse::<x25519::Recipient>();
            parsed.map_err(|error| anyhow::anyhow!("{text} is no age public key (age1…): {error}"))
        };
        Ok(Self(texts.iter().map(parse).collect::<anyhow::Result<_>>()?))
    }
}

/// Their keys, as they count and not as they were typed, with commas.
impl fmt::Display for Recipients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&keys.join(","))
    }
}

/// Writes the files of a bundle.
pub struct Sealer {
    folder: PathBuf,
    recipients: Recipients,
}

impl Sealer {
    /// A new folder, or an empty one, for whoever runs this command alone.
    ///
    /// # Errors
    /// Where the folder holds something, or cannot be made.
    pub fn create(folder: &Path, recipients: Recipients) -> anyhow::Result<Self> {
        if folder.exists() {
            let mut within = fs::read_dir(folder).with_context(|| format!("the folder {}", folder.display()))?;
            anyhow::ensure!(within.next().is_none(), "{} holds something: name a new folder", folder.display());
            fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        } else {
            DirBuilder::new()
                .mode(0o700)
                .create(folder)
                .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        Ok(Self { folder: folder.to_owned(), recipients })
    }

    /// Begins a file.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn file(&self, name: &str) -> anyhow::Result<SealedFile> {
        let path = self.folder.join(format!("{name}.age"));
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        let file = file.with_context(|| format!("cannot write {}", path.display()))?;
        let recipients = self.recipients.0.iter().map(|recipient| recipient as &dyn Recipient);
        let writer = Encryptor::with_recipients(recipients)?.wrap_output(BufWriter::new(file))?;
        Ok(SealedFile { writer, counting: Counting::default() })
    }

    /// Writes the manifest, as the last file; gives its SHA-256, by which a bundle is known.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn finish(self, manifest: &Manifest) -> anyhow::Result<String> {
        let mut file = self.file(MANIFEST)?;
        file.write(&serde_json::to_vec_pretty(manifest)?)?;
        let content = file.finish()?;
        // The names of the files are on the disk, too.
        File::open(&self.folder)?.sync_all()?;
        Ok(content.sha256)
    }
}

/// A file under way.
pub struct SealedFile {
    writer: StreamWriter<BufWriter<File>>,
    counting: Counting,
}

impl SealedFile {
    /// The next piece.
    ///
    /// # Errors
    /// Where it cannot be written, such as on a full disk.
    pub fn write(&mut self, piece: &[u8]) -> anyhow::Result<()> {
        self.counting.take(piece);
        Ok(self.writer.write_all(piece)?)
    }

    /// The end: all of it is on the disk when this returns.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn finish(self) -> anyhow::Result<Content> {
        let file = self.writer.finish()?.into_inner().map_err(|error| error.into_error())?;
        file.sync_all()?;
        Ok(self.counting.content())
    }
}
