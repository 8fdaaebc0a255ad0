//! Reading documents into records: what is accepted, what is kept, what is refused and where.

use crate::engine::everything::{Color, Form, NAMESPACE, Part, Thing, V1, V3};
use xms_runtime::xml::{Decoding, DocumentLimits, Encoding, XmlErrorKind, decode, decode_into, encode};
use xms_runtime::{Gate, Nillable, Record};

fn read(inside: &str) -> Result<Thing, xms_runtime::xml::XmlError> {
    let document = format!(
        "<thing xmlns=\"{NAMESPACE}\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Name>n</Name>{inside}</thing>"
    );
    decode(document.as_bytes(), &Decoding::default())
}

#[test]
fn children_come_in_any_order_and_the_last_scalar_counts() {
    let thing = read("<Color>Blue</Color><Count>1</Count><Count> 2 </Count>").unwrap();
    assert_eq!((thing.count, thing.color), (Some(2), Some(Color::Blue)));
}

#[test]
fn what_is_unknown_is_passed_over_and_listed() {
    let document = "<thing other='1'><Name deep='1'>n<b/></Name><New><x/></New><Parts><Part/><Else/></Parts></thing>";
    let mut thing: Thing = Record::empty();
    let unknown = decode_into(&mut thing, document.as_bytes(), &Decoding::default()).unwrap();
    let expected = ["thing/@other", "thing/Name/@deep", "thing/Name/b", "thing/New", "thing/Parts/Else"];
    assert_eq!((unknown.count, &*unknown.paths), (5, &expected.map(str::to_owned)[..]));
    assert_eq!((&*thing.name, thing.parts.len()), ("n", 1));
}

#[test]
fn unknown_enum_values_survive_and_are_no_known_one() {
    let thing = read("<Color>Mauve</Color>").unwrap();
    assert_eq!(thing.color.as_ref().map(Color::as_str), Some("Mauve"));
    assert_ne!(thing.color, Some(Color::Red));
    assert_eq!(thing.color, Some("Mauve".into()));
}

#[test]
fn empty_is_a_text_and_else_absent_and_nil_is_absent() {
    let thing = read("<Code/><Count/><When></When><Config/><Roles/><Color i:nil='true'>Red</Color><Parts/>").unwrap();
    assert_eq!(thing.code.as_deref(), Some(""));
    let absent = (thing.count, thing.when, thing.config, thing.color);
    assert_eq!(absent, (None, None, None, None));
    assert!(thing.roles.is_empty() && thing.parts.is_empty());
}

#[test]
fn three_states_stay_apart() {
    let states = |inside: &str| read(inside).unwrap();
    assert_eq!(states("").regions, None);
    assert_eq!(states("<Regions/>").regions.map(|regions| regions.len()), Some(0));
    assert_eq!(states("<Regions>a;b</Regions>").regions, Some(["b", "a"].into()));
    assert_eq!(states("").note, None);
    assert_eq!(states("<Note i:nil='true'/>").note, Some(Nillable::Nil));
    assert_eq!(states("<Note/>").note, Some(Nillable::Value(String::new())));
}

#[test]
fn text_comes_from_references_sections_and_comments_with_plain_line_ends() {
    let thing = read("<Code>a&amp;&#x42;\r\n<![CDATA[<c>\r]]><!-- no -->d</Code>").unwrap();
    assert_eq!(thing.code.as_deref(), Some("a&B\n<c>\nd"));
}

#[test]
fn attributes_content_lists_maps_and_namespaces_are_read() {
    let thing = read(
        "<Parts><Part unit='cm'>7</Part></Parts><Tags xmlns:a='http://example.org/arrays'><a:string>t</a:string>\
         <string>not there</string></Tags><Alias>x</Alias><Alias>y</Alias><Labels><Label><Value>v</Value><Name>k</Name></Label></Labels>",
    );
    let thing = thing.unwrap();
    assert_eq!(thing.parts, [Part { unit: Some("cm".into()), size: Some(7), form: None }]);
    assert_eq!((thing.tags, thing.alias), (vec!["t".to_owned()], vec!["x".to_owned(), "y".to_owned()]));
    assert_eq!(thing.labels.get("k"), Some(&"v".to_owned()));
}

