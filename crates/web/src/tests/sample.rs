//! A claim and a document of a made-up country, for the tests of the screens: what the stages
//! would find in it is written down here, so that these tests hold whatever the stages do.

use crate::pages::Visitor;
use axum::http::{HeaderMap, Uri};
use case::{ClaimView, DocumentSummary, DocumentView, StatementView};
use model::*;

type Failure = Box<dyn std::error::Error>;

const TEXT: &str = "Canal Norte reported on Monday that former inmates of La Cumbre were beaten.\n\
    The Harbour Tribune, citing the broadcast, wrote that inmates were beaten.\n\
    A radio host repeated that inmates were beaten.\n\
    In a report, Civic Watch said guards beat prisoners.\n\
    “They beat me with a pipe,” said Ana Ruiz, a former inmate.\n\
    Senator Luz Prado applauded the report.\n\
    President Aurelio Montes denied the accusations.\n\
    Montes offered to open the prison to doctors if the broadcaster apologises.";

/// A visitor in a language.
pub(crate) fn visitor(path: &'static str, lang: &str) -> Visitor {
    let mut headers = HeaderMap::new();
    if let Ok(lang) = lang.parse() {
        headers.insert("accept-language", lang);
    }
    Visitor::new(("Cumbre", false), &headers, &Uri::from_static(path))
}

/// A fold with a reason and its passage.
pub(crate) fn fold(statement: &StatementId, into: Option<&StatementId>, probability: f64) -> Fold {
    Fold {
        statement: statement.clone(),
        into: into.cloned(),
        probability,
        reasons: vec![Reason { kind: ReasonKind::Cites, passage: None, note: None }],
    }
}

fn reading() -> Result<Reading, Failure> {
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in TEXT.split('\n') {
        let end = start + line.chars().count() as u32;
        let span = Span::new(start, end)?;
        blocks.push(Block {
            kind: BlockKind::Paragraph,
            span,
            origin: None,
            language: None,
            ocr: None,
        });
        start = end + 1;
    }
    let id = DocumentId::of(TEXT.as_bytes());
    let mut reading = Reading::new(id, DocumentKind::Text, Text::new(TEXT.to_owned()), blocks)?;
    reading.language = Some("en".to_owned());
    Ok(reading)
}

fn place_of(words: &str) -> Result<Spans, Failure> {
    let at = TEXT.find(words).ok_or("the words are in the text")?;
    let start = TEXT[..at].chars().count() as u32;
    Ok(Span::new(start, start + words.chars().count() as u32)?.into())
}

struct Said {
    speaker: &'static str,
    cue: &'static str,
    content: &'static str,
    stance: Stance,
    contribution: Contribution,
    basis: Basis,
}

fn said(speaker: &'static str, cue: &'static str, content: &'static str) -> Said {
    Said {
        speaker,
        cue,
        content,
        stance: Stance::Asserts,
        contribution: Contribution::Account,
        basis: Basis::Unknown,
    }
}

fn statement(reading: &Reading, said: &Said) -> Result<Statement, Failure> {
    let offers = said.stance == Stance::Offers;
    let condition = offers.then(|| place_of("the broadcaster apologises")).transpose()?;
    let parts = Parts {
        speaker: Speaker {
            mention: Some(place_of(said.speaker)?),
            name: said.speaker.to_owned(),
            kind: SpeakerKind::Person,
            role: said.speaker.starts_with("Ana").then(|| "former inmate".to_owned()),
            state: None,
            person: None,
        },
        cue: Some(place_of(said.cue)?),
        content: place_of(said.content)?,
        form: Form::Indirect,
        stance: said.stance,
        basis: said.basis,
        informant: None,
        contribution: said.contribution,
        relayed_from: None,
        condition,
        specific: false,
        about: vec![About::only(ActType::IllTreatment)],
        said: None,
        proposed_by: "extract/1.0".to_owned(),
        confidence: 0.9,
    };
    Ok(Statement::new(reading, parts)?)
}

fn all() -> [Said; 8] {
    use Contribution::{Opinion, Relay};
    [
        said("Canal Norte", "reported", "former inmates of La Cumbre were beaten"),
        Said {
            contribution: Relay,
            ..said(
                "The Harbour Tribune",
                "wrote",
                "citing the broadcast, wrote that inmates were beaten",
            )
        },
        Said {
            contribution: Relay,
            ..said("A radio host", "repeated", "repeated that inmates were beaten")
        },
        said("Civic Watch", "said", "guards beat prisoners"),
        Said { basis: Basis::Victim, ..said("Ana Ruiz", "said Ana", "They beat me with a pipe") },
        Said {
            contribution: Opinion,
            ..said("Senator Luz Prado", "applauded", "applauded the report")
        },
        Said {
            stance: Stance::Denies,
            ..said("President Aurelio Montes", "denied", "denied the accusations")
        },
        Said {
            stance: Stance::Offers,
            ..said("Montes", "offered", "to open the prison to doctors")
        },
    ]
}

fn folds(ids: &[StatementId]) -> Vec<Fold> {
    let mut cites = fold(&ids[1], Some(&ids[0]), 0.97);
    cites.reasons[0].note = Some("it names the broadcast".into());
    cites.reasons[0].passage = Span::new(78, 97)
        .ok()
        .map(|span| Passage { document: DocumentId::of(TEXT.as_bytes()), span });
    let mut informants = fold(&ids[3], Some(&ids[0]), 0.4);
    informants.reasons[0].kind = ReasonKind::UnknownInformants;
    vec![cites, fold(&ids[2], Some(&ids[1]), 0.95), informants, fold(&ids[5], None, 1.0)]
}

