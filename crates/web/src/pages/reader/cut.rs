//! Cuts a text into segments at the borders of all that is marked in it.
//!
//! Statements nest, overlap and are discontinuous, and HTML elements can be none of these. So the
//! text is cut at every border, and each segment carries the classes of all marks it lies in.

use super::place::PlaceShown;
use crate::words::Words;
use model::{Block, BlockKind, Excerpt, Reading, Span, Statement, StatementId};
use std::collections::BTreeSet;

/// What is to be marked.
pub(super) struct Marks<'a> {
    /// In the order of their numbers.
    pub(super) statements: Vec<&'a Statement>,
    /// The numbers, from 0, of those that somebody rejected.
    pub(super) rejected: BTreeSet<usize>,
    /// The statement that the reader arrives at.
    pub(super) arrived: Option<StatementId>,
    /// Words that a link from elsewhere points at.
    pub(super) passage: Option<Span>,
}

impl Marks<'_> {
    /// The character after the last of the statement arrived at.
    pub(super) fn arrived_end(&self) -> Option<u32> {
        let id = self.arrived.as_ref()?;
        let statement = self.statements.iter().find(|statement| statement.id() == id)?;
        Some(statement.content.spans().hull().end())
    }

    /// The first character of the statement arrived at.
    pub(super) fn arrived_at(&self) -> Option<u32> {
        let id = self.arrived.as_ref()?;
        let statement = self.statements.iter().find(|statement| statement.id() == id)?;
        Some(statement.content.spans().hull().start())
    }
}

/// A range of characters that is shown at once.
pub(super) struct Part {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Part {
    /// Whether a statement's content starts in it.
    pub(super) fn holds(&self, statement: &Statement) -> bool {
        (self.start..self.end).contains(&statement.content.spans().hull().start())
    }
}

/// The parts of a text, each of at most `size` characters, cut between blocks where a block is not
/// longer than that.
pub(super) fn parts(reading: &Reading, size: u32) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let blocks = whole(reading);
    let ends = blocks.iter().flat_map(|Block { span, .. }| {
        let inside = (span.start().saturating_add(size)..span.end()).step_by(size as usize);
        inside.chain([span.end()])
    });
    for end in ends {
        match parts.last_mut() {
            Some(part) if end - part.start <= size => part.end = end,
            last => {
                let start = last.map_or(0, |part| part.end);
                parts.push(Part { start, end });
            }
        }
    }
    parts
}

/// The blocks of a reading; one for the whole text where it has none.
fn whole(reading: &Reading) -> Vec<Block> {
    if !reading.blocks().is_empty() {
        return reading.blocks().to_vec();
    }
    let span = Span::new(0, reading.text().chars_len()).ok();
    let block =
        |span| Block { kind: BlockKind::Paragraph, span, origin: None, language: None, ocr: None };
    span.map(block).into_iter().collect()
}

/// A block of the text as it is shown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BlockShown {
    pub(super) kind: &'static str,
    pub(super) is_heading: bool,
    /// Its first character.
    pub(super) start: u32,
    pub(super) segments: Vec<Segment>,
    /// Where it stands in the original; `None` where the block before it says the same.
    pub(super) place: Option<PlaceShown>,
    /// That it was recognised in a picture, and how surely.
    pub(super) ocr: Option<OcrShown>,
}

/// How surely words were recognised in a picture.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OcrShown {
    pub(super) label: String,
    /// Whether it is not sure.
    pub(super) is_doubtful: bool,
}

impl OcrShown {
    /// Blocks of less are doubtful, in percent.
    const SURE: u8 = 75;

    fn of(words: Words, percent: u8) -> Self {
        let is_doubtful = percent < Self::SURE;
        let key = if is_doubtful { "ocr-doubtful" } else { "ocr-block" };
        Self { label: words.say_with(key, &[("percent", u32::from(percent).into())]), is_doubtful }
    }
}

