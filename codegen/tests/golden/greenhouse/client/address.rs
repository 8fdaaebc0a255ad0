// Written by `xms generate` from api/greenhouse/address.toml; do not edit.
//! The client's side of *Pots*.

use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore};

use super::super::address::{EMPTY, EmptyOptions, GET, Planter, PotAddress};

/// Calls the operations of [`address`](super::super::address); made by
/// [`Greenhouse::address`](super::Greenhouse::address).
#[derive(Clone, Copy, Debug)]
pub struct Address<'a> {
    pub(super) core: &'a ClientCore,
}

impl Address<'_> {
    /// Reads a pot.
    ///
    /// `GET /houses/{wing}/pots/{pot-label}`, `GET /houses/{wing}/benches/{bench}/{pot-number}` or
    /// `GET /houses/{wing}/newest`, since 2013-01-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `wing`: The wing of the house.
    /// - `address`: by `label`, `place` or `newest`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::address::PotAddress;
    ///
    /// let answer = client.address().get("north", &PotAddress::label("basil")).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, wing: &str, address: &PotAddress) -> Call<'static, Planter> {
        match address {
            PotAddress::Label { pot_label } => {
                self.core.call(&GET).path(&wing).path(pot_label)
            }
            PotAddress::Place { bench, pot_number } => {
                self.core.call(GET.at(1)).path(&wing).path(bench).path(pot_number)
            }
            PotAddress::Newest => self.core.call(GET.at(2)).path(&wing),
        }
            .build()
    }

    /// Throws the plant away.
    ///
    /// `POST /houses/{wing}/pots/{pot-label}`, `POST /houses/{wing}/benches/{bench}/{pot-number}/`
    /// or `POST /houses/{wing}/newest`, since 2013-01-01; see [`EMPTY`].
    ///
    /// `.options(…)` takes what may be left out: [`EmptyOptions`].
    ///
    /// Arguments:
    ///
    /// - `wing`: The wing of the house.
    /// - `address`: by `label`, `place` or `newest`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::address::PotAddress;
    ///
    /// client.address().empty("north", &PotAddress::place("left", 3)).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn empty(
        &self,
        wing: &str,
        address: &PotAddress,
    ) -> Call<'static, (), EmptyOptions> {
        match address {
            PotAddress::Label { pot_label } => {
                self.core.call(&EMPTY).path(&wing).path(pot_label)
            }
            PotAddress::Place { bench, pot_number } => {
                self.core.call(EMPTY.at(1)).path(&wing).path(bench).path(pot_number)
            }
            PotAddress::Newest => self.core.call(EMPTY.at(2)).path(&wing),
        }
            .build_with_options()
    }
}

impl CallOptions for EmptyOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("keep-soil", &self.keep_soil)
    }
}
