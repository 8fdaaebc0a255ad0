//! Lists that are read item by item: the same as when the document is read as a whole, wherever it is cut.

use std::fmt::Debug;

use xms_runtime::xml::{
    Decoding, DocumentLimits, Encoding, INSTANCE_NAMESPACE, ItemDecoder, ItemEncoder, ItemList, ItemProgress, Unknown,
    XmlError, XmlErrorKind, decode_into, encode,
};
use xms_runtime::{Field, Kind, Record, Shape, Value};

use super::everything::{NAMESPACE, PART_SHAPE, Part, THING_SHAPE, Thing, V1, V3};

/// A list further in, with a field that stands beside it.
static YARD_SHAPE: Shape = Shape::new::<Yard>(
    "Yard",
    NAMESPACE,
    &[
        Field::new("at", Kind::String).attribute(),
        Field::new("Page", Kind::Record(&PAGE_SHAPE)).required(),
        Field::new("Next", Kind::String),
    ],
);
static PAGE_SHAPE: Shape = Shape::new::<Page>(
    "Page",
    NAMESPACE,
    &[
        Field::new("Number", Kind::Int32).required(),
        Field::new("Thing", Kind::Flat(&Kind::Record(&THING_SHAPE))).required(),
    ],
);

record!(Yard, &YARD_SHAPE, { 0 at: Option<String>, 1 page: Page, 2 next: Option<String> });
record!(Page, &PAGE_SHAPE, { 0 number: i32, 1 things: Vec<Thing> });

xms_runtime::one_of! {
    /// Is one of several.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(TOOL, "Tool", NAMESPACE)]
    pub enum Tool {
        /// Is called so.
        #[field(0, "Spade", String, required)]
        Spade(String),
        /// Has parts.
        #[field(1, "Part", Record(&PART_SHAPE), required)]
        Part(Part),
        /// Is always the same.
        #[field(2, "Rake", Fixed(""), required)]
        Rake,
    }
}

static SHED_SHAPE: Shape = Shape::new::<Shed>(
    "Shed",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String).required(),
        Field::new("Tools", Kind::Flat(&Kind::Choice(Tool::SHAPE))),
        Field::new("Box", Kind::List(&Field::new("Tool", Kind::Choice(Tool::SHAPE)))),
    ],
);

record!(Shed, &SHED_SHAPE, { 0 name: String, 1 tools: Vec<Tool>, 2 in_box: Vec<Tool> });

const PARTS: ItemList<Part> = ItemList::new(&THING_SHAPE, &[9]);
const TAGS: ItemList<String> = ItemList::new(&THING_SHAPE, &[10]);
const ALIASES: ItemList<String> = ItemList::new(&THING_SHAPE, &[11]);
const THINGS: ItemList<Thing> = ItemList::new(&YARD_SHAPE, &[1, 1]);
const TOOLS: ItemList<Tool> = ItemList::new(&SHED_SHAPE, &[1]);
const IN_BOX: ItemList<Tool> = ItemList::new(&SHED_SHAPE, &[2]);

/// What a document holds: the element, and what was unknown in it.
type Read<R> = Result<(R, usize), XmlError>;

fn whole<R: Record>(document: &[u8], decoding: &Decoding) -> Read<R> {
    let mut record = R::empty();
    let unknown: Unknown = decode_into(&mut record, document, decoding)?;
    Ok((record, unknown.count))
}

fn in_pieces<'p, R: Record, I: Value>(
    list: ItemList<I>,
    pieces: impl IntoIterator<Item = &'p [u8]>,
    decoding: &Decoding,
    place: fn(&mut R) -> &mut Vec<I>,
) -> Read<R> {
    let mut decoder = ItemDecoder::new(list, decoding);
    let (mut pieces, mut items) = (pieces.into_iter(), Vec::new());
    loop {
        match decoder.read()? {
            ItemProgress::Item(item) => items.push(item),
            ItemProgress::Starved => match pieces.next() {
                Some(piece) => decoder.feed(piece),
                None => decoder.finish(),
            },
            ItemProgress::End => break,
        }
    }
    let mut record = R::empty();
    let unknown = decoder.fill(&mut record)?.count;
    *place(&mut record) = items;
    Ok((record, unknown))
}

