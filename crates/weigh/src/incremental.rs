//! Weighing again what depends on what changed, and nothing else.

use crate::case::Case;
use crate::gathered::Gathered;
use crate::links::Links;
use crate::prints::StatementPrints;
use crate::reuse::NearCopy;
use crate::standings::{Found, Standings};
use crate::{Changes, Config, DocumentFacts, Known};
use model::{DocumentId, Judgement, Statement};
use std::collections::BTreeMap;

/// What a document says.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Which.
    pub document: DocumentId,
    /// What is known of it.
    pub facts: Option<DocumentFacts>,
    /// All that is said in it; nothing, where it is gone.
    pub statements: Vec<Statement>,
}

impl Page {
    /// The pages of all documents in which something is said.
    pub fn of(
        documents: impl IntoIterator<Item = DocumentFacts>,
        statements: impl IntoIterator<Item = Statement>,
    ) -> Vec<Self> {
        let mut pages: BTreeMap<DocumentId, Self> = BTreeMap::new();
        for statement in statements {
            let document = statement.document();
            let new = || Self { document, facts: None, statements: Vec::new() };
            pages.entry(document).or_insert_with(new).statements.push(statement);
        }
        for facts in documents {
            if let Some(page) = pages.get_mut(&facts.id) {
                page.facts = Some(facts);
            }
        }
        pages.into_values().collect()
    }
}

/// What is kept of a case from one weighing to the next.
///
/// What it gives is what weighing everything anew gives: only the work is less.
#[derive(Debug, Default)]
pub struct Incremental {
    case: Case,
    links: Links,
    gathered: Gathered,
    prints: StatementPrints,
    standings: Standings,
    /// Of the last time, without what was decided about sources.
    config: Option<Config>,
    /// Whether the derivations are to be told.
    tells_derivations: bool,
}

impl Incremental {
    /// One that tells the derivations between statements of the claims that changed, too.
    pub fn with_derivations() -> Self {
        Self { tells_derivations: true, ..Self::default() }
    }

    /// Weighs a case of which these pages are new or other than the last time. Claims that are known
    /// and rest on the same as before are not among the changed ones.
    pub fn weigh(
        &mut self,
        pages: Vec<Page>,
        near_copies: &[NearCopy],
        judgements: &[Judgement],
        config: &Config,
        known: &Known,
    ) -> Changes {
        let common = Config { overrides: BTreeMap::new(), ..config.clone() };
        let is_other = self.config.as_ref().is_some_and(|before| *before != common);
        let pages = if is_other { self.with(pages) } else { pages };
        self.config = Some(common);
        if let Some(changes) = self.follow(pages, near_copies, judgements, config, known) {
            return changes;
        }
        // What is learned from the whole case changes every number.
        let all = self.take_pages();
        self.follow(all, near_copies, judgements, config, known).unwrap_or_default()
    }

    fn follow(
        &mut self,
        pages: Vec<Page>,
        near_copies: &[NearCopy],
        judgements: &[Judgement],
        config: &Config,
        known: &Known,
    ) -> Option<Changes> {
        let Self { case, links, gathered, prints, standings, .. } = self;
        let update = &case.update(pages);
        let linked = links.update(case, update, near_copies);
        let matters = gathered.update(case, update, links);
        prints.update(case, update);
        let tells_derivations = self.tells_derivations;
        let found =
            Found { case, update, links, gathered, prints, linked, matters, tells_derivations };
        standings.weigh(found, judgements, config, known)
    }

    /// All pages, with these in the place of what is known of their documents; the rest is forgotten.
    fn with(&mut self, pages: Vec<Page>) -> Vec<Page> {
        self.case.update(pages);
        self.take_pages()
    }

    /// Forgets everything, and gives all pages.
    fn take_pages(&mut self) -> Vec<Page> {
        let (config, tells_derivations) = (self.config.take(), self.tells_derivations);
        let before = std::mem::replace(self, Self { config, tells_derivations, ..Self::default() });
        before.case.into_pages()
    }
}
