//! The one caller of [`case::Case`]: a case is used by one thread at a time, off the threads that
//! answer requests.

use crate::pages::problem::Problem;
use axum::http::Uri;
use case::{
    Case, ClaimView, ClaimsView, Conflict, DocumentSummary, DocumentView, Hit, Input, IntakeReport,
    MarkedPage, Sought, StatementFilter, StatementView, Totals,
};
use model::{ClaimId, DocumentId, WeighedClaim};
use std::sync::{Arc, Mutex, PoisonError};

/// A case that requests share.
#[derive(Clone)]
pub(crate) struct Store {
    case: Arc<Mutex<Case>>,
    name: Arc<str>,
    in_the_open: bool,
}

impl Store {
    pub(crate) fn new(case: Case) -> Self {
        let (name, in_the_open) = (case.name().into(), !case.is_encrypted());
        Self { name, in_the_open, case: Arc::new(Mutex::new(case)) }
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

    pub(crate) async fn conflicts(&self) -> Result<Vec<Conflict>, Problem> {
        self.with(|case| case.conflicts()).await
    }

    pub(crate) async fn totals(&self) -> Result<Totals, Problem> {
        self.with(|case| case.totals()).await
    }

    pub(crate) async fn add(&self, inputs: Vec<Input>) -> Result<IntakeReport, Problem> {
        self.with(move |case| case.add(inputs, &mut |_| ())).await
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
            Ok(Err(error)) => Err(Problem::Case(error.to_string())),
            Err(error) => Err(Problem::Case(error.to_string())),
        }
    }
}
