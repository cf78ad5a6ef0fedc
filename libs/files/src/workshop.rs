//! Where files are worked on: few at a time, beside the threads that answer requests, and with few who wait.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Too many others wait; it is to be tried again shortly.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("too many others wait")]
pub struct Busy;

/// The workshop.
#[derive(Clone)]
pub struct Workshop {
    /// For who is worked for or waits.
    places: Arc<Semaphore>,
    /// For who is worked for.
    turns: Arc<Semaphore>,
}

/// Somebody's turn, until it is dropped. Until it comes nothing needs to be held in memory.
pub struct Turn {
    _turn: OwnedSemaphorePermit,
    _place: OwnedSemaphorePermit,
}

impl Workshop {
    /// One at a time, with at most so many who wait.
    pub fn with_room_for(waiting: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(1 + waiting)), turns: Arc::new(Semaphore::new(1)) }
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// [`Busy`], at once, where too many wait already.
    pub async fn turn(&self) -> Result<Turn, Busy> {
        let place = self.places.clone().try_acquire_owned().map_err(|_| Busy)?;
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| Busy)?;
        Ok(Turn { _turn: turn, _place: place })
    }
}

impl Turn {
    /// Works, on a thread of its own; `None` where the work broke off. The turn ends with the work, also where nobody waits for
    /// it any more.
    pub async fn work<T: Send + 'static>(self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let task = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(self);
            done
        });
        task.await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_full_workshop_says_so_at_once_and_not_for_ever() {
        let workshop = Workshop::with_room_for(1);
        let first = workshop.turn().await.unwrap();
        let mut second = Box::pin(workshop.turn());
        assert!(futures::poll!(second.as_mut()).is_pending());
        assert_eq!(workshop.turn().await.err(), Some(Busy));
        assert_eq!(first.work(|| 7).await, Some(7));
        assert!(second.await.is_ok());
        assert!(workshop.turn().await.is_ok());
    }

    #[tokio::test]
    async fn work_that_breaks_off_gives_its_turn_back() {
        let workshop = Workshop::with_room_for(0);
        let turn = workshop.turn().await.unwrap();
        assert_eq!(turn.work(|| -> u8 { panic!("as a decoder might") }).await, None);
        assert!(workshop.turn().await.is_ok());
    }
}
