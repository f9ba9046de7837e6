//! Small dense systems: what the fits of a few dozen parameters need, and no more.

/// A square matrix, row by row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Square {
    size: usize,
    values: Vec<f64>,
}

impl Square {
    /// Zeros.
    pub(crate) fn new(size: usize) -> Self {
        Self { size, values: vec![0.0; size * size] }
    }

    pub(crate) fn get(&self, row: usize, column: usize) -> f64 {
        self.values[row * self.size + column]
    }

    pub(crate) fn add(&mut self, row: usize, column: usize, value: f64) {
        self.values[row * self.size + column] += value;
    }

    /// The lower factor L of a symmetric positive definite matrix, A = L Lᵀ, of which only the lower
    /// triangle is read; `None` where it is not positive definite in floating point (Golub & Van
    /// Loan 2013, 4.2.5).
    pub(crate) fn cholesky(&self) -> Option<Lower> {
        let size = self.size;
        let mut lower = Square::new(size);
        for row in 0..size {
            for column in 0..=row {
                let product = |at: usize| lower.get(row, at) * lower.get(column, at);
                let rest = self.get(row, column) - (0..column).map(product).sum::<f64>();
                let value = if row == column {
                    let least = self.get(row, row) * SINGULAR;
                    (rest > least && rest.is_finite()).then(|| rest.sqrt())?
                } else {
                    rest / lower.get(column, column)
                };
                lower.add(row, column, value);
            }
        }
        Some(Lower(lower))
    }
}

/// A pivot that shrinks to this part of its diagonal is rounding and no number.
const SINGULAR: f64 = 1e-13;

/// The factor of a symmetric positive definite matrix.
#[derive(Debug, Clone)]
pub(crate) struct Lower(Square);

impl Lower {
    /// x with A x = b.
    pub(crate) fn solve(&self, b: &[f64]) -> Vec<f64> {
        let lower = &self.0;
        let mut x = b.to_vec();
        for row in 0..lower.size {
            let known: f64 = (0..row).map(|at| lower.get(row, at) * x[at]).sum();
            x[row] = (x[row] - known) / lower.get(row, row);
        }
        for row in (0..lower.size).rev() {
            let known: f64 = (row + 1..lower.size).map(|at| lower.get(at, row) * x[at]).sum();
            x[row] = (x[row] - known) / lower.get(row, row);
        }
        x
    }

    /// The first element of the diagonal of A⁻¹.
    pub(crate) fn first_variance(&self) -> f64 {
        let mut unit = vec![0.0; self.0.size];
        unit[0] = 1.0;
        self.solve(&unit)[0]
    }
}

/// What is smaller than this in a matrix of small whole numbers is a rounded zero.
const ZERO: f64 = 1e-9;

/// Rows brought to reduced echelon form: the columns of their pivots, in order, and the rows.
pub(crate) struct Echelon {
    pub(crate) pivots: Vec<usize>,
    rows: Vec<Vec<f64>>,
    columns: usize,
}

impl Echelon {
    /// Gauss–Jordan elimination; a pivot is taken in the first column that has one.
    pub(crate) fn of(mut rows: Vec<Vec<f64>>, columns: usize) -> Self {
        let mut pivots = Vec::new();
        for column in 0..columns {
            let rank = pivots.len();
            let size = |at: &usize| rows[*at][column].abs();
            let largest = (rank..rows.len()).max_by(|a, b| size(a).total_cmp(&size(b)));
            let Some(largest) = largest.filter(|at| size(at) > ZERO) else { continue };
            rows.swap(rank, largest);
            let scale = rows[rank][column];
            rows[rank].iter_mut().for_each(|value| *value /= scale);
            let pivot = rows[rank].clone();
            for (_, row) in rows.iter_mut().enumerate().filter(|(at, _)| *at != rank) {
                let factor = row[column];
                if factor.abs() > 0.0 {
                    row.iter_mut().zip(&pivot).for_each(|(value, pivot)| *value -= factor * pivot);
                }
            }
            pivots.push(column);
        }
        rows.truncate(pivots.len());
        Self { pivots, rows, columns }
    }

    /// A basis of all x with A x = 0.
    pub(crate) fn null_space(&self) -> Vec<Vec<f64>> {
        let free = (0..self.columns).filter(|column| !self.pivots.contains(column));
        free.map(|free| {
            let mut vector = vec![0.0; self.columns];
            vector[free] = 1.0;
            for (pivot, row) in self.pivots.iter().zip(&self.rows) {
                vector[*pivot] = -row[free];
            }
            vector
        })
        .collect()
    }
}

/// Whether some λ ≥ 1 has Gᵀ λ = 0, by the first phase of the simplex method with the least index
/// first (Bland 1977), so that it ends. Where none has, a vector u with G u ≥ 0 and G u ≠ 0, which
/// there is then (Stiemke 1915).
pub(crate) fn positive_relation(rows: &[Vec<f64>], columns: usize) -> Result<(), Vec<f64>> {
    let mut tableau = Tableau::new(rows, columns);
    tableau.minimise();
    if tableau.infeasibility() < 1e-7 { Ok(()) } else { Err(tableau.certificate()) }
}

