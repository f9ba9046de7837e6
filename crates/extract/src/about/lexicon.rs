//! The form of the lexicon of acts: tables of phrases, each with the act it names and the guards
//! that keep its homonyms out, made once into a trie over words.
//!
//! A table is a text of lines. `[beating]` opens the phrases of an act, `[idiom]` those that name
//! none although a part of them does elsewhere; `#` opens a remark. `@name = a b` names a class of
//! words. A line `guard,guard: phrase` has guards. In a phrase, which is in the folded form of the
//! text (lower case, no accents, straight apostrophes):
//!
//! - `{a,b}` stands for either, `{,b }` for nothing or `b `, as in a shell; braces nest;
//! - `beat*` stands for all forms of a verb, `blow+` for singular and plural, `preso%` for the
//!   genders and numbers of a Spanish adjective in `o`, `@name` for a word of a class;
//! - `0` stands for a number in digits;
//! - `..` stands for up to [`GAP`] words within a clause.
//!
//! Between two words of a phrase at most [`SKIPPED`] small words may stand: articles, possessives,
//! pronouns that are objects. So `tie* hand+` is found in "tied both his hands".

use super::inflect;
use super::words::Word;
use model::{ActType, Language};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

/// The most words that `..` in a phrase of an act stands for.
const GAP: usize = 4;

/// The same in an idiom.
const IDIOM_GAP: usize = 2;

/// The most small words between two words of a phrase.
const SKIPPED: usize = 2;

/// What stands in a table for a number in digits that is no year.
const NUMBER: &str = "0";

/// What the surroundings must show for a phrase to name its act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    /// A prison, police or prisoners in the sentence.
    Custody,
    /// Custody or violence in the sentence, and no contest, match or market.
    Violence,
    /// No contest, match or market in the sentence.
    NotPlay,
    /// A person right before (passive) or after (active).
    Person,
    /// A prison, cell or custody in the sentence.
    Prison,
    /// Verbal, not an adjective of its victims ("detained men").
    Held,
    /// A border, country or migrants in the sentence.
    Border,
    /// News, broadcasts or those who make them in the sentence.
    Reporting,
    /// Not followed by what can be breached: a right, a law.
    NotRight,
    /// A document that tells of abuse: everyday words mean there what they mean to a witness.
    Grave,
    /// A document that speaks of people who are held.
    Captivity,
    /// A document that speaks of police, soldiers or guards.
    Armed,
    /// Done to somebody: with a pronoun or a person as its object, or passive.
    Somebody,
}

impl Guard {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "custody" => Self::Custody,
            "violence" => Self::Violence,
            "not-play" => Self::NotPlay,
            "person" => Self::Person,
            "prison" => Self::Prison,
            "held" => Self::Held,
            "border" => Self::Border,
            "reporting" => Self::Reporting,
            "not-right" => Self::NotRight,
            "grave" => Self::Grave,
            "captivity" => Self::Captivity,
            "armed" => Self::Armed,
            "somebody" => Self::Somebody,
            _ => return None,
        })
    }
}

/// What a phrase stands for.
#[derive(Debug)]
pub(super) struct Row {
    /// The act; `None` for an idiom that names none.
    pub(super) act: Option<ActType>,
    /// All must hold.
    pub(super) guards: Vec<Guard>,
}

/// A phrase of the lexicon in a text, as indices of words.
#[derive(Debug)]
pub(super) struct Phrase<'l> {
    pub(super) row: &'l Row,
    pub(super) at: Range<usize>,
    /// The part that hides shorter phrases inside it: of an act what follows the last gap, else all.
    pub(super) core: Range<usize>,
}

/// The lexicon of a language.
#[derive(Debug)]
pub(super) struct Lexicon {
    language: Language,
    /// By folded word.
    forms: HashMap<String, Form>,
    nodes: Vec<Node>,
    rows: Vec<Row>,
}

