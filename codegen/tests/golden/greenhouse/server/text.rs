// Written by `xms generate` from api/greenhouse/text.toml; do not edit.
//! The server's side of *Texts*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{DateTime, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::enum_::Plant;
use super::super::text::{NoteAtLengthOptions, NoteOptions, RESOURCE};

/// Does what a server does for [`text`](super::super::text). A method that is not written refuses.
pub trait Text: Send + Sync + 'static {
    /// Reads what somebody noted down.
    ///
    /// `GET /notes/{place}/{note+}`, any version; see [`NOTE`](super::super::text::NOTE).
    fn note(
        &self,
        request: &Incoming,
        place: String,
        note: String,
        options: NoteOptions,
    ) -> impl Future<Output = Outcome<String>> + Send {
        let _ = (place, note, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads what somebody noted down, with everything around it.
    ///
    /// `GET /notes/{place}/{note+}`, any version; see
    /// [`NOTE_AT_LENGTH`](super::super::text::NOTE_AT_LENGTH).
    fn note_at_length(
        &self,
        request: &Incoming,
        place: String,
        note: String,
        options: NoteAtLengthOptions,
    ) -> impl Future<Output = Outcome<String>> + Send {
        let _ = (place, note, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Suggests what grows beside a plant.
    ///
    /// `POST /suggestion`, any version; see [`SUGGEST`](super::super::text::SUGGEST).
    fn suggest(
        &self,
        request: &Incoming,
        body: Plant,
    ) -> impl Future<Output = Outcome<Plant>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Waters later.
    ///
    /// `POST /delay`, any version; see [`POSTPONE`](super::super::text::POSTPONE).
    fn postpone(
        &self,
        request: &Incoming,
        body: DateTime,
    ) -> impl Future<Output = Outcome<Option<i32>>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct TextHandler<T>(pub(super) Arc<T>);

impl<T: Text> Handler for TextHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        match index {
            0 => {
                Box::pin(async move {
                    let place = request.path(0)?;
                    let note = request.path(1)?;
                    let options = NoteOptions {
                        slow: request.query_option("slow")?,
                        loud: request.query_option("loud")?,
                    };
                    let outcome = Text::note(&*self.0, request, place, note, options);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let place = request.path(0)?;
                    let note = request.path(1)?;
                    let options = NoteAtLengthOptions {
                        slow: request.query_option("slow")?,
                    };
                    let outcome = Text::note_at_length(
                        &*self.0,
                        request,
                        place,
                        note,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let body = request.value()?;
                    let outcome = Text::suggest(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let body = request.value()?;
                    let outcome = Text::postpone(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
