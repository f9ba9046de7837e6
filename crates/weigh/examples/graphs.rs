//! The average over decomposable graphs of a table of `pattern,count`, and nothing else: what it
//! costs, for `cargo xtask bench total`.

use weigh::total::{GraphPrior, Table, graph_average};

fn main() {
    let path = std::env::args().nth(1).unwrap_or_default();
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let rows = text.lines().skip(1).filter_map(|line| line.split_once(','));
    match Table::from_patterns(None, rows) {
        Err(error) => println!("refused {error}"),
        Ok(table) => {
            let mean = graph_average(&table, GraphPrior::usual(&table)).map(|found| found.mean);
            println!("mean {}", mean.unwrap_or_default());
        }
    }
}
