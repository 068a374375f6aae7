//! Writing the clean document: every object once, in the order in which the pages lead to them, one list of
//! them, and nothing else.

use std::collections::VecDeque;

use super::object::{Data, Dict, Object};
use super::rebuild::refer;
use crate::{Plan, Reason};

/// One version for all; the second line tells programs that the file is not text.
const HEAD: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

/// Numbers the objects that the root leads to, and writes them.
pub(super) fn write(mut objects: Vec<Object>, root: u32) -> Result<Plan, Reason> {
    let order = number(&mut objects, root);
    let mut plan = Plan::new();
    plan.bytes(HEAD);
    let mut starts = Vec::with_capacity(order.len());
    for (number, place) in (1_u32..).zip(&order) {
        starts.push(plan.len());
        plan.bytes(format!("{number} 0 obj\n").as_bytes());
        let object = objects.get_mut(*place as usize);
        let object = object.map(|object| std::mem::replace(object, Object::Null));
        write_object(object.unwrap_or(Object::Null), &mut plan);
        plan.bytes(b"\nendobj\n");
    }
    let list = plan.len();
    // Ten digits for a place in the file.
    if list >= 10_000_000_000 {
        return Err(Reason::Beyond("10 GB"));
    }
    let count = starts.len() + 1;
    let mut table = format!("xref\n0 {count}\n0000000000 65535 f \n");
    for start in starts {
        table.push_str(&format!("{start:010} 00000 n \n"));
    }
    plan.bytes(table.as_bytes());
    let trailer = format!("trailer\n<</Root 1 0 R/Size {count}>>\nstartxref\n{list}\n%%EOF\n");
    plan.bytes(trailer.as_bytes());
    Ok(plan)
}

fn write_object(object: Object, plan: &mut Plan) {
    let mut out = Vec::new();
    let Object::Stream(stream) = object else {
        object.write(&mut out);
        plan.bytes(&out);
        return;
    };
    let mut dict = stream.dict;
    let length = i64::try_from(stream.data.len()).unwrap_or(i64::MAX);
    dict.set("Length", Object::int(length));
    dict.write(&mut out);
    out.extend(b"\nstream\n");
    plan.bytes(&out);
    match stream.data {
        Data::File(range) => plan.source(range.start as u64..range.end as u64),
        Data::Bytes(bytes) => plan.bytes(&bytes),
        Data::Plan(data) => plan.append(data),
    }
    plan.bytes(b"\nendstream");
}

/// Gives each object that the root leads to its number, from 1, and points all references at these. Returns
/// the places of the objects in the order of their numbers.
fn number(objects: &mut [Object], root: u32) -> Vec<u32> {
    let mut numbers = vec![0_u32; objects.len()];
    let mut order = Vec::new();
    let mut queue = VecDeque::from([root]);
    let mut take = |place: u32, queue: &mut VecDeque<u32>| match numbers.get_mut(place as usize) {
        Some(number) if *number == 0 => {
            order.push(place);
            *number = order.len() as u32;
            queue.push_back(place);
            *number
        }
        Some(number) => *number,
        None => 0,
    };
    take(root, &mut queue);
    queue.pop_front();
    while let Some(place) = queue.pop_front() {
        let Some(slot) = objects.get_mut(place as usize) else {
            continue;
        };
        renumber(slot, &mut |place| take(place, &mut queue));
    }
    order
}

/// Objects of ours are as deep as the rules that made them.
fn renumber(object: &mut Object, take: &mut dyn FnMut(u32) -> u32) {
    match object {
        Object::Ref(id) => {
            let number = take(id.number);
            *object = refer(number);
        }
        Object::List(list) => list.iter_mut().for_each(|entry| renumber(entry, take)),
        Object::Dict(dict) => renumber_dict(dict, take),
        Object::Stream(stream) => renumber_dict(&mut stream.dict, take),
        _ => {}
    }
}

fn renumber_dict(dict: &mut Dict, take: &mut dyn FnMut(u32) -> u32) {
    dict.objects_mut().for_each(|entry| renumber(entry, take));
}
