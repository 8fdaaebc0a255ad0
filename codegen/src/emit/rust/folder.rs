//! Folders of modules beside the modules of resources: one for each side of operations, and one for each kind of what
//! resources have.
//!
//! In: a service of the model. Out: which folders it has, which resources have a module there, and the items of each. What
//! those items look like is decided in a file of their own.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use super::page::Lists;
use super::printer::Items;
use super::{client, elements, handle, headers, options, server, service_trait, setters};
use crate::emit::prose::Comment;
use crate::emit::prose::comment::escape;
use crate::model::recursion::Cycles;
use crate::model::{Model, ResourceId, Service};

/// A folder that a service has.
pub(super) struct Folder {
    pub(super) kind: FolderKind,
    /// What stands in front of the module.
    pub(super) guard: TokenStream,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FolderKind {
    Client,
    Server,
    Elements,
    Headers,
    Options,
    Setters,
}

impl FolderKind {
    /// Those that belong to no side of operations.
    pub(super) const OF_BOTH_SIDES: [Self; 4] = [Self::Elements, Self::Headers, Self::Options, Self::Setters];

    /// The module's name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Elements => "elements",
            Self::Headers => "headers",
            Self::Options => "options",
            Self::Setters => "setters",
        }
    }

    /// Who sees the folder. What is inside of the others has its name in the module of its resource.
    pub(super) fn visibility(self) -> TokenStream {
        match self {
            Self::Client | Self::Server => quote!(pub),
            Self::Elements | Self::Headers | Self::Options | Self::Setters => TokenStream::new(),
        }
    }

    /// Who sees the modules in it.
    pub(super) fn visibility_inside(self) -> TokenStream {
        match self {
            Self::Client | Self::Server => quote!(pub),
            Self::Elements | Self::Headers | Self::Options => quote!(pub(super)),
            Self::Setters => TokenStream::new(),
        }
    }

    /// Gives the folder's comment.
    pub(super) fn comment(self, service: &Service) -> Comment {
        let what = match self {
            Self::Client => return client::comment(service),
            Self::Server => return server::comment(service),
            Self::Elements => "Elements and enums",
            Self::Headers => "Headers of the answers",
            Self::Options => "Optional parameters of the operations",
            Self::Setters => "Setters of the elements",
        };
        let mut comment = Comment::new();
        comment.markdown(&format!("{what} of {}, a module for each resource.", escape(service.title())));
        comment
    }

    /// Makes everything in the folder's own module but the modules inside.
    pub(super) fn items(self, model: &Model, service: &Service, cycles: &Cycles) -> Items {
        match self {
            Self::Client => client::items(model, service, cycles),
            Self::Server => server::items(model, service, cycles),
            Self::Elements | Self::Headers | Self::Options | Self::Setters => Items::default(),
        }
    }

    /// Gives the resources that have a module there.
    pub(super) fn resources(self, model: &Model, service: &Service, cycles: &Cycles) -> Vec<ResourceId> {
        let mut found = service.resources.clone();
        found.retain(|&id| {
            let resource = &model[id];
            match self {
                Self::Client | Self::Server => !resource.operations.is_empty(),
                Self::Elements => !resource.types.is_empty(),
                Self::Headers => headers::has_any(model, resource),
                Self::Options => options::has_any(model, resource),
                Self::Setters => setters::has_any(model, cycles, resource),
            }
        });
        found
    }

    /// Makes the module of a resource: its comment, and everything in it.
    pub(super) fn module(
        self,
        model: &Model,
        id: ResourceId,
        cycles: &Cycles,
        lists: &Lists,
        serde: bool,
    ) -> (Comment, Items) {
        let beside = || Module::beside_resource(model, id, cycles);
        let structs = || Module::of_structs(model, id, cycles);
        match self {
            Self::Client => (handle::comment(model, id), handle::items(beside(), lists, id)),
            Self::Server => (service_trait::comment(model, id), service_trait::items(beside(), lists, id)),
            Self::Elements => {
                (elements::comment(model, id), elements::items(Module::of_elements(model, id, cycles, serde), id))
            }
            Self::Headers => (headers::comment(model, id), headers::items(structs(), id)),
            Self::Options => (options::comment(model, id), options::items(structs(), id)),
            Self::Setters => (setters::comment(model, id), setters::items(beside(), id)),
        }
    }
}
