//! What was called, what came back, and whether nothing of it was lost.
//!
//! In: calls of the generated client. Out: their values; at the end, a list of operations that nobody called.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use xms_runtime::client::{Call, Error, FromReply, RawReply};
use xms_runtime::testing::{Comparison, compare};
use xms_runtime::xml::{Decoding, Encoding, decode_into, encode};
use xms_runtime::{Body, Catalog, Gate};

pub(crate) struct Tour {
    catalog: &'static Catalog,
    answered: BTreeSet<String>,
    refused: BTreeMap<String, String>,
}

impl Tour {
    pub(crate) fn of(catalog: &'static Catalog) -> Self {
        Self { catalog, answered: BTreeSet::new(), refused: BTreeMap::new() }
    }

    /// Sends a call that has to succeed, and encodes again what was decoded: nothing may be missing or at another place.
    pub(crate) async fn call<T: FromReply, O>(&mut self, call: Call<'_, T, O>) -> T {
        let id = id(&call);
        let reply = call.with_reply().await.unwrap_or_else(|error| panic!("{id}: {error}"));
        self.nothing_is_lost(&id, reply.raw());
        self.answered.insert(id);
        reply.into_value()
    }

    /// Sends a call that Azurite does not carry out.
    pub(crate) async fn refused<T: FromReply + fmt::Debug, O>(&mut self, call: Call<'_, T, O>) {
        let id = id(&call);
        let error = call.await.expect_err(&id);
        self.refused.insert(id, answer(&error));
    }

    fn nothing_is_lost(&self, id: &str, reply: &RawReply) {
        let operation = self.catalog.operation(id).unwrap();
        let expected = operation.responses.iter().find(|response| response.status == reply.status()).unwrap();
        let Body::Element(shape) = expected.body else { return };
        let original = std::str::from_utf8(reply.body()).unwrap();
        let mut record = shape.record();
        let unknown = decode_into(&mut *record, reply.body(), &Decoding::default()).unwrap();
        assert_eq!(unknown.paths, [""; 0], "{id}: {original}");
        let service = self.catalog.service;
        let newest = service.known.last().copied().unwrap_or(service.default_version);
        let copy = encode(&*record, &Encoding::client(newest, Gate::Off)).unwrap();
        assert_eq!(compare(original, &copy, Comparison::Ordered), Ok(()), "{id}: {original}\nbecame {copy}");
    }

    /// Holds the operations of the service against those that were called, and the refused ones against what is known of
    /// them. Each of those has an example instead.
    pub(crate) fn end(self, known: &[(&str, &str)]) {
        let known: BTreeMap<_, _> = known.iter().map(|&(id, answer)| (id.to_owned(), answer.to_owned())).collect();
        assert_eq!(self.refused, known);
        let all = self.catalog.resources.iter().flat_map(|resource| resource.operations);
        let left: Vec<_> = all
            .map(|operation| operation.id)
            .filter(|&id| !self.answered.contains(id) && !self.refused.contains_key(id))
            .collect();
        assert_eq!(left, [""; 0], "nobody called them");
    }
}

/// The operation of a call.
fn id<T, O>(call: &Call<'_, T, O>) -> String {
    let shown = format!("{call:?}");
    shown.strip_prefix("Call(").and_then(|rest| rest.strip_suffix(')')).unwrap().to_owned()
}

/// Status and code of an error, as it is listed.
fn answer(error: &Error) -> String {
    let status = error.status().map(|status| status.to_string());
    [status.as_deref(), error.code()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
