//! What a claim is weighed from, as one number: a claim whose number is known from the last time need
//! not be weighed again.
//!
//! The print of a claim covers all that `support` looks at for it: the statements on both sides with
//! what is known of their documents, who speaks in them by all that the case tells, what repeats what
//! among them, what people decided about that, and the parameters. Fields are taken apart one by one,
//! so that none can be added to a statement and forgotten here.

use crate::case::{Case, Update};
use crate::claims::Draft;
use crate::edges::Decision;
use crate::links::{Link, Links, Note, Shows};
use crate::origins::locked;
use crate::parties::Appearances;
use crate::{Config, DocumentFacts, Parameters, VERSION};
use model::Basis::Unknown;
use model::{
    About, Contradiction, Counted, Excerpt, Parts, Place, Span, Speaker, Statement, StatementId,
};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// What a claim was weighed from: the first half of a SHA-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Print(pub [u8; 16]);

/// The prints of all statements of a case, by their slots.
#[derive(Debug, Default)]
pub(crate) struct StatementPrints(Vec<Print>);

impl StatementPrints {
    /// Follows the case.
    pub(crate) fn update(&mut self, case: &Case, update: &Update) {
        self.0.resize(case.slots_in_use(), Print([0; 16]));
        for slot in &update.fresh {
            let facts = case.facts(case.voice_in(*slot).document);
            self.0[*slot as usize] = of_statement(case.statement_in(*slot), facts);
        }
    }
}

/// The prints of what claims are weighed from.
pub(crate) struct Prints<'p> {
    case: &'p Case,
    statements: &'p StatementPrints,
    appearances: &'p Appearances,
    /// Who speaks, by all that the case tells, as far as it was asked for.
    speakers: Mutex<FxHashMap<u32, Print>>,
    common: Print,
}

impl<'p> Prints<'p> {
    pub(crate) fn of(
        case: &'p Case,
        statements: &'p StatementPrints,
        appearances: &'p Appearances,
        config: &Config,
    ) -> Self {
        let mut common = Ink::default();
        common.text(VERSION);
        // What was decided of a source stands with the statements of that source.
        let config = Config { overrides: BTreeMap::new(), ..config.clone() };
        common.text(&format!("{config:?}"));
        let speakers = Mutex::default();
        Self { case, statements, appearances, speakers, common: common.dry() }
    }

    fn speaker(&self, who: u32) -> Print {
        let of = |who: &u32| {
            let mut ink = Ink::default();
            ink.text(self.case.names.speakers.text(*who));
            for slot in self.appearances.of_named(*who) {
                ink.print(speaker(&self.case.statement_in(*slot).speaker));
            }
            ink.dry()
        };
        *locked(&self.speakers).entry(who).or_insert_with_key(of)
    }

    /// The print of a claim.
    pub(crate) fn claim(
        &self,
        draft: &Draft,
        offers: &[StatementId],
        links: &Links,
        decisions: &[Decision],
        parameters: &Parameters,
    ) -> Print {
        let Draft { claim, country, asserts, denies, rows: _, contradictions } = draft;
        let mut ink = Ink::default();
        ink.print(self.common);
        ink.text(&format!("{claim:?}"));
        ink.optional(country.as_deref());
        let Parameters { claims, base_rate: _, bias, biased_asserts, repeat_odds, .. } = parameters;
        ink.text(&format!("{claims} {bias:?} {biased_asserts} {repeat_odds:?}"));
        ink.text(&format!("{:?}", (parameters.shared_informants, parameters.table(None, Unknown))));
        for side in [asserts, denies] {
            self.side(side, links, decisions, parameters, &mut ink);
        }
        ink.list(offers, |ink, offer| ink.text(offer.as_str()));
        ink.list(contradictions, contradiction);
        ink.dry()
    }

    fn side(
        &self,
        members: &[u32],
        links: &Links,
        decisions: &[Decision],
        parameters: &Parameters,
        ink: &mut Ink,
    ) {
        let case = self.case;
        let local = |at: u32| members.binary_search(&at).ok().map(|local| local as u64);
        ink.number(members.len() as u64);
        for at in members {
            let voice = case.voice(*at);
            ink.print(self.statements.0[case.slot(*at) as usize]);
            ink.number(u64::from(links.is_twin(case, *at)));
            ink.list(voice.who, |ink, who| ink.print(self.speaker(who)));
            for name in [voice.informant, voice.outlet, Some(voice.channel)] {
                ink.optional(name.map(|name| case.names.speakers.text(name)));
            }
            let basis = case.statement(*at).basis;
            let (table, source) = parameters.table_and_source(voice.who, basis);
            ink.number(source as u64);
            for range in [table.alpha, table.beta] {
                ink.numbers([range.least, range.centre, range.most].map(f64::to_bits));
            }
            ink.optional(voice.who.and_then(|who| Some(parameters.decided(who)?.reason.as_str())));
            for (to, link) in links.of(case, *at) {
                if let Some(to) = local(to) {
                    ink.number(to);
                    repeat(ink, link);
                }
            }
        }
        for Decision { from, to, verdict } in decisions {
            if let (Some(from), Some(to)) = (local(*from), local(*to)) {
                ink.numbers([from, to, *verdict as u64]);
            }
        }
    }
}

