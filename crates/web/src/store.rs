//! The one caller of [`case::Case`]: a case is used by one thread at a time, off the threads that
//! answer requests.

use crate::pages::problem::Problem;
use crate::pages::total::Wanted;
use axum::http::Uri;
use case::judgements::{Answer, EditField, Statement, Verdict};
use case::total::{Table, TableError};
use case::{
    AddedStatement, Agreement, AnswerSheet, Case, ClaimView, ClaimsView, Conflict, CustodyView,
    DocumentSummary, DocumentView, Hit, HowMany, Id, Input, Inquiry, IntakeReport, Judgement,
    LastCompared, LastJudgement, MarkedPage, NewStatement, NewTrust, NotAsked, People, Sought,
    StatementFilter, StatementView, Systemic, Totals, TrustView, WitnessView, Words,
};
use model::{ClaimId, DocumentId, ListRule, PersonId, StatementId, WeighedClaim};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// What somebody makes of a statement.
#[derive(Debug, Clone)]
pub(crate) struct Ruling {
    pub(crate) statement: Id,
    pub(crate) verdict: Verdict,
    /// The new values, where it is edited.
    pub(crate) edits: BTreeMap<EditField, String>,
    /// What is said, where that is edited.
    pub(crate) content: Option<Words>,
}

/// Everybody's custody.
pub(crate) struct CustodyList {
    pub(crate) views: Vec<CustodyView>,
    pub(crate) documents: BTreeMap<DocumentId, String>,
    /// The lists of the case.
    pub(crate) lists: Vec<String>,
}

/// Everybody, with what screens show of them.
pub(crate) struct PeopleShown {
    pub(crate) people: Arc<People>,
    pub(crate) witnesses: Vec<WitnessView>,
    /// What people call the documents of records.
    pub(crate) documents: BTreeMap<DocumentId, String>,
    pub(crate) agreements: Vec<Agreement>,
    /// Of whom any statement or list tells that they were in custody.
    pub(crate) in_custody: BTreeSet<PersonId>,
}

impl PeopleShown {
    fn of(case: &mut Case) -> Result<Self, case::Error> {
        let people = case.people()?;
        let mut documents = BTreeMap::new();
        for record in &people.records {
            if let Entry::Vacant(new) = documents.entry(record.document) {
                new.insert(case.document_name(record.document)?);
            }
        }
        let custody = case.custody(&[])?;
        Ok(Self {
            witnesses: case.witnesses()?,
            agreements: case.agreements()?,
            in_custody: custody.into_iter().map(|view| view.chronology.person).collect(),
            documents,
            people,
        })
    }
}

/// A claim, with what people decided about those who speak of it.
pub(crate) struct Weighed {
    pub(crate) view: ClaimView,
    /// By statement.
    pub(crate) trust: BTreeMap<StatementId, Arc<TrustView>>,
}

/// The lists of a case, and how many persons are on which of those that were chosen.
pub(crate) struct ListsCounted {
    /// All, with how many rows each has.
    pub(crate) lists: Vec<(String, usize)>,
    pub(crate) chosen: Vec<String>,
    pub(crate) table: Result<Table, TableError>,
    /// What follows, where an estimate was asked for.
    pub(crate) found: Option<Arc<HowMany>>,
}

/// What was asked of a case, and what follows.
pub(crate) struct Surveyed {
    pub(crate) people: Arc<People>,
    /// All lists, with how many rows each has.
    pub(crate) lists: Vec<(String, usize)>,
    pub(crate) sheets: Arc<Vec<AnswerSheet>>,
    pub(crate) inquiry: Inquiry,
    pub(crate) found: Result<Systemic, NotAsked>,
}

/// The last estimate, with what it is of: somebody who reads it again need not wait again.
type LastFound = (Arc<People>, Vec<String>, Arc<HowMany>);

/// A question whether two records are one person.
pub(crate) struct Asked {
    pub(crate) shown: PeopleShown,
    /// The places of the records; nothing where no question is left.
    pub(crate) pair: Option<(usize, usize)>,
    /// What this reviewer said of them before.
    pub(crate) answer: Option<Answer>,
    /// How many pairs are left to a person.
    pub(crate) left: usize,
    pub(crate) last: Option<LastCompared>,
}

/// The estimate of some lists, made where it is not the last one; nothing where the lists give no table.
fn found(
    last: &Mutex<Option<LastFound>>,
    people: &Arc<People>,
    lists: &[String],
) -> Option<Arc<HowMany>> {
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, _, found)) =
        last.as_ref().filter(|(of, known, _)| Arc::ptr_eq(of, people) && known == lists)
    {
        return Some(Arc::clone(found));
    }
    let found = Arc::new(case::how_many(people, lists).ok()?);
    *last = Some((Arc::clone(people), lists.to_vec(), Arc::clone(&found)));
    Some(found)
}

