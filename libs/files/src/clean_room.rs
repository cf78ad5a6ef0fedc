//! The clean room: a process of its own for one file of a stranger's.
//!
//! A file that is made to hurt its reader can exhaust its memory, its time or its stack, and none of that can be caught in
//! the process that it happens in. So the program starts itself once more, with nothing of its settings and secrets, with
//! little memory and time, and without the right to write a file; it hands the bytes in and takes what was made of them
//! out. Whatever happens inside happens to this one file.

use std::{
    io::{Read, Write},
    process::{ExitCode, Stdio},
    time::Duration,
};

use kernel::codes::FileKind;
use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::Command,
    time::timeout,
};

use crate::{Cleaned, MediaType, Refused, clean};

/// What the program is started with to be a clean room.
const ARGUMENT: &str = "clean-room";
/// Bytes of memory: what the largest photo takes while it is drawn anew, and some more.
const MEMORY: u64 = 448 * 1024 * 1024;
/// Seconds of work, and as long as the outcome is waited for.
const TIME: u64 = 15;
/// The most that comes out, in bytes.
const MOST: u64 = 96 * 1024 * 1024;

/// Why nothing was made of a file.
#[derive(Debug, thiserror::Error)]
pub enum NotCleaned {
    /// The file is not taken.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No clean room could be opened: it is to be tried again.
    #[error("no clean room: {0}")]
    Unavailable(#[from] std::io::Error),
}

/// What is said of the outcome, on a line before its bytes.
#[derive(Serialize, Deserialize)]
enum Outcome {
    Cleaned { kind: FileKind, media_type: String, seconds: Option<u32> },
    Refused(String),
}

/// The first thing in `main` of a program that cleans files: does the work of a clean room where it was started to be one.
pub fn enter() -> Option<ExitCode> {
    let is_one = std::env::args_os().nth(1).is_some_and(|argument| argument == ARGUMENT);
    is_one.then(|| work().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS))
}

fn work() -> std::io::Result<()> {
    let bounds = [
        (Resource::Data, MEMORY),
        (Resource::Cpu, TIME),
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Nofile, 16),
    ];
    for (resource, most) in bounds {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    // What a reader says when it breaks off is about somebody's file.
    std::panic::set_hook(Box::new(|_| {}));
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    let (outcome, content) = match clean(&bytes) {
        Ok(Cleaned { kind, media_type, bytes, seconds }) => {
            (Outcome::Cleaned { kind, media_type: media_type.text().to_owned(), seconds }, bytes)
        }
        Err(refused) => (Outcome::Refused(refused.code().to_owned()), Vec::new()),
    };
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, &outcome)?;
    out.write_all(b"\n")?;
    out.write_all(&content)?;
    out.flush()
}

/// Takes a file apart and makes it anew, in a clean room.
///
/// # Errors
/// Why it cannot be taken; what breaks its reader is damaged, and what takes it too long has too much in it.
pub async fn clean_apart(bytes: &[u8]) -> Result<Cleaned, NotCleaned> {
    let mut room = Command::new(std::env::current_exe()?)
        .arg(ARGUMENT)
        .env_clear()
        // The allocator takes no more than it needs.
        .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let (stdin, stdout) = (room.stdin.take(), room.stdout.take());
    let done = timeout(Duration::from_secs(TIME), async {
        if let Some(mut stdin) = stdin {
            // One that broke off while it read says so by its end.
            let _ = stdin.write_all(bytes).await;
        }
        let mut out = Vec::new();
        if let Some(stdout) = stdout {
            stdout.take(MOST).read_to_end(&mut out).await?;
        }
        let ended = room.wait().await?;
        Ok::<_, std::io::Error>(ended.success().then_some(out))
    });
    match done.await {
        Ok(Ok(Some(out))) => Ok(read(&out)?),
        Ok(Ok(None)) => Err(Refused::Damaged.into()),
        Ok(Err(error)) => Err(error.into()),
        Err(_) => Err(Refused::TooMuchInside.into()),
    }
}

/// Reads the outcome; what is none comes of a reader that a file took over.
fn read(out: &[u8]) -> Result<Cleaned, Refused> {
    let line = out.iter().position(|byte| *byte == b'\n').ok_or(Refused::Damaged)?;
    match serde_json::from_slice(&out[..line]).map_err(|_| Refused::Damaged)? {
        Outcome::Cleaned { kind, media_type, seconds } => {
            let media_type = MediaType::from_text(&media_type).ok_or(Refused::Damaged)?;
            Ok(Cleaned { kind, media_type, bytes: out[line + 1..].to_vec(), seconds })
        }
        Outcome::Refused(code) => Err(Refused::from_code(&code).unwrap_or(Refused::Damaged)),
    }
}

#[cfg(test)]
mod tests {
    use kernel::codes::CodeList;

    use super::*;

    #[test]
    fn an_outcome_reads_back_and_anything_else_is_damage() {
        let line = serde_json::to_string(&Outcome::Cleaned {
            kind: FileKind::Photo,
            media_type: "image/png".to_owned(),
            seconds: None,
        });
        let out = [line.unwrap().as_bytes(), b"\n\x89PNG\n"].concat();
        let cleaned = read(&out).unwrap();
        assert_eq!((cleaned.kind.code(), cleaned.bytes.as_slice()), ("photo", &b"\x89PNG\n"[..]));
        for refused in Refused::ALL {
            let line = serde_json::to_string(&Outcome::Refused(refused.code().to_owned())).unwrap();
            assert_eq!(read(format!("{line}\n").as_bytes()), Err(refused));
        }
        for other in [&b""[..], b"{}\n", b"Segmentation fault\n", b"{\"Cleaned\":{\"kind\":\"photo\"}}\n"] {
            assert_eq!(read(other), Err(Refused::Damaged));
        }
    }
}
