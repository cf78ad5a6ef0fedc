//! Where signed heads of the audit trail go: out of the database's reach.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use chain::Head;

/// A place outside the database.
pub(crate) enum Outside {
    /// A folder with one file for each tenant, a head a line: a volume that Postgres's server does not have.
    Folder(PathBuf),
    /// The log, at level info, as `audit.head`: for a collector that keeps logs elsewhere.
    Log,
}

impl Outside {
    /// A folder, if one is set.
    pub(crate) fn of(config: &config::Audit) -> Self {
        config.heads_dir.clone().map_or(Self::Log, Self::Folder)
    }

    /// Puts a head there; when this returns it is kept.
    ///
    /// # Errors
    /// Where the folder cannot be made or the file not be written.
    pub(crate) async fn put(&self, head: &Head) -> io::Result<()> {
        let line = serde_json::to_string(head)?;
        match self {
            Self::Log => {
                tracing::info!(target: "audit.head", "{line}");
                Ok(())
            }
            Self::Folder(folder) => {
                let (folder, name) = (folder.clone(), format!("{}.jsonl", head.tenant));
                let appended = tokio::task::spawn_blocking(move || append(&folder, &name, &line));
                appended.await.map_err(io::Error::other)?
            }
        }
    }
}

/// Adds a line to a file. It goes in one write to the file's end, so that two processes do not mix theirs up; and it is on
/// disk, with the file's name, when this returns.
fn append(folder: &Path, name: &str, line: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut file = OpenOptions::new().create(true).append(true).read(true).open(folder.join(name))?;
    // A line that a crash cut short is ended first; who reads passes over it.
    let gap = if ends_with_a_line(&mut file)? { "" } else { "\n" };
    file.write_all(format!("{gap}{line}\n").as_bytes())?;
    file.sync_all()?;
    File::open(folder)?.sync_all()
}

fn ends_with_a_line(file: &mut File) -> io::Result<bool> {
    let length = file.metadata()?.len();
    if length == 0 {
        return Ok(true);
    }
    let mut last = [0];
    file.seek(SeekFrom::Start(length - 1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_stand_a_line_each_also_after_one_that_was_cut_short() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("heads");
        append(&below, "clc.jsonl", "{\"seq\":1}").unwrap();
        append(&below, "clc.jsonl", "{\"seq\":2}").unwrap();
        let mut file = OpenOptions::new().append(true).open(below.join("clc.jsonl")).unwrap();
        file.write_all(b"{\"se").unwrap();
        append(&below, "clc.jsonl", "{\"seq\":3}").unwrap();
        let text = fs::read_to_string(below.join("clc.jsonl")).unwrap();
        assert_eq!(text, "{\"seq\":1}\n{\"seq\":2}\n{\"se\n{\"seq\":3}\n");
    }
}
