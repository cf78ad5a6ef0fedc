//! The inbox of an organisation with 10,000 inquiries: a page of the list, and a search, each over the API and as a page of
//! the portal, beside plain SQL for the same rows. All of them in turns, one after the other, in one run; on a machine that
//! does nothing else, once the mails about what was sent have gone.

mod browser;
mod plain;
mod plans;
mod workers;

use std::time::{Duration, Instant};

use contracts::{
    Call,
    intake::{InboxFilter, SearchInquiries, WAITING},
};
use kernel::Cursor;
use testkit::{Desk, Machine, Ways};
use tokio::time::MissedTickBehavior;
use uuid::Uuid;

use self::{browser::Browser, plain::Plain, workers::Worker};
use crate::{is_whole, say, submissions::percentile};

/// An organisation to which the demo network has sent nothing.
const TENANT: &str = "ffw";
const INQUIRIES: u32 = 10_000;
/// By then each of intake's eight connections has chosen how it goes about the statements.
const WARM_UP: u32 = 20;
const ROUNDS: u32 = 100;
/// The rounds end after so long in any case.
const MOST: Duration = Duration::from_secs(180);
/// So long mails, facts and shared counts of what was sent may take.
const PATIENCE: Duration = Duration::from_secs(300);
const LIST_AIM_MS: f64 = 40.0;
const SEARCH_AIM_MS: f64 = 60.0;
/// Rows of a page, and of what is found.
const PAGE: usize = 50;

/// A list that is asked for.
struct List {
    what: &'static str,
    filter: InboxFilter,
    after: Option<Cursor>,
}

/// Something that is looked for.
struct Search {
    what: &'static str,
    /// The field of `inquiry_term` that it is found in.
    field: &'static str,
    text: fn(Worker) -> String,
}

const SEARCHES: [Search; 4] = [
    Search { what: "search: a number", field: "contact", text: Worker::phone },
    Search { what: "search: a name", field: "name", text: Worker::name },
    Search { what: "search: an employer", field: "employer", text: Worker::employer },
    Search { what: "search: a word of every name", field: "name", text: |_| "Worker".to_owned() },
];

/// In milliseconds, from the question to the last byte of its answer.
struct Took {
    plain: f64,
    api: f64,
    page: f64,
}

/// Of one list or search, round after round.
#[derive(Default)]
struct Measured {
    rows: usize,
    took: Vec<Took>,
}

struct Bench {
    ways: Ways,
    browser: Browser,
    plain: Plain,
}

/// Measures on a machine of its own, and prints.
pub async fn run() -> anyhow::Result<()> {
    let machine = tokio::task::spawn_blocking(|| Machine::start_durable(&[], &[])).await?;
    let ways = machine.ways();
    let sent = workers::send_all(&ways, TENANT, INQUIRIES).await?;
    let quiet = until_quiet(&machine).await;
    let mut plain = Plain::connect(&machine, TENANT).await?;
    plain.settle().await?;

    let waiting = InboxFilter::of_state(WAITING);
    let after = Some(plain.cursor_behind(i64::from(INQUIRIES / 2)).await?);
    let mut lists = [
        List { what: "inbox: what waits", filter: waiting.clone(), after: None },
        List { what: "inbox: what waits, a page of the middle", filter: waiting, after },
        List { what: "inbox: all", filter: InboxFilter::default(), after: None },
    ]
    .map(|list| (list, Measured::default()));
    let mut searches = SEARCHES.map(|search| (search, Measured::default()));

    let desk = Desk::log_in(&ways, TENANT, "focal").await;
    let browser = Browser::open(&machine, &desk).await?;
    let mut bench = Bench { ways, browser, plain };
    let rounds = bench.rounds(&desk, &mut lists, &mut searches).await?;
    let plans = plans::of(&mut bench.plain, lists.iter().map(|(list, _)| list)).await?;

    say(&format!("| {INQUIRIES} inquiries | rows | plain SQL ms | API ms | ratio | page ms | ratio | aim |"));
    say("| --- | --- | --- | --- | --- | --- | --- | --- |");
    lists.iter().for_each(|(list, measured)| say_measured(list.what, LIST_AIM_MS, measured));
    searches.iter().for_each(|(search, measured)| say_measured(search.what, SEARCH_AIM_MS, measured));
    say("");
    say(&format!("- p50 of {rounds} rounds, in turns, one after the other"));
    say(&format!(
        "- {INQUIRIES} inquiries sent in {:.0} s ({:.0}/s); {}",
        sent.as_secs_f64(),
        f64::from(INQUIRIES) / sent.as_secs_f64(),
        match quiet {
            Some(quiet) => format!("their mails had gone {:.0} s later", quiet.as_secs_f64()),
            None => format!("their mails went on beside the rounds, {} s later", PATIENCE.as_secs()),
        }
    ));
    plans.say();
    Ok(())
}

