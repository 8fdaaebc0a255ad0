//! The one door for Rust identifiers.
//!
//! In: names as they are on the wire or in a description. Out: identifiers that compile, one function for each kind of
//! Rust item. Equal input gives equal output, and nothing is made unique here: two names that become the same
//! identifier are reported by the check stage, which asks the author for `rust = "…"`.

use std::borrow::Cow;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use xms_facts::Version;

use crate::source::Spanned;

/// Words that Rust keeps for itself, those it only reserves included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Bytes of the longest of them.
const LONGEST_KEYWORD: usize = 8;

/// Types that Rust has without a path: code that others generate, as serde does, has no other name for them.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate"];

/// Items that the module of a resource may have beside its operations.
const BESIDE_OPERATIONS: &[&str] = &["RESOURCE", "NAMESPACE", "LONG_RUNNING", "ERROR_REPLY"];

/// Modules that a service has beside its resources; and in the root of its tests, what roots are called and the formatter,
/// to which attributes refer.
const BESIDE_RESOURCES: &[&str] = &[
    "client",
    "elements",
    "error_code",
    "headers",
    "lib",
    "main",
    "options",
    "rustfmt",
    "server",
    "setters",
    "version",
];

/// Modules that would be read as something else in the root of a crate: the runtime as the crate offers it, the formatter,
/// to which attributes refer, and what cargo takes for roots of their own.
const BESIDE_SERVICES: &[&str] = &["bin", "lib", "main", "runtime", "rustfmt"];

/// Names that no file can have on some systems.
const NO_FILES: &[&str] = &["aux", "con", "nul", "prn"];

/// Arguments that a method may have beside its parameters.
const BESIDE_PARAMETERS: &[&str] = &["body", "options"];

/// What a client has beside the accessors of resources.
const BESIDE_ACCESSORS: &[&str] = &["at", "builder", "core", "from_publish_settings", "from_subscription", "resume"];

/// What is put in front of a name that begins with a digit.
const BEFORE_DIGIT: &str = "v";

/// Names the module of a service: `service-management` becomes `service_management`.
///
/// A keyword gets an underscore and is not written raw, since the module is a file name too; so do names that mean something
/// else in the root of a crate.
pub fn service_module(name: &str) -> String {
    module(name, BESIDE_SERVICES)
}

/// Names the module and accessor of a resource: `extension-images` becomes `extension_images`.
///
/// Keywords, the modules that a service has in any case, and other methods of its client get an underscore.
pub fn resource_module(name: &str) -> String {
    module(name, &[BESIDE_RESOURCES, BESIDE_ACCESSORS].concat())
}

fn module(name: &str, reserved: &[&str]) -> String {
    let name = snake(name);
    let is_taken = is_keyword(&name) || reserved.contains(&name.as_str()) || NO_FILES.contains(&name.as_str());
    if is_taken { name + "_" } else { name }
}

/// Names a struct, enum or handle: `extension-images` becomes `ExtensionImages`.
pub fn type_name(name: &str) -> String {
    escape(camel(name))
}

/// Names a field and its setter: `ProviderNameSpace` becomes `provider_name_space`.
pub fn field(name: &str) -> String {
    let name = snake(name);
    // Every record has a constructor of that name, and a setter is a method beside it.
    if name == "new" { "new_".to_owned() } else { escape(name) }
}

/// Names an argument of a method: `cloud-service-name` becomes `cloud_service_name`.
///
/// The body of a request and the optional parameters are arguments, too, and keep their names.
pub fn argument(name: &str) -> String {
    let name = snake(name);
    if BESIDE_PARAMETERS.contains(&name.as_str()) { name + "_" } else { escape(name) }
}

/// Names a method: `list-versions` becomes `list_versions`.
pub fn method(name: &str) -> String {
    escape(snake(name))
}

/// Names a constant or static: `ServerBusy` becomes `SERVER_BUSY`.
pub fn constant(name: &str) -> String {
    let words = words(name);
    let words = if words.is_ascii() { ascii_snake(&words).to_ascii_uppercase() } else { words.to_shouty_snake_case() };
    if words.starts_with(|c: char| c.is_ascii_digit()) { BEFORE_DIGIT.to_ascii_uppercase() + &words } else { words }
}

/// Names the table of the operation with the method `method`: `list_versions` becomes `LIST_VERSIONS`.
///
/// Other items of a resource's module keep their names; the table gets an underscore.
pub fn operation_constant(method: &str) -> String {
    let name = constant(plain(method));
    if BESIDE_OPERATIONS.contains(&name.as_str()) { name + "_" } else { name }
}

