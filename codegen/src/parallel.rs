//! The same work on many items, on all processors.
//!
//! In: items and what is to be made of each. Out: what was made, in the order of the items, whatever the threads did.
//! Nothing here knows what the work is.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// So few items are not worth a thread.
const FEW_ITEMS: usize = 4;
/// Into so many pieces each thread's share is divided: large items may stand together.
const PIECES: usize = 16;

/// What `make` makes of each item, in their order; on as many threads as the machine runs at once.
pub(crate) fn in_parallel<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = processors().min(items.len() / FEW_ITEMS).max(1);
    if threads == 1 {
        return items.iter().map(make).collect();
    }
    let pieces: Vec<&[T]> = items.chunks((items.len() / (threads * PIECES)).max(1)).collect();
    // A thread that is done takes the next piece.
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done: Vec<(usize, Vec<R>)> = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(piece) = pieces.get(index) else { return done };
            done.push((index, piece.iter().map(&make).collect()));
        }
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for thread in others {
            match thread.join() {
                Ok(more) => done.extend(more),
                // What went wrong there goes wrong here.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().flat_map(|(_, made)| made).collect()
}

/// Takes what `make` makes of each item, in their order, while only some of it is there: the next ones are made when those
/// before them were taken.
pub(crate) fn in_order<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync, take: impl FnMut(R)) {
    let some = FEW_ITEMS * 2 * processors();
    items.chunks(some).flat_map(|items| in_parallel(items, &make)).for_each(take);
}

/// What both make, on two threads where the machine runs as many.
pub(crate) fn both<L: Send, R>(left: impl FnOnce() -> L + Send, right: impl FnOnce() -> R) -> (L, R) {
    if processors() == 1 {
        return (left(), right());
    }
    thread::scope(|scope| {
        let left = scope.spawn(left);
        let right = right();
        match left.join() {
            Ok(left) => (left, right),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// How many threads the machine runs at once. The answer takes the system some time, so it is asked once.
fn processors() -> usize {
    static PROCESSORS: OnceLock<usize> = OnceLock::new();
    *PROCESSORS.get_or_init(|| thread::available_parallelism().map_or(1, usize::from))
}

#[cfg(test)]
mod tests {
    use super::{both, in_order, in_parallel};

    #[test]
    fn both_are_made() {
        assert_eq!(both(|| 1, || "right"), (1, "right"));
    }

    #[test]
    fn the_order_is_that_of_the_items() {
        for count in [0, 1, 7, 8, 100, 1_001] {
            let items: Vec<usize> = (0..count).collect();
            let expected: Vec<usize> = items.iter().map(|item| item * 2).collect();
            assert_eq!(in_parallel(&items, |item| item * 2), expected);
            let mut taken = Vec::new();
            in_order(&items, |item| item * 2, |made| taken.push(made));
            assert_eq!(taken, expected);
        }
    }
}
