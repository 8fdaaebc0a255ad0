//! [`one_of!`](crate::one_of): enums for elements that have exactly one child, and for children of several kinds.

/// Declares the enum of an element that has exactly one of its fields, or of children that are of several kinds, with its
/// table.
///
/// `#[element(…)]` and `#[field(…)]` are those of [`record!`](crate::record); a field stands before each variant, and a
/// variant without a value is a child that always has the text of its [`Kind::Fixed`](crate::Kind::Fixed). One more
/// variant is added, `Unrecognized`, which keeps a child that this SDK does not name.
///
/// ```
/// xms_runtime::one_of! {
///     /// Says how a bed is watered.
///     #[derive(Clone, Debug, PartialEq)]
///     #[non_exhaustive]
///     #[element(WATER, "Water", "")]
///     pub enum Water {
///         /// From a can, so many times a week.
///         #[field(0, "Can", Int32, required)]
///         Can(i32),
///         /// By rain alone.
///         #[field(1, "Rain", Fixed(""), required)]
///         Rain,
///     }
/// }
///
/// let read = |document: &str| xms_runtime::xml::decode::<Water>(document.as_bytes(), &Default::default());
/// assert_eq!(read("<Water><Can>3</Can></Water>")?, Water::Can(3));
/// assert_eq!(read("<Water><Rain/></Water>")?, Water::Rain);
/// assert!(matches!(read("<Water><Pipe/></Water>")?, Water::Unrecognized(_)));
/// # Ok::<(), xms_runtime::xml::XmlError>(())
/// ```
#[macro_export]
macro_rules! one_of {
    (
        $(#[doc = $doc:tt])*
        #[derive($($derive:ident),* $(,)?)]
        $(#[cfg_attr($($cfg:tt)*)])*
        #[non_exhaustive]
        #[element($table_vis:vis $table:ident, $element:tt, $namespace:expr
            $(, $shape_call:ident($($shape_args:tt)*))* $(,)?)]
        $vis:vis enum $name:ident {
            $(
                $(#[doc = $variant_doc:tt])*
                #[field($index:tt, $wire:tt, $kind:ident $(($($kind_args:tt)*))?
                    $(, $call:ident $(($($args:tt)*))?)* $(,)?)]
                $variant:ident $(($type:ty))?
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
                $variant $(($type))?,
            )*
            /// Keeps a child that this SDK does not name, as it came.
            Unrecognized($crate::Xml),
        }

        impl $name {
            /// Describes what it may be: names and versions.
            pub const SHAPE: &'static $crate::Shape = &$table;
        }

        $table_vis static $table: $crate::Shape = $crate::Shape::new::<$name>(
            $element,
            $namespace,
            &[
                $(
                    $crate::Field::new($wire, $crate::Kind::$kind $(($($kind_args)*))?)
                        .tags(::core::concat!("<", $wire, "></", $wire, ">                                        "))
                        $(.$call($($($args)*)?))*,
                )*
            ],
        )
        $(.$shape_call($($shape_args)*))*
        .one_of();

        impl $crate::Record for $name {
            fn shape(&self) -> &'static $crate::Shape {
                &$table
            }

            fn chosen(&self) -> ::core::primitive::usize {
                match self {
                    $(Self::$variant { .. } => $index,)*
                    Self::Unrecognized(_) => $table.fields.len(),
                }
            }

            fn field(&self, index: ::core::primitive::usize) -> &dyn $crate::Value {
                let _ = index;
                match self {
                    $($(
                        Self::$variant(value) => {
                            let value: &$type = value;
                            value
                        }
                    )?)*
                    Self::Unrecognized(value) => value,
                    _ => $crate::__private::nothing(),
                }
            }

            fn field_mut(&mut self, index: ::core::primitive::usize) -> &mut dyn $crate::Value {
                if index != $crate::Record::chosen(self) {
                    *self = match index {
                        $($index => Self::$variant $((<$type as $crate::Value>::empty()))?,)*
                        _ => $crate::Record::empty(),
                    };
                }
                match self {
                    $($(
                        Self::$variant(value) => {
                            let value: &mut $type = value;
                            value
                        }
                    )?)*
                    Self::Unrecognized(value) => value,
                    _ => $crate::__private::nothing_mut(),
                }
            }

            fn empty() -> Self {
                Self::Unrecognized($crate::Value::empty())
            }
        }
    };
}
