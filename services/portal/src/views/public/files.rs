//! What is attached to a report, or to a request that was sent.

use contracts::intake::File;
use serde::Serialize;

use crate::{
    attachment::Place,
    forms::report::Step,
    views::{ANY_FILE, FileLine, View},
    words::Words,
};

/// What is attached, and the way to attach more.
#[derive(Serialize)]
pub struct FilesBox {
    /// The address below which files are sent, without the language.
    base: &'static str,
    /// The page of a report that it is shown on: it comes back to there.
    step: usize,
    /// What is attached so far; none where that is told elsewhere on the page.
    lines: Vec<FileLine>,
    /// MiB of one file at the most.
    limit: u64,
    /// What a browser offers to choose from.
    accept: &'static str,
}

/// What can be chosen where a voice is told.
const SOUND: &str = "audio/*";

impl FilesBox {
    /// The box of a page of a report: where it is told what happened, for recordings; else for any file.
    pub fn of_step(words: &Words<'_>, step: Step, files: &[File], limit: u64) -> Self {
        let lines = files.iter().map(|file| FileLine::of(words, file)).collect();
        let accept = if step == Step::Story { SOUND } else { ANY_FILE };
        Self { base: Place::Report.base(), step: step.number(), lines, limit, accept }
    }

    /// The box of a request that was sent: what is in it stands among the messages.
    pub fn of_request(limit: u64) -> Self {
        Self { base: Place::Case.base(), step: 0, lines: Vec::new(), limit, accept: ANY_FILE }
    }
}

/// What is attached alone, for a page that stays while files are sent.
#[derive(Serialize)]
pub struct FileList {
    /// Each file.
    pub lines: Vec<FileLine>,
    /// The address below which they are.
    pub base: &'static str,
    /// The page of a report that it is shown on.
    pub step: usize,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl View for FileList {
    const TEMPLATE: &'static str = "public/files.html";
}
