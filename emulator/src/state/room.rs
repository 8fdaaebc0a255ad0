//! How much an emulator keeps.
//!
//! In: how large something is that is to be kept. Out: its share of the room, which goes back when what has it is dropped:
//! also where a change fails, or is forgotten before it has an effect. What the seed brings has no share.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use xms_runtime::Record;
use xms_runtime::server::ErrorResponse;
use xms_runtime::xml::{Encoding, encode};
use xms_services::service_management::{SERVICE, error_code};

/// How many cloud services, extensions, certificates and versions are kept.
const MAX_OBJECTS: usize = 10_000;

/// How many bytes they have in all, as they are answered.
const MAX_BYTES: usize = 16 << 20;

/// What is left.
#[derive(Clone, Debug, Default)]
pub(crate) struct Room(Arc<Taken>);

#[derive(Debug, Default)]
struct Taken {
    objects: AtomicUsize,
    bytes: AtomicUsize,
}

/// The share of something that is kept.
#[derive(Debug)]
pub(crate) struct Share {
    taken: Arc<Taken>,
    bytes: usize,
}

impl Room {
    /// Takes room for something of so many bytes.
    ///
    /// # Errors
    /// When there is not so much.
    pub(crate) fn take(&self, bytes: usize) -> Result<Share, ErrorResponse> {
        let taken = Arc::clone(&self.0);
        let objects = taken.objects.fetch_add(1, Ordering::Relaxed);
        let before = taken.bytes.fetch_add(bytes, Ordering::Relaxed);
        // From here on, whatever happens gives it back.
        let share = Share { taken, bytes };
        if objects < MAX_OBJECTS && before.saturating_add(bytes) <= MAX_BYTES {
            return Ok(share);
        }
        let message = format!(
            "The emulator is full: it keeps {MAX_OBJECTS} cloud services, extensions, certificates and versions, of {} MiB in \
             all. Delete some, or reset it.",
            MAX_BYTES >> 20
        );
        Err(ErrorResponse::new(&error_code::FORBIDDEN_ERROR, message))
    }

    /// Takes room for a record as it is answered.
    ///
    /// # Errors
    /// As [`take`](Self::take).
    pub(crate) fn take_for(&self, record: &dyn Record) -> Result<Share, ErrorResponse> {
        let text = encode(record, &Encoding::server(SERVICE.default_version));
        self.take(text.map_or(MAX_BYTES + 1, |text| text.len()))
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.taken.objects.fetch_sub(1, Ordering::Relaxed);
        self.taken.bytes.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_gives_its_room_back() {
        let room = Room::default();
        let all: Vec<Share> = (0..MAX_OBJECTS).filter_map(|_| room.take(1).ok()).collect();
        assert!(all.len() == MAX_OBJECTS && room.take(0).is_err());
        drop(all);
        let large = room.take(MAX_BYTES).ok();
        assert!(large.is_some() && room.take(1).is_err() && room.take(usize::MAX).is_err());
        drop(large);
        assert!(room.take(MAX_BYTES).is_ok());
    }
}