#[test]
fn variants_are_told_apart_wherever_the_discriminator_stands() {
    let form = |inside: &str| {
        read(&format!("<Parts><Part><Shape>{inside}</Shape></Part></Parts>")).unwrap().parts[0].form.clone()
    };
    let Some(Form::Circle(circle)) = form("<Radius>1.5</Radius><Kind>circle</Kind>") else { panic!("a circle") };
    assert!((circle.radius - 1.5).abs() < f64::EPSILON);
    let Some(Form::Unrecognized(kept)) = form("<Kind>square</Kind><Side>2</Side>") else { panic!("no circle") };
    assert!(kept.as_str().contains("<Kind>square</Kind><Side>2</Side>"));
}

#[test]
fn subtrees_carry_the_prefixes_of_their_ancestors() {
    let document =
        format!("<thing xmlns='{NAMESPACE}' xmlns:p='p' xmlns:q='q'><Name>n</Name><Raw p:a='1'><p:b/></Raw></thing>");
    let thing: Thing = decode(document.as_bytes(), &Decoding::default()).unwrap();
    let raw = thing.raw.unwrap();
    assert!(
        raw.as_str().contains("xmlns:p=\"p\"") && raw.as_str().contains(NAMESPACE) && !raw.as_str().contains("xmlns:q")
    );
}

#[test]
fn subtrees_stand_for_themselves_wherever_they_came_from() {
    let kept = |document: &str| decode::<Thing>(document.as_bytes(), &Decoding::default()).unwrap().raw.unwrap();
    let bare = kept("<p:thing xmlns:p='http://example.org/things'><p:Name>n</p:Name><p:Raw><x/></p:Raw></p:thing>");
    assert_eq!(bare.as_str(), "<p:Raw xmlns:p=\"http://example.org/things\"><x/></p:Raw>");
    let own = kept("<thing><Name>n</Name><Raw a='xmlns=>' xmlns = 'http://example.org/things'/></thing>");
    assert_eq!(own.as_str(), "<Raw a='xmlns=>' xmlns = 'http://example.org/things'/>");
}

#[test]
fn subtrees_are_written_as_they_stood_and_with_what_is_needed_elsewhere() {
    let again = |document: &str| {
        let thing: Thing = decode(document.as_bytes(), &Decoding::default()).unwrap();
        encode(&thing, &Encoding::client(V1, Gate::Off)).unwrap()
    };
    let raw = "<Raw  b='&#65;'\t><p:x xmlns:p='u'/><y z = \"1\" /></Raw>";
    let document = format!("<thing xmlns=\"{NAMESPACE}\"><Name>n</Name>{raw}<Fixed>always</Fixed></thing>");
    assert_eq!(again(&document), document);
    // A document without namespaces is read as if it had them.
    assert_eq!(again(&document.replace(&format!(" xmlns=\"{NAMESPACE}\""), "")), document);
    let bare = format!("<p:thing xmlns:p='{NAMESPACE}'><p:Name>n</p:Name><p:Raw><x/></p:Raw></p:thing>");
    assert!(again(&bare).contains(&format!("<p:Raw xmlns=\"\" xmlns:p=\"{NAMESPACE}\"><x/></p:Raw>")));
}

