// Written by `xms generate` from api/greenhouse/record.toml; do not edit.
//! Elements and enums of *Beds*.

use ::xms_runtime::{
    Base64Bytes, Base64Text, Date, DateTime, Duration, Limits, Uri, Uuid, Xml,
};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// A bed.
    ///
    /// Element `<Bed>`. Since 2013-01-01. Taken by [`PUT`](super::super::record::PUT). Answered by
    /// [`PUT`](super::super::record::PUT). In a request at least one of `<Label>`, `<Note>` must be
    /// set.
    ///
    /// Beds are:
    ///
    /// - in rows, which are counted from the door, and which is why the first one is the coldest
    ///   one of them all
    /// - in need of water
    ///
    /// See <https://greenhouse.example/beds>.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(BED_SHAPE, "Bed", NAMESPACE, at_least_one(&[2, 3]))]
    #[fixed("Fixed", "yes")]
    pub struct Bed {
        /// What grows in it.
        ///
        /// `<Type>`, required. Since 2013-01-01.
        #[field(0, "Type", String, required)]
        pub r#type: String,
        /// How many.
        ///
        /// `<Count>`, required. Since 2013-01-01. From 1 to 99.
        #[field(1, "Count", Int32, required, limits(&Limits::NONE.min(1).max(99)))]
        pub count: i32,
        /// What is written on it.
        ///
        /// `<Label>`. Since 2013-01-01. Read under `<Name>` or `<Title>`, too. From 1 to 20
        /// characters. Matches `[a-z]+`.
        #[field(
            2,
            "Label",
            String,
            also(&["Name", "Title"]),
            limits(&Limits::NONE.min(1).max(20).pattern("[a-z]+"))
        )]
        pub label: Option<String>,
        /// For the gardener.
        ///
        /// `<Note>`. Since 2013-01-01. Before 2014-01-01 it is `<Remark>`.
        #[field(3, "Note", String, was("Remark", version::V2014_01_01))]
        pub note: Option<String>,
        /// Whether it is heated.
        ///
        /// `<Warm>`. Since 2014-01-01. Absent, it counts as `false`.
        #[field(4, "Warm", Bool, since(version::V2014_01_01))]
        pub warm: Option<bool>,
        /// Millilitres.
        ///
        /// `<Water>`. First seen at 2014-01-01, an upper bound. Source: the gardener's own notes.
        #[field(5, "Water", Int64, seen(version::V2014_01_01))]
        pub water: Option<i64>,
        /// Angle.
        ///
        /// `<Slope>`. Since 2013-01-01. Gone from 2015-01-01 on.
        #[field(6, "Slope", Double, until(version::V2015_01_01))]
        pub slope: Option<f64>,
        /// How far its light goes.
        ///
        /// `<Reach>`. Since 2013-01-01.
        #[field(7, "Reach", DoubleInfinity)]
        pub reach: Option<f64>,
        /// When it was sown.
        ///
        /// `<Sown>`, required. Since 2014-01-01.
        #[field(8, "Sown", DateTime, required, since(version::V2014_01_01))]
        pub sown: Option<DateTime>,
        /// When it was cut last.
        ///
        /// `<Cut>`, a date of HTTP on the wire. Since 2013-01-01.
        #[field(9, "Cut", HttpDate)]
        pub cut: Option<DateTime>,
        /// When it was fed last.
        ///
        /// `<Fed>`, seconds since 1970 on the wire. Since 2013-01-01.
        #[field(10, "Fed", UnixTime)]
        pub fed: Option<DateTime>,
        /// Between two waterings.
        ///
        /// `<Pause>`. Since 2013-01-01.
        #[field(11, "Pause", Duration)]
        pub pause: Option<Duration>,
        /// When it was made.
        ///
        /// `<Day>`. Since 2013-01-01. Required from 2014-01-01 on.
        #[field(12, "Day", Date, required_since(version::V2014_01_01))]
        pub day: Option<Date>,
        /// Which no other has.
        ///
        /// `<Tag>`. Since 2013-01-01. Deprecated: use `Label`.
        #[field(13, "Tag", Uuid)]
        pub tag: Option<Uuid>,
        /// Its page.
        ///
        /// `<Home>`. Since 2013-01-01.
        #[field(14, "Home", Uri)]
        pub home: Option<Uri>,
        /// What visitors read.
        ///
        /// `<Text>`, base64 on the wire. Since 2013-01-01.
        #[field(15, "Text", Base64Text)]
        pub text: Option<Base64Text>,
        /// A picture.
        ///
        /// `<Photo>`, base64 on the wire. Since 2013-01-01.
        #[field(16, "Photo", Base64Bytes)]
        pub photo: Option<Base64Bytes>,
        /// Anything.
        ///
        /// `<Rest>`, kept as it is. Since 2013-01-01.
        #[field(17, "Rest", Xml)]
        pub rest: Option<Xml>,
        /// What grows above it.
        ///
        /// `<Above>`. Since 2013-01-01.
        #[field(18, "Above", Record(&BED_SHAPE))]
        pub above: Option<Box<Bed>>,
    }
}

impl Bed {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(r#type: impl Into<String>, count: i32) -> Self {
        Self {
            r#type: r#type.into(),
            count,
            label: None,
            note: None,
            warm: None,
            water: None,
            slope: None,
            reach: None,
            sown: None,
            cut: None,
            fed: None,
            pause: None,
            day: None,
            tag: None,
            home: None,
            text: None,
            photo: None,
            rest: None,
            above: None,
        }
    }
}
