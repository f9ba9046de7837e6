//! Claims that cannot be weighed, and those that can be though they are odd.

use super::{claims, fused, said};
use crate::fuse::{Claim, FuseError, Kind, Options, fuse};

const PLAIN: Claim<'_> =
    Claim { object: "o", attribute: "a", source: "s", value: "v", time: None, confidence: None };

fn refused(claims: &[Claim<'_>]) -> Option<FuseError> {
    fuse(claims, &Options::default()).err()
}

#[test]
fn what_lacks_a_part_is_refused_with_its_row() {
    let other = Claim { source: "t", ..PLAIN };
    assert_eq!(refused(&[]), Some(FuseError::NoClaims));
    assert_eq!(refused(&[PLAIN]), Some(FuseError::OneSource("s".into())));
    let lacks = |claim, part| {
        assert_eq!(refused(&[PLAIN, claim]), Some(FuseError::Lacks { row: 1, part }));
    };
    lacks(Claim { object: " ", ..other }, "object");
    lacks(Claim { attribute: "", ..other }, "attribute");
    lacks(Claim { source: "", ..other }, "source");
    lacks(Claim { value: "", ..other }, "value");
    for time in [f64::NAN, f64::INFINITY] {
        let claim = Claim { time: Some(time), ..other };
        assert_eq!(refused(&[PLAIN, claim]), Some(FuseError::Time { row: 1 }));
    }
    for confidence in [-0.1, 1.1, f64::NAN] {
        let claim = Claim { confidence: Some(confidence), ..other };
        assert_eq!(refused(&[PLAIN, claim]), Some(FuseError::Confidence { row: 1 }));
    }
    let options = Options { kinds: [("b".to_owned(), Kind::Text)].into() };
    let error = fuse(&[PLAIN, other], &options).err();
    assert_eq!(error, Some(FuseError::NoAttribute("b".into())));
}

#[test]
fn what_is_said_again_counts_once_and_what_is_said_later_holds() {
    let rows = [
        PLAIN,
        PLAIN,
        Claim { source: "t", value: "w", time: Some(1.0), ..PLAIN },
        Claim { source: "t", value: "v", time: Some(2.0), ..PLAIN },
        Claim { source: "u", value: "v", ..PLAIN },
        Claim { source: "u", value: "w", ..PLAIN },
    ];
    let found = fuse(&rows, &Options::default()).unwrap();
    assert_eq!((found.repeated, found.superseded, found.divided), (1, 1, 1));
    let votes: Vec<(&str, u32)> = found.values.iter().map(|v| (v.value, v.sources)).collect();
    assert_eq!(votes, [("v", 3), ("w", 1)]);
}

#[test]
fn who_contradicts_himself_counts_in_part() {
    let said = [said("o", "a", "s", "v"), said("o", "a", "s", "w"), said("o", "a", "t", "w")];
    let found = fused(&said);
    assert_eq!(found.values[0].value, "w");
    assert!(found.values[0].probability > found.values[1].probability);
}

#[test]
fn any_words_are_weighed() {
    let odd = [
        "",
        "\u{0}",
        "🙂",
        ";;",
        ",,,",
        "--",
        "\u{301}",
        "9".repeat(400).as_str(),
        "0:00:",
        ":",
        "p",
        "1e999",
    ]
    .map(str::to_owned);
    for kind in Kind::ALL {
        let rows: Vec<_> = odd
            .iter()
            .filter(|value| !value.trim().is_empty())
            .enumerate()
            .map(|(at, value)| said("o", "a", &format!("s{at}"), value))
            .collect();
        let options = Options { kinds: [("a".to_owned(), kind)].into() };
        let found = fuse(&claims(&rows), &options).unwrap();
        let sum: f64 = found.values.iter().map(|value| value.probability).sum();
        assert!((0.0..=1.0 + 1e-9).contains(&sum), "{kind:?} {sum}");
    }
}
