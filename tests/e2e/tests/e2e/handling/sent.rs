//! A request, and what its worker does with it.

use contracts::{Call, intake::ReceiptCode};
use testkit::{Ways, from_elsewhere};
use uuid::Uuid;

/// A request that a worker sent.
pub struct Sent {
    pub ways: Ways,
    pub tenant: String,
    pub id: Uuid,
    pub reference: String,
    pub code: String,
}

impl Sent {
    fn receipt_code(&self) -> ReceiptCode {
        ReceiptCode { code: self.code.clone() }
    }

    /// The worker opens it; gives what everything that they do then goes with.
    pub async fn open(&self) -> String {
        let begun = self.ways.intake.begin_visit(&self.tenant, &from_elsewhere(), &self.receipt_code()).await;
        begun.unwrap().secret
    }

    /// Whether the worker sees such a step.
    pub async fn has_step(&self, step: &str) -> bool {
        let progress = self.ways.progress(&self.tenant, &self.receipt_code()).await.unwrap();
        progress.steps.iter().any(|entry| entry.step == step)
    }

    /// The worker takes it back.
    pub async fn withdraw(&self) {
        let secret = self.open().await;
        self.ways.intake.withdraw_inquiry(&self.tenant, &Call::anonymous(), &secret).await.unwrap();
    }
}