/// Characters that lie in the same marks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) text: String,
    /// Empty for a segment that nothing marks.
    pub(super) classes: String,
    /// The anchors that are here: of statements that start, and of the passage.
    pub(super) anchors: Vec<String>,
    /// The numbers of the statements whose content starts here.
    pub(super) numbers: Vec<usize>,
    /// The ids of the statements that it is a part of.
    pub(super) statements: String,
}

/// Which part of a statement a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Content,
    Condition,
    Speaker,
    Cue,
    Passage,
}

impl Role {
    fn class(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Condition => "condition",
            Self::Speaker => "speaker",
            Self::Cue => "cue",
            Self::Passage => "passage",
        }
    }
}

/// A marked span. `statement` is its number from 0, and `None` for the passage.
struct Mark {
    span: Span,
    role: Role,
    statement: Option<usize>,
    /// Whether it is the first one of its statement's content, or of the passage.
    first: bool,
}

/// The blocks of a part, cut into segments.
pub(super) fn cut(
    words: Words,
    reading: &Reading,
    part: &Part,
    marks: &Marks<'_>,
) -> Vec<BlockShown> {
    let all = all_marks(marks);
    let clipped = |block: &Block| {
        let (start, end) = (block.span.start(), block.span.end());
        let span = Span::new(start.max(part.start), end.min(part.end)).ok()?;
        Some(BlockShown {
            kind: block.kind.code(),
            is_heading: block.kind == BlockKind::Heading,
            start: span.start(),
            segments: segments(reading, span, &all, marks),
            place: PlaceShown::of(words, reading.document, block),
            ocr: block.ocr.map(|percent| OcrShown::of(words, percent)),
        })
    };
    let mut shown: Vec<BlockShown> = whole(reading).iter().filter_map(clipped).collect();
    leave_out_repeated(&mut shown);
    shown
}

/// A place is said once, where several blocks after each other have it.
fn leave_out_repeated(blocks: &mut [BlockShown]) {
    for at in (1..blocks.len()).rev() {
        let label = |at: usize| blocks[at].place.as_ref().map(|place| place.label.as_str());
        if label(at).is_some() && label(at) == label(at - 1) {
            blocks[at].place = None;
        }
    }
}

fn all_marks(marks: &Marks<'_>) -> Vec<Mark> {
    let mut all = Vec::new();
    for (number, statement) in marks.statements.iter().enumerate() {
        let mut add = |excerpt: Option<&Excerpt>, role| {
            let spans = excerpt.map_or(&[][..], |excerpt| excerpt.spans().as_slice());
            all.extend(spans.iter().enumerate().map(|(at, span)| Mark {
                span: *span,
                role,
                statement: Some(number),
                first: at == 0 && role == Role::Content,
            }));
        };
        add(Some(&statement.content), Role::Content);
        add(statement.speaker.mention.as_ref(), Role::Speaker);
        add(statement.cue.as_ref(), Role::Cue);
        add(statement.condition.as_ref(), Role::Condition);
    }
    let passage =
        marks.passage.map(|span| Mark { span, role: Role::Passage, statement: None, first: true });
    all.extend(passage);
    all.sort_by_key(|mark| (mark.span.start(), mark.span.end()));
    all
}

fn segments(reading: &Reading, block: Span, all: &[Mark], marks: &Marks<'_>) -> Vec<Segment> {
    // Sorted by start: those after the block's end are cut off before the rest is looked at.
    let near = all.partition_point(|mark| mark.span.start() < block.end());
    let here: Vec<&Mark> = all[..near].iter().filter(|mark| mark.span.overlaps(block)).collect();
    let mut borders = vec![block.start(), block.end()];
    for mark in &here {
        borders.push(mark.span.start().max(block.start()));
        borders.push(mark.span.end().min(block.end()));
    }
    borders.sort_unstable();
    borders.dedup();
    let pieces = borders.windows(2).filter_map(|pair| Span::new(pair[0], pair[1]).ok());
    pieces
        .map(|span| {
            let over: Vec<&Mark> =
                here.iter().copied().filter(|mark| mark.span.contains(span)).collect();
            segment(reading.text().slice(span).unwrap_or_default(), span, &over, marks)
        })
        .collect()
}