/// Until nothing of what was sent is under way any more: how long that took, `None` where it is not in time.
async fn until_quiet(machine: &Machine) -> Option<Duration> {
    let (begun, mut look) = (Instant::now(), tokio::time::interval(Duration::from_secs(3)));
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while begun.elapsed() < PATIENCE {
        look.tick().await;
        if is_whole(machine) {
            return Some(begun.elapsed());
        }
    }
    None
}

impl Bench {
    /// Every list and every search, round after round, each round for another worker. Gives how many rounds count.
    async fn rounds(
        &mut self,
        desk: &Desk,
        lists: &mut [(List, Measured)],
        searches: &mut [(Search, Measured)],
    ) -> anyhow::Result<u32> {
        let mut begun = Instant::now();
        for round in 0..WARM_UP + ROUNDS {
            if round == WARM_UP {
                // Until now the pages came as they are, and were read.
                self.browser.compressed = true;
                begun = Instant::now();
            }
            // A token is good for a minute.
            let (call, worker) = (desk.call().await, Worker::of_round(round, INQUIRIES));
            for (list, measured) in &mut *lists {
                measured.note(round, self.list(&call, list).await?);
            }
            for (search, measured) in &mut *searches {
                measured.note(round, self.search(&call, search, worker).await?);
            }
            if round >= WARM_UP && begun.elapsed() > MOST {
                return Ok(round + 1 - WARM_UP);
            }
        }
        Ok(ROUNDS)
    }

    /// A list, three ways to the same rows.
    async fn list(&mut self, call: &Call, list: &List) -> anyhow::Result<(usize, Took)> {
        let (rows, plain) = timed(self.plain.list(list)).await?;
        let after = list.after.map(|cursor| cursor.to_string());
        let (answer, api) = timed(self.ways.intake.list(TENANT, call, &list.filter, after.as_deref())).await?;
        let (shown, page) = timed(self.browser.list(&list.address())).await?;
        let ids: Vec<Uuid> = answer.items.iter().map(|item| item.id).collect();
        same(list.what, &rows, &ids, shown)?;
        Ok((ids.len(), Took { plain, api, page }))
    }

    /// A search, three ways to the same rows. What it is found by is read beforehand for the plain statement.
    async fn search(&mut self, call: &Call, search: &Search, worker: Worker) -> anyhow::Result<(usize, Took)> {
        let wanted = SearchInquiries { text: (search.text)(worker) };
        let (found, api) = timed(self.ways.intake.search(TENANT, call, &wanted)).await?;
        let ids: Vec<Uuid> = found.items.iter().map(|item| item.id).collect();
        let hashes = self.plain.hashes(search.field, &ids).await?;
        let (rows, plain) = timed(self.plain.search(search.field, &hashes)).await?;
        let (shown, page) = timed(self.browser.search(&wanted.text)).await?;
        same(search.what, &rows, &ids, shown)?;
        Ok((ids.len(), Took { plain, api, page }))
    }
}

impl List {
    /// Of the page that shows it.
    fn address(&self) -> String {
        match (&self.filter.state, self.after) {
            (None, _) => "/inbox?state=all".to_owned(),
            (Some(_), None) => "/inbox".to_owned(),
            (Some(state), Some(after)) => format!("/inbox?state={state}&after={after}"),
        }
    }
}

impl Measured {
    fn note(&mut self, round: u32, (rows, took): (usize, Took)) {
        self.rows = rows;
        if round >= WARM_UP {
            self.took.push(took);
        }
    }

    fn p50(&self, of: impl Fn(&Took) -> f64) -> f64 {
        let mut times: Vec<f64> = self.took.iter().map(of).collect();
        times.sort_by(f64::total_cmp);
        percentile(&times, 50)
    }
}

/// What an answer is, and its milliseconds.
async fn timed<T, E>(asked: impl Future<Output = Result<T, E>>) -> Result<(T, f64), E> {
    let begun = Instant::now();
    let answer = asked.await?;
    Ok((answer, begun.elapsed().as_secs_f64() * 1000.0))
}

/// Whether what is compared is the same: the rows of the plain statement, which reads one more, and how many a page shows.
fn same(what: &str, plain: &[Uuid], api: &[Uuid], shown: Option<usize>) -> anyhow::Result<()> {
    anyhow::ensure!(!api.is_empty(), "{what}: nothing is there");
    anyhow::ensure!(plain.iter().take(PAGE).eq(api), "{what}: the API gives other rows than the plain statement");
    anyhow::ensure!(shown.is_none_or(|shown| shown == api.len()), "{what}: the page shows {shown:?} rows");
    Ok(())
}

fn say_measured(what: &str, aim_ms: f64, measured: &Measured) {
    let (plain, api) = (measured.p50(|took| took.plain), measured.p50(|took| took.api));
    let page = measured.p50(|took| took.page);
    say(&format!(
        "| {what} | {} | {plain:.2} | {api:.1} | {:.1} × | {page:.1} | {:.1} × | {aim_ms:.0} ms, {} |",
        measured.rows,
        api / plain,
        page / plain,
        if api.max(page) <= aim_ms { "met" } else { "**not met**" },
    ));
}