/// What people call the documents that chronologies rest on.
fn names<'a>(
    case: &Case,
    views: impl Iterator<Item = &'a CustodyView>,
) -> Result<BTreeMap<DocumentId, String>, case::Error> {
    let mut names = BTreeMap::new();
    for view in views {
        let findings = view.chronology.findings.iter().flat_map(|finding| &finding.citations);
        let entries = view.chronology.entries.iter().map(|entry| entry.citation());
        for citation in findings.chain(entries) {
            if let Entry::Vacant(new) = names.entry(citation.document) {
                new.insert(case.document_name(citation.document)?);
            }
        }
    }
    Ok(names)
}

/// A case that requests share.
#[derive(Clone)]
pub(crate) struct Store {
    case: Arc<Mutex<Case>>,
    found: Arc<Mutex<Option<LastFound>>>,
    name: Arc<str>,
    in_the_open: bool,
}

impl Store {
    pub(crate) fn new(case: Case) -> Self {
        let (name, in_the_open) = (case.name().into(), !case.is_encrypted());
        Self { name, in_the_open, case: Arc::new(Mutex::new(case)), found: Arc::default() }
    }

    /// Whether the keys of the case lie in the open.
    pub(crate) fn in_the_open(&self) -> bool {
        self.in_the_open
    }

    /// The name of the case and an address that was asked for, as they may be shown. An address
    /// that holds something sealed is not repeated: `/` stands for it.
    pub(crate) async fn shown(&self, uri: &Uri) -> Result<(String, Uri), Problem> {
        let (name, asked) = (self.name.to_string(), uri.to_string());
        let (name, shown) =
            self.with(move |case| Ok((case.shown(&name)?, case.shown(&asked)? == asked))).await?;
        Ok((name, if shown { uri.clone() } else { Uri::from_static("/") }))
    }

    /// Whether a text that somebody typed may be shown.
    pub(crate) async fn may_show(&self, text: &str) -> Result<bool, Problem> {
        let text = text.to_owned();
        self.with(move |case| Ok(case.shown(&text)? == text)).await
    }

    /// Changes whenever something was sealed, withdrawn or brought back.
    pub(crate) async fn makings(&self) -> Result<u64, Problem> {
        self.with(|case| Ok(case.makings())).await
    }

    pub(crate) async fn claims(&self) -> Result<ClaimsView, Problem> {
        self.with(Case::claims).await
    }

    /// All claims, whole, in the contract's JSON.
    pub(crate) async fn claims_json(&self) -> Result<Vec<u8>, Problem> {
        self.with(|case| {
            let mut body = Vec::new();
            case.write_claims(&mut body)?;
            Ok(body)
        })
        .await
    }

    pub(crate) async fn claim(&self, id: ClaimId) -> Result<ClaimView, Problem> {
        let found = self.with(move |case| case.claim(&id)).await?;
        found.ok_or(Problem::NoClaim)
    }

    /// A claim with what people decided about those who speak of it.
    pub(crate) async fn weighed(&self, id: ClaimId) -> Result<Weighed, Problem> {
        let found = self.with(move |case| {
            let Some(view) = case.claim(&id)? else { return Ok(None) };
            let trust = case.trust_in(view.statements.iter().map(|view| &view.statement))?;
            Ok(Some(Weighed { view, trust }))
        });
        found.await?.ok_or(Problem::NoClaim)
    }

    /// Records how far somebody trusts a source; gives the name of the entry.
    pub(crate) async fn trust(&self, new: NewTrust) -> Result<String, Problem> {
        self.with(move |case| case.trust(&new)).await
    }

    /// Takes back all that was decided about the source of a statement; gives the names of the entries.
    pub(crate) async fn take_back_trust(&self, statement: Id) -> Result<Vec<String>, Problem> {
        self.with(move |case| case.take_back_trust(&statement)).await
    }

    /// What somebody typed, as it may be shown.
    pub(crate) async fn as_shown<const N: usize>(
        &self,
        texts: [String; N],
    ) -> Result<[String; N], Problem> {
        self.with(move |case| {
            let mut texts = texts;
            for text in &mut texts {
                *text = case.shown(text)?;
            }
            Ok(texts)
        })
        .await
    }

    /// The claims that a document's statements are under.
    pub(crate) async fn claims_of(&self, id: DocumentId) -> Result<Vec<WeighedClaim>, Problem> {
        self.with(move |case| case.claims_of(id)).await
    }

    pub(crate) async fn document(&self, id: DocumentId) -> Result<DocumentView, Problem> {
        let found = self.with(move |case| case.document(id)).await?;
        found.ok_or(Problem::NoDocument)
    }

