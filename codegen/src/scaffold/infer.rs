//! What an element is made of, from every place at which a sample has it.
//!
//! In: nodes of a sample that are the same element. Out: its fields in wire order, each with what it holds and with
//! what is uncertain about it. Whether such elements are described already is not asked here.

use super::scalar::{is_secret, scalar};
use super::words::{is_bundle, is_plural, wraps};
use crate::language::Scalar;
use crate::model::Place;
use crate::wire::xml::Node;

/// The namespace of `nil` and `type`, which are no fields.
const XSI_NAMESPACE: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// Names of the two children of an entry of a map.
const MAP_ENTRY_NAMES: [[&str; 2]; 2] = [["Name", "Value"], ["Key", "Value"]];
/// What the own text of an element is called where its children do not use the name.
const CONTENT_NAME: &str = "Value";

/// What a field holds.
#[derive(Debug)]
pub(super) enum Kind<'n> {
    /// A text.
    Scalar(Scalar),
    /// An element with fields: these.
    Record(Vec<&'n Node>),
    /// A wrapper of items with that name and namespace.
    List { item: Box<Kind<'n>>, tag: &'n str, namespace: &'n str },
    /// Items without a wrapper.
    Flat(Box<Kind<'n>>),
    /// A wrapper of pairs.
    Map { entry: &'n str, pair: [&'static str; 2], item: Scalar },
}

impl<'n> Kind<'n> {
    /// The element that it is or that its items are.
    pub(super) fn record(&self) -> Option<&[&'n Node]> {
        match self {
            Self::Record(nodes) => Some(nodes),
            Self::List { item, .. } | Self::Flat(item) => item.record(),
            Self::Scalar(_) | Self::Map { .. } => None,
        }
    }

    /// Whether an empty element is a value of it, or says nothing.
    fn may_be_empty(&self) -> bool {
        match self {
            Self::Scalar(scalar) => {
                matches!(scalar, Scalar::String | Scalar::Uri | Scalar::Base64Text | Scalar::Xml)
            }
            Self::Record(_) | Self::Flat(_) => true,
            Self::List { .. } | Self::Map { .. } => false,
        }
    }
}

/// A field as the sample shows it.
#[derive(Debug)]
pub(super) struct Observation<'n> {
    pub(super) name: &'n str,
    pub(super) namespace: &'n str,
    pub(super) place: Place,
    pub(super) kind: Kind<'n>,
    /// A request has it with `i:nil`.
    pub(super) nil: bool,
    /// A request has it empty where that is no value.
    pub(super) keep_empty: bool,
    pub(super) secret: bool,
    /// What is uncertain, each in a few words.
    pub(super) guesses: Vec<String>,
}

impl<'n> Observation<'n> {
    fn text(name: &'n str, namespace: &'n str, place: Place, texts: &[&str]) -> Self {
        let (scalar, why) = scalar_of(name, texts);
        Observation {
            name,
            namespace,
            place,
            kind: Kind::Scalar(scalar),
            nil: false,
            keep_empty: false,
            secret: false,
            guesses: why.into_iter().collect(),
        }
    }
}

/// The fields of the element that all `nodes` are: attributes, children in wire order, own text.
pub(super) fn fields<'n>(nodes: &[&'n Node], request: bool) -> Vec<Observation<'n>> {
    let mut observations = attributes(nodes);
    observations.extend(children(nodes, request));
    let texts: Vec<&str> = nodes.iter().map(|node| node.text.as_str()).filter(|text| !text.trim().is_empty()).collect();
    if !texts.is_empty() && nodes.iter().all(|node| node.children.is_empty()) {
        let mut own = Observation::text(CONTENT_NAME, "", Place::Text, &texts);
        own.guesses.push("the name; it is the element's own text".to_owned());
        observations.push(own);
    }
    for field in &mut observations {
        if matches!(field.kind, Kind::Scalar(_)) && is_secret(field.name) {
            field.secret = true;
            field.guesses.push("a secret, by its name".to_owned());
        }
    }
    observations
}

/// Whether any of `nodes` has text between its children, which no element with fields has.
pub(super) fn is_mixed(nodes: &[&Node]) -> bool {
    nodes.iter().any(|node| !node.children.is_empty() && !node.text.trim().is_empty())
}

