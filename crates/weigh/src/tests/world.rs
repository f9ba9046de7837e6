//! Small worlds of documents and what is said in them.

use crate::reuse::NearCopy;
use crate::{Changes, Config, DocumentFacts, Incremental, Known, Page as Said, Weighing, weigh};
use model::{
    About, ActType, Basis, Bounds, Contribution, CountOf, Counted, DocumentId, DocumentKind, Edtf,
    Form, Judgement, Parts, Passage, Place, Reading, Span, Speaker, SpeakerKind, Stance, Statement,
    StatementId, Text,
};

/// What one speaker says in one document.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) parts: Parts<()>,
    pub(super) text: String,
    /// The line of the same document that it passes on.
    pub(super) passes_on: Option<usize>,
}

pub(super) fn line(name: &str, kind: SpeakerKind, text: &str, acts: &[ActType]) -> Line {
    let parts = Parts {
        speaker: Speaker {
            mention: None,
            name: name.to_owned(),
            kind,
            role: None,
            state: None,
            person: None,
        },
        cue: None,
        content: (),
        form: Form::Indirect,
        stance: Stance::Asserts,
        basis: Basis::Unknown,
        informant: None,
        contribution: Contribution::Account,
        relayed_from: None,
        condition: None,
        specific: false,
        about: acts.iter().map(|act| About::only(*act)).collect(),
        said: None,
        proposed_by: "test/1".to_owned(),
        confidence: 1.0,
    };
    Line { parts, text: text.to_owned(), passes_on: None }
}

impl Line {
    pub(super) fn with(mut self, change: impl FnOnce(&mut Parts<()>)) -> Self {
        change(&mut self.parts);
        self
    }

    pub(super) fn at(self, name: &str, within: Option<&str>) -> Self {
        let place = Place { name: name.to_owned(), within: within.map(str::to_owned) };
        self.with(|parts| {
            parts.about.iter_mut().for_each(|about| about.place = Some(place.clone()))
        })
    }

    pub(super) fn of(self, victims: &str) -> Self {
        self.with(|parts| {
            parts.about.iter_mut().for_each(|about| about.victims.push(victims.to_owned()));
        })
    }

    /// So many victims, as bounds.
    pub(super) fn victims(self, least: Option<u64>, most: Option<u64>) -> Self {
        let bounds = Bounds::new(least, most, false).unwrap();
        let counted = Counted { of: CountOf::Victims, bounds, words: None };
        self.with(|parts| parts.about.iter_mut().for_each(|a| a.counts = vec![counted.clone()]))
    }

    pub(super) fn when(self, date: &str) -> Self {
        let date: Edtf = date.parse().unwrap();
        self.with(|parts| parts.about.iter_mut().for_each(|a| a.when = Some(date.clone())))
    }

    pub(super) fn basis(self, basis: Basis) -> Self {
        self.with(|parts| parts.basis = basis)
    }

    pub(super) fn stance(self, stance: Stance) -> Self {
        self.with(|parts| parts.stance = stance)
    }

    pub(super) fn relays(mut self, line: usize) -> Self {
        self.passes_on = Some(line);
        self.with(|parts| parts.contribution = Contribution::Relay)
    }
}

#[derive(Debug, Clone)]
pub(super) struct Page {
    pub(super) name: String,
    pub(super) outlet: Option<String>,
    pub(super) published: Option<String>,
    pub(super) lines: Vec<Line>,
}

pub(super) fn page(name: &str, outlet: &str, published: &str, lines: Vec<Line>) -> Page {
    Page {
        name: name.to_owned(),
        outlet: Some(outlet.to_owned()),
        published: Some(published.to_owned()),
        lines,
    }
}

impl Page {
    pub(super) fn id(&self) -> DocumentId {
        DocumentId::of(self.name.as_bytes())
    }

    fn facts(&self) -> DocumentFacts {
        DocumentFacts {
            id: self.id(),
            title: None,
            outlet: self.outlet.clone(),
            authors: Vec::new(),
            published: self.published.as_ref().and_then(|date| date.parse().ok()),
        }
    }

    /// The statements, each line a paragraph.
    pub(super) fn statements(&self) -> Vec<Statement> {
        let text: Vec<&str> = self.lines.iter().map(|line| line.text.as_str()).collect();
        let text = Text::new(text.join("\n"));
        let reading = Reading::new(self.id(), DocumentKind::Text, text, Vec::new()).unwrap();
        let mut ids: Vec<StatementId> = Vec::new();
        let mut statements = Vec::new();
        let mut start = 0;
        for line in &self.lines {
            let end = start + line.text.chars().count() as u32;
            let span = Span::new(start, end).unwrap();
            start = end + 1;
            let parts = line.parts.clone();
            let proposal = Parts {
                speaker: Speaker {
                    mention: None,
                    name: parts.speaker.name,
                    kind: parts.speaker.kind,
                    role: parts.speaker.role,
                    state: parts.speaker.state,
                    person: parts.speaker.person,
                },
                cue: None,
                content: span.into(),
                form: parts.form,
                stance: parts.stance,
                basis: parts.basis,
                informant: parts.informant,
                contribution: parts.contribution,
                relayed_from: line.passes_on.map(|at| ids[at].clone()),
                condition: None,
                specific: parts.specific,
                about: parts.about,
                said: parts.said,
                proposed_by: parts.proposed_by,
                confidence: parts.confidence,
            };
            let statement = Statement::new(&reading, proposal).unwrap();
            ids.push(statement.id().clone());
            statements.push(statement);
        }
        statements
    }
}

