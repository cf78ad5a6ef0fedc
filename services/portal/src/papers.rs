//! Papers: what they are set with, and how many at a time.

use std::{sync::Arc, time::Duration};

use paper::Fonts;
use tokio::sync::{Semaphore, SemaphorePermit};
use web::ProblemKind;

use crate::{PortalError, assets::Assets, errors::PageError};

/// A paper takes some milliseconds of a processor: whoever asks for thousands must not keep the pages from the others.
const AT_A_TIME: usize = 1;

/// How long somebody waits for a turn.
const PATIENCE: Duration = Duration::from_secs(5);

/// What papers are made with.
pub struct Papers {
    /// The fonts.
    pub fonts: Arc<Fonts>,
    turns: Semaphore,
}

impl Papers {
    /// Reads the fonts.
    ///
    /// # Errors
    /// Where one is missing or has a defect.
    pub fn load() -> Result<Self, PortalError> {
        Ok(Self { fonts: Arc::new(Assets::paper_fonts()?), turns: Semaphore::new(AT_A_TIME) })
    }

    /// A turn, which is over as it is dropped.
    ///
    /// # Errors
    /// `Unavailable` where too many wait.
    pub async fn turn(&self) -> Result<SemaphorePermit<'_>, PageError> {
        let turn = tokio::time::timeout(PATIENCE, self.turns.acquire()).await;
        turn.ok().and_then(Result::ok).ok_or(PageError::Refused(ProblemKind::Unavailable))
    }
}
