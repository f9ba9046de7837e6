//! Documents that repeat each other's text.
//!
//! Texts are cut into shingles, runs of five folded words (Broder 1997, "On the resemblance and
//! containment of documents"). A sketch keeps the shingles whose hash falls below a bound, a fixed
//! fraction of all (FracMinHash: Irber et al. 2022), so that containment can be estimated between
//! texts of any two lengths; short texts keep all. Candidates come from an inverted index of the
//! sampled shingles, and are verified on the full texts by **containment**: a brief may quote a
//! third of a long story.

use crate::names::{chain, fold, hash, words};
use model::{DocumentId, Form, Passage, Reading, Span, SpeakerKind, Statement};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// A small sample of a document's shingles from which containment can be estimated. Stored by the
/// case: `hashes` sorted, a few hundred at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// The sampled hashes, sorted, without repeats.
    pub hashes: Vec<u64>,
}

/// Two documents of which the one repeats much of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct NearCopy {
    /// The one whose text stands in the other to the greater share.
    pub copy: DocumentId,
    /// The other.
    pub original: DocumentId,
    /// The share of the copy's shingles that stand in the original, in [0, 1].
    pub containment: f64,
    /// The longest shared passage in the copy.
    pub in_copy: Passage,
    /// The same in the original.
    pub in_original: Passage,
}

/// Words in a shingle.
const SHINGLE: usize = 5;
/// Sketches keep at most about this many hashes: texts of up to so many words keep all.
const SAMPLE: usize = 128;

/// The sketch of a reading, without what third parties are quoted as saying: two outlets that
/// quote one speech do not copy each other.
pub fn sketch(reading: &Reading, statements: &[Statement]) -> Sketch {
    let text = reading.text().as_str();
    let quoted = quoted_bytes(reading, statements);
    let mut hashes = Words::of(text).own(&quoted).shingles();
    sample(&mut hashes);
    Sketch { hashes }
}

/// Keeps the hashes below the widest bound, a power of two, that leaves at most [`SAMPLE`]: two
/// sketches agree on every hash below the narrower of their bounds.
fn sample(hashes: &mut Vec<u64>) {
    let mut bound = u64::MAX;
    while hashes.partition_point(|hash| *hash <= bound) > SAMPLE {
        bound >>= 1;
    }
    hashes.truncate(hashes.partition_point(|hash| *hash <= bound));
}

/// What others than the document say in their own words: by its statements, and by its quotation
/// marks.
fn quoted_bytes(reading: &Reading, statements: &[Statement]) -> Vec<Range<usize>> {
    let direct = statements.iter().filter(|statement| {
        statement.document() == reading.document
            && statement.form == Form::Direct
            && statement.speaker.kind != SpeakerKind::Document
    });
    let spans = direct.flat_map(|statement| statement.content.spans().as_slice());
    let bytes = spans.filter_map(|span| {
        Some(reading.text().byte_of(span.start())?..reading.text().byte_of(span.end())?)
    });
    let mut bytes: Vec<Range<usize>> = bytes.collect();
    bytes.extend(between_marks(reading.text().as_str()));
    bytes.sort_by_key(|range| range.start);
    bytes
}

/// Quotations of at least this many words are a speaker's own; shorter ones are the writer's.
const QUOTED_WORDS: usize = 6;
/// A mark that finds no partner within so many bytes opens nothing.
const QUOTED_BYTES: usize = 2_000;

/// The bytes between quotation marks; straight ones only within one line.
fn between_marks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(['“', '«', '"']) {
        let open = from + at;
        let mark = text[open..].chars().next().unwrap_or('"');
        let start = open + mark.len_utf8();
        let closing: &[char] = match mark {
            '“' => &['”', '“'],
            '«' => &['»'],
            _ => &['"', '\n'],
        };
        from = start;
        let Some(length) = text[start..].find(closing).filter(|length| *length < QUOTED_BYTES)
        else {
            continue;
        };
        let inside = &text[start..start + length];
        if inside.split_whitespace().nth(QUOTED_WORDS - 1).is_some() {
            found.push(start..start + length);
        }
        let end = &text[start + length..];
        from = start + length + end.chars().next().filter(|c| *c != '“').map_or(0, char::len_utf8);
    }
    found
}

