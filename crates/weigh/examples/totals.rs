//! What the estimators of totals find in a table and what that costs, a line for each figure: for
//! `cargo xtask bench total`.

use std::time::Instant;
use weigh::total::{
    GraphPrior, LatentOptions, LogLinearOptions, Table, bounds, coverage, graph_average, latent,
    log_linear,
};

fn main() {
    let path = std::env::args().nth(1).unwrap_or_default();
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let rows = text.lines().skip(1).filter_map(|line| line.split_once(','));
    match Table::from_patterns(None, rows) {
        Ok(table) => figures(&table),
        Err(error) => println!("refused {error}"),
    }
}

fn figures(table: &Table) {
    let found = bounds(table);
    for (name, bound) in
        [("chao", found.chao), ("corrected", found.corrected), ("zelterman", found.zelterman)]
    {
        bound.iter().for_each(|bound| println!("{name} {}", bound.total));
    }
    println!("coverage {:?}", coverage(table, 200, 1));
    let start = Instant::now();
    let options = LogLinearOptions { bootstrap: 0, ..LogLinearOptions::default() };
    if let Some(found) = log_linear(table, &options) {
        for model in &found.models {
            let (total, error) =
                (model.total.unwrap_or(f64::INFINITY), model.error.unwrap_or(f64::INFINITY));
            println!(
                "model {} {:?} {total} {error} {} {} {}",
                model.name, model.standing, model.deviance, model.aic, model.bic
            );
        }
    }
    println!("log-linear-seconds {}", start.elapsed().as_secs_f64());
    let usual = GraphPrior::usual(table);
    for cell in [usual.cell, 0.5, 1.0] {
        let start = Instant::now();
        if let Some(found) = graph_average(table, GraphPrior { cell, ..usual }) {
            let wall = start.elapsed().as_secs_f64();
            println!(
                "graphs {cell} {} {} {} {} {} {wall}",
                found.mean, found.low, found.median, found.high, found.mode
            );
        }
    }
    let start = Instant::now();
    let found = latent(table, &LatentOptions::default());
    println!(
        "latent {} {} {} {} {} {} {} {}",
        found.mean,
        found.low,
        found.median,
        found.high,
        found.agreement.r_hat,
        found.agreement.bulk,
        found.agreement.tail,
        found.modes.len()
    );
    println!("latent-seconds {}", start.elapsed().as_secs_f64());
}