/// What a written word can stand for.
#[derive(Debug, Default)]
struct Form {
    /// Sorted.
    symbols: Vec<u32>,
    /// The nodes after the first word of a phrase.
    starts: Vec<usize>,
    /// Whether it may stand between two words of a phrase.
    small: bool,
}

#[derive(Debug, Default)]
struct Node {
    steps: Vec<(u32, usize)>,
    /// The longest gap, and the node after it.
    gaps: Vec<(usize, usize)>,
    /// The rows whose phrase ends here.
    ends: Vec<usize>,
}

/// Why a table is no lexicon.
#[derive(Debug, thiserror::Error)]
pub(super) enum LexiconError {
    #[error("line {0}: no such act")]
    Act(usize),
    #[error("line {0}: no such guard")]
    Guard(usize),
    #[error("line {0}: no such class of words: {1}")]
    Class(usize, String),
    #[error("line {0}: a phrase without words, or one that opens or ends in a gap")]
    Words(usize),
    #[error("line {0}: an adjective that does not end in o: {1}")]
    Adjective(usize, String),
}

impl Lexicon {
    /// The lexicon of a table in the form that the module describes.
    pub(super) fn of(table: &str, language: Language) -> Result<Self, LexiconError> {
        let mut builder = Builder::of(language);
        for (line, text) in table.lines().enumerate() {
            builder.line(text.trim(), line + 1)?;
        }
        Ok(builder.finish())
    }

    /// All phrases among words, in the order of their first words.
    pub(super) fn phrases(&self, words: &[Word<'_>]) -> Vec<Phrase<'_>> {
        let forms: Vec<Option<&Form>> = words.iter().map(|word| self.form(&word.low)).collect();
        let mut found = Vec::new();
        for (start, form) in forms.iter().enumerate() {
            for node in form.iter().flat_map(|form| &form.starts) {
                let walk = Walk { lexicon: self, words, forms: &forms, start };
                walk.on(*node, start + 1, start, &mut found);
            }
        }
        found
    }

    fn form(&self, low: &str) -> Option<&Form> {
        let is_number = low.len() < 4 && low.starts_with(|c: char| c.is_ascii_digit());
        let low = if is_number { NUMBER } else { low };
        self.forms.get(low).or_else(|| {
            let clitics = self.language == Language::Spanish;
            let verb = clitics.then(|| inflect::without_clitics(low)).flatten()?;
            self.forms.get(verb)
        })
    }
}

/// The search for phrases that start at one word.
struct Walk<'l, 'w> {
    lexicon: &'l Lexicon,
    words: &'w [Word<'w>],
    forms: &'w [Option<&'l Form>],
    start: usize,
}

impl<'l> Walk<'l, '_> {
    /// Goes on from a node with the word at `at`.
    fn on(&self, node: usize, at: usize, core: usize, found: &mut Vec<Phrase<'l>>) {
        let node = &self.lexicon.nodes[node];
        found.extend(node.ends.iter().map(|row| {
            let row = &self.lexicon.rows[*row];
            // An idiom hides what lies in its gap too.
            let core = if row.act.is_some() { core } else { self.start };
            Phrase { row, at: self.start..at, core: core..at }
        }));
        for (gap, after) in &node.gaps {
            for next in self.after_gap(at, *gap) {
                self.step(&self.lexicon.nodes[*after], next, next, found);
            }
        }
        if node.steps.is_empty() {
            return;
        }
        self.step(node, at, core, found);
        let small = |at: &usize| self.form(*at).is_some_and(|form| form.small);
        for next in (at..at + SKIPPED).take_while(small) {
            self.step(node, next + 1, core, found);
        }
    }

    fn step(&self, node: &Node, at: usize, core: usize, found: &mut Vec<Phrase<'l>>) {
        let Some(form) = self.form(at) else {
            return;
        };
        for (symbol, next) in &node.steps {
            if form.symbols.binary_search(symbol).is_ok() {
                self.on(*next, at + 1, core, found);
            }
        }
    }

    fn form(&self, at: usize) -> Option<&'l Form> {
        self.forms.get(at).copied().flatten()
    }

    /// The words at which what follows a gap may start.
    fn after_gap(&self, at: usize, gap: usize) -> impl Iterator<Item = usize> {
        let clause = self.words[at.min(self.words.len())..]
            .iter()
            .take_while(|word| !matches!(word.low.as_ref(), "." | ";" | ":" | "!" | "?"));
        let mut passed = 0;
        clause.enumerate().map_while(move |(offset, word)| {
            let here = (passed <= gap).then_some(at + offset);
            passed += usize::from(word.is_word());
            here
        })
    }
}

