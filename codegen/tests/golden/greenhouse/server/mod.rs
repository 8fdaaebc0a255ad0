// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! The server's side of Greenhouse: a trait for each resource, and what offers an implementation of
//! it.
//!
//! A server is put together from what it offers, resource by resource:
//! `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an
//! operation that does not exist.

pub mod address;
pub mod alike;
pub mod batch;
pub mod choice;
pub mod collections;
pub mod cycles;
pub mod enum_;
pub mod film;
pub mod names;
pub mod operation;
pub mod places;
pub mod record;
pub mod states;
pub mod text;
pub mod union;

use ::std::sync::Arc;
use ::xms_runtime::server::Handler;

pub use self::address::Address;
pub use self::alike::Alike;
pub use self::batch::Batch;
pub use self::choice::Choice;
pub use self::collections::Collections;
pub use self::cycles::Cycles;
pub use self::enum_::Enum;
pub use self::film::Film;
pub use self::names::Names;
pub use self::operation::Operation;
pub use self::places::Places;
pub use self::record::Record;
pub use self::states::States;
pub use self::text::Text;
pub use self::union::Union;

/// Offers the operations of [`address`](super::address).
pub fn address(implementation: Arc<impl Address>) -> impl Handler {
    address::AddressHandler(implementation)
}

/// Offers the operations of [`alike`](super::alike).
pub fn alike(implementation: Arc<impl Alike>) -> impl Handler {
    alike::AlikeHandler(implementation)
}

/// Offers the operations of [`batch`](super::batch).
pub fn batch(implementation: Arc<impl Batch>) -> impl Handler {
    batch::BatchHandler(implementation)
}

/// Offers the operations of [`choice`](super::choice).
pub fn choice(implementation: Arc<impl Choice>) -> impl Handler {
    choice::ChoiceHandler(implementation)
}

/// Offers the operations of [`collections`](super::collections).
pub fn collections(implementation: Arc<impl Collections>) -> impl Handler {
    collections::CollectionsHandler(implementation)
}

/// Offers the operations of [`cycles`](super::cycles).
pub fn cycles(implementation: Arc<impl Cycles>) -> impl Handler {
    cycles::CyclesHandler(implementation)
}

/// Offers the operations of [`enum_`](super::enum_).
pub fn enum_(implementation: Arc<impl Enum>) -> impl Handler {
    enum_::EnumHandler(implementation)
}

/// Offers the operations of [`film`](super::film).
pub fn film(implementation: Arc<impl Film>) -> impl Handler {
    film::FilmHandler(implementation)
}

/// Offers the operations of [`names`](super::names).
pub fn names(implementation: Arc<impl Names>) -> impl Handler {
    names::NamesHandler(implementation)
}

/// Offers the operations of [`operation`](super::operation).
pub fn operation(implementation: Arc<impl Operation>) -> impl Handler {
    operation::OperationHandler(implementation)
}

/// Offers the operations of [`places`](super::places).
pub fn places(implementation: Arc<impl Places>) -> impl Handler {
    places::PlacesHandler(implementation)
}

/// Offers the operations of [`record`](super::record).
pub fn record(implementation: Arc<impl Record>) -> impl Handler {
    record::RecordHandler(implementation)
}

/// Offers the operations of [`states`](super::states).
pub fn states(implementation: Arc<impl States>) -> impl Handler {
    states::StatesHandler(implementation)
}

/// Offers the operations of [`text`](super::text).
pub fn text(implementation: Arc<impl Text>) -> impl Handler {
    text::TextHandler(implementation)
}

/// Offers the operations of [`union`](super::union).
pub fn union(implementation: Arc<impl Union>) -> impl Handler {
    union::UnionHandler(implementation)
}
