//! The paths by which attributions are found, with one kind of result.

use crate::about::{self, Survey};
use crate::clues::Clue;
use crate::draft::Draft;
use crate::encoder::{Encoder, ModelError};
use crate::page::Page;
use crate::proposed::{self, Annotated, Proposal, Standing};
use crate::tagger::{Attribution, TableError, Tagger};
use crate::{VERSION, attribution, finish, language_warning, names, narration, testimony, turns};
use model::{DocumentKind, Language, Reading, Stance, Statement, Warning};
use std::ops::Range;

/// The names of the clues to stance and basis of attributions that somebody marked, in their order:
/// what `training/clues.py` learns from. None for one without a content.
pub fn clues_of(reading: &Reading, marked: &[Annotated]) -> Vec<Vec<String>> {
    let page = Page::of(reading);
    let survey = Survey::of(reading);
    let cast = names::Cast::of(&page, &survey);
    let testimony = testimony::find(reading, &page, &cast, &survey);
    let rules = attribution::find(&page, |block| testimony.takes(block));
    let (mut drafts, mut places) = (Vec::new(), Vec::new());
    for one in marked {
        let draft = proposed::of_marked(&page, one, &rules);
        places.push(draft.is_some().then_some(drafts.len()));
        drafts.extend(draft);
    }
    let witness = testimony.witness.as_ref();
    let found = finish::clues(reading, &page, &survey, &cast, witness, &drafts);
    let of = |place: Option<usize>| place.and_then(|place| found.get(place));
    let names = |clues: &Vec<Clue>| clues.iter().map(|clue| clue.name()).collect();
    places.into_iter().map(|place| of(place).map(names).unwrap_or_default()).collect()
}

/// How attributions are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Path {
    /// By a table of cues and walks over tokens.
    Rules,
    /// By linear models ([`crate::tagger`]).
    Light,
    /// By a transformer encoder ([`crate::encoder`]), where there is one of the text's language.
    Full,
}

impl Path {
    /// The word for it on the command line and in the log.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Light => "light",
            Self::Full => "full",
        }
    }
}

/// What makes statements of readings.
#[derive(Debug)]
pub struct Extractor {
    path: Path,
    english: Option<Encoder>,
    spanish: Option<Encoder>,
}

impl Extractor {
    /// The one that needs nothing.
    pub fn rules() -> Self {
        Self { path: Path::Rules, english: None, spanish: None }
    }

    /// The one with the linear models that come with the program.
    pub fn light() -> Self {
        Self { path: Path::Light, english: None, spanish: None }
    }

    /// The one with encoders. For text in a language without one the linear models take its place.
    pub fn full(english: Option<Encoder>, spanish: Option<Encoder>) -> Self {
        Self { path: Path::Full, english, spanish }
    }

    /// All statements of a reading, in the order of their contents. Pure and total: where a model
    /// cannot be run, the rules take its place and a warning says so.
    pub fn extract(&self, reading: &Reading) -> (Vec<Statement>, Vec<Warning>) {
        let page = Page::of(reading);
        let mut warnings: Vec<Warning> = language_warning(reading).into_iter().collect();
        let found = [Language::English, Language::Spanish].map(|language| {
            let found = self.found(reading, &page, language);
            found.inspect_err(|error| warnings.push(failed(error))).ok().flatten()
        });
        let survey = Survey::of(reading);
        let cast = names::Cast::of(&page, &survey);
        let testimony = testimony::find(reading, &page, &cast, &survey);
        let takes = |block| testimony.takes(block);
        let rules = attribution::find(&page, takes);
        let (mut cited, mut told, mut replaced) = (Vec::new(), None, Vec::new());
        for found in found.into_iter().flatten() {
            replaced.push(found.language);
            if found.has_turns {
                let (words, turns) = proposed::parted(&page, found.proposals);
                cited.extend(words);
                told.get_or_insert_with(Vec::new).extend(turns);
            } else {
                cited.extend(proposed::without_turns(&page, found.proposals, takes));
            }
        }
        let mut drafts = proposed::merged(&page, &cited, &rules, |draft| {
            let language = page.language_at(page.sentences[draft.sentence].tokens.start);
            match replaced.contains(&language) {
                false => Standing::Alone,
                true if is_firm(&page, &survey, draft) => Standing::Firm,
                true => Standing::Replaced,
            }
        });
        drafts.extend(turns::find(&page, &cast, &survey, &testimony, told.as_deref()));
        let own = narration::find(&page, &survey, &drafts, takes);
        drafts.extend(own);
        let witness = testimony.witness.as_ref();
        let by = self.version();
        let statements = finish::statements(reading, &page, &survey, &cast, witness, &drafts, &by);
        (statements, warnings)
    }

    /// What proposes the statements, with its version.
    pub fn version(&self) -> String {
        match self.path {
            Path::Rules => VERSION.to_owned(),
            Path::Light | Path::Full => format!("{VERSION} {}", self.path.code()),
        }
    }

    fn encoder(&self, language: Language) -> Option<&Encoder> {
        match language {
            Language::English => self.english.as_ref(),
            Language::Spanish => self.spanish.as_ref(),
        }
    }

    /// What a model finds in the text of this language; `None` where none is asked.
    fn found(
        &self,
        reading: &Reading,
        page: &Page,
        language: Language,
    ) -> Result<Option<ByModel>, NoModel> {
        let lines = proposed::lines(page, language);
        // What a form asks and what is answered needs no model.
        if self.path == Path::Rules || lines.is_empty() || reading.kind == DocumentKind::Survey {
            return Ok(None);
        }
        let Some(encoder) = self.encoder(language) else {
            let found = Tagger::of(language)?.tag_reading(reading);
            let inside = |found: &Attribution| {
                let at = found.content.first().map_or(0, |piece| piece.start);
                let line = lines.partition_point(|line| line.end <= at);
                lines.get(line).is_some_and(|line| line.start <= at)
            };
            let proposals = found.into_iter().filter(inside).map(Proposal::from).collect();
            return Ok(Some(ByModel { language, proposals, has_turns: false }));
        };
        let found = encoder.attributions(page.text, &lines)?;
        let proposals = found.into_iter().map(Proposal::from).collect();
        Ok(Some(ByModel { language, proposals, has_turns: true }))
    }
}

/// Whether the rules know better than a model that was trained on news of all sorts: where a document
/// about abuse has somebody say something about an act, or deny, admit, offer or decline.
fn is_firm(page: &Page, survey: &Survey, draft: &Draft) -> bool {
    let names_act = |piece: &Range<usize>| {
        let sentence = page.bytes(&page.sentences[page.sentence_of(piece.start)].tokens);
        !about::abouts(survey, page.text, page.bytes(piece), sentence).is_empty()
    };
    survey.is_about_abuse()
        && (draft.stance != Stance::Asserts || draft.content.iter().any(names_act))
}

/// What a model finds in the text of a language.
struct ByModel {
    language: Language,
    proposals: Vec<Proposal>,
    /// Whether it knows turns and posts.
    has_turns: bool,
}

/// Why a model found nothing.
#[derive(Debug, thiserror::Error)]
enum NoModel {
    #[error(transparent)]
    Encoder(#[from] ModelError),
    #[error("the tables of the light path cannot be used: {0}")]
    Tables(#[from] TableError),
}

fn failed(error: &NoModel) -> Warning {
    Warning {
        code: "model-failed".into(),
        message: format!("{error}; attributions were found by the rules"),
        span: None,
    }
}
