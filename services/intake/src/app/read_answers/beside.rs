//! What answers are read with: files that are attached, and questions of the union's own.

use contracts::intake::{InquiryAnswers, OwnAnswer};
use kernel::{Instant, MessageId};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::{
    domain::{
        file::File,
        question::{ANSWERABLE, Edition, sent},
    },
    store,
};

/// What the answers are read with.
#[derive(Default)]
pub(crate) struct Beside {
    /// What is attached.
    pub files: Vec<(Option<MessageId>, File)>,
    /// The versions of the questionnaire that can be answered; the present one comes last.
    pub editions: Vec<Edition>,
    pub now: Instant,
}

impl Beside {
    /// Looks up what the answers may name.
    pub(crate) async fn of(
        tx: &mut TenantTx,
        answers: &InquiryAnswers,
        files: Vec<(Option<MessageId>, File)>,
        now: Instant,
    ) -> Result<Self, StoreError> {
        if answers.own.iter().flatten().next().is_none() {
            return Ok(Self { files, editions: Vec::new(), now });
        }
        Self::whatever_is_asked(tx, files, now).await
    }

    /// Looks up what any answers may name.
    pub(crate) async fn whatever_is_asked(
        tx: &mut TenantTx,
        files: Vec<(Option<MessageId>, File)>,
        now: Instant,
    ) -> Result<Self, StoreError> {
        let editions = store::questionnaire::since(tx, now - ANSWERABLE).await?;
        Ok(Self { files, editions, now })
    }

    /// Of a draft's answers to the union's own questions those that are sent: what stands on the page that sends, and no other.
    pub(crate) fn sent(&self, answers: &InquiryAnswers) -> Vec<OwnAnswer> {
        sent(&self.editions, answers, &self.kept_files(), self.now)
    }

    /// The files that have come wholly.
    pub(super) fn kept_files(&self) -> Vec<Uuid> {
        self.files.iter().filter(|(_, file)| file.kept.is_some()).map(|(_, file)| file.id.uuid()).collect()
    }
}
