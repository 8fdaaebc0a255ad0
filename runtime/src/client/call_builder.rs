//! What generated methods begin a call with.
//!
//! In: an operation's table and the caller's values, by the names they have on the wire. Out: a call. Nothing is
//! encoded or checked here: the version may still change.

use std::fmt;
use std::marker::PhantomData;

use super::batch::Batch;
use super::call::Call;
use super::parameter::GivenValues;
use super::plan::{CallBody, Plan};
use crate::{ByteStream, Kind, Parameter, ParameterValue, Record};

/// Collects the values of a call by the names that they have on the wire; what generated methods use.
pub struct CallBuilder<'a>(Box<Plan<'a>>);

impl fmt::Debug for CallBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CallBuilder({})", self.0.operation.id)
    }
}

impl<'a> CallBuilder<'a> {
    pub(super) fn new(plan: Box<Plan<'a>>) -> Self {
        Self(plan)
    }

    /// Gives the value of the path's next placeholder.
    pub fn path(mut self, value: &dyn fmt::Display) -> Self {
        self.0.push_path(value);
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &'static str, value: &dyn fmt::Display) -> Self {
        self.0.query.push((name.into(), value.to_string()));
        self
    }

    /// Adds a query parameter, where there is a value.
    pub fn query_option<V: fmt::Display>(self, name: &'static str, value: &Option<V>) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// Adds a request header.
    pub fn header(mut self, name: &'static str, value: &dyn fmt::Display) -> Self {
        self.0.headers.push((name.into(), value.to_string()));
        self
    }

    /// Adds a request header, where there is a value.
    pub fn header_option<V: fmt::Display>(self, name: &'static str, value: &Option<V>) -> Self {
        match value {
            Some(value) => self.header(name, value),
            None => self,
        }
    }

    /// Adds the query parameters of one that holds several values: a list, a set, or all whose names begin alike. What is
    /// given by its own name already stays as it is.
    pub fn query_values(mut self, name: &'static str, values: &dyn ParameterValue) -> Self {
        add_values(self.0.operation.query, name, values, &mut self.0.query);
        self
    }

    /// Adds the headers of one that holds several values: a list, a set, or all whose names begin alike. What is given by
    /// its own name already stays as it is.
    pub fn header_values(mut self, name: &'static str, values: &dyn ParameterValue) -> Self {
        add_values(self.0.operation.headers, name, values, &mut self.0.headers);
        self
    }

    /// Sets the element that is the body.
    pub fn body(mut self, body: &'a dyn Record) -> Self {
        self.0.body = CallBody::Element(body);
        self
    }

    /// Sets the element that is the body, where there is one.
    pub fn body_option<R: Record>(self, body: Option<&'a R>) -> Self {
        match body {
            Some(body) => self.body(body),
            None => self,
        }
    }

    /// Sets the text that is the body.
    pub fn text(mut self, body: &'a str) -> Self {
        self.0.body = CallBody::Plain(body.as_bytes());
        self
    }

    /// Sets the value whose text is the body.
    pub fn value(mut self, body: &dyn fmt::Display) -> Self {
        self.0.body = CallBody::Value(body.to_string());
        self
    }

    /// Sets the calls that are the body.
    pub fn batch(mut self, batch: Batch<'a>) -> Self {
        self.0.body = CallBody::Batch(batch.into_plans());
        self
    }

    /// Sets the bytes that are the body.
    pub fn bytes(mut self, body: &'a [u8]) -> Self {
        self.0.body = CallBody::Plain(body);
        self
    }

    /// Sets the stream that is the body.
    pub fn stream(mut self, body: impl Into<ByteStream>) -> Self {
        self.0.body = CallBody::Stream(Box::new(body.into()));
        self
    }

    /// Makes the call, whose response becomes a `T`.
    pub fn build<T>(self) -> Call<'a, T> {
        self.build_with_options()
    }

    /// Makes the call of an operation that has optional parameters, whose struct is `O`.
    pub fn build_with_options<T, O>(self) -> Call<'a, T, O> {
        Call { plan: self.0, types: PhantomData }
    }
}

/// Adds the texts of a parameter to those that are given.
fn add_values(table: &[Parameter], name: &'static str, values: &dyn ParameterValue, given: &mut GivenValues) {
    let unknown = Parameter::new(name, Kind::String);
    let parameter = table.iter().find(|parameter| parameter.name == name).unwrap_or(&unknown);
    let mut texts = Vec::new();
    values.write_texts(parameter, &mut texts);
    let own = given.len();
    for text in texts {
        if text.rest.is_empty() {
            given.push((name.into(), text.text.into_owned()));
            continue;
        }
        let name = format!("{name}{}", text.rest);
        if !given[..own].iter().any(|(other, _)| other.eq_ignore_ascii_case(&name)) {
            given.push((name.into(), text.text.into_owned()));
        }
    }
}
