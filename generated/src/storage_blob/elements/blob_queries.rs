// Written by `xms generate` from api-spec/storage-blob/blob-queries.toml; do not edit.
//! Elements and enums of *Queries*.

use ::xms_runtime::{Field, Kind};

use super::super::version;

::xms_runtime::record! {
    /// A query over the content of a blob.
    ///
    /// Element `<QueryRequest>`. Since 2019-12-12. Taken by
    /// [`QUERY`](super::super::blob_queries::QUERY).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(QUERY_REQUEST_SHAPE, "QueryRequest", "")]
    pub struct QueryRequest {
        #[fixed("QueryType", "SQL")]
        /// The query, such as `SELECT _1 FROM BlobStorage WHERE _2 > 10`.
        ///
        /// `<Expression>`, required. Since 2019-12-12.
        #[field(1, "Expression", String, required)]
        pub expression: String,
        /// How the content is written; absent: a table with commas.
        ///
        /// `<InputSerialization>`. Since 2019-12-12.
        #[field(2, "InputSerialization", Record(QuerySerialization::SHAPE))]
        pub input_serialization: Option<QuerySerialization>,
        /// How the rows are answered; absent: as the content is written.
        ///
        /// `<OutputSerialization>`. Since 2019-12-12.
        #[field(3, "OutputSerialization", Record(QuerySerialization::SHAPE))]
        pub output_serialization: Option<QuerySerialization>,
    }
}

impl QueryRequest {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            input_serialization: None,
            output_serialization: None,
        }
    }
}

::xms_runtime::record! {
    /// How rows are written.
    ///
    /// Element `<InputSerialization>`. Since 2019-12-12. Occurs in
    /// [`QUERY`](super::super::blob_queries::QUERY).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        QUERY_SERIALIZATION_SHAPE,
        "QuerySerialization",
        "",
        tag("InputSerialization")
    )]
    pub struct QuerySerialization {
        /// How the rows are written.
        ///
        /// `<Format>`, required. Since 2019-12-12.
        #[field(0, "Format", Record(QueryFormat::SHAPE), required)]
        pub format: QueryFormat,
    }
}

impl QuerySerialization {
    /// Creates the element from its fields, all of which are required.
    pub fn new(format: QueryFormat) -> Self {
        Self { format }
    }
}

::xms_runtime::record! {
    /// A format of rows.
    ///
    /// Element `<Format>`. Since 2019-12-12. Occurs in
    /// [`QUERY`](super::super::blob_queries::QUERY).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(QUERY_FORMAT_SHAPE, "QueryFormat", "", tag("Format"))]
    pub struct QueryFormat {
        /// Which format.
        ///
        /// `<Type>`, required. Since 2019-12-12.
        #[field(0, "Type", Enum(QueryFormatType::TABLE), required)]
        pub r#type: QueryFormatType,
        /// How a delimited table is written.
        ///
        /// `<DelimitedTextConfiguration>`. Since 2019-12-12.
        #[field(1, "DelimitedTextConfiguration", Record(DelimitedTextConfiguration::SHAPE))]
        pub delimited_text_configuration: Option<DelimitedTextConfiguration>,
        /// How JSON is written.
        ///
        /// `<JsonTextConfiguration>`. Since 2019-12-12.
        #[field(2, "JsonTextConfiguration", Record(JsonTextConfiguration::SHAPE))]
        pub json_text_configuration: Option<JsonTextConfiguration>,
        /// The columns of Arrow; of answers only.
        ///
        /// `<ArrowConfiguration>`. Since 2020-08-04.
        #[field(
            3,
            "ArrowConfiguration",
            Record(ArrowConfiguration::SHAPE),
            since(version::V2020_08_04)
        )]
        pub arrow_configuration: Option<ArrowConfiguration>,
    }
}

impl QueryFormat {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(r#type: impl Into<QueryFormatType>) -> Self {
        Self {
            r#type: r#type.into(),
            delimited_text_configuration: None,
            json_text_configuration: None,
            arrow_configuration: None,
        }
    }
}