/// The words of a text, folded and hashed, with where each stands.
#[derive(Debug, Default)]
struct Words {
    hashes: Vec<u64>,
    /// Start and end in bytes.
    places: Vec<(u32, u32)>,
    /// Whether the word follows the one before it without anything taken out between.
    joined: Vec<bool>,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut start = None;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            match (c.is_alphanumeric(), start) {
                (true, None) => start = Some(at),
                (false, Some(begin)) => {
                    found.push(&text[begin..at], begin, at);
                    start = None;
                }
                _ => {}
            }
        }
        found
    }

    /// The words that are not quoted. Where hardly any are, the text is the publication of what is
    /// said in it, and all words are its own.
    fn own(self, quoted: &[Range<usize>]) -> Self {
        let mut own = Self::default();
        let (mut ranges, mut joined) = (quoted.iter().peekable(), false);
        for (at, (start, end)) in self.places.iter().copied().enumerate() {
            while ranges.next_if(|range| range.end <= start as usize).is_some() {}
            if ranges.peek().is_some_and(|range| range.start <= start as usize) {
                joined = false;
                continue;
            }
            own.hashes.push(self.hashes[at]);
            own.places.push((start, end));
            own.joined.push(joined);
            joined = true;
        }
        if own.hashes.len() * 4 < self.hashes.len() { self } else { own }
    }

    fn push(&mut self, word: &str, start: usize, end: usize) {
        let value = if word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
            hash(word.as_bytes())
        } else {
            words(&fold(word)).fold(0, |running, part| running ^ hash(part.as_bytes()))
        };
        self.hashes.push(value);
        self.places.push((start as u32, end as u32));
        self.joined.push(!self.joined.is_empty());
    }

    /// The hash of each run of [`SHINGLE`] words, or of the whole where it is shorter; sorted,
    /// without repeats.
    fn shingles(&self) -> Vec<u64> {
        let mut shingles = self.runs();
        shingles.sort_unstable();
        shingles.dedup();
        shingles
    }

    fn runs(&self) -> Vec<u64> {
        let of_run = |run: &[u64]| run.iter().fold(0, |running, word| chain(running, *word));
        if self.hashes.len() < SHINGLE {
            return if self.hashes.is_empty() { Vec::new() } else { vec![of_run(&self.hashes)] };
        }
        let whole = |start: &usize| self.joined[start + 1..start + SHINGLE].iter().all(|j| *j);
        (0..=self.hashes.len() - SHINGLE)
            .filter(whole)
            .map(|start| of_run(&self.hashes[start..start + SHINGLE]))
            .collect()
    }
}

/// How many documents one shingle remembers: the first ones. Of ten thousand copies each new one
/// meets only these, so that adding stays linear.
const POSTINGS: usize = 16;
/// How many candidates are given at most.
const CANDIDATES: usize = 16;
/// The share of sampled shingles that a candidate must have in common with the smaller sketch.
const CANDIDATE_SHARE: f64 = 0.1;

/// Sketches by shingle, to find those that may share text with another.
#[derive(Debug, Default)]
pub struct Index {
    documents: Vec<Indexed>,
    /// The first posting of each shingle; most have only one, so chains take less than lists.
    first: HashMap<u64, u32, BuildHasherDefault<Mixed>>,
    postings: Vec<Posting>,
}

#[derive(Debug)]
struct Indexed {
    document: DocumentId,
    /// How many hashes its sketch has.
    size: u32,
    /// The greatest of them.
    bound: u64,
}

#[derive(Debug)]
struct Posting {
    document: u32,
    /// The next posting of the same shingle.
    next: Option<u32>,
}

/// The hasher of keys that are hashes already.
#[derive(Debug, Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = chain(self.0, hash(bytes));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

impl Index {
    /// Adds a document.
    pub fn insert(&mut self, document: DocumentId, sketch: &Sketch) {
        let number = self.documents.len() as u32;
        self.documents.push(Indexed {
            document,
            size: sketch.hashes.len() as u32,
            bound: sketch.hashes.last().copied().unwrap_or(0),
        });
        for hash in &sketch.hashes {
            let next = self.first.get(hash).copied();
            if self.chain(*hash).count() < POSTINGS {
                self.first.insert(*hash, self.postings.len() as u32);
                self.postings.push(Posting { document: number, next });
            }
        }
    }