    pub(crate) async fn page_image(
        &self,
        id: DocumentId,
        page: u32,
        width: u32,
        sought: Vec<Sought>,
    ) -> Result<MarkedPage, Problem> {
        self.with(move |case| case.page_image(id, page, width, &sought)).await
    }

    pub(crate) async fn documents(&self) -> Result<Vec<DocumentSummary>, Problem> {
        self.with(|case| case.documents()).await
    }

    pub(crate) async fn statements(
        &self,
        filter: StatementFilter,
    ) -> Result<Vec<StatementView>, Problem> {
        self.with(move |case| case.statements(&filter)).await
    }

    pub(crate) async fn search(&self, query: String, limit: usize) -> Result<Vec<Hit>, Problem> {
        self.with(move |case| case.search(&query, limit)).await
    }

    /// Everybody's custody, under a rule of lists where one is given, with the names of the documents
    /// that the first so many rest on.
    pub(crate) async fn custody(
        &self,
        rules: Vec<ListRule>,
        shown: Option<usize>,
    ) -> Result<CustodyList, Problem> {
        self.with(move |case| {
            let lists = case.lists()?;
            let views = case.custody(&rules)?;
            let documents = names(case, views.iter().take(shown.unwrap_or_default()))?;
            Ok(CustodyList { views, documents, lists })
        })
        .await
    }

    /// One person's custody, with the names of the documents that it rests on, and whether other records
    /// may be of the same person.
    pub(crate) async fn custody_of(
        &self,
        person: PersonId,
    ) -> Result<(CustodyView, BTreeMap<DocumentId, String>, bool), Problem> {
        let found = self.with(move |case| {
            let mut views = case.custody_of(person.as_str(), &[])?;
            views.retain(|view| view.chronology.person == person);
            let Some(view) = views.pop() else { return Ok(None) };
            let documents = names(case, std::iter::once(&view))?;
            let may_be_one = case.people()?.may_be_one();
            let is_asked = may_be_one.iter().any(|(a, b)| *a == person || *b == person);
            Ok(Some((view, documents, is_asked)))
        });
        found.await?.ok_or(Problem::NoPerson)
    }

    pub(crate) async fn conflicts(&self) -> Result<Vec<Conflict>, Problem> {
        self.with(|case| case.conflicts()).await
    }

    pub(crate) async fn totals(&self) -> Result<Totals, Problem> {
        self.with(|case| case.totals()).await
    }

    pub(crate) async fn add(&self, inputs: Vec<Input>) -> Result<IntakeReport, Problem> {
        self.with(move |case| case.add(inputs, &mut |_| ())).await
    }

    /// Everybody, with what screens show of them.
    pub(crate) async fn people(&self) -> Result<PeopleShown, Problem> {
        self.with(PeopleShown::of).await
    }

    /// How many persons are on which lists: of those chosen, or of all where nothing is. An estimate takes
    /// seconds, in which the case is free for others.
    pub(crate) async fn lists_counted(&self, wanted: Wanted) -> Result<ListsCounted, Problem> {
        let people = self.with(|case| case.people()).await?;
        let last = Arc::clone(&self.found);
        let counted = tokio::task::spawn_blocking(move || {
            let lists: Vec<(String, usize)> =
                people.lists().into_iter().map(|(list, rows)| (list.to_owned(), rows)).collect();
            let is_chosen = |list: &String| wanted.lists.is_empty() || wanted.lists.contains(list);
            let chosen: Vec<String> =
                lists.iter().map(|(list, _)| list.clone()).filter(is_chosen).collect();
            let table = case::captured(&people, &chosen);
            let found = wanted.estimate.then(|| found(&last, &people, &chosen)).flatten();
            ListsCounted { lists, chosen, table, found }
        });
        counted.await.map_err(|error| Problem::Case(error.to_string()))
    }

    /// What the people of a list answered to a question, and what follows; the case is free for others
    /// meanwhile.
    pub(crate) async fn surveyed(&self, inquiry: Inquiry) -> Result<Surveyed, Problem> {
        let (people, sheets) =
            self.with(|case| Ok((case.people()?, case.answer_sheets()?))).await?;
        let surveyed = tokio::task::spawn_blocking(move || {
            let lists = people.lists().into_iter();
            let lists = lists.map(|(list, rows)| (list.to_owned(), rows)).collect();
            let found = case::systemic(&people, &sheets, &inquiry);
            Surveyed { people, lists, sheets, inquiry, found }
        });
        surveyed.await.map_err(|error| Problem::Case(error.to_string()))
    }

