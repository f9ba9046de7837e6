//! The counts of the hand-coded article: three who do not name their informants, a denial by a
//! party, an offer that is evidence for nothing.

use crate::measure::Figures;
use crate::shell;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// How many of the facts about the claim of ill-treatment hold: `right`, of [`FACTS`].
pub(crate) fn figures(program: &Path, shared: &Path) -> Result<Figures> {
    let folder = tempfile()?;
    let counted = count(program, &shared.join("cases/cecot/article.txt"), &folder.join("case"));
    std::fs::remove_dir_all(&folder)?;
    Ok(Figures::from([("right", counted? as f64)]))
}

fn tempfile() -> Result<std::path::PathBuf> {
    let folder = std::env::temp_dir().join(format!("consilience-floors-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn count(program: &Path, article: &Path, case: &Path) -> Result<usize> {
    shell::output(Command::new(program).args(["new", "--no-encryption"]).arg(case), &[0])?;
    shell::output(Command::new(program).arg("add").arg(case).arg(article), &[0])?;
    let claims = shell::output(Command::new(program).args(["claims", "--json"]).arg(case), &[0])?;
    let claims: Value = serde_json::from_str(&claims)?;
    let all = claims["claims"].as_array().context("no claims")?;
    let broad =
        |claim: &&Value| claim["about"]["act"] == "ill-treatment" && claim["parent"].is_null();
    let claim = all.iter().find(broad).context("no claim of ill-treatment")?;
    Ok(FACTS.iter().filter(|fact| fact(claim, &claims)).count())
}

type Fact = fn(&Value, &Value) -> bool;

const FACTS: [Fact; 7] = [
    |claim, _| claim["asserts"]["origins"]["min"] == 1,
    |claim, _| claim["asserts"]["origins"]["max"] == 3,
    |claim, _| claim["asserts"]["first_hand"] == 0,
    |claim, _| claim["denies"]["origins"]["max"] == 1,
    |claim, _| claim["denies"]["interested"] == true && claim["denies"]["specific"] == false,
    |_, claims| offers(claims).any(|offer| !offer["condition"].is_null()),
    |_, claims| !offers(claims).any(|offer| is_evidence(&offer["statement"], claims)),
];

fn offers(claims: &Value) -> impl Iterator<Item = &Value> {
    claims["offers"].as_array().into_iter().flatten()
}

fn is_evidence(statement: &Value, claims: &Value) -> bool {
    let counts =
        |side: &Value| side["statements"].as_array().is_some_and(|all| all.contains(statement));
    let claims = claims["claims"].as_array().into_iter().flatten();
    claims.into_iter().any(|claim| counts(&claim["asserts"]) || counts(&claim["denies"]))
}
