//! Whether posteriors say what they should, in so many worlds drawn from their priors, for
//! `cargo xtask bench total`: how many true numbers lie in each tenth of their posteriors.

use weigh::total::{LatentOptions, Ranks, calibrate_classes, calibrate_graphs};

fn main() {
    let worlds = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(500);
    for lists in 3..=5 {
        shown(&format!("graphs-{lists}"), &calibrate_graphs(lists, 1000, worlds, 1));
    }
    let options = LatentOptions { burn_in: 1000, kept: 199, thin: 20, ..LatentOptions::default() };
    for lists in [3, 5] {
        shown(&format!("classes-{lists}"), &calibrate_classes(lists, 150, &options, worlds, 2));
    }
}

fn shown(name: &str, ranks: &Ranks) {
    let tenths: Vec<String> = ranks.tenths.iter().map(usize::to_string).collect();
    println!("{name} {:.2} {}", ranks.unevenness(), tenths.join(" "));
}
