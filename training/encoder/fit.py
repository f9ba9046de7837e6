"""Chooses the cut-offs and the confidence of a model on texts kept out of training.

    python fit.py WORK MODEL SETTINGS --data polnear-slice [--like OTHER] [--context 0]

Writes SETTINGS (JSON): what decode.py reads, with the checkpoint's table of distances. With --like the numbers start from those of
another model, and little data moves them little: only the confidence is fitted, drawn towards the other's, and the threshold.
"""
import argparse
import json
from pathlib import Path

import numpy as np

from corpus import ROLES, read_jsonl
from decode import PLAIN, decode, forward, load_settings
from evaluate import network
from text import CONTEXT, Pieces, paragraphs


def gold_sets(doc, pieces):
    words = [w for p in paragraphs(doc["text"], pieces) for w in p]
    return [[{w.start for w in words if any(w.start < b and w.end > a for a, b in e.get(r, []))} for r in ROLES]
            for e in doc["events"]]


def dice(a, b):
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0


def match(gold, found):
    """Numbers of the predictions that are right, as the scorer counts them."""
    pairs = sorted(((dice(g[2], p[2]), i, j) for i, g in enumerate(gold) for j, p in enumerate(found) if g[2] & p[2]), reverse=True)
    used_g, used_p = set(), set()
    for d, i, j in pairs:
        if d < 0.5 or i in used_g or j in used_p or gold[i][0] and dice(gold[i][0], found[j][0]) < 0.5:
            continue
        used_g.add(i)
        used_p.add(j)
    return used_p


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


def best_cut(docs, found):
    """(F1, threshold) of whole attributions, best over thresholds."""
    best = (0.0, 0.5)
    total = sum(len(g) for g, _, _ in docs)
    for cut in np.arange(0.1, 0.8, 0.02):
        tp = n = 0
        for (gold, _, _), f in zip(docs, found):
            kept = [s for _, s, c in f if c >= cut]
            tp += len(match(gold, kept))
            n += len(kept)
        f1 = 2 * tp / (total + n)
        best = max(best, (f1, float(cut)))
    return best


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
    f1, cut = best_cut(docs, candidates(docs, distance, settings))
    print(f"plain {f1:.4f} at {cut:.2f}", flush=True)
    steps = [("lambda", v) for v in (0.25, 1.0)] + [("start", v) for v in (0.5, 3.0)]
    steps += [((role, "shift"), v) for role in (2, 0, 1) for v in (-0.7, 0.7, 1.4)]
    for name, v in steps:
        trial = dict(settings)
        if isinstance(name, tuple):
            trial["shift"] = [v if r == name[0] else s for r, s in enumerate(settings["shift"])]
        else:
            trial[name] = v
        score, cut = best_cut(docs, candidates(docs, distance, trial))
        print(name, v, f"{score:.4f} at {cut:.2f}", flush=True)
        if score > f1 + 0.001:
            f1, settings = score, trial
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
    f1, settings["threshold"] = best_cut(docs, candidates(docs, net.distance, settings))
    print(f"with confidence {f1:.4f} at {settings['threshold']:.2f}")
    settings["distance"] = [[round(float(x), 5) for x in row] for row in net.distance]
    settings["context"] = a.context
    a.settings.write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


main()