struct Builder {
    language: Language,
    act: Option<ActType>,
    symbols: HashMap<String, u32>,
    classes: HashMap<String, BTreeSet<String>>,
    lexicon: Lexicon,
}

impl Builder {
    fn of(language: Language) -> Self {
        let lexicon = Lexicon {
            language,
            forms: HashMap::new(),
            nodes: vec![Node::default()],
            rows: Vec::new(),
        };
        Self { language, act: None, symbols: HashMap::new(), classes: HashMap::new(), lexicon }
    }

    fn line(&mut self, text: &str, line: usize) -> Result<(), LexiconError> {
        if text.is_empty() || text.starts_with('#') {
            return Ok(());
        }
        if let Some(name) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            self.act = ActType::from_code(name);
            let known = self.act.is_some() || name == "idiom";
            return known.then_some(()).ok_or(LexiconError::Act(line));
        }
        if let Some((name, members)) = text.split_once(" = ") {
            let mut words = BTreeSet::new();
            for member in members.split_whitespace() {
                words.append(&mut self.written(member, line)?);
            }
            self.classes.insert(name.to_owned(), words);
            return Ok(());
        }
        let (guards, phrase) = text.split_once(": ").unwrap_or(("", text));
        let guards = guards.split(',').filter(|name| !name.is_empty()).map(Guard::of);
        let guards = guards.collect::<Option<Vec<Guard>>>().ok_or(LexiconError::Guard(line))?;
        self.lexicon.rows.push(Row { act: self.act, guards });
        for phrase in expand(phrase) {
            self.phrase(&phrase, line)?;
        }
        Ok(())
    }

    fn phrase(&mut self, phrase: &str, line: usize) -> Result<(), LexiconError> {
        let mut node = 0;
        for element in phrase.split_whitespace() {
            node = match element {
                ".." if node == 0 => return Err(LexiconError::Words(line)),
                ".." => self.gap(node),
                _ => {
                    let symbol = self.symbol(element, line)?;
                    self.step(node, symbol)
                }
            };
        }
        if node == 0 || phrase.trim().ends_with("..") {
            return Err(LexiconError::Words(line));
        }
        let row = self.lexicon.rows.len() - 1;
        let ends = &mut self.lexicon.nodes[node].ends;
        if !ends.contains(&row) {
            ends.push(row);
        }
        Ok(())
    }

    fn gap(&mut self, node: usize) -> usize {
        let gap = if self.act.is_some() { GAP } else { IDIOM_GAP };
        let known = self.lexicon.nodes[node].gaps.iter().find(|(length, _)| *length == gap);
        if let Some((_, next)) = known {
            return *next;
        }
        let next = self.new_node();
        self.lexicon.nodes[node].gaps.push((gap, next));
        next
    }

    fn step(&mut self, node: usize, symbol: u32) -> usize {
        let known = self.lexicon.nodes[node].steps.iter().find(|(known, _)| *known == symbol);
        if let Some((_, next)) = known {
            return *next;
        }
        let next = self.new_node();
        self.lexicon.nodes[node].steps.push((symbol, next));
        next
    }

    fn new_node(&mut self) -> usize {
        self.lexicon.nodes.push(Node::default());
        self.lexicon.nodes.len() - 1
    }

    /// The number of an element; the words that it stands for know it from then on.
    fn symbol(&mut self, element: &str, line: usize) -> Result<u32, LexiconError> {
        if let Some(symbol) = self.symbols.get(element) {
            return Ok(*symbol);
        }
        let symbol = self.symbols.len() as u32;
        for word in self.written(element, line)? {
            self.lexicon.forms.entry(word).or_default().symbols.push(symbol);
        }
        self.symbols.insert(element.to_owned(), symbol);
        Ok(symbol)
    }

    /// The written words that an element stands for.
    fn written(&self, element: &str, line: usize) -> Result<BTreeSet<String>, LexiconError> {
        if element.starts_with('@') {
            let class = self.classes.get(element).cloned();
            return class.ok_or_else(|| LexiconError::Class(line, element.to_owned()));
        }
        if let Some((options, mark)) = element.strip_prefix('{').and_then(|e| e.split_once('}')) {
            let mut words = BTreeSet::new();
            for option in options.split(',') {
                words.append(&mut self.written(&format!("{option}{mark}"), line)?);
            }
            return Ok(words);
        }
        let (base, mark) = element.split_at(element.trim_end_matches(['*', '+', '%']).len());
        Ok(match mark {
            "*" => inflect::verb(base, self.language).into_iter().collect(),
            "+" => inflect::noun(base, self.language).into_iter().collect(),
            "%" => inflect::adjective(base)
                .ok_or_else(|| LexiconError::Adjective(line, base.to_owned()))?
                .into(),
            _ => BTreeSet::from([base.to_owned()]),
        })
    }

    fn finish(mut self) -> Lexicon {
        let small = match self.language {
            Language::English => SMALL_ENGLISH,
            Language::Spanish => SMALL_SPANISH,
        };
        for word in small.split_whitespace() {
            self.lexicon.forms.entry(word.to_owned()).or_default().small = true;
        }
        let roots: HashMap<u32, usize> = self.lexicon.nodes[0].steps.iter().copied().collect();
        for form in self.lexicon.forms.values_mut() {
            form.symbols.sort_unstable();
            form.starts = form.symbols.iter().filter_map(|one| roots.get(one).copied()).collect();
        }
        self.lexicon
    }
}