/// Reads a document as a whole and cut anywhere; what comes out is the same.
fn read<R, I>(list: ItemList<I>, document: &[u8], decoding: &Decoding, place: fn(&mut R) -> &mut Vec<I>) -> Read<R>
where
    R: Record + PartialEq + Debug,
    I: Value,
{
    let whole = whole::<R>(document, decoding);
    let shown = String::from_utf8_lossy(document);
    for cut in 0..=document.len() {
        let (first, second) = document.split_at(cut);
        assert_eq!(in_pieces(list, [first, second], decoding, place), whole, "cut at {cut}: {shown}");
    }
    for size in [1, 2, 3, 7, 64] {
        assert_eq!(in_pieces(list, document.chunks(size), decoding, place), whole, "in pieces of {size}: {shown}");
    }
    whole
}

fn good<R, I>(list: ItemList<I>, document: &str, place: fn(&mut R) -> &mut Vec<I>) -> (R, usize)
where
    R: Record + PartialEq + Debug,
    I: Value,
{
    read(list, document.as_bytes(), &Decoding::default(), place).unwrap_or_else(|error| panic!("{error}: {document}"))
}

const THING: &str = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- <thing> -->\
    <thing xmlns=\"http://example.org/things\" xmlns:q=\"http://example.org/arrays\" id='a > b'>\
    <Name>gr\u{fc}n &amp; <![CDATA[</Name>]]></Name> <Alias>one</Alias><Unknown><Alias/></Unknown>\
    <Parts a='>'>\r\n <Part unit=\"/>\">7</Part><!-- </Parts> --><Part><Shape><Radius>2</Radius><Kind>circle</Kind></Shape></Part>\
    <Other/><Part xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/><Part/><?p </Part>?></Parts>\
    <Alias>tw\u{1f600}o</Alias><Raw xmlns='r'><q:x y='q:z'/></Raw>\
    <Tags><q:string>\u{e9}</q:string><string xmlns='http://example.org/arrays'>&#x41;</string><string/></Tags>\
    <Alias/><Parts><Part>8</Part></Parts></thing > <!-- end -->\n";

#[test]
fn lists_in_wrappers_are_read() {
    let (thing, unknown) = good(PARTS, THING, |thing: &mut Thing| &mut thing.parts);
    assert_eq!((thing.parts.len(), unknown), (4, 4));
    assert!(thing.parts[1].form.is_some() && thing.name.ends_with("</Name>"));
    let (thing, _) = good(TAGS, THING, |thing: &mut Thing| &mut thing.tags);
    assert_eq!(thing.tags, ["\u{e9}", "A"]);
    let none = format!("<thing xmlns='{NAMESPACE}'><Name>n</Name><Parts/></thing>");
    assert_eq!(good(PARTS, &none, |thing: &mut Thing| &mut thing.parts).0.parts, []);
}

#[test]
fn lists_without_wrappers_are_read() {
    let (thing, _) = good(ALIASES, THING, |thing: &mut Thing| &mut thing.alias);
    assert_eq!(thing.alias.len(), 3);
}

#[test]
fn lists_further_in_are_read() {
    let thing = "<Thing><y:Name>n</y:Name><Parts><Part>1</Part></Parts></Thing>";
    for document in [
        format!(
            "<y:Yard xmlns:y='{NAMESPACE}' xmlns='{NAMESPACE}' at='x'><Page><Number>1</Number>{thing}{thing}</Page><Next>&lt;</Next></y:Yard>"
        ),
        format!(
            "<Yard><Next>2</Next><Page xmlns:y='{NAMESPACE}'>{thing}<More/><Number>1</Number></Page><Page><Thing xmlns:y=''><Name>p</Name></Thing><Number>4</Number></Page></Yard>"
        ),
    ] {
        let (yard, _) = good(THINGS, &document, |yard: &mut Yard| &mut yard.page.things);
        assert_eq!((yard.page.things.len(), yard.next.is_some()), (2, true));
    }
}

