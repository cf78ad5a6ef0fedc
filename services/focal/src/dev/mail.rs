//! The mail catcher: takes every mail (SMTP, RFC 5321), keeps it as a file, and shows it on a page. It sends nothing on.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use kernel::{Clock, SystemClock};
use mail_parser::MessageParser;
use poem::{
    EndpointExt, IntoResponse, Route, Server, get, handler,
    listener::TcpListener as PoemListener,
    web::{Data, Html},
};
use runtime::Stop;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};
use tokio_util::task::TaskTracker;
use totp_rs::{Secret, Totp};

use super::demo::DEMO_APP_SECRET;

/// No mail of ours comes near.
const MAX_MAIL: u64 = 1024 * 1024;

/// Takes and shows mails.
pub struct MailCatcher {
    smtp: TcpListener,
    folder: PathBuf,
    pages: String,
}

/// A folder of mails, for the page.
#[derive(Clone)]
struct Folder(PathBuf);

impl MailCatcher {
    /// Listens for mail on a port of the system's choice, and for browsers on `pages`.
    pub async fn bind(dir: &Path, pages: String) -> anyhow::Result<Self> {
        Ok(Self { smtp: TcpListener::bind("127.0.0.1:0").await?, folder: dir.join("mail"), pages })
    }

    /// The setting `smtp.url`.
    pub fn url(&self) -> anyhow::Result<String> {
        Ok(format!("smtp://{}", self.smtp.local_addr()?))
    }

    /// Works until it is asked to stop.
    pub async fn run(self, stop: Stop) {
        let app = Route::new().at("/", get(list)).at("/code", get(code)).data(Folder(self.folder.clone()));
        let soft = stop.clone();
        let pages = Server::new(PoemListener::bind(self.pages)).run_with_graceful_shutdown(
            app,
            async move { soft.cancelled().await },
            None,
        );
        let smtp = take_mails(self.smtp, self.folder, stop);
        let (pages, ()) = tokio::join!(pages, smtp);
        if let Err(error) = pages {
            tracing::warn!(%error, "the page of mails cannot be shown");
        }
    }
}

async fn take_mails(listener: TcpListener, folder: PathBuf, stop: Stop) {
    let connections = TaskTracker::new();
    loop {
        let accepted = tokio::select! { () = stop.cancelled() => return, accepted = listener.accept() => accepted };
        if let Ok((stream, _)) = accepted {
            let folder = folder.clone();
            connections.spawn(async move {
                if let Err(error) = converse(stream, &folder).await {
                    tracing::debug!(%error, "mail catcher");
                }
            });
        }
    }
}

/// One SMTP conversation: everything is accepted.
async fn converse(stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read.take(16 * MAX_MAIL));
    write.write_all(b"220 focal mail catcher\r\n").await?;
    let mut line = String::new();
    loop {
        line.clear();
        if lines.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.split([' ', ':', '\r', '\n']).next().unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match verb.as_str() {
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                keep(folder, &read_data(&mut lines).await?)?;
                b"250 kept\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            "EHLO" => b"250-focal\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
            _ => b"250 ok\r\n",
        };
        write.write_all(answer).await?;
    }
}

/// The lines up to a lone dot, with the doubled dots made single (RFC 5321, 4.5.2).
async fn read_data(lines: &mut (impl AsyncBufReadExt + Unpin)) -> std::io::Result<Vec<u8>> {
    let (mut mail, mut line) = (Vec::new(), Vec::new());
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line).await? == 0 || mail.len() as u64 > MAX_MAIL {
            return Err(std::io::ErrorKind::InvalidData.into());
        }
        if line == b".\r\n" {
            return Ok(mail);
        }
        mail.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}

/// Writes a mail to a file whose name sorts by the time it came; whole or not at all.
fn keep(folder: &Path, mail: &[u8]) -> std::io::Result<()> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_nanos();
    let name = format!("{nanos:020}-{:06}", COUNT.fetch_add(1, Ordering::Relaxed));
    std::fs::write(folder.join(format!("{name}.part")), mail)?;
    std::fs::rename(folder.join(format!("{name}.part")), folder.join(format!("{name}.eml")))
}

/// The newest mails.
#[handler]
async fn list(Data(folder): Data<&Folder>) -> impl IntoResponse {
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder.0)
        .map(|entries| {
            entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .filter(|path| path.extension().is_some_and(|kind| kind == "eml"))
                .collect()
        })
        .unwrap_or_default();
    files.sort();
    let mails: String = files.iter().rev().take(100).filter_map(|file| show(&std::fs::read(file).ok()?)).collect();
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Mails</title><body style=\"font:16px/1.6 sans-serif;max-width:44rem;margin:2rem auto\">\
         <h1>Mails that Focal sent</h1><p>Newest first. They go nowhere else.</p>{mails}</body></html>"
    ))
}

/// The present code of every demo account's authenticator app.
#[handler]
fn code() -> impl IntoResponse {
    let now = SystemClock.now().timestamp().unsigned_abs();
    let code = demo_app().map(|app| app.generate(now).to_string()).unwrap_or_default();
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv=refresh content={}><title>Code</title>\
         <body style=\"font:16px/1.6 sans-serif;max-width:44rem;margin:2rem auto\"><h1>{code}</h1>\
         <p>The present code of every person of the demo network. Each person can use a code once.</p>",
        30 - now % 30
    ))
}

fn demo_app() -> Option<Totp> {
    Some(totp_rs::Builder::new().with_secret(Secret::try_from_base32(DEMO_APP_SECRET).ok()?).build_noncompliant())
}

fn show(mail: &[u8]) -> Option<String> {
    let mail = MessageParser::default().parse(mail)?;
    let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap_or_default();
    let text = mail.body_text(0).unwrap_or_default();
    Some(format!(
        "<hr><h2 style=\"font-size:1.1rem\">{}</h2><p>To: {}</p><pre style=\"white-space:pre-wrap\">{}</pre>",
        escape(mail.subject().unwrap_or_default()),
        escape(to),
        link(&escape(&text)),
    ))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Makes addresses of the portal clickable.
fn link(text: &str) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            let address = word.trim_end();
            if address.starts_with("http") {
                word.replacen(address, &format!("<a href=\"{address}\">{address}</a>"), 1)
            } else {
                word.to_owned()
            }
        })
        .collect()
}
