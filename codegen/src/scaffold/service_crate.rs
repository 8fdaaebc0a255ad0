//! The crate around a new service: it generates the service in its build script, tests it and calls it.
//!
//! In: the service as it was read, and which crate it is to be in. Out: the files of a new crate, or what one that has
//! services already gets for one more. What cargo has around the folder is not known here.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use toml::de::DeTable;

use super::toml_text::{string, table};
use super::{PlannedFile, ScaffoldError, invalid};
use crate::emit::rust::Items;
use crate::ident;
use crate::model::Service;

/// Says which crate generates a new service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServiceCrate {
    /// Says that it is a new one.
    New(NewCrate),
    /// Names the folder of one whose build script generates everything in the folder of descriptions already.
    Existing(PathBuf),
}

/// Says what is known of a new crate.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewCrate {
    /// Names its folder.
    pub folder: PathBuf,
    /// Says where it takes `xms-runtime` and `xms-codegen` from.
    pub origin: CrateOrigin,
    /// Says that it is a workspace of its own, since another one is above it.
    pub own_workspace: bool,
}

impl NewCrate {
    /// Creates a crate that depends on what is released.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), origin: CrateOrigin::Released, own_workspace: false }
    }
}

/// Says where a crate takes `xms-runtime` and `xms-codegen` from.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum CrateOrigin {
    /// Takes those that are released with this version.
    #[default]
    Released,
    /// Takes them from folders, which are written as they are.
    Folders {
        /// Names the folder of `xms-runtime`.
        runtime: PathBuf,
        /// Names the folder of `xms-codegen`.
        codegen: PathBuf,
        /// Names the folder of `xms-facts`, where the two do not say it themselves: packaged crates do not.
        facts: Option<PathBuf>,
    },
}

/// The name of the crate that a service begins.
fn crate_name(service: &str) -> String {
    format!("{service}-sdk")
}

/// The files that `wanted` needs for a service whose descriptions are in `folder`, and whose example answers `body`.
pub(super) fn crate_files(
    wanted: &ServiceCrate,
    service: &Service,
    folder: &Path,
    body: &str,
) -> Result<Vec<PlannedFile>, ScaffoldError> {
    match wanted {
        ServiceCrate::New(wanted) => new_crate(wanted, service, folder, body),
        ServiceCrate::Existing(krate) => one_more(krate, service, body),
    }
}