    /// The documents that remember a shingle.
    fn chain(&self, hash: u64) -> impl Iterator<Item = u32> {
        let first = self.first.get(&hash).copied();
        let posting = |at: u32| self.postings.get(at as usize);
        let chain =
            std::iter::successors(first.and_then(posting), move |p| p.next.and_then(posting));
        chain.map(|posting| posting.document)
    }

    /// The documents inserted before that may share much text with this sketch, likeliest first;
    /// a bounded number however many there are.
    pub fn candidates(&self, sketch: &Sketch) -> Vec<DocumentId> {
        let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
        for hash in &sketch.hashes {
            for number in self.chain(*hash) {
                *shared.entry(number).or_default() += 1;
            }
        }
        let bound = sketch.hashes.last().copied().unwrap_or(0);
        let mut likely: Vec<(f64, u32)> = shared
            .into_iter()
            .filter_map(|(number, shared)| {
                let Indexed { size, bound: other_bound, .. } = self.documents[number as usize];
                // Of the larger sketch only what the smaller bound lets through can be shared.
                let here = sketch.hashes.partition_point(|hash| *hash <= other_bound) as u32;
                let there = if other_bound <= bound { size } else { size.min(here.max(shared)) };
                let share = f64::from(shared) / f64::from(here.min(there).max(1));
                (share >= CANDIDATE_SHARE).then_some((share, number))
            })
            .collect();
        likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        likely.truncate(CANDIDATES);
        likely.iter().map(|(_, number)| self.documents[*number as usize].document).collect()
    }
}

/// The least containment of a near copy. On 5,000 generated articles, a quarter of them reprinted
/// with 1 to 10 % of the words changed and three in ten reprints cut to a half or more, 0.25 finds
/// 99.9 % of the pairs, 0.3 99.6 %, 0.4 95.5 %, all without a wrong one. Texts rewritten in other
/// words fall below it: those are known by what their statements share.
const NEAR: f64 = 0.25;
/// The least number of shared shingles: a shared sentence of fewer words is no copy.
const LEAST_SHARED: usize = 8;

/// Compares two texts in full; `None` where neither holds enough of the other to be a near copy.
/// Texts with the same words, quotations included, are exact copies: containment 1.
pub fn compare(a: &Reading, b: &Reading) -> Option<NearCopy> {
    Comparable::of(a).compare(&Comparable::of(b))
}

/// A text made ready to be compared with several others.
#[derive(Debug)]
pub struct Comparable<'r> {
    reading: &'r Reading,
    /// Of all words, quotations included.
    whole: u64,
    /// Without long quotations.
    words: Words,
    shingles: Vec<u64>,
}

impl<'r> Comparable<'r> {
    /// Cuts a reading into words and shingles.
    pub fn of(reading: &'r Reading) -> Self {
        let text = reading.text().as_str();
        let all = Words::of(text);
        let whole = all.hashes.iter().fold(0, |running, word| chain(running, *word));
        let words = all.own(&between_marks(text));
        let shingles = words.shingles();
        Self { reading, whole, words, shingles }
    }

    /// See [`compare`].
    pub fn compare(&self, other: &Self) -> Option<NearCopy> {
        if self.whole == other.whole {
            let (copy, original) = in_order((self, 1.0), (other, 1.0));
            return near_copy(copy.0, original.0, 1.0);
        }
        let shared = count_shared(&self.shingles, &other.shingles);
        if shared < LEAST_SHARED {
            return None;
        }
        let share = |side: &Self| shared as f64 / side.shingles.len() as f64;
        let (copy, original) = in_order((self, share(self)), (other, share(other)));
        (copy.1 >= NEAR).then(|| near_copy(copy.0, original.0, copy.1)).flatten()
    }

    fn passage(&self, first: usize, length: usize) -> Option<Passage> {
        let start = self.words.places.get(first)?.0 as usize;
        let end = self.words.places.get(first + length - 1)?.1 as usize;
        let span: Span = self.reading.text().span_of(start..end)?;
        Some(Passage { document: self.reading.document, span })
    }
}

/// How many values two sorted lists without repeats have in common.
fn count_shared(a: &[u64], b: &[u64]) -> usize {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        i += usize::from(x <= y);
        j += usize::from(y <= x);
        shared += usize::from(x == y);
    }
    shared
}

