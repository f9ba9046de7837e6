//! The specification of `resolve`: which column means what, and how rows are compared.

use crate::hints::Configuration;
use anyhow::Context;
use model::{ColumnRole, Columns};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A specification as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Spec {
    columns: BTreeMap<String, Names>,
    left: Side,
    right: Side,
    pub(super) options: Wishes,
}

/// What holds for one of two files alone.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Side {
    columns: BTreeMap<String, Names>,
}

/// One column, or several that are of one role.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "expected the name of a column, or a list of names")]
enum Names {
    One(String),
    Several(Vec<String>),
}

impl Names {
    fn all(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names,
        }
    }
}

/// The options of a specification; paths are as the specification has them.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Wishes {
    pub(super) within_one_list: Option<bool>,
    pub(super) threshold: Option<f64>,
    pub(super) labels: Option<PathBuf>,
    pub(super) frequencies: Frequencies,
}

/// Files that say how frequent names are among the people that the lists are about.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Frequencies {
    pub(super) family: Option<PathBuf>,
    pub(super) given: Option<PathBuf>,
}

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Left,
    Right,
}

/// The roles of the columns of one file, each with the names of its columns.
pub(super) type Roles = Vec<(ColumnRole, Vec<String>)>;

/// Roles that one column has and no more.
const SINGLE: [ColumnRole; 6] = [
    ColumnRole::Id,
    ColumnRole::List,
    ColumnRole::BirthDate,
    ColumnRole::BirthYear,
    ColumnRole::Age,
    ColumnRole::Sex,
];

impl Spec {
    /// Reads a specification; paths in it are taken from its folder.
    pub(super) fn load(path: &Path) -> anyhow::Result<Self> {
        let shown = path.display().to_string();
        let bytes = std::fs::read(path).with_context(|| shown.clone())?;
        let mut spec: Self = basic_toml::from_slice(&bytes).map_err(|error| {
            let hint = "its tables are columns, left.columns, right.columns and options";
            Configuration::new(format!("{shown}: {error}"), hint)
        })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let options = &mut spec.options;
        let paths =
            [&mut options.labels, &mut options.frequencies.family, &mut options.frequencies.given];
        for path in paths.into_iter().flatten() {
            *path = folder.join(&*path);
        }
        for which in [Which::Left, Which::Right] {
            spec.roles(which).map_err(|error| error.in_file(&shown))?;
        }
        Ok(spec)
    }

    /// The roles of one of the files: those of both, but where it has its own.
    pub(super) fn roles(&self, which: Which) -> Result<Roles, Configuration> {
        let own = match which {
            Which::Left => &self.left.columns,
            Which::Right => &self.right.columns,
        };
        let mut both = self.columns.clone();
        both.extend(own.iter().map(|(role, names)| (role.clone(), names.clone())));
        let mut roles: Roles = Vec::with_capacity(both.len());
        for (code, names) in &both {
            let role = ColumnRole::from_code(code).ok_or_else(|| unknown_role(code))?;
            let names = names.all();
            if SINGLE.contains(&role) && names.len() > 1 {
                let message = format!("{code} is one column, not {}", names.join(" and "));
                return Err(Configuration::new(message, "name the one that holds it"));
            }
            for name in names {
                let other = roles.iter().find(|(_, taken)| taken.contains(name));
                if let Some((other, _)) = other {
                    let message = format!("{name} is given as {} and as {code}", other.code());
                    return Err(Configuration::new(message, "give each column one role"));
                }
            }
            roles.push((role, names.to_vec()));
        }
        Ok(roles)
    }
}

fn unknown_role(code: &str) -> Configuration {
    let known: Vec<&str> = ColumnRole::all().map(ColumnRole::code).collect();
    let hint = format!("the roles are {}", known.join(", "));
    Configuration::new(format!("{code} is no role of a column"), hint)
}

/// Gives the columns their roles. `all` are the names of all columns of the file.
pub(super) fn assign(
    columns: &mut Columns,
    roles: &Roles,
    file: &str,
    all: &[String],
) -> Result<(), Configuration> {
    for (role, names) in roles {
        for name in names {
            let found = columns.columns.iter_mut().find(|column| column.name == *name);
            let Some(column) = found else {
                let message =
                    format!("{file} has no column {name}, which is given as {}", role.code());
                let hint = format!("its columns are {}", all.join(", "));
                return Err(Configuration::new(message, hint));
            };
            column.role = Some(*role);
        }
    }
    Ok(())
}
