//! Parameters of paths, queries and headers, and the limits of values.
//!
//! In: an entry of a parameter table, or `min`, `max` and `pattern` of a field. Out: a [`Parameter`] or [`Limits`],
//! and reports of types that a parameter cannot have and of keys that do not go together.

use super::names::short_prose;
use super::{Resolver, is_true};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Limits, Parameter, ParameterPlace, ParameterRole, ParameterValues, Rare, ValueType};
use crate::parse::description::{AvailabilityDecl, LimitsDecl, ParameterDecl, TypeDecl};
use crate::rule;
use crate::source::Spanned;

/// Headers that say where a message ends, whom it is for, or how long a connection lasts.
const FRAMING_HEADERS: &[&str] = &[
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

impl Resolver<'_> {
    /// A parameter; `None` when its type could not be resolved.
    pub(super) fn parameter(&mut self, decl: &ParameterDecl, place: ParameterPlace) -> Option<Parameter> {
        let role = self.role(decl, place);
        let (value, values) = self.values(decl)?;
        let limits = Rare::of(self.limits(&decl.limits, Some(value)));
        if place.is_path()
            && let Some(required) = &decl.required
            && !required.value
        {
            self.report_surplus(
                required.span,
                format!("the path parameter `{}` cannot be optional", decl.name.value),
                "always required",
                "remove `required`; describe a second operation for the path without it",
            );
        }
        let required = place.is_path() || is_true(&decl.required);
        self.no_default_where_required(
            &decl.name,
            &decl.more.default,
            &decl.availability,
            required && role == ParameterRole::Value,
        );
        if place == ParameterPlace::Header {
            self.no_version_header(decl, &role);
        }
        if matches!(place, ParameterPlace::Header | ParameterPlace::ResponseHeader) {
            self.no_framing_header(decl, &role);
        }
        if decl.name.value.is_empty() && role != ParameterRole::Prefix {
            self.report(
                rule::NAMELESS_PARAMETER
                    .at(decl.name.span, "a parameter has no name")
                    .label("empty")
                    .help("name it, or write `prefix = true`: then it stands for all that have no entry of their own"),
            );
        }
        let prefixes = if place.is_path() { &[] } else { &*self.description.service.strip_prefixes };
        let own = ident::stripped(&decl.name.value, prefixes);
        Some(Parameter {
            name: decl.name.clone(),
            rust: self.rust_name(&decl.more.rust, ident::argument(own)),
            prose: short_prose(&decl.doc),
            value,
            values,
            overlaps: self.overlaps(decl, &role),
            generated: self.is_generated(decl, place, &role, value),
            place,
            required: match role {
                ParameterRole::Value => place.is_path() || is_true(&decl.required),
                ParameterRole::Constant(_) | ParameterRole::Version => true,
                // Any number may be none.
                ParameterRole::Prefix => false,
            },
            role,
            availability: Rare::of(self.availability(&decl.availability)),
            secret: is_true(&decl.more.secret),
            default: decl.more.default.clone(),
            limits,
            is_shared: false,
            span: decl.span,
        })
    }

    /// Whether the map of a beginning holds what has entries of its own.
    fn overlaps(&mut self, decl: &ParameterDecl, role: &ParameterRole) -> bool {
        let Some(overlap) = &decl.more.overlap else { return false };
        if *role != ParameterRole::Prefix {
            self.report_surplus(
                overlap.span,
                format!("`overlap` belongs to a `prefix`, which `{}` is not", decl.name.value),
                "without meaning here",
                "remove it, or write `prefix = true`",
            );
        }
        overlap.value && *role == ParameterRole::Prefix
    }

    /// The type of its values, and how many there are.
    fn values(&mut self, decl: &ParameterDecl) -> Option<(ValueType, ParameterValues)> {
        let name = &decl.name.value;
        let mut forms = [("type", &decl.type_name), ("list", &decl.more.list), ("set", &decl.more.set)]
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.as_ref()?)));
        let form = forms.next();
        if let (Some((first, one)), Some((second, other))) = (form, forms.next()) {
            self.report(
                rule::KEYS_CLASH
                    .at(other.span, format!("`{name}` has both `{first}` and `{second}`"))
                    .label("one too many")
                    .also(one.span, "the first")
                    .help(format!("keep one: remove `{first}` or `{second}`"))
                    .remove(other.span),
            );
            return None;
        }
        if let (Some(delimiter), None) = (&decl.more.delimiter, &decl.more.set) {
            self.report_surplus(
                delimiter.span,
                format!("`delimiter` belongs to a `set`, which `{name}` is not"),
                "without meaning here",
                "remove it, or use `set`",
            );
        }
        let value = match form {
            Some((_, name)) => self.text_type(name, "a parameter")?,
            None => ValueType::Scalar(Scalar::String),
        };
        match (form, &decl.more.delimiter) {
            (Some(("list", _)), _) => Some((value, ParameterValues::List)),
            (Some(("set", _)), Some(delimiter)) if !delimiter.value.is_empty() => {
                Some((value, ParameterValues::Set { delimiter: delimiter.value.clone() }))
            }
            (Some(("set", set)), delimiter) => {
                self.report_clash(
                    delimiter.as_ref().map_or(set.span, |delimiter| delimiter.span),
                    format!("nothing separates the values of `{name}`"),
                    "needs a delimiter",
                    "add `delimiter = \"…\"`, such as `delimiter = \",\"`",
                );
                None
            }
            _ => Some((value, ParameterValues::One)),
        }
    }

    /// Whether the client makes its value, which only means something for one value that a caller may give.
    fn is_generated(
        &mut self,
        decl: &ParameterDecl,
        place: ParameterPlace,
        role: &ParameterRole,
        value: ValueType,
    ) -> bool {
        let Some(generate) = &decl.more.generate else { return false };
        let is_uuid = matches!(value, ValueType::Scalar(Scalar::String | Scalar::Uuid));
        let reason = match role {
            _ if !place.is_sent() => "servers make what they answer",
            ParameterRole::Constant(_) | ParameterRole::Version => "it always has the same value",
            ParameterRole::Prefix => "it stands for any number of values",
            ParameterRole::Value if decl.more.list.is_some() || decl.more.set.is_some() => {
                "it holds any number of values"
            }
            ParameterRole::Value if !is_uuid => "a UUID is no value of its type",
            ParameterRole::Value if decl.more.default.is_some() => "it is never absent, so nothing is taken for it",
            ParameterRole::Value => return true,
        };
        self.report(
            rule::NOTHING_TO_GENERATE
                .at(generate.span, format!("a client cannot make values of `{}`: {reason}", decl.name.value))
                .label("without meaning here")
                .help("remove `generate`, or what contradicts it")
                .remove(generate.span),
        );
        false
    }

    /// What must be given has no value for when it is not. At some versions it may be absent.
    pub(super) fn no_default_where_required(
        &mut self,
        name: &Spanned<String>,
        default: &Option<Spanned<String>>,
        availability: &AvailabilityDecl,
        required: bool,
    ) {
        let always = required && availability.optional_since.is_none() && availability.required_since.is_none();
        if let Some(default) = default.as_ref().filter(|_| always) {
            // Which of the two is wrong is for the author to say.
            self.report_clash(
                default.span,
                format!("`{}` is required, so nothing is taken for an absent value", name.value),
                "without meaning",
                "remove `default`, or `required`",
            );
        }
    }

    /// The header of the version is in every request.
    fn no_version_header(&mut self, decl: &ParameterDecl, role: &ParameterRole) {
        let version = self.description.service.version.as_ref().and_then(|version| version.header.as_ref());
        let Some(header) = version.filter(|header| header.value.eq_ignore_ascii_case(&decl.name.value)) else { return };
        if *role != ParameterRole::Version {
            let diagnostic = rule::KEYS_CLASH
                .at(decl.name.span, format!("the header `{}` carries the version in every request", decl.name.value));
            self.report(
                diagnostic.label("sent anyway").also(header.span, "the header of the version").help("remove it"),
            );
        }
    }

    /// A text that is sent in a header as it stands.
    pub(super) fn header_value(&mut self, text: &Spanned<String>) {
        let fits = |c: char| matches!(c, '\t' | ' '..='~');
        if !text.value.chars().all(fits) || text.value != text.value.trim() {
            self.report(
                rule::MALFORMED_VALUE
                    .at(text.span, "a header cannot hold this text")
                    .label("not only visible ASCII")
                    .help("write ASCII without line ends, and without blanks around it"),
            );
        }
    }

    /// A header in which a client or a server sends a text of its own.
    pub(super) fn own_header(&mut self, name: &Spanned<String>) {
        self.no_framing(name, &ParameterRole::Value);
    }

    fn no_framing_header(&mut self, decl: &ParameterDecl, role: &ParameterRole) {
        if let ParameterRole::Constant(_) = role
            && let Some(value) = &decl.more.value
        {
            self.header_value(value);
        }
        self.no_framing(&decl.name, role);
    }

    /// What frames a message or belongs to one connection is set by whoever sends it.
    fn no_framing(&mut self, header: &Spanned<String>, role: &ParameterRole) {
        let name = header.value.to_ascii_lowercase();
        let is_it = |framing: &&&str| match role {
            // What has no entry of its own does not include them.
            ParameterRole::Prefix => !name.is_empty() && framing.starts_with(&name),
            _ => **framing == name.as_str(),
        };
        let Some(framing) = FRAMING_HEADERS.iter().find(is_it) else { return };
        self.report(
            rule::KEYS_CLASH
                .at(header.span, format!("the header `{framing}` is set by what sends the message"))
                .label("belongs to HTTP itself")
                .help("remove it: no operation has a say in it"),
        );
    }

    /// The type of what is one text.
    pub(super) fn text_type(&mut self, name: &Spanned<String>, what: &str) -> Option<ValueType> {
        let value = self.value_type(name)?;
        let kind = match value {
            ValueType::Scalar(Scalar::Xml) => "`xml`",
            ValueType::Named(id) if matches!(self.decl(id), TypeDecl::Element(_)) => "an element",
            _ => return Some(value),
        };
        self.report(
            rule::WRONG_KIND_OF_TYPE
                .at(name.span, format!("{what} cannot be {kind}"))
                .label("not a scalar or enum")
                .help("it is one text: use `string`, another scalar, or an enum"),
        );
        None
    }

    /// What it carries, with a report of every key that has no meaning for it.
    fn role(&mut self, decl: &ParameterDecl, place: ParameterPlace) -> ParameterRole {
        let name = &decl.name.value;
        let version = decl.more.version.as_ref().filter(|flag| flag.value);
        let prefix = decl.more.prefix.as_ref().filter(|flag| flag.value);
        let role = match (&decl.more.value, version, prefix) {
            (None, None, None) => return ParameterRole::Value,
            (Some(value), None, None) => ParameterRole::Constant(value.value.clone()),
            (None, Some(flag), None) => {
                if !self.is_versioned() {
                    self.no_versions(flag.span, &format!("`{name}` would carry one"));
                }
                ParameterRole::Version
            }
            (None, None, Some(_)) => ParameterRole::Prefix,
            (value, version, prefix) => {
                let span = prefix.or(version).map(|flag| flag.span);
                let span = span.or_else(|| value.as_ref().map(|value| value.span)).unwrap_or(decl.span);
                self.report_clash(
                    span,
                    format!("`value`, `version` and `prefix` of `{name}` exclude each other"),
                    "one too many",
                    "keep the one that says what the parameter carries",
                );
                return ParameterRole::Value;
            }
        };
        if let Some(value) = &decl.more.value
            && place.is_path()
        {
            self.report_clash(
                value.span,
                format!("the path parameter `{name}` cannot be constant"),
                "always the same",
                "write the text into the path itself",
            );
        }
        let what = match role {
            ParameterRole::Prefix => "stands for any number of values",
            ParameterRole::Version => "always carries the version",
            _ => "is constant",
        };
        let limits = &decl.limits;
        let keys = [
            ("list", decl.more.list.as_ref().filter(|_| role != ParameterRole::Prefix).map(|name| name.span)),
            ("set", decl.more.set.as_ref().filter(|_| role != ParameterRole::Prefix).map(|name| name.span)),
            ("required", decl.required.as_ref().filter(|flag| flag.value).map(|flag| flag.span)),
            ("default", decl.more.default.as_ref().map(|text| text.span)),
            ("secret", decl.more.secret.as_ref().filter(|_| role != ParameterRole::Prefix).map(|flag| flag.span)),
            ("min", limits.min.as_ref().map(|min| min.span)),
            ("max", limits.max.as_ref().map(|max| max.span)),
            ("pattern", limits.pattern.as_ref().map(|pattern| pattern.span)),
        ];
        for (key, span) in keys {
            // A placeholder that carries the version is in every path, so saying that it is required is no mistake.
            if let Some(span) = span
                && !(key == "required" && place.is_path())
            {
                self.report_surplus(
                    span,
                    format!("`{name}` {what}: `{key}` says nothing"),
                    "without meaning",
                    "remove it",
                );
            }
        }
        role
    }

    /// Limits of a value of type `value`; `None` where there is no single value to limit.
    pub(super) fn limits(&mut self, decl: &LimitsDecl, value: Option<ValueType>) -> Limits {
        let (number, is_text) = match value {
            Some(ValueType::Scalar(scalar)) => (
                matches!(scalar, Scalar::Int32 | Scalar::Int64 | Scalar::Double | Scalar::DoubleInfinity),
                matches!(scalar, Scalar::String | Scalar::Uri | Scalar::Base64Text),
            ),
            Some(ValueType::Named(id)) => (false, matches!(self.decl(id), TypeDecl::Enum(_))),
            None => (false, false),
        };
        for bound in [&decl.min, &decl.max].into_iter().flatten() {
            if !number && !is_text {
                self.report_surplus(
                    bound.span,
                    "`min` and `max` bound numbers, or the length of texts",
                    "this is neither",
                    "remove it",
                );
            }
        }
        if let (Some(min), Some(max)) = (&decl.min, &decl.max)
            && min.value > max.value
        {
            self.report(
                rule::IMPOSSIBLE_LIMIT
                    .at(max.span, format!("`max` {} is below `min` {}", max.value, min.value))
                    .label("nothing can satisfy both")
                    .also(min.span, "the smallest")
                    .help("exchange the two, or correct one"),
            );
            return Limits::default();
        }
        if let Some(pattern) = &decl.pattern {
            if !is_text {
                self.report_surplus(pattern.span, "`pattern` is for texts", "this is none", "remove it");
            } else if let Err(error) = regex_lite::Regex::new(&pattern.value) {
                self.report(
                    rule::IMPOSSIBLE_LIMIT
                        .at(pattern.span, "`pattern` is not a regular expression")
                        .label(error.to_string())
                        .help("the whole text must match; a backslash in a TOML string is written '…' or \"\\\\\""),
                );
                return Limits { pattern: None, ..bounds(decl) };
            }
        }
        Limits { pattern: decl.pattern.clone(), ..bounds(decl) }
    }
}

fn bounds(decl: &LimitsDecl) -> Limits {
    Limits { min: decl.min.as_ref().map(|min| min.value), max: decl.max.as_ref().map(|max| max.value), pattern: None }
}
