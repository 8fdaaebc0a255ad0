//! Children of several kinds in any order, and elements with exactly one child, both ways.

use xms_greenhouse::greenhouse::lists::{Blob, BlobItem, BlockList, BlockListBlock, Found, Pair, Rule};
use xms_greenhouse::greenhouse::version;
use xms_runtime::xml::{
    Decoding, EncodeError, Encoding, ProblemKind, decode, decode_into, encode, encode_answer, lowest_version,
};
use xms_runtime::{Gate, Nillable, Record, Secret};

/// What a client writes in the newest version.
fn new(record: &dyn Record) -> Result<String, EncodeError> {
    encode(record, &Encoding::client(version::V2022_11_30, Gate::Strict))
}

/// The same in the oldest.
fn old(record: &dyn Record) -> Result<String, EncodeError> {
    encode(record, &Encoding::client(version::V2020_01_15, Gate::Strict))
}

fn read<R: Record>(document: &str) -> R {
    decode(document.as_bytes(), &Decoding::default()).unwrap()
}

/// Reads a document, which is written as it was.
fn unchanged<R: Record>(document: &str) -> R {
    let record: R = read(document);
    assert_eq!(new(&record).unwrap(), document);
    record
}

#[test]
fn children_of_several_kinds_keep_their_order() {
    let document = "<BlockList xmlns=\"urn:greenhouse\"><Committed>QQ==</Committed><Latest>Qg==</Latest>\
        <Committed>Qw==</Committed></BlockList>";
    let list: BlockList = unchanged(document);
    let expected = [
        BlockListBlock::Committed("A".into()),
        BlockListBlock::Latest("B".into()),
        BlockListBlock::Committed("C".into()),
    ];
    assert_eq!(list.blocks, expected);
    assert_eq!(BlockList::new().blocks(expected), list);
}

#[test]
fn a_choice_may_have_a_wrapper() {
    let document = "<Found xmlns=\"urn:greenhouse\"><Blobs><Blob><Name>a</Name></Blob><BlobPrefix>b/</BlobPrefix>\
        <Blob></Blob><End></End></Blobs></Found>";
    let found: Found = unchanged(document);
    let (named, empty) = (Blob::new().name("a"), Blob::new());
    let expected = [
        BlobItem::Blob(Box::new(named)),
        BlobItem::BlobPrefix("b/".to_owned()),
        BlobItem::Blob(Box::new(empty)),
        BlobItem::End,
    ];
    assert_eq!(found.blobs, expected);
    assert_eq!(read::<Found>("<Found xmlns='urn:greenhouse'><Blobs/></Found>").blobs, []);
}

#[test]
fn what_a_choice_does_not_name_is_kept_where_it_stood() {
    for document in [
        "<BlockList xmlns=\"urn:greenhouse\"><Committed>QQ==</Committed><Old xmlns=\"urn:greenhouse\" a=\"b\"><X/></Old>\
         <Latest>Qg==</Latest></BlockList>",
        "<Found xmlns=\"urn:greenhouse\"><Blobs><New xmlns=\"urn:greenhouse\"/><BlobPrefix>b</BlobPrefix></Blobs></Found>",
    ] {
        if document.contains("Found") {
            assert!(matches!(unchanged::<Found>(document).blobs[0], BlobItem::Unrecognized(_)));
        } else {
            assert!(matches!(unchanged::<BlockList>(document).blocks[1], BlockListBlock::Unrecognized(_)));
        }
    }
    let mut list = BlockList::new();
    let document = "<BlockList xmlns='urn:greenhouse'><Old/><Latest>Qg==</Latest></BlockList>";
    let unknown = decode_into(&mut list, document.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((unknown.paths, list.blocks.len()), (vec!["BlockList/Old".to_owned()], 2));
}

#[test]
fn versions_of_alternatives_count_when_one_is_there() {
    let list = BlockList::new().blocks([BlockListBlock::Committed("A".into()), BlockListBlock::Latest("B".into())]);
    assert_eq!(lowest_version(&list), Some(version::V2021_05_01));
    let error = old(&list).unwrap_err();
    assert_eq!(error.problems[0].path, "BlockList/Latest[2]");
    assert!(matches!(error.problems[0].kind, ProblemKind::TooNew { .. }));
    let (answer, left_out) = encode_answer(&list, version::V2020_01_15);
    let expected = "<BlockList xmlns=\"urn:greenhouse\"><Committed>QQ==</Committed></BlockList>";
    assert_eq!((answer.unwrap().as_str(), left_out.len()), (expected, 1));
    assert!(old(&BlockList::new().blocks([BlockListBlock::Committed("A".into())])).is_ok());
}

fn rule(inside: &str) -> Rule {
    unchanged(&format!("<Rule xmlns=\"urn:greenhouse\">{inside}</Rule>"))
}

#[test]
fn an_element_has_exactly_one_child() {
    assert_eq!(rule("<Days>3</Days>"), Rule::Days(3));
    assert_eq!(rule("<Names><Name>a</Name><Name>b</Name></Names>"), Rule::Names(vec!["a".into(), "b".into()]));
    assert_eq!(rule("<Names></Names>"), Rule::Names(Vec::new()));
    assert_eq!(rule("<Tags><Entry><Name>a</Name><Value>1</Value></Entry></Tags>"), Rule::Tags([("a", "1")].into()));
    assert_eq!(rule("<Never></Never>"), Rule::Never);
    assert_eq!(rule("<Not><Not><Days>3</Days></Not></Not>"), Rule::Not(Box::new(Rule::Not(Box::new(Rule::Days(3))))));
    let pair = Pair::new(Rule::Never).right(Rule::Days(1));
    assert_eq!(
        rule("<Both><Left><Never></Never></Left><Right><Days>1</Days></Right></Both>"),
        Rule::Both(Box::new(pair))
    );
    assert!(matches!(rule("<Later xmlns=\"urn:greenhouse\"><X/></Later>"), Rule::Unrecognized(_)));
    let nil =
        "<Rule xmlns='urn:greenhouse' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><Gone i:nil='true'/></Rule>";
    assert_eq!(read::<Rule>(nil), Rule::Gone(Nillable::Nil));
}

#[test]
fn of_several_children_the_first_that_is_described_counts() {
    let mut rule = Rule::Never;
    let document = "<Rule xmlns='urn:greenhouse'><Later/><Days>3</Days><Never/></Rule>";
    let unknown = decode_into(&mut rule, document.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((rule, unknown.paths), (Rule::Days(3), vec!["Rule/Later".to_owned(), "Rule/Never".to_owned()]));
    let empty = "<Found xmlns='urn:greenhouse'><Rule/></Found>";
    assert_eq!(read::<Found>(empty), Found::new());
}

#[test]
fn versions_and_secrets_of_the_one_child() {
    let not = Rule::Not(Box::new(Rule::Days(3)));
    let error = old(&not).unwrap_err();
    assert_eq!(error.problems[0].path, "Rule/Not");
    assert_eq!(lowest_version(&not), Some(version::V2021_05_01));
    assert!(old(&Rule::Days(3)).is_ok());
    let secret = Rule::Secret(Secret::new("tomato".to_owned()));
    assert!(!format!("{secret:?}").contains("tomato"));
    assert!(old(&secret).unwrap().contains("<Secret>tomato</Secret>"));
}
