//! Parameters of a request: which are sent, and what may be wrong with their values.
//!
//! In: a table of parameters, the values given, one version and its gate. Out: names and texts in the table's order,
//! or problems in the same words as those of elements. Nothing here encodes for URLs or headers.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;

use zeroize::Zeroizing;

use crate::parameter::{Part, join};
use crate::xml::{Problem, ProblemKind};
use crate::{Availability, Gate, Kind, Parameter, ParameterText, Presence, Role, Uuid, Version};

/// Values by the names of their parameters.
pub(super) type GivenValues = Vec<(Cow<'static, str>, String)>;

/// Problems of one request, while they are found.
pub(super) struct Findings {
    pub(super) version: Version,
    pub(super) gate: Gate,
    pub(super) problems: Vec<Problem>,
}

/// A parameter that is sent.
pub(super) struct Sent<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) text: Cow<'a, str>,
    pub(super) secret: bool,
}

impl Findings {
    /// Notes what the version does not have.
    pub(super) fn check_availability(&mut self, what: &dyn Fn() -> String, availability: &Availability) {
        let kind = match (self.gate, availability.at(self.version)) {
            (Gate::Off, _) | (_, Presence::Exists) => return,
            (Gate::Documented, Presence::TooNew { documented: false, .. }) => return,
            (_, Presence::TooNew { since, documented }) => ProblemKind::TooNew { since, documented },
            (_, Presence::Gone { until }) => ProblemKind::Gone { until },
        };
        self.problems.push(Problem { path: what(), kind });
    }

    /// Whether the version has what is known to exist in some only.
    fn has(&self, availability: &Availability) -> bool {
        matches!(availability.at(self.version), Presence::Exists | Presence::TooNew { documented: false, .. })
    }

    /// What is sent of a table's parameters; of those that nobody gave, `generate` makes the values.
    pub(super) fn parameters<'a>(
        &mut self,
        part: Part,
        table: &'static [Parameter],
        given: &'a GivenValues,
        version: &'a str,
        generate: &dyn Fn() -> Uuid,
    ) -> Vec<Sent<'a>> {
        let location = match part {
            Part::Query => "query parameter",
            Part::Header => "header",
        };
        let mut sent = Vec::with_capacity(table.len() + given.len());
        for parameter in table {
            let what = || format!("{location} `{}`", parameter.name);
            let (name, secret) = (parameter.name, parameter.secret);
            match parameter.role {
                Role::Constant(text) => sent.push(Sent { name: name.into(), text: text.into(), secret }),
                Role::Version => sent.push(Sent { name: name.into(), text: version.into(), secret }),
                Role::Value | Role::Prefix => {
                    let meant = given.iter().filter_map(|(name, text)| {
                        let rest = parameter.rest_of(name, table)?;
                        Some((rest, text))
                    });
                    if matches!(parameter.role, Role::Prefix) && has_bad_key(parameter, part, given, meant.clone()) {
                        self.problems.push(Problem { path: what(), kind: ProblemKind::Key });
                        continue;
                    }
                    let mut texts = Vec::new();
                    for (rest, text) in meant {
                        self.check_availability(&what, &parameter.availability);
                        self.check_value(&what, parameter, text);
                        texts.push(ParameterText::of(rest, parameter.wire_text(text)));
                    }
                    if texts.is_empty() && parameter.generated && self.has(&parameter.availability) {
                        texts.push(ParameterText::new(generate().to_string()));
                    }
                    let any = !texts.is_empty();
                    match join(parameter, part, texts) {
                        Ok(texts) => sent.extend(texts.into_iter().map(|ParameterText { rest, text }| {
                            let name = if rest.is_empty() { name.into() } else { Cow::Owned(format!("{name}{rest}")) };
                            Sent { name, text, secret }
                        })),
                        Err(delimiter) => {
                            self.problems.push(Problem { path: what(), kind: ProblemKind::Delimiter(delimiter) });
                        }
                    }
                    let required = parameter.availability.requires(parameter.required, Some(self.version));
                    if !any && required && self.gate != Gate::Off {
                        self.problems.push(Problem { path: what(), kind: ProblemKind::Missing });
                    }
                }
            }
        }
        // What the table does not have goes as it is; generated code gives no such thing.
        let unknown = |name: &str| !table.iter().any(|parameter| parameter.rest_of(name, table).is_some());
        let rest = given.iter().filter(|(name, _)| unknown(name));
        sent.extend(rest.map(|(name, text)| Sent { name: name.as_ref().into(), text: text.into(), secret: false }));
        sent
    }

    /// Checks a value against its parameter's limits, and an enum's against its availability.
    pub(super) fn check_value(&mut self, what: &dyn Fn() -> String, parameter: &Parameter, text: &str) {
        let item = parameter.kind.item();
        if let Kind::Enum(shape) = item
            && let Some(value) = shape.position(text).and_then(|index| shape.values.get(index))
        {
            let named = || if parameter.secret { what() } else { format!("{} = `{}`", what(), value.text) };
            self.check_availability(&named, &value.availability);
        }
        let kinds = exceeded_limits(parameter, text);
        self.problems.extend(kinds.into_iter().map(|kind| Problem { path: what(), kind }));
    }
}

/// Whether a key of a parameter that is all of one prefix is empty or, of headers, whose names have no case, differs from
/// another by nothing else. The same key again is another value of a list.
fn has_bad_key<'a, V>(
    parameter: &Parameter,
    part: Part,
    given: &GivenValues,
    meant: impl Iterator<Item = (&'a str, V)>,
) -> bool {
    let mut keys = HashMap::new();
    let mut is_other = |key: &'a str| keys.insert(key.to_ascii_lowercase(), key).is_some_and(|known| known != key);
    let is_repeated = part == Part::Header && meant.into_iter().any(|(key, _)| is_other(key));
    is_repeated || given.iter().any(|(name, _)| name.eq_ignore_ascii_case(parameter.name))
}

