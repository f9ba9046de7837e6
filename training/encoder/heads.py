"""Trains the head of codes anew on the states of an encoder that stays as it is.

    python heads.py WORK CHECKPOINT OUT --data own-en-train

After weights were averaged, this head no longer fits the states below it; the others do. A few minutes on one core.
"""
import argparse
import random
from pathlib import Path

import torch
from torch.nn import functional as F

from corpus import STANCES
from model import CODES, Attributor
from text import Pieces
from train import epoch, load, tensors

ROUNDS, SHIFTS, RATE, DECAY, DROPPED = 30, 4, 2e-3, 0.02, 0.3


@torch.no_grad()
def states(model, docs, pieces):
    """For each window: states of its words, its events as anchors, words of the contents, stances, bases."""
    out = []
    for shift in range(SHIFTS):
        for example in epoch(docs, pieces, random.Random(shift)):
            t = tensors([example])
            h = model.encoder(t["ids"], t["features"], t["mask"])[0, t["firsts"][0]]
            content = t["masks"][:, 2] if t["masks"] is not None else torch.zeros(0, len(h))
            out.append((h, t["anchors"], content, t["stance"], t["basis"]))
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("work", type=Path)
    p.add_argument("checkpoint", type=Path)
    p.add_argument("out", type=Path)
    p.add_argument("--data", nargs="+", required=True)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(1)
    model = Attributor(0.0)
    model.load_state_dict(torch.load(a.checkpoint, weights_only=True))
    model.eval()
    pieces = Pieces(a.work / "base" / "vocab.txt")
    windows = states(model, load(a.work, a.data, pieces), pieces)
    own = torch.cat([h[anchors] for h, anchors, *_ in windows])
    said = torch.cat([content @ h / content.sum(1, keepdim=True).clamp_min(1) for h, _, content, *_ in windows])
    stance, basis = (torch.cat([w[i] for w in windows]) for i in (3, 4))
    optimizer = torch.optim.AdamW(model.codes.parameters(), lr=RATE, weight_decay=DECAY)
    steps = ROUNDS * 20
    for step in range(steps):
        for g in optimizer.param_groups:
            g["lr"] = RATE * (1 - step / steps)
        kept = torch.randint(len(stance), (len(stance) // 4,))
        codes = model.codes(F.dropout(own[kept], DROPPED))[:, :CODES] + model.codes(F.dropout(said[kept], DROPPED))[:, CODES:]
        loss = (F.cross_entropy(codes[:, :len(STANCES)], stance[kept], ignore_index=-1)
                + F.cross_entropy(codes[:, len(STANCES):], basis[kept], ignore_index=-1))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        if step % 100 == 0:
            print(step, round(loss.item(), 3), flush=True)
    torch.save(model.state_dict(), a.out)


main()