/// The whole crate.
fn new_crate(
    wanted: &NewCrate,
    service: &Service,
    folder: &Path,
    body: &str,
) -> Result<Vec<PlannedFile>, ScaffoldError> {
    let krate = &wanted.folder;
    let below = folder.strip_prefix(krate).unwrap_or(folder).display().to_string();
    let name = crate_name(&service.name);
    let mut library = Items::default();
    library.push(module(service));
    let comment = format!(" Services, generated from their descriptions in `{below}`.");
    let mut texts = vec![
        ("Cargo.toml".to_owned(), manifest(&name, wanted)),
        ("build.rs".to_owned(), build_script(&below)),
        ("src/lib.rs".to_owned(), library.print(quote!(#![doc = #comment]))),
    ];
    texts.extend(programs(&name.replace('-', "_"), service, body));
    if !krate.join(".gitignore").exists() {
        texts.push((".gitignore".to_owned(), "/target\n".to_owned()));
    }
    let new = |(path, after): (String, String)| PlannedFile { path: krate.join(path), before: None, after };
    let files: Vec<PlannedFile> = texts.into_iter().map(new).collect();
    match files.iter().find(|file| file.path.exists()) {
        Some(file) => invalid(format!(
            "`{}` exists; a crate begins in a folder of its own, which --crate DIR names, or say with --out where the \
             description goes",
            file.path.display()
        )),
        None => Ok(files),
    }
}

/// What a crate with services gets for another one: its module, and programs where there are none of that name.
fn one_more(krate: &Path, service: &Service, body: &str) -> Result<Vec<PlannedFile>, ScaffoldError> {
    let path = krate.join("src/lib.rs");
    let (Ok(before), Some(name)) = (fs::read_to_string(&path), library_name(krate)) else {
        return invalid(format!("cannot read the crate in `{}`", krate.display()));
    };
    let mut items = Items::default();
    items.push(module(service));
    let after = format!("{}\n\n{}", before.trim_end(), items.print(TokenStream::new()).trim_start());
    let mut files = vec![PlannedFile { path, before: Some(before), after }];
    for (path, after) in programs(&name, service, body) {
        let path = krate.join(path);
        if !path.exists() {
            files.push(PlannedFile { path, before: None, after });
        }
    }
    Ok(files)
}

/// The library of a crate as programs name it.
fn library_name(krate: &Path) -> Option<String> {
    let text = fs::read_to_string(krate.join("Cargo.toml")).ok()?;
    let manifest = DeTable::parse(&text).ok()?;
    let of = |table: &str| manifest.get_ref().get(table)?.get_ref().get("name")?.get_ref().as_str();
    Some(of("lib").or_else(|| of("package"))?.replace('-', "_"))
}

fn manifest(name: &str, wanted: &NewCrate) -> String {
    let version = string(env!("CARGO_PKG_VERSION"));
    let path = |folder: &Path| ("path", string(&folder.display().to_string()));
    let (runtime, codegen) = match &wanted.origin {
        CrateOrigin::Released => (("version", version.clone()), ("version", version)),
        CrateOrigin::Folders { runtime, codegen, .. } => (path(runtime), path(codegen)),
    };
    let runtime = table(&[runtime, ("features", "[\"client\", \"server\"]".to_owned())]);
    let codegen = table(&[codegen, ("default-features", "false".to_owned())]);
    let mut out = format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         # The feature `rustls` or `native-tls` adds https.\nxms-runtime = {runtime}\n\n\
         [dev-dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [build-dependencies]\nxms-codegen = {codegen}\n",
        string(name)
    );
    if wanted.own_workspace {
        out.push_str("\n# The workspace above does not name this crate.\n[workspace]\n");
    }
    if let CrateOrigin::Folders { facts: Some(facts), .. } = &wanted.origin {
        out += "\n# Packaged crates know one another by their versions alone.\n[patch.crates-io]\n";
        out += &format!("xms-facts = {}\n", table(&[path(facts)]));
    }
    out
}

fn build_script(below: &str) -> String {
    let mut items = Items::default();
    items.push(quote!(
        use xms_codegen::{Builder, GenerateError};
    ));
    items.push(quote! {
        fn main() -> Result<(), GenerateError> {
            let services = Builder::new(#below).client(true).server(true);
            services.generate()?;
            Ok(())
        }
    });
    items.print(quote!(#![doc = " Generates the services from their descriptions."]))
}

/// The module of a service in the library.
fn module(service: &Service) -> TokenStream {
    let (file, module) = (format!("/{}.rs", ident::plain(&service.module)), ident::token(&service.module));
    let comment = format!(" The service {}.", service.prose.title);
    quote! {
        #[doc = #comment]
        pub mod #module {
            include!(concat!(env!("OUT_DIR"), #file));
        }
    }
}

/// A test and an example, both with client and server in one process.
fn programs(krate: &str, service: &Service, body: &str) -> [(String, String); 2] {
    let name = ident::plain(&service.module);
    [(format!("tests/{name}.rs"), test(krate, service, body)), (format!("examples/{name}.rs"), example(krate, service))]
}

/// The text of a program with the server's side of the one operation. Imports stand in groups, each in an order that holds
/// whatever the service is called; lines are short enough for every layout.
fn program(
    krate: &str,
    service: &Service,
    comment: TokenStream,
    imports: [Vec<TokenStream>; 2],
    rest: Items,
) -> String {
    let (krate, module) = (ident::token(krate), ident::token(&service.module));
    let [of_std, of_xms] = imports;
    let own = vec![quote!(
        use #krate::#module::{self, items::Item};
    )];
    let group = |imports: Vec<TokenStream>, comment: TokenStream| {
        let mut items = Items::default();
        imports.into_iter().for_each(|import| items.push(import));
        items.print(comment)
    };
    let mut server = Items::default();
    server.push(quote! {
        #[doc = " The server's side: it has every item that it is asked for."]
        struct Shelf;
    });
    server.push(quote! {
        impl #module::server::Items for Shelf {
            async fn get(&self, _: &Incoming, name: String) -> Outcome<Item> {
                Ok(Item::new(name).enabled(true).into())
            }
        }
    });
    let none = TokenStream::new;
    let parts =
        [group(of_std, comment), group(own, none()), group(of_xms, none()), server.print(none()), rest.print(none())];
    parts.join("\n")
}

fn test(krate: &str, service: &Service, body: &str) -> String {
    let (module, client) = (ident::token(&service.module), ident::token(&service.client));
    let body = Literal::byte_string(body.as_bytes());
    let mut tests = Items::default();
    tests.push(quote! {
        #[tokio::test]
        async fn the_client_reads_what_the_server_answers() {
            let shelf = #module::server::items(Arc::new(Shelf));
            let server = InProcess::new(Server::new(&#module::CATALOG).offer(shelf));
            let builder = #module::#client::builder().transport(server);
            let client = builder.build().unwrap();
            let item = client.items().get("second").await.unwrap();
            assert_eq!(item, Item::new("second").enabled(true));
        }
    });
    tests.push(quote! {
        #[test]
        fn the_example_of_the_description_is_read() {
            let body = #body;
            let item: Item = decode(body, &Decoding::default()).unwrap();
            assert_eq!(item, Item::new("first").enabled(true));
        }
    });
    let comment = quote!(#![doc = " Client and server speak as the description shows."]);
    let of_xms = vec![
        quote!(
            use xms_runtime::client::InProcess;
        ),
        quote!(
            use xms_runtime::server::{Incoming, Outcome, Server};
        ),
        quote!(
            use xms_runtime::xml::{Decoding, decode};
        ),
    ];
    program(
        krate,
        service,
        comment,
        [
            vec![quote!(
                use std::sync::Arc;
            )],
            of_xms,
        ],
        tests,
    )
}

fn example(krate: &str, service: &Service) -> String {
    let (module, client) = (ident::token(&service.module), ident::token(&service.client));
    let mut main = Items::default();
    main.push(quote! {
        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn Error>> {
            let shelf = #module::server::items(Arc::new(Shelf));
            let server = InProcess::new(Server::new(&#module::CATALOG).offer(shelf));
            let client = #module::#client::builder().transport(server).build()?;
            let item = client.items().get("first").await?;
            println!("{item:#?}");
            Ok(())
        }
    });
    let comment = quote! {
        #![doc = " Makes a call that is answered in the same process."]
        #![doc = ""]
        #![doc = " Without `transport`, the client calls the address that the description says."]
    };
    let of_std = vec![
        quote!(
            use std::error::Error;
        ),
        quote!(
            use std::sync::Arc;
        ),
    ];
    let of_xms = vec![
        quote!(
            use xms_runtime::client::InProcess;
        ),
        quote!(
            use xms_runtime::server::{Incoming, Outcome, Server};
        ),
    ];
    program(krate, service, comment, [of_std, of_xms], main)
}
