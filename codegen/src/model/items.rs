//! Which list an answer holds.
//!
//! In: an operation, and the element that it answers. Out: the way to the list whose items a client gives out one by one.
//! Where nobody names it, it is the only one there is.

use std::borrow::Cow;

use super::{Body, Content, Field, Model, Operation, OutputBody, TypeId, TypeKind, ValueType};

impl Model {
    /// Returns the element that an operation answers, and the way to the list of what it holds: that of its pages, or where
    /// it has one answer, the list of records that the element is made for, with nothing beside it but texts.
    pub fn items<'m>(&self, operation: &'m Operation) -> Option<(TypeId, Cow<'m, [usize]>)> {
        if operation.continuation.is_some() {
            return operation.items().map(|(id, path)| (id, Cow::Borrowed(path)));
        }
        let OutputBody::One(&Body::Element(id)) = operation.output().body else { return None };
        if operation.long_running.is_some() {
            return None;
        }
        let path = self.only_list(id)?;
        let way = self.fields_on(id, &path);
        let (_, list) = way.last()?;
        let (Content::List { item: ValueType::Named(item), .. } | Content::Flat(ValueType::Named(item))) =
            &list.content
        else {
            return None;
        };
        let is_record = matches!(self[*item].kind, TypeKind::Record(_) | TypeKind::Union(_));
        let is_made_for_it = |&(owner, field): &(TypeId, &Field)| {
            fields(self, owner).iter().all(|other| std::ptr::eq(other, field) || self.is_text(other))
        };
        (is_record && way.iter().all(is_made_for_it)).then_some((id, Cow::Owned(path)))
    }

    /// Whether a field holds one text.
    fn is_text(&self, field: &Field) -> bool {
        match &field.content {
            Content::One(ValueType::Named(id)) => matches!(self[*id].kind, TypeKind::Enum(_)),
            Content::One(_) | Content::Set { .. } | Content::Fixed(_) => true,
            Content::List { .. } | Content::Flat(_) | Content::Map { .. } => false,
        }
    }

    /// The way to the only list of an element: its own, else that of the elements that it holds once.
    pub(super) fn only_list(&self, id: TypeId) -> Option<Vec<usize>> {
        let own = lists(fields(self, id));
        match own.as_slice() {
            [only] => return Some(vec![*only]),
            [] => {}
            _ => return None,
        }
        let mut found = None;
        for (index, field) in fields(self, id).iter().enumerate() {
            if let (Content::One(_), Some(inner), true) = (&field.content, field.content.named(), field.is_open()) {
                match (lists(fields(self, inner)).as_slice(), &found) {
                    ([], _) => {}
                    ([only], None) => found = Some(vec![index, *only]),
                    _ => return None,
                }
            }
        }
        found
    }
}

impl Field {
    /// Whether it is a list of values; one of lists holds no items.
    pub(super) fn is_list(&self) -> bool {
        let is_plain = match &self.content {
            Content::List { inner, .. } => inner.is_empty(),
            content => matches!(content, Content::Flat(_)),
        };
        is_plain && self.is_open()
    }

    /// Whether a value stands in it as it is.
    pub(super) fn is_open(&self) -> bool {
        !self.secret && !self.nil
    }
}

fn fields(model: &Model, id: TypeId) -> &[Field] {
    match &model[id].kind {
        // Of an element that is an enum a value has one child, and whether it is that one is not known here.
        TypeKind::Record(record) if !record.is_enum() => &record.fields,
        _ => &[],
    }
}

fn lists(fields: &[Field]) -> Vec<usize> {
    fields.iter().enumerate().filter(|(_, field)| field.is_list()).map(|(index, _)| index).collect()
}
