//! What imported descriptions become compiles, and reads and writes its documents.

use std::fmt::Debug;

use xms_greenhouse::imported::{kiosk, library, pet_shop};
use xms_runtime::Record;
use xms_runtime::client::{HttpResponse, Scripted};
use xms_runtime::xml::{Decoding, Encoding, Gate, decode, encode};

use kiosk::shelf::{Paper, PaperClass, PaperList};
use library::library::{BookType, Library};
use pet_shop::pets::{Kind, Pet, PetKeeper, Pets};

/// Reads a document as the value that it stands for, and that value's own document as well.
fn goes_round<R: Record + Debug + PartialEq>(document: &str, value: &R) {
    let read = |text: &str| decode::<R>(text.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(&read(document), value);
    let written = encode(value, &Encoding::client("2020-01-15".parse().unwrap(), Gate::Strict)).unwrap();
    assert_eq!(&read(&written), value, "{written}");
}

#[test]
fn values_of_openapi_go_round() {
    let rex = Pet::new("Rex").id(1).kind(Kind::GuineaPig).tags(["old".to_owned()]);
    goes_round(
        "<Pets xmlns='urn:petshop'><Pet id='1'><Name>Rex</Name><kind>guinea pig</kind><Tags><Tag>old</Tag></Tags>\
         <Keeper><Name>Ada</Name></Keeper></Pet></Pets>",
        &Pets::new().pet([rex.keeper(PetKeeper::new("Ada"))]),
    );
}

#[test]
fn values_of_swagger_go_round() {
    goes_round(
        "<EnumerationResults ServiceEndpoint='a'><Papers><Paper><Kind>paper</Kind><Title>T</Title><Class>weekly</Class>\
         </Paper></Papers><Issues><Issue>3</Issue></Issues></EnumerationResults>",
        &PaperList::new([Paper::new().headline("T").class(PaperClass::EachWeek)]).service_endpoint("a").issue([3]),
    );
}

#[test]
fn values_of_xml_schema_go_round() {
    goes_round(
        "<Library xmlns='urn:library' id='a'><Name>A</Name><Book><s:Shelf xmlns:s='urn:common'>1</s:Shelf>\
         <Title>T</Title></Book></Library>",
        &Library::new("A", "a").book([BookType::new("T").shelf("1")]),
    );
}

#[tokio::test]
async fn an_imported_operation_is_called() {
    let transport = Scripted::new([HttpResponse::new(200).body("<EnumerationResults><Papers/></EnumerationResults>")]);
    let client = kiosk::Kiosk::builder("contoso").transport(transport.clone()).build().unwrap();
    assert_eq!(client.shelf().list_papers("new").await.unwrap().body, PaperList::new([]));
    assert_eq!(transport.requests()[0].url.as_str(), "https://contoso.kiosk.example/new?restype=shelf&comp=list");
}
