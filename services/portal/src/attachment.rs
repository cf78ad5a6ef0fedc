//! Files on their way from a browser to intake: read as they come, and handed on in pieces, so that nobody holds a whole one.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use contracts::{
    ApiError, Call,
    intake::{File, Holder, NewFile, NewStaffFile, Upload},
};
use futures::{Stream, StreamExt, stream};
use poem::{
    Body, FromRequest, Request, RequestBody, Result,
    http::{Method, header},
    web::{Field, Multipart},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    draft,
    errors::PageError,
    forms::{Posted, is_own_page},
    session::Desk,
    site::Site,
    visit,
};

/// What files are attached to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A report that is not sent yet.
    Report,
    /// A request that is open in the browser.
    Case,
}

impl Place {
    /// The part of the address that stands for it.
    pub fn base(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Case => "case",
        }
    }

    /// The secret that the browser sent.
    pub fn secret_of(self, site: &Site, request: &Request) -> Option<String> {
        match self {
            Self::Report => draft::secret_of(site, request),
            Self::Case => visit::secret_of(site, request),
        }
    }

    /// What the secret is to intake.
    pub fn holder(self, secret: &str) -> Holder<'_> {
        match self {
            Self::Report => Holder::Draft(secret),
            Self::Case => Holder::Visit(secret),
        }
    }
}

/// Who hands a file on, and to what.
#[derive(Clone, Copy)]
pub enum Sender<'a> {
    /// A worker.
    Worker(&'a Site, Holder<'a>),
    /// A colleague, to a request: `worker` or `record`; sent twice with a key it is one.
    Colleague(&'a Desk, Uuid, &'static str, Option<Uuid>),
}

impl<'a> Sender<'a> {
    fn site(self) -> &'a Site {
        match self {
            Self::Worker(site, _) => site,
            Self::Colleague(desk, ..) => &desk.site,
        }
    }

    fn holder(self) -> Holder<'a> {
        match self {
            Self::Worker(_, holder) => holder,
            Self::Colleague(_, inquiry, ..) => Holder::Colleague(inquiry),
        }
    }

    async fn call(self) -> Result<Call, ApiError> {
        match self {
            Self::Worker(site, _) => Ok(site.call()),
            Self::Colleague(desk, ..) => desk.call_now().await,
        }
    }

    async fn begin(self, slug: &str, name: String) -> Result<Upload, ApiError> {
        let (intake, call) = (&self.site().portal.clients.intake, self.call().await?);
        match self {
            Self::Worker(_, holder) => intake.begin_file(slug, &call, holder, &NewFile { name, bytes: None }).await,
            Self::Colleague(_, inquiry, to, key) => {
                let file = NewStaffFile { name, bytes: None, to: to.to_owned(), key };
                intake.begin_staff_file(slug, &call, inquiry, &file).await
            }
        }
    }
}

/// How many forms with a file are read at one time: each takes the memory of a piece.
#[derive(Clone)]
pub struct Places(Arc<Semaphore>);

impl Default for Places {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(64)))
    }
}

impl Places {
    /// A place, while there is one.
    ///
    /// # Errors
    /// `Unavailable` where too many are read.
    pub fn take(&self) -> Result<OwnedSemaphorePermit, PageError> {
        self.0.clone().try_acquire_owned().map_err(|_| PageError::Refused(ProblemKind::Unavailable))
    }
}

/// What stands before a file in a form, in bytes: fields, and the lines between them.
const AROUND: u64 = 256 * 1024;
/// How long a form with a file may take to arrive.
pub const LONGEST: Duration = Duration::from_secs(20 * 60);
/// So much more than is taken is read, and thrown away: a browser shows no answer before it has sent all.
const READ_ON: u64 = 32 * 1024 * 1024;
/// How long a connection may say nothing.
const SILENCE: Duration = Duration::from_secs(30);