#[test]
fn items_of_several_kinds_are_read() {
    let tools = "<Spade>s</Spade><Part>1</Part><Rake/><Fork a='1'>f</Fork><Spade/>";
    let document =
        format!("<Shed xmlns='{NAMESPACE}'><Name>n</Name>{tools}<Box><Spade>b</Spade><Fork/>{tools}</Box></Shed>");
    let (shed, _) = good(TOOLS, &document, |shed: &mut Shed| &mut shed.tools);
    assert_eq!((shed.tools.len(), shed.in_box.len()), (5, 7));
    assert_eq!(good(IN_BOX, &document, |shed: &mut Shed| &mut shed.in_box).0, shed);
}

#[test]
fn other_encodings_are_read() {
    let text = THING.trim_start_matches('\u{feff}').replace("utf-8", "utf-16");
    for mark in ["\u{feff}", ""] {
        let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let document: Vec<u8> = units.iter().copied().flat_map(bytes).collect();
            let read = read(PARTS, &document, &Decoding::default(), |thing: &mut Thing| &mut thing.parts);
            assert_eq!(read.unwrap().0.parts.len(), 4);
        }
    }
    let latin = b"<?xml version='1.0' encoding='iso-8859-1'?><thing><Name>\xE9</Name><Alias>\xFC</Alias></thing>";
    let read = read(ALIASES, latin, &Decoding::default(), |thing: &mut Thing| &mut thing.alias);
    assert_eq!(read.unwrap().0.alias, ["\u{fc}"]);
}

#[test]
fn what_is_wrong_is_told_as_of_the_whole_document() {
    let parts = |inside: &str| format!("<thing><Name>n</Name><Parts><Part>1</Part>{inside}</Parts></thing>");
    let page = |inside: &str| format!("<Yard at='1'><Page>{inside}</Page></Yard>");
    let thing = "<Thing><Name>n</Name></Thing>";
    let documents = [
        parts("<Part>x</Part><Part>2</Part>"),
        parts("<Part><Shape><Kind>circle</Kind></Shape></Part>"),
        parts("<Part a='1' a='2'/>"),
        parts("<Part></Parts>"),
        parts("<Unknown><a></b></Unknown>"),
        parts("<Part>&b;</Part>"),
        parts("<!DOCTYPE a>"),
        parts("<!doctype a>"),
        parts("<!x>"),
        parts("<Part 1&>"),
        parts("</Part>"),
        parts("<Part>").replace("</Parts></thing>", ""),
        parts("</Parts></thing><b/>"),
        parts("</Parts></thing>x"),
        parts("").replace("</thing>", ""),
        parts("").replace("</thing>", "</things>"),
        parts("").replace("<Name>n", "<Count>x</Count><Name>n"),
        parts("").replace("<Name>n</Name>", ""),
        parts("").replace("<thing>", "x<thing>"),
        parts("").replace("thing>", "thong>"),
        parts("").replace("<thing>", "<thing xmlns='u'>"),
        parts("").replace("<thing>", "<!-- "),
        String::new(),
        " \n".to_owned(),
        "<thing".to_owned(),
    ];
    for document in &documents {
        let read = read(PARTS, document.as_bytes(), &Decoding::default(), |thing: &mut Thing| &mut thing.parts);
        assert!(read.is_err(), "{document}");
    }
    for document in
        [page("<Number>1</Number>"), page(thing), page(""), page(&format!("{thing}<Number>x</Number>{thing}"))]
    {
        let read = read(THINGS, document.as_bytes(), &Decoding::default(), |yard: &mut Yard| &mut yard.page.things);
        assert!(read.is_err(), "{document}");
    }
    let text = parts("<Part>2</Part><Part>x</Part>");
    let error = whole::<Thing>(text.as_bytes(), &Decoding::default()).unwrap_err();
    assert_eq!(error.to_string(), "the text is not an integer (i64), in thing/Parts/Part[3]/, at byte 70");
    for damaged in [parts("<Part>\u{e9}</Part>"), parts("<\u{e9}/>"), parts("\u{e9}")] {
        let at = damaged.find('\u{e9}').unwrap();
        let mut damaged = damaged.into_bytes();
        damaged.remove(at + 1);
        let read = read(PARTS, &damaged, &Decoding::default(), |thing: &mut Thing| &mut thing.parts);
        assert_eq!(read.unwrap_err().kind, XmlErrorKind::NotUtf8);
    }
}

