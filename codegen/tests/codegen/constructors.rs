//! Constructors that cannot be called with their arguments exchanged: of one type there are few.
//!
//! In: the sources of the checked-in SDK, and of the libraries that its callers see. Out: constructors that a caller would
//! get wrong without an error.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{FnArg, ImplItem, Item, ReturnType, Signature, Type, Visibility};

/// So many arguments of one type can still be told apart by their places.
const MOST_ALIKE: usize = 4;

/// The constructors that were looked at, and those with more arguments alike than that.
#[derive(Default)]
struct Seen {
    constructors: usize,
    wrong: Vec<String>,
}

#[test]
fn no_constructor_has_many_arguments_of_one_type() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut generated = Seen::default();
    folder(&root.join("generated/src"), &mut generated);
    let mut own = Seen::default();
    ["facts/src", "runtime/src", "emulator/src"].iter().for_each(|path| folder(&root.join(path), &mut own));
    assert!(
        generated.constructors > 200 && own.constructors > 50,
        "{} and {}",
        generated.constructors,
        own.constructors
    );
    assert_eq!([generated.wrong, own.wrong].concat(), Vec::<String>::new());
}

#[test]
fn what_is_wrong_is_found() {
    let text = "impl A {
        pub fn new(a: impl Into<String>, b: impl Into<String>, c: u8, d: impl Into<String>, e: impl Into<String>,
                   f: impl Into<String>) -> Self { Self }
        pub fn made(a: u8, b: u8, c: u8, d: u8, e: u8) -> Result<A, E> { Ok(Self) }
        pub fn four(a: u8, b: u8, c: u8, d: u8, e: u16) -> Self { Self }
        pub fn no_constructor(a: u8, b: u8, c: u8, d: u8, e: u8) -> u8 { a }
        pub fn method(&self, a: u8, b: u8, c: u8, d: u8, e: u8) -> Self { Self }
        fn private(a: u8, b: u8, c: u8, d: u8, e: u8) -> Self { Self }
    }";
    let mut seen = Seen::default();
    items(&syn::parse_file(text).unwrap().items, Path::new("a.rs"), &mut seen);
    assert_eq!(seen.constructors, 3);
    assert_eq!(seen.wrong, ["a.rs: A::new: 5 of impl Into < String >", "a.rs: A::made: 5 of u8"]);
}

fn folder(folder: &Path, seen: &mut Seen) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            self::folder(&path, seen);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            items(&file.items, &path, seen);
        }
    }
}

fn items(all: &[Item], path: &Path, seen: &mut Seen) {
    for item in all {
        match item {
            Item::Mod(module) => items(module.content.as_ref().map_or(&[][..], |(_, inner)| inner), path, seen),
            Item::Impl(block) if block.trait_.is_none() => {
                for member in &block.items {
                    let ImplItem::Fn(function) = member else { continue };
                    if matches!(function.vis, Visibility::Public(_)) && is_constructor(&function.sig, &block.self_ty) {
                        seen.constructors += 1;
                        let of = format!("{}: {}::{}", path.display(), text(&block.self_ty), function.sig.ident);
                        let alike = alike(&function.sig);
                        let many = alike.into_iter().filter(|(_, count)| *count > MOST_ALIKE);
                        seen.wrong.extend(many.map(|(kind, count)| format!("{of}: {count} of {kind}")));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether a function makes a value of the type without having one.
fn is_constructor(function: &Signature, of: &Type) -> bool {
    let ReturnType::Type(_, made) = &function.output else { return false };
    let (made, of) = (text(made), text(of));
    let name = of.split(' ').next().unwrap_or_default();
    let makes = made.split(' ').any(|word| word == "Self" || word == name);
    makes && !function.inputs.iter().any(|input| matches!(input, FnArg::Receiver(_)))
}

/// How many arguments of each type there are.
fn alike(function: &Signature) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for input in &function.inputs {
        if let FnArg::Typed(argument) = input {
            *counts.entry(text(&argument.ty)).or_default() += 1;
        }
    }
    counts
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}
