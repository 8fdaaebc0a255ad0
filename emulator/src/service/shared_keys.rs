//! Keys that the two ends of a connection share.
//!
//! In: the two that are connected, and a key, or the wish for one. Out: the key, when the operation has ended. It opens
//! nothing.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::gateway_operations::GatewayOperationAsyncResponse;
use xms_services::service_management::gateways::{ResetSharedKey, SharedKey};

use super::gateways::started;
use super::named_changes::place;
use super::{Service, bad_request};

/// How many characters a key has, of which nothing else is said; and at most.
const LENGTH: i32 = 32;
const MAX_LENGTH: i32 = 128;

impl Service {
    pub(super) fn put_shared_key(
        &self,
        request: &Incoming,
        one: &str,
        other: &str,
        key: SharedKey,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let mut state = self.shared.write_state();
        self.put_named(&mut state, request, |world| &mut world.shared_keys, place(one, other), key)?;
        Ok(started(request).into())
    }

    pub(super) fn make_shared_key(
        &self,
        request: &Incoming,
        one: &str,
        other: &str,
        wish: &ResetSharedKey,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let length = wish.key_length.unwrap_or(LENGTH);
        if !(1..=MAX_LENGTH).contains(&length) {
            return Err(bad_request(format!("`KeyLength` is from 1 to {MAX_LENGTH}.")));
        }
        let key: String = (0..length).map(|_| fastrand::alphanumeric()).collect();
        self.put_shared_key(request, one, other, SharedKey::new(key))
    }
}
