//! English for names: titles, singular and plural.
//!
//! In: names as they are in descriptions and on the wire. Out: what a person would make of them. Wrong answers cost a
//! correction by hand, so the rules are few.

use crate::ident;
pub(super) use crate::ident::{is_plural, singular};

/// Whether `name` can be the name of a resource, an operation or a service: words of small letters and digits, with
/// dashes between them.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !name.ends_with('-')
        && !name.contains("--")
}

/// `cloud-services` as `Cloud services`.
pub(super) fn sentence(name: &str) -> String {
    let words = name.replace('-', " ");
    capital(&words)
}

/// `get-properties` as `Get Properties`.
pub(super) fn title(name: &str) -> String {
    name.split('-').map(capital).collect::<Vec<_>>().join(" ")
}

/// The title of an operation. A verb alone takes the resource with it: `get` of `extensions` is `Get Extension`.
pub(super) fn operation_title(resource: &str, name: &str) -> String {
    if name.contains('-') {
        return title(name);
    }
    let object = if name == "list" { resource.to_owned() } else { singular(resource) };
    format!("{} {}", title(name), title(&object))
}

/// `list-versions` as `ListVersions`.
pub(super) fn camel(name: &str) -> String {
    ident::plain(&ident::type_name(name)).to_owned()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `Locations` of `Location`.
pub(super) fn plural(word: &str) -> String {
    let before_y = word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    match before_y {
        Some(stem) => format!("{stem}ies"),
        None if ["s", "x", "ch", "sh"].iter().any(|ending| word.ends_with(ending)) => format!("{word}es"),
        None => format!("{word}s"),
    }
}

/// Whether a name is one of things that belong together in another way than as items of a list.
pub(super) fn is_bundle(word: &str) -> bool {
    ["Properties", "Settings", "Details", "Capabilities", "Attributes", "Options"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

/// Whether a wrapper's name says that it holds items called `item`: `RoleSizes`, `RoleSizeList` or `WebRoleSizes` for
/// `RoleSize`.
pub(super) fn wraps(wrapper: &str, item: &str) -> bool {
    let plurals = [plural(item), format!("{item}s"), format!("{item}List"), format!("{item}Collection")];
    plurals.iter().any(|plural| {
        let begins = wrapper.strip_suffix(plural.as_str());
        // `Buses` holds no `Us`: what is cut off must end at a word.
        begins.is_some_and(|rest| rest.is_empty() || item.starts_with(|c: char| c.is_uppercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles() {
        assert_eq!(sentence("cloud-services"), "Cloud services");
        assert_eq!(operation_title("cloud-services", "get-properties"), "Get Properties");
        assert_eq!(operation_title("extension-images", "get"), "Get Extension Image");
        assert_eq!(operation_title("locations", "list"), "List Locations");
    }

    #[test]
    fn one_and_many() {
        for (one, many) in [("Location", "Locations"), ("Entry", "Entries"), ("Box", "Boxes"), ("Key", "Keys")] {
            assert_eq!((singular(many), plural(one)), (one.to_owned(), many.to_owned()));
        }
        assert_eq!((singular("Status"), singular("Address")), ("Status".to_owned(), "Address".to_owned()));
        assert!(wraps("VirtualMachinesRoleSizes", "RoleSize") && wraps("ParamList", "Param") && wraps("days", "day"));
        assert!(!wraps("Capabilities", "Types") && !wraps("buses", "us"));
    }

    #[test]
    fn names() {
        assert!(is_name("list-versions2"));
        for bad in ["", "List", "-a", "a-", "a--b", "a.b", "ä", "1a"] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