#[test]
fn limits_hold_for_each_item() {
    let part = "<Part>1</Part>".repeat(3);
    let document = format!("<thing><Name>n</Name><Parts>{part}</Parts></thing>");
    let of = |limits: DocumentLimits, document: &str| {
        let decoding = Decoding::default().limits(limits);
        let pieces = [1, 8, document.len()].map(|size| {
            let read =
                in_pieces(PARTS, document.as_bytes().chunks(size), &decoding, |thing: &mut Thing| &mut thing.parts);
            read.map(|(thing, _)| thing.parts.len()).map_err(|error| error.kind)
        });
        assert!(pieces.iter().all(|one| *one == pieces[0]), "{pieces:?}");
        pieces[0].clone()
    };
    let limits = DocumentLimits::DEFAULT;
    assert_eq!(of(limits.elements(10), &document), Ok(3));
    assert_eq!(of(limits.bytes(128), &document), Ok(3));
    let is_too_large = |read: Result<usize, XmlErrorKind>| matches!(read, Err(XmlErrorKind::TooLarge(_)));
    let long = document.replace("<Part>1", &format!("<Part><!--{}-->1", "x".repeat(128)));
    assert!(is_too_large(of(limits.bytes(128), &long)));
    assert!(is_too_large(of(limits.bytes(128), &document.replace(">n<", &format!(">{}<", "n".repeat(128))))));
    assert!(is_too_large(of(limits.depth(2), &document)));
    assert!(is_too_large(of(limits.text(3), &document.replace("<Part>1", "<Part>1234"))));
}

/// What is written item by item is what is written as a whole, but for the declaration that every root has then.
fn written<R, I>(list: ItemList<I>, mut record: R, place: fn(&mut R) -> &mut Vec<I>) -> String
where
    R: Record,
    I: Value,
{
    let encoding = Encoding::server(V3);
    let whole = encode(&record, &encoding).unwrap();
    let items = std::mem::take(place(&mut record));
    let mut encoder = ItemEncoder::new(&record, list, &encoding).unwrap().unwrap();
    let mut text = encoder.head();
    items.iter().for_each(|item| encoder.push(item, &mut text).unwrap());
    text += &encoder.tail();
    let declaration = format!(" xmlns:i=\"{INSTANCE_NAMESPACE}\"");
    assert_eq!(text.replacen(&declaration, "", 1), whole.replacen(&declaration, "", 1));
    text
}

#[test]
fn what_is_written_item_by_item_is_the_same_document() {
    let (thing, _) = good(PARTS, THING, |thing: &mut Thing| &mut thing.parts);
    written(PARTS, thing.clone(), |thing: &mut Thing| &mut thing.parts);
    written(TAGS, thing.clone(), |thing: &mut Thing| &mut thing.tags);
    written(ALIASES, thing.clone(), |thing: &mut Thing| &mut thing.alias);
    let page = Page { number: 1, things: vec![thing, Thing::named("<")] };
    written(THINGS, Yard { at: Some("&".to_owned()), page, next: None }, |yard: &mut Yard| &mut yard.page.things);
    let tools = vec![Tool::Rake, Tool::Spade("s".to_owned())];
    let shed = Shed { name: String::new(), tools: tools.clone(), in_box: tools };
    written(TOOLS, shed.clone(), |shed: &mut Shed| &mut shed.tools);
    written(IN_BOX, shed, |shed: &mut Shed| &mut shed.in_box);
}