    /// The pair that was asked for, or else the next one that is left to a person.
    pub(crate) async fn question(
        &self,
        reviewer: Option<Id>,
        wanted: Option<(String, String)>,
    ) -> Result<Asked, Problem> {
        let asked = self.with(move |case| {
            let shown = PeopleShown::of(case)?;
            let pair = match wanted {
                Some((a, b)) => match shown.people.record(&a).zip(shown.people.record(&b)) {
                    Some((a, b)) if a != b => Some((a.min(b), a.max(b))),
                    _ => return Ok(None),
                },
                None => {
                    let next = case.questions(reviewer.as_ref(), 1)?.into_iter().next();
                    next.map(|next| (next.pair.0 as usize, next.pair.1 as usize))
                }
            };
            let who = reviewer.as_ref().map(|id| case.shown(id.as_str())).transpose()?;
            let answers = case.answers()?;
            let own = answers.iter().find(|one| Some(one.pair) == pair && one.reviewer == who);
            Ok(Some(Asked {
                left: shown.people.open().len(),
                answer: own.and_then(|own| own.answer),
                last: case.last_compared(reviewer.as_ref())?,
                pair,
                shown,
            }))
        });
        asked.await?.ok_or(Problem::NobodyThere)
    }

    /// Records what somebody says of two records, by their ids.
    pub(crate) async fn compare(
        &self,
        (a, b): (String, String),
        answer: Answer,
        reviewer: Option<Id>,
    ) -> Result<String, Problem> {
        let done = self.with(move |case| {
            let people = case.people()?;
            match people.record(&a).zip(people.record(&b)).filter(|(a, b)| a != b) {
                Some(pair) => case.compare(pair, answer, reviewer).map(Some),
                None => Ok(None),
            }
        });
        done.await?.ok_or(Problem::NobodyThere)
    }

    /// Undoes what was said last of two records here; gives them.
    pub(crate) async fn undo_compared(
        &self,
        reviewer: Option<Id>,
        entry: String,
    ) -> Result<Option<(Arc<People>, (usize, usize))>, Problem> {
        self.with(move |case| {
            let last = case.last_compared(reviewer.as_ref())?;
            // Somebody else may have judged since the page was made.
            let Some(last) = last.filter(|last| last.entry == entry) else {
                return Err(case::Error::NotUndone(case.shown(&entry)?));
            };
            case.undo_judgement(&last.entry)?;
            let people = case.people()?;
            Ok(last.pair.map(|pair| (people, pair)))
        })
        .await
    }

    /// The pairs that are left to a person, in the contract's shape.
    pub(crate) async fn open_pairs(&self) -> Result<Vec<wire::PersonPair>, Problem> {
        self.with(|case| {
            let people = case.people()?;
            Ok(case.open_pairs()?.iter().filter_map(|pair| pair.to_wire(&people)).collect())
        })
        .await
    }

    /// What was said last here about the statements of a document.
    pub(crate) async fn last_judgement(
        &self,
        id: DocumentId,
    ) -> Result<Option<LastJudgement>, Problem> {
        self.with(move |case| case.last_judgement(id)).await
    }

    pub(crate) async fn statement(&self, id: Id) -> Result<StatementView, Problem> {
        let found = self.with(move |case| case.statement(&id)).await?;
        found.ok_or(Problem::NoStatement)
    }

    pub(crate) async fn add_statement(&self, new: NewStatement) -> Result<AddedStatement, Problem> {
        self.with(move |case| case.add_statement(&new)).await
    }

    /// Records what somebody makes of a statement; gives the name of the entry.
    pub(crate) async fn rule(&self, ruling: Ruling) -> Result<String, Problem> {
        let Ruling { statement, verdict, edits, content } = ruling;
        self.statement(statement.clone()).await?;
        self.with(move |case| {
            let content = content.map(|words| case.mark_for(&statement, &words)).transpose()?;
            case.judge(&Judgement::Statement(Statement { statement, verdict, edits, content }))
        })
        .await
    }

    /// Undoes a judgement of statements; gives the name of the entry.
    pub(crate) async fn undo(&self, entry: String) -> Result<String, Problem> {
        self.with(move |case| case.undo_judgement(&entry)).await
    }

    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Case) -> Result<T, case::Error> + Send + 'static,
    ) -> Result<T, Problem> {
        let case = Arc::clone(&self.case);
        let done = tokio::task::spawn_blocking(move || {
            // The catalogue changes in transactions, so a panic leaves no half of a change.
            let mut case = case.lock().unwrap_or_else(PoisonError::into_inner);
            // Another process may have added, judged or taken back something.
            case.attend()?;
            work(&mut case)
        });
        match done.await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(case::Error::Mark(error))) => Err(Problem::Mark(error)),
            Ok(Err(case::Error::NotUndone(_))) => Err(Problem::NotUndone),
            Ok(Err(case::Error::Trust(error))) => Err(Problem::Trust(error)),
            Ok(Err(error)) => Err(Problem::Case(error.to_string())),
            Err(error) => Err(Problem::Case(error.to_string())),
        }
    }
}