/// Whether it is a form with a file of a worker's, or for one, which is read as it comes.
pub fn is_form_with_file(request: &Request) -> bool {
    let path = request.uri().path();
    let of_worker = |place: &Place| path.ends_with(&format!("/{}/files", place.base()));
    let of_colleague = path.starts_with("/inquiries/") && path.ends_with("/files");
    request.method() == Method::POST
        && kind_of(request) == Some("multipart/form-data")
        && (of_colleague || [Place::Report, Place::Case].iter().any(of_worker))
}

fn kind_of(request: &Request) -> Option<&str> {
    let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    kind.split(';').next().map(str::trim)
}

/// A form with a file, read up to the file.
pub struct FormWithFile {
    /// The fields before it.
    pub posted: Posted,
    /// The file; `None` where none was chosen.
    pub file: Option<Chosen>,
    // The rest of the form: dropped, the file breaks off.
    _rest: Multipart,
}

/// A file that somebody chose.
pub struct Chosen {
    name: String,
    content: Field,
}

impl FormWithFile {
    /// Reads a form that was sent from a page of this origin.
    ///
    /// # Errors
    /// Where it is another's, or no form.
    pub async fn read(request: &Request, body: Body, most: u64) -> Result<Self, PageError> {
        if !is_own_page(request) {
            return Err(PageError::ForeignForm);
        }
        if kind_of(request) != Some("multipart/form-data") {
            return Err(PageError::Refused(ProblemKind::UnsupportedMediaType));
        }
        // Before the file nobody sends much, and what is read of it is held.
        let left = Arc::new(AtomicU64::new(AROUND));
        let mut bounded = RequestBody::new(Body::from_bytes_stream(bounded(body, left.clone())));
        let malformed = |_| PageError::Refused(ProblemKind::MalformedRequest);
        let mut parts = Multipart::from_request(request, &mut bounded).await.map_err(malformed)?;
        let (mut fields, mut file) = (Vec::new(), None);
        while file.is_none()
            && let Some(part) = parts.next_field().await.map_err(|_| PageError::Refused(ProblemKind::BodyTooLarge))?
        {
            match part.file_name().map(str::to_owned) {
                // A browser sends a file without a name where none was chosen.
                Some(name) if name.is_empty() => {}
                Some(name) => file = Some(Chosen { name, content: part }),
                None => {
                    let (name, mut text) = (part.name().unwrap_or_default().to_owned(), Vec::new());
                    let read = std::pin::pin!(part.into_async_read()).read_to_end(&mut text).await;
                    read.map_err(|_| PageError::Refused(ProblemKind::BodyTooLarge))?;
                    fields.push((name, String::from_utf8_lossy(&text).into_owned()));
                }
            }
        }
        left.fetch_add(most + READ_ON, Ordering::Relaxed);
        Ok(Self { posted: Posted::of(fields), file, _rest: parts })
    }
}

/// A body of at most `left` bytes, of a connection that does not fall silent.
fn bounded(body: Body, left: Arc<AtomicU64>) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let content = Box::pin(body.into_bytes_stream());
    stream::try_unfold((content, left), async |(mut content, left)| {
        // The reader of forms takes all that is ready before it gives any of it on: so no more than one part is.
        tokio::task::yield_now().await;
        let next = timeout(SILENCE, content.next()).await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?;
        let Some(bytes) = next.transpose()? else { return Ok(None) };
        let length = bytes.len() as u64;
        let taken = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(length));
        taken.map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
        Ok(Some((bytes, (content, left))))
    })
}

/// Hands a chosen file on, and has it be kept. One that is not taken leaves nothing.
///
/// # Errors
/// Why it was not attached; `Unavailable` where the connection broke in the middle.
pub async fn attach(sender: Sender<'_>, chosen: Chosen) -> Result<File, ApiError> {
    let slug = sender.site().union().map_err(|_| ApiError::Problem(ProblemKind::NotFound.into()))?.slug.clone();
    let mut content = std::pin::pin!(chosen.content.into_async_read());
    let sent = hand_on(sender, &slug, chosen.name, &mut content).await;
    if sent.is_err() {
        // A browser shows no answer before it has sent all.
        let _ = tokio::io::copy(&mut content, &mut tokio::io::sink()).await;
    }
    sent
}

