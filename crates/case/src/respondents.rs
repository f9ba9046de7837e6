//! What people who filled in a form say of themselves in it, beside their names.

use model::{Answer, ColumnRole, Columns, NamedColumn, Reading, Reply, Texts};
use resolve::people::{Told, respondent_name, submissions};
use std::collections::BTreeMap;

/// What every submission of a reading tells of who filled it in, by the questions that ask for it.
pub(crate) fn told(reading: &Reading) -> Vec<Told> {
    let roles = roles(reading);
    let mut all = Vec::new();
    for (_, answers) in submissions(reading) {
        let Some(name) = respondent_name(reading, answers) else { continue };
        let of_answer = |answer: &Answer| {
            let (role, label) = *roles.get(&*answer.question)?;
            let (span, value) = (answer.span?, words(reading, answer)?.to_owned());
            Some(Told { name: name.clone(), role, label: label.to_owned(), value, span })
        };
        all.extend(answers.iter().filter_map(of_answer));
    }
    all
}

/// What was answered; `None` for what was not, and for the groups that repeat, which tell of others.
fn words<'r>(reading: &'r Reading, answer: &Answer) -> Option<&'r str> {
    let is_own = answer.instance.is_none() && answer.reply == Reply::Answered;
    reading.text().slice(answer.span.filter(|_| is_own)?).map(str::trim)
}

/// The questions that ask for what is compared, as the columns of a list would be called so.
fn roles(reading: &Reading) -> BTreeMap<&str, (ColumnRole, &'static str)> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut asked: Vec<(&str, Texts)> = Vec::new();
    for answer in &reading.answers {
        let Some(words) = words(reading, answer) else { continue };
        let place = *places.entry(&answer.question).or_insert(asked.len());
        if place == asked.len() {
            asked.push((&answer.question, Texts::default()));
        }
        if let Some((_, texts)) = asked.get_mut(place) {
            // What does not fit tells nothing more of a role.
            let _ = texts.push(words);
        }
    }
    let (questions, cells): (Vec<&str>, Vec<Texts>) = asked.into_iter().unzip();
    let column = |(question, cells): (&&str, Texts)| {
        let name = question.rsplit('/').next().unwrap_or(question).to_owned();
        NamedColumn { name, role: None, cells }
    };
    let columns = questions.iter().zip(cells).map(column).collect();
    let mut columns = Columns { columns };
    read::guess_roles(&mut columns);
    let roles = columns.columns.iter().map(|column| column.role.and_then(compared));
    questions
        .into_iter()
        .zip(roles)
        .filter_map(|(question, role)| Some((question, role?)))
        .collect()
}

/// What is compared of persons, with the word that texts have for it.
fn compared(role: ColumnRole) -> Option<(ColumnRole, &'static str)> {
    let label = match role {
        ColumnRole::Age => "age",
        ColumnRole::BirthDate => "born",
        ColumnRole::DocumentNumber => "document number",
        ColumnRole::Nationality => "nationality",
        ColumnRole::Nickname => "nickname",
        ColumnRole::Sex => "sex",
        _ => return None,
    };
    Some((role, label))
}
