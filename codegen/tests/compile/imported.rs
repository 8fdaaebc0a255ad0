//! What imported descriptions become compiles.

/// From Swagger 2.0.
#[path = "../golden/import/out/kiosk.rs"]
#[rustfmt::skip]
pub mod kiosk;
/// From XML Schema.
#[path = "../golden/import/out/library.rs"]
#[rustfmt::skip]
pub mod library;
/// From OpenAPI 3.1.
#[path = "../golden/import/out/pet-shop.rs"]
#[rustfmt::skip]
pub mod pet_shop;

#[test]
fn what_was_imported_reads_its_documents() {
    let pets = b"<Pets xmlns='urn:petshop'><Pet id='1'><Name>Rex</Name><Tags><Tag>old</Tag></Tags></Pet></Pets>";
    let pets: pet_shop::pets::Pets = xms_runtime::xml::decode(pets, &Default::default()).unwrap();
    assert_eq!(
        (pets.pet[0].id, pets.pet[0].name.as_str(), pets.pet[0].tags.as_slice()),
        (Some(1), "Rex", &["old".to_owned()][..])
    );
    let library = b"<Library xmlns='urn:library' id='a'><Name>A</Name><Book><s:Shelf xmlns:s='urn:common'>1</s:Shelf><Title>T</Title></Book></Library>";
    let library: library::library::Library = xms_runtime::xml::decode(library, &Default::default()).unwrap();
    assert_eq!(library.book[0].shelf.as_deref(), Some("1"));
}
