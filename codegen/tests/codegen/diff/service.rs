//! What holds for a whole service.

use super::{SERVICE, services};
use crate::support::shop;

const GET: &str = "[operation.get]\nrequest = \"GET /goods\"\n";

/// The changes where `from` in the usual service becomes `to`.
fn change(from: &str, to: &str, expected: &[&str]) {
    assert!(SERVICE.contains(from), "{from}");
    services(SERVICE, &SERVICE.replacen(from, to, 1), GET, expected);
}

/// The changes where `old` stood behind the usual service, and `new` stands there now.
fn tables(old: &str, new: &str, expected: &[&str]) {
    services(&format!("{SERVICE}{old}"), &format!("{SERVICE}{new}"), GET, expected);
}

#[test]
fn addresses() {
    let expected = "-W shop: the endpoint is `https://new.example`, was `https://shop.example`";
    change("https://shop.example", "https://new.example", &[expected]);
    change(
        "https://",
        "https://{owner}.",
        &[
            "-W shop: the endpoint is `https://{owner}.shop.example`, was `https://shop.example`",
            "C- shop: takes 1 placeholders, took 0",
        ],
    );
    change("/{shop}", "/shops/{shop}", &["-W shop: the base path is `/shops/{}`, was `/{}`"]);
    let expected = ["-W shop: the base path is `/{}/{}`, was `/{}`", "C- shop: takes 2 placeholders, took 1"];
    change("/{shop}", "/{shop}/{part}", &expected);
    let files = "-- shop: clients can be made of `.publishsettings` files";
    change("[version]", "publish-settings = true\n[version]", &[files]);
    let expected = "-- shop: the header with the request's id is `x-id`, was none";
    change("[version]", "request-id-header = \"x-id\"\n[version]", &[expected]);
    let at = |url: &str| format!("[endpoints]\nmoon = \"https://{url}\"\n");
    tables("", &at("a"), &["-- shop: the endpoint `moon` is new"]);
    tables(&at("a"), "", &["C- shop: the endpoint `moon` is gone"]);
    tables(&at("a"), &at("b"), &["-W shop: the endpoint `moon` is `https://b`, was `https://a`"]);
}

#[test]
fn versions() {
    change(", \"2014-01-01\"]", "]", &["C- shop: the version 2014-01-01 is not known any more"]);
    change("\"2014-01-01\"]", "\"2014-01-01\", \"2015-01-01\"]", &["-- shop: the version 2015-01-01 is known"]);
    let expected = "C- shop: the default version is 2014-01-01, was 2013-01-01";
    change("default = \"2013-01-01\"", "default = \"2014-01-01\"", &[expected]);
    change("x-version", "x-date", &["-W shop: the version is sent in `x-date`, was in `x-version`"]);
}

#[test]
fn xml() {
    // Elements of that namespace are not told one by one.
    let new = SERVICE.replace("urn:shop", "urn:new");
    let resource = "[operation.add]\nrequest = \"POST /goods\"\nbody = \"Item\"\n[element.Item]\n[element.Item.fields]\nA = { type = \"string\" }\n";
    services(SERVICE, &new, resource, &["-W shop: the namespace is `urn:new`, was `urn:shop`"]);
    change(
        "namespace = \"urn:shop\"\n",
        "namespace = \"urn:shop\"\ndeclaration = true\n",
        &["-- shop: bodies have an XML declaration"],
    );
}

#[test]
fn error_codes() {
    let busy = |keys: &str| format!("[error.Busy]\n{keys}\n");
    tables("", &busy(""), &["-- error Busy: the error code is new"]);
    tables(&busy(""), "", &["C- error Busy: the error code is gone"]);
    tables(&busy("status = 500"), &busy("status = 503"), &["-W error Busy: the status is 503, was 500"]);
    let (never, refused) = (busy(""), busy("retry = \"refused\""));
    tables(&never, &refused, &["CW error Busy: the retry rule is `refused`, was `never`"]);
    tables(&refused, &never, &["-- error Busy: the retry rule is `never`, was `refused`"]);
}

#[test]
fn the_error_answer() {
    let fields = "[error-reply]\nelement = \"Fault\"\ncode = \"A\"\nmessage = \"B\"\n";
    let resource = format!(
        "{GET}[element.Fault]\n[element.Fault.fields]\nA = {{ type = \"string\" }}\nB = {{ type = \"string\" }}\n"
    );
    let (old, new) = (
        format!("{SERVICE}{fields}"),
        format!("{SERVICE}{}", fields.replace("\"A\"", "\"B\"").replacen("message = \"B\"", "message = \"A\"", 1)),
    );
    services(
        &old,
        &new,
        &resource,
        &["CW shop: errors are answered with `Fault` (`B`, `A`), were with `Fault` (`A`, `B`)"],
    );
    services(SERVICE, &old, &resource, &["-- shop: errors are answered with `Fault` (`A`, `B`), were with none"]);
}

#[test]
fn documentation_is_counted_only() {
    let old = shop(SERVICE, GET).0;
    let new =
        shop(&format!("summary = \"A shop.\"\n{SERVICE}"), &GET.replace("request", "summary = \"Gets.\"\nrequest")).0;
    let difference = super::diff(&old, &new);
    assert_eq!((difference.changes.len(), difference.documentation), (0, 2));
}

#[test]
fn groups() {
    let (old, new) = (format!("groups = [\"A\"]\n{SERVICE}"), format!("groups = [\"B\"]\n{SERVICE}"));
    let resource = |group: &str| format!("group = \"{group}\"\n{GET}");
    let difference = super::diff(&shop(&old, &resource("A")).0, &shop(&new, &resource("B")).0);
    let told: Vec<String> = difference.changes.iter().map(|change| change.what.clone()).collect();
    assert_eq!(told, ["`goods` is listed under `B`, was `A`"]);
}
