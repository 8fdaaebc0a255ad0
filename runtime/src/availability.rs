//! Builder methods for what exists at some versions only.
//!
//! In: types of tables that hold an [`Availability`](crate::Availability). Out: the methods that generated tables call.
//! The rules themselves are those that the generator knows, too.

/// Adds the builder methods that tables use to a type with a field `availability` and a `const fn mark_gated(self) ->
/// Self`, which notes that the availability is no longer the usual one.
macro_rules! availability_builders {
    ($type:ty) => {
        impl $type {
            /// Documents that it exists from this version on.
            pub const fn since(mut self, version: $crate::Version) -> Self {
                self.availability = self.availability.since(version);
                self.mark_gated()
            }

            /// Notes that it was seen at this version; it may be older.
            pub const fn seen(mut self, version: $crate::Version) -> Self {
                self.availability = self.availability.seen(version);
                self.mark_gated()
            }

            /// Names the version from which on it is gone.
            pub const fn until(mut self, version: $crate::Version) -> Self {
                self.availability = self.availability.until(version);
                self.mark_gated()
            }

            /// Names the version from which on it is required; before, it is optional.
            pub const fn required_since(mut self, version: $crate::Version) -> Self {
                self.availability = self.availability.required_since(version);
                self.mark_gated()
            }

            /// Names the version from which on it is no longer required.
            pub const fn optional_since(mut self, version: $crate::Version) -> Self {
                self.availability = self.availability.optional_since(version);
                self.mark_gated()
            }
        }
    };
}
pub(crate) use availability_builders;
