//! Who was not let in: a word for the operator each time, and an entry in the trail of the organisation that was
//! addressed, but so seldom that nobody fills a trail by knocking (docs/adr/0021).

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use authz::Passage;
use kernel::{AccountId, TenantSlug, codes::CodeList};
use moka::future::Cache;

/// How long one entry stands for all of its kind.
const STANDS: Duration = Duration::from_secs(60);
/// How many kinds are remembered: anybody can name organisations that there are not.
const MOST: u64 = 10_000;

/// Somebody was not let in.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// Whose door it was.
    pub tenant: TenantSlug,
    /// What was tried.
    pub what: Passage,
    /// Who it was, where that is proved and may be told: no worker.
    pub by: Option<AccountId>,
}

type Note = dyn Fn(Refusal) -> Pin<Box<dyn Future<Output = Result<(), NotNoted>> + Send>> + Send + Sync;

/// The entry could not be written; the next who is refused so leaves one.
#[derive(Debug)]
pub struct NotNoted;

/// The door of a service.
#[derive(Clone)]
pub struct Door(Arc<Inner>);

struct Inner {
    service: &'static str,
    noted: Cache<(TenantSlug, Passage, Option<AccountId>), ()>,
    note: Box<Note>,
}

impl Door {
    /// A door; `note` leaves the entry.
    pub fn new<F: Future<Output = Result<(), NotNoted>> + Send + 'static>(
        service: &'static str,
        note: impl Fn(Refusal) -> F + Send + Sync + 'static,
    ) -> Self {
        let note = move |refusal: Refusal| -> Pin<Box<dyn Future<Output = Result<(), NotNoted>> + Send>> {
            Box::pin(note(refusal))
        };
        let noted = Cache::builder().time_to_live(STANDS).max_capacity(MOST).build();
        Self(Arc::new(Inner { service, noted, note: Box::new(note) }))
    }

    /// Counts a refusal in the metrics, and no more.
    pub fn count(&self, what: Passage) {
        telemetry::metrics::refusal(self.0.service, what.code());
    }

    /// Tells of a refusal: each is counted, and of those of a kind in an organisation (and by a person, where it is known
    /// who it was) one a minute leaves an entry. Whoever was refused waits for it, so that it is there when they know;
    /// also who is refused the same while it is being written. Nobody keeps it from being written by hanging up.
    #[allow(
        clippy::disallowed_methods,
        reason = "who was refused waits for it; it goes on alone only where they hang up"
    )]
    pub async fn refused(&self, tenant: &TenantSlug, what: Passage, by: Option<AccountId>) {
        self.count(what);
        let (door, refusal) = (self.clone(), Refusal { tenant: tenant.clone(), what, by });
        let noting = tokio::spawn(async move { door.note_once(refusal).await });
        if let Err(error) = noting.await {
            tracing::error!(%error, "a refusal was not noted to the end");
        }
    }

    async fn note_once(&self, refusal: Refusal) {
        let Inner { service, noted, note } = &*self.0;
        let Refusal { tenant, what, by } = refusal.clone();
        let first = async {
            tracing::warn!(service, %tenant, refused = what.code(), "somebody was not let in");
            note(refusal).await
        };
        // What went wrong is in the log.
        let _ = noted.try_get_with((tenant.clone(), what, by), first).await;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    };

    use tokio::sync::Notify;

    use super::*;

    #[tokio::test]
    async fn of_each_kind_and_organisation_one_a_minute_is_noted() {
        let noted = Arc::new(Mutex::new(Vec::new()));
        let notes = noted.clone();
        let door = Door::new("intake", move |refusal: Refusal| {
            let notes = notes.clone();
            async move {
                notes.lock().unwrap().push((refusal.tenant.to_string(), refusal.what));
                Ok(())
            }
        });
        let (clc, mtuc): (TenantSlug, TenantSlug) = ("clc".parse().unwrap(), "mtuc".parse().unwrap());
        for _ in 0..50 {
            door.refused(&clc, Passage::TokenRefused, None).await;
            door.refused(&clc, Passage::ForeignTokenRefused, None).await;
            door.refused(&mtuc, Passage::TokenRefused, None).await;
        }
        let expected = [
            ("clc".to_owned(), Passage::TokenRefused),
            ("clc".to_owned(), Passage::ForeignTokenRefused),
            ("mtuc".to_owned(), Passage::TokenRefused),
        ];
        assert_eq!(*noted.lock().unwrap(), expected);
        let (one, other) = (AccountId::new(), AccountId::new());
        for who in [one, other, one] {
            door.refused(&clc, Passage::EndedTokenRefused, Some(who)).await;
        }
        assert_eq!(noted.lock().unwrap().len(), 5, "each person by themselves");
    }

    #[tokio::test]
    async fn an_entry_is_written_though_who_was_refused_hangs_up_and_the_next_waits_for_it() {
        let (begun, end) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (begins, written) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let hands = (begun.clone(), end.clone(), begins.clone(), written.clone());
        let door = Door::new("intake", move |_| {
            let (begun, end, begins, written) = hands.clone();
            async move {
                begins.fetch_add(1, Ordering::SeqCst);
                begun.notify_one();
                end.notified().await;
                written.fetch_add(1, Ordering::SeqCst);
                Ok(())
            }
        });
        let clc: TenantSlug = "clc".parse().unwrap();
        let mut first = Box::pin(door.refused(&clc, Passage::TokenRefused, None));
        assert!(futures::poll!(&mut first).is_pending());
        begun.notified().await;
        drop(first);

        let mut next = Box::pin(door.refused(&clc, Passage::TokenRefused, None));
        assert!(futures::poll!(&mut next).is_pending(), "it is not there yet");
        end.notify_one();
        next.await;
        let count = |of: &AtomicUsize| of.load(Ordering::SeqCst);
        assert_eq!((count(&begins), count(&written)), (1, 1), "it was not begun anew");
    }

    #[tokio::test]
    async fn an_entry_that_could_not_be_written_is_written_by_the_next() {
        let tries = Arc::new(AtomicUsize::new(0));
        let counted = tries.clone();
        let door = Door::new("intake", move |_| {
            let first = counted.fetch_add(1, Ordering::SeqCst) == 0;
            async move { if first { Err(NotNoted) } else { Ok(()) } }
        });
        let clc: TenantSlug = "clc".parse().unwrap();
        for tried in [1, 2, 2] {
            door.refused(&clc, Passage::TokenRefused, None).await;
            assert_eq!(tries.load(Ordering::SeqCst), tried);
        }
    }
}
