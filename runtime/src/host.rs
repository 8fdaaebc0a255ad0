//! What an operation puts in front of the service's host.
//!
//! In: a template such as `{bucket}.`, with values of its placeholders or the host of a request. Out: what is put in
//! front, or the values. Nothing here knows operations.

use std::net::IpAddr;

use crate::path::match_segment;

/// As many characters as a part of a host's name has (RFC 1035, section 2.3.4).
pub(crate) const LONGEST_LABEL: usize = 63;

/// The labels of a template or of what stands in front, without the dot at the end.
fn labels(prefix: &str) -> impl Iterator<Item = &str> {
    prefix.strip_suffix('.').unwrap_or(prefix).split('.')
}

/// How many placeholders a template has.
pub(crate) fn placeholders(template: &str) -> usize {
    template.matches('{').count()
}

/// Fills the placeholders of a template in their order.
///
/// # Errors
/// Fails with the name of the placeholder whose value is missing, or with which a request would go elsewhere: it is no
/// label of a host's name, or holds the text that ends it.
#[cfg(any(feature = "client", feature = "testing", test))]
pub(crate) fn expand<'t>(template: &'t str, values: &[&str]) -> Result<String, &'t str> {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut values = values.iter();
    for label in labels(template) {
        let begin = filled.len();
        let mut rest = label;
        let mut name = "";
        while let Some((before, (inner, after))) =
            rest.split_once('{').and_then(|(before, behind)| Some((before, behind.split_once('}')?)))
        {
            name = inner;
            let value = values.next().filter(|value| is_label(value)).ok_or(name)?;
            filled.push_str(before);
            filled.push_str(value);
            let next = after.split('{').next().unwrap_or_default().to_ascii_lowercase();
            if !next.is_empty() && value.to_ascii_lowercase().contains(&next) {
                return Err(name);
            }
            rest = after;
        }
        filled.push_str(rest);
        if !is_label(&filled[begin..]) {
            return Err(name);
        }
        filled.push('.');
    }
    Ok(filled)
}

/// The values of a template's placeholders in what stands in front of a host; `None` where that is another.
pub(crate) fn matches(template: &str, prefix: &str) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut given = labels(prefix);
    for label in labels(template) {
        let given = given.next().filter(|given| is_label(given))?;
        match_segment(label, given, &mut values)?;
    }
    given.next().is_none().then_some(values)
}

/// How many labels of a template have no placeholder.
pub(crate) fn literals(template: &str) -> usize {
    labels(template).filter(|label| !label.contains('{')).count()
}

/// The host of an address or a `Host` header, without its port.
pub(crate) fn of_authority(text: &str) -> &str {
    let authority = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = authority.split('/').next().unwrap_or_default();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// What a host has in front of the one of `bases` of which it has the most; `None` where it has nothing, and where
/// nobody knows: it is an address in numbers, or below none of them.
pub(crate) fn in_front<'h>(host: &'h str, bases: &[String]) -> Option<&'h str> {
    if host.starts_with('[') || host.parse::<IpAddr>().is_ok() {
        return None;
    }
    let all: Vec<&str> = labels(host).collect();
    let shortest = bases.iter().filter_map(|base| {
        let base: Vec<&str> = labels(base).collect();
        let count = all.len().checked_sub(base.len())?;
        let fits = |(expected, label): (&&str, &&str)| match_segment(expected, label, &mut Vec::new()).is_some();
        base.iter().zip(&all[count..]).all(fits).then_some(count)
    });
    let count = shortest.min().filter(|&count| count > 0)?;
    let length = all[..count].iter().map(|label| label.len() + 1).sum::<usize>() - 1;
    host.get(..length)
}

/// Whether a text is a label of a host's name, or a part of one: with anything else, the request would go elsewhere.
pub(crate) fn is_label(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=LONGEST_LABEL).contains(&text.len())
        && text.bytes().all(fits)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_labels() {
        assert_eq!(expand("{bucket}.data.", &["b-1"]).as_deref(), Ok("b-1.data."));
        assert_eq!(expand("data-{a}-in.", &["x"]).as_deref(), Ok("data-x-in."));
        for value in ["", "a.b", "a/b", "a:1", "a@b", "..", "a%2eb", "-a", "a-", "ü", &"a".repeat(64)] {
            assert_eq!(expand("{bucket}.", &[value]), Err("bucket"), "{value}");
        }
        assert_eq!(expand("{a}.{b}.", &["x"]), Err("b"));
        assert_eq!(expand("{a}-x.", &["1-x"]), Err("a"));
        assert_eq!(expand("long-{a}.", &[&"a".repeat(60)]), Err("a"));
    }

    #[test]
    fn a_host_is_taken_apart() {
        let bases = ["s3.example", "localhost", "{account}.shop.example"].map(str::to_owned);
        let front = |host| in_front(of_authority(host), &bases);
        assert_eq!(front("a.s3.example:443"), Some("a"));
        assert_eq!(front("a.b.S3.EXAMPLE"), Some("a.b"));
        assert_eq!(front("a.localhost:80"), Some("a"));
        assert_eq!(front("a.me.shop.example"), Some("a"));
        assert_eq!(["s3.example", "me.shop.example", "a.other.example"].map(front), [None; 3]);
        assert_eq!(["127.0.0.1:80", "[::1]:80", "[::1]", ""].map(front), [None; 4]);
        assert_eq!(matches("{bucket}.data.", "B.Data"), Some(vec!["B".to_owned()]));
        assert_eq!(matches("{a}-{b}.", "x-y"), Some(vec!["x".to_owned(), "y".to_owned()]));
        assert_eq!([matches("data.", "a"), matches("{a}.", "a.b"), matches("{a}.{b}.", "a")], [None, None, None]);
        assert_eq!(matches("{a}.", "%2e"), None);
        assert_eq!((placeholders("{a}.{b}-c."), literals("data.{a}.")), (2, 1));
        assert_eq!(of_authority("https://{account}.shop.example:1/x"), "{account}.shop.example");
    }
}
