//! Who is asked, in a random order that anybody can check: each person's ticket is the SHA-256 of
//! the seed, a comma and the person, and tickets are drawn in ascending order (the sampler of
//! ballots of Rivest 2011). `printf '%s' 'SEED,PERSON' | sha256sum` prints the ticket.

use super::PrevalenceError;
use sha2::{Digest, Sha256};

/// A person of the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed<'f> {
    /// What the person is called, as it stands in the frame.
    pub person: &'f str,
    /// The number of the stratum.
    pub stratum: usize,
}

/// A person who was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// The place in the frame, from 0.
    pub at: usize,
    /// The ticket, in hexadecimal digits.
    pub ticket: String,
}

/// How a number of interviews is shared out over strata.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allocation {
    /// As many of each as its part of the frame (Cochran 1977, section 5.5), by largest remainders.
    Proportional,
    /// As many of each, as far as it has them.
    Equal,
}

/// How many of each stratum are asked. They add up to `wanted`.
///
/// # Errors
/// More than there are, or none.
pub fn allocate(sizes: &[u32], wanted: u32, how: Allocation) -> Result<Vec<u32>, PrevalenceError> {
    let all: u32 = sizes.iter().sum();
    if wanted == 0 || wanted > all {
        return Err(PrevalenceError::Draw { wanted, frame: all });
    }
    let mut shares: Vec<u32> = sizes.iter().map(|_| 0).collect();
    match how {
        Allocation::Proportional => {
            let exact = |size: u32| u64::from(size) * u64::from(wanted);
            for (share, size) in shares.iter_mut().zip(sizes) {
                *share = (exact(*size) / u64::from(all)) as u32;
            }
            let mut order: Vec<usize> = (0..sizes.len()).collect();
            order.sort_by_key(|at| (std::cmp::Reverse(exact(sizes[*at]) % u64::from(all)), *at));
            let missing = (wanted - shares.iter().sum::<u32>()) as usize;
            order.into_iter().take(missing).for_each(|at| shares[at] += 1);
        }
        Allocation::Equal => {
            let mut missing = wanted;
            while missing > 0 {
                for (share, size) in shares.iter_mut().zip(sizes) {
                    let more = u32::from(missing > 0 && *share < *size);
                    *share += more;
                    missing -= more;
                }
            }
        }
    }
    Ok(shares)
}

/// Draws so many of each stratum. Those who are drawn come in their random order; within each stratum
/// the first are the same whatever the number, so that a draw can be made longer.
///
/// # Errors
/// A person who stands in the frame twice.
pub fn draw(
    frame: &[Listed<'_>],
    seed: &str,
    wanted: &[u32],
) -> Result<Vec<Drawing>, PrevalenceError> {
    let mut order: Vec<(String, usize)> =
        frame.iter().enumerate().map(|(at, listed)| (ticket(seed, listed.person), at)).collect();
    order.sort_unstable();
    if let Some(pair) = order.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(PrevalenceError::Twice { first: pair[0].1, second: pair[1].1 });
    }
    let mut left = wanted.to_vec();
    let mut is_wanted = |at: usize| {
        let stratum = frame.get(at).and_then(|listed| left.get_mut(listed.stratum));
        let Some(left) = stratum.filter(|left| **left > 0) else { return false };
        *left -= 1;
        true
    };
    let drawn = order.into_iter().filter(|(_, at)| is_wanted(*at));
    Ok(drawn.map(|(ticket, at)| Drawing { at, ticket }).collect())
}

fn ticket(seed: &str, person: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(seed.as_bytes());
    hash.update(b",");
    hash.update(person.as_bytes());
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(people: &[&'static str]) -> Vec<Listed<'static>> {
        people.iter().map(|person| Listed { person, stratum: 0 }).collect()
    }

    fn names(frame: &[Listed<'static>], seed: &str, wanted: &[u32]) -> Vec<&'static str> {
        let drawn = draw(frame, seed, wanted).unwrap();
        drawn.iter().map(|drawing| frame[drawing.at].person).collect()
    }

    #[test]
    fn the_ticket_is_what_sha256sum_prints() {
        // printf '%s' '2718,Eva Sol' | sha256sum
        let drawn = draw(&frame(&["Eva Sol"]), "2718", &[1]).unwrap();
        assert!(drawn[0].ticket.starts_with(EVA), "{}", drawn[0].ticket);
    }

    const EVA: &str = "703c3ed7faaaf1d3";

    #[test]
    fn the_order_of_the_frame_and_the_number_change_nobodys_turn() {
        let people = ["a", "b", "c", "d", "e", "f", "g"];
        let all = names(&frame(&people), "7", &[7]);
        let turned: Vec<&str> = people.iter().rev().copied().collect();
        assert_eq!(names(&frame(&turned), "7", &[7]), all);
        assert_eq!(names(&frame(&people), "7", &[3]), all[..3]);
        assert_ne!(names(&frame(&people), "8", &[7]), all);
    }

    #[test]
    fn shares_of_strata_add_up() {
        let proportional = |wanted| allocate(&[50, 30, 21], wanted, Allocation::Proportional);
        assert_eq!(proportional(10), Ok(vec![5, 3, 2]));
        assert_eq!(proportional(101), Ok(vec![50, 30, 21]));
        assert_eq!(allocate(&[50, 1, 21], 11, Allocation::Equal), Ok(vec![5, 1, 5]));
        assert!(proportional(0).is_err() && proportional(102).is_err());
    }

    #[test]
    fn a_person_who_stands_twice_is_refused() {
        assert!(matches!(
            draw(&frame(&["a", "b", "a"]), "1", &[3]),
            Err(PrevalenceError::Twice { .. })
        ));
    }
}