fn repeat(ink: &mut Ink, link: &Link) {
    let Link { from: _, to: _, probability, both, kind, shows, note } = link;
    ink.number(probability.to_bits());
    ink.number(u64::from(*both));
    ink.number(*kind as u64);
    match shows {
        Shows::Speaker => ink.number(0),
        Shows::Cue => ink.number(1),
        Shows::Content => ink.number(2),
        Shows::Nothing => ink.number(3),
        Shows::Passage(passage) => {
            ink.bytes(&passage.document.bytes());
            ink.span(passage.span);
        }
    }
    match note {
        Note::Fixed(note) => ink.text(note),
        Note::Share(percent) => ink.number(u64::from(*percent)),
    }
}

fn contradiction(ink: &mut Ink, found: &Contradiction) {
    let Contradiction { act, values, sides } = found;
    ink.number(*act as u64);
    ink.text(&format!("{values:?}"));
    for model::Side { statement, passage } in sides {
        ink.text(statement.as_str());
        ink.bytes(&passage.document.bytes());
        ink.span(passage.span);
    }
}

fn of_statement(statement: &Statement, facts: Option<&DocumentFacts>) -> Print {
    let mut ink = Ink::default();
    ink.text(statement.id().as_str());
    ink.bytes(&statement.document().bytes());
    let Parts {
        speaker: said_by,
        cue,
        content,
        form,
        stance,
        basis,
        informant,
        contribution,
        relayed_from,
        condition,
        specific,
        about,
        said,
        proposed_by,
        confidence,
    } = &**statement;
    ink.print(speaker(said_by));
    ink.list([&said_by.mention, cue, &Some(content.clone()), condition], |ink, words| {
        ink.list(words, excerpt);
    });
    ink.numbers([*form as u64, *stance as u64, *basis as u64, *contribution as u64]);
    ink.number(u64::from(*specific));
    ink.optional(informant.as_deref());
    ink.optional(relayed_from.as_ref().map(StatementId::as_str));
    ink.list(about, of_about);
    ink.optional(said.as_ref().map(|date| date.as_str()));
    ink.text(proposed_by);
    ink.number(u64::from(confidence.to_bits()));
    ink.list(facts, |ink, facts| {
        let DocumentFacts { id: _, title, outlet, authors, published } = facts;
        ink.optional(title.as_deref());
        ink.optional(outlet.as_deref());
        ink.list(authors, |ink, author| ink.text(author));
        ink.optional(published.as_ref().map(|date| date.as_str()));
    });
    ink.dry()
}

/// Who speaks, but for the words for them in the document.
fn speaker(speaker: &Speaker<Excerpt>) -> Print {
    let mut ink = Ink::default();
    let Speaker { mention: _, name, kind, role, state, person } = speaker;
    ink.text(name);
    ink.number(*kind as u64);
    ink.optional(role.as_deref());
    ink.optional(state.as_deref());
    ink.list(person, |ink, person| ink.text(person.as_str()));
    ink.dry()
}

fn excerpt(ink: &mut Ink, excerpt: &Excerpt) {
    ink.text(excerpt.text());
    ink.list(excerpt.spans().as_slice(), |ink, span| ink.span(*span));
}

fn of_about(ink: &mut Ink, about: &About) {
    let About { act, victims, perpetrators, place, when, counts } = about;
    ink.number(*act as u64);
    ink.list(victims, |ink, victims| ink.text(victims));
    ink.list(perpetrators, |ink, perpetrators| ink.text(perpetrators));
    ink.list(place, |ink, Place { name, within }| {
        ink.text(name);
        ink.optional(within.as_deref());
    });
    ink.optional(when.as_ref().map(|date| date.as_str()));
    ink.list(counts, |ink, Counted { of, bounds, words }| {
        ink.number(*of as u64);
        ink.text(&format!("{bounds:?}"));
        ink.optional(words.as_deref());
    });
}

/// A hash that takes values one after the other, each so that no two lists of values look alike.
#[derive(Default)]
struct Ink {
    hash: Sha256,
    /// What is not hashed yet: many values together are hashed faster than one by one.
    wet: Vec<u8>,
}

impl Ink {
    fn write(&mut self, bytes: &[u8]) {
        const FULL: usize = 1 << 12;
        self.wet.extend_from_slice(bytes);
        if self.wet.len() > FULL {
            self.hash.update(&self.wet);
            self.wet.clear();
        }
    }

    fn number(&mut self, number: u64) {
        self.write(&number.to_le_bytes());
    }

    fn numbers<const N: usize>(&mut self, numbers: [u64; N]) {
        numbers.iter().for_each(|number| self.number(*number));
    }

    fn span(&mut self, span: Span) {
        self.numbers([span.start(), span.end()].map(u64::from));
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.write(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn print(&mut self, print: Print) {
        self.write(&print.0);
    }

    fn optional(&mut self, text: Option<&str>) {
        self.list(text, |ink, text| ink.text(text));
    }

    fn list<T>(&mut self, values: impl IntoIterator<Item = T>, write: impl Fn(&mut Self, T)) {
        for value in values {
            self.number(1);
            write(self, value);
        }
        self.number(0);
    }

    fn dry(mut self) -> Print {
        self.hash.update(&self.wet);
        let mut half = [0; 16];
        half.copy_from_slice(&self.hash.finalize()[..16]);
        Print(half)
    }
}
