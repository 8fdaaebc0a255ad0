//! What a parameter with a type of its own can hold.
//!
//! In: the texts that a parameter has on the wire, in their order. Out: a value, or what it should have been; and the way
//! back. Where the texts stand, and what is between them, is not known here.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::value::{Dictionary, Joined, Scalar, Secret};
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

/// Describes what a parameter can hold: a scalar, perhaps absent or secret, several of them, or all that have names which
/// begin alike.
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

/// Reads values that stand in a text each; those without any are none.
fn read_each<S: Scalar>(texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<Vec<S>, &'static str> {
    let kind = parameter.kind.item();
    let has_value = |text: &&ParameterText<'_>| S::EMPTY_IS_VALUE || !text.text.trim().is_empty();
    let read = |text: &ParameterText<'_>| S::from_wire_as(Cow::Borrowed(&text.text), kind).ok_or(S::EXPECTED);
    texts.iter().filter(has_value).map(read).collect()
}

/// Lets collections of scalars be values of a parameter.
macro_rules! collections {
    ($($name:ident),+) => {$(
        impl<S: Scalar + Send + Sync> ParameterValue for $name<S> {
            fn read_texts(&mut self, texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<bool, &'static str> {
                *self = read_each::<S>(texts, parameter)?.into_iter().collect();
                Ok(!self.is_empty())
            }

            fn write_texts<'v>(&'v self, parameter: &Parameter, texts: &mut Vec<ParameterText<'v>>) {
                let kind = parameter.kind.item();
                texts.extend(self.iter().map(|value| ParameterText::new(value.to_wire_as(kind))));
            }

            fn expected(&self) -> &'static str {
                S::EXPECTED
            }

            fn unset() -> Self {
                Self::new()
            }
        }
    )+};
}

collections!(Vec, Joined);

impl<V: ParameterValue> ParameterValue for Dictionary<V> {
    fn read_texts(&mut self, texts: &[ParameterText<'_>], parameter: &Parameter) -> Result<bool, &'static str> {
        // A name may stand several times.
        let mut of_names: HashMap<&str, usize> = HashMap::new();
        let mut groups: Vec<(&str, Vec<ParameterText<'_>>)> = Vec::new();
        for ParameterText { rest, text } in texts {
            let at = *of_names.entry(rest).or_insert(groups.len());
            if at == groups.len() {
                groups.push((rest, Vec::new()));
            }
            groups[at].1.push(ParameterText::new(&**text));
        }
        let mut found = Vec::with_capacity(groups.len());
        for (rest, texts) in groups {
            let mut value = V::unset();
            if value.read_texts(&texts, parameter)? {
                found.push((rest.to_owned(), value));
            }
        }
        *self = found.into_iter().collect();
        Ok(!self.is_empty())
    }

    fn write_texts<'v>(&'v self, parameter: &Parameter, texts: &mut Vec<ParameterText<'v>>) {
        for (rest, value) in self.iter() {
            let mut own = Vec::new();
            value.write_texts(parameter, &mut own);
            texts.extend(own.into_iter().map(|text| ParameterText::of(rest, text.text)));
        }
    }

    fn expected(&self) -> &'static str {
        V::unset().expected()
    }

    fn unset() -> Self {
        Self::new()
    }
}
