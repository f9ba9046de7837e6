//! The order of a chronology.

use super::Own;
use model::{Citation, CustodyEntry, DocumentId, Spans};

/// What tells citations apart, in the order of documents and their texts.
pub(super) fn key(citation: &Citation) -> (DocumentId, &Spans) {
    (citation.document, citation.quote.spans())
}

/// All records of a person, by the earliest day that each can be of; those without a date last.
pub(super) fn in_order(own: &Own<'_>) -> Vec<CustodyEntry> {
    let stays = own.stays.iter().map(|held| CustodyEntry::Stay(held.stay.clone()));
    let moves = own.moves.iter().map(|step| CustodyEntry::Move((*step).clone()));
    let orders = own.orders.iter().map(|order| CustodyEntry::Order((*order).clone()));
    let presences = own.presences.iter().map(|one| CustodyEntry::Presence((*one).clone()));
    let mut entries: Vec<CustodyEntry> =
        stays.chain(moves).chain(orders).chain(presences).collect();
    // What is alike in all else differs in nothing that a reader could see the order of.
    entries.sort_by_cached_key(|entry| {
        let (document, spans) = key(entry.citation());
        (
            entry.first_day().unwrap_or(i32::MAX),
            place(entry),
            document,
            spans.clone(),
            format!("{entry:?}"),
        )
    });
    entries
}

/// Of one day, an order comes before what was done, and a step before the stay.
fn place(entry: &CustodyEntry) -> u8 {
    match entry {
        CustodyEntry::Order(_) => 0,
        CustodyEntry::Move(_) => 1,
        CustodyEntry::Stay(_) => 2,
        CustodyEntry::Presence(_) => 3,
    }
}
