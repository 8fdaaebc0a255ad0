//! Folders of modules beside the modules of resources: one for each side of operations, and one for each kind of what
//! resources have.
//!
//! In: a service of the model. Out: which folders it has, which resources have a module there, and the items of each. What
//! those items look like is decided in a file of their own.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::module::{Module, ModuleKind};
use super::printer::Items;
use super::{client, elements, handle, headers, options, server, service_trait};
use crate::emit::prose::Comment;
use crate::emit::prose::comment::escape;
use crate::model::{Resource, ResourceId, Service};

/// A folder that a service has.
pub(super) struct Folder {
    pub(super) kind: FolderKind,
    /// What stands in front of the module.
    pub(super) guard: TokenStream,
    /// The resources that have a module there.
    pub(super) resources: Vec<ResourceId>,
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

impl Folder {
    /// Finds the resources that have a module there.
    pub(super) fn new(kind: FolderKind, guard: TokenStream, context: &Context<'_>, service: &Service) -> Self {
        let has_module = |&id: &ResourceId| kind.is_for(context, &context.model[id]);
        Self { kind, guard, resources: service.resources.iter().copied().filter(has_module).collect() }
    }

    /// Makes everything in the folder's own module but the modules inside.
    pub(super) fn items(&self, context: &Context<'_>, service: &Service) -> Items {
        match self.kind {
            FolderKind::Client => client::items(context, service, &self.resources),
            FolderKind::Server => server::items(context, service, &self.resources),
            FolderKind::Elements | FolderKind::Headers | FolderKind::Options | FolderKind::Setters => Items::default(),
        }
    }
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

    /// What a module in it has of its resource, in words.
    fn words(self) -> &'static str {
        match self {
            Self::Client => "The client's side",
            Self::Server => "The server's side",
            Self::Elements => "Elements and enums",
            Self::Headers => "Headers of the answers",
            Self::Options => "Optional parameters of the operations",
            Self::Setters => "Setters of the elements",
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

    /// Whether the module of a resource gives out, under its own name, what stands in that of the folder.
    pub(super) fn is_given_out(self) -> bool {
        matches!(self, Self::Elements | Self::Headers | Self::Options)
    }

    /// Gives the folder's comment.
    pub(super) fn comment(self, service: &Service) -> Comment {
        match self {
            Self::Client => client::comment(service),
            Self::Server => server::comment(service),
            Self::Elements | Self::Headers | Self::Options | Self::Setters => {
                let mut comment = Comment::new();
                let title = escape(service.title());
                comment.markdown(&format!("{} of {title}, a module for each resource.", self.words()));
                comment
            }
        }
    }

    /// Whether a resource has a module there.
    pub(super) fn is_for(self, context: &Context<'_>, resource: &Resource) -> bool {
        let mut operations = resource.operations.iter().map(|&id| &context.model[id]);
        match self {
            Self::Client | Self::Server => !resource.operations.is_empty(),
            Self::Elements => !resource.types.is_empty(),
            Self::Headers => operations.any(|operation| operation.answer_headers.is_some()),
            Self::Options => operations.any(|operation| operation.options.is_some()),
            Self::Setters => resource.types.iter().any(|&id| elements::has_setters(context, id)),
        }
    }

    /// Makes the module of a resource: its comment, and everything in it.
    pub(super) fn module(self, context: &Context<'_>, id: ResourceId) -> (Comment, Items) {
        let resource = &context.model[id];
        let module = |kind| Module::of_resource(context, id, kind);
        let items = match self {
            Self::Client => handle::items(module(ModuleKind::Beside), id),
            Self::Server => service_trait::items(module(ModuleKind::Beside), id),
            Self::Elements => each(module(ModuleKind::Elements), &resource.types, elements::emit),
            Self::Headers => each(module(ModuleKind::Structs), &resource.operations, headers::emit),
            Self::Options => each(module(ModuleKind::Structs), &resource.operations, options::emit),
            Self::Setters => each(module(ModuleKind::Beside), &resource.types, elements::setters),
        };
        let mut comment = Comment::new();
        comment.markdown(&format!("{} of *{}*.", self.words(), escape(resource.title())));
        (comment, items)
    }
}

/// What `emit` adds for each of `ids`, behind what that imports.
fn each<I: Copy>(mut module: Module<'_>, ids: &[I], emit: impl Fn(&mut Module<'_>, I, &mut Items)) -> Items {
    let mut items = Items::default();
    ids.iter().for_each(|&id| emit(&mut module, id, &mut items));
    items.prepend(module.scope.imports());
    items
}

#[cfg(test)]
mod tests {
    use super::FolderKind;
    use crate::ident::resource_module;

    #[test]
    fn no_resource_is_called_as_a_folder() {
        for kind in [FolderKind::Client, FolderKind::Server].into_iter().chain(FolderKind::OF_BOTH_SIDES) {
            assert_eq!(resource_module(kind.name()), format!("{}_", kind.name()));
        }
    }
}
