// Written by `xms generate` from api/greenhouse/text.toml; do not edit.
//! The client's side of *Texts*.

use ::xms_runtime::DateTime;
use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore};

use super::super::enum_::Plant;
use super::super::text::{
    NOTE, NOTE_AT_LENGTH, NoteAtLengthOptions, NoteOptions, POSTPONE, SUGGEST,
};

/// Calls the operations of [`text`](super::super::text); made by
/// [`Greenhouse::text`](super::Greenhouse::text).
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    pub(super) core: &'a ClientCore,
}

impl Text<'_> {
    /// Reads what somebody noted down.
    ///
    /// `GET /notes/{place}/{note+}`, any version; see [`NOTE`].
    ///
    /// `.options(…)` takes what may be left out: [`NoteOptions`].
    ///
    /// Arguments:
    ///
    /// - `place`: Where.
    /// - `note`: The folders and the name.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.text().note("shed", "a/b c").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn note(&self, place: &str, note: &str) -> Call<'static, String, NoteOptions> {
        self.core.call(&NOTE).path(&place).path(&note).build_with_options()
    }

    /// Reads what somebody noted down, with everything around it.
    ///
    /// `GET /notes/{place}/{note+}`, any version; see [`NOTE_AT_LENGTH`].
    ///
    /// `.options(…)` takes what may be left out: [`NoteAtLengthOptions`].
    ///
    /// Arguments:
    ///
    /// - `place`: Where.
    /// - `note`: The folders and the name.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.text().note_at_length("shed", "a/b c").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn note_at_length(
        &self,
        place: &str,
        note: &str,
    ) -> Call<'static, String, NoteAtLengthOptions> {
        self.core.call(&NOTE_AT_LENGTH).path(&place).path(&note).build_with_options()
    }

    /// Suggests what grows beside a plant.
    ///
    /// `POST /suggestion`, any version; see [`SUGGEST`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::enum_::Plant;
    ///
    /// let answer = client.text().suggest(Plant::from("fern")).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn suggest(&self, body: impl Into<Plant>) -> Call<'static, Plant> {
        let body: Plant = body.into();
        self.core.call(&SUGGEST).value(&body).build()
    }

    /// Waters later.
    ///
    /// `POST /delay`, any version; see [`POSTPONE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::DateTime;
    ///
    /// let answer = client
    ///     .text()
    ///     .postpone("Wed, 01 Jan 2014 00:00:00 GMT".parse::<DateTime>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn postpone(&self, body: impl Into<DateTime>) -> Call<'static, Option<i32>> {
        let body: DateTime = body.into();
        self.core.call(&POSTPONE).value(&body).build()
    }
}

impl CallOptions for NoteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("slow", &self.slow).query_option("loud", &self.loud)
    }
}

impl CallOptions for NoteAtLengthOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("slow", &self.slow)
    }
}
