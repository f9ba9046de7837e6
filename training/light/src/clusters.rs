//! Groups of words with like neighbours: each word is the distribution of the frequent words beside
//! it (Hellinger distance), and the groups are found by spherical k-means (Dhillon and Modha 2001)
//! from the most frequent words on.

use std::collections::HashMap;

/// The number of groups; 0 stands for words too rare to tell.
const GROUPS: usize = 255;
/// So many frequent words are counted as neighbours, on each side.
const NEIGHBOURS: usize = 500;
const LEAST_SEEN: u32 = 4;
const ROUNDS: usize = 10;

/// A word as the shares of its neighbours, of length 1.
type Vector = Vec<(u16, f32)>;

/// The group of each word, from 1, of words in sequences.
pub(crate) fn of(sequences: &[Vec<u32>]) -> Vec<(u32, u8)> {
    let words = frequent(sequences);
    let vectors = vectors(sequences, &words);
    let mut centres: Vec<Vec<f32>> = vectors.iter().take(GROUPS).map(dense).collect();
    let mut groups = vec![0; words.len()];
    for _ in 0..ROUNDS {
        for (group, vector) in groups.iter_mut().zip(&vectors) {
            *group = nearest(&centres, vector);
        }
        centres = means(&groups, &vectors, centres.len());
    }
    let grouped = words.iter().zip(&groups).map(|(word, group)| (*word, *group as u8 + 1));
    grouped.collect()
}

/// The words seen often enough, the most frequent first.
fn frequent(sequences: &[Vec<u32>]) -> Vec<u32> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for word in sequences.iter().flatten() {
        *counts.entry(*word).or_default() += 1;
    }
    let mut words: Vec<(u32, u32)> =
        counts.into_iter().filter(|(_, count)| *count >= LEAST_SEEN).collect();
    words.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), *word));
    words.into_iter().map(|(word, _)| word).collect()
}

fn vectors(sequences: &[Vec<u32>], words: &[u32]) -> Vec<Vector> {
    let places: HashMap<u32, usize> = words.iter().enumerate().map(|(i, w)| (*w, i)).collect();
    let mut counts: Vec<HashMap<u16, f32>> = vec![HashMap::new(); words.len()];
    for sequence in sequences {
        for pair in sequence.windows(2) {
            let (Some(left), Some(right)) = (places.get(&pair[0]), places.get(&pair[1])) else {
                continue;
            };
            if *left < NEIGHBOURS {
                *counts[*right].entry(*left as u16).or_default() += 1.0;
            }
            if *right < NEIGHBOURS {
                *counts[*left].entry((NEIGHBOURS + right) as u16).or_default() += 1.0;
            }
        }
    }
    counts.into_iter().map(vector).collect()
}

/// Square roots of the shares, so that the vector has length 1.
fn vector(counts: HashMap<u16, f32>) -> Vector {
    let sum: f32 = counts.values().sum();
    let mut vector: Vector =
        counts.into_iter().map(|(place, count)| (place, (count / sum).sqrt())).collect();
    vector.sort_by_key(|(place, _)| *place);
    vector
}

fn dense(vector: &Vector) -> Vec<f32> {
    let mut dense = vec![0.0; 2 * NEIGHBOURS];
    vector.iter().for_each(|(place, value)| dense[*place as usize] = *value);
    dense
}

fn nearest(centres: &[Vec<f32>], vector: &Vector) -> usize {
    let likeness = |centre: &Vec<f32>| -> f32 {
        vector.iter().map(|(place, value)| centre[*place as usize] * value).sum()
    };
    let all = centres.iter().map(likeness).enumerate();
    all.fold((0, f32::MIN), |best, (at, like)| if like > best.1 { (at, like) } else { best }).0
}

fn means(groups: &[usize], vectors: &[Vector], count: usize) -> Vec<Vec<f32>> {
    let mut means = vec![vec![0.0f32; 2 * NEIGHBOURS]; count];
    for (group, vector) in groups.iter().zip(vectors) {
        vector.iter().for_each(|(place, value)| means[*group][*place as usize] += value);
    }
    for mean in &mut means {
        let length = mean.iter().map(|value| value * value).sum::<f32>().sqrt();
        mean.iter_mut().for_each(|value| *value /= length.max(f32::MIN_POSITIVE));
    }
    means
}
