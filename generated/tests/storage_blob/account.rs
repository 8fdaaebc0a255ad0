// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! The wire examples of `account`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, account, version};

#[test]
fn get_properties_all() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><StorageServiceProperties><Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write><RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></Logging><HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></HourMetrics><MinuteMetrics><Version>1.0</Version><Enabled>false</Enabled><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></MinuteMetrics><Cors><CorsRule><AllowedOrigins>http://www.contoso.com,*</AllowedOrigins><AllowedMethods>GET,PUT</AllowedMethods><AllowedHeaders>x-ms-meta-*</AllowedHeaders><ExposedHeaders>x-ms-meta-*</ExposedHeaders><MaxAgeInSeconds>200</MaxAgeInSeconds></CorsRule></Cors><DefaultServiceVersion>2019-02-02</DefaultServiceVersion><StaticWebsite><Enabled>false</Enabled></StaticWebsite></StorageServiceProperties>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &account::GET_PROPERTIES,
        version: version::V2021_12_02,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_properties_all() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><StorageServiceProperties><Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write><RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></Logging><HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></HourMetrics><Cors><CorsRule><AllowedOrigins>http://www.contoso.com,*</AllowedOrigins><AllowedMethods>GET,PUT</AllowedMethods><AllowedHeaders>x-ms-meta-*</AllowedHeaders><ExposedHeaders>x-ms-meta-*</ExposedHeaders><MaxAgeInSeconds>200</MaxAgeInSeconds></CorsRule></Cors><DefaultServiceVersion>2019-02-02</DefaultServiceVersion></StorageServiceProperties>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &account::SET_PROPERTIES,
        version: version::V2021_12_02,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

/// An empty `Cors` deletes all rules.
#[test]
fn set_properties_no_rule_for_web_pages() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><StorageServiceProperties><Cors/></StorageServiceProperties>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &account::SET_PROPERTIES,
        version: version::V2021_12_02,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_statistics_live() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><StorageServiceStats><GeoReplication><Status>live</Status><LastSyncTime>Sat, 28 Nov 2026 07:01:54 GMT</LastSyncTime></GeoReplication></StorageServiceStats>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &account::GET_STATISTICS,
        version: version::V2021_12_02,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_statistics_not_the_secondary() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>InvalidQueryParameterValue</Code>
  <Message>Value for one of the query parameters specified in the request URI is invalid.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &account::GET_STATISTICS,
        version: version::V2021_12_02,
        status: 400,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_information_general_purpose() {
    let example = Example {
        catalog: &CATALOG,
        operation: &account::GET_INFORMATION,
        version: version::V2021_12_02,
        response_headers: &[
            ("x-ms-sku-name", "Standard_RAGRS"),
            ("x-ms-account-kind", "StorageV2"),
            ("x-ms-is-hns-enabled", "false"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_user_delegation_key_for_a_day() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><KeyInfo><Start>2026-11-28T00:00:00Z</Start><Expiry>2026-11-29T00:00:00Z</Expiry></KeyInfo>
"#;
    let response = r#"<?xml version="1.0" encoding="utf-8"?><UserDelegationKey><SignedOid>3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d</SignedOid><SignedTid>7a1b9c3d-5e2f-4a60-8b71-c2d3e4f5a6b7</SignedTid><SignedStart>2026-11-28T00:00:00Z</SignedStart><SignedExpiry>2026-11-29T00:00:00Z</SignedExpiry><SignedService>b</SignedService><SignedVersion>2021-12-02</SignedVersion><Value>c2VjcmV0</Value></UserDelegationKey>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &account::GET_USER_DELEGATION_KEY,
        version: version::V2021_12_02,
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_user_delegation_key_without_a_token() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><KeyInfo><Expiry>2026-11-29T00:00:00Z</Expiry></KeyInfo>
"#;
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>AuthenticationFailed</Code>
  <Message>Server failed to authenticate the request. Make sure the value of the Authorization header is formed correctly including the signature.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
  <AuthenticationErrorDetail>Only authentication scheme Bearer is supported</AuthenticationErrorDetail>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &account::GET_USER_DELEGATION_KEY,
        version: version::V2021_12_02,
        status: 403,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn submit_batch_one_deletion() {
    let request = "--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 0\r\n\r\nDELETE /con1/a.txt HTTP/1.1\r\nContent-Length: 0\r\n\r\n\r\n--batch_1--\r\n";
    let response = "--batchresponse_1\r\nContent-Type: application/http\r\nContent-ID: 0\r\n\r\nHTTP/1.1 202 Accepted\r\nx-ms-delete-type-permanent: true\r\n\r\n\r\n--batchresponse_1--\r\n";
    let example = Example {
        catalog: &CATALOG,
        operation: &account::SUBMIT_BATCH,
        version: version::V2021_12_02,
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
