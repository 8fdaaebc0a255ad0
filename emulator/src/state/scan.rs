//! Names in documents that the service takes as texts: configurations of deployments and of virtual networks.
//!
//! In: a document. Out: values of attributes of its elements. A document is not held to any schema: what is not found is
//! not there.

/// The text behind each `<tag `, up to the next of them.
pub(crate) fn elements<'a>(document: &'a str, tag: &str) -> Vec<&'a str> {
    let open = format!("<{tag} ");
    document.split(open.as_str()).skip(1).collect()
}

/// The value of an attribute of the element that the text begins inside of.
pub(crate) fn attribute<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (tag, _) = text.split_once('>')?;
    let (_, behind) = tag.split_once(&format!("{name}="))?;
    let quote = behind.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    behind[1..].split_once(quote).map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_of_elements_are_found() {
        let document = "<A><Role name='front' b=\"c\"><Instances count=\"2\"/></Role><Role name=\"back\"/></A>";
        let found = elements(document, "Role");
        let names: Vec<_> = found.iter().map(|text| attribute(text, "name")).collect();
        assert_eq!(names, [Some("front"), Some("back")]);
        let counts = elements(found[0], "Instances").into_iter().map(|text| attribute(text, "count"));
        assert_eq!(counts.collect::<Vec<_>>(), [Some("2")]);
        assert_eq!(attribute("name=front>", "name"), None);
    }
}
