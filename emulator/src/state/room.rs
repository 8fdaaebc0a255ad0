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
        let (share, objects, before) = self.hold(bytes);
        let fits = objects < MAX_OBJECTS && before.saturating_add(bytes) <= MAX_BYTES;
        if fits { Ok(share) } else { Err(full()) }
    }

    /// Takes room for a record in place of what had that share; what becomes no larger always has it.
    ///
    /// # Errors
    /// When there is not so much more; then the share is as it was.
    pub(crate) fn exchange(&self, share: &mut Option<Share>, record: &dyn Record) -> Result<(), ErrorResponse> {
        let Some(old) = share else {
            *share = Some(self.take_for(record)?);
            return Ok(());
        };
        let bytes = length(record);
        let (new, _, before) = self.hold(bytes);
        if bytes > old.bytes && before.saturating_sub(old.bytes).saturating_add(bytes) > MAX_BYTES {
            return Err(full());
        }
        *old = new;
        Ok(())
    }

    /// A share, and what was taken before; whatever happens to it gives it back.
    fn hold(&self, bytes: usize) -> (Share, usize, usize) {
        let taken = Arc::clone(&self.0);
        let objects = taken.objects.fetch_add(1, Ordering::Relaxed);
        let before = taken.bytes.fetch_add(bytes, Ordering::Relaxed);
        (Share { taken, bytes }, objects, before)
    }

    /// Takes room for a record as it is answered.
    ///
    /// # Errors
    /// As [`take`](Self::take).
    pub(crate) fn take_for(&self, record: &dyn Record) -> Result<Share, ErrorResponse> {
        self.take(length(record))
    }
}

/// How long a record is as it is answered.
fn length(record: &dyn Record) -> usize {
    encode(record, &Encoding::server(SERVICE.default_version)).map_or(MAX_BYTES + 1, |text| text.len())
}

fn full() -> ErrorResponse {
    let message = format!(
        "The emulator is full: it keeps {MAX_OBJECTS} cloud services, extensions, certificates and versions, of {} MiB in \
         all. Delete some, or reset it.",
        MAX_BYTES >> 20
    );
    ErrorResponse::new(&error_code::FORBIDDEN_ERROR, message)
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

    #[test]
    fn what_changes_needs_room_for_what_it_grows_by() {
        let room = Room::default();
        let record =
            |letters: usize| xms_services::service_management::operations::Error::new().message("m".repeat(letters));
        let mut share = Some(room.take_for(&record(100)).unwrap());
        let rest = room.take(MAX_BYTES - length(&record(100))).unwrap();
        let all: Vec<Share> = (2..MAX_OBJECTS).filter_map(|_| room.take(0).ok()).collect();
        assert!(all.len() == MAX_OBJECTS - 2 && room.take(0).is_err());
        assert!(room.exchange(&mut share, &record(100)).is_ok() && room.exchange(&mut share, &record(50)).is_ok());
        assert!(room.exchange(&mut share, &record(100)).is_ok() && room.exchange(&mut share, &record(101)).is_err());
        drop((share, rest, all));
        assert!(room.take(MAX_BYTES).is_ok());
    }
}
