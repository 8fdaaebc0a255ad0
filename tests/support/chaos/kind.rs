//! What a server can do with a request.

use xms_tests::random::Random;

/// One way to answer, or not to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// With a length.
    Plain,
    /// In chunks.
    Chunked,
    /// Up to the end of the connection.
    UpToTheEnd,
    /// With `100 Continue` in front.
    Continued,
    /// Byte by byte.
    Slow,
    /// Right, and the connection ends as the answer says.
    LastOne,
    /// Right, and the connection ends though the answer does not say so.
    LastOneInSilence,
    /// The connection is reset before the request is read.
    ResetAtOnce,
    /// The request is read, not done, and the connection ends.
    ClosedBefore,
    /// It is done, and the connection is reset.
    ResetAfter,
    /// It is done, and the head of the answer is cut.
    CutHead,
    /// It is done, and the body of the answer is cut.
    CutBody,
    /// It is done, and the answer is cut between chunks.
    CutChunks,
    /// It is done, and a chunk has no length.
    BadChunk,
    /// It is done, and the answer says that it is shorter than it is.
    TooShort,
    /// It is done, and answered twice.
    Twice,
    /// It is done, and something else follows the answer.
    Stray,
    /// The service is busy, and says so in its own words.
    Busy,
    /// A gateway is busy.
    BusyGateway,
    /// A gateway shows a page.
    Page,
    /// Something else than HTTP.
    NoHttp,
    /// A body where HTTP allows none.
    ForbiddenBody,
    /// A head of a megabyte.
    HugeHead,
    /// A body that is compressed, which nobody asked for.
    Zipped,
    /// It is done, and nothing comes.
    Silent,
}

impl Kind {
    /// All but the one that takes long.
    const QUICK: [Self; 24] = [
        Self::Plain,
        Self::Chunked,
        Self::UpToTheEnd,
        Self::Continued,
        Self::Slow,
        Self::LastOne,
        Self::LastOneInSilence,
        Self::ResetAtOnce,
        Self::ClosedBefore,
        Self::ResetAfter,
        Self::CutHead,
        Self::CutBody,
        Self::CutChunks,
        Self::BadChunk,
        Self::TooShort,
        Self::Twice,
        Self::Stray,
        Self::Busy,
        Self::BusyGateway,
        Self::Page,
        Self::NoHttp,
        Self::ForbiddenBody,
        Self::HugeHead,
        Self::Zipped,
    ];

    /// The next one; one in `silent` takes long.
    pub(super) fn next(random: &mut Random, silent: usize) -> Self {
        let quick = if random.one_in(silent) { None } else { random.pick(&Self::QUICK) };
        quick.copied().unwrap_or(Self::Silent)
    }

    /// Whether the answer is right, so that the call must be, too.
    pub(super) fn is_right(self) -> bool {
        matches!(
            self,
            Self::Plain
                | Self::Chunked
                | Self::UpToTheEnd
                | Self::Continued
                | Self::Slow
                | Self::LastOne
                | Self::LastOneInSilence
                | Self::Twice
                | Self::Stray
        )
    }

    /// Whether the server does what it is asked.
    pub(super) fn does_it(self) -> bool {
        !matches!(self, Self::ResetAtOnce | Self::ClosedBefore | Self::Busy | Self::BusyGateway)
    }
}
