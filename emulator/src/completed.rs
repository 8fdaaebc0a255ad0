//! Requests that were completed at once, which can be looked up like operations that went on.
//!
//! In: each request that was carried out, when it was completed. Out: its status, for who asks by its id. The oldest are
//! forgotten. Who asked is remembered by a hash: it is compared, and never told.

use std::collections::VecDeque;
use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher as _;

use xms_runtime::Uuid;

use crate::id_map::IdMap;

/// How many are remembered.
const CAPACITY: usize = 16_384;

/// How many bytes of a subscription's id are hashed at a time: most have so many, or fewer.
const PIECE: usize = 40;

/// The last requests that were answered at once.
#[derive(Debug, Default)]
pub(crate) struct Completed {
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
    pub(crate) fn push(&mut self, id: Uuid, known: Known) {
        let id = id.as_u128();
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

    /// The status with which a request of that subscription was completed.
    pub(crate) fn find(&self, id: Uuid, subscription: &str) -> Option<u16> {
        self.known.get(&id.as_u128()).filter(|known| known.subscription == hash(subscription)).map(|known| known.status)
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
        let mut completed = Completed::default();
        let ids: Vec<Uuid> = (0..=CAPACITY as u128).map(Uuid::from_u128).collect();
        ids.iter().for_each(|id| completed.push(*id, Known::of("Ada", 201)));
        assert_eq!(completed.find(ids[0], "ada"), None);
        assert_eq!((completed.find(ids[1], "ada"), completed.find(ids[1], "grace")), (Some(201), None));
        assert_eq!((completed.known.len(), completed.order.len()), (CAPACITY, CAPACITY));
    }
}
