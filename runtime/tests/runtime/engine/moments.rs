//! Moments in the forms that tables say, wherever a value can stand.

use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_runtime::{DateTime, Dictionary, Duration, Field, Gate, Kind, MapShape};

use super::everything::V1;

static SEEN: MapShape = MapShape::new(
    Field::new("Entry", Kind::String),
    Field::new("Name", Kind::String),
    Field::new("Value", Kind::UnixTime),
);

xms_runtime::record! {
    /// Holds moments.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(LOG, "Log", "")]
    pub struct Log {
        /// In an attribute.
        #[field(0, "at", HttpDate, attribute)]
        pub at: Option<DateTime>,
        /// In a child.
        #[field(1, "Until", UnixTime)]
        pub until: Option<DateTime>,
        /// In a wrapper.
        #[field(2, "Reads", List(&Field::new("Read", Kind::HttpDate)))]
        pub reads: Vec<DateTime>,
        /// Without one.
        #[field(3, "Write", Flat(&Kind::UnixTime))]
        pub writes: Vec<DateTime>,
        /// In a map.
        #[field(4, "Seen", Map(&SEEN))]
        pub seen: Dictionary<DateTime>,
        /// As everywhere.
        #[field(5, "Made", DateTime)]
        pub made: Option<DateTime>,
        /// A length of time.
        #[field(6, "Kept", Duration)]
        pub kept: Option<Duration>,
    }
}

const DOCUMENT: &str = "<Log at=\"Tue, 29 Apr 2014 18:30:38 GMT\"><Until>1398796238.500</Until>\
    <Reads><Read>Tue, 29 Apr 2014 18:30:38 GMT</Read></Reads><Write>0</Write><Write>-1</Write>\
    <Seen><Entry><Name>me</Name><Value>1398796238</Value></Entry></Seen>\
    <Made>2014-04-29T18:30:38.500Z</Made><Kept>P1DT0S</Kept></Log>";

#[test]
fn moments_are_read_and_written_in_the_form_of_their_table() {
    let log: Log = decode(DOCUMENT.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((log.at.as_ref(), log.until), (log.seen.get("me"), log.made));
    assert_eq!(log.kept.as_ref().and_then(Duration::to_std), Some(std::time::Duration::from_secs(86_400)));
    assert_eq!(encode(&log, &Encoding::client(V1, Gate::Strict)).unwrap(), DOCUMENT);
}

#[test]
fn a_moment_can_be_moved_to_a_field_of_another_form() {
    let read: Log = decode(DOCUMENT.as_bytes(), &Decoding::default()).unwrap();
    let log = Log { at: read.made, made: read.at, until: read.made, ..Log::default() };
    let document = "<Log at=\"Tue, 29 Apr 2014 18:30:38 GMT\"><Until>1398796238</Until>\
        <Made>2014-04-29T18:30:38Z</Made></Log>";
    assert_eq!(encode(&log, &Encoding::client(V1, Gate::Strict)).unwrap(), document);
}

#[test]
fn another_form_is_no_value() {
    for document in ["<Log><Until>2014-04-29T18:30:38Z</Until></Log>", "<Log><Made>1398796238</Made></Log>"] {
        let error = decode::<Log>(document.as_bytes(), &Decoding::default()).unwrap_err();
        assert!(error.to_string().contains("a date and time"), "{error}");
    }
}
