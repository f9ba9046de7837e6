//! What is found in a table of `pattern,count`, a line for each figure, for `cargo xtask bench total`:
//! `totals FILE` for everything, `totals FILE graphs` for the average over graphs alone.

use weigh::total::{
    Assessment, Estimate, GraphPrior, Options, Standing, Table, assess, graph_average,
};

fn main() {
    let mut words = std::env::args().skip(1);
    let path = words.next().unwrap_or_default();
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let rows = text.lines().skip(1).filter_map(|line| line.split_once(','));
    match (Table::from_patterns(None, rows), words.next().as_deref()) {
        (Err(error), _) => println!("refused {error}"),
        (Ok(table), Some("graphs")) => {
            let mean = graph_average(&table, GraphPrior::usual(&table)).map(|found| found.mean);
            println!("mean {}", mean.unwrap_or_default());
        }
        (Ok(table), _) => figures(&assess(&table, &Options::default())),
    }
}

fn figures(found: &Assessment) {
    let bounds = &found.bounds;
    let named =
        [("chao_lb", bounds.chao), ("chao_bc", bounds.corrected), ("zelterman", bounds.zelterman)];
    for (name, estimate) in named {
        println!("{name} {}", estimate.map_or(f64::INFINITY, |estimate| estimate.total));
    }
    for model in found.log_linear.iter().flat_map(|models| &models.models) {
        let Estimate { total, error, .. } = told(model.total, model.error);
        let believed = model.standing == Standing::Estimated;
        println!("model {} {believed} {total} {error} {} {}", model.name, model.aic, model.bic);
    }
    for graphs in &found.graphs {
        let (cell, mean, mode) = (graphs.prior.cell, graphs.mean, graphs.mode);
        let (low, median, high) = (graphs.low, graphs.median, graphs.high);
        println!("graphs {cell} {mean} {low} {median} {high} {mode}");
    }
    if let Some(classes) = &found.latent {
        let (low, median, high) = (classes.low, classes.median, classes.high);
        println!("latent {low} {median} {high} {}", classes.agreement.r_hat);
    }
    if let Some(answer) = found.answer {
        println!("answer {} {} {}", answer.low, answer.total, answer.high);
    }
    found.refusals.iter().for_each(|refusal| println!("refused {refusal}"));
    found.cautions.iter().for_each(|caution| println!("beside {caution}"));
}

fn told(total: Option<f64>, error: Option<f64>) -> Estimate {
    let infinite = f64::INFINITY;
    let (total, error) = (total.unwrap_or(infinite), error.unwrap_or(infinite));
    Estimate { total, error, low: 0.0, high: infinite }
}
