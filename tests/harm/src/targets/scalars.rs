//! Texts of scalars, against the libraries that others read them with.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use xms_runtime::{Base64Bytes, Date, DateTime, Duration, Kind, Scalar, Uuid};

pub(super) fn run(data: &[u8]) {
    let encoded = Base64Bytes::new(data);
    assert_eq!((encoded.bytes().as_deref(), encoded.encoded()), (Ok(data), &*STANDARD.encode(data)));
    let Ok(text) = std::str::from_utf8(data) else { return };
    moment(text);
    if let Ok(date) = text.parse::<Date>() {
        assert_eq!(date.to_string(), text);
    }
    if let Ok(length) = text.parse::<Duration>() {
        assert_eq!(length.to_string(), text);
        let back = length.to_std().map(Duration::from);
        assert!(back.is_none_or(|back| back == length), "{text:?}");
    }
    match (text.parse::<Uuid>(), uuid::Uuid::try_parse(text)) {
        (Ok(ours), Ok(theirs)) => assert_eq!((ours.as_u128(), &*ours.to_string()), (theirs.as_u128(), text)),
        (Ok(_), Err(error)) => panic!("{text:?}: {error}"),
        (Err(_), _) => {}
    }
    // Ours takes white space and missing padding beside what the library takes.
    if let Ok(theirs) = STANDARD.decode(text) {
        assert_eq!(Base64Bytes::from_encoded(text).bytes(), Ok(theirs), "{text:?}");
    }
}

fn moment(text: &str) {
    for kind in [Kind::HttpDate, Kind::UnixTime] {
        if let Some(moment) = DateTime::from_wire_as(text.into(), &kind) {
            let written = moment.to_wire_as(&kind).into_owned();
            assert_eq!(DateTime::from_wire_as(written.into(), &kind), Some(moment), "{text:?}");
        }
    }
    let Some(ours) = DateTime::from_wire(text.into()) else { return };
    // Ours keeps what the wire said, and takes moments without a zone, which the library does not.
    assert_eq!(ours.to_string(), text.trim());
    let is_leap_second = text.get(17..19) == Some("60");
    if let (Ok(theirs), false) = (OffsetDateTime::parse(text, &Rfc3339), is_leap_second) {
        assert_eq!(ours.instant(), theirs, "{text:?}");
    }
    let written = DateTime::from(ours.instant()).to_string();
    let back = written.parse::<DateTime>().unwrap_or_else(|error| panic!("{text:?} {written:?}: {error}"));
    assert!((back.instant() - ours.instant()).abs() < time::Duration::microseconds(1), "{text:?} {written:?}");
}
