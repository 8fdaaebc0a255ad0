//! [`text_body!`](crate::text_body): values that are whole bodies.

/// Makes a value that is one text what an answer can consist of, on the sides that are compiled in: `impl State {}` goes in,
/// and the traits of both sides come out. Generated code says it of enums that an operation answers, the runtime of its
/// scalars.
#[macro_export]
macro_rules! text_body {
    (impl $name:ty {}) => {
        $crate::__client_text_body! { $name }
        $crate::__server_text_body! { $name }
    };
}

/// The client's part of `text_body!`.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! __client_text_body {
    ($name:ty) => {
        impl $crate::client::FromReply for $name {
            fn from_reply(answer: &$crate::client::RawReply) -> ::core::result::Result<Self, $crate::client::Error> {
                answer.read_value()
            }
        }
    };
}

/// The client's part of `text_body!`, where there is no client.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __client_text_body {
    ($name:ty) => {};
}

/// The server's part of `text_body!`.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! __server_text_body {
    ($name:ty) => {
        impl $crate::server::Content for $name {
            fn write(
                &self,
                request: &$crate::server::Incoming,
            ) -> ::core::result::Result<$crate::server::Response, $crate::server::ErrorResponse> {
                ::core::result::Result::Ok($crate::server::Response::of_value(self, request))
            }
        }
    };
}

/// The server's part of `text_body!`, where there is no server.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __server_text_body {
    ($name:ty) => {};
}

#[cfg(any(feature = "client", feature = "server"))]
mod scalars {
    use crate::{Base64Bytes, Base64Text, Date, DateTime, Duration, Uri, Uuid};

    text_body! { impl bool {} }
    text_body! { impl i32 {} }
    text_body! { impl i64 {} }
    text_body! { impl f64 {} }
    text_body! { impl Base64Bytes {} }
    text_body! { impl Base64Text {} }
    text_body! { impl Date {} }
    text_body! { impl DateTime {} }
    text_body! { impl Duration {} }
    text_body! { impl Uri {} }
    text_body! { impl Uuid {} }
}