/// One segment under the marks that lie over it.
fn segment(text: &str, span: Span, over: &[&Mark], marks: &Marks<'_>) -> Segment {
    let mut segment = Segment { text: text.to_owned(), ..Segment::default() };
    let mut classes = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    for mark in over {
        classes.push(mark.role.class());
        let starts = mark.first && mark.span.start() == span.start();
        let Some(number) = mark.statement else {
            segment.anchors.extend(starts.then(|| "passage".to_owned()));
            continue;
        };
        let id = marks.statements[number].id();
        ids.push(id.as_str());
        if marks.arrived.as_ref() == Some(id) {
            classes.push("arrived");
        }
        if starts {
            segment.anchors.push(id.to_string());
            segment.numbers.push(number + 1);
        }
    }
    let contents = || over.iter().filter(|mark| mark.role == Role::Content);
    if contents().count() > 1 {
        classes.push("nested");
    }
    let is_rejected = |mark: &&Mark| mark.statement.is_some_and(|at| marks.rejected.contains(&at));
    if contents().count() > 0 && contents().all(is_rejected) {
        classes.push("rejected");
    }
    classes.sort_unstable();
    classes.dedup();
    ids.dedup();
    segment.classes = classes.join(" ");
    segment.statements = ids.join(" ");
    segment
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{
        Basis, Contribution, DocumentId, DocumentKind, Form, Parts, Spans, Speaker, SpeakerKind,
        Stance, Text,
    };
    use proptest::prelude::*;

    fn words() -> Words {
        Words::choose(None, None)
    }

    type Failure = Box<dyn std::error::Error>;

    fn reading(text: &str, blocks: &[(u32, u32)]) -> Result<Reading, Failure> {
        let blocks = blocks.iter().map(|(start, end)| {
            let span = Span::new(*start, *end)?;
            Ok(Block { kind: BlockKind::Paragraph, span, origin: None, language: None, ocr: None })
        });
        let blocks = blocks.collect::<Result<Vec<_>, Failure>>()?;
        let id = DocumentId::of(text.as_bytes());
        Ok(Reading::new(id, DocumentKind::Text, Text::new(text.to_owned()), blocks)?)
    }

    fn statement(
        reading: &Reading,
        speaker: Option<(u32, u32)>,
        content: &[(u32, u32)],
    ) -> Result<Statement, Failure> {
        let spans = |list: &[(u32, u32)]| -> Result<Spans, Failure> {
            let spans = list.iter().map(|(a, b)| Span::new(*a, *b));
            Ok(Spans::new(spans.collect::<Result<_, _>>()?)?)
        };
        let parts = Parts {
            speaker: Speaker {
                mention: speaker.map(|span| spans(&[span])).transpose()?,
                name: "Ana Ruiz".to_owned(),
                kind: SpeakerKind::Person,
                role: None,
                state: None,
                person: None,
            },
            cue: None,
            content: spans(content)?,
            form: Form::Indirect,
            stance: Stance::Asserts,
            basis: Basis::Victim,
            informant: None,
            contribution: Contribution::Account,
            relayed_from: None,
            condition: None,
            specific: false,
            about: Vec::new(),
            said: None,
            proposed_by: "test/1".to_owned(),
            confidence: 1.0,
        };
        Ok(Statement::new(reading, parts)?)
    }

    fn sketch(blocks: &[BlockShown]) -> String {
        let piece = |segment: &Segment| match segment.classes.as_str() {
            "" => segment.text.clone(),
            classes => format!("[{classes}{:?}|{}]", segment.numbers, segment.text),
        };
        let line = |block: &BlockShown| block.segments.iter().map(piece).collect::<String>();
        blocks.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_was_recognised_in_a_picture_says_so() -> Result<(), Failure> {
        let text = "The guards came.\nArchive";
        let span = |start, end| Span::new(start, end);
        let block = |span, ocr| Block {
            kind: BlockKind::Paragraph,
            span,
            origin: None,
            language: None,
            ocr,
        };
        let blocks = vec![
            block(span(0, 10)?, Some(91)),
            block(span(11, 16)?, Some(40)),
            block(span(17, 24)?, None),
        ];
        let id = DocumentId::of(text.as_bytes());
        let reading = Reading::new(id, DocumentKind::Pdf, Text::new(text.to_owned()), blocks)?;
        let (statements, rejected) = (Vec::new(), BTreeSet::new());
        let marks = Marks { statements, rejected, arrived: None, passage: None };
        let shown = cut(words(), &reading, &parts(&reading, 1000)[0], &marks);
        let said: Vec<Option<(&str, bool)>> = shown
            .iter()
            .map(|block| block.ocr.as_ref().map(|ocr| (ocr.label.as_str(), ocr.is_doubtful)))
            .collect();
        assert_eq!(said[0], Some(("read by OCR, confidence 91 %", false)));
        assert!(said[1].is_some_and(|(label, is_doubtful)| label.contains("40 %") && is_doubtful));
        assert_eq!(said[2], None);
        Ok(())
    }

    #[test]
    fn nested_overlapping_and_discontinuous_statements_are_cut() -> Result<(), Failure> {
        let text = "“It was,” Ana said, “a beating, Eva told me.”\nNext.";
        let reading = reading(text, &[(0, 45), (46, 51)])?;
        let outer = statement(&reading, Some((10, 13)), &[(1, 7), (21, 44)])?;
        let inner = statement(&reading, Some((32, 35)), &[(23, 30)])?;
        let marks = Marks {
            arrived: Some(inner.id().clone()),
            passage: Some(Span::new(26, 48)?),
            statements: vec![&outer, &inner],
            rejected: BTreeSet::new(),
        };
        let parts = parts(&reading, 1000);
        let found = sketch(&cut(words(), &reading, &parts[0], &marks));
        expect_test::expect![[r#"
            “[content[1]|It was],” [speaker[]|Ana] said, “[content[]|a ][arrived content nested[2]|bea][arrived content nested passage[]|ting][content passage[]|, ][arrived content passage speaker[]|Eva][content passage[]| told me.][passage[]|”]
            [passage[]|Ne]xt."#]]
        .assert_eq(&found);
        Ok(())
    }

    #[test]
    fn a_long_text_is_shown_in_parts_that_leave_nothing_out() -> Result<(), Failure> {
        let reading =
            reading(&"abcd\n".repeat(10), &[(0, 4), (5, 9), (10, 14), (15, 19), (20, 49)])?;
        let borders = |size| -> Vec<(u32, u32)> {
            parts(&reading, size).iter().map(|part| (part.start, part.end)).collect()
        };
        assert_eq!(borders(1000), [(0, 49)]);
        assert_eq!(borders(9), [(0, 9), (9, 14), (14, 19), (19, 29), (29, 38), (38, 47), (47, 49)]);
        Ok(())
    }

    proptest! {
        #[test]
        fn no_character_is_lost_or_doubled(
            text in "[a-zé“\n ]{1,80}",
            spans in proptest::collection::vec((0_u32..80, 1_u32..30), 0..6),
        ) {
            let reading = reading(&text, &[]).map_err(|e| TestCaseError::fail(e.to_string()))?;
            let statements: Vec<Statement> = spans
                .iter()
                .filter_map(|(start, length)| statement(&reading, None, &[(*start, start + length)]).ok())
                .collect();
            let rejected = BTreeSet::new();
            let marks = Marks { statements: statements.iter().collect(), rejected, arrived: None, passage: None };
            let parts = parts(&reading, 1000);
            let blocks = cut(words(), &reading, &parts[0], &marks);
            let shown: String = blocks.iter().flat_map(|b| &b.segments).map(|s| s.text.as_str()).collect();
            prop_assert_eq!(shown, text);
            let numbers: Vec<usize> = blocks.iter().flat_map(|b| &b.segments).flat_map(|s| s.numbers.clone()).collect();
            prop_assert_eq!(numbers.len(), statements.len());
        }
    }
}
