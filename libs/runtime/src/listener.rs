//! Accepting connections: no Nagle delay, and a deadline for each request to arrive, head and body.
//!
//! hyper behind poem waits for ever for a request's head, so a client that trickles it would hold a connection as
//! long as it likes. Here the clock starts with the first byte after an answer and stops when we begin to answer. What is
//! long, a file for one, earns its time by arriving.

use std::{
    future::Future,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use poem::{
    Addr,
    http::uri::Scheme,
    listener::Acceptor,
    web::{LocalAddr, RemoteAddr},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    time::{Instant, Sleep, sleep},
};

/// An idle connection between two requests is kept so long: longer than our own clients keep one (`contracts::Transport`).
const KEEP_ALIVE: Duration = Duration::from_secs(75);

/// In bytes a second: who sends at least as fast is waited for. The slowest mobile connection is faster (GPRS, 4 KiB/s).
const SLOWEST: f64 = 2048.0;

/// What a client gets whose request did not arrive in time (RFC 9110, 15.5.9).
const TOO_SLOW: &[u8] =
    b"HTTP/1.1 408 Request Timeout\r\nContent-Type: application/problem+json\r\nConnection: close\r\n\
Content-Length: 104\r\n\r\n\
{\"type\":\"urn:focal:problem:request-timeout\",\"title\":\"The request took too long to arrive.\",\"status\":408}";

/// A TCP listener.
pub struct Listener {
    listener: TcpListener,
    deadline: Duration,
}

impl Listener {
    /// Listens on `address`; a request has `deadline` to arrive.
    ///
    /// # Errors
    /// Where the address is taken or not ours.
    pub async fn bind(address: &str, deadline: Duration) -> io::Result<Self> {
        Ok(Self { listener: TcpListener::bind(address).await?, deadline })
    }

    /// Where it listens: the port that the system chose when it was asked for port 0.
    ///
    /// # Errors
    /// Where the socket is gone.
    pub fn address(&self) -> io::Result<std::net::SocketAddr> {
        self.listener.local_addr()
    }
}

impl Acceptor for Listener {
    type Io = Timed;

    fn local_addr(&self) -> Vec<LocalAddr> {
        self.listener.local_addr().map(|address| LocalAddr(Addr::SocketAddr(address))).into_iter().collect()
    }

    async fn accept(&mut self) -> io::Result<(Timed, LocalAddr, RemoteAddr, Scheme)> {
        let (stream, remote) = self.listener.accept().await?;
        stream.set_nodelay(true)?;
        let local = LocalAddr(Addr::SocketAddr(stream.local_addr()?));
        Ok((Timed::new(stream, self.deadline), local, RemoteAddr(Addr::SocketAddr(remote)), Scheme::HTTP))
    }
}

/// A connection with a clock.
pub struct Timed {
    stream: TcpStream,
    deadline: Duration,
    timer: Pin<Box<Sleep>>,
    arriving: bool,
    answered_late: bool,
}

impl Timed {
    fn new(stream: TcpStream, deadline: Duration) -> Self {
        Self { stream, deadline, timer: Box::pin(sleep(deadline)), arriving: false, answered_late: false }
    }

    /// Starts the clock with the first bytes of a request; those that follow put it back by what they earn, and never so far
    /// that a burst would pay for a pause longer than the deadline.
    fn count(&mut self, bytes: usize) {
        if bytes == 0 {
            return;
        }
        let latest = Instant::now() + self.deadline;
        let earned = self.timer.deadline() + Duration::from_secs_f64(bytes as f64 / SLOWEST);
        self.timer.as_mut().reset(if self.arriving { earned.min(latest) } else { latest });
        self.arriving = true;
    }

    /// The clock of the request that arrives, or of the wait for one, has run out.
    fn poll_late(&mut self, context: &mut Context<'_>) -> Poll<io::Error> {
        ready!(self.timer.as_mut().poll(context));
        if self.arriving && !self.answered_late {
            self.answered_late = true;
            // As much as the socket takes at once: it is empty, since nothing was answered yet.
            let _ = Pin::new(&mut self.stream).poll_write(context, TOO_SLOW);
        }
        Poll::Ready(io::ErrorKind::TimedOut.into())
    }
}

impl AsyncRead for Timed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        if let Poll::Ready(error) = self.poll_late(context) {
            return Poll::Ready(Err(error));
        }
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if read.is_ready() {
            self.count(buffer.filled().len() - before);
        }
        read
    }
}

impl AsyncWrite for Timed {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.answered_late {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        self.arriving = false;
        self.timer.set(sleep(KEEP_ALIVE));
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