fn attributes<'n>(nodes: &[&'n Node]) -> Vec<Observation<'n>> {
    let mut names: Vec<(&str, &str)> = Vec::new();
    for attribute in nodes.iter().flat_map(|node| &node.attributes) {
        let name = (attribute.name.as_str(), attribute.namespace.as_str());
        if attribute.namespace != XSI_NAMESPACE && !names.contains(&name) {
            names.push(name);
        }
    }
    let texts = |name: (&str, &str)| -> Vec<&'n str> {
        let all = nodes.iter().flat_map(|node| &node.attributes);
        let same = all.filter(|attribute| (attribute.name.as_str(), attribute.namespace.as_str()) == name);
        same.map(|attribute| attribute.value.as_str()).collect()
    };
    names.into_iter().map(|name| Observation::text(name.0, name.1, Place::Attribute, &texts(name))).collect()
}

fn children<'n>(nodes: &[&'n Node], request: bool) -> Vec<Observation<'n>> {
    let (names, unordered) = in_order(nodes);
    let alone = names.len() == 1 && nodes.iter().all(|node| has_no_attributes(node));
    let mut observations = Vec::with_capacity(names.len());
    for &(name, namespace) in &names {
        let same = |child: &&Node| child.name == name && *child.namespace == *namespace;
        let all: Vec<&Node> = nodes.iter().flat_map(|node| node.children.iter().filter(same)).collect();
        let repeated = nodes.iter().any(|node| node.children.iter().filter(same).count() > 1);
        let wrapped = alone && nodes.iter().all(|node| wraps(&node.name, name));
        let values: Vec<&Node> = all.iter().copied().filter(|node| !is_nil(node)).collect();
        let mut guesses = Vec::new();
        let mut kind = match repeated || wrapped {
            true => Kind::Flat(Box::new(item_kind(name, &values, &mut guesses))),
            false => child_kind(name, &values, &mut guesses),
        };
        let flat = matches!(kind, Kind::Flat(_));
        let empty = values.iter().any(|node| is_empty(node));
        // No number is empty, and no date.
        if request && empty && matches!(kind, Kind::Scalar(_)) && !kind.may_be_empty() {
            kind = Kind::Scalar(Scalar::String);
            guesses = vec!["empty in the sample".to_owned()];
        }
        if values.is_empty() {
            guesses = vec!["nil in the sample".to_owned()];
        }
        if unordered.contains(&name) {
            guesses.push("its place; the sample has several orders".to_owned());
        }
        observations.push(Observation {
            name,
            namespace,
            place: Place::Element,
            nil: request && !flat && values.len() < all.len(),
            keep_empty: request && empty && !kind.may_be_empty(),
            kind,
            secret: false,
            guesses,
        });
    }
    observations
}

/// A name with its namespace.
type Name<'n> = (&'n str, &'n str);

/// The names of all children in an order that all nodes have, and those whose place differs between nodes.
fn in_order<'n>(nodes: &[&'n Node]) -> (Vec<Name<'n>>, Vec<&'n str>) {
    let mut names: Vec<Name<'n>> = Vec::new();
    let mut unordered = Vec::new();
    for node in nodes {
        let mut next = 0;
        let mut last = None;
        for child in &node.children {
            let name = (child.name.as_str(), &*child.namespace);
            // Neighbours of one name are a flat list; that it is interrupted is told by the order of the others.
            if last == Some(name) {
                continue;
            }
            last = Some(name);
            match names.iter().position(|known| *known == name) {
                Some(at) if at < next => unordered.push(name.0),
                Some(at) => next = at + 1,
                None => {
                    names.insert(next, name);
                    next += 1;
                }
            }
        }
    }
    (names, unordered)
}

/// One child, without `i:nil`.
fn child_kind<'n>(name: &str, nodes: &[&'n Node], guesses: &mut Vec<String>) -> Kind<'n> {
    wrapper_kind(nodes, guesses).unwrap_or_else(|| item_kind(name, nodes, guesses))
}

