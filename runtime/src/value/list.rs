//! Lists: items in a wrapper, or repeated without one.

use crate::xml::{Decoder, Encoder, XmlError};
use crate::{Field, Kind, Value};

/// Bytes that an item takes beside itself: what its own text has in an allocator is not less.
const HEAP: usize = 16;

/// Reads an item of a list whose elements are `below` levels below the record's.
fn push_item<T: Value>(
    list: &mut Vec<T>,
    from: &mut Decoder<'_>,
    field: &'static Field,
    kind: &Kind,
    below: usize,
) -> Result<(), XmlError> {
    if let Some(item) = from.item(field, kind)? {
        if list.len() == list.capacity() {
            let more = from.room_for_items(list.len(), size_of::<T>(), below)?;
            list.reserve_exact(more);
        }
        from.charge(HEAP)?;
        list.push(item);
    }
    Ok(())
}

impl<T: Value> Value for Vec<T> {
    fn read_xml(&mut self, from: &mut Decoder<'_>, field: &'static Field) -> Result<bool, XmlError> {
        match &field.kind {
            Kind::List(item) => {
                while from.next_item(item, self.len() + 1)? {
                    push_item(self, from, item, &item.kind, 2)?;
                    from.end_item();
                }
                Ok(field.keep_empty || field.required || !self.is_empty())
            }
            Kind::Flat(kind) => {
                from.set_item_number(self.len() + 1);
                push_item(self, from, field, kind, 1)?;
                Ok(true)
            }
            kind => {
                push_item(self, from, field, kind, 1)?;
                Ok(true)
            }
        }
    }

    fn write_xml(&self, to: &mut Encoder, field: &'static Field) {
        let is_hole = to.is_hole(field);
        let Kind::List(item) = field.kind else {
            if is_hole {
                to.leave_hole();
            }
            for (index, value) in self.iter().enumerate() {
                to.set_item_number(index + 1);
                value.write_xml(to, field);
            }
            return;
        };
        if self.is_empty() && !field.keep_empty && !field.required && !is_hole {
            return;
        }
        let outside = to.begin_list(field);
        if is_hole {
            to.leave_hole();
        }
        for (index, value) in self.iter().enumerate() {
            to.set_item_number(index + 1);
            value.write_xml(to, item);
        }
        to.end_list(field, outside);
    }

    fn empty() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(Value::wipe);
    }
}