/// Minimise the sum of the artificials s in ±Gᵀ λ' + s = |Gᵀ 1|, λ' ≥ 0, s ≥ 0, where λ = λ' + 1.
struct Tableau {
    /// A row for each equation: a value for each variable, then for each artificial, then the right
    /// side.
    equations: Vec<Vec<f64>>,
    /// The reduced costs, and less what is left of the sum.
    costs: Vec<f64>,
    basis: Vec<usize>,
    /// With which sign each equation was written down.
    signs: Vec<f64>,
    variables: usize,
}

impl Tableau {
    fn new(rows: &[Vec<f64>], columns: usize) -> Self {
        let (mut equations, mut signs) = (Vec::new(), Vec::new());
        for column in 0..columns {
            let side: f64 = -rows.iter().map(|row| row[column]).sum::<f64>();
            let sign = if side < 0.0 { -1.0 } else { 1.0 };
            let mut equation: Vec<f64> = rows.iter().map(|row| sign * row[column]).collect();
            equation.extend((0..columns).map(|at| f64::from(at == column)));
            equation.push(side.abs());
            equations.push(equation);
            signs.push(sign);
        }
        let variables = rows.len();
        let width = variables + columns + 1;
        let sum =
            |at: usize| -equations.iter().map(|equation: &Vec<f64>| equation[at]).sum::<f64>();
        let is_artificial = |at: usize| at >= variables && at + 1 < width;
        let costs = (0..width).map(|at| if is_artificial(at) { 0.0 } else { sum(at) }).collect();
        let basis = (variables..variables + columns).collect();
        Self { equations, costs, basis, signs, variables }
    }

    fn minimise(&mut self) {
        while let Some(column) = (0..self.variables).find(|at| self.costs[*at] < -ZERO) {
            let Some(row) = self.leaving(column) else { return };
            self.pivot(row, column);
        }
    }

    /// The row with the least ratio, and of those the one whose variable comes first.
    fn leaving(&self, column: usize) -> Option<usize> {
        let ratio = |row: usize| {
            let equation = &self.equations[row];
            equation[equation.len() - 1] / equation[column]
        };
        let rows = (0..self.equations.len()).filter(|row| self.equations[*row][column] > ZERO);
        rows.min_by(|a, b| {
            let (near, far) = (ratio(*a), ratio(*b));
            let by_ratio = if (near - far).abs() < ZERO {
                near.total_cmp(&near)
            } else {
                near.total_cmp(&far)
            };
            by_ratio.then(self.basis[*a].cmp(&self.basis[*b]))
        })
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let scale = self.equations[row][column];
        self.equations[row].iter_mut().for_each(|value| *value /= scale);
        let pivot = self.equations[row].clone();
        let others = self.equations.iter_mut().enumerate().filter(|(at, _)| *at != row);
        for values in others.map(|(_, values)| values).chain([&mut self.costs]) {
            let factor = values[column];
            values.iter_mut().zip(&pivot).for_each(|(value, pivot)| *value -= factor * pivot);
        }
        self.basis[row] = column;
    }

    fn infeasibility(&self) -> f64 {
        -self.costs[self.costs.len() - 1]
    }

    /// The multipliers of the equations, which the reduced costs of the artificials hold: the sum
    /// stays above zero because of this combination of them (Farkas' lemma).
    fn certificate(&self) -> Vec<f64> {
        let multiplier =
            |(at, sign): (usize, &f64)| -sign * (1.0 - self.costs[self.variables + at]);
        self.signs.iter().enumerate().map(multiplier).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_solved_and_a_singular_one_refused() {
        let mut matrix = Square::new(2);
        for (row, column, value) in [(0, 0, 4.0), (1, 0, 2.0), (1, 1, 3.0)] {
            matrix.add(row, column, value);
        }
        let factor = matrix.cholesky().unwrap();
        let x = factor.solve(&[10.0, 8.0]);
        assert!((x[0] - 1.75).abs() < 1e-12 && (x[1] - 1.5).abs() < 1e-12);
        assert!((factor.first_variance() - 0.375).abs() < 1e-12);
        matrix.add(1, 1, -2.0);
        assert!(matrix.cholesky().is_none());
    }

    #[test]
    fn the_null_space_is_what_rows_send_to_zero() {
        let rows = vec![vec![1.0, 1.0, 0.0], vec![0.0, 0.0, 1.0], vec![1.0, 1.0, 1.0]];
        let echelon = Echelon::of(rows, 3);
        assert_eq!(echelon.pivots, [0, 2]);
        assert_eq!(echelon.null_space(), [[-1.0, 1.0, 0.0]]);
    }

    #[test]
    fn a_positive_relation_is_found_or_refuted_by_a_certificate() {
        assert!(positive_relation(&[vec![1.0], vec![-1.0]], 1).is_ok());
        assert!(positive_relation(&[vec![1.0, 0.0], vec![-1.0, 1.0], vec![0.0, -2.0]], 2).is_ok());
        let rows = [vec![1.0, 0.0], vec![-1.0, 0.0], vec![0.0, 3.0], vec![1.0, 1.0]];
        let u = positive_relation(&rows, 2).unwrap_err();
        let signs: Vec<f64> = rows.iter().map(|row| row[0] * u[0] + row[1] * u[1]).collect();
        assert!(signs.iter().all(|sign| *sign > -1e-9), "{u:?} {signs:?}");
        assert!(signs.iter().any(|sign| *sign > 1e-9), "{u:?}");
    }
}
