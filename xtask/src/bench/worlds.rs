//! Calibration in simulated worlds, beside naive Bayes.

use super::{example, figure};
use crate::workspace::Workspace;
use crate::worlds::RATES;
use anyhow::Result;

const WAYS: [(&str, &str); 3] = [
    ("naive", "naive Bayes"),
    ("stated", "ours, stated parameters"),
    ("estimated", "ours, estimated parameters"),
];

pub(super) fn run(workspace: &Workspace, claims: &str) -> Result<()> {
    let output = example(workspace, &["weigh", "--example", "worlds", "--", claims])?;
    println!("worlds of {claims} claims: expected calibration error (goal ≤ .015 with estimated)");
    print_table(&output, "ece")?;
    println!("worlds: the share wrong among P > .95 (goal ≤ .02 with estimated)");
    print_table(&output, "wrong")?;
    println!("worlds: the share with P > .95");
    print_table(&output, "sure")?;
    let seconds: String = cells(&output, "seconds")?;
    println!("  {:<28}{seconds}", "estimation, seconds");
    println!("calibration error on other claims of the second world, by how many taught");
    for count in [10, 30, 50, 100, 200, 500] {
        let stated = figure(&output, &format!("few-stated-{count}"))?;
        let estimated = figure(&output, &format!("few-estimated-{count}"))?;
        println!("  {count:>4} claims   stated {stated:.4}   estimated {estimated:.4}");
    }
    Ok(())
}

/// A line for each way, a column for each copy rate.
fn print_table(output: &str, figure: &str) -> Result<()> {
    let heads: String = RATES.iter().map(|rate| format!("{:>9}", format!("rate {rate}"))).collect();
    println!("  {:<28}{heads}", "");
    for (name, what) in WAYS {
        println!("  {what:<28}{}", cells(output, &format!("{name}-{figure}"))?);
    }
    Ok(())
}

fn cells(output: &str, name: &str) -> Result<String> {
    let cell = |rate: &&str| Ok(format!("{:>9.4}", figure(output, &format!("{name}-{rate}"))?));
    RATES.iter().map(cell).collect()
}