/// What each of two channels adds, and a denial by somebody with nothing at stake.
fn channels(ids: &[StatementId]) -> Vec<ChannelWeight> {
    let account = |at: usize, (alpha, beta), repeat, source| AccountWeight {
        statement: ids[at].clone(),
        alpha,
        beta,
        alpha_range: (alpha * 0.8, alpha * 1.2),
        beta_range: (beta * 0.5, beta * 2.0),
        repeat,
        source,
    };
    let channel = |name: Option<&str>, log_lr: f64, accounts| ChannelWeight {
        name: name.map(str::to_owned),
        denies: false,
        log_lr,
        least: log_lr - 1.0,
        most: log_lr + 1.0,
        accounts,
    };
    let stated = ParameterSource::Stated;
    let broadcast =
        vec![account(0, (0.4, 0.1), 0.0, stated), account(3, (0.4, 0.1), 0.414, stated)];
    let interview = vec![account(4, (0.6, 0.05), 0.0, stated)];
    let denied = vec![account(6, (0.6, 0.24), 0.0, ParameterSource::Denial)];
    vec![
        channel(Some("Canal <Norte>"), 1.034, broadcast),
        channel(None, 1.711, interview),
        channel(None, 0.15, denied).taken_off(),
    ]
}

fn weighed(ids: &[StatementId]) -> WeighedClaim {
    let support = |ids: &[StatementId], min, expected, max, first_hand| Support {
        statements: ids.to_vec(),
        origins: Origins { min, expected, expected_error: 0.0, max },
        first_hand,
        kinds: vec!["testimony".to_owned()],
    };
    let left_out = |at: usize, lr| LeftOut { origin: ids[at].clone(), lr };
    WeighedClaim {
        claim: Claim {
            id: ClaimId::of(&["sample"]),
            about: Proposition {
                act: ActType::IllTreatment,
                victims: Some("former inmates".to_owned()),
                place: Some(Place {
                    name: "La Cumbre".to_owned(),
                    within: Some("Valdoria".to_owned()),
                }),
                years: None,
            },
            parent: None,
            label: "Ill-treatment of former inmates in La Cumbre".to_owned(),
        },
        asserts: support(&ids[..6], 2, 2.6, 3, 1),
        denies: Denials {
            support: support(&ids[6..7], 1, 1.0, 1, 0),
            interested: true,
            specific: false,
        },
        weight: Weight {
            lr: 13.4,
            interval: (2.2, 61.0),
            words: Verbal::VeryLikely,
            tipping_point: Some(0.21),
            breakdown: 2,
            n_eff: 1.04,
            admiralty: 1,
            leave_one_out: vec![left_out(0, 8.1), left_out(3, 7.9), left_out(4, 2.0)],
            footing: Footing::default(),
            channels: channels(ids),
            bias: 0.1,
            biased_asserts: 0.9,
        },
        folds: folds(ids),
        offers: vec![ids[7].clone()],
        contradictions: Vec::new(),
    }
}

/// One of each kind, between two statements of the claim.
pub(crate) fn contradictions(view: &ClaimView) -> Result<Vec<Contradiction>, Failure> {
    let side = |at: usize| {
        let statement = &view.statements[at].statement;
        let passage =
            Passage { document: statement.document(), span: statement.content.spans().hull() };
        Side { statement: statement.id().clone(), passage }
    };
    let place = |name: &str| Place { name: name.to_owned(), within: Some("Valdoria".to_owned()) };
    let least = Bounds::new(Some(34), None, false).ok_or("bounds")?;
    let dozen = Bounds::new(Some(9), Some(15), true).ok_or("bounds")?;
    let values = [
        Opposed::Count(CountOf::Victims, [least, dozen]),
        Opposed::Place([place("La Cumbre"), place("San Telmo")]),
        Opposed::Interval(["2031-03".parse()?, "2031-06".parse()?]),
        Opposed::Polarity([Stance::Asserts, Stance::Denies]),
    ];
    let sides = || [side(3), side(4)];
    let found =
        values.map(|values| Contradiction { act: ActType::IllTreatment, values, sides: sides() });
    Ok(found.into())
}

/// A claim with three origins at most, and the document that it comes from.
pub(crate) fn claim() -> Result<(ClaimView, DocumentView), Failure> {
    let reading = reading()?;
    let statements =
        all().iter().map(|said| statement(&reading, said)).collect::<Result<Vec<_>, _>>()?;
    let ids: Vec<StatementId> = statements.iter().map(|s| s.id().clone()).collect();
    let summary = DocumentSummary {
        id: reading.document,
        name: "monday.txt".to_owned(),
        title: Some("Inmates beaten, broadcaster says".to_owned()),
        outlet: Some("The Harbour Tribune".to_owned()),
        published: Some(DateFound {
            edtf: "2031-03-04".parse()?,
            found_in: "date line".to_owned(),
        }),
        kind: Some(DocumentKind::Text),
        statements: statements.len(),
        size: TEXT.len() as u64,
        captured_at: 1_930_000_000,
        failure: None,
        copy_of: None,
    };
    let weighed = weighed(&ids);
    let view = |statement| StatementView {
        statement,
        verdict: None,
        entries: Vec::new(),
        document: summary.clone(),
        claims: vec![weighed.claim.id.clone()],
    };
    let statements: Vec<StatementView> = statements.into_iter().map(view).collect();
    let document = DocumentView {
        summary,
        reading: Some(reading),
        statements: statements.clone(),
        warnings: Vec::new(),
    };
    let (children, assessments) = (Vec::new(), Vec::new());
    let claim = ClaimView { weighed, statements, parent: None, children, assessments };
    Ok((claim, document))
}
