"""Scores a model on a folder in PolNeAR's layout with the scorer that is given.

    python evaluate.py WORK MODEL FOLDER --scorer score_attribution.py [--settings S.json] [--only FILE] [--context 0]

MODEL is a checkpoint (.pt) or an exported file (.onnx, with its settings beside it). Prints what the scorer prints, and with
--codes the share of stances and bases that are right among the attributions found (texts of our own).
"""
import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from corpus import BASES, ROLES, STANCES, gold_sets, match, read_folder
from decode import PLAIN, forward, load_settings, network, statements
from text import CONTEXT, Pieces, paragraphs


def score(folder, docs, rows, scorer):
    """The scorer's figures on just these documents."""
    with tempfile.TemporaryDirectory() as d:
        d = Path(d)
        (d / "text").mkdir()
        (d / "attributions").mkdir()
        for doc in docs:
            (d / "text" / f"{doc['id']}.txt").symlink_to((folder / "text" / f"{doc['id']}.txt").resolve())
            ann = sorted((folder / "attributions").glob(doc["id"] + "_*.ann"))[0]
            (d / "attributions" / ann.name).symlink_to(ann.resolve())
        with open(d / "rows.jsonl", "w", encoding="utf-8") as f:
            for name, row in rows:
                f.write(json.dumps({"file": name + ".txt", "speaker": {"spans": row["source"]}, "cue": {"spans": row["cue"]},
                                    "content": {"spans": row["content"]}}) + "\n")
        out = subprocess.run([sys.executable, scorer, d, d / "rows.jsonl", "--json"], capture_output=True, text=True, check=True)
    return json.loads(out.stdout)


def show(out):
    roles = ("source", "cue", "content")
    print("token " + " ".join(f"{r} {out['token'][r]['f1']:.4f}" for r in roles), "| exact "
          + " ".join(f"{r} {out['exact'][r]['f1']:.4f}" for r in roles))
    c = out["attribution"]
    print(f"whole P {c['p']:.4f} R {c['r']:.4f} F1 {c['f1']:.4f} (gold {c['n']})", flush=True)


def overlap(a, b):
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def codes(docs, rows):
    """Stance and basis of each marked event whose anchor span a prediction found."""
    hits = {"stance": [0, 0], "basis": [0, 0]}
    for doc in docs:
        mine = [r for name, r in rows if name == doc["id"]]
        for e in doc["events"]:
            key = next(r for r in ("cue", "source", "content") if r in e)
            best = max(mine, key=lambda r: overlap(r[key], e[key]), default=None)
            if "stance" in e and best and overlap(best[key], e[key]):
                for kind, names in (("stance", STANCES), ("basis", BASES)):
                    if kind not in e:
                        continue
                    hits[kind][0] += names[best[kind]] == e[kind]
                    hits[kind][1] += 1
    print(" ".join(f"{k} {a / max(n, 1):.3f} of {n}" for k, (a, n) in hits.items()))


def calibration(docs, rows, pieces):
    """Expected calibration error of the confidence, in ten bins: is the attribution right, as the scorer counts?"""
    bins = [[0, 0.0, 0] for _ in range(10)]
    for doc in docs:
        words = [w for p in paragraphs(doc["text"], pieces) for w in p]
        mine = [r for name, r in rows if name == doc["id"]]
        sets = [[{w.start for w in words if any(w.start < b and w.end > a for a, b in r[role])} for role in ROLES] for r in mine]
        right = match(gold_sets(doc, pieces), sets)
        for i, r in enumerate(mine):
            of = bins[min(int(r["confidence"] * 10), 9)]
            of[0], of[1], of[2] = of[0] + 1, of[1] + r["confidence"], of[2] + (i in right)
    total = sum(b[0] for b in bins)
    print(f"calibration error {sum(abs(b[1] - b[2]) for b in bins) / max(total, 1):.3f};",
          " ".join(f"{b[1] / b[0]:.2f}:{b[2] / b[0]:.2f}({b[0]})" for b in bins if b[0]))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("work", type=Path)
    p.add_argument("model", type=Path)
    p.add_argument("folder", type=Path)
    p.add_argument("--scorer", required=True)
    p.add_argument("--settings", type=Path)
    p.add_argument("--only", type=Path, help="a list of ids, one a line")
    p.add_argument("--context", type=int, default=CONTEXT)
    p.add_argument("--codes", action="store_true")
    a = p.parse_args()
    beside = a.model.with_suffix(".json")
    settings = load_settings(a.settings or beside) if a.settings or beside.exists() else PLAIN
    pieces, net = Pieces(a.work / "base" / "vocab.txt"), network(a.model, settings)
    only = set(a.only.read_text().split()) if a.only else None
    docs = list(read_folder(a.folder, lambda stem: only is None or stem in only))
    start, rows, count = time.process_time(), [], 0
    for doc in docs:
        passes = forward(doc["text"], pieces, net, a.context)
        count += sum(len(w.pieces) for words, *_ in passes for w in words)
        rows += [(doc["id"], r) for r in statements(doc["text"], passes, net.distance, settings)]
    spent = time.process_time() - start
    print(f"{len(docs)} texts, {len(rows)} attributions, {spent:.1f} CPU s, {count / spent:.0f} pieces/s")
    show(score(a.folder, docs, rows, a.scorer))
    calibration(docs, rows, pieces)
    if a.codes:
        codes(docs, rows)


if __name__ == "__main__":
    main()