::xms_runtime::record! {
    /// How a delimited table is written.
    ///
    /// Element `<DelimitedTextConfiguration>`. Since 2019-12-12. Occurs in
    /// [`QUERY`](super::super::blob_queries::QUERY).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DELIMITED_TEXT_CONFIGURATION_SHAPE, "DelimitedTextConfiguration", "")]
    pub struct DelimitedTextConfiguration {
        /// What stands between columns.
        ///
        /// `<ColumnSeparator>`. Since 2019-12-12.
        #[field(0, "ColumnSeparator", String)]
        pub column_separator: Option<String>,
        /// What stands around values.
        ///
        /// `<FieldQuote>`. Since 2019-12-12.
        #[field(1, "FieldQuote", String)]
        pub field_quote: Option<String>,
        /// What stands between rows.
        ///
        /// `<RecordSeparator>`. Since 2019-12-12.
        #[field(2, "RecordSeparator", String)]
        pub record_separator: Option<String>,
        /// What stands in front of a quote in a value.
        ///
        /// `<EscapeChar>`. Since 2019-12-12.
        #[field(3, "EscapeChar", String)]
        pub escape_char: Option<String>,
        /// Whether the first row names the columns.
        ///
        /// `<HasHeaders>`. Since 2019-12-12.
        #[field(4, "HasHeaders", Bool)]
        pub has_headers: Option<bool>,
    }
}

impl DelimitedTextConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How JSON is written.
    ///
    /// Element `<JsonTextConfiguration>`. Since 2019-12-12. Occurs in
    /// [`QUERY`](super::super::blob_queries::QUERY).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(JSON_TEXT_CONFIGURATION_SHAPE, "JsonTextConfiguration", "")]
    pub struct JsonTextConfiguration {
        /// What stands between objects.
        ///
        /// `<RecordSeparator>`. Since 2019-12-12.
        #[field(0, "RecordSeparator", String)]
        pub record_separator: Option<String>,
    }
}

impl JsonTextConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The columns of Arrow.
    ///
    /// Element `<ArrowConfiguration>`. Since 2020-08-04. Occurs in
    /// [`QUERY`](super::super::blob_queries::QUERY).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ARROW_CONFIGURATION_SHAPE, "ArrowConfiguration", "")]
    pub struct ArrowConfiguration {
        /// One entry for each column.
        ///
        /// `<Schema>` of `<Field>`, required. Since 2020-08-04.
        #[field(
            0,
            "Schema",
            List(&Field::new("Field", Kind::Record(ArrowField::SHAPE))),
            required
        )]
        pub schema: Vec<ArrowField>,
    }
}

impl ArrowConfiguration {
    /// Creates the element from its fields, all of which are required.
    pub fn new(schema: impl Into<Vec<ArrowField>>) -> Self {
        Self { schema: schema.into() }
    }
}

::xms_runtime::record! {
    /// A column of Arrow.
    ///
    /// Element `<Field>`. Since 2020-08-04. Occurs in [`QUERY`](super::super::blob_queries::QUERY).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ARROW_FIELD_SHAPE, "ArrowField", "", tag("Field"))]
    pub struct ArrowField {
        /// Type of its values: `int64`, `bool`, `timestamp[ms]`, `string`, `double`, `decimal`.
        ///
        /// `<Type>`, required. Since 2020-08-04.
        #[field(0, "Type", String, required)]
        pub r#type: String,
        /// Name of the column.
        ///
        /// `<Name>`. Since 2020-08-04.
        #[field(1, "Name", String)]
        pub name: Option<String>,
        /// Digits of a decimal.
        ///
        /// `<Precision>`. Since 2020-08-04.
        #[field(2, "Precision", Int32)]
        pub precision: Option<i32>,
        /// Digits after the point of a decimal.
        ///
        /// `<Scale>`. Since 2020-08-04.
        #[field(3, "Scale", Int32)]
        pub scale: Option<i32>,
    }
}

impl ArrowField {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: None,
            precision: None,
            scale: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// Formats of rows.
    ///
    /// Since 2019-12-12. Occurs in [`QUERY`](super::super::blob_queries::QUERY). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(QUERY_FORMAT_TYPE_TABLE, "QueryFormatType")]
    pub enum QueryFormatType {
        /// A table with a separator.
        ///
        /// `delimited`. Since 2019-12-12.
        #[value(0, "delimited")]
        Delimited,
        /// JSON, an object a row.
        ///
        /// `json`. Since 2019-12-12.
        #[value(1, "json")]
        Json,
        /// Apache Arrow, by columns.
        ///
        /// `arrow`. Since 2020-08-04.
        #[value(2, "arrow", since(version::V2020_08_04))]
        Arrow,
        /// Parquet; of content only.
        ///
        /// `parquet`. Since 2020-10-02.
        #[value(3, "parquet", since(version::V2020_10_02))]
        Parquet,
    }
}
