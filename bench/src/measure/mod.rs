//! What a peer costs with a document.
//!
//! In: documents and peers. Out: times, instructions and allocations. All peers take turns with one document, so that what
//! else the machine does meets all of them; nothing is measured before what they read was compared.

pub(crate) mod valgrind;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use crate::document::{Document, Form, Kind, few};
use crate::peer::Peer;
use crate::peer::pugixml::{self, Program, Running};

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// A document becomes values.
    Decode,
    /// Values become a document.
    Encode,
}

impl Way {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Decode, Self::Encode];

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Encode => "encode",
        }
    }
}

/// What one peer costs with one document, one way.
#[derive(Clone, Debug)]
pub(crate) struct Cost {
    pub(crate) document: Document,
    pub(crate) way: Way,
    /// The peer's name, and what it is.
    pub(crate) peer: &'static str,
    pub(crate) title: &'static str,
    /// Bytes that are read or written.
    pub(crate) bytes: usize,
    /// The median of all rounds.
    pub(crate) time: Option<Duration>,
    pub(crate) instructions: Option<f64>,
    pub(crate) allocations: Option<valgrind::Allocations>,
    /// Whether it reads all values; of what is written, whether the bytes are those that ours writes.
    pub(crate) remark: String,
}

/// What a peer makes of a form: an empty text where it reads all values.
pub(crate) type Forms = Vec<(&'static str, Kind, BTreeMap<&'static str, String>)>;

/// Makes the allocator keep what is given back to it (glibc raises its thresholds when a large block is freed). Otherwise
/// one or the other, by chance of its last allocation, pays for taking its memory from the system anew in every round.
pub(crate) fn keep_memory() {
    drop(black_box(vec![1u8; 31 << 20]));
}

/// Looks at what everybody reads and writes of a document, and times it over some rounds.
///
/// # Errors
/// Fails when ours reads other values than the document has, or writes what says something else.
pub(crate) fn times(document: Document, program: Option<&Program>, rounds: usize) -> Result<Vec<Cost>, String> {
    let (text, values) = document.text();
    let peers = Peer::all(document.kind());
    let mut costs = Vec::new();
    let mut canonical = None;
    for peer in &peers {
        let (remark, written) = match peer.read(&text) {
            Err(error) => (format!("cannot: {}", first_line(&error)), None),
            Ok((None, _)) => ("keeps nothing".to_owned(), None),
            Ok((Some(read), written)) => (values.difference(&read).unwrap_or_default(), written),
        };
        if peer.name.starts_with("ours") && !remark.is_empty() {
            return Err(format!("{} reads {}: {remark}", peer.name, document.name()));
        }
        let cost = |way, bytes, remark| Cost {
            document,
            way,
            peer: peer.name,
            title: peer.title,
            bytes,
            time: None,
            instructions: None,
            allocations: None,
            remark,
        };
        costs.push(cost(Way::Decode, text.len(), remark));
        let Some(written) = written else { continue };
        // Whoever writes, ours reads the same again.
        let again = peers[0].read(&written).map_or_else(Some, |(read, _)| values.difference(&read?));
        if peer.name.starts_with("ours") && again.is_some() {
            return Err(format!("{} writes {}: {again:?}", peer.name, document.name()));
        }
        let same = *canonical.get_or_insert_with(|| written.clone()) == written;
        let remark = again.unwrap_or_else(|| if same { "" } else { "other bytes, same values" }.to_owned());
        costs.push(cost(Way::Encode, written.len(), remark));
    }
    let mut running = program.map(|program| program.start(document));
    if let Some(running) = &mut running {
        costs.push(pugixml_cost(document, text.len(), values.difference(&running.values(document.kind()))));
    }
    rounds_of(&mut costs, &peers, &text, running, rounds);
    Ok(costs)
}

fn pugixml_cost(document: Document, bytes: usize, difference: Option<String>) -> Cost {
    Cost {
        document,
        way: Way::Decode,
        peer: "pugixml",
        title: pugixml::TITLE,
        bytes,
        time: None,
        instructions: None,
        allocations: None,
        remark: difference.unwrap_or_default(),
    }
}

/// Lets all take turns.
fn rounds_of(costs: &mut [Cost], peers: &[Peer], text: &str, mut running: Option<Running>, rounds: usize) {
    let find = |name: &str| peers.iter().find(|peer| peer.name == name).copied();
    let mut runs: Vec<Box<dyn FnMut() -> Duration + '_>> = Vec::new();
    let mut measured = Vec::new();
    for (index, cost) in costs.iter().enumerate() {
        let run: Box<dyn FnMut() -> Duration> = match (find(cost.peer), cost.way) {
            _ if cost.remark.starts_with("cannot") => continue,
            (Some(peer), Way::Decode) => Box::new(move || peer.time_read(text)),
            (Some(peer), Way::Encode) => match peer.time_write(text) {
                Some(run) => Box::new(run),
                None => continue,
            },
            (None, _) => match running.take() {
                Some(mut running) => Box::new(move || running.time()),
                None => continue,
            },
        };
        runs.push(run);
        measured.push((index, Vec::new()));
    }
    for round in 0..rounds {
        // Whoever is first is so only once.
        for turn in 0..runs.len() {
            let index = (round + turn) % runs.len();
            measured[index].1.push(runs[index]());
        }
    }
    drop(runs);
    for (index, mut times) in measured {
        times.sort();
        costs[index].time = times.get(times.len() / 2).copied();
    }
}

/// What everybody makes of all forms of a few records.
///
/// # Errors
/// Fails when ours does not read all values.
pub(crate) fn forms() -> Result<Forms, String> {
    let mut forms = Forms::new();
    for kind in Kind::ALL {
        for peer in Peer::all(kind).into_iter().filter(|peer| peer.name != "bare") {
            let mut row = BTreeMap::new();
            for form in Form::ALL {
                let (text, values) = few(kind, form);
                let remark = match peer.read(&text) {
                    Err(error) => format!("refuses: {}", first_line(&error)),
                    Ok((read, _)) => values.difference(&read.unwrap_or_default()).unwrap_or_default(),
                };
                if peer.name.starts_with("ours") && !remark.is_empty() {
                    return Err(format!("{} reads {form:?}: {remark}", peer.name));
                }
                row.insert(form.name(), remark);
            }
            forms.push((peer.name, kind, row));
        }
    }
    Ok(forms)
}

/// The begin of what an error says.
fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(100).collect()
}
