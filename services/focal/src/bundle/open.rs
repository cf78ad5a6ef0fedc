//! Reading a bundle.

use std::{
    fs::File,
    io::{BufReader, Read},
    path::{Path, PathBuf},
};

use age::{Decryptor, Identity, IdentityFile, stream::StreamReader};
use anyhow::Context;

use super::{
    FORMAT, MANIFEST, Manifest,
    digest::{Content, Counting},
};

/// The most that a manifest, a key or an attached file may hold: they are read whole.
const SMALL: u64 = 128 << 20;

/// Reads the files of a bundle.
pub struct Opener {
    folder: PathBuf,
    identities: Vec<Box<dyn Identity>>,
}

impl Opener {
    /// With the private keys of an age identity file.
    ///
    /// # Errors
    /// Where that file is none.
    pub fn new(folder: &Path, identity: &Path) -> anyhow::Result<Self> {
        let keys = File::open(identity).with_context(|| format!("the identity file {}", identity.display()))?;
        let identities = IdentityFile::from_buffer(BufReader::new(keys))?.into_identities()?;
        Ok(Self { folder: folder.to_owned(), identities })
    }

    /// Opens a file.
    ///
    /// # Errors
    /// Where it is missing, or not for these keys.
    pub fn file(&self, name: &str) -> anyhow::Result<OpenedFile> {
        let path = self.folder.join(format!("{name}.age"));
        let file =
            File::open(&path).with_context(|| format!("{} is missing: the bundle is not whole", path.display()))?;
        let decryptor = Decryptor::new_buffered(BufReader::new(file))?;
        let reader = decryptor.decrypt(self.identities.iter().map(|identity| &**identity as &dyn Identity));
        let reader = reader.with_context(|| format!("{} does not open", path.display()))?;
        Ok(OpenedFile { reader, counting: Counting::default() })
    }

    /// A file that is small, whole.
    ///
    /// # Errors
    /// Where it does not open, or is not small.
    pub fn small(&self, name: &str) -> anyhow::Result<(Vec<u8>, Content)> {
        let mut file = self.file(name)?;
        let (mut all, mut buffer) = (Vec::new(), vec![0; 1 << 16]);
        loop {
            match file.piece(&mut buffer)? {
                0 => break,
                n => all.extend_from_slice(&buffer[..n]),
            }
            anyhow::ensure!(all.len() as u64 <= SMALL, "{name} is larger than it can be");
        }
        Ok((all, file.finish()))
    }

    /// The manifest, and its SHA-256, by which a bundle is known.
    ///
    /// # Errors
    /// Where there is none, or it is of another format.
    pub fn manifest(&self) -> anyhow::Result<(Manifest, String)> {
        let (text, content) = self.small(MANIFEST)?;
        let format = serde_json::from_slice::<serde_json::Value>(&text)?["format"].as_u64();
        anyhow::ensure!(
            format.is_some_and(|format| (1..=u64::from(FORMAT)).contains(&format)),
            "the bundle has a later format than {FORMAT}: use the version of Focal that wrote it, or a newer one"
        );
        Ok((serde_json::from_slice(&text).context("the manifest")?, content.sha256))
    }
}

/// A file that is being read.
pub struct OpenedFile {
    reader: StreamReader<BufReader<File>>,
    counting: Counting,
}

impl OpenedFile {
    /// The next piece; 0 at the end.
    ///
    /// # Errors
    /// Where the file was changed or cut short.
    pub fn piece(&mut self, buffer: &mut [u8]) -> anyhow::Result<usize> {
        let read = self.reader.read(buffer).context("a file of the bundle was changed or cut short")?;
        self.counting.take(&buffer[..read]);
        Ok(read)
    }

    /// What it held, as far as it was read.
    pub fn finish(self) -> Content {
        self.counting.content()
    }
}