fn near_copy(
    copy: &Comparable<'_>,
    original: &Comparable<'_>,
    containment: f64,
) -> Option<NearCopy> {
    let (in_copy, in_original, length) = longest_run(&copy.words.hashes, &original.words.hashes)?;
    Some(NearCopy {
        copy: copy.reading.document,
        original: original.reading.document,
        containment,
        in_copy: copy.passage(in_copy, length)?,
        in_original: original.passage(in_original, length)?,
    })
}

/// A text with the share of it that stands in the other.
type Shared<'c, 'r> = (&'c Comparable<'r>, f64);

/// The copy first.
fn in_order<'c, 'r>(a: Shared<'c, 'r>, b: Shared<'c, 'r>) -> (Shared<'c, 'r>, Shared<'c, 'r>) {
    if is_copy((a.0.reading, a.1), (b.0.reading, b.1)) { (a, b) } else { (b, a) }
}

/// Whether the first is the copy: the one that stands in the other to the greater share; of about
/// equal shares the later one; else the one with the greater identifier, so that the order in
/// which the two are given does not matter.
fn is_copy(a: (&Reading, f64), b: (&Reading, f64)) -> bool {
    if (a.1 - b.1).abs() > 0.05 {
        return a.1 > b.1;
    }
    let day = |reading: &Reading| reading.published.as_ref().and_then(|date| date.edtf.first_day());
    match (day(a.0), day(b.0)) {
        (Some(of_a), Some(of_b)) if of_a != of_b => of_a > of_b,
        _ if a.1 != b.1 => a.1 > b.1,
        _ => a.0.document > b.0.document,
    }
}

/// The longest run of words that stands in both: (start in a, start in b, length).
///
/// Runs are grown from equal shingles. Each shingle of b is looked up at its first few places
/// only, and no shingle inside a run is grown again, so that a text of one word repeated costs no
/// more than any other; the run found is then as good a passage to show.
fn longest_run(a: &[u64], b: &[u64]) -> Option<(usize, usize, usize)> {
    const PLACES: usize = 4;
    let seed = SHINGLE.min(a.len()).min(b.len());
    if seed == 0 {
        return None;
    }
    let mut places: HashMap<&[u64], Vec<usize>> = HashMap::new();
    for (at, run) in b.windows(seed).enumerate() {
        let known = places.entry(run).or_default();
        if known.len() < PLACES {
            known.push(at);
        }
    }
    let mut best: Option<(usize, usize, usize)> = None;
    let mut at = 0;
    while at + seed <= a.len() {
        let mut reach = 0;
        for start in places.get(&a[at..at + seed]).into_iter().flatten() {
            let run = grow(a, b, at, *start);
            if best.is_none_or(|(_, _, longest)| run.2 > longest) {
                best = Some(run);
            }
            reach = reach.max(run.0 + run.2 - at);
        }
        at += (reach + 1).saturating_sub(seed).max(1);
    }
    best
}