/// One item of a list, or what is no wrapper.
fn item_kind<'n>(name: &str, nodes: &[&'n Node], guesses: &mut Vec<String>) -> Kind<'n> {
    if is_mixed(nodes) {
        guesses.push("text stands between its children".to_owned());
        return Kind::Scalar(Scalar::Xml);
    }
    if nodes.iter().any(|node| !node.children.is_empty() || !has_no_attributes(node)) {
        return Kind::Record(nodes.to_vec());
    }
    let texts: Vec<&str> = nodes.iter().map(|node| node.text.as_str()).collect();
    let (scalar, why) = scalar_of(name, &texts);
    guesses.extend(why);
    Kind::Scalar(scalar)
}

/// A list or map, where all children are its items.
fn wrapper_kind<'n>(nodes: &[&'n Node], guesses: &mut Vec<String>) -> Option<Kind<'n>> {
    let items: Vec<&Node> = nodes.iter().flat_map(|node| &node.children).collect();
    let first = *items.first()?;
    let alike = items.iter().all(|item| item.name == first.name && item.namespace == first.namespace);
    if !alike || !nodes.iter().all(|node| has_no_attributes(node) && node.text.trim().is_empty()) {
        return None;
    }
    let name = nodes.first()?.name.as_str();
    let repeated = nodes.iter().any(|node| node.children.len() > 1);
    if !repeated && !wraps(name, &first.name) {
        let sounds = (is_plural(name) && !is_bundle(name)) || name.ends_with("List");
        if !sounds || is_plural(&first.name) {
            return None;
        }
        guesses.push("a list, by its name; the sample has one item".to_owned());
    }
    if let Some(pair) = pairs(name, first, &items, nodes) {
        guesses.push(format!("pairs of `{}` and `{}`", pair[0], pair[1]));
        let values: Vec<&str> =
            items.iter().filter_map(|item| item.children.get(1)).map(|it| it.text.as_str()).collect();
        // Pairs hold anything: what looks like a number in one sample is a text in the next.
        let item =
            if values.iter().all(|text| *text == "true" || *text == "false") { Scalar::Bool } else { Scalar::String };
        return Some(Kind::Map { entry: &first.name, pair, item });
    }
    let values: Vec<&Node> = items.iter().copied().filter(|item| !is_nil(item)).collect();
    let item = item_kind(&first.name, &values, guesses);
    Some(Kind::List { item: Box::new(item), tag: &first.name, namespace: &first.namespace })
}

/// The names of key and value, where every item is such a pair of texts.
fn pairs(name: &str, first: &Node, items: &[&Node], wrappers: &[&Node]) -> Option<[&'static str; 2]> {
    let same_namespace = wrappers.iter().all(|wrapper| wrapper.namespace == first.namespace);
    let pair = MAP_ENTRY_NAMES.into_iter().find(|pair| {
        items.iter().all(|item| {
            let text = |node: &Node| node.children.is_empty() && has_no_attributes(node) && !is_nil(node);
            has_no_attributes(item)
                && item.children.iter().map(|child| child.name.as_str()).eq(*pair)
                && item.children.iter().all(|child| text(child) && child.namespace == item.namespace)
        })
    });
    pair.filter(|_| same_namespace && !name.is_empty())
}

fn scalar_of(name: &str, texts: &[&str]) -> (Scalar, Option<String>) {
    let texts: Vec<&str> = texts.iter().copied().filter(|text| !text.trim().is_empty()).collect();
    if texts.is_empty() {
        let more = if is_plural(name) && !is_bundle(name) { "; it may be a list" } else { "" };
        return (Scalar::String, Some(format!("empty in the sample{more}")));
    }
    scalar(name, &texts)
}

/// Whether a node has no attributes but those of XML Schema.
fn has_no_attributes(node: &Node) -> bool {
    node.attributes.iter().all(|attribute| attribute.namespace == XSI_NAMESPACE)
}

fn is_empty(node: &Node) -> bool {
    node.children.is_empty() && node.text.trim().is_empty() && has_no_attributes(node)
}

fn is_nil(node: &Node) -> bool {
    let mut instance = node.attributes.iter().filter(|attribute| attribute.namespace == XSI_NAMESPACE);
    instance.any(|attribute| attribute.name == "nil" && matches!(attribute.value.as_str(), "true" | "1"))
}

