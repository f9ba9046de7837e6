//! Random histories: whoever has the same entries has the same state.

use super::oracle::expected;
use super::*;

/// SplitMix64 (Steele, Lea and Flood, 2014).
pub(super) struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for end in (1..all.len()).rev() {
            all.swap(end, self.below(end + 1));
        }
    }
}

/// A device that writes, and how much it has of each log.
struct Device {
    has: Vec<usize>,
    told: Vec<usize>,
    hlc: u64,
}

/// All that was written.
pub(super) struct History {
    pub(super) logs: Vec<Vec<Payload>>,
    /// In the order in which they were written.
    pub(super) written: Vec<EntryId>,
    pub(super) hidden: BTreeSet<EntryId>,
    devices: Vec<Device>,
}

impl History {
    fn random(random: &mut Random) -> Self {
        let count = 2 + random.below(4);
        let device =
            |at: usize| Device { has: vec![0; count], told: vec![0; count], hlc: at as u64 * 7 };
        let mut history = Self {
            logs: vec![Vec::new(); count],
            written: Vec::new(),
            hidden: BTreeSet::new(),
            devices: (0..count).map(device).collect(),
        };
        (0..count).for_each(|device| history.say(random, device, &genesis()));
        for _ in 0..20 + random.below(60) {
            let device = random.below(count);
            if random.chance(3) {
                history.hear(random, device);
            } else {
                history.judge(random, device);
            }
        }
        if random.chance(5) {
            let hidden = history.written.iter().copied().filter(|_| random.chance(8));
            history.hidden = hidden.collect();
        }
        history
    }

    /// A device gets a part of what another one wrote.
    fn hear(&mut self, random: &mut Random, device: usize) {
        let other = random.below(self.logs.len());
        let there = self.logs[other].len();
        let device = &mut self.devices[device];
        device.has[other] += random.below(there - device.has[other] + 1);
        for payload in &self.logs[other][..device.has[other]] {
            device.hlc = device.hlc.max(payload.hlc);
        }
    }

    fn say<B: EntryBody>(&mut self, random: &mut Random, device: usize, body: &B) {
        let payload = payload(0, Vec::new(), body);
        self.put(random, device, payload);
    }

    fn put(&mut self, random: &mut Random, at: usize, mut payload: Payload) {
        let device = &mut self.devices[at];
        for other in 0..self.logs.len() {
            if other != at && device.has[other] > device.told[other] {
                payload.deps.push(entry(other, device.has[other] - 1));
            }
        }
        device.told.clone_from(&device.has);
        device.hlc += 1 + random.next() % 3;
        // A clock that is wrong may disturb the order, and never what is known.
        payload.hlc = if random.chance(20) { random.next() % 50 } else { device.hlc };
        self.written.push(entry(at, self.logs[at].len()));
        self.logs[at].push(payload);
        device.has[at] += 1;
    }

    fn seen(&self, id: EntryId) -> Seen {
        if self.hidden.contains(&id) {
            Seen::unreadable(id)
        } else {
            Seen::readable(id, self.payload(id))
        }
    }

    pub(super) fn payload(&self, id: EntryId) -> &Payload {
        let device = usize::from(id.log.0[0] - 1);
        &self.logs[device][usize::try_from(id.seq).unwrap()]
    }

    /// What a device has: for each log, a part from its beginning.
    fn had(&self, device: usize) -> Vec<EntryId> {
        let has = self.devices[device].has.iter().enumerate();
        has.flat_map(|(log, size)| (0..*size).map(move |seq| entry(log, seq))).collect()
    }

