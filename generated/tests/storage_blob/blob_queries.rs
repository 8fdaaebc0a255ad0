// Written by `xms generate` from api-spec/storage-blob/blob-queries.toml; do not edit.
//! The wire examples of `blob-queries`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, blob_queries, version};

#[test]
fn query_two_columns() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><QueryRequest><QueryType>SQL</QueryType><Expression>SELECT _1, _3 FROM BlobStorage</Expression><InputSerialization><Format><Type>delimited</Type><DelimitedTextConfiguration><ColumnSeparator>,</ColumnSeparator><FieldQuote>"</FieldQuote><HasHeaders>false</HasHeaders></DelimitedTextConfiguration></Format></InputSerialization><OutputSerialization><Format><Type>json</Type><JsonTextConfiguration><RecordSeparator>;</RecordSeparator></JsonTextConfiguration></Format></OutputSerialization></QueryRequest>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &blob_queries::QUERY,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-type", "BlockBlob"),
        ],
        status: 200,
        request: Some(request),
        response: Some("Obj"),
        ..Example::BASE
    };
    check(&example);
}