#[cfg(test)]
mod tests {
    use super::{Kind, Observation, fields};
    use crate::wire::xml::{Node, read};

    /// Name and kind of each field, with a question mark where it is uncertain.
    fn shown(text: &str, request: bool) -> Vec<String> {
        let node = read(text).unwrap_or_default();
        fields(&[&node], request).iter().map(one).collect()
    }

    fn one(field: &Observation<'_>) -> String {
        let flags = [(field.nil, " nil"), (field.keep_empty, " keep-empty"), (field.secret, " secret")];
        let flags: String = flags.iter().filter(|(on, _)| *on).map(|(_, text)| *text).collect();
        let sure = if field.guesses.is_empty() { "" } else { "?" };
        format!("{}: {}{flags}{sure}", field.name, kind(&field.kind))
    }

    fn kind(it: &Kind<'_>) -> String {
        match it {
            Kind::Scalar(scalar) => scalar.name().to_owned(),
            Kind::Record(nodes) => {
                let nodes: Vec<&Node> = nodes.clone();
                format!("{{{}}}", fields(&nodes, false).iter().map(one).collect::<Vec<_>>().join(", "))
            }
            Kind::List { item, tag, .. } => format!("[{tag} {}]", kind(item)),
            Kind::Flat(item) => format!("flat {}", kind(item)),
            Kind::Map { entry, pair, .. } => format!("map {entry} {}", pair.join("/")),
        }
    }

    #[test]
    fn children_in_wire_order() {
        let text =
            "<A><B>1</B><C><D>x</D></C><Es><E>true</E></Es><F> </F><G><H><I>1</I><J/></H><H><I>2</I></H></G></A>";
        assert_eq!(
            shown(text, false),
            ["B: int32", "C: {D: string}", "Es: [E bool]", "F: string?", "G: [H {I: int32, J: string?}]"]
        );
    }

    #[test]
    fn flat_lists_maps_attributes_and_texts() {
        assert_eq!(shown("<As><A><X>1</X></A></As>", false), ["A: flat {X: int32}"]);
        assert_eq!(shown("<A><B>1</B><B>x</B><C>1</C></A>", false), ["B: flat string", "C: int32"]);
        let pairs = "<A><Ps><P><Name>a</Name><Value>1</Value></P></Ps></A>";
        assert_eq!(shown(pairs, false), ["Ps: map P Name/Value?"]);
        assert_eq!(shown("<A id='7'><B c='x'>t</B></A>", false), ["id: int32", "B: {c: string, Value: string?}"]);
        assert_eq!(shown("<A><B>t<C/></B></A>", false), ["B: xml?"]);
        assert_eq!(shown("<A><Roles><Name>x</Name></Roles></A>", false), ["Roles: [Name string]?"]);
        assert_eq!(shown("<A><Properties><Name>x</Name></Properties></A>", false), ["Properties: {Name: string}"]);
    }

    #[test]
    fn items_are_taken_together() {
        let text = "<As><A><B>1</B><D>x</D></A><A><B>2</B><C/><D/></A><A><B/><C>5</C></A></As>";
        assert_eq!(shown(text, false), ["A: flat {B: int32, C: int32, D: string}"]);
        let text = "<A><R><B>1</B><C>1</C></R><R><C>1</C><B>1</B></R></A>";
        assert_eq!(shown(text, false), ["R: flat {B: int32?, C: int32}"]);
    }

    #[test]
    fn what_a_request_says_on_purpose() {
        let text = "<A xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>\
                    <B i:nil='true'/><Ns><N>1</N></Ns><Rs><R><Ns/></R><R><Ns><N>1</N></Ns></R></Rs><AdminPassword>x</AdminPassword></A>";
        let request = shown(text, true);
        assert_eq!((request[0].as_str(), request[3].as_str()), ("B: string nil?", "AdminPassword: string secret?"));
        assert_eq!(shown(text, false)[0], "B: string?");
        let node = read("<A><Ns/></A>").unwrap_or_default();
        let other = read("<A><Ns><N>1</N></Ns></A>").unwrap_or_default();
        assert_eq!(fields(&[&node, &other], true).iter().map(one).collect::<Vec<_>>(), ["Ns: [N int32] keep-empty"]);
    }
}
