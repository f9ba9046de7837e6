//! "was found to have been …", "is accused of …", "was criticised by …".

use super::{Hit, Scene};
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::Class;
use crate::phrases;
use crate::tokens::Shape;
use model::{Contribution, Stance};
use std::ops::Range;

/// Words of a mistake: who is found to have made one has it admitted.
const MISTAKES: &[&str] = &[
    "error",
    "errors",
    "mistake",
    "mistakes",
    "mistakenly",
    "erroneously",
    "wrongly",
    "inadvertently",
    "equivocación",
    "equivocadamente",
];

impl Scene<'_> {
    pub(crate) fn passive(&mut self, hit: &Hit) {
        let page = self.page;
        let floor = self.tokens.start;
        let Some(subject) = phrases::subject_before(page, hit.group, floor) else {
            return;
        };
        let by =
            (hit.end..self.tokens.end.min(hit.end + 10)).find(|i| page.is_word(*i, &["by", "por"]));
        let agent = by.map(|by| by + 1..self.agent_end(by + 1)).filter(|agent| !agent.is_empty());
        let links = hit.particle
            || [Class::TO, Class::THAT].iter().any(|class| page.is(hit.end, *class))
            || page.is_word(hit.end, &["of", "for", "as", "with", "de", "por"]);
        let takes_patient = !page.is_word(subject.tokens.start, &["it"]);
        let mut content: Vec<Range<usize>> = Vec::new();
        if takes_patient {
            content.push(subject.antecedent.unwrap_or(subject.tokens));
        }
        let rest = self.trimmed(hit.end..self.tokens.end);
        let end = match (&agent, links) {
            (Some(agent), true) => by.unwrap_or(agent.start),
            (Some(agent), false) => {
                // "was criticised by Paz for …"
                let after = self.trimmed(agent.end..self.tokens.end);
                if page.is_word(agent.end, &["for", "as", "over", "after"]) {
                    content.push(after);
                }
                hit.end
            }
            (None, true) => rest.end,
            (None, false) => return,
        };
        let told = hit.takes(crate::cues::Arguments::ADDRESSEE)
            || matches!(
                hit.cue.lemma,
                "ask" | "order" | "intend" | "plan" | "want" | "name" | "list" | "show" | "see"
            );
        if told && agent.is_none() {
            return;
        }
        if end > hit.end {
            content.push(self.trimmed(hit.end..end));
        }
        let content: Vec<_> = content.into_iter().filter(|piece| !piece.is_empty()).collect();
        if content.is_empty() {
            return;
        }
        let who = agent.map_or(Who::Document, Draft::words);
        self.drafts.push(Draft {
            sentence: self.index,
            stance: self.passive_stance(hit, &who, &rest),
            who,
            cue: Some(hit.group..hit.end),
            content,
            contribution: if hit.cue.contribution == Contribution::Opinion {
                Contribution::Opinion
            } else {
                Contribution::Account
            },
            pattern: Pattern::Passive,
            relayed_from: None,
            coded: None,
        });
    }

    /// The end of the agent with its apposition: "by the director, Bruno Sáenz, as …".
    fn agent_end(&self, start: usize) -> usize {
        let page = self.page;
        let end = phrases::noun_phrase_after(page, start, self.tokens.end);
        if end == start || !page.has_shape(end, Shape::Comma) {
            return end;
        }
        let name = phrases::noun_phrase_after(page, end + 1, self.tokens.end);
        let closed = name > end + 1 && matches!(page.shape(name), Some(Shape::Comma | Shape::Stop));
        if closed && page.tokens[end + 1].is_capital() {
            (name + 1).min(self.tokens.end)
        } else {
            end
        }
    }

    fn passive_stance(&self, hit: &Hit, who: &Who, rest: &Range<usize>) -> Stance {
        let page = self.page;
        let mistake = rest.clone().any(|i| page.is_word(i, MISTAKES));
        let finding =
            matches!(hit.cue.lemma, "finds" | "determine" | "confirm" | "reveal" | "encontrar");
        if *who == Who::Document && finding && mistake {
            return Stance::Admits;
        }
        hit.cue.stance
    }
}
