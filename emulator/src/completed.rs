//! Requests that were completed at once, which can be looked up like operations that went on.
//!
//! In: each request that was carried out, when it was completed. Out: its status, for who asks by its id. The oldest are
//! forgotten. Who asked is remembered by a hash: it is compared, and never told.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, VecDeque};
use std::hash::{Hash as _, Hasher as _};

use xms_runtime::Uuid;

/// How many are remembered.
const CAPACITY: usize = 16_384;

/// The last requests that were answered at once.
#[derive(Debug, Default)]
pub(crate) struct Completed {
    known: HashMap<Uuid, Known>,
    /// The oldest first.
    order: VecDeque<Uuid>,
}

/// What is known of a request.
#[derive(Clone, Copy, Debug)]
struct Known {
    subscription: u64,
    status: u16,
}

impl Completed {
    pub(crate) fn push(&mut self, id: Uuid, subscription: &str, status: u16) {
        if self.known.insert(id, Known { subscription: hash(subscription), status }).is_some() {
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
        self.known.get(&id).filter(|known| known.subscription == hash(subscription)).map(|known| known.status)
    }
}

/// Names of subscriptions do not differ by case alone.
fn hash(subscription: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    subscription.bytes().for_each(|byte| byte.to_ascii_lowercase().hash(&mut hasher));
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_and_others_are_not_told() {
        let mut completed = Completed::default();
        let ids: Vec<Uuid> = (0..=CAPACITY as u128).map(Uuid::from_u128).collect();
        ids.iter().for_each(|id| completed.push(*id, "Ada", 201));
        assert_eq!(completed.find(ids[0], "ada"), None);
        assert_eq!((completed.find(ids[1], "ada"), completed.find(ids[1], "grace")), (Some(201), None));
        assert_eq!((completed.known.len(), completed.order.len()), (CAPACITY, CAPACITY));
    }
}