async fn hand_on(
    sender: Sender<'_>,
    slug: &str,
    name: String,
    content: &mut (impl AsyncRead + Unpin),
) -> Result<File, ApiError> {
    let (intake, holder) = (&sender.site().portal.clients.intake, sender.holder());
    let begun = sender.begin(slug, name).await?;
    let sent = async {
        let mut offset = 0;
        loop {
            let mut piece = Vec::new();
            content.take(begun.piece).read_to_end(&mut piece).await.map_err(|_| ApiError::Unavailable)?;
            let call = sender.call().await?;
            if piece.is_empty() {
                return intake.keep_file(slug, &call, holder, begun.id).await;
            }
            offset = intake.append_to_file(slug, &call, holder, begun.id, offset, piece).await?.received;
        }
    };
    let sent = sent.await;
    if sent.is_err()
        && let Ok(call) = sender.call().await
    {
        // It goes by itself where this does not reach intake.
        let _ = intake.discard_file(slug, &call, holder, begun.id).await;
    }
    sent
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    /// A browser sends as fast as it is read. What has been read and not handed on is in memory.
    #[tokio::test]
    async fn a_file_is_read_no_faster_than_it_is_handed_on() {
        let read = Arc::new(AtomicUsize::new(0));
        let counted = read.clone();
        let head = "--b\r\nContent-Disposition: form-data; name=\"step\"\r\n\r\n3\r\n--b\r\nContent-Disposition: form-data; \
                    name=\"file\"; filename=\"a.jpg\"\r\n\r\n";
        let parts =
            std::iter::once(Bytes::from(head)).chain(std::iter::repeat_n(Bytes::from(vec![7; 16 * 1024]), 1000));
        let sent = stream::iter(parts).map(move |part| {
            counted.fetch_add(part.len(), Ordering::Relaxed);
            Ok::<_, io::Error>(part)
        });
        let request = Request::builder().header("content-type", "multipart/form-data; boundary=b").finish();
        let form = FormWithFile::read(&request, Body::from_bytes_stream(sent), 16 << 20).await.unwrap();
        assert_eq!(form.posted.raw("step"), "3");
        let mut content = std::pin::pin!(form.file.unwrap().content.into_async_read());
        for piece in 1..=20 {
            let mut bytes = Vec::new();
            (&mut content).take(128 * 1024).read_to_end(&mut bytes).await.unwrap();
            let ahead = read.load(Ordering::Relaxed) - piece * 128 * 1024;
            assert!(bytes.len() == 128 * 1024 && ahead < 512 * 1024, "{ahead} bytes ahead of piece {piece}");
        }
    }

    /// What stands before a file is held in memory: fields without an end, or a head without one, are not.
    #[tokio::test]
    async fn a_form_that_does_not_come_to_its_file_is_cut() {
        let field = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n";
        for head in [field.to_owned(), field.repeat(2), "--b\r\nContent-Disposition: form-data; name=\"".to_owned()] {
            let read = Arc::new(AtomicUsize::new(0));
            let counted = read.clone();
            let parts =
                std::iter::once(Bytes::from(head)).chain(std::iter::repeat_n(Bytes::from(vec![b'w'; 16 * 1024]), 1000));
            let sent = stream::iter(parts).map(move |part| {
                counted.fetch_add(part.len(), Ordering::Relaxed);
                Ok::<_, io::Error>(part)
            });
            let request = Request::builder().header("content-type", "multipart/form-data; boundary=b").finish();
            let form = FormWithFile::read(&request, Body::from_bytes_stream(sent), 16 << 20).await;
            assert!(matches!(form.err(), Some(PageError::Refused(ProblemKind::BodyTooLarge))));
            assert!(read.load(Ordering::Relaxed) < 512 * 1024, "{read:?} bytes were read");
        }
    }
}
