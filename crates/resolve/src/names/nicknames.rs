//! Short and pet forms of given names, from tables of general knowledge.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// Lines of `canonical: short, short …`. A canonical name without short forms is there because it is
/// a usual given name.
const SPANISH: &str = include_str!("nicknames_es.txt");
const ENGLISH: &str = include_str!("nicknames_en.txt");
/// Names that are one name in two languages.
const ACROSS: &str = include_str!("nicknames_across.txt");

/// Ids of the classes that a plain given name belongs to, one for each whole name that it can stand
/// for, itself among them: `beto` is in those of `alberto`, `roberto`, `humberto` …; empty where it is
/// in no table. Two names that share a class can be one person's.
pub(crate) fn nicknames(token: &str) -> &'static [u16] {
    TABLES.classes.get(token).map_or(&[], |classes| classes)
}

/// Whether a class holds names that are the same only across languages (`jose`, `joseph`), which says
/// less than a short form does.
pub(crate) fn is_weak(class: u16) -> bool {
    class >= TABLES.first_weak
}

/// Whether this is a usual given name, or short for one.
pub(super) fn is_given(token: &str) -> bool {
    TABLES.classes.contains_key(token)
}

/// Whether this is a usual given name in full.
pub(super) fn is_whole(token: &str) -> bool {
    TABLES.whole.contains(token)
}

#[derive(Default)]
struct Tables {
    /// The canonical names.
    whole: FxHashSet<&'static str>,
    classes: FxHashMap<String, Vec<u16>>,
    first_weak: u16,
}

static TABLES: LazyLock<Tables> = LazyLock::new(Tables::read);

impl Tables {
    fn read() -> Self {
        let mut ids: FxHashMap<&str, u16> = FxHashMap::default();
        let mut tables = Self::default();
        for (canonical, short) in lines(SPANISH).chain(lines(ENGLISH)) {
            let next = tables.first_weak;
            let id = *ids.entry(canonical).or_insert(next);
            tables.first_weak = tables.first_weak.max(id.saturating_add(1));
            tables.whole.insert(canonical);
            short.chain([canonical]).for_each(|name| tables.add(name.to_owned(), id));
        }
        tables.add_diminutives();
        let mut weak = tables.first_weak;
        for (canonical, others) in lines(ACROSS) {
            others.chain([canonical]).for_each(|name| tables.add(name.to_owned(), weak));
            weak = weak.saturating_add(1);
        }
        tables
    }

    fn add(&mut self, name: String, class: u16) {
        let classes = self.classes.entry(name).or_default();
        if !classes.contains(&class) {
            classes.push(class);
        }
    }

    /// The forms in -ito and -ita of all names in the Spanish table, unless the form is in a table for
    /// another name.
    fn add_diminutives(&mut self) {
        let named: FxHashSet<String> = self.classes.keys().cloned().collect();
        let names = lines(SPANISH).flat_map(|(canonical, short)| short.chain([canonical]));
        for name in names {
            let Some(diminutive) = diminutive(name) else { continue };
            if !named.contains(&diminutive) {
                let classes = self.classes.get(name).cloned().unwrap_or_default();
                classes.into_iter().for_each(|class| self.add(diminutive.clone(), class));
            }
        }
    }
}

fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, Shorts)> {
    let lines = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| {
        let (canonical, shorts) = line.split_once(':').unwrap_or((line, ""));
        (canonical, Shorts(shorts.split(',')))
    })
}

/// The names after the colon.
struct Shorts(std::str::Split<'static, char>);

impl Iterator for Shorts {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        self.0.by_ref().map(str::trim).find(|short| !short.is_empty())
    }
}

/// `ana` → `anita`, `carlos` → `carlitos`, `paco` → `paquito`, `miguel` → `miguelito`.
fn diminutive(name: &str) -> Option<String> {
    const SHORTEST: usize = 3;
    if name.len() < SHORTEST || name.contains("it") {
        return None;
    }
    let (stem, ending) = match name {
        _ if name.ends_with("os") => (name.strip_suffix("os")?, "itos"),
        _ if name.ends_with('o') => (name.strip_suffix('o')?, "ito"),
        _ if name.ends_with('a') => (name.strip_suffix('a')?, "ita"),
        _ if name.ends_with('e') => (name.strip_suffix('e')?, "ito"),
        _ if name.ends_with(['l', 'n', 's', 'r', 'd', 'z']) => (name, "ito"),
        _ => return None,
    };
    let stem = match stem.as_bytes().last()? {
        b'c' => format!("{}qu", stem.strip_suffix('c')?),
        b'g' if !name.ends_with('e') => format!("{stem}u"),
        b'z' => format!("{}c", stem.strip_suffix('z')?),
        _ => stem.to_owned(),
    };
    Some(stem + ending)
}
