//! Which rows of lists and which mentions in texts are the same person.
//!
//! Pure: rows in, pairs with probabilities and clusters out. `names` and `births` turn what is
//! written into weighted readings. `calibrate` brings probabilities to what people said of some pairs,
//! `queue` says which pairs to ask them about, and `reviewers` how far two of them agree.

mod births;
pub mod calibrate;
mod cluster;
mod coverage;
mod dependence;
mod fit;
mod levels;
mod names;
mod pairs;
mod params;
pub mod queue;
mod rarity;
mod records;
pub mod reviewers;
mod row;
mod rules;
mod score;
mod similar;
mod tokens;

use model::Columns;
use pairs::Scope;
use records::Records;

/// A list.
#[derive(Debug, Clone, Copy)]
pub struct Roster<'a> {
    /// How it is called in messages.
    pub name: &'a str,
    /// Its rows, with the roles of their columns.
    pub columns: &'a Columns,
}

/// Timings and links for measuring.
pub fn probe(columns: &Columns, right: Option<&Columns>, lap: &mut dyn FnMut(&str)) -> (Vec<(u32, u32, f64)>, Vec<u32>) {
    let mut rosters = vec![Roster { name: "left", columns }];
    rosters.extend(right.map(|columns| Roster { name: "right", columns }));
    let records = Records::of(&rosters);
    lap("records");
    let scope = if right.is_some() { Scope::AcrossTwo } else { Scope::Any };
    let all = scope.pairs(&records);
    let random = fit::random(&records, scope);
    lap("random");
    let none = fit::Labelled::default();
    let rules = rules::choose(&records, all, &params::prior_same(), &random.known);
    let step = records.len().div_ceil(60_000).max(1);
    let rules = if all > rules::FEW {
        let blocks = pairs::Blocks::of(&records, rules, step);
        let patterns = fit::found(&records, &blocks, scope);
        let params = fit::fit(&patterns, &blocks.rules, &random, all / (step * step) as f64, &none);
        lap(&format!("pilot more same {}", params.share_same * all));
        rules::choose(&records, all, &params.same, &random.known)
    } else { rules };
    for rule in &rules { lap(&format!("rule {:?}", rule.key)); }
    let blocks = pairs::Blocks::of(&records, rules, 1);
    lap("blocks");
    let patterns = fit::found(&records, &blocks, scope);
    lap(&format!("found {} patterns {} pairs", patterns.len(), patterns.iter().map(|p| p.1).sum::<f64>()));
    let params = fit::fit(&patterns, &blocks.rules, &random, all, &none);
    lap("fit");
    for f in 0..levels::FIELDS { lap(&format!("{f} known {:.3}\n   same {:.4?}\n   rel  {:.4?}\n   oth  {:.5?}", params.known[f], params.same[f], params.relative[f], params.other[f])); }
    lap(&format!("tree {:?}", params.dependence.edges()));
    lap(&format!("share same {} = {} pairs, relative {}", params.share_same, params.share_same * all, params.share_relative * all));
    let weights = fit::Weights::of(&params);
    let scorer = score::Scorer::new(&records, &random, &weights);
    let walk = scorer.edges(&blocks, scope, -4.0);
    lap(&format!("edges {} left out {}", walk.found.len(), walk.left_out));
    let logit = |edge: &score::Edge| { let [p, _] = scorer.posterior(edge); (p.max(1e-12) / (1.0 - p).max(1e-12)).ln() };
    let pairs: Vec<cluster::Pair> = walk.found.iter().map(|edge| (edge.a, edge.b, logit(edge))).collect();
    let clusters = cluster::cluster(records.len(), &pairs, |a, b| scorer.evidence(a, b));
    lap("clusters");
    (clusters.pairs, clusters.of)
}
