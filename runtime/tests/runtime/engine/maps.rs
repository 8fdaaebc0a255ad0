//! Maps and lists in all their forms.

use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_runtime::{Dictionary, Field, Gate, Kind, MapShape, Xml};

use super::everything::V1;

static PAIRS: MapShape =
    MapShape::new(Field::new("KVP", Kind::String), Field::new("K", Kind::String), Field::new("V", Kind::String));
static APART: MapShape = MapShape::new(
    Field::new("Entry", Kind::String).namespace("urn:e"),
    Field::new("K", Kind::String).namespace("urn:k"),
    Field::new("V", Kind::String).namespace("urn:v"),
);
static NUMBERS: MapShape = MapShape::by_name(Field::new("entry", Kind::Int32));
static ROWS: MapShape = MapShape::new(
    Field::new("Entry", Kind::String),
    Field::new("Name", Kind::String),
    Field::new("Value", Kind::List(&Field::new("m", Kind::String))).keep_empty(),
);
static BEDS: MapShape = MapShape::by_name(Field::new("entry", Kind::Record(&BED)));

xms_runtime::record! {
    /// Holds maps.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(MAPS, "Maps", "urn:m")]
    pub struct Maps {
        /// Without a wrapper.
        #[field(0, "Flat", Flat(&Kind::Map(&PAIRS)))]
        pub flat: Dictionary<String>,
        /// In several namespaces.
        #[field(1, "Apart", Map(&APART))]
        pub apart: Dictionary<String>,
        /// Called by their names.
        #[field(2, "Numbers", Map(&NUMBERS))]
        pub numbers: Dictionary<i32>,
        /// With lists in them.
        #[field(3, "Rows", Map(&ROWS))]
        pub rows: Dictionary<Vec<String>>,
        /// With elements that have names of their own.
        #[field(4, "Beds", Map(&BEDS))]
        pub beds: Dictionary<Bed>,
        /// Lists in lists.
        #[field(5, "Grid", List(&Field::new("Row", Kind::List(&Field::new("Cell", Kind::Int32))).keep_empty()))]
        pub grid: Vec<Vec<i32>>,
    }
}

xms_runtime::record! {
    /// Holds plants.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(BED, "Bed", "urn:m")]
    pub struct Bed {
        /// Counts them.
        #[field(0, "Count", Int32)]
        pub count: Option<i32>,
    }
}

const DOCUMENT: &str = "<Maps xmlns=\"urn:m\"><Flat><K>a</K><V>A</V></Flat><Flat><K>b</K><V></V></Flat>\
    <Apart><Entry xmlns=\"urn:e\"><K xmlns=\"urn:k\">a</K><V xmlns=\"urn:v\">A</V></Entry></Apart>\
    <Numbers><one>1</one><two>2</two></Numbers>\
    <Rows><Entry><Name>a</Name><Value><m>x</m></Value></Entry><Entry><Name>b</Name><Value></Value></Entry></Rows>\
    <Beds><north><Count>1</Count></north><entry></entry></Beds>\
    <Grid><Row><Cell>1</Cell><Cell>2</Cell></Row><Row></Row></Grid></Maps>";

#[test]
fn every_form_comes_back() {
    let maps: Maps = decode(DOCUMENT.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((maps.flat.get("a").map(String::as_str), maps.numbers.get("two")), (Some("A"), Some(&2)));
    assert_eq!(maps.beds.get("north").and_then(|bed| bed.count), Some(1));
    assert_eq!((&maps.grid, maps.rows.get("b")), (&vec![vec![1, 2], vec![]], Some(&Vec::new())));
    assert_eq!(encode(&maps, &Encoding::client(V1, Gate::Strict)).unwrap(), DOCUMENT);
}

#[test]
fn a_name_that_no_element_can_have_is_refused() {
    for name in ["", "a b", "1", "a:b", "<"] {
        let maps = Maps { numbers: [(name, 1)].into(), ..Maps::default() };
        let error = encode(&maps, &Encoding::client(V1, Gate::Off)).unwrap_err();
        assert_eq!(error.to_string(), "not valid: Maps/Numbers/entry would be called by a name that XML does not have");
    }
}

#[test]
fn an_entry_without_a_number_is_none() {
    for document in ["<Maps><Numbers><one/></Numbers></Maps>", "<Maps><Numbers><one>x</one></Numbers></Maps>"] {
        assert!(decode::<Maps>(document.as_bytes(), &Decoding::default()).is_err(), "{document}");
    }
}

static KINDS: MapShape = MapShape::by_name(Field::new("entry", Kind::Record(&KIND)));

xms_runtime::record! {
    /// Holds beds of several kinds.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(GARDEN, "Garden", "")]
    pub struct Garden {
        /// By their names.
        #[field(0, "Beds", Map(&KINDS))]
        pub beds: Dictionary<AnyBed>,
    }
}

xms_runtime::union! {
    /// Is a bed of some kind.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    #[element(KIND, "AnyBed", "", "AnyBed", "Kind")]
    pub enum AnyBed {}
}

#[test]
fn an_entry_of_unknown_kind_goes_by_its_name() {
    for entry in
        ["<a/>", "<bed b='1'>x</bed >", "<größer als='1'/>", "<much-longer-than-that>1</much-longer-than-that>"]
    {
        let document = format!("<Garden><Beds>{entry}</Beds></Garden>");
        let garden: Garden = decode(document.as_bytes(), &Decoding::default()).unwrap();
        assert_eq!(encode(&garden, &Encoding::client(V1, Gate::Strict)).unwrap(), document);
    }
    let named = |text: &str| {
        let bed = AnyBed::Unrecognized(Xml::new(text).unwrap());
        let garden = Garden { beds: [("north", bed)].into() };
        encode(&garden, &Encoding::client(V1, Gate::Strict))
    };
    let inside = |entry: &str| format!("<Garden><Beds>{entry}</Beds></Garden>");
    assert_eq!(named("<p:a xmlns:p='u'>1</p:a>").unwrap(), inside("<p:north xmlns:p='u'>1</p:north>"));
    assert_eq!(named(" <a/>").unwrap(), inside(" <north/>"));
    assert!(named("<!-- c --><a/>").is_err());
}
