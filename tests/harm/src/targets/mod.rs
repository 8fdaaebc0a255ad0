//! What is done with inputs: a module for each way in which bytes of others come in.
//!
//! In: bytes of any kind. Out: nothing, or a panic that says what was wrong.

mod credentials;
mod decode;
mod description;
mod items;
mod multipart;
mod route;
mod scalars;
mod tokens;

/// Names a way in which bytes of others come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Reads files with credentials.
    Credentials,
    /// Reads documents as every record.
    Decode,
    /// Takes descriptions up to Rust and pages.
    Description,
    /// Reads lists that come in pieces.
    Items,
    /// Reads bodies of several HTTP messages.
    Multipart,
    /// Reads addresses.
    Route,
    /// Reads texts of scalars.
    Scalars,
    /// Holds the tokenizer against two others.
    Tokens,
}

impl Target {
    /// Gives what is done with an input.
    pub fn run(self) -> fn(&[u8]) {
        match self {
            Self::Credentials => credentials::run,
            Self::Decode => decode::run,
            Self::Description => description::run,
            Self::Items => items::run,
            Self::Multipart => multipart::run,
            Self::Route => route::run,
            Self::Scalars => scalars::run,
            Self::Tokens => tokens::run,
        }
    }

    /// Gives the name: that of the folder with its seeds, and of the program in `fuzz/`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Credentials => "credentials",
            Self::Decode => "decode",
            Self::Description => "description",
            Self::Items => "items",
            Self::Multipart => "multipart",
            Self::Route => "route",
            Self::Scalars => "scalars",
            Self::Tokens => "tokens",
        }
    }

    /// Gives the dictionary with the words that its inputs are made of, if there is one.
    pub fn dictionary(self) -> Option<&'static str> {
        match self {
            Self::Decode | Self::Items | Self::Tokens => Some("documents"),
            Self::Description => Some("descriptions"),
            Self::Credentials | Self::Multipart | Self::Route | Self::Scalars => None,
        }
    }
}
