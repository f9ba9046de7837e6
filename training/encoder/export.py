"""Writes a checkpoint as an 8-bit ONNX file, with its settings and the golden examples beside it.

    python export.py WORK CHECKPOINT SETTINGS OUT.onnx [--full OUT32.onnx]

Matrix products are dynamic 8-bit with weights of 7 bits by column: processors that add products in
pairs of 16 bits (AVX2 without VNNI) would cut sums off with 8, and give other numbers than others.
The table of pieces is 8-bit by row.
"""
import argparse
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from decode import load_settings
from model import Attributor

OUTPUTS = ["anchor", "edge", "unary", "query", "key", "codes"]


class Rows(nn.Module):
    """A table of 8-bit rows, each with its scale."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


class Exported(nn.Module):
    def __init__(self, model, eight_bits):
        super().__init__()
        self.model = model.eval()
        if eight_bits:
            model.encoder.word = Rows(model.encoder.word.weight.data)

    def forward(self, ids, features):
        out = self.model.heads(self.model.encoder(ids, features))
        return tuple(out[k] for k in OUTPUTS)


def write(model, path, eight_bits):
    ids = torch.tensor([[101, 2002, 2056, 2008, 102]])
    axes = {name: {1: "pieces"} for name in ["ids", "features"] + OUTPUTS}
    with tempfile.TemporaryDirectory() as d:
        plain = Path(d) / "plain.onnx"
        torch.onnx.export(Exported(model, eight_bits), (ids, torch.full_like(ids, 3)), plain, input_names=["ids", "features"],
                          output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)
        if eight_bits:
            quantize_dynamic(plain, path, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8, reduce_range=True,
                             extra_options={"MatMulConstBOnly": True})
        else:
            Path(path).write_bytes(plain.read_bytes())
    graph = onnx.load(path).graph
    print(path, f"{Path(path).stat().st_size / 1e6:.1f} MB", sorted({n.op_type for n in graph.node}))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("work", type=Path)
    p.add_argument("checkpoint", type=Path)
    p.add_argument("settings", type=Path)
    p.add_argument("out", type=Path)
    p.add_argument("--full", type=Path)
    a = p.parse_args()
    for path, eight_bits in ((a.full, False), (a.out, True)):
        if path:
            model = Attributor()
            model.load_state_dict(torch.load(a.checkpoint, weights_only=True))
            write(model, path, eight_bits)
            load_settings(a.settings)
            path.with_suffix(".json").write_text(a.settings.read_text())


main()