#[derive(Clone, Default)]
pub(super) struct World {
    pub(super) pages: Vec<Page>,
    pub(super) near_copies: Vec<NearCopy>,
    pub(super) judgements: Vec<Judgement>,
}

/// Short enough to read when a law fails.
impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for page in &self.pages {
            writeln!(f, "\n{} {:?} {:?}", page.name, page.outlet, page.published)?;
            for line in &page.lines {
                let Parts { speaker, stance, basis, contribution, informant, about, .. } =
                    &line.parts;
                let about: Vec<_> =
                    about.iter().map(|a| (a.act, a.place.as_ref().map(|p| &p.name))).collect();
                writeln!(
                    f,
                    "  {:?} {stance:?} {basis:?} {contribution:?} {informant:?} {about:?} {:?}",
                    speaker.name, line.text
                )?;
            }
        }
        Ok(())
    }
}

impl World {
    pub(super) fn of(pages: Vec<Page>) -> Self {
        Self { pages, ..Self::default() }
    }

    pub(super) fn and(&self, page: Page) -> Self {
        let mut world = self.clone();
        world.pages.push(page);
        world
    }

    /// Says that the last page is a near copy of another one.
    pub(super) fn last_copies(mut self, original: usize, containment: f64) -> Self {
        let passage = |page: &Page| Passage { document: page.id(), span: Span::new(0, 4).unwrap() };
        let (copy, original) = (&self.pages[self.pages.len() - 1], &self.pages[original]);
        self.near_copies.push(NearCopy {
            copy: copy.id(),
            original: original.id(),
            containment,
            in_copy: passage(copy),
            in_original: passage(original),
        });
        self
    }

    pub(super) fn statements(&self) -> Vec<Statement> {
        self.pages.iter().flat_map(Page::statements).collect()
    }

    pub(super) fn weigh(&self) -> Weighing {
        self.weigh_only(&self.statements())
    }

    pub(super) fn weigh_with(&self, config: &Config) -> Weighing {
        let facts: Vec<DocumentFacts> = self.pages.iter().map(Page::facts).collect();
        weigh(&facts, &self.statements(), &self.near_copies, &self.judgements, config)
    }

    /// What is different from what is known, where all is read anew.
    pub(super) fn changes(&self, known: &Known) -> Changes {
        self.changes_since(None, &mut Incremental::default(), known)
    }

    /// What is different from what is known, where `kept` has weighed an earlier world.
    pub(super) fn changes_since(
        &self,
        earlier: Option<&World>,
        kept: &mut Incremental,
        known: &Known,
    ) -> Changes {
        let now = self.said();
        let before = earlier.map(World::said).unwrap_or_default();
        let gone = before.iter().filter(|page| now.iter().all(|n| n.document != page.document));
        let gone = gone.map(|page| Said { statements: Vec::new(), ..page.clone() });
        let other = now.iter().filter(|page| !before.contains(page)).cloned();
        let pages = other.chain(gone).collect();
        kept.weigh(pages, &self.near_copies, &self.judgements, &Config::default(), known)
    }

    fn said(&self) -> Vec<Said> {
        Said::of(self.pages.iter().map(Page::facts), self.statements())
    }

    pub(super) fn weigh_only(&self, statements: &[Statement]) -> Weighing {
        let facts: Vec<DocumentFacts> = self.pages.iter().map(Page::facts).collect();
        weigh(&facts, statements, &self.near_copies, &self.judgements, &Config::default())
    }
}

/// Every claim in a line, with its counts; below it what is folded.
pub(super) fn print(weighing: &Weighing, statements: &[Statement]) -> String {
    use std::fmt::Write;
    let said = |id: &StatementId| {
        let statement = statements.iter().find(|s| s.id() == id).unwrap();
        let name = &statement.speaker.name;
        let words: String = statement.content.text().chars().take(24).collect();
        format!("{}“{words}…”", if name.is_empty() { "—".to_owned() } else { format!("{name} ") })
    };
    let mut out = String::new();
    for claim in &weighing.claims {
        let narrower = if claim.claim.parent.is_some() { "  " } else { "" };
        let o = claim.asserts.origins;
        let weight = &claim.weight;
        writeln!(
            out,
            "{narrower}{}: {} say so, origins {}–{:.2}–{}, first-hand {}, {}; LR {:.2} [{:.2}, {:.2}] {}, grade {}",
            claim.claim.label,
            claim.asserts.statements.len(),
            o.min,
            o.expected,
            o.max,
            claim.asserts.first_hand,
            claim.asserts.kinds.join(" + "),
            weight.lr,
            weight.interval.0,
            weight.interval.1,
            weight.words.code(),
            weight.admiralty,
        )
        .unwrap();
        let denies = &claim.denies;
        if !denies.support.statements.is_empty() {
            let o = denies.support.origins;
            let interested = if denies.interested { "interested" } else { "disinterested" };
            let specific = if denies.specific { "specific" } else { "general" };
            let n = denies.support.statements.len();
            writeln!(
                out,
                "{narrower}  denied {n} times, origins {}–{}, {interested}, {specific}",
                o.min, o.max
            )
            .unwrap();
        }
        for fold in claim.folds.iter().filter(|_| claim.claim.parent.is_none()) {
            let into = fold.into.as_ref().map_or("nobody".to_owned(), said);
            let reasons: Vec<&str> = fold.reasons.iter().map(|r| r.kind.code()).collect();
            writeln!(
                out,
                "  {} → {into} ({:.2} {})",
                said(&fold.statement),
                fold.probability,
                reasons.join(", ")
            )
            .unwrap();
        }
        for offer in &claim.offers {
            writeln!(out, "{narrower}  offered: {}", said(offer)).unwrap();
        }
    }
    out
}
