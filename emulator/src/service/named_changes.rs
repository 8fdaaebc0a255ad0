//! How what has a name changes: by one request at a time, and when the operation ends.
//!
//! In: records as they are to be, or names of those that are to go. Out: operations that put them under their names, or take
//! them away. What else a change brings is done by who asks for it.

use xms_runtime::Record;
use xms_runtime::server::{ErrorResponse, Incoming};

use super::{Service, subscription};
use crate::state::named::{Kept, Named};
use crate::state::{State, World};

/// Records of one kind.
pub(super) type Kind<T> = fn(&mut World) -> &mut Named<T>;

/// The name under which something of two is kept.
pub(super) fn place(one: &str, other: &str) -> String {
    format!("{one}/{other}")
}

impl Service {
    /// Puts a record of the subscription that asks under its name, in the place of one that has it.
    ///
    /// # Errors
    /// When there is no room for it, or another operation changes what has that name.
    pub(super) fn put_named<T: Record + 'static>(
        &self,
        state: &mut State,
        request: &Incoming,
        kind: Kind<T>,
        name: String,
        value: T,
    ) -> Result<(), ErrorResponse> {
        let owner = subscription(request).to_owned();
        let target = kind(&mut state.world).target(&owner, &name);
        let kept = Kept::new(value, &state.room)?;
        self.change(state, request, target, move |world| kind(world).insert(&owner, &name, kept))
    }

    /// Changes the record of that name.
    ///
    /// # Errors
    /// When there is none, or another operation changes it.
    pub(super) fn change_named<T: Record + 'static>(
        &self,
        state: &mut State,
        request: &Incoming,
        kind: Kind<T>,
        name: String,
        change: impl FnOnce(&mut T) + Send + Sync + 'static,
    ) -> Result<(), ErrorResponse> {
        let owner = subscription(request).to_owned();
        let known = kind(&mut state.world);
        known.get(&owner, &name)?;
        let target = known.target(&owner, &name);
        self.change(state, request, target, move |world| {
            if let Some(record) = kind(world).get_mut(&owner, &name) {
                change(record);
            }
        })
    }

    /// Takes away the record of that name.
    ///
    /// # Errors
    /// When there is none, or another operation changes it.
    pub(super) fn remove_named<T: Record + 'static>(
        &self,
        state: &mut State,
        request: &Incoming,
        kind: Kind<T>,
        name: String,
    ) -> Result<(), ErrorResponse> {
        let owner = subscription(request).to_owned();
        let known = kind(&mut state.world);
        known.get(&owner, &name)?;
        let target = known.target(&owner, &name);
        self.change(state, request, target, move |world| drop(kind(world).remove(&owner, &name)))
    }
}
