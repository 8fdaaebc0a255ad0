//! Keys that the two ends of a connection share.
//!
//! In: the two that are connected, and a key, or the wish for one. Out: the key, when the operation has ended. It opens
//! nothing.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::gateway_operations::GatewayOperationAsyncResponse;
use xms_services::service_management::gateways::{ResetSharedKey, SharedKey};

use super::gateways::started;
use super::{Service, bad_request, subscription};
use crate::state::named::Kept;

/// How many characters a key has, of which nothing else is said; and at most.
const LENGTH: i32 = 32;
const MAX_LENGTH: i32 = 128;

/// What is kept of a connection is kept under this name.
pub(super) fn place(one: &str, other: &str) -> String {
    format!("{one}/{other}")
}

impl Service {
    pub(super) fn put_shared_key(
        &self,
        request: &Incoming,
        one: &str,
        other: &str,
        key: SharedKey,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let place = place(one, other);
        let target = state.world.shared_keys.target(&owner, &place);
        let kept = Kept::new(key, &state.room)?;
        self.change(&mut state, request, target, move |world| world.shared_keys.insert(&owner, &place, kept))?;
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
