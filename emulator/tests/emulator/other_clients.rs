//! What published clients in other languages send, byte by byte, and what they need to find in the answer.

use crate::client::{SUBSCRIPTION, ask, quick};

#[test]
fn the_detail_of_nothing_is_an_empty_list() {
    let emulator = quick();
    let get = |query: &str| {
        let line = format!("GET /{SUBSCRIPTION}/services/hostedservices/contoso{query}");
        let date = "x-ms-date: Sun, 22 Nov 2026 07:25:11 GMT";
        ask(&emulator, &line, &["x-ms-version: 2014-05-01", date, "accept-encoding: gzip, deflate"], "")
    };
    // A Python library writes the query's value as Python does, and counts what the element holds without a look
    // whether it is there.
    let answer = get("?embed-detail=True");
    assert!(answer.contains("\r\ncache-control: no-cache\r\n"), "{answer}");
    assert!(answer.contains("<Deployments></Deployments>") || answer.contains("<Deployments/>"), "{answer}");
    for query in ["", "?embed-detail=false"] {
        assert!(!get(query).contains("Deployments"));
    }
}

#[test]
fn moments_of_cloud_services_have_whole_seconds() {
    let emulator = quick();
    let create = format!("POST /{SUBSCRIPTION}/services/hostedservices");
    // The Go library writes elements without a value all the same; the Ruby library breaks base64 into lines.
    let body = "<CreateHostedService xmlns=\"http://schemas.microsoft.com/windowsazure\">\
        <ServiceName>tailspin</ServiceName><Label>bGFiZWw=\n</Label><Description></Description>\
        <Location>West US</Location></CreateHostedService>";
    let headers = ["x-ms-version: 2014-10-01", "content-type: application/xml", "user-agent: Go/1.19"];
    assert!(ask(&emulator, &create, &headers, body).starts_with("HTTP/1.1 201"));
    let answer = ask(&emulator, &format!("GET /{SUBSCRIPTION}/services/hostedservices/tailspin"), &headers, "");
    for name in ["DateCreated", "DateLastModified"] {
        let moment = answer.split(&format!("<{name}>")).nth(1).and_then(|rest| rest.split('<').next());
        assert_eq!(moment.map(str::len), Some("2015-11-21T04:40:02Z".len()), "{answer}");
    }
}

#[test]
fn slots_are_found_however_they_are_spelled() {
    let emulator = quick();
    let address = format!("/{SUBSCRIPTION}/services/hostedservices/contoso/deploymentslots");
    let body = "<CreateDeployment xmlns=\"http://schemas.microsoft.com/windowsazure\"><Name>contoso-1</Name>\
        <PackageUrl>https://fabrikam.example/shop.cspkg</PackageUrl><Label>U2hvcA==</Label>\
        <Configuration>PEEvPg==</Configuration></CreateDeployment>";
    let headers = ["x-ms-version: 2014-06-01", "content-type: application/xml"];
    let create = |slot: &str| ask(&emulator, &format!("POST {address}/{slot}"), &headers, body);
    // A Python library writes them in lower case.
    assert!(create("production").starts_with("HTTP/1.1 202"));
    let answer = ask(&emulator, &format!("GET {address}/production"), &headers, "");
    assert!(answer.contains("<DeploymentSlot>Production</DeploymentSlot>"), "{answer}");
    assert!(create("nowhere").starts_with("HTTP/1.1 400"));
}