    fn judge(&mut self, random: &mut Random, at: usize) {
        let statement = random.pick(&["s-1", "s-2"]);
        let person = random.pick(&["p-1", "p-2", "p-3"]);
        let byte = u8::try_from(random.below(4)).unwrap();
        let had = self.had(at);
        match random.below(27) {
            0 => self.say(random, at, &capture(byte, Some(person))),
            1 => self.say(random, at, &capture(byte, None)),
            2 => self.say(random, at, &Witness { person: id(person), name: "Ana".to_owned() }),
            3 => self.say(random, at, &consent(person, &["court"])),
            4 => {
                let answer = random.pick(&[Answer::Same, Answer::Relative, Answer::Unsure]);
                let reviewer = random.pick(&[None, Some("ana")]).map(id);
                let compared = Compared { a: id(person), b: id("p-9"), answer, reviewer };
                match random.chance(2) {
                    true => self.say(random, at, &compared),
                    false => self.say(random, at, &same(person, "p-9", answer == Answer::Same)),
                }
            }
            5 => {
                let verdict = random.pick(&[Reuse::Repeats, Reuse::Independent]);
                self.say(random, at, &repeats(statement, "s-1.", verdict));
            }
            6 => {
                let field = random.pick(&[EditField::Speaker, EditField::Basis]);
                let text = random.pick(&["Ana", "Eva"]);
                self.say(random, at, &edit(statement, &[(field, text), (EditField::Stance, text)]));
            }
            7 => self.say(random, at, &assess("c-1", person, byte + 1)),
            8 => {
                let level = random.pick(&[Level::Public, Level::Sealed]);
                self.say(random, at, &protect("", level));
            }
            9 => self.say(random, at, &export("dossier", &["c-1"], &[byte])),
            10 => self.say(random, at, &frontier(None)),
            11 => {
                let bytes = vec![byte];
                let frontier = random.pick(&self.written);
                self.say(random, at, &Proof { frontier, form: ProofForm::Ots, bytes });
            }
            12 => self.withdraw(random, at, person, byte),
            13 => {
                let payload =
                    Payload { kind: "later".to_owned(), ..payload(0, Vec::new(), &genesis()) };
                self.put(random, at, payload);
            }
            14 => self.say(random, at, &verdict(statement, Verdict::Edit)),
            15..18 => {
                let entry = random.pick(&had);
                self.say(random, at, &Undo { entry });
            }
            18 => {
                let entry = random.pick(&self.written);
                self.say(random, at, &Undo { entry });
            }
            19..21 => self.resolve(random, at, &had),
            21 => {
                let from = if random.chance(4) { &self.written } else { &had };
                let entries = vec![random.pick(from), random.pick(from)];
                self.say(random, at, &Moved { entries });
            }
            22 => self.say(random, at, &add_statement(statement, byte)),
            23 => {
                let content = marked(u64::from(byte), 9);
                self.say(random, at, &content_edit(statement, content));
            }
            _ => {
                let word = random.pick(&[Verdict::Accept, Verdict::Reject]);
                self.say(random, at, &verdict(statement, word));
            }
        }
    }

    fn withdraw(&mut self, random: &mut Random, at: usize, person: &str, byte: u8) {
        let mut latest = self.written.iter().rev().copied();
        let earlier = latest.find(|id| self.payload(*id).kind == Withdraw::KIND);
        match earlier {
            Some(withdraw) if random.chance(2) => {
                self.say(random, at, &Destroyed { withdraw, log: log(at) });
            }
            _ if random.chance(2) => self.say(random, at, &withdraw(person, &[[byte; 16]])),
            _ => self.say(
                random,
                at,
                &Attach { statement: id("s-1"), claim: id("c-1"), side: Side::Denies },
            ),
        }
    }

    /// Chooses among what is in conflict on the device; sometimes not among all of it.
    fn resolve(&mut self, random: &mut Random, at: usize, had: &[EntryId]) {
        let conflicts = State::fold(had.iter().map(|id| self.seen(*id))).conflicts();
        let mut entries = match conflicts.is_empty() {
            true => vec![random.pick(had), random.pick(&self.written)],
            false => {
                let conflict = &conflicts[random.below(conflicts.len())];
                conflict.candidates.iter().map(|one| one.0).collect()
            }
        };
        if entries.len() > 2 && random.chance(2) {
            entries.swap_remove(random.below(entries.len()));
        }
        let chosen = random.pick(&entries);
        self.say(random, at, &Resolve { entries, chosen });
    }
}

fn entry(log_at: usize, seq: usize) -> EntryId {
    EntryId { log: log(log_at), seq: seq as u64 }
}

/// Another copy of the case, that entries reach one by one.
#[derive(Default)]
struct Replica {
    received: Vec<Seen>,
    state: State,
    folded: usize,
    refolded: usize,
}

