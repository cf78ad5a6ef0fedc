//! Where the programs are that `focal dev` starts: the environment, `.local/tools.env` (written by `infra/setup.sh`),
//! PATH, and where Debian puts them.

use std::path::{Path, PathBuf};

use anyhow::Context;

/// The programs.
pub struct Tools {
    /// The folder of `initdb` and `postgres`.
    pub postgres_bin: PathBuf,
    /// `redis-server`.
    pub redis_server: PathBuf,
}

impl Tools {
    /// Finds them.
    pub fn find() -> anyhow::Result<Self> {
        let noted = std::fs::read_to_string(".local/tools.env").unwrap_or_default();
        let postgres_bin = named("FOCAL_POSTGRES_BIN", &noted)
            .or_else(|| {
                on_path("initdb").and_then(|initdb| std::fs::canonicalize(initdb).ok()?.parent().map(Path::to_owned))
            })
            .or_else(debian_postgres);
        let redis_server = named("FOCAL_REDIS_SERVER", &noted).or_else(|| on_path("redis-server"));
        Ok(Self {
            postgres_bin: postgres_bin
                .context("no PostgreSQL server is installed: run infra/setup.sh, or set FOCAL_POSTGRES_BIN")?,
            redis_server: redis_server
                .context("no Redis server is installed: run infra/setup.sh, or set FOCAL_REDIS_SERVER")?,
        })
    }
}

fn named(name: &str, noted: &str) -> Option<PathBuf> {
    let prefix = format!("{name}=");
    let noted = noted.lines().find_map(|line| line.strip_prefix(&prefix)).map(str::to_owned);
    std::env::var(name).ok().or(noted).map(PathBuf::from).filter(|path| path.exists())
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// `/usr/lib/postgresql/<version>/bin`, the newest.
fn debian_postgres() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let version = path.file_name()?.to_str()?.parse().ok()?;
            let bin = path.join("bin");
            bin.join("initdb").exists().then_some((version, bin))
        })
        .collect();
    found.sort();
    found.pop().map(|(_, bin)| bin)
}