/// Names the struct of optional parameters of the operation with the method `method`: `list_versions` becomes
/// `ListVersionsOptions`.
pub fn operation_options(method: &str) -> String {
    camel(plain(method)) + "Options"
}

/// Names them where an element is called so: `ListVersionsParameters`.
pub fn operation_parameters(method: &str) -> String {
    camel(plain(method)) + "Parameters"
}

/// Names the struct of response headers of the operation with the method `method`: `list_versions` becomes
/// `ListVersionsHeaders`.
pub fn operation_headers(method: &str) -> String {
    camel(plain(method)) + "Headers"
}

/// Names it where an element is called so: `ListVersionsResponseHeaders`.
pub fn operation_response_headers(method: &str) -> String {
    camel(plain(method)) + "ResponseHeaders"
}

/// Names a type that is called like another by what it is: `Extensions` becomes `ExtensionsOperations`.
pub fn with_ending(name: &str, ending: &str) -> String {
    plain(name).trim_end_matches('_').to_owned() + ending
}

/// Names the constant of a version: `2014-06-01` becomes `V2014_06_01`.
pub fn version(version: Version) -> String {
    format!("V{:04}_{:02}_{:02}", version.year(), version.month(), version.day())
}

/// Names the constant of an error code: `ServerBusy` becomes `SERVER_BUSY`. The list of all codes keeps its name,
/// `ALL`.
pub fn error_code(code: &str) -> String {
    let name = constant(code);
    if name == "ALL" { name + "_" } else { name }
}

/// Names a variant, or a named value of an open set: `Standard_D1` becomes `StandardD1`.
pub fn variant(name: &str) -> String {
    type_name(name)
}

/// Gives one of what `word` is the plural of in English, `Location` of `Locations`; a word that is no plural stays.
pub fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| !stem.is_empty()) {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    if is_plural(word) { word[..word.len() - 1].to_owned() } else { word.to_owned() }
}

/// Returns whether a name ends like a plural of English.
pub fn is_plural(word: &str) -> bool {
    word.len() > 2 && word.ends_with('s') && !["ss", "us", "is", "as"].iter().any(|ending| word.ends_with(ending))
}

/// Names a test: `remote desktop, latest 1.x` becomes `remote_desktop_latest_1_x`.
pub fn test(name: &str) -> String {
    let name = snake(name);
    if is_keyword(&name) { name + "_" } else { name }
}

/// Takes `name` as an author wrote it in `rust = "…"`; a keyword comes back as a raw identifier.
///
/// `None` when it is no identifier of ASCII letters, digits and underscores, or cannot be one.
pub fn given(name: &str) -> Option<String> {
    let plain = name.strip_prefix("r#").unwrap_or(name);
    let mut bytes = plain.bytes();
    let first = bytes.next()?;
    let valid = (first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && plain.bytes().any(|byte| byte != b'_')
        && !NEVER_RAW.contains(&plain);
    valid.then(|| escape(plain.to_owned()))
}

/// Returns whether `name` is a type that Rust has everywhere.
pub fn is_primitive(name: &str) -> bool {
    PRIMITIVES.contains(&name)
}

/// Returns `name`, or the same with underscores behind it until it is none of `taken`.
pub(crate) fn free(mut name: String, taken: impl Fn(&str) -> bool) -> String {
    while taken(&name) {
        name.push('_');
    }
    name
}

/// Returns the name without `r#`, for everything that is not Rust: file names, messages, further names made from it.
pub fn plain(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

/// `identifier` as a token. Every name that this module makes is one; of any other text what cannot stand in a name is
/// replaced, for tokens of a text that is none would end the process.
pub(crate) fn token(identifier: &str) -> Ident {
    let plain = plain(identifier);
    let sound = plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && plain.bytes().next().is_some_and(|byte| !byte.is_ascii_digit());
    if !sound {
        let name: String = plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        return Ident::new(&format!("_{name}"), Span::call_site());
    }
    if identifier.len() > plain.len() && !NEVER_RAW.contains(&plain) && plain != "_" {
        Ident::new_raw(plain, Span::call_site())
    } else {
        Ident::new(plain, Span::call_site())
    }
}

/// Whether Rust keeps `name` for itself.
fn is_keyword(name: &str) -> bool {
    name.len() <= LONGEST_KEYWORD && KEYWORDS.contains(&name)
}

/// A keyword as raw identifier, or with an underscore where that is impossible.
fn escape(name: String) -> String {
    if !is_keyword(&name) {
        name
    } else if NEVER_RAW.contains(&name.as_str()) {
        name + "_"
    } else {
        format!("r#{name}")
    }
}

fn snake(name: &str) -> String {
    let name = words(name);
    let name = if name.is_ascii() { ascii_snake(&name) } else { name.to_snake_case() };
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{BEFORE_DIGIT}{name}") } else { name }
}

/// What `heck` makes of ASCII, where every letter has one byte and one small form. Every name of a description goes
/// through this, and letter by letter in general it took half the time of the stage that makes them.
fn ascii_snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push('_');
        }
        let bytes = word.as_bytes();
        // The case of the part so far; digits belong to what is before them.
        let (mut small, mut capital) = (false, false);
        for (at, &byte) in bytes.iter().enumerate() {
            let next = bytes.get(at + 1);
            if capital && byte.is_ascii_uppercase() && next.is_some_and(u8::is_ascii_lowercase) {
                out.push('_');
                (small, capital) = (false, false);
            } else if byte.is_ascii_alphabetic() {
                (small, capital) = (byte.is_ascii_lowercase(), byte.is_ascii_uppercase());
            }
            out.push(byte.to_ascii_lowercase().into());
            if small && next.is_some_and(u8::is_ascii_uppercase) {
                out.push('_');
                (small, capital) = (false, false);
            }
        }
    }
    out
}