#[test]
fn subtrees_declare_what_they_use_and_nothing_else() {
    let kept = |declared: &str, raw: &str| {
        let document = format!("<thing xmlns='{NAMESPACE}' {declared}><Name>n</Name>{raw}</thing>");
        let thing: Thing = decode(document.as_bytes(), &Decoding::default()).unwrap();
        thing.raw.unwrap().as_str().replace(&format!(" xmlns=\"{NAMESPACE}\""), "")
    };
    let declared = "xmlns:p='u:p' xmlns:q='u&amp;q' xmlns:xp='u:xp'";
    assert_eq!(kept(declared, "<Raw><a/></Raw>"), "<Raw><a/></Raw>");
    assert_eq!(kept(declared, "<Raw><q:a/></Raw>"), "<Raw xmlns:q=\"u&amp;q\"><q:a/></Raw>");
    assert_eq!(kept(declared, "<Raw a='p:b'/>"), "<Raw xmlns:p=\"u:p\" a='p:b'/>");
    assert_eq!(kept(declared, "<Raw><a>xp:b</a></Raw>"), "<Raw xmlns:xp=\"u:xp\"><a>xp:b</a></Raw>");
    let prefixed = "<t:Raw xmlns:t='http://example.org/things' xmlns:q='v'><q:a/></t:Raw>";
    assert_eq!(kept("", prefixed), prefixed);
    assert_eq!(kept(declared, "<Raw p:a=''/>"), "<Raw xmlns:p=\"u:p\" p:a=''/>");
    let own = "<Raw xmlns:p='own'><p:a/><q:b xmlns:q='own' q:c='xp'/></Raw>";
    assert_eq!(kept(declared, own), own);
}

#[test]
fn white_space_around_values_does_not_count() {
    let thing =
        read("<Color>\n Red </Color><Count> </Count><When>\t2015-07-30T17:57:02Z\n</When><Config> YQ== </Config>");
    let thing = thing.unwrap();
    assert_eq!((thing.color, thing.count), (Some(Color::Red), None));
    assert_eq!(thing.config.as_ref().map(|config| config.expose().encoded()), Some("YQ=="));
    assert!(thing.when.is_some());
}

#[test]
fn line_ends_may_stand_around_the_root() {
    assert_eq!(decode::<Thing>(b"\r\n<thing>\r\n<Name>n</Name></thing>\r\n", &Decoding::default()).unwrap().name, "n");
}

#[test]
fn the_root_is_checked_and_its_namespace_may_be_missing_or_https() {
    let root = |root: &str| decode::<Thing>(root.as_bytes(), &Decoding::default());
    for fine in ["", " xmlns='https://example.org/things'", " xmlns='http://example.org/things'"] {
        assert_eq!(root(&format!("<thing{fine}><Name>n</Name></thing>")).unwrap().name, "n");
    }
    assert_eq!(root("<Error><Name>n</Name></Error>").unwrap_err().kind, XmlErrorKind::Root { expected: "thing" });
    let foreign = root("<thing xmlns='urn:else'><Name>n</Name></thing>").unwrap_err();
    assert_eq!(foreign.kind, XmlErrorKind::RootNamespace { expected: NAMESPACE });
}

#[test]
fn errors_say_where_and_not_what() {
    let error = read("<Parts><Part>1</Part><Part unit='s3cret'>s3cret</Part></Parts>").unwrap_err();
    assert_eq!(error.path, "thing/Parts/Part[2]/");
    assert!(matches!(error.kind, XmlErrorKind::Text { .. }) && error.offset > 100);
    assert!(!error.to_string().contains("s3cret"), "{error}");
    let mismatch = read("<Code>s3cret</C0de>").unwrap_err();
    assert!(!mismatch.to_string().contains("s3cret") && mismatch.path == "thing/Code", "{mismatch}");
}

#[test]
fn required_fields_are_asked_for_by_the_version_that_was_sent() {
    let with = |version: Option<xms_runtime::Version>| {
        decode::<Thing>(b"<thing><Name>n</Name></thing>", &Decoding::default().version(version))
    };
    assert!(with(None).is_ok() && with(Some(V1)).is_ok());
    assert_eq!(with(Some(V3)).unwrap_err().kind, XmlErrorKind::Missing { field: "Later" });
    let nameless = decode::<Thing>(b"<thing/>", &Decoding::default()).unwrap_err();
    assert_eq!(nameless.to_string(), "the required element `Name` is missing, in thing, at byte 8");
}

#[test]
fn attributes_alone_do_not_excuse_from_what_is_required() {
    let error = decode::<Thing>(b"<thing id='1'/>", &Decoding::default()).unwrap_err();
    assert_eq!(error.kind, XmlErrorKind::Missing { field: "Name" });
}

#[test]
fn earlier_names_are_read() {
    assert_eq!(read("<Past>p</Past>").unwrap().present.as_deref(), Some("p"));
}

