//! The kernel asks a filter about every system call that there is when a process takes it on, and a
//! filter made of a list answers each by going through all of it. A search tree before the list
//! refuses at once what is not in it. It can only refuse: what it lets pass, the list decides.

use seccompiler::{BpfProgram, BpfProgramRef, sock_filter};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Where the number of the call stands in what a filter is given (`struct seccomp_data`).
const NUMBER: u32 = 0;

/// The filter behind a tree that knows which numbers it has rules for.
pub(crate) fn behind_a_tree(filter: BpfProgramRef<'_>, numbers: &BTreeSet<u32>) -> BpfProgram {
    let flips: Vec<u32> = numbers.iter().flat_map(|number| [*number, number + 1]).collect();
    // Where a run of numbers goes on, nothing flips.
    let runs = flips.chunk_by(|a, b| a == b).filter(|same| same.len() % 2 == 1);
    let tree = Tree { flips: runs.filter_map(|same| same.first().copied()).collect() };
    let mut program = vec![statement(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, NUMBER)];
    tree.write(0..=tree.flips.len(), &mut program);
    let refusal = libc::SECCOMP_RET_ERRNO | libc::EPERM as u32;
    program.push(statement(libc::BPF_RET | libc::BPF_K, refusal));
    program.extend_from_slice(filter);
    program
}

/// Numbers at which calls begin to be in the list or end to be. Between them lie spans of numbers,
/// of which every second one is in the list.
struct Tree {
    flips: Vec<u32>,
}

impl Tree {
    /// Adds the branches that find the span of a number among these.
    fn write(&self, spans: RangeInclusive<usize>, program: &mut BpfProgram) {
        let (first, last) = (*spans.start(), *spans.end());
        let middle = (first + last).div_ceil(2);
        let Some(flip) = middle.checked_sub(1).and_then(|before| self.flips.get(before)) else {
            return;
        };
        if first == last {
            return;
        }
        let below = first..=middle - 1;
        let above = middle..=last;
        // The branches for lower numbers follow, then those for higher ones.
        let higher = self.jump(&above, middle - 1 - first, program.len());
        let lower = self.jump(&below, 0, program.len());
        let code = (libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K) as u16;
        program.push(sock_filter { code, jt: higher, jf: lower, k: *flip });
        self.write(below, program);
        self.write(above, program);
    }

    /// How many instructions after the one at this place it goes on: at the next branch, which is so
    /// many away, or, where one span is left, at the refusal or after it.
    fn jump(&self, spans: &RangeInclusive<usize>, away: usize, place: usize) -> u8 {
        let after_all = self.flips.len() - place;
        let (first, last) = (*spans.start(), *spans.end());
        let jump = if first < last { away } else { after_all + first % 2 };
        u8::try_from(jump).unwrap_or(u8::MAX)
    }
}

fn statement(code: u32, k: u32) -> sock_filter {
    sock_filter { code: code as u16, jt: 0, jf: 0, k }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program of loads, branches and returns answers to a number.
    fn answer(program: BpfProgramRef<'_>, number: u32) -> (u32, usize) {
        let mut place = 0;
        for steps in 1.. {
            let sock_filter { code, jt, jf, k } = program[place];
            place += 1;
            match u32::from(code) & 0x07 {
                libc::BPF_JMP => place += usize::from(if number >= k { jt } else { jf }),
                libc::BPF_RET => return (k, steps),
                _ => {}
            }
        }
        unreachable!()
    }

    #[test]
    fn exactly_the_numbers_of_the_list_reach_it_and_soon() {
        let list = [statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ALLOW)];
        let few = BTreeSet::from([0, 1, 3, 9, 10, 11, 231, 318]);
        let many: BTreeSet<u32> = (0..64).map(|number| 7 * number).collect();
        for numbers in [BTreeSet::new(), BTreeSet::from([0]), BTreeSet::from([5]), few, many] {
            let program = behind_a_tree(&list, &numbers);
            for number in (0..600).chain([u32::MAX, 0x4000_0000, 0x4000_0001]) {
                let (answer, steps) = answer(&program, number);
                let is_let = answer == libc::SECCOMP_RET_ALLOW;
                assert_eq!(is_let, numbers.contains(&number), "{number} of {numbers:?}");
                assert!(steps < 12, "{steps} steps");
            }
        }
    }
}
