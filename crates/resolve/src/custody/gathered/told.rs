//! What one statement tells of custody.

use super::super::{Told, held_between, told_in};
use super::{Gathering, Source, sentence};
use crate::named::{self, Named};
use model::{
    About, ActType, Basis, Began, Citation, Contribution, Edtf, Ended, Move, Order, OrderKind,
    PersonId, Reading, Span, Stance, Statement, Stay, Step,
};
use std::collections::BTreeSet;

/// A statement in its sentence.
struct Said<'a> {
    source: &'a Source<'a>,
    named: &'a Named,
    statement: &'a Statement,
    sentence: Span,
    words: &'a str,
    tells: Vec<Told>,
}

pub(super) fn gather(
    gathering: &mut Gathering<'_>,
    source: &Source<'_>,
    named: &Named,
    statement: &Statement,
) {
    if matches!(statement.stance, Stance::Doubts | Stance::Retracts | Stance::Offers) {
        return;
    }
    let cue = statement.cue.as_ref().map(|cue| cue.spans().hull().start());
    let content = statement.content.spans().hull();
    let from = cue.map_or(content.start(), |cue| cue.min(content.start()));
    let hull = Span::new(from, content.end()).unwrap_or(content);
    let sentence = sentence::around(source.reading, hull);
    let words = source.reading.text().slice(sentence).unwrap_or_default();
    let said = Said { source, named, statement, sentence, words, tells: told_in(words) };
    said.orders(gathering);
    let asserts = matches!(statement.stance, Stance::Asserts | Stance::Admits);
    if asserts && statement.contribution != Contribution::Opinion {
        said.acts(gathering);
    }
}

/// Words for those who can order something, without accents.
const COURTS: [&str; 13] = [
    "corte",
    "court",
    "judge",
    "judges",
    "jueces",
    "juez",
    "jueza",
    "justice",
    "juzgado",
    "magistrada",
    "magistrado",
    "tribunal",
    "tribunals",
];