#[test]
fn documents_beyond_the_limits_are_refused() {
    let refused = |document: &str, limits: DocumentLimits| {
        let error = decode::<Thing>(document.as_bytes(), &Decoding::default().limits(limits)).unwrap_err();
        assert!(matches!(error.kind, XmlErrorKind::TooLarge(_)), "{error}");
    };
    let limits = DocumentLimits::DEFAULT;
    refused("<thing><Name>n</Name></thing>", limits.bytes(10));
    refused("<thing><Name>long name</Name></thing>", limits.text(4));
    refused("<thing><Alias/><Alias/><Alias/></thing>", limits.elements(3));
    refused("<thing x='1' y='2' z='3'/>", limits.attributes(2));
    refused("<thing xmlns:x='1'><a xmlns:y='2' xmlns:z='3'/></thing>", limits.attributes(2));
    refused("<thing><a><b><c/></b></a></thing>", limits.depth(3));
    refused("<thing><a><b><c></c></b></a></thing>", limits.depth(3));
    refused("<thing><Name>n</Name><somewhat/></thing>", limits.name(7));
    refused("<thing><Name somewhat='1'>n</Name></thing>", limits.name(7));
    refused("<thing xmlns:x='12345678'/>", limits.namespace(7));
}

#[test]
fn every_prefix_is_an_error_and_none_panics() {
    let document = format!(
        "\u{feff}<?xml version='1.0'?><t:thing xmlns:t='{NAMESPACE}' id='ä'><t:Name>n&amp;&#65;</t:Name><!-- c --><Parts><Part unit='x'><![CDATA[1]]></Part></Parts><Raw><a/></Raw></t:thing>"
    );
    for end in 0..document.len() {
        assert!(decode::<Thing>(&document.as_bytes()[..end], &Decoding::default()).is_err(), "{end}");
    }
    assert!(decode::<Thing>(document.as_bytes(), &Decoding::default()).is_ok());
}

#[test]
fn other_encodings_are_read_or_named() {
    let wide: Vec<u8> = "\u{feff}<thing><Name>grün</Name></thing>".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(decode::<Thing>(&wide, &Decoding::default()).unwrap().name, "grün");
    let latin = b"<?xml version='1.0' encoding='iso-8859-1'?><thing><Name>gr\xFCn</Name></thing>";
    assert_eq!(decode::<Thing>(latin, &Decoding::default()).unwrap().name, "grün");
    let other = b"<?xml version='1.0' encoding='KOI8-R'?><thing><Name>\xC1</Name></thing>";
    let error = decode::<Thing>(other, &Decoding::default()).unwrap_err();
    assert_eq!(error.to_string(), "the XML is in the encoding `KOI8-R`, which is not read, at byte 0");
}

mod nested {
    xms_runtime::record! {
        /// What may have nothing in it.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        #[element(PLATE, "Plate", "")]
        pub struct Plate {
            /// What it may have.
            #[field(0, "Text", String)]
            pub text: Option<String>,
        }
    }

    xms_runtime::record! {
        /// What must have one.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        #[element(DOOR, "Door", "")]
        pub struct Door {
            /// One that must be there.
            #[field(0, "Plate", Record(&PLATE), required)]
            pub plate: Plate,
            /// One that says something by being empty.
            #[field(1, "Sign", Record(&PLATE), keep_empty)]
            pub sign: Option<Plate>,
            /// One that may be there.
            #[field(2, "Bell", Record(&PLATE))]
            pub bell: Option<Plate>,
        }
    }
}

#[test]
fn an_empty_record_is_there_where_it_must_be_or_says_something() {
    let read = |inside: &str| decode::<nested::Door>(format!("<Door>{inside}</Door>").as_bytes(), &Decoding::default());
    let door = read("<Plate/><Sign></Sign><Bell/>").unwrap();
    assert_eq!(
        door,
        nested::Door { plate: nested::Plate::default(), sign: Some(nested::Plate::default()), bell: None }
    );
    let error = read("<Sign/>").unwrap_err();
    assert!(matches!(error.kind, XmlErrorKind::Missing { field: "Plate" }), "{error}");
}
