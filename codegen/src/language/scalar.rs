//! The built-in types.
//!
//! In: nothing. Out: every scalar with the name that descriptions give it. Which texts one has on the wire is not said
//! here.

macro_rules! scalars {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// Names the built-in types.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Scalar { $($(#[$doc])* $name,)* }

        impl Scalar {
            /// Lists all of them, in the order of the reference.
            pub const ALL: &'static [Scalar] = &[$(Scalar::$name),*];

            /// Returns the name in a description.
            pub const fn name(self) -> &'static str {
                match self { $(Scalar::$name => $text,)* }
            }

            /// Finds the one with that name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Scalar::$name),)* _ => None }
            }
        }
    };
}

scalars! {
    /// Text.
    String = "string",
    /// `true` or `false`.
    Bool = "bool",
    /// 32 bit integer.
    Int32 = "int32",
    /// 64 bit integer.
    Int64 = "int64",
    /// 64 bit floating point.
    Double = "double",
    /// The same, with `Infinity` for what is beyond all numbers.
    DoubleInfinity = "double-infinity",
    /// A moment.
    DateTime = "date-time",
    /// A moment as headers of HTTP write it.
    HttpDate = "http-date",
    /// A moment in seconds since 1970.
    UnixTime = "unix-time",
    /// A day.
    Date = "date",
    /// A length of time.
    Duration = "duration",
    /// A UUID in any of its spellings.
    Uuid = "uuid",
    /// A URI, not judged.
    Uri = "uri",
    /// UTF-8 text, base64 on the wire.
    Base64Text = "base64-text",
    /// Bytes, base64 on the wire.
    Base64Bytes = "base64-bytes",
    /// A subtree kept as it is.
    Xml = "xml",
}
