//! Persons of the case: rows of its lists and people named in its texts, resolved with each other and
//! with what people said of pairs of them.
//!
//! All of it is made of the catalogue, which holds nothing that is sealed or withdrawn.

use crate::judging::{Judged, Judgement};
use crate::sealing::Sealing;
use crate::{Case, Error, intake, respondents};
use extract::{Described, Trait};
use model::{ColumnRole, DocumentId, Language, PersonId};
use record::fold::judgements::{Answer, Compared};
use record::fold::{Id, Identity, State};
use resolve::people::{Gathering, Known, MayBe, People, Said, Source, Told, names_in};
use resolve::queue::{Purpose, Question};
use resolve::reviewers::{self, Comparison};
use resolve::{Explanation, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What somebody said of two records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerView {
    /// The places of the records among those of [`People`], the earlier first.
    pub pair: (usize, usize),
    /// What they said; `None` where devices that did not know of each other say different things.
    pub answer: Option<Answer>,
    /// Who, where several answer apart from each other.
    pub reviewer: Option<String>,
    /// The entries that say so.
    pub entries: Vec<String>,
}

/// How far two people agree who looked at the same pairs.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// One of them.
    pub first: String,
    /// The other.
    pub second: String,
    /// What they said.
    pub comparison: Comparison,
}

/// What this device said last of two records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastCompared {
    /// The entry.
    pub entry: String,
    /// The places of the records, where both are there.
    pub pair: Option<(usize, usize)>,
    /// What was said.
    pub answer: Answer,
}

/// Two records that may be one person, and why.
#[derive(Debug, Clone)]
pub struct PairView {
    /// The places of the records among those of [`People`], the earlier first.
    pub pair: (usize, usize),
    /// Why they are held to be one person, or not.
    pub why: Explanation,
}

impl PairView {
    /// The wire form.
    pub fn to_wire(&self, people: &People) -> Option<wire::PersonPair> {
        let record = |at: usize| people.records.get(at);
        let (a, b) = (record(self.pair.0)?, record(self.pair.1)?);
        let step = |step: &resolve::Step| wire::PersonStep {
            field: step.field.clone(),
            values: [step.left.clone(), step.right.clone()],
            level: step.level,
            bits: step.bits,
        };
        let candidate = |candidate: &resolve::Candidate| {
            let record = record(usize::try_from(candidate.row).ok()?)?;
            let record = record.id.to_string();
            Some(wire::PersonCandidate { record, probability: candidate.probability })
        };
        Some(wire::PersonPair {
            v: wire::VERSION,
            a: a.into(),
            b: b.into(),
            probability: self.why.probability,
            relative: self.why.relative,
            bits: self.why.weight,
            en: self.why.sentence(Language::English),
            es: self.why.sentence(Language::Spanish),
            steps: self.why.steps.iter().map(step).collect(),
            candidates: self.why.candidates.iter().filter_map(candidate).collect(),
            nobody: self.why.nobody,
        })
    }
}

impl Case {
    /// Everybody in the case.
    pub fn people(&self) -> Result<Arc<People>, Error> {
        self.people.of(self, Self::gather_people)
    }

    fn gather_people(&self) -> Result<People, Error> {
        let (state, sealing) = self.known()?;
        let judged = Judged::new(&state, &sealing);
        let mut gathering = Gathering::default();
        for (number, name) in self.readable()? {
            let reading = intake::reading_of(&self.catalogue.connection, number)?;
            let (statements, rejected) = judged.parted(self.statements_of(number)?);
            let names = names_in(&reading, &statements);
            let of: Vec<&str> = names.iter().map(String::as_str).collect();
            let described = extract::described(&reading, &of).into_iter();
            let mut told: Vec<Told> = described.filter_map(|one| told(one, &names)).collect();
            told.extend(respondents::told(&reading));
            gathering.add(&Source {
                reading: &reading,
                name: &name,
                statements: &statements,
                rejected: &rejected,
                told: &told,
            });
        }
        Ok(gathering.finish(&self.known_persons(&state)?, &said(&state, &sealing)))
    }

    /// The documents that could be read, in the order in which they came into the record, by their
    /// numbers, with what people call them.
    pub(crate) fn readable(&self) -> Result<Vec<(i64, String)>, Error> {
        let state = self.state()?;
        let mut order: BTreeMap<DocumentId, usize> = BTreeMap::new();
        for (at, made) in state.captures().enumerate() {
            order.entry(DocumentId::from_digest(made.body.sha256)).or_insert(at);
        }
        let query = "SELECT id, number, coalesce(title, name) FROM documents \
                     WHERE failure IS NULL";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let mut rows = query.query([])?;
        let mut documents = Vec::new();
        while let Some(row) = rows.next()? {
            let id = crate::weighing::id_of(row.get(0)?)?;
            documents.push(((order.get(&id).copied(), id), (row.get(1)?, row.get(2)?)));
        }
        documents.sort_by_key(|(order, _)| *order);
        Ok(documents.into_iter().map(|(_, document)| document).collect())
    }

