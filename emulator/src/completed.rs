//! Requests that were completed at once, which can be looked up like operations that went on.
//!
//! In: each request that was carried out, when it was completed. Out: its status, for who asks by its id. The oldest are
//! forgotten. Who asked is remembered by a hash: it is compared, and never told.

use std::collections::VecDeque;
use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use xms_runtime::Uuid;

use crate::id_map::IdMap;

/// Parts, each with a lock of its own. Ids are random, so that all parts grow alike.
const PARTS: usize = 16;

/// How many are remembered in a part: 16,384 in all.
const CAPACITY: usize = 16_384 / PARTS;

/// How many bytes of a subscription's id are hashed at a time: most have so many, or fewer.
const PIECE: usize = 40;

/// The last requests that were answered at once.
#[derive(Debug, Default)]
pub(crate) struct Completed([Mutex<Part>; PARTS]);

#[derive(Debug, Default)]
struct Part {
    known: IdMap<Known>,
    /// The oldest first.
    order: VecDeque<u128>,
}

/// What is known of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    subscription: u64,
    status: u16,
}

impl Known {
    pub(crate) fn of(subscription: &str, status: u16) -> Self {
        Self { subscription: hash(subscription), status }
    }
}

impl Completed {
    /// The part in which a request of that id is, or would be.
    fn part(&self, id: u128) -> MutexGuard<'_, Part> {
        self.0[(id % PARTS as u128) as usize].lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn push(&self, id: Uuid, known: Known) {
        let id = id.as_u128();
        self.part(id).push(id, known);
    }

    /// The status with which a request of that subscription was completed.
    pub(crate) fn find(&self, id: Uuid, subscription: &str) -> Option<u16> {
        let known = self.part(id.as_u128()).known.get(&id.as_u128()).copied()?;
        (known.subscription == hash(subscription)).then_some(known.status)
    }

    pub(crate) fn clear(&self) {
        self.0.iter().for_each(|part| *part.lock().unwrap_or_else(PoisonError::into_inner) = Part::default());
    }
}

impl Part {
    fn push(&mut self, id: u128, known: Known) {
        if self.known.insert(id, known).is_some() {
            return;
        }
        self.order.push_back(id);
        if self.order.len() > CAPACITY
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
    }
}

/// Names of subscriptions do not differ by case alone.
fn hash(subscription: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    // In pieces that need no memory of their own; hashing byte after byte takes ten times as long.
    for piece in subscription.as_bytes().chunks(PIECE) {
        let mut folded = [0; PIECE];
        folded.iter_mut().zip(piece).for_each(|(folded, byte)| *folded = byte.to_ascii_lowercase());
        hasher.write(&folded);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_and_others_are_not_told() {
        let completed = Completed::default();
        // All of one part, and one more.
        let ids: Vec<Uuid> = (0..=CAPACITY as u128).map(|id| Uuid::from_u128(id * PARTS as u128)).collect();
        ids.iter().for_each(|id| completed.push(*id, Known::of("Ada", 201)));
        assert_eq!(completed.find(ids[0], "ada"), None);
        assert_eq!((completed.find(ids[1], "ada"), completed.find(ids[1], "grace")), (Some(201), None));
        let part = completed.part(0);
        assert_eq!((part.known.len(), part.order.len()), (CAPACITY, CAPACITY));
    }
}