#[test]
fn an_item_that_cannot_be_written_is_left_out_and_told() {
    let mut encoder = ItemEncoder::new(&Thing::named("n"), ALIASES, &Encoding::server(V1)).unwrap().unwrap();
    let mut text = encoder.head();
    let length = text.len();
    let error = encoder.push(&"\0".to_owned(), &mut text).unwrap_err();
    assert_eq!(
        (error.to_string(), text.len()),
        ("not valid: thing/Alias[1] has a character that XML cannot hold".to_owned(), length)
    );
    encoder.push(&"a".to_owned(), &mut text).unwrap();
    assert!(text.ends_with("<Alias>a</Alias>"));
}

/// Numbers that look like chance, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}

/// A document with a few things wrong, or merely otherwise.
fn damaged(document: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut damaged = document.to_vec();
    for _ in 0..=chance.below(3) {
        let at = chance.below(damaged.len());
        let end = damaged.len().min(at + chance.below(40));
        match chance.below(4) {
            0 => drop(damaged.drain(at..end)),
            1 => {
                let again = damaged[at..end].to_vec();
                let place = chance.below(damaged.len());
                damaged.splice(place..place, again);
            }
            2 => damaged.truncate(at.max(1)),
            _ => damaged.insert(at, b"<>&;/!?-'\" =:]x\r\n\xC3\xFF"[chance.below(19)]),
        }
        if damaged.is_empty() {
            damaged.push(b'<');
        }
    }
    damaged
}

/// Whether a document is read as the same in pieces, or is wrong in both ways. Several errors may be found in another
/// order.
fn agree<R, I>(list: ItemList<I>, document: &[u8], chance: &mut Chance, place: fn(&mut R) -> &mut Vec<I>)
where
    R: Record + PartialEq + Debug,
    I: Value,
{
    let decoding = Decoding::default();
    let whole = whole::<R>(document, &decoding);
    let mut sizes = Vec::new();
    while sizes.iter().sum::<usize>() < document.len() {
        sizes.push(1 + chance.below(60));
    }
    let mut rest = document;
    let pieces = sizes.iter().map(|size| {
        let (piece, behind) = rest.split_at((*size).min(rest.len()));
        rest = behind;
        piece
    });
    let pieces: Vec<&[u8]> = pieces.collect();
    let read = in_pieces(list, pieces.iter().copied(), &decoding, place);
    let once = in_pieces(list, [document], &decoding, place);
    let shown = || format!("{whole:?}\n{read:?}\n{once:?}\n{}\n{sizes:?}", String::from_utf8_lossy(document));
    match &whole {
        Ok(_) => assert!(read == whole && once == whole, "{}", shown()),
        Err(_) => assert!(read.is_err() && once.is_err(), "{}", shown()),
    }
}

#[test]
fn damaged_documents_are_wrong_in_pieces_too() {
    let rounds = std::env::var("XMS_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(500);
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let thing = "<Thing><y:Name>n</y:Name><Parts><Part>1</Part></Parts></Thing>";
    let yard = format!(
        "<y:Yard xmlns:y='{NAMESPACE}' xmlns='{NAMESPACE}' at='x'><Page><Number>1</Number>{thing}{thing}</Page></y:Yard>"
    );
    let shed = format!(
        "<Shed xmlns='{NAMESPACE}'><Name>n</Name><Spade>s</Spade><Rake/><Fork a='1'>f</Fork><Box><Spade/><Fork/></Box></Shed>"
    );
    for _ in 0..rounds {
        let document = damaged(THING.as_bytes(), &mut chance);
        agree(PARTS, &document, &mut chance, |thing: &mut Thing| &mut thing.parts);
        agree(TAGS, &document, &mut chance, |thing: &mut Thing| &mut thing.tags);
        agree(ALIASES, &document, &mut chance, |thing: &mut Thing| &mut thing.alias);
        let document = damaged(yard.as_bytes(), &mut chance);
        agree(THINGS, &document, &mut chance, |yard: &mut Yard| &mut yard.page.things);
        let document = damaged(shed.as_bytes(), &mut chance);
        agree(TOOLS, &document, &mut chance, |shed: &mut Shed| &mut shed.tools);
        agree(IN_BOX, &document, &mut chance, |shed: &mut Shed| &mut shed.in_box);
    }
}
