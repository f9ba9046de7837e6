//! What a case shows, in the contract's JSON.

use crate::capture::{CaptureLine, Fate};
use crate::judging::AssessmentView;
use crate::views::{
    ClaimView, DocumentSummary, Hit, IntakeItem, IntakeReport, Outcome, StatementView,
};

impl From<&IntakeReport> for wire::Intake {
    fn from(report: &IntakeReport) -> Self {
        Self {
            v: wire::VERSION,
            given: report.items.len(),
            read: report.read(),
            duplicates: report.duplicates(),
            failed: report.failed(),
            items: report.items.iter().map(Into::into).collect(),
            captures: Vec::new(),
        }
    }
}

impl From<&CaptureLine> for wire::Capture {
    fn from(line: &CaptureLine) -> Self {
        let (gone, came) = match &line.fate {
            Fate::Changed { gone, came, .. } => (gone.clone(), came.clone()),
            _ => Default::default(),
        };
        Self {
            address: line.address.clone(),
            outcome: line.fate.code(),
            reason: line.fate.reason(),
            document: line.document.map(|id| id.to_string()),
            status: line.status,
            found_at: line.found_at.clone(),
            first: line.first.clone(),
            parts: line.parts,
            gone,
            came,
            left_out: line.left_out.clone(),
        }
    }
}

impl From<&IntakeItem> for wire::IntakeItem {
    fn from(item: &IntakeItem) -> Self {
        let mut line = Self {
            file: item.name.clone(),
            outcome: "failed",
            document: None,
            reason: None,
            statements: None,
            near_copy_of: None,
            warnings: item.warnings.clone(),
            holds: item.holds,
        };
        match &item.outcome {
            Outcome::Read { document, statements, copy_of } => {
                line.outcome = "read";
                line.document = Some(document.to_string());
                line.statements = Some(*statements);
                line.near_copy_of = copy_of.as_ref().map(|(other, ..)| other.to_string());
                line.reason = copy_of.as_ref().map(|(_, name, share)| near_copy(name, *share));
            }
            Outcome::Duplicate { document, first, again } => {
                line.outcome = "duplicate";
                line.document = Some(document.to_string());
                line.reason = Some(duplicate(first, *again));
            }
            Outcome::Failed { document, reason } => {
                line.document = document.as_ref().map(ToString::to_string);
                line.reason = Some(reason.clone());
            }
        }
        line
    }
}

fn near_copy(name: &str, share: u8) -> String {
    format!("shares {share} % of its text with {name}")
}

fn duplicate(first: &str, again: bool) -> String {
    if again { "in the case already".to_owned() } else { format!("the same bytes as {first}") }
}

impl From<&DocumentSummary> for wire::Document {
    fn from(summary: &DocumentSummary) -> Self {
        Self {
            v: wire::VERSION,
            document: summary.id.to_string(),
            file: summary.name.clone(),
            kind: summary.kind.map(|kind| kind.code().to_owned()),
            title: summary.title.clone(),
            outlet: summary.outlet.clone(),
            published: summary.published.as_ref().map(Into::into),
            statements: summary.statements,
            size: summary.size,
            captured_at: summary.captured_at,
            failure: summary.failure.clone(),
            near_copy_of: summary.copy_of.as_ref().map(|(other, ..)| other.to_string()),
        }
    }
}

impl From<&StatementView> for wire::Statement {
    fn from(view: &StatementView) -> Self {
        let verdict = view.verdict.map(|verdict| verdict.code().to_owned());
        let entries = view.entries.clone();
        Self { verdict, entries, ..Self::of(&view.statement, Some(&view.document.name)) }
    }
}

impl From<&AssessmentView> for wire::Assessment {
    fn from(view: &AssessmentView) -> Self {
        Self {
            analyst: view.analyst.clone(),
            credibility: view.credibility,
            status: view.status.clone(),
            reasoning: view.reasoning.clone(),
            min: view.origins.0,
            max: view.origins.1,
            conflict: view.conflict,
        }
    }
}

impl From<&ClaimView> for wire::ClaimDetail {
    fn from(view: &ClaimView) -> Self {
        Self {
            claim: (&view.weighed).into(),
            children: view.children.iter().map(|child| child.claim.id.to_string()).collect(),
            evidence: view.statements.iter().map(Into::into).collect(),
            assessments: view.assessments.iter().map(Into::into).collect(),
        }
    }
}

impl From<&Hit> for wire::Hit {
    fn from(hit: &Hit) -> Self {
        Self {
            v: wire::VERSION,
            document: hit.document.id.to_string(),
            file: hit.document.name.clone(),
            span: [hit.span.start(), hit.span.end()],
            words: hit.words.clone(),
            matches: hit.matches.iter().map(|span| [span.start(), span.end()]).collect(),
            statements: hit.statements.iter().map(ToString::to_string).collect(),
        }
    }
}
