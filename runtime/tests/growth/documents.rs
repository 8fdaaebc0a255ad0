//! Documents that are large in one way each.

use crate::records::NAMESPACE;

/// A way in which a document can be large, and such a document of about that many bytes.
pub(crate) type Way = (&'static str, fn(usize) -> String);

/// All ways. A limit may refuse one, but not before a step more than linearly many.
pub(crate) const WAYS: &[Way] = &[
    ("texts", |bytes| thing(bytes, "", |_| "<Tag>text</Tag>".to_owned())),
    ("empty items", |bytes| thing(bytes, "", |_| "<Tag/>".to_owned())),
    ("one text", |bytes| {
        thing(bytes, "", |_| String::new()).replace("<End/>", &format!("<Name>{}</Name>", "x".repeat(bytes)))
    }),
    ("records", |bytes| thing(bytes, "", |_| "<Part unit='1'>2</Part>".to_owned())),
    ("empty records", |bytes| thing(bytes, "", |_| "<Part/>".to_owned())),
    ("entries", |bytes| inside(bytes, "Labels", |_| "<L><N>a</N><V>b</V></L>".to_owned())),
    ("empty entries", |bytes| inside(bytes, "Labels", |_| "<L/>".to_owned())),
    ("values of a set", |bytes| inside(bytes, "Set", |_| "a|".to_owned())),
    ("unknown elements", |bytes| thing(bytes, "", |_| "<x/>".to_owned())),
    ("unknown attributes", |bytes| thing(bytes, "", |_| "<Tag a='' b=''/>".to_owned())),
    ("unknown elements in texts", |bytes| inside(bytes, "Name", |_| "t<x/>".to_owned())),
    ("attributes of one tag", |bytes| thing(bytes, "", |_| format!("<Tag{}/>", many(250, |n| format!(" a{n}=''"))))),
    ("names that differ at their end", |bytes| {
        thing(bytes, "", |_| format!("<Tag{}/>", many(50, |n| format!(" {}{n}=''", "x".repeat(900)))))
    }),
    ("a long default namespace", |bytes| {
        between(bytes, &format!("<x xmlns='{}'>", long(2_000)), "</x>", |_| "<Tag a=''/>".to_owned())
    }),
    ("a long namespace of every prefix", |bytes| {
        thing(bytes, &many(200, |n| format!(" xmlns:p{n}='{}'", long(2_000))), |n| {
            format!("<p{0}:x p{0}:y=''/>", n % 200)
        })
    }),
    ("declarations at every tag", |bytes| thing(bytes, "", |n| format!("<Tag xmlns:a='{n}' xmlns='b'><a:b/></Tag>"))),
    ("prefixes in subtrees", |bytes| {
        thing(bytes, &many(200, |n| format!(" xmlns:p{n}='{}'", long(2_000))), |n| {
            format!("<Raw><p{}:x/></Raw>", n % 200)
        })
    }),
    ("every prefix in every subtree", |bytes| {
        let all = many(200, |n| format!("<p{n}:x/>"));
        thing(bytes, &many(200, |n| format!(" xmlns:p{n}='u:{n}'")), |_| format!("<Raw>{all}</Raw>"))
    }),
    ("subtrees that use nothing", |bytes| {
        thing(bytes, &many(200, |n| format!(" xmlns:p{n}='{}'", long(2_000))), |_| "<Raw/>".to_owned())
    }),
    ("colons in subtrees", |bytes| inside(bytes, "Raw", |_| "a::b:c ".to_owned())),
    ("nesting with namespaces", |bytes| {
        let down = many(55, |n| format!("<n{n} xmlns:a{n}='{}' xmlns='u:{n}'>", long(20)));
        let up: String = (0..55).rev().map(|n| format!("</n{n}>")).collect();
        thing(bytes, "", |_| format!("{down}{up}"))
    }),
    ("records in records", |bytes| thing(bytes, "", |_| format!("{}{}", "<Part>".repeat(50), "</Part>".repeat(50)))),
    ("deep nesting", |bytes| thing(bytes, "", |_| String::new()).replace("<End/>", &"<a>".repeat(bytes / 3))),
    ("unions that say at their end what they are", |bytes| {
        thing(bytes, "", |_| {
            format!("{}<Kind>knot</Kind>{}", "<Form>".repeat(20), "<Kind>knot</Kind></Form>".repeat(20))
        })
    }),
    ("unions of another kind", |bytes| thing(bytes, "", |_| "<Form><Kind>other</Kind></Form>".to_owned())),
    ("references", |bytes| inside(bytes, "Name", |_| "&amp;&#65;".to_owned())),
    ("references in attributes", |bytes| thing(bytes, "", |_| format!("<Part unit='{}'/>", "&lt;".repeat(100)))),
    ("line ends", |bytes| inside(bytes, "Name", |_| "\r\n\r".to_owned())),
    ("comments", |bytes| inside(bytes, "Name", |_| "<!---->a".to_owned())),
    ("one comment", |bytes| {
        thing(bytes, "", |_| String::new()).replace("<End/>", &format!("<!--{}-->", "- ".repeat(bytes / 2)))
    }),
    ("comments that do not end", |bytes| thing(bytes, "", |_| "<!-- ".to_owned())),
    ("instructions", |bytes| thing(bytes, "", |_| "<?p?>".to_owned())),
    ("sections", |bytes| inside(bytes, "Name", |_| "<![CDATA[]]>".to_owned())),
    ("long names", |bytes| thing(bytes, "", |_| format!("<{0}></{0}>", "x".repeat(1_000)))),
    ("one long name", |bytes| {
        thing(bytes, "", |_| String::new()).replace("<End/>", &format!("<{}/>", "x".repeat(bytes)))
    }),
    ("white space in tags", |bytes| thing(bytes, "", |_| format!("<Tag {0}></Tag{0}>", " ".repeat(100)))),
    ("markup in texts", |bytes| inside(bytes, "Name", |_| ">]]".to_owned())),
    ("problems", |bytes| thing(bytes, "", |_| "<Small>1</Small>".to_owned())),
];

fn many(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

fn long(bytes: usize) -> String {
    "u".repeat(bytes)
}

/// A record of that many bytes, with as many pieces as fit.
fn thing(bytes: usize, declared: &str, piece: impl Fn(usize) -> String) -> String {
    let mut document = format!("<Thing xmlns='{NAMESPACE}'{declared}>");
    for number in 0.. {
        let piece = piece(number);
        if piece.is_empty() || document.len() + piece.len() > bytes {
            break;
        }
        document.push_str(&piece);
    }
    document.push_str("<End/></Thing>");
    document
}

/// The same with all pieces between two tags.
fn between(bytes: usize, begin: &str, end: &str, piece: impl Fn(usize) -> String) -> String {
    thing(bytes, "", piece).replacen('>', &format!(">{begin}"), 1).replace("<End/>", end)
}

/// The same with all pieces in one child.
fn inside(bytes: usize, name: &str, piece: impl Fn(usize) -> String) -> String {
    between(bytes, &format!("<{name}>"), &format!("</{name}>"), piece)
}
