// Written by `xms generate` from api-spec/storage-blob/blob-queries.toml; do not edit.
//! Setters of the elements of *Queries*.

use super::super::blob_queries::{
    ArrowConfiguration, ArrowField, DelimitedTextConfiguration, JsonTextConfiguration,
    QueryFormat, QueryRequest, QuerySerialization,
};

impl QueryRequest {
    /// Sets [`input_serialization`](field@Self::input_serialization).
    #[must_use]
    pub fn input_serialization(mut self, value: QuerySerialization) -> Self {
        self.input_serialization = Some(value);
        self
    }

    /// Sets [`output_serialization`](field@Self::output_serialization).
    #[must_use]
    pub fn output_serialization(mut self, value: QuerySerialization) -> Self {
        self.output_serialization = Some(value);
        self
    }
}

impl QueryFormat {
    /// Sets [`delimited_text_configuration`](field@Self::delimited_text_configuration).
    #[must_use]
    pub fn delimited_text_configuration(
        mut self,
        value: DelimitedTextConfiguration,
    ) -> Self {
        self.delimited_text_configuration = Some(value);
        self
    }

    /// Sets [`json_text_configuration`](field@Self::json_text_configuration).
    #[must_use]
    pub fn json_text_configuration(mut self, value: JsonTextConfiguration) -> Self {
        self.json_text_configuration = Some(value);
        self
    }

    /// Sets [`arrow_configuration`](field@Self::arrow_configuration).
    #[must_use]
    pub fn arrow_configuration(mut self, value: ArrowConfiguration) -> Self {
        self.arrow_configuration = Some(value);
        self
    }
}

impl DelimitedTextConfiguration {
    /// Sets [`column_separator`](field@Self::column_separator).
    #[must_use]
    pub fn column_separator(mut self, value: impl Into<String>) -> Self {
        self.column_separator = Some(value.into());
        self
    }

    /// Sets [`field_quote`](field@Self::field_quote).
    #[must_use]
    pub fn field_quote(mut self, value: impl Into<String>) -> Self {
        self.field_quote = Some(value.into());
        self
    }

    /// Sets [`record_separator`](field@Self::record_separator).
    #[must_use]
    pub fn record_separator(mut self, value: impl Into<String>) -> Self {
        self.record_separator = Some(value.into());
        self
    }

    /// Sets [`escape_char`](field@Self::escape_char).
    #[must_use]
    pub fn escape_char(mut self, value: impl Into<String>) -> Self {
        self.escape_char = Some(value.into());
        self
    }

    /// Sets [`has_headers`](field@Self::has_headers).
    #[must_use]
    pub fn has_headers(mut self, value: bool) -> Self {
        self.has_headers = Some(value);
        self
    }
}

impl JsonTextConfiguration {
    /// Sets [`record_separator`](field@Self::record_separator).
    #[must_use]
    pub fn record_separator(mut self, value: impl Into<String>) -> Self {
        self.record_separator = Some(value.into());
        self
    }
}

impl ArrowField {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`precision`](field@Self::precision).
    #[must_use]
    pub fn precision(mut self, value: i32) -> Self {
        self.precision = Some(value);
        self
    }

    /// Sets [`scale`](field@Self::scale).
    #[must_use]
    pub fn scale(mut self, value: i32) -> Self {
        self.scale = Some(value);
        self
    }
}