/// Gives the limits of a parameter that a value does not keep to.
pub(super) fn exceeded_limits(parameter: &Parameter, text: &str) -> Vec<ProblemKind> {
    let Some(limits) = parameter.limits else { return Vec::new() };
    // The length of what is encoded is that of what is inside, as in elements.
    let inside = match parameter.kind.item() {
        Kind::Base64Text => xms_facts::decode_base64(text).and_then(|bytes| String::from_utf8(bytes).ok()),
        _ => None,
    };
    let inside = inside.map(Zeroizing::new);
    let text = inside.as_ref().map_or(text, |inside| inside.as_str());
    // A number is bounded itself, of anything else its length.
    let compare = |bound: i64| match parameter.kind.item() {
        Kind::Int32 | Kind::Int64 => text.parse::<i64>().ok().map(|number| number.cmp(&bound)),
        Kind::Double | Kind::DoubleInfinity => text.parse::<f64>().ok()?.partial_cmp(&(bound as f64)),
        _ => i64::try_from(text.chars().count()).ok().map(|length| length.cmp(&bound)),
    };
    let too_small = limits.min.filter(|&min| compare(min) == Some(Ordering::Less));
    let too_large = limits.max.filter(|&max| compare(max) == Some(Ordering::Greater));
    let too_small = too_small.map(|min| ProblemKind::TooSmall { min });
    let too_large = too_large.map(|max| ProblemKind::TooLarge { max });
    let unlike = limits.violated_pattern(text).map(ProblemKind::Pattern);
    [too_small, too_large, unlike].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    const V1: Version = Version::new(2013, 1, 1);
    const V2: Version = Version::new(2014, 1, 1);
    static LIMITS: Limits = Limits::NONE.min(1).max(3).pattern("[a-z]*");
    static TABLE: [Parameter; 7] = [
        Parameter::constant("comp", "config"),
        Parameter::new("v", Kind::String).version(),
        Parameter::new("must", Kind::String).required(),
        Parameter::new("late", Kind::String).since(V2).limits(&LIMITS),
        Parameter::new("meta-", Kind::String).prefix().secret(),
        Parameter::new("most", Kind::Double),
        Parameter::new("after", Kind::HttpDate),
    ];

    fn sent(given: &[(&'static str, &str)]) -> (Vec<String>, Vec<String>) {
        let given: GivenValues = given.iter().map(|&(name, text)| (name.into(), text.to_owned())).collect();
        let mut findings = Findings { version: V1, gate: Gate::Strict, problems: Vec::new() };
        let sent = findings.parameters(Part::Header, &TABLE, &given, "2013-01-01", &|| Uuid::from_u128(7));
        let texts =
            sent.iter().map(|sent| format!("{}={}{}", sent.name, sent.text, if sent.secret { "!" } else { "" }));
        (texts.collect(), findings.problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn come_in_the_tables_order_with_constants_and_version() {
        // The beginning of a name is spelled as it is described.
        let (texts, problems) = sent(&[("Meta-a", "1"), ("must", "x")]);
        assert_eq!(texts, ["comp=config", "v=2013-01-01", "must=x", "meta-a=1!"]);
        assert_eq!(problems, [""; 0]);
    }

    #[test]
    fn infinity_is_spelled_as_in_bodies() {
        let (texts, _) = sent(&[("must", "inf"), ("most", &f64::NEG_INFINITY.to_string())]);
        assert_eq!(texts[2..], ["must=inf", "most=-INF"]);
    }

    #[test]
    fn moments_are_in_the_form_of_the_table() {
        let (texts, _) = sent(&[("must", "2014-04-29T18:30:38Z"), ("after", "2014-04-29T18:30:38.5Z")]);
        assert_eq!(texts[2..], ["must=2014-04-29T18:30:38Z", "after=Tue, 29 Apr 2014 18:30:38 GMT"]);
    }

    #[test]
    fn keys_of_a_prefix_are_told_apart_without_case() {
        for given in [&[("must", "x"), ("meta-", "1")][..], &[("must", "x"), ("meta-A", "1"), ("meta-a", "2")]] {
            let (_, problems) = sent(given);
            assert_eq!(problems, ["header `meta-` has a key that is empty, or the same as another"]);
        }
    }

    #[test]
    fn limits_are_those_of_elements() {
        static LENGTH: Limits = Limits::NONE.max(7);
        static MOST: Limits = Limits::NONE.max(i64::MAX - 1);
        let exceeds =
            |kind, limits, text: &str| !exceeded_limits(&Parameter::new("x", kind).limits(limits), text).is_empty();
        assert!(!exceeds(Kind::Base64Text, &LENGTH, "aHVudGVyMg=="));
        assert!(exceeds(Kind::Base64Text, &LENGTH, "aHVudGVyMjM="));
        assert!(exceeds(Kind::Int64, &MOST, "9223372036854775807"));
        assert!(!exceeds(Kind::Int64, &MOST, "9223372036854775806"));
    }

    #[test]
    fn problems_name_the_parameter() {
        let (_, problems) = sent(&[("late", "TOOLONG")]);
        assert_eq!(
            problems,
            [
                "header `must` is required",
                "header `late` exists since 2014-01-01",
                "header `late` is above its maximum of 3",
                "header `late` does not match `[a-z]*`"
            ]
        );
    }
}