/// Words that may stand between two words of a phrase.
const SMALL_ENGLISH: &str = "the a an my our your his her their its this that these those me us him \
    them you both all any some ever even just also";
const SMALL_SPANISH: &str = "el la los las lo un una unos unas mi mis su sus nuestro nuestra nuestros \
    nuestras tu tus me te se le les nos os ya tambien toda todo todas todos ningun ninguna ese esa esos \
    esas este esta";

/// Every phrase that a pattern stands for. Braces that are an element of their own, with words for
/// options, are left: they are one step.
fn expand(pattern: &str) -> Vec<String> {
    let mut from = 0;
    while let Some(open) = pattern[from..].find('{').map(|at| from + at) {
        let Some((options, rest)) = braces(&pattern[open + 1..]) else {
            break;
        };
        let close = pattern.len() - rest.len();
        let alone = pattern[..open].is_empty() || pattern[..open].ends_with(' ');
        let tail = rest.strip_prefix(['*', '+', '%']).unwrap_or(rest);
        let word = |option: &&str| !option.is_empty() && !option.contains([' ', '{', '@']);
        if alone && (tail.is_empty() || tail.starts_with(' ')) && options.iter().all(word) {
            from = close;
            continue;
        }
        let head = &pattern[..open];
        return options.iter().flat_map(|one| expand(&format!("{head}{one}{rest}"))).collect();
    }
    vec![pattern.to_owned()]
}

/// The options up to the closing brace of an opened one, and what follows it.
fn braces(inside: &str) -> Option<(Vec<&str>, &str)> {
    let (mut depth, mut start, mut options) = (0, 0, Vec::new());
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth > 0 => depth -= 1,
            b',' if depth == 0 => {
                options.push(&inside[start..at]);
                start = at + 1;
            }
            b'}' => {
                options.push(&inside[start..at]);
                return Some((options, &inside[at + 1..]));
            }
            _ => {}
        }
    }
    None
}
