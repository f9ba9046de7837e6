//! Documents that copy each other, of which it is known what is a copy of what.

use super::random::Random;

/// A document and the number of the story that it tells.
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) story: u32,
}

/// A quarter of the originals are reprinted 1 to 12 times with 1 to 10 % of the words changed: left out,
/// put in another's place, or added. Three in ten reprints are cut to 50 to 90 %. Words follow a Zipf
/// law over 40,000. The law is that of gen_reuse.py among the peers.
pub(crate) fn documents(count: usize, seed: u64) -> Vec<Document> {
    let (mut random, law) = (Random::new(seed), Law::new());
    let mut written = Vec::with_capacity(count);
    for story in 0.. {
        for words in reprints(&law, &mut random) {
            if written.len() == count {
                return written;
            }
            let words: Vec<String> = words.iter().map(|word| format!("w{word}")).collect();
            written.push(Document { text: words.join(" "), story });
        }
    }
    written
}

/// An original and what was made of it.
fn reprints(law: &Law, random: &mut Random) -> Vec<Vec<usize>> {
    const RATES: [f64; 4] = [0.01, 0.03, 0.06, 0.1];
    let original: Vec<usize> = (0..random.within(150, 600)).map(|_| law.word(random)).collect();
    let copies = if random.percent(25) { random.within(1, 12) } else { 0 };
    let mut all = vec![original];
    for _ in 0..copies {
        let rate = random.pick(&RATES);
        let mut copy = changed(&all[0], rate, law, random);
        if random.percent(30) {
            let share = 0.5 + 0.4 * random.unit();
            copy.truncate((copy.len() as f64 * share) as usize);
        }
        all.push(copy);
    }
    all
}

fn changed(original: &[usize], rate: f64, law: &Law, random: &mut Random) -> Vec<usize> {
    let mut copy = Vec::with_capacity(original.len());
    for word in original {
        let x = random.unit();
        if x >= rate / 3.0 {
            copy.push(if x < 2.0 * rate / 3.0 { law.word(random) } else { *word });
        }
        if x > 1.0 - rate / 3.0 {
            copy.push(law.word(random));
        }
    }
    copy
}

/// How often each word is used: the sums of the weights of all words up to it.
struct Law(Vec<f64>);

impl Law {
    fn new() -> Self {
        let mut sum = 0.0;
        let weights = (0..40_000).map(|rank| {
            sum += 1.0 / f64::from(rank + 3);
            sum
        });
        Self(weights.collect())
    }

    fn word(&self, random: &mut Random) -> usize {
        let at = random.unit() * self.0.last().copied().unwrap_or_default();
        self.0.partition_point(|sum| *sum <= at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_writes_the_same_documents() {
        let texts = |seed| documents(300, seed).into_iter().map(|one| one.text).collect::<Vec<_>>();
        assert_eq!(texts(1), texts(1));
        assert_ne!(texts(1), texts(2));
    }

    #[test]
    fn about_seven_in_ten_documents_have_copies() {
        let all = documents(5_000, 1);
        let stories = all.chunk_by(|a, b| a.story == b.story);
        let copied: usize = stories.map(<[_]>::len).filter(|size| *size > 1).sum();
        assert!((3_300..3_800).contains(&copied), "{copied}");
    }
}
