//! Turns at what is slow and takes memory: few at one time, and a line before them that is short and fair.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use web::ProblemKind;

use crate::Error;

/// So many wait or have their turn at the most. Who would come after them would wait for longer than a page does.
const LINE: usize = 96;

/// So many of one address: a flood from there takes a part of the line, and leaves the rest to others.
const OF_ONE: usize = 8;

/// Hands out turns. Clones share them.
#[derive(Clone)]
pub(crate) struct Turns {
    free: Arc<Semaphore>,
    line: Arc<Mutex<HashMap<String, usize>>>,
}

/// A turn: until it is dropped nobody else has it. It goes where the work is done, which goes on when nobody waits for it
/// any more.
pub(crate) struct Turn {
    _turn: OwnedSemaphorePermit,
    _place: Place,
}

/// A place in the line.
struct Place {
    who: String,
    line: Arc<Mutex<HashMap<String, usize>>>,
}

impl Turns {
    /// `at_one_time`: how many there are.
    pub(crate) fn new(at_one_time: usize) -> Self {
        Self { free: Arc::new(Semaphore::new(at_one_time)), line: Arc::default() }
    }

    /// Waits for a turn. `who`: whose line it is a part of, such as a client's address.
    ///
    /// # Errors
    /// `Unavailable` at once, where the line is full, or has too many of `who`.
    pub(crate) async fn take(&self, who: &str) -> Result<Turn, Error> {
        let place = self.stand_in_line(who)?;
        let turn = self.free.clone().acquire_owned().await.map_err(|error| Error::Crypto(error.to_string()))?;
        Ok(Turn { _turn: turn, _place: place })
    }

    /// How many nobody has.
    #[cfg(test)]
    pub(crate) fn free(&self) -> usize {
        self.free.available_permits()
    }

    fn stand_in_line(&self, who: &str) -> Result<Place, Error> {
        let mut line = lock(&self.line);
        let is_full = line.values().sum::<usize>() >= LINE || line.get(who).is_some_and(|theirs| *theirs >= OF_ONE);
        if is_full {
            return Err(Error::Problem(ProblemKind::Unavailable.into()));
        }
        *line.entry(who.to_owned()).or_default() += 1;
        Ok(Place { who: who.to_owned(), line: self.line.clone() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut line = lock(&self.line);
        if let Some(theirs) = line.get_mut(&self.who) {
            *theirs -= 1;
            if *theirs == 0 {
                line.remove(&self.who);
            }
        }
    }
}

fn lock(line: &Mutex<HashMap<String, usize>>) -> MutexGuard<'_, HashMap<String, usize>> {
    line.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused<T>(outcome: Result<T, Error>) -> bool {
        matches!(outcome, Err(Error::Problem(problem)) if problem.kind == ProblemKind::Unavailable)
    }

    #[tokio::test]
    async fn one_address_takes_a_part_of_the_line_and_all_of_them_no_more_than_there_is() {
        let turns = Turns::new(LINE);
        let mut taken = Vec::new();
        for _ in 0..OF_ONE {
            taken.push(turns.take("a").await.unwrap());
        }
        assert!(refused(turns.take("a").await));
        for number in taken.len()..LINE {
            taken.push(turns.take(&number.to_string()).await.expect("another address"));
        }
        assert!(refused(turns.take("b").await), "the line is full");
        taken.remove(0);
        turns.take("a").await.expect("a place is free again");
        taken.clear();
        assert!(lock(&turns.line).is_empty(), "who has gone is forgotten");
    }

    #[tokio::test]
    async fn who_goes_away_while_waiting_leaves_the_line() {
        let turns = Turns::new(1);
        let first = turns.take("a").await.unwrap();
        let mut waiting = Box::pin(turns.take("b"));
        assert!(futures::poll!(&mut waiting).is_pending());
        assert_eq!(lock(&turns.line).len(), 2);
        drop(waiting);
        assert_eq!(lock(&turns.line).len(), 1);
        drop(first);
        turns.take("b").await.unwrap();
    }
}
