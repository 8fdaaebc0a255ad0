//! The stages of the pipeline, on a thread of their own.
//!
//! In: folders to read, with the texts that are open. Out: what was found in each. Of several orders for one folder only
//! the last is carried out. Nothing is written.

use std::path::PathBuf;
use std::thread;

use crossbeam_channel::{Receiver, Sender, unbounded};

use super::workspace::{OpenText, input};
use crate::diagnostic::Diagnostics;
use crate::parse::ServiceFolder;
use crate::pipeline::{Input, examine};
use crate::source::Sources;

/// A folder to read.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) root: PathBuf,
    /// Which state of the texts it is.
    pub(super) generation: u64,
    pub(super) open: Vec<OpenText>,
}

/// What was found in a folder.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) root: PathBuf,
    pub(super) generation: u64,
    pub(super) folders: Vec<ServiceFolder>,
    pub(super) sources: Sources,
    pub(super) diagnostics: Diagnostics,
}

/// Starts the thread, which ends when nobody orders any more.
pub(super) fn start() -> (Sender<Order>, Receiver<Checked>) {
    let (orders, ordered) = unbounded::<Order>();
    let (done, checked) = unbounded();
    thread::spawn(move || {
        while let Ok(first) = ordered.recv() {
            let mut waiting = vec![first];
            for order in ordered.try_iter() {
                waiting.retain(|other| other.root != order.root);
                waiting.push(order);
            }
            for order in waiting {
                // A folder that is gone has no findings.
                let input = input(&order.root, &order.open).unwrap_or_default();
                if done.send(check(order, input)).is_err() {
                    return;
                }
            }
        }
    });
    (orders, checked)
}

fn check(order: Order, input: Input) -> Checked {
    let folders = input.folders.clone();
    let reading = examine(input);
    let Order { root, generation, .. } = order;
    Checked { root, generation, folders, sources: reading.sources, diagnostics: reading.diagnostics }
}
