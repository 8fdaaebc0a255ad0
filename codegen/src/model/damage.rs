//! What is missing in a model because of errors that were already reported.
//!
//! In: marks of the resolver. Out: answers for rules that conclude from absence (nothing uses this, this element is
//! unknown, there is no example), so that one mistake of an author gives one message.

use std::collections::BTreeSet;

use super::{OperationId, ResourceId, ServiceId, TypeId};

/// Marks what errors have taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// Services where any name may be missing.
    pub services: BTreeSet<ServiceId>,
    /// Services whose base path or namespace may not be what the author meant.
    pub service_keys: BTreeSet<ServiceId>,
    /// Resources where whole tables may be missing, or stand under another name.
    pub resources: BTreeSet<ResourceId>,
    /// Types of which a key, field, value or variant could not be read or resolved.
    pub types: BTreeSet<TypeId>,
    /// Operations of which anything could not be read or resolved.
    pub operations: BTreeSet<OperationId>,
}