/// The same in the other case.
fn ascii_camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in ascii_snake(name).split('_') {
        let (first, rest) = word.split_at(word.len().min(1));
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(rest);
    }
    out
}

fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    // Word by word: two words that meet in digits would become another number (`1.0` is not `10`).
    for word in words(name).split('_') {
        let word = if word.is_ascii() { ascii_camel(word) } else { word.to_upper_camel_case() };
        let digits_meet = out.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit());
        if digits_meet {
            out.push('_');
        }
        out += &word;
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) { BEFORE_DIGIT.to_ascii_uppercase() + &out } else { out }
}

/// `name` with everything that an identifier cannot hold replaced: words separated by underscores, never empty.
fn words(name: &str) -> Cow<'_, str> {
    let name = plural_acronyms(name);
    if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return name;
    }
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if c.is_alphanumeric() {
            // Which letters beyond ASCII an identifier may hold is a table of its own; their numbers are always right.
            out += &format!("_u{:x}_", u32::from(c));
        } else {
            out.push('_');
        }
    }
    if out.bytes().any(|byte| byte != b'_') {
        return out.trim_matches('_').to_owned().into();
    }
    let spelled: Vec<String> = name.chars().map(spell).collect();
    if spelled.is_empty() { "empty".into() } else { spelled.join("_").into() }
}

/// The word for a character of a name that holds nothing else.
fn spell(c: char) -> String {
    match c {
        '*' => "star".to_owned(),
        '+' => "plus".to_owned(),
        '-' => "minus".to_owned(),
        '.' => "dot".to_owned(),
        '/' => "slash".to_owned(),
        '_' => "underscore".to_owned(),
        ' ' => "space".to_owned(),
        c => format!("u{:x}", u32::from(c)),
    }
}

/// `VirtualIPs` as `VirtualIps` and `IPv4` as `Ipv4`: the small letter belongs to the capitals before it.
fn plural_acronyms(name: &str) -> Cow<'_, str> {
    let bytes = name.as_bytes();
    let mut out = Cow::Borrowed(name);
    for at in 2..bytes.len() {
        let next = bytes.get(at + 1);
        let belongs = match bytes[at] {
            b's' => next.is_none_or(|next| !next.is_ascii_lowercase()),
            b'v' => next.is_some_and(u8::is_ascii_digit),
            _ => false,
        };
        if !belongs {
            continue;
        }
        let run = bytes[..at].iter().rev().take_while(|byte| byte.is_ascii_uppercase()).count();
        if run >= 2 {
            out.to_mut().get_mut(at - run + 1..at).into_iter().for_each(str::make_ascii_lowercase);
        }
    }
    out
}

/// Returns what stands behind a beginning that a name on the wire has, of either case; `None` where it has not, or where
/// the rest could not begin a name.
pub(crate) fn without_prefix<'n>(name: &'n str, prefix: &str) -> Option<&'n str> {
    let (start, rest) = (name.get(..prefix.len())?, name.get(prefix.len()..)?);
    (start.eq_ignore_ascii_case(prefix) && rest.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(rest)
}

