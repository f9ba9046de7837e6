"""Makes a checkpoint of an exported file, so that training can go on from published weights.

    python restore.py MODEL.onnx CHECKPOINT

The weights are those of the file, 7 bits a column; a head that it lacks starts anew. The table of distances comes from the
settings beside it.
"""
import argparse
import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from model import Attributor


def weights(path):
    """Names of the checkpoint to tensors."""
    graph = onnx.load(path).graph
    stored = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    out = {k.removeprefix("model."): v.float() for k, v in stored.items() if k.startswith("model.") and not k.endswith((".rows", ".scale"))}
    out["encoder.word.weight"] = stored["model.encoder.word.rows"].float() * stored["model.encoder.word.scale"]
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in stored:
            name = node.input[1].removesuffix("_quantized")
            place = node.name.removesuffix("_quant").removesuffix("/MatMul").strip("/").split("/")
            key = ".".join(place).removeprefix("model.") + ".weight"
            scale, zero = stored[name + "_scale"].float(), stored.get(name + "_zero_point", torch.zeros(1)).float()
            out[key] = ((stored[node.input[1]].float() - zero) * scale).T.contiguous()
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("model", type=Path)
    p.add_argument("checkpoint", type=Path)
    a = p.parse_args()
    model = Attributor()
    state, found = model.state_dict(), weights(a.model)
    found["distance"] = torch.tensor(json.loads(a.model.with_suffix(".json").read_text())["distance"])
    for name, value in found.items():
        if name in state and state[name].shape == value.shape:
            state[name] = value
        else:
            print("left out:", name, tuple(value.shape))
    print("anew:", ", ".join(sorted(k for k in state if k not in found)))
    model.load_state_dict(state)
    torch.save(model.state_dict(), a.checkpoint)


main()
