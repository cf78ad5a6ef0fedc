//! Somebody who works for the union, and what they do with requests.

use std::time::Duration;

use contracts::{
    ApiError, Call,
    cases::Case,
    intake::{
        AssignInquiry, ChangeInquiries, ChangedInquiries, InboxFilter, Inquiry, InquiryAnswers, InquirySummary,
        InquiryVersion, MoveInquiry, SearchInquiries, Surroundings, VerifyInquiry,
    },
};
use testkit::{Desk, Ways, complaint, eventually, inquiry, new_key, shared};
use uuid::Uuid;

use super::{Sent, TENANT, account_of, verdict};

const SOON: Duration = Duration::from_secs(20);

/// Somebody at their desk.
pub struct Staff {
    pub ways: Ways,
    pub id: Uuid,
    desk: Desk,
}

impl Staff {
    pub async fn of(who: &str) -> Self {
        Self::at(Desk::log_in(&shared().ways(), TENANT, who).await).await
    }

    pub async fn at(desk: Desk) -> Self {
        Self { ways: shared().ways(), id: account_of(&desk).await, desk }
    }

    pub fn tenant(&self) -> &str {
        &self.desk.tenant
    }

    pub async fn call(&self) -> Call {
        self.desk.call().await
    }

    /// A worker sends a request: nothing in it is in another, unless the worker says so.
    pub async fn receives(&self, says: impl FnOnce(&mut InquiryAnswers)) -> Sent {
        let mut form = inquiry();
        let answers = &mut form.answers;
        (answers.name, answers.employer, answers.agency) = (None, None, None);
        (answers.contact_method, answers.contact_value) = (None, None);
        says(answers);
        let receipt = self.ways.intake.submit(self.tenant(), &form, new_key()).await.unwrap();
        let row = self.row(&InboxFilter::of_state("submitted"), &receipt.reference).await.expect("it is in the inbox");
        let (ways, tenant) = (self.ways.clone(), self.tenant().to_owned());
        Sent { ways, tenant, id: row.id, reference: receipt.reference, code: receipt.code }
    }

    /// Requests of workers who say nothing of themselves.
    pub async fn receives_some<const COUNT: usize>(&self) -> [Sent; COUNT] {
        let mut all = Vec::new();
        for _ in 0..COUNT {
            all.push(self.receives(|_| ()).await);
        }
        let Ok(all) = all.try_into() else { unreachable!("as many as were sent") };
        all
    }

    /// Its row in the inbox, where the filter lets it through.
    pub async fn listed(&self, filter: &InboxFilter, sent: &Sent) -> Option<InquirySummary> {
        self.row(filter, &sent.reference).await
    }

    async fn row(&self, filter: &InboxFilter, reference: &str) -> Option<InquirySummary> {
        let mut after = None;
        loop {
            let call = self.call().await;
            let page = self.ways.intake.list(self.tenant(), &call, filter, after.as_deref()).await.unwrap();
            if let Some(row) = page.items.into_iter().find(|row| row.reference == reference) {
                return Some(row);
            }
            after = Some(page.next?);
        }
    }

    pub async fn reads(&self, sent: &Sent) -> Inquiry {
        self.ways.intake.find(self.tenant(), &self.call().await, sent.id).await.unwrap()
    }

    /// Its state, and who works on it, as `seen` says it.
    pub async fn sees(&self, sent: &Sent) -> (String, Option<Uuid>) {
        let row = self.reads(sent).await.summary;
        (row.state, row.assignee.map(|assignee| assignee.id))
    }

    pub async fn surroundings(&self, sent: &Sent) -> Surroundings {
        self.ways.intake.surroundings(self.tenant(), &self.call().await, sent.id).await.unwrap()
    }

    pub async fn assign(&self, read: &Inquiry, assignee: Option<Uuid>) -> Result<Inquiry, ApiError> {
        let (call, assign) = (self.call().await, AssignInquiry { assignee });
        self.ways.intake.assign(self.tenant(), &call, read.summary.id, read.version, &assign).await
    }

    pub async fn verify(&self, read: &Inquiry, verify: &VerifyInquiry) -> Result<Inquiry, ApiError> {
        self.ways.intake.verify(self.tenant(), &self.call().await, read.summary.id, read.version, verify).await
    }

    pub async fn close(&self, read: &Inquiry, reason: &str) -> Result<Inquiry, ApiError> {
        let (call, why) = (self.call().await, MoveInquiry { reason: reason.into() });
        self.ways.intake.close(self.tenant(), &call, read.summary.id, read.version, &why).await
    }

    pub async fn reopen(&self, read: &Inquiry, reason: &str) -> Result<Inquiry, ApiError> {
        let (call, why) = (self.call().await, MoveInquiry { reason: reason.into() });
        self.ways.intake.reopen(self.tenant(), &call, read.summary.id, read.version, &why).await
    }

    /// Does the same to all of them, as they were read.
    pub async fn change(
        &self,
        read: &[Inquiry],
        change: &str,
        assignee: Option<Uuid>,
    ) -> Result<ChangedInquiries, ApiError> {
        let inquiries = read.iter().map(|read| InquiryVersion { id: read.summary.id, version: read.version }).collect();
        let change = ChangeInquiries { inquiries, change: change.into(), assignee };
        self.ways.intake.change_many(self.tenant(), &self.call().await, &change, new_key()).await
    }

    pub async fn undo(&self, batch: Uuid) -> Result<ChangedInquiries, ApiError> {
        self.ways.intake.undo(self.tenant(), &self.call().await, batch).await
    }

    /// The ids of what is found, the newest first.
    pub async fn finds(&self, text: &str) -> Vec<Uuid> {
        let search = SearchInquiries { text: text.into() };
        let found = self.ways.intake.search(self.tenant(), &self.call().await, &search).await.unwrap();
        found.items.into_iter().map(|row| row.id).collect()
    }

    /// Files a complaint from it, and waits until it has heard of its case.
    pub async fn files(&self, sent: &Sent) -> Case {
        self.verify(&self.reads(sent).await, &verdict("verified")).await.unwrap();
        let complaint = complaint(sent.id);
        let case = self.ways.cases.file(self.tenant(), &self.call().await, &complaint, new_key()).await.unwrap();
        eventually("it has heard of its case", SOON, || async {
            (self.reads(sent).await.summary.state == "converted").then_some(())
        })
        .await;
        case
    }
}