/// Returns a name on the wire without the longest of the beginnings that it has, as it becomes a name in Rust.
pub(crate) fn stripped<'n>(name: &'n str, prefixes: &[Spanned<String>]) -> &'n str {
    let rests = prefixes.iter().filter_map(|prefix| without_prefix(name, &prefix.value));
    rests.min_by_key(|rest| rest.len()).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, Span as FileSpan};

    #[test]
    fn the_longest_beginning_is_taken_away() {
        let prefix = |text: &str| Spanned::new(text.to_owned(), FileSpan::new(FileId::new(0), 0..0));
        let prefixes = [prefix("x-"), prefix("x-ms-")];
        for (name, rest) in
            [("X-MS-lease-id", "lease-id"), ("x-date", "date"), ("etag", "etag"), ("x-ms-", "ms-"), ("x-1", "x-1")]
        {
            assert_eq!(stripped(name, &prefixes), rest);
        }
    }

    #[test]
    fn ascii_is_split_as_any_other_text() {
        // All short words of these, and so every neighbourhood of small letters, capitals, digits and separators.
        let letters = ['a', 'b', 'A', 'B', '1', '_'];
        let mut words = vec![String::new()];
        for _ in 0..6 {
            let longer = words.iter().flat_map(|word| letters.map(|letter| format!("{word}{letter}"))).collect();
            words = longer;
            for word in &words {
                assert_eq!(ascii_snake(word), word.to_snake_case(), "{word}");
                assert_eq!(ascii_snake(word).to_ascii_uppercase(), word.to_shouty_snake_case(), "{word}");
                assert_eq!(ascii_camel(word), word.to_upper_camel_case(), "{word}");
            }
        }
        assert_eq!(KEYWORDS.iter().map(|word| word.len()).max(), Some(LONGEST_KEYWORD));
    }

    #[test]
    fn wire_names_become_fields() {
        for (wire, rust) in [
            ("ProviderNameSpace", "provider_name_space"),
            ("SupportedOS", "supported_os"),
            ("SizeInMB", "size_in_mb"),
            ("ID", "id"),
            ("IsJsonExtension", "is_json_extension"),
            ("VirtualIPs", "virtual_ips"),
            ("IPv4Address", "ipv4_address"),
            ("OSImages", "os_images"),
            ("x-ms-meta-", "x_ms_meta"),
            ("Type", "r#type"),
            ("Self", "self_"),
            ("New", "new_"),
            ("1.0", "v1_0"),
            ("", "empty"),
            ("*", "star"),
            ("__", "underscore_underscore"),
            ("Größe", "gr_uf6_udf_e"),
        ] {
            assert_eq!(field(wire), rust, "{wire}");
        }
    }

    #[test]
    fn wire_names_become_variants() {
        for (wire, rust) in [
            ("WebRole|X", "WebRoleX"),
            ("1.0", "V1_0"),
            ("10", "V10"),
            ("Standard_D1", "StandardD1"),
            ("Self", "Self_"),
            ("in progress", "InProgress"),
            ("", "Empty"),
        ] {
            assert_eq!(variant(wire), rust, "{wire}");
        }
    }

    #[test]
    fn other_kinds_have_their_own_case() {
        assert_eq!(resource_module("extension-images"), "extension_images");
        assert_eq!(resource_module("type"), "type_");
        assert_eq!(type_name("extension-images"), "ExtensionImages");
        assert_eq!(method("move"), "r#move");
        assert_eq!(constant("list-versions"), "LIST_VERSIONS");
        assert_eq!(constant("404"), "V404");
        assert_eq!(test("remote desktop, latest 1.x"), "remote_desktop_latest_1_x");
    }

    #[test]
    fn names_of_generated_items_are_left_to_them() {
        assert_eq!([resource_module("version"), resource_module("error-code")], ["version_", "error_code_"]);
        assert_eq!([service_module("runtime"), service_module("version")], ["runtime_", "version"]);
        assert_eq!([service_module("rustfmt"), resource_module("rustfmt")], ["rustfmt_", "rustfmt_"]);
        assert_eq!([operation_constant("resource"), operation_constant("r#move")], ["RESOURCE_", "MOVE"]);
        assert_eq!([error_code("All"), error_code("Busy")], ["ALL_", "BUSY"]);
    }

    #[test]
    fn given_names_are_taken_as_they_are() {
        assert_eq!(given("kind").as_deref(), Some("kind"));
        assert_eq!(given("type").as_deref(), Some("r#type"));
        assert_eq!(given("r#type").as_deref(), Some("r#type"));
        for bad in ["", "_", "1st", "a-b", "self", "größe", "r#crate"] {
            assert_eq!(given(bad), None, "{bad}");
        }
    }
}
