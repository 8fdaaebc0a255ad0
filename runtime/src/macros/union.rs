//! [`union!`](crate::union): enums for elements that are one of several.

/// Declares the enum of an element that is one of several, with its table.
///
/// `#[element(TABLE, "Name", NAMESPACE, "Tag", "Discriminator")]` names the static that holds the table, the element, its
/// namespace, its tag, and the child whose text says which of the variants it is; further calls of
/// [`Shape`](crate::Shape)'s setters follow, such as `told_by_attribute("")`. `#[variant("Text", TABLE)]` stands before
/// each variant, with that text and the table of the variant's own type. One more variant is added, `Unrecognized`, which
/// keeps what this SDK does not name.
#[macro_export]
macro_rules! union {
    (
        $(#[doc = $doc:tt])*
        #[derive($($derive:ident),* $(,)?)]
        $(#[cfg_attr($($cfg:tt)*)])*
        #[non_exhaustive]
        #[element($table_vis:vis $table:ident, $element:literal, $namespace:expr, $tag:literal, $discriminator:literal
            $(, $call:ident($($args:tt)*))* $(,)?)]
        $vis:vis enum $name:ident {
            $(
                $(#[doc = $variant_doc:tt])*
                #[variant($text:literal, $shape:expr)]
                $variant:ident($(::std::boxed::)? Box<$target:ty>)
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive($($derive),*)]
        $(#[cfg_attr($($cfg)*)])*
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[doc = $variant_doc])*
                $variant(::std::boxed::Box<$target>),
            )*
            /// Keeps one that this SDK does not name, as it came.
            Unrecognized($crate::Xml),
        }

        impl $name {
            /// Describes this element: how its variants are told apart.
            pub const SHAPE: &'static $crate::Shape = &$table;
        }

        $table_vis static $table: $crate::Shape = $crate::Shape::new::<$name>(
            $element,
            $namespace,
            &[$crate::Field::new($tag, $crate::Kind::Xml)],
        )
        .tag($tag)
        .variants($discriminator, &[$(($text, $shape)),*])
        .raw()
        $(.$call($($args)*))*;

        $(
            impl ::core::convert::From<$target> for $name {
                fn from(value: $target) -> Self {
                    Self::$variant(::std::boxed::Box::new(value))
                }
            }
        )*

        impl $crate::Record for $name {
            fn shape(&self) -> &'static $crate::Shape {
                match self {
                    $(Self::$variant(value) => $crate::Record::shape(value),)*
                    Self::Unrecognized(_) => &$table,
                }
            }

            fn declared(&self) -> &'static $crate::Shape {
                &$table
            }

            fn field(&self, index: ::core::primitive::usize) -> &dyn $crate::Value {
                let _ = index;
                match self {
                    $(Self::$variant(value) => $crate::Record::field(value, index),)*
                    Self::Unrecognized(value) => value,
                }
            }

            fn field_mut(&mut self, index: ::core::primitive::usize) -> &mut dyn $crate::Value {
                let _ = index;
                match self {
                    $(Self::$variant(value) => $crate::Record::field_mut(value, index),)*
                    Self::Unrecognized(value) => value,
                }
            }

            fn empty() -> Self {
                Self::Unrecognized($crate::Value::empty())
            }

            fn select(&mut self, discriminator: ::core::option::Option<&::core::primitive::str>) {
                *self = match discriminator {
                    $(::core::option::Option::Some($text) => Self::$variant($crate::Record::empty()),)*
                    _ => $crate::Record::empty(),
                };
            }
        }
    };
}
