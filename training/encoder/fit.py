"""Chooses the cut-offs and the confidence of a model on texts kept out of training.

    python fit.py WORK MODEL SETTINGS --data polnear-slice [--like OTHER] [--context 0]

Writes SETTINGS (JSON): what decode.py reads, with the checkpoint's table of distances. With --like the numbers start from those of
another model, and little data moves them little: only the confidence is fitted, drawn towards the other's, and the threshold.
"""
import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np

from corpus import gold_sets, match, read_jsonl
from decode import PLAIN, decode, forward, load_settings, network
from text import CONTEXT, Pieces


def candidates(docs, distance, settings):
    """Per document: (features, sets, confidence) of what decode keeps."""
    out = []
    for _, passes, _ in docs:
        found = []
        for words, of, lead, numbers in passes:
            for x in decode(numbers, of, lead, distance, settings):
                sets = [{words[i].start for i in np.flatnonzero(m)} for m in x["masks"]]
                found.append((x["features"], sets, x["confidence"]))
        out.append(found)
    return out


def f1(tp, predicted, gold):
    return 2 * tp / (predicted + gold) if predicted + gold else 0.0


def figures(docs, found, cut):
    """(whole, mean token F1, mean exact F1) of what has at least this confidence."""
    tp = n = total = 0
    token, exact = np.zeros((3, 3)), np.zeros((3, 3))
    for (gold, _, _), candidates_of in zip(docs, found):
        kept = [s for _, s, c in candidates_of if c >= cut]
        tp, n, total = tp + len(match(gold, kept)), n + len(kept), total + len(gold)
        for r in range(3):
            g, p = set().union(*[x[r] for x in gold]), set().union(*[x[r] for x in kept])
            token[r] += len(g & p), len(p), len(g)
            g, p = Counter(frozenset(x[r]) for x in gold if x[r]), Counter(frozenset(x[r]) for x in kept if x[r])
            exact[r] += sum((g & p).values()), sum(p.values()), sum(g.values())
    return f1(tp, n, total), np.mean([f1(*x) for x in token]), np.mean([f1(*x) for x in exact])


def best_cut(docs, found):
    """(aim, threshold, figures), best over thresholds: whole attributions, then tokens, then exact spans."""
    tried = []
    for cut in np.arange(0.2, 0.72, 0.04):
        of = figures(docs, found, cut)
        tried.append((of[0] + of[1] + 0.5 * of[2], round(float(cut), 2), tuple(round(float(x), 4) for x in of)))
    return max(tried)


def logistic(x, y, towards=None, ridge=1.0, steps=30):
    """Newton's method, with the columns scaled inside; the ridge draws towards other weights or 0."""
    scale = x.std(0)
    scale[scale == 0] = 1
    aim = np.zeros(x.shape[1]) if towards is None else np.array(towards) * scale
    z, w = x / scale, aim.copy()
    for _ in range(steps):
        p = 1 / (1 + np.exp(-z @ w))
        g = z.T @ (p - y) + ridge * (w - aim)
        h = (z * (p * (1 - p))[:, None]).T @ z + ridge * np.eye(len(w))
        w -= np.linalg.solve(h, g)
    return w / scale


def fit_confidence(docs, distance, settings, towards=None):
    found = candidates(docs, distance, {**settings, "confidence": None})
    rows, right = [], []
    for (gold, _, _), f in zip(docs, found):
        hit = match(gold, [s for _, s, _ in f])
        for j, (features, _, _) in enumerate(f):
            rows.append(features)
            right.append(j in hit)
    return logistic(np.array(rows), np.array(right, float), towards, 4.0 if towards else 1.0).tolist()


def search(docs, distance):
    """Settings of the segments, one number after the other."""
    settings = dict(PLAIN)
    best, cut, of = best_cut(docs, candidates(docs, distance, settings))
    print("plain", of, "at", cut, flush=True)
    steps = [("lambda", v) for v in (0.25, 1.0)] + [("start", v) for v in (0.5, 3.0)]
    steps += [((role, "shift"), v) for role in (2, 0, 1) for v in (-0.7, 0.7)]
    for name, v in steps:
        trial = dict(settings)
        if isinstance(name, tuple):
            trial["shift"] = [v if r == name[0] else s for r, s in enumerate(settings["shift"])]
        else:
            trial[name] = v
        aim, cut, of = best_cut(docs, candidates(docs, distance, trial))
        print(name, v, of, "at", cut, flush=True)
        if aim > best + 0.002:
            best, settings = aim, trial
    return settings


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("work", type=Path)
    p.add_argument("model", type=Path)
    p.add_argument("settings", type=Path)
    p.add_argument("--data", nargs="+", required=True)
    p.add_argument("--like", type=Path)
    p.add_argument("--context", type=int, default=CONTEXT)
    a = p.parse_args()
    pieces = Pieces(a.work / "base" / "vocab.txt")
    net = network(a.model, load_settings(a.settings) if a.settings.exists() else PLAIN)
    docs = []
    for name in a.data:
        for d in read_jsonl(a.work / f"{name}.jsonl"):
            docs.append((gold_sets(d, pieces), forward(d["text"], pieces, net, a.context), d["text"]))
    if a.like:
        settings = load_settings(a.like)
    else:
        settings = search(docs, net.distance)
    settings["confidence"] = fit_confidence(docs, net.distance, settings, settings["confidence"] if a.like else None)
    _, settings["threshold"], of = best_cut(docs, candidates(docs, net.distance, settings))
    print("with confidence", of, "at", settings["threshold"])
    settings["distance"] = [[round(float(x), 5) for x in row] for row in net.distance]
    settings["context"] = a.context
    a.settings.write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


main()