/// The run of equal words around two places.
fn grow(a: &[u64], b: &[u64], at: usize, start: usize) -> (usize, usize, usize) {
    let after = a[at..].iter().zip(&b[start..]).take_while(|(x, y)| x == y).count();
    let before = a[..at].iter().rev().zip(b[..start].iter().rev());
    let before = before.take_while(|(x, y)| x == y).count();
    (at - before, start - before, before + after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use model::{DocumentKind, Text};

    fn reading(name: &str, text: &str) -> Reading {
        let id = DocumentId::of(name.as_bytes());
        Reading::new(id, DocumentKind::Text, Text::new(text.to_owned()), Vec::new()).unwrap()
    }

    fn check(a: &str, b: &str, expect: Expect) {
        let (a, b) = (reading("a", a), reading("b", b));
        let words = |reading: &Reading, passage: &Passage| {
            reading.text().slice(passage.span).unwrap_or_default().to_owned()
        };
        let found = compare(&a, &b).map(|pair| {
            let (copy, original) = if pair.copy == a.document { (&a, &b) } else { (&b, &a) };
            let name = if pair.copy == a.document { "a" } else { "b" };
            let shown = words(copy, &pair.in_copy);
            assert_eq!(fold(&shown), fold(&words(original, &pair.in_original)));
            format!("{name} is the copy, {:.2}: {shown}", pair.containment)
        });
        expect.assert_eq(&found.unwrap_or("no copy".to_owned()));
    }

    const STORY: &str = "The ministry of Valdoria said on Tuesday that nobody had been harmed at \
        La Cumbre. Former prisoners who crossed the border into Costa Brisa last week tell another \
        story: of nights without sleep, of cells built for twenty that hold eighty, and of a room \
        that the guards call the chapel. Civic Watch has counted ninety-one of them.";

    #[test]
    fn a_reprint_is_a_copy_with_its_longest_passage() {
        let reprint = "PUERTO CLARO. Former prisoners who crossed the border into Costa Brisa last \
            week tell another story: of nights without sleep, of cells built for twenty that hold \
            eighty. The ministry denies it.";
        check(
            STORY,
            reprint,
            expect![
                "b is the copy, 0.79: Former prisoners who crossed the border into Costa Brisa last week tell another story: of nights without sleep, of cells built for twenty that hold eighty"
            ],
        );
        check(
            reprint,
            STORY,
            expect![
                "a is the copy, 0.79: Former prisoners who crossed the border into Costa Brisa last week tell another story: of nights without sleep, of cells built for twenty that hold eighty"
            ],
        );
    }

    #[test]
    fn an_equal_text_is_an_exact_copy() {
        check(
            STORY,
            &STORY.to_uppercase(),
            expect![
                "a is the copy, 1.00: The ministry of Valdoria said on Tuesday that nobody had been harmed at La Cumbre. Former prisoners who crossed the border into Costa Brisa last week tell another story: of nights without sleep, of cells built for twenty that hold eighty, and of a room that the guards call the chapel. Civic Watch has counted ninety-one of them"
            ],
        );
        check(
            "“All of it is said by others, word for word.”",
            "All of it is said by others, word for word",
            expect!["a is the copy, 1.00: All of it is said by others, word for word"],
        );
        check("", "", expect!["no copy"]);
    }

    #[test]
    fn a_shared_quotation_is_no_copy() {
        let quote = "“I was held for eleven months in a cell without a window and nobody ever told me why I was there”";
        let a = format!(
            "A baker from San Telmo spoke to this paper on Friday. {quote}, he said. He has moved abroad."
        );
        let b = format!(
            "{quote}: with these words began the hearing before the committee of the senate, which lasted six hours."
        );
        check(&a, &b, expect!["no copy"]);
    }

    #[test]
    fn other_words_on_the_same_matter_are_no_copy() {
        let other = "Ninety-one men have told Civic Watch of a room at La Cumbre that guards call \
            the chapel. The government in San Telmo says that no harm was done.";
        check(STORY, other, expect!["no copy"]);
    }

    #[test]
    fn the_later_of_two_is_the_copy() {
        let dated = |name: &str, day: u8| {
            let mut reading = reading(name, STORY);
            let edtf = model::Edtf::day(2025, 11, day).unwrap();
            reading.published = Some(model::DateFound { edtf, found_in: "date line".to_owned() });
            reading
        };
        for (a, b) in [("x", "y"), ("y", "x")] {
            let (early, late) = (dated(a, 3), dated(b, 4));
            let pair = compare(&early, &late).unwrap();
            assert_eq!((pair.copy, pair.containment), (late.document, 1.0));
            assert_eq!(compare(&late, &early), Some(pair));
        }
    }

    #[test]
    fn candidates_are_bounded_however_many_copies_there_are() {
        let mut index = Index::default();
        let sketch = sketch(&reading("story", STORY), &[]);
        for number in 0..100 {
            assert!(index.candidates(&sketch).len() <= CANDIDATES);
            index.insert(DocumentId::of(&[number]), &sketch);
        }
        assert_eq!(index.candidates(&sketch).first(), Some(&DocumentId::of(&[0])));
        assert!(index.candidates(&Sketch::default()).is_empty());
    }

    #[test]
    fn a_long_text_is_sampled() {
        let words: Vec<String> = (0..20_000).map(|number| format!("w{}", number % 9_001)).collect();
        let sketch = sketch(&reading("long", &words.join(" ")), &[]);
        assert!((SAMPLE / 3..=SAMPLE).contains(&sketch.hashes.len()));
        assert!(sketch.hashes.is_sorted());
    }
}