    /// Witnesses and sources, with what came from them.
    fn known_persons(&self, state: &State) -> Result<Vec<Known>, Error> {
        let known = |witness: crate::WitnessView| {
            let id: Id = witness.person.parse().ok()?;
            let documents = state.captures_of(&id);
            Some(Known {
                person: witness.person.parse::<PersonId>().ok()?,
                names: witness.names,
                documents: documents
                    .map(|made| DocumentId::from_digest(made.body.sha256))
                    .collect(),
            })
        };
        Ok(self.witnesses()?.into_iter().filter_map(known).collect())
    }

    /// The pairs that are left to a person, the closest to even first.
    pub fn open_pairs(&self) -> Result<Vec<PairView>, Error> {
        let people = self.people()?;
        let view = |maybe: MayBe| {
            let why = people.explain(maybe.pair.0, maybe.pair.1)?;
            Some(PairView { pair: maybe.pair, why })
        };
        Ok(people.open().into_iter().filter_map(view).collect())
    }

    /// All that was said of pairs of records that are there.
    pub fn answers(&self) -> Result<Vec<AnswerView>, Error> {
        let (state, sealing) = self.known()?;
        let people = self.people()?;
        let view = |([a, b], reviewer, said): ([&Id; 2], Option<&Id>, _)| {
            let said: record::fold::Judgement<'_, Answer> = said;
            Some(AnswerView {
                pair: pair_of(&people, &sealing, [a, b])?,
                answer: said.value().copied(),
                reviewer: reviewer.map(|id| sealing.text(id.as_str())),
                entries: said.entries().iter().map(ToString::to_string).collect(),
            })
        };
        Ok(state.same_persons().filter_map(view).collect())
    }

    /// The pairs that people said different things of, and nobody decided.
    pub fn disputed_persons(&self) -> Result<Vec<(usize, usize)>, Error> {
        let (state, sealing) = self.known()?;
        let people = self.people()?;
        let identities = state.identities().into_iter();
        let disputed = identities.filter(|(_, identity)| *identity == Identity::Disputed);
        Ok(disputed.filter_map(|(pair, _)| pair_of(&people, &sealing, pair)).collect())
    }

    /// How far each two reviewers agree who looked at the same pairs.
    pub fn agreements(&self) -> Result<Vec<Agreement>, Error> {
        let mut of: BTreeMap<String, Vec<(resolve::queue::Pair, reviewers::Verdict)>> =
            BTreeMap::new();
        for answer in self.answers()? {
            if let (Some(reviewer), Some(said)) = (answer.reviewer, answer.answer) {
                let (a, b) = answer.pair;
                of.entry(reviewer).or_default().push(((a as u32, b as u32), of_reviewer(said)));
            }
        }
        let mut agreements = Vec::new();
        let all: Vec<_> = of.into_iter().collect();
        for (at, (first, one)) in all.iter().enumerate() {
            for (second, other) in all.iter().skip(at + 1) {
                let comparison = reviewers::compare(one, other);
                if comparison.table.iter().flatten().any(|count| *count > 0) {
                    let (first, second) = (first.clone(), second.clone());
                    agreements.push(Agreement { first, second, comparison });
                }
            }
        }
        Ok(agreements)
    }

    /// The pairs that a person is asked about next, at most `count`. First those that wait for this answer:
    /// of a reviewer, those that others answered apart from them, of which they learn nothing; of nobody in
    /// particular, those that people said different things of.
    pub fn questions(&self, reviewer: Option<&Id>, count: usize) -> Result<Vec<Question>, Error> {
        let people = self.people()?;
        let answers = self.answers()?;
        let waiting: BTreeSet<(usize, usize)> = match reviewer {
            None => self.disputed_persons()?.into_iter().collect(),
            Some(reviewer) => {
                let who = Some(self.shown(reviewer.as_str())?);
                let of = |theirs: bool| {
                    let apart = answers.iter().filter(|answer| answer.reviewer.is_some());
                    let apart = apart.filter(|answer| (answer.reviewer == who) == theirs);
                    apart.map(|answer| answer.pair).collect::<BTreeSet<(usize, usize)>>()
                };
                &of(false) - &of(true)
            }
        };
        let mut asked: Vec<(usize, usize)> = answers.iter().map(|answer| answer.pair).collect();
        asked.sort_unstable();
        asked.dedup();
        let waiting = waiting
            .into_iter()
            .map(|(a, b)| Question { pair: (a as u32, b as u32), purpose: Purpose::Informs });
        let rest = people.questions(&asked, count, self.seed());
        Ok(waiting.chain(rest).take(count).collect())
    }

