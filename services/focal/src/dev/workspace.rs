//! The folders of a private machine.

use std::{
    fs::{self, File, Permissions},
    hash::{DefaultHasher, Hash, Hasher},
    os::unix::fs::{MetadataExt, PermissionsExt, chown},
    path::{Path, PathBuf},
};

use anyhow::Context;

/// Who the servers run as, where we are root: Postgres refuses to be.
#[derive(Clone, Debug)]
pub struct Servant {
    /// The user's number.
    pub uid: u32,
    /// Its group's.
    pub gid: u32,
}

/// The folders, and the lock that keeps a second `focal dev` out of them.
pub struct Workspace {
    /// What `--dir` names: secrets, mails, logs, heads of the audit trail.
    pub dir: PathBuf,
    /// The data of Postgres.
    pub postgres: PathBuf,
    /// Sockets: a short path, since a socket's name has 107 characters at the most.
    pub sockets: PathBuf,
    /// Set where we are root.
    pub servant: Option<Servant>,
    /// What is written may be lost when the system ends, not only a process of it.
    pub no_sync: bool,
    _lock: File,
}

impl Workspace {
    /// Makes the folders, or finds them; `reset` empties them first.
    pub fn open(dir: &Path, reset: bool, no_sync: bool) -> anyhow::Result<Self> {
        fs::create_dir_all(dir).with_context(|| format!("cannot make {}", dir.display()))?;
        let dir = fs::canonicalize(dir)?;
        let lock = File::create(dir.join("lock"))?;
        lock.try_lock().map_err(|_| {
            anyhow::anyhow!("another focal dev runs in {}: stop it, or choose another --dir", dir.display())
        })?;
        let servant = servant()?;
        let (postgres, sockets) = places(&dir, servant.is_some());
        if reset {
            for folder in [&postgres, &sockets, &dir.join("mail"), &dir.join("secrets"), &dir.join("heads")] {
                if folder.exists() {
                    fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
                }
            }
        }
        for folder in [&dir.join("mail"), &dir.join("secrets"), &dir.join("log"), &dir.join("heads")] {
            private_folder(folder, None)?;
        }
        for folder in [&postgres, &sockets] {
            private_folder(folder, servant.as_ref())?;
        }
        Ok(Self { dir, postgres, sockets, servant, no_sync, _lock: lock })
    }
}

/// The sockets are gone with their servers; only their empty folder is left.
impl Drop for Workspace {
    fn drop(&mut self) {
        let _ = fs::remove_dir(&self.sockets);
    }
}

/// Postgres's data lies in the folder itself, unless another user has to reach it and cannot (a home of mode 0700).
fn places(dir: &Path, other_user: bool) -> (PathBuf, PathBuf) {
    let mut hasher = DefaultHasher::new();
    dir.hash(&mut hasher);
    let name = format!("focal-{:08x}", hasher.finish() as u32);
    let reachable = dir.ancestors().all(|folder| fs::metadata(folder).is_ok_and(|meta| meta.mode() & 0o001 != 0));
    let postgres = if other_user && !reachable {
        Path::new("/var/tmp").join(format!("{name}-postgres"))
    } else {
        dir.join("postgres")
    };
    (postgres, std::env::temp_dir().join(name))
}

fn private_folder(folder: &Path, owner: Option<&Servant>) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    if let Some(owner) = owner {
        chown(folder, Some(owner.uid), Some(owner.gid))?;
    }
    Ok(())
}

/// The user `postgres`, or else `nobody`; `None` where we are not root.
fn servant() -> anyhow::Result<Option<Servant>> {
    if !rustix::process::geteuid().is_root() {
        return Ok(None);
    }
    let passwd = fs::read_to_string("/etc/passwd")?;
    let find = |name: &str| {
        passwd.lines().find_map(|line| {
            let mut fields = line.split(':');
            let found = fields.next()? == name;
            let uid = fields.nth(1)?.parse().ok()?;
            let gid = fields.next()?.parse().ok()?;
            found.then_some(Servant { uid, gid })
        })
    };
    find("postgres")
        .or_else(|| find("nobody"))
        .map(Some)
        .context("Postgres refuses to run as root, and there is no user postgres or nobody")
}
