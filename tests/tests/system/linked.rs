//! What an application carries: the tables of the operations that it calls.

use std::collections::{BTreeSet, HashMap};

use xms_services::service_management::{CATALOG, LONG_RUNNING, extensions};

/// How many bytes at the dot of an id tell most others away.
const AROUND: usize = 2;

/// The program `one_call` is linked by whatever linker the machine has; all that are in use drop what nothing refers to.
#[test]
fn who_calls_one_operation_carries_no_tables_of_the_others() {
    let program = std::fs::read(env!("CARGO_BIN_EXE_one_call")).unwrap();
    let mut ids: HashMap<&[u8], Vec<(usize, &'static str)>> = HashMap::new();
    for id in CATALOG.operations().map(|operation| operation.id) {
        let dot = id.find('.').expect("ids have a resource");
        ids.entry(&id.as_bytes()[dot - AROUND..=dot + AROUND]).or_default().push((dot, id));
    }
    let mut found = BTreeSet::new();
    for (at, window) in program.windows(2 * AROUND + 1).enumerate().filter(|(_, window)| window[AROUND] == b'.') {
        for (dot, id) in ids.get(window).into_iter().flatten() {
            let begin = (at + AROUND).checked_sub(*dot);
            let is_there = begin.and_then(|begin| program.get(begin..begin + id.len())) == Some(id.as_bytes());
            found.extend(is_there.then_some(*id));
        }
    }
    // An id is followed by another operation, which every client may be asked to do.
    assert_eq!(found, BTreeSet::from([extensions::LIST.id, LONG_RUNNING.poll.id]));
}
