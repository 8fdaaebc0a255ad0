//! How many requests a second the emulator answers, beside a bare `axum` server that answers the same bytes.
//!
//! `cargo bench -p xms-emulator --bench load -- [--seconds N]`: 64 clients, each with a connection that it keeps, read
//! extensions, what can be added, cloud services and how changes ended, and one request in ten is a change. Both servers
//! run in processes of their own and take turns; each is under load for N seconds, 60 where nothing is said.
//!
//! Ends with 1 when an answer is another than expected, when the emulator answers less than 0.65 as many requests as the
//! bare server, or when its memory grows without bound.
#![expect(clippy::print_stdout, reason = "figures are what it is for")]

mod bare;
mod client;
mod connection;
mod mix;
mod recorded;
mod side;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use std::{env, io};

use client::{CLIENTS, Load, LoadResult, Until};
use mix::Kind;
use recorded::RecordedResponse;
use side::{ServerKind, ServerProcess};

/// How often each server has its turn.
const TURNS: u32 = 10;
/// The share of the bare server's requests that is wanted of the emulator.
const MIN_RATIO: f64 = 0.65;
/// What each client changes before anything is measured: together more than the 16,384 operations that the emulator
/// remembers, so that its memory is as full as it may get.
const CHANGES: usize = 2 * 160;
/// How much the emulator's memory may grow under load, in KiB. What it keeps is full when the load begins, so this is the
/// allocator's, which takes about 6 MiB in a few steps and then no more; 20 bytes kept of each request by mistake would
/// make more in a minute.
const MAX_GROWTH: u64 = 16 << 10;

/// How a server did in its turns.
#[derive(Debug, Default)]
struct Figures {
    rates: Vec<f64>,
    answered: usize,
    wrong: usize,
    processor_time: Option<Duration>,
}

impl Figures {
    fn turn(&mut self, side: &ServerProcess, expected: &Arc<[RecordedResponse]>, time: Duration) -> io::Result<()> {
        let before = side.processor_time();
        let outcome = Load::run(side.address, &Kind::ROUND, Arc::clone(expected), Until::Time(time))?;
        if let (Some(before), Some(after)) = (before, side.processor_time()) {
            *self.processor_time.get_or_insert_default() += after.saturating_sub(before);
        }
        self.take(outcome);
        Ok(())
    }

    fn take(&mut self, outcome: LoadResult) {
        self.rates.push(outcome.rate());
        self.answered += outcome.answered;
        self.wrong += outcome.wrong;
    }

    fn last(&self) -> f64 {
        self.rates.last().copied().unwrap_or_default()
    }

    fn median(&self) -> f64 {
        let mut sorted = self.rates.clone();
        sorted.sort_by(f64::total_cmp);
        let (low, high) = (sorted.get((sorted.len().max(1) - 1) / 2), sorted.get(sorted.len() / 2));
        low.zip(high).map_or(0.0, |(low, high)| f64::midpoint(*low, *high))
    }

    fn print(&self, name: &str) {
        let each = self.processor_time.map_or(0.0, |time| time.as_secs_f64() * 1e6 / self.answered.max(1) as f64);
        println!("{name:<9} {:>9.0} requests/s in the middle, {each:>6.1} µs of processor time each", self.median());
    }
}

/// The emulator, ready for load, and what it answers.
fn prepare() -> io::Result<(ServerProcess, Arc<[RecordedResponse]>)> {
    let emulator = ServerProcess::start(ServerKind::Emulator)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let answers: Arc<[RecordedResponse]> = runtime.block_on(async {
        for client in 0..CLIENTS {
            recorded::prepare(emulator.address, client).await?;
        }
        recorded::record(emulator.address).await.map(Into::into)
    })?;
    let until = Until::Requests(CHANGES);
    let outcome = Load::run(emulator.address, &[Kind::Add, Kind::Delete], Arc::clone(&answers), until)?;
    if outcome.wrong > 0 {
        return Err(io::Error::other(format!("{} changes were answered with something else", outcome.wrong)));
    }
    Ok((emulator, answers))
}

fn run(seconds: u32) -> io::Result<ExitCode> {
    let (emulator, answers) = prepare()?;
    let bare = ServerProcess::start(ServerKind::Bare(&answers))?;
    let time = Duration::from_secs(seconds.into()) / TURNS;
    println!("{CLIENTS} clients, {seconds} s for each server in {TURNS} turns");
    let mut memory = vec![emulator.memory()];
    let (mut own, mut other) = (Figures::default(), Figures::default());
    for turn in 1..=TURNS {
        // Who is first changes, so that nobody has the quieter machine.
        if turn % 2 == 0 {
            other.turn(&bare, &answers, time)?;
        }
        own.turn(&emulator, &answers, time)?;
        if turn % 2 != 0 {
            other.turn(&bare, &answers, time)?;
        }
        println!("turn {turn:>3}: emulator {:>9.0} requests/s, bare {:>9.0} requests/s", own.last(), other.last());
        if turn == TURNS / 2 || turn == TURNS {
            memory.push(emulator.memory());
        }
    }
    own.print("emulator");
    other.print("bare");
    let ratio = own.median() / other.median();
    println!("ratio     {ratio:>9.2}");
    println!("wrong     {:>9} of {}", own.wrong + other.wrong, own.answered + other.answered);
    let memory: Vec<u64> = memory.into_iter().flatten().collect();
    if let [start, middle, end] = memory[..] {
        println!("memory    {start} KiB at the start, {middle} KiB in the middle, {end} KiB at the end");
    }
    let grown = memory.last().zip(memory.first()).is_some_and(|(end, start)| end.saturating_sub(*start) > MAX_GROWTH);
    let verdicts = [
        (own.wrong + other.wrong > 0, "answers are others than expected".to_owned()),
        (grown, format!("the emulator's memory grows by more than {MAX_GROWTH} KiB")),
        (ratio < MIN_RATIO, format!("the ratio is below {MIN_RATIO}")),
    ];
    let missed: Vec<_> = verdicts.into_iter().filter(|(is, _)| *is).collect();
    missed.iter().for_each(|(_, why)| println!("missed:   {why}"));
    Ok(if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let after = |flag: &str| arguments.iter().skip_while(|argument| *argument != flag).nth(1);
    let done = match after(side::SERVE) {
        Some(name) => side::serve(name).map(|()| ExitCode::SUCCESS),
        None => match after("--seconds").map_or(Ok(60), |text| text.parse()) {
            Ok(seconds) if seconds > 0 => run(seconds),
            _ => Err(io::Error::other("`--seconds` takes a number above 0")),
        },
    };
    done.unwrap_or_else(|error| {
        println!("error: {error}");
        ExitCode::from(2)
    })
}