impl Replica {
    fn receive(&mut self, seen: Seen) {
        self.received.push(seen.clone());
        match self.state.push(seen) {
            Ok(Applied::Folded(count)) => self.folded += count,
            Ok(Applied::Known | Applied::Pending) => {}
            Err(NeedsRefold) => {
                self.refolded += 1;
                self.state = State::fold(self.received.iter().cloned());
            }
        }
    }

    fn assert_is(&self, state: &State) {
        assert_eq!(self.state.digest(), state.digest());
        assert_eq!(self.state, *state);
    }
}

/// Drops some, doubles some, and lets some come late; what was dropped comes in the end.
fn deliver(random: &mut Random, history: &History, replica: &mut Replica, swaps: usize) {
    let mut order = history.written.clone();
    order.sort_by_key(|id| history.payload(*id).hlc);
    for _ in 0..swaps {
        let (one, other) = (random.below(order.len()), random.below(order.len()));
        order.swap(one, other);
    }
    let mut dropped = Vec::new();
    for id in &order {
        if random.chance(4) {
            dropped.push(*id);
            continue;
        }
        replica.receive(history.seen(*id));
        if random.chance(4) {
            replica.receive(history.seen(random.pick(&order)));
        }
    }
    replica.assert_is(&State::fold(replica.received.iter().cloned()));
    dropped.iter().for_each(|id| replica.receive(history.seen(*id)));
}

#[test]
fn a_thousand_random_histories_converge() {
    let mut random = Random(1);
    let (mut asserted, mut folded, mut refolded, mut conflicts, mut undone, mut refused) =
        (0, 0, 0, 0, 0, 0);
    for _ in 0..1000 {
        let history = History::random(&mut random);
        let mut order = history.written.clone();
        let state = State::fold(order.iter().map(|id| history.seen(*id)));
        assert_eq!((state.pending(), state.unreadable()), (0, history.hidden.len()));
        for _ in 0..3 {
            random.shuffle(&mut order);
            let permuted = State::fold(order.iter().map(|id| history.seen(*id)));
            assert_eq!(permuted.digest(), state.digest());
            assert_eq!(permuted, state);
        }
        for swaps in [0, 5, 200] {
            let mut replica = Replica::default();
            deliver(&mut random, &history, &mut replica, swaps);
            replica.assert_is(&state);
            folded += replica.folded;
            refolded += replica.refolded;
        }
        assert_eq!(held(&state), expected(&history));
        conflicts += state.conflicts().len();
        undone += history.written.iter().filter(|id| state.is_undone(**id)).count();
        refused += state.counts().refused;
        asserted += 1;
    }
    assert_eq!(asserted, 1000);
    println!(
        "{folded} folded, {refolded} refolds, {conflicts} conflicts, {undone} undone, {refused} refused"
    );
    assert!(
        folded > 10_000 && refolded > 1000 && conflicts > 1000 && undone > 1000 && refused > 100
    );
}

/// The entries that hold in each register but those of consent.
fn held(state: &State) -> BTreeMap<About, BTreeSet<EntryId>> {
    let mut all = BTreeMap::new();
    all.extend(state.same_persons().map(|([a, b], reviewer, what)| {
        let about = About::SamePerson { a: a.clone(), b: b.clone(), reviewer: reviewer.cloned() };
        (about, entries(what))
    }));
    all.extend(state.repetitions().map(|(key, what)| (About::repeats(key), entries(what))));
    all.extend(state.verdicts().map(|(key, what)| (About::verdict(key), entries(what))));
    all.extend(state.protections().map(|(key, what)| (About::protection(key), entries(what))));
    for (analyst, what) in state.assessments(&id("c-1")) {
        let about = About::Assessment { claim: id("c-1"), analyst: analyst.clone() };
        all.insert(about, entries(what));
    }
    for statement in [id("s-1"), id("s-2")] {
        let edits = state.edits(&statement).into_iter();
        all.extend(
            edits.map(|(field, what)| (About::Edit(statement.clone(), field), entries(what))),
        );
        let content = state.content(&statement).into_iter();
        all.extend(content.map(|what| (About::content(&statement), entries(what))));
    }
    all
}

fn entries<V>(judgement: Judgement<'_, V>) -> BTreeSet<EntryId> {
    match judgement {
        Judgement::Settled { entries, .. } => entries.into_iter().collect(),
        Judgement::Conflict { candidates } => candidates.iter().map(|one| one.entry).collect(),
    }
}
