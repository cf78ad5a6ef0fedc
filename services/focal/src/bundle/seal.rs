//! Writing a bundle.

use std::{
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

/// Writes the files of a bundle.
pub struct Sealer {
    folder: PathBuf,
    recipients: Vec<x25519::Recipient>,
}

impl Sealer {
    /// A new folder, or an empty one, for whoever runs this command alone.
    ///
    /// # Errors
    /// Where a recipient is no age public key, there is none, or the folder holds something.
    pub fn create(folder: &Path, recipients: &[String]) -> anyhow::Result<Self> {
        let parse = |text: &String| {
            let parsed = text.trim().parse::<x25519::Recipient>();
            parsed.map_err(|error| anyhow::anyhow!("{text} is no age public key (age1…): {error}"))
        };
        let recipients = recipients.iter().map(parse).collect::<anyhow::Result<Vec<_>>>()?;
        anyhow::ensure!(!recipients.is_empty(), "a bundle needs a recipient");
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
        let recipients = self.recipients.iter().map(|recipient| recipient as &dyn Recipient);
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
