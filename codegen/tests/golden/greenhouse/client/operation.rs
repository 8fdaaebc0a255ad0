// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! The client's side of *Operations*.

use ::xms_runtime::WithHeaders;
use ::xms_runtime::client::{
    Accepted, Bytes, Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, Page,
    RawReply,
};
use ::xms_runtime::xml::ItemList;

use super::super::enum_::Plant;
use super::super::operation::{
    ASK, BROWSE, LIST, ListHeaders, PEEK, PLANT, POLL, PeekHeaders, PeekOptions, SWEEP,
    Shelves, WATER, WaterHeaders, WaterOptions, Work, WorkList,
};

/// Calls the operations of [`operation`](super::super::operation); made by
/// [`Greenhouse::operation`](super::Greenhouse::operation).
#[derive(Clone, Copy, Debug)]
pub struct Operation<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Operation<'a> {
    /// Reads how work goes on.
    ///
    /// `GET /work/{id}`, any version; see [`POLL`].
    ///
    /// Arguments:
    ///
    /// - `id`: Which.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.operation().poll("1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn poll(&self, id: &str) -> Call<'static, Work> {
        self.core.call(&POLL).path(&id).build()
    }

    /// Waters everything.
    ///
    /// `POST /water`, first seen at 2014-01-01, gone from 2015-01-01 on, long-running; see
    /// [`WATER`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all.
    ///
    /// `.options(…)` takes what may be left out: [`WaterOptions`].
    ///
    /// Deprecated: use a can.
    ///
    /// Arguments:
    ///
    /// - `x-can`: Which can. Since 2014-01-01.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::enum_::Plant;
    /// use xms_services::greenhouse::operation::WaterOptions;
    ///
    /// let status = client
    ///     .operation()
    ///     .water(Plant::Rose, r#"slow "water""#)
    ///     .options(WaterOptions::new().force(true))
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn water(
        &self,
        x_can: impl Into<Plant>,
        body: &'a str,
    ) -> Call<'a, Accepted<WithHeaders<Bytes, WaterHeaders>>, WaterOptions> {
        let x_can: Plant = x_can.into();
        self.core.call(&WATER).header("x-can", &x_can).text(body).build_with_options()
    }

    /// Looks without going in.
    ///
    /// `HEAD /work/{id}`, any version; see [`PEEK`].
    ///
    /// `.options(…)` takes what may be left out: [`PeekOptions`].
    ///
    /// Arguments:
    ///
    /// - `id`: Which.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.operation().peek("1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn peek(&self, id: &str) -> Call<'static, PeekHeaders, PeekOptions> {
        self.core.call(&PEEK).path(&id).build_with_options()
    }

    /// Sweeps the floor.
    ///
    /// `POST /sweep`, any version, long-running; see [`SWEEP`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.operation().sweep().until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn sweep(&self) -> Call<'static, Accepted<Option<Work>>> {
        self.core.call(&SWEEP).build()
    }

    /// Lists work.
    ///
    /// `GET /work`, any version; see [`LIST`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.operation().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, WithHeaders<WorkList, ListHeaders>> {
        self.core.call(&LIST).build()
    }

    /// Plants something.
    ///
    /// `PUT /plants/{id}`, any version, long-running; see [`PLANT`].
    ///
    /// `.until_done()` waits for it, and reads what came of it.
    ///
    /// Arguments:
    ///
    /// - `id`: Where.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.operation().plant("1").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn plant(&self, id: &str) -> Call<'static, Accepted<Work, Work>> {
        self.core.call(&PLANT).path(&id).build()
    }

    /// Lists work on shelves.
    ///
    /// `GET /shelves`, any version; see [`BROWSE`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.operation().browse().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn browse(&self) -> Call<'static, Shelves> {
        self.core.call(&BROWSE).build()
    }

    /// Asks for work.
    ///
    /// `PUT /work`, any version; see [`ASK`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::operation::Work;
    ///
    /// let body = Work::new("Any");
    /// let answer = client.operation().ask(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn ask(&self, body: impl Into<Option<&'a Work>>) -> Call<'a, Option<WorkList>> {
        self.core.call(&ASK).body_option(body.into()).build()
    }
}

impl CallOptions for WaterOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("force", &self.force)
            .query_option("after", &self.after)
            .query_values("beds", &self.beds)
            .query_values("with", &self.with)
            .header_option("x-dry", &self.x_dry)
            .header_option("x-key", &self.x_key.as_ref().map(|value| value.expose()))
            .header_values("x-keys", &self.x_keys)
            .header_values("x-rain", &self.x_rain)
            .header_option("x-once", &self.x_once)
            .header_option("x-long", &self.x_long)
            .query_values("", &self.notes)
            .header_values("x-meta", &self.x_meta)
    }
}

impl CallOptions for PeekOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.header_values("", &self.notes)
    }
}

impl Page for WorkList {
    type Item = Work;

    const ITEMS: Option<ItemList<Work>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Work> {
        self.work
    }
}

impl Page for Shelves {
    type Item = Work;

    const ITEMS: Option<ItemList<Work>> = Some(ItemList::new(Self::SHAPE, &[0, 0]));

    fn into_items(self) -> Vec<Work> {
        self.place.map(|inside| inside.upper).unwrap_or_default()
    }
}

impl FromReply for PeekHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