impl Said<'_> {
    fn orders(&self, gathering: &mut Gathering<'_>) {
        let orders = self.tells.iter().filter_map(|told| match told {
            Told::Order(kind) => Some(*kind),
            _ => None,
        });
        let orders: Vec<OrderKind> = orders.collect();
        let is_court = names_court(&self.statement.speaker.name);
        // Who denies an order gives none; what courts say reads like a denial ("must not").
        if orders.is_empty() || self.statement.stance == Stance::Denies && !is_court {
            return;
        }
        let Some(key) = self.only_person(self.words) else { return };
        let Ok(quote) = self.source.reading.excerpt(self.sentence.into()) else { return };
        let citation = Citation { document: self.source.reading.document, quote };
        let by = is_court.then(|| self.statement.speaker.name.clone()).or_else(|| self.court());
        let date = self.date();
        let person = self.person(gathering, &key);
        for kind in orders {
            let (person, by, date) = (person.clone(), by.clone(), date.clone());
            let order = Order { person, kind, by, date, citation: citation.clone() };
            if !gathering.records.orders.contains(&order) {
                gathering.records.orders.push(order);
            }
        }
    }

    /// The word for a court in the sentence, as it is written.
    fn court(&self) -> Option<String> {
        let mut words = self.words.split(|c: char| !c.is_alphanumeric());
        words.find(|word| names_court(word)).map(str::to_owned)
    }

    /// The date in the sentence that is not that of an act; `None` where there are several.
    fn date(&self) -> Option<Edtf> {
        let acts: BTreeSet<&Edtf> =
            self.statement.about.iter().filter_map(|about| about.when.as_ref()).collect();
        let mut dates = dates_in(self.source.reading, self.sentence);
        let found: BTreeSet<&Edtf> = dates.by_ref().collect();
        let is_other = |date: &&&Edtf| !acts.contains(**date);
        let others: Vec<&&Edtf> = found.iter().filter(is_other).collect();
        match (others.as_slice(), found.first()) {
            ([only], _) => Some((**only).clone()),
            ([], Some(only)) if found.len() == 1 => Some((*only).clone()),
            _ => None,
        }
    }

    /// The one person whom a passage names beside the speaker.
    fn only_person(&self, passage: &str) -> Option<String> {
        let speaker = named::name_key(&self.statement.speaker.name);
        let found = self.named.in_passage(passage, self.sentence.end(), Some(&speaker));
        let mut found = found.into_iter();
        found.next().filter(|_| found.next().is_none())
    }

    fn person(&self, gathering: &Gathering<'_>, key: &str) -> PersonId {
        gathering.person(self.source, key)
    }

    fn acts(&self, gathering: &mut Gathering<'_>) {
        for about in &self.statement.about {
            let kind = about.act;
            let is_told = match kind {
                ActType::Detention
                | ActType::ArbitraryDetention
                | ActType::IncommunicadoDetention => true,
                // What was ordered is not yet done.
                ActType::Deportation => !self.orders_any() || self.tells.contains(&Told::Removal),
                ActType::Release => !self.orders_any() || self.tells.contains(&Told::Release),
                ActType::TransferOfCustody => !self.orders_any(),
                ActType::DeathInCustody => true,
                _ => false,
            };
            if is_told {
                self.act(gathering, about);
            }
        }
        if self.tells.contains(&Told::Escape) {
            let Some(key) = self.only_person(self.statement.content.text()) else { return };
            let person = self.person(gathering, &key);
            self.step(gathering, person, Step::Escape, &About::only(ActType::Detention));
        }
    }

    fn orders_any(&self) -> bool {
        self.tells.iter().any(|told| matches!(told, Told::Order(_)))
    }

    fn act(&self, gathering: &mut Gathering<'_>, about: &About) {
        for person in self.victims(gathering, about) {
            match about.act {
                ActType::Deportation => self.step(gathering, person, Step::Deportation, about),
                ActType::TransferOfCustody => self.step(gathering, person, Step::Transfer, about),
                ActType::Release => self.step(gathering, person, Step::Release, about),
                ActType::DeathInCustody => self.step(gathering, person, Step::Death, about),
                _ => self.stay(gathering, person, about),
            }
        }
    }

    /// Whom an act was done to, as far as they are named: the victims, or the one who tells of their own,
    /// or the only one whom the words name, as the one whom it was done to.
    fn victims(&self, gathering: &mut Gathering<'_>, about: &About) -> Vec<PersonId> {
        let mut found = Vec::new();
        for victim in &about.victims {
            if let Some(key) = self.named.full(victim) {
                found.push(self.person(gathering, &key));
            }
        }
        if !found.is_empty() || !about.victims.is_empty() {
            return found;
        }
        if self.statement.basis == Basis::Victim
            && let Some(speaker) = gathering.speaker(self.statement)
        {
            return vec![speaker];
        }
        let content = self.statement.content.text();
        let done_to = self.only_person(content).filter(|key| named::is_done_to(content, key));
        let named = done_to
            .or_else(|| self.means_one(content).then(|| self.only_person(self.words)).flatten());
        named.map(|key| self.person(gathering, &key)).into_iter().collect()
    }

    /// Whether words without a name speak of one person.
    fn means_one(&self, content: &str) -> bool {
        const ONE: [&str; 9] =
            ["detenida", "detenido", "el", "ella", "he", "her", "him", "his", "she"];
        let words = super::super::places::words(content);
        words.iter().any(|word| ONE.contains(&word.as_str()) && word != "el")
            || content.split_whitespace().any(|word| word.eq_ignore_ascii_case("él"))
            || self.statement.basis == Basis::Relative
    }

    fn citation(&self) -> Citation {
        let quote = self.statement.content.clone();
        Citation { document: self.statement.document(), quote }
    }

    fn step(&self, gathering: &mut Gathering<'_>, person: PersonId, step: Step, about: &About) {
        let (place, at) = (about.place.clone(), about.when.clone());
        let leads = matches!(step, Step::Deportation | Step::Transfer);
        let (out_of, into) = if leads { (None, place) } else { (place, None) };
        let citation = self.citation();
        gathering.records.moves.push(Move { person, step, out_of, into, at, citation });
    }

    fn stay(&self, gathering: &mut Gathering<'_>, person: PersonId, about: &About) {
        let is_arrest = self.tells.contains(&Told::Arrest);
        let (from, to) = match &about.when {
            Some(when) if is_arrest && !when.as_str().contains('/') => (Some(when.clone()), None),
            Some(when) => held_between(when, self.statement.said.as_ref()),
            None => (None, None),
        };
        let began = if is_arrest { Began::Arrest } else { Began::Unknown };
        gathering.records.stays.push(Stay {
            person,
            place: about.place.clone(),
            authority: about.perpetrators.first().cloned(),
            legal_basis: None,
            from,
            to,
            began,
            ended: Ended::Unknown,
            citation: self.citation(),
        });
    }
}

fn names_court(name: &str) -> bool {
    super::super::places::words(name).iter().any(|word| COURTS.contains(&word.as_str()))
}

/// The dates that the text speaks of within a span.
fn dates_in(reading: &Reading, span: Span) -> impl Iterator<Item = &Edtf> {
    let from = reading.mentioned.partition_point(|date| date.span.end() <= span.start());
    let dates = reading.mentioned.get(from..).unwrap_or_default().iter();
    dates.take_while(move |date| date.span.start() < span.end()).map(|date| &date.edtf)
}
