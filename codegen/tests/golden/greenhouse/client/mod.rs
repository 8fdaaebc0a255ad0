// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! The client of Greenhouse: [`Greenhouse`], and a handle for each resource.

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

use ::xms_runtime::client::{ClientBuilder, ClientCore, UntilDone};

use super::SERVICE;

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

/// Calls Greenhouse.
///
/// A clone is the same client: connections, credential and choices are shared.
#[derive(Clone, Debug)]
pub struct Greenhouse {
    core: ClientCore,
}

impl Greenhouse {
    /// Begins a client.
    ///
    /// - `house`: Name of the house.
    pub fn builder(house: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE).base_value(&house)
    }

    /// Pots.
    ///
    /// Pots that are found by their label or by where they stand.
    pub fn address(&self) -> Address<'_> {
        Address { core: &self.core }
    }

    /// Labels.
    ///
    /// Parts that are called alike on the wire, and an attribute that tells elements apart.
    pub fn alike(&self) -> Alike<'_> {
        Alike { core: &self.core }
    }

    /// Batches.
    ///
    /// Several requests in one.
    pub fn batch(&self) -> Batch<'_> {
        Batch { core: &self.core }
    }

    /// Lists.
    ///
    /// Children of several kinds in any order, and elements with exactly one child.
    pub fn choice(&self) -> Choice<'_> {
        Choice { core: &self.core }
    }

    /// Shelves.
    ///
    /// Lists with and without a wrapper, maps and sets.
    pub fn collections(&self) -> Collections<'_> {
        Collections { core: &self.core }
    }

    /// Trees.
    ///
    /// Elements that lead back to themselves, also through another resource.
    pub fn cycles(&self) -> Cycles<'_> {
        Cycles { core: &self.core }
    }

    /// Colours.
    ///
    /// An open set of values.
    pub fn enum_(&self) -> Enum<'_> {
        Enum { core: &self.core }
    }

    /// Films.
    ///
    /// Bodies that come and go in pieces.
    pub fn film(&self) -> Film<'_> {
        Film { core: &self.core }
    }

    /// Names.
    ///
    /// Names that generated code has uses for itself.
    pub fn names(&self) -> Names<'_> {
        Names { core: &self.core }
    }

    /// Operations.
    ///
    /// Everything that an operation can have.
    pub fn operation(&self) -> Operation<'_> {
        Operation { core: &self.core }
    }

    /// Signs.
    ///
    /// Attributes and the element's own text.
    pub fn places(&self) -> Places<'_> {
        Places { core: &self.core }
    }

    /// Beds.
    ///
    /// One record with a field of each scalar type.
    pub fn record(&self) -> Record<'_> {
        Record { core: &self.core }
    }

    /// Locks.
    ///
    /// Secrets, and elements that are nil or empty on purpose.
    pub fn states(&self) -> States<'_> {
        States { core: &self.core }
    }

    /// Texts.
    ///
    /// Bodies that are texts, and values in them.
    pub fn text(&self) -> Text<'_> {
        Text { core: &self.core }
    }

    /// Devices.
    ///
    /// An element that is one of several.
    pub fn union(&self) -> Union<'_> {
        Union { core: &self.core }
    }

    /// Waits for a long-running operation that was begun earlier, perhaps by another process.
    pub fn resume(&self, operation_id: impl Into<String>) -> UntilDone<'static> {
        self.core.resume(operation_id)
    }

    /// Gives what all calls of this client share.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}

impl From<ClientCore> for Greenhouse {
    fn from(core: ClientCore) -> Self {
        Self { core }
    }
}