    /// A number that only the case decides.
    fn seed(&self) -> u64 {
        self.record.case().iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte))
    }

    /// Records what somebody says of two records, and gives the name of the entry.
    pub fn compare(
        &mut self,
        pair: (usize, usize),
        answer: Answer,
        reviewer: Option<Id>,
    ) -> Result<String, Error> {
        let people = self.people()?;
        let id = |at: usize| -> Result<Id, Error> {
            let record = people.records.get(at).ok_or(Error::NoRecord)?;
            record.id.as_str().parse().map_err(|_| Error::NoRecord)
        };
        let (a, b) = (id(pair.0)?, id(pair.1)?);
        self.judge(&Judgement::Compared(Compared { a, b, answer, reviewer }))
    }

    /// What this device said last of two records, for a reviewer or for nobody in particular, of all that
    /// nobody undid.
    pub fn last_compared(&self, reviewer: Option<&Id>) -> Result<Option<LastCompared>, Error> {
        let Some(own) = self.record.own() else { return Ok(None) };
        let (state, sealing) = self.known()?;
        let people = self.people()?;
        Ok(state.last_compared(own, reviewer).map(|(entry, pair, answer)| LastCompared {
            entry: entry.to_string(),
            pair: pair_of(&people, &sealing, pair),
            answer,
        }))
    }

    /// The document of a record, by the id that the record has.
    pub(crate) fn document_of_record(
        &self,
        sealing: &Sealing,
        id: &Id,
    ) -> Result<Option<DocumentId>, Error> {
        let Some(digits) = row_of(id.as_str()) else {
            let Ok(statement) = base(id.as_str()).parse() else { return Ok(None) };
            return self.document_of(sealing, &statement);
        };
        let query = "SELECT id FROM documents WHERE id GLOB ?1 || '*'";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let mut found = query.query_map([digits], |row| row.get::<_, String>(0))?;
        found.next().transpose()?.map(crate::weighing::id_of).transpose()
    }
}

/// The statement by which a record is named, without the place of somebody whom it names.
pub(crate) fn base(id: &str) -> &str {
    match id.split_once('.') {
        Some((statement, _)) if statement.starts_with("s-") => statement,
        _ => id,
    }
}

/// The digits of its document's digest that the id of a row has; `None` for what is none.
pub(crate) fn row_of(id: &str) -> Option<&str> {
    let digits = id.strip_prefix("r-")?.split('.').next()?;
    let is_digest = digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_digest.then_some(digits)
}

/// The places of two records, by the ids that the record has.
fn pair_of(people: &People, sealing: &Sealing, pair: [&Id; 2]) -> Option<(usize, usize)> {
    let place = |id: &Id| {
        let shown = sealing.keyed_record(id.as_str());
        people.record(&shown).or_else(|| people.record(id.as_str()))
    };
    let (a, b) = (place(pair[0])?, place(pair[1])?);
    (a != b).then_some((a.min(b), a.max(b)))
}

/// What the case goes by of each pair, by the ids that records are shown under and those that they have.
fn said(state: &State, sealing: &Sealing) -> Vec<Said> {
    let mut all = Vec::new();
    for ([a, b], identity) in state.identities() {
        let Identity::Settled(answer) = identity else { continue };
        let verdict = match answer {
            Answer::Same => Verdict::Same,
            Answer::Different => Verdict::Different,
            Answer::Relative => Verdict::Relative,
            Answer::Unsure => continue,
        };
        let ids = |id: &Id| BTreeSet::from([sealing.keyed_record(id.as_str()), id.to_string()]);
        for a in ids(a) {
            all.extend(ids(b).into_iter().map(|b| Said { a: a.clone(), b, verdict }));
        }
    }
    all
}

fn of_reviewer(answer: Answer) -> reviewers::Verdict {
    match answer {
        Answer::Same => reviewers::Verdict::Same,
        Answer::Different => reviewers::Verdict::Different,
        Answer::Relative => reviewers::Verdict::Relative,
        Answer::Unsure => reviewers::Verdict::CannotTell,
    }
}

fn told(described: Described, names: &[String]) -> Option<Told> {
    let (role, label) = match described.what {
        Trait::Age => (ColumnRole::Age, "age"),
        Trait::Birth => (ColumnRole::BirthDate, "born"),
        Trait::DocumentNumber => (ColumnRole::DocumentNumber, "document number"),
        Trait::Nationality => (ColumnRole::Nationality, "nationality"),
        Trait::Origin => (ColumnRole::Place, "origin"),
        Trait::Occupation => (ColumnRole::Other, "occupation"),
        Trait::Sex => (ColumnRole::Sex, "sex"),
        Trait::Nickname => (ColumnRole::Nickname, "nickname"),
    };
    let name = names.get(described.name)?.clone();
    let (value, span) = (described.value, described.span);
    Some(Told { name, role, label: label.to_owned(), value, span })
}

impl Sealing {
    /// The id that a record is shown under whose statement's own id is a digest of what is hidden.
    pub(crate) fn keyed_record(&self, id: &str) -> String {
        match id.strip_prefix(base(id)) {
            Some(rest) if id.starts_with("s-") => format!("{}{rest}", self.keyed(base(id))),
            _ => id.to_owned(),
        }
    }
}
