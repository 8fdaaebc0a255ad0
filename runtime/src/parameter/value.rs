//! What a parameter with a type of its own can hold.
//!
//! In: the texts that a parameter has on the wire, in their order. Out: a value, or what it should have been; and the way
//! back. Where the texts stand, and what is between them, is not known here.

use std::borrow::Cow;

use crate::value::{Dictionary, Scalar, Secret};
use crate::{Parameter, Value};

/// Holds a text of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterText<'a> {
    /// Gives what stands in its name behind the parameter's; empty where that is the whole name.
    pub rest: Cow<'a, str>,
    /// Gives its text.
    pub text: Cow<'a, str>,
}

impl<'a> ParameterText<'a> {
    /// Makes a text of the parameter's own name.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { rest: Cow::Borrowed(""), text: text.into() }
    }

    /// Makes a text of a name that begins with the parameter's.
    pub fn of(rest: impl Into<Cow<'a, str>>, text: impl Into<Cow<'a, str>>) -> Self {
        Self { rest: rest.into(), text: text.into() }
    }
}

/// Describes what a parameter can hold: a scalar, perhaps absent or secret, or all headers whose names begin alike.
pub trait ParameterValue: Send + Sync {
    /// Reads it from the texts that the parameter has. Says whether they held a value.
    ///
    /// # Errors
    /// Fails with what it should have been, such as `an integer`, where a text is none.
    fn read_texts(&mut self, texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<bool, &'static str>;
    /// Adds its texts.
    fn write_texts<'v>(&'v self, parameter: &Parameter, texts: &mut Vec<ParameterText<'v>>);
    /// Says what a text should be, such as `an integer`.
    fn expected(&self) -> &'static str;
    /// Makes what is read into.
    fn unset() -> Self
    where
        Self: Sized;
}

impl<S: Scalar + Send + Sync> ParameterValue for S {
    fn read_texts(&mut self, texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<bool, &'static str> {
        let Some(ParameterText { text, .. }) = texts.first() else { return Ok(false) };
        if !S::EMPTY_IS_VALUE && text.trim().is_empty() {
            return Ok(false);
        }
        *self = S::from_wire_as(Cow::Borrowed(text), &parameter.kind).ok_or(S::EXPECTED)?;
        Ok(true)
    }

    fn write_texts<'v>(&'v self, parameter: &Parameter, texts: &mut Vec<ParameterText<'v>>) {
        texts.push(ParameterText::new(self.to_wire_as(&parameter.kind)));
    }

    fn expected(&self) -> &'static str {
        S::EXPECTED
    }

    fn unset() -> Self {
        <S as Scalar>::empty()
    }
}

impl<T: ParameterValue> ParameterValue for Option<T> {
    fn read_texts(&mut self, texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<bool, &'static str> {
        let mut value = T::unset();
        let present = value.read_texts(texts, parameter)?;
        *self = present.then_some(value);
        Ok(present)
    }

    fn write_texts<'v>(&'v self, parameter: &Parameter, texts: &mut Vec<ParameterText<'v>>) {
        if let Some(value) = self {
            value.write_texts(parameter, texts);
        }
    }

    fn expected(&self) -> &'static str {
        T::unset().expected()
    }

    fn unset() -> Self {
        None
    }
}

impl<T: ParameterValue + Value> ParameterValue for Secret<T> {
    fn read_texts(&mut self, texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<bool, &'static str> {
        let mut value = T::unset();
        let present = value.read_texts(texts, parameter)?;
        *self = Self::new(value);
        Ok(present)
    }

    fn write_texts<'v>(&'v self, parameter: &Parameter, texts: &mut Vec<ParameterText<'v>>) {
        self.expose().write_texts(parameter, texts);
    }

    fn expected(&self) -> &'static str {
        self.expose().expected()
    }

    fn unset() -> Self {
        Self::new(T::unset())
    }
}

impl<S: Scalar + Send + Sync> ParameterValue for Dictionary<S> {
    fn read_texts(&mut self, texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<bool, &'static str> {
        *self = Self::new();
        for ParameterText { rest, text } in texts {
            let value = S::from_wire_as(Cow::Borrowed(text), &parameter.kind).ok_or(S::EXPECTED)?;
            self.insert(&**rest, value);
        }
        Ok(!self.is_empty())
    }

    fn write_texts<'v>(&'v self, parameter: &Parameter, texts: &mut Vec<ParameterText<'v>>) {
        texts.extend(self.iter().map(|(rest, value)| ParameterText::of(rest, value.to_wire_as(&parameter.kind))));
    }

    fn expected(&self) -> &'static str {
        S::EXPECTED
    }

    fn unset() -> Self {
        Self::new()
    }
}
