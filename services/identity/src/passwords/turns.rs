//! Turns at what is slow and takes memory: few at one time, and a line before them that is short and fair.
//!
//! ```text
//! Turns::line_up(who) ─ at once ─> Place ─ turn() waits ─> Turn, which goes along with the work
//! ```

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use web::ProblemKind;

use crate::Error;

/// So many have a place at the most, with those whose turn it is. Who would come after them would wait for longer than a page
/// does.
const LINE: usize = 96;

/// So many of one address: a flood from there takes a part of the line, and leaves the rest to others.
const OF_ONE: usize = 8;

/// Hands out turns. Clones share them.
#[derive(Clone)]
pub(crate) struct Turns {
    free: Arc<Semaphore>,
    line: Line,
}

/// How many places each has.
type Line = Arc<Mutex<HashMap<String, usize>>>;

/// A place in the line. Given up by dropping it.
pub(crate) struct Place {
    who: String,
    line: Line,
    free: Arc<Semaphore>,
}

/// A turn: until it is dropped nobody else has it. It goes where the work is done, which goes on when nobody waits for it
/// any more.
pub(crate) struct Turn {
    _permit: OwnedSemaphorePermit,
    _place: Place,
}

impl Turns {
    /// `at_one_time`: how many there are.
    pub(crate) fn new(at_one_time: usize) -> Self {
        Self { free: Arc::new(Semaphore::new(at_one_time)), line: Line::default() }
    }

    /// Takes a place. `who`: whose part of the line it is, a client's address.
    ///
    /// # Errors
    /// `Unavailable`, where the line is full, or has too many of `who`.
    pub(crate) fn line_up(&self, who: &str) -> Result<Place, Error> {
        let mut line = lock(&self.line);
        let is_full = line.values().sum::<usize>() >= LINE || line.get(who).is_some_and(|theirs| *theirs >= OF_ONE);
        if is_full {
            return Err(Error::Problem(ProblemKind::Unavailable.into()));
        }
        *line.entry(who.to_owned()).or_default() += 1;
        Ok(Place { who: who.to_owned(), line: self.line.clone(), free: self.free.clone() })
    }

    /// How many nobody has.
    #[cfg(test)]
    pub(crate) fn free(&self) -> usize {
        self.free.available_permits()
    }
}

impl Place {
    /// Waits for the turn.
    pub(crate) async fn turn(self) -> Result<Turn, Error> {
        let permit = self.free.clone().acquire_owned().await.map_err(|error| Error::Crypto(error.to_string()))?;
        Ok(Turn { _permit: permit, _place: self })
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

fn lock(line: &Line) -> MutexGuard<'_, HashMap<String, usize>> {
    line.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_refused(outcome: &Result<Place, Error>) -> bool {
        matches!(outcome, Err(Error::Problem(problem)) if problem.kind == ProblemKind::Unavailable)
    }

    #[test]
    fn one_address_has_a_part_of_the_line_and_all_of_them_no_more_than_there_is() {
        let turns = Turns::new(1);
        let mut taken: Vec<Place> = (0..OF_ONE).map(|_| turns.line_up("a").unwrap()).collect();
        assert!(is_refused(&turns.line_up("a")));
        for number in taken.len()..LINE {
            taken.push(turns.line_up(&number.to_string()).expect("another address"));
        }
        assert!(is_refused(&turns.line_up("b")), "the line is full");
        taken.remove(0);
        drop(turns.line_up("a").expect("a place is free again"));
        taken.clear();
        assert!(lock(&turns.line).is_empty(), "who has gone is forgotten");
    }

    #[tokio::test]
    async fn who_goes_away_while_waiting_leaves_the_line() {
        let turns = Turns::new(1);
        let first = turns.line_up("a").unwrap().turn().await.unwrap();
        let mut waiting = Box::pin(turns.line_up("b").unwrap().turn());
        assert!(futures::poll!(&mut waiting).is_pending());
        assert_eq!(lock(&turns.line).len(), 2);
        drop(waiting);
        assert_eq!(lock(&turns.line).len(), 1);
        drop(first);
        turns.line_up("b").unwrap().turn().await.unwrap();
    }
}
