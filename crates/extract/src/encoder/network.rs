//! The network: an ONNX file, run by [`rten`]. Section 5 of the format.

use super::windows::Window;
use rten::{Model, ModelOptions, NodeId, RunOptions, ThreadPool, Value};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, NdTensorView};
use std::sync::Arc;

/// What keeps a model from being used: a sentence for a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The file is not one, or not of this shape.
    #[error("the model cannot be used: {0}")]
    Unusable(String),
    /// Its settings are not those of a model.
    #[error("the settings of the model cannot be used: {0}")]
    Settings(String),
    /// The list of pieces lacks its marks.
    #[error("the list of pieces of words is not one")]
    Vocabulary,
}

/// Rows of numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    numbers: Vec<f32>,
    width: usize,
}

impl Rows {
    /// The row of a word.
    pub(super) fn row(&self, word: usize) -> &[f32] {
        &self.numbers[word * self.width..(word + 1) * self.width]
    }

    /// The number of a word.
    pub(super) fn at(&self, word: usize, column: usize) -> f32 {
        self.row(word)[column]
    }
}

/// What the network says of a window, a row for each word.
#[derive(Debug, Clone, Default)]
pub(super) struct Numbers {
    pub(super) anchor: Rows,
    pub(super) edge: Rows,
    pub(super) unary: Rows,
    pub(super) query: Rows,
    pub(super) key: Rows,
    pub(super) codes: Rows,
}

impl Numbers {
    /// How many words there are.
    pub(super) fn count(&self) -> usize {
        self.unary.numbers.len() / self.unary.width.max(1)
    }
}

/// The outputs and how many numbers each has for a word.
const OUTPUTS: [(&str, usize); 6] = [
    ("anchor", 4),
    ("edge", 6),
    ("unary", 3),
    ("query", 384),
    ("key", 384),
    ("codes", 2 * super::CODES),
];

pub(super) struct Network {
    model: Model,
    inputs: [NodeId; 2],
    outputs: [NodeId; OUTPUTS.len()],
    /// One thread, so that who calls decides how many there are.
    threads: Arc<ThreadPool>,
}

impl Network {
    pub(super) fn of(onnx: Vec<u8>) -> Result<Self, ModelError> {
        let unusable = |error: &dyn std::fmt::Display| ModelError::Unusable(error.to_string());
        let mut options = ModelOptions::with_all_ops();
        let model = options.prepack_weights(true).load(onnx).map_err(|error| unusable(&error))?;
        let node = |name: &str| model.node_id(name).map_err(|error| unusable(&error));
        let inputs = [node("ids")?, node("features")?];
        let mut outputs = Vec::with_capacity(OUTPUTS.len());
        for (name, _) in OUTPUTS {
            outputs.push(node(name)?);
        }
        let outputs = outputs.try_into().map_err(|_| unusable(&"an output is missing"))?;
        let threads = Arc::new(ThreadPool::with_num_threads(1));
        Ok(Self { model, inputs, outputs, threads })
    }

    /// The numbers of a window. 8-bit ranges are taken over the whole input: one window a call.
    pub(super) fn run(&self, window: &Window) -> Result<Numbers, ModelError> {
        let unusable = |error: &dyn std::fmt::Display| ModelError::Unusable(error.to_string());
        let input = |numbers: &[i32]| {
            Value::from(NdTensor::from_data([1, numbers.len()], numbers.to_vec()))
        };
        let [ids, features] = self.inputs;
        let inputs =
            vec![(ids, input(&window.ids).into()), (features, input(&window.features).into())];
        let options = RunOptions::default().with_thread_pool(Some(self.threads.clone()));
        let values = self.model.run_n(inputs, self.outputs, Some(options));
        let values = values.map_err(|error| unusable(&error))?;
        let mut rows = Vec::with_capacity(OUTPUTS.len());
        for (value, (name, width)) in values.into_iter().zip(OUTPUTS) {
            let found = of_words(value, window, width).ok_or_else(|| unusable(&name))?;
            rows.push(found);
        }
        let mut rows = rows.into_iter();
        let mut next = || rows.next().unwrap_or_default();
        Ok(Numbers {
            anchor: next(),
            edge: next(),
            unary: next(),
            query: next(),
            key: next(),
            codes: next(),
        })
    }
}

/// The rows at the first pieces of words; `None` where the output has another shape.
fn of_words(value: Value, window: &Window, width: usize) -> Option<Rows> {
    let all: NdTensor<f32, 3> = value.try_into().ok()?;
    let all: NdTensorView<f32, 3> = all.view();
    if all.shape() != [1, window.ids.len(), width] {
        return None;
    }
    let mut numbers = Vec::with_capacity(window.firsts.len() * width);
    for first in &window.firsts {
        numbers.extend(all.slice((0, *first)).iter().copied());
    }
    Some(Rows { numbers, width })
}
