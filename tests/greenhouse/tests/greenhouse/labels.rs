//! Parts that are called alike on the wire, and elements of several kinds, both ways.

use xms_greenhouse::greenhouse::labels::{Club, Label, Owner, Person};
use xms_greenhouse::greenhouse::version;
use xms_runtime::Gate;
use xms_runtime::xml::{Decoding, Encoding, decode, decode_into, encode};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

fn written(label: &Label) -> String {
    encode(label, &Encoding::client(version::V2022_11_30, Gate::Strict)).unwrap()
}

fn read(document: &str) -> Label {
    decode(document.as_bytes(), &Decoding::default()).unwrap()
}

#[test]
fn what_is_called_alike_is_told_apart_by_place_and_namespace() {
    let label = Label::new().name_attribute("a").lang("en").name("b").unit_name("c");
    let document = written(&label);
    let expected = "<Label xmlns=\"urn:greenhouse\" Name=\"a\" xml:lang=\"en\"><Name>b</Name>\
        <Name xmlns=\"urn:greenhouse:units\">c</Name></Label>";
    assert_eq!((document.as_str(), &read(&document)), (expected, &label));
    // In another order, with prefixes, and without the service's namespace.
    let other = "<Label xmlns:x='urn:greenhouse:units' xml:lang='en' Name='a'><x:Name>c</x:Name><Name>b</Name></Label>";
    assert_eq!(read(other), label);
}

#[test]
fn an_attribute_says_which_of_several_elements_one_is() {
    let label = Label::new().owner(Person::new().age(9));
    let document = written(&label);
    assert!(document.contains("<Owner i:type=\"Person\"><Age>9</Age></Owner>"), "{document}");
    assert_eq!(read(&document), label);
    let club = format!(
        "<Label xmlns='urn:greenhouse'><Owner xmlns:x='{INSTANCE}' xmlns:d='urn:d' x:type='d:Club'><Name>n</Name></Owner></Label>"
    );
    assert_eq!(read(&club), Label::new().owner(Club::new().name("n")));
    let unheard =
        format!("<Label xmlns='urn:greenhouse'><Owner xmlns:i='{INSTANCE}' i:type='Guild'><Motto/></Owner></Label>");
    let label = read(&unheard);
    assert!(matches!(label.owner, Some(Owner::Unrecognized(_))), "{label:?}");
    assert_eq!(read(&written(&label)), label);
}

#[test]
fn a_constant_attribute_takes_nothing_of_what_stands_inside() {
    let mut person = Person::new();
    let document = format!("<Owner xmlns='urn:greenhouse' xmlns:i='{INSTANCE}' i:type='Person'><Age>9</Age></Owner>");
    let unknown = decode_into(&mut person, document.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((person.age, unknown.count), (Some(9), 0));
}
