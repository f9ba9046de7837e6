//! Documents that contradict each other, read from their words, and some that do not.

use super::{Result, new_case, paste};
use crate::{Case, ClaimView};
use model::Opposed;

/// A text whose sentence is said by a body, published in November 2025.
fn text(body: &str, said: &str) -> String {
    format!(
        "Title: Report on La Cumbre\nDate: 2025-11-02\n\n{body} said {said}.\n\n\
         La Cumbre prison is in Valdoria. The president of Valdoria did not answer.\n"
    )
}

/// The kinds of what two texts say against each other, with the sentences that show it.
fn between(first: &str, second: &str) -> Result<Vec<(String, [String; 2])>> {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "first", &text("Civic Watch", first))?;
    paste(&mut case, "second", &text("Open Lens", second))?;
    let mut found = Vec::new();
    for view in views(&mut case)?.iter().filter(|view| view.parent.is_none()) {
        for one in &view.weighed.contradictions {
            let words = one.sides.each_ref().map(|side| {
                let said = view.statements.iter().find(|v| v.statement.id() == &side.statement);
                said.map(|v| v.statement.content.text().to_owned()).unwrap_or_default()
            });
            found.push((one.values.code().to_owned(), words));
        }
    }
    Ok(found)
}

fn views(case: &mut Case) -> Result<Vec<ClaimView>> {
    let ids: Vec<_> = case.claims()?.claims.into_iter().map(|weighed| weighed.claim.id).collect();
    let views = ids.iter().map(|id| Ok(case.claim(id)?.ok_or("no claim")?));
    views.collect()
}

#[test]
fn two_documents_contradict_each_other_in_number_time_and_place() -> Result {
    let count = between(
        "at least 34 prisoners were tortured at La Cumbre prison in Valdoria",
        "no more than 20 prisoners were tortured at La Cumbre prison in Valdoria",
    )?;
    assert_eq!(count.len(), 1, "{count:?}");
    assert_eq!(count[0].0, "count");
    assert!(count[0].1.iter().any(|words| words.contains("at least 34")), "{count:?}");
    assert!(count[0].1.iter().any(|words| words.contains("no more than 20")), "{count:?}");
    let time = between(
        "12 prisoners were tortured at La Cumbre prison in Valdoria in March 2025",
        "12 prisoners were tortured at La Cumbre prison in Valdoria in June 2025",
    )?;
    assert_eq!(time.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(), ["interval"]);
    let place = between(
        "12 prisoners were tortured at La Cumbre prison in Valdoria in March 2025",
        "12 prisoners were tortured at Puerto Sur prison in Valdoria in March 2025",
    )?;
    assert_eq!(place.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(), ["place"]);
    Ok(())
}

#[test]
fn near_misses_do_not() -> Result {
    let at_least = "at least 34 prisoners were tortured at La Cumbre prison in Valdoria";
    for other in [
        "more than 250 prisoners were tortured at La Cumbre prison in Valdoria",
        "dozens of prisoners were tortured at La Cumbre prison in Valdoria",
        "about 40 prisoners were tortured at La Cumbre prison in Valdoria",
        "prisoners were tortured at La Cumbre prison in Valdoria",
        "no more than 20 women were tortured at La Cumbre prison in Valdoria",
        "no more than 20 prisoners were tortured at Puerto Sur prison in Valdoria",
        "no more than 20 prisoners were killed at La Cumbre prison in Valdoria",
    ] {
        let found = between(at_least, other)?;
        assert!(found.is_empty(), "{other}: {found:?}");
    }
    Ok(())
}

#[test]
fn a_statement_of_another_claim_that_contradicts_comes_with_the_claim() -> Result {
    let (_folder, mut case) = new_case()?;
    let killed = |when: &str| {
        format!("Luis Vega Rojas was killed at La Cumbre prison in Valdoria in {when}")
    };
    paste(&mut case, "first", &text("Civic Watch", &killed("March 2019")))?;
    paste(&mut case, "second", &text("Open Lens", &killed("June 2024")))?;
    let views = views(&mut case)?;
    let apart: Vec<&ClaimView> =
        views.iter().filter(|view| !view.weighed.contradictions.is_empty()).collect();
    assert_eq!(apart.len(), 2, "five years apart are two claims");
    for view in apart {
        let [found] = view.weighed.contradictions.as_slice() else {
            return Err("not one contradiction".into());
        };
        assert!(matches!(found.values, Opposed::Interval(_)));
        for side in &found.sides {
            assert!(view.statements.iter().any(|v| v.statement.id() == &side.statement));
        }
        assert_eq!(view.weighed.asserts.statements.len(), 1, "it is not counted here");
    }
    Ok(())
}
