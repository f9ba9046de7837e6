use super::many::Pair;
#[derive(Debug)]
pub(super) struct Anchors;
impl Anchors { pub(super) fn of(_: &str, _: &str) -> Self { Self } }
#[derive(Default)]
pub(super) struct Translations { pub(super) pairs: Vec<Pair>, pub(super) common: u64 }
pub(super) fn translations(_documents: &[Option<&Anchors>]) -> Translations { Translations::default() }
