//! Workers whom nobody invented: a number each, and what they send. Each has a name, a telephone number and an employer of
//! their own, so that the blind index is as wide as the table.

use std::time::{Duration, Instant};

use anyhow::Context;
use contracts::intake::NewInquiry;
use testkit::{Ways, inquiry, new_key};
use tokio::task::JoinSet;

/// At one time.
const CONNECTIONS: u32 = 8;
/// So long all of them may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// One of them, from 1 on.
#[derive(Clone, Copy)]
pub struct Worker(u32);

impl Worker {
    /// Another one in every round: the factor and a round number of workers share no divisor.
    pub fn of_round(round: u32, count: u32) -> Self {
        Self(1 + round * 7_919 % count)
    }

    pub fn name(self) -> String {
        format!("Worker {:05}", self.0)
    }

    pub fn phone(self) -> String {
        format!("+855 12 {:03} {:03}", self.0 / 1000, self.0 % 1000)
    }

    /// Its number cannot be taken for that of a name.
    pub fn employer(self) -> String {
        format!("Factory F{:05}", self.0)
    }

    /// One in twenty asks for urgent help.
    fn inquiry(self) -> NewInquiry {
        const TOPICS: [&str; 5] = ["pay", "recruitment", "conditions", "freedom", "termination"];
        const COUNTRIES: [&str; 4] = ["TH", "MY", "SG", "KH"];
        const LANGUAGES: [&str; 3] = ["km", "en", "fil"];
        let of = |codes: &[&str]| codes.get(self.0 as usize % codes.len()).map(|code| (*code).to_owned());
        let mut form = inquiry();
        let answers = &mut form.answers;
        answers.name = Some(self.name());
        answers.contact_method = Some("call".to_owned());
        answers.contact_value = Some(self.phone());
        answers.employer = Some(self.employer());
        answers.agency = Some(format!("Agency A{:02}", self.0 % 40));
        answers.message = Some(format!("A made-up inquiry, number {}.", self.0));
        answers.topic = of(&TOPICS);
        answers.country_now = of(&COUNTRIES);
        answers.language = of(&LANGUAGES);
        answers.action_requested = Some(if self.0.is_multiple_of(20) { "urgent_help" } else { "advice" }.to_owned());
        form
    }
}

/// Sends the inquiries of so many workers over the API. Gives how long that took.
pub async fn send_all(ways: &Ways, tenant: &'static str, count: u32) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let sending = async {
        let mut clients = JoinSet::new();
        for first in 1..=CONNECTIONS {
            let ways = ways.clone();
            clients.spawn(async move {
                for number in (first..=count).step_by(CONNECTIONS as usize) {
                    ways.intake.submit(tenant, &Worker(number).inquiry(), new_key()).await?;
                }
                anyhow::Ok(())
            });
        }
        while let Some(sent) = clients.join_next().await {
            sent??;
        }
        anyhow::Ok(())
    };
    let in_time = tokio::time::timeout(PATIENCE, sending).await;
    in_time.with_context(|| format!("{count} inquiries take more than {} s", PATIENCE.as_secs()))??;
    Ok(begun.elapsed())
}
