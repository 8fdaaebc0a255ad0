//! What has hard names works like everything else: records, elements of several kinds, sets of values, both sides of calls.

use std::sync::Arc;

use xms_names::names::clone::{CloneOptions, Copy};
use xms_names::names::copy::Debug;
use xms_names::names::every::{Any, Every, Values};
use xms_names::names::into::None as NoneRecord;
use xms_names::names::ok::Option as OptionRecord;
use xms_names::names::{CATALOG, NamesClient_, error_code, server, version};
use xms_runtime::client::InProcess;
use xms_runtime::server::{Incoming, Outcome, Server};
use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_runtime::{Gate, Nillable, Record};

/// Writes a record, reads it again, and gives back what was written.
fn round_trip<R: Record + PartialEq + std::fmt::Debug>(record: &R) -> String {
    let text = encode(record, &Encoding::client(version::DEFAULT, Gate::Strict)).unwrap();
    assert_eq!(decode::<R>(text.as_bytes(), &Decoding::default()).as_ref(), Ok(record), "{text}");
    text
}

#[test]
fn a_record_called_option_has_a_field_called_new() {
    let record = OptionRecord::new("sent").option(1).new_nil();
    assert_eq!(record.new_, Some(Nillable::Nil));
    let text = round_trip(&record);
    let fields = "<Option>1</Option><new i:nil=\"true\"/><Send>sent</Send>";
    assert!(text.contains(&format!("<Discriminator>Option</Discriminator>{fields}")), "{text}");
}

#[test]
fn a_variant_is_called_none_and_values_like_tables() {
    let every = Every::new().any(NoneRecord::new("x")).values(Values::TABLE_);
    assert!(matches!(every.any, Some(Any::None(_))));
    let text = round_trip(&every);
    assert!(text.contains("<Discriminator>None</Discriminator>"), "{text}");
    assert!(text.contains("<Values>T-A-B-L-E</Values>"), "{text}");
    assert_eq!((Values::Unrecognized_.as_str(), Values::from("new")), ("Unrecognized", Values::New));
    assert_eq!(Values::TABLE.name, "Values");
}

struct Servant;

impl server::CloneOperations for Servant {
    async fn clone(
        &self,
        request: &Incoming,
        default: String,
        err: String,
        body: Copy,
        options: CloneOptions,
    ) -> Outcome<Debug> {
        let ok = options.ok.map(|value| value.expose().clone());
        let account = request.base_value(0).to_string();
        let seen = format!("{account} {default} {err} {:?} {ok:?} {}", options.from, body == copy());
        Ok(Debug::new(seen).into())
    }
}

fn copy() -> Copy {
    Copy::new("c")
}

#[tokio::test]
async fn an_operation_is_called_clone() {
    let server = Server::new(&CATALOG).offer(server::clone(Arc::new(Servant)));
    let client = NamesClient_::builder("me").transport(InProcess::new(server)).build().unwrap();
    let options = CloneOptions::new().from(7).ok("secret");
    let answer = client.clone().clone("d", "e", &copy()).options(options).await.unwrap();
    let text = round_trip(&answer);
    assert!(text.contains(">me d e Some(7) Some(\"secret\") true<"), "{text}");
    let error = client.drop().drop("a", "b", &xms_names::names::drop::Err::new("x")).await;
    assert_eq!(error.unwrap_err().status(), Some(404));
}

#[test]
fn tables_have_the_names_of_the_wire() {
    assert_eq!(CATALOG.operation("xms-runtime.xms-runtime").unwrap().id, "xms-runtime.xms-runtime");
    assert_eq!((error_code::ALL_.code, error_code::ALL.len()), ("ALL", CATALOG.resources.len() - 1));
    assert_eq!(xms_names::std::CATALOG.operation("std.std").unwrap().path.split('/').count(), 3);
    assert_eq!(xms_names::xms_runtime::SERVICE.name, "xms-runtime");
}
