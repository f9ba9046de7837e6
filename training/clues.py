#!/usr/bin/env python3
"""Learns how much each clue says about stance and basis, and writes crates/extract/tables/clues.tsv.

    clues.py [--clues PROGRAM] [--folds N] [--show stance|basis]

Multinomial logistic regression (L2, from zero, full batches: the same texts give the same bytes)
over the named clues of `extract::clues`, on our own texts in both languages together. The lists of
words were written with these texts in sight and know more of them than of others; so each text is
also learned from COPIES times with some groups of words unseen (seeded). Texts in
texts/held-out.txt are left out, and so are those from number LAST + 1 on, which are there to see
whether what was learned holds for other texts. --folds N scores instead: each Nth part of the
texts by what the others teach. --clues takes a built `crates/extract/examples/clues`; else cargo
builds it. Needs numpy (requirements.txt).
"""
import argparse
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "texts" / "authoring"))
from check import File  # noqa: E402

TEXTS = HERE / "texts"
TABLE = HERE.parent / "crates" / "extract" / "tables" / "clues.tsv"
LAST = 36
# In the order of `model::Stance` and `model::Basis`.
STANCES = ["asserts", "denies", "declines", "doubts", "retracts", "admits", "offers"]
BASES = ["victim", "eyewitness", "relative", "colleague", "official_record", "medical", "document",
         "heard_from", "inference", "unknown"]
CODES = {"stance": STANCES, "basis": BASES}
# How strongly weights are drawn to zero, and clues seen less often are left out.
DECAY = {"stance": 10.0, "basis": 10.0}
SEEN = 3
# Copies with groups unseen, how likely each group is, and what decides it.
COPIES, UNSEEN, SEED = 2, 0.3, 1


def places(spans):
    return " ".join(f"{start}-{end}" for start, end in spans)


def examples(clues):
    """(text, {"stance": …, "basis": …}, names of clues), an attribution each."""
    left_out = (TEXTS / "held-out.txt").read_text(encoding="utf-8").split()
    asked, codes = [], []
    for path in sorted(TEXTS.glob("*/text/*.txt")):
        if path.stem in left_out or int(path.stem.split("-")[1]) > LAST:
            continue
        gold = path.parent.parent / "attributions" / f"{path.stem}_gold.ann"
        file = File(path.read_text(encoding="utf-8"), gold.read_text(encoding="utf-8").splitlines())
        asked.append(f"text {path} {path.stem.split('-')[0]}")
        before = {event: target for kind, event, target in
                  ((kind, first, second) for _, kind, first, second in file.relations)
                  if kind == "Antecedent"}
        for event, roles in file.events.items():
            its = file.attributes[event]
            if "Question" in its:
                continue
            source = roles["Source"]
            if not source and event in before:
                source = file.spans[before[event]][1]
            asked.append("\t".join(places(p) for p in (source, roles["Cue"], roles["Content"])))
            codes.append((path.stem, {"stance": its["Stance"], "basis": its["Basis"]}))
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((HERE / "plain").glob("*.txt")):
            plain(path, Path(folder), asked, codes)
        return counted(clues, asked, codes)


def plain(path, folder, asked, codes):
    """Ordinary news, invented: what is denied, granted or offered in none of it, though much is
    negated and many speak for a state. A line is an attribution, its parts parted by bars."""
    for number, article in enumerate(path.read_text(encoding="utf-8").split("\n\n")):
        text, lines = "", []
        for line in article.strip().split("\n"):
            spans = []
            for part in line.split(" | "):
                spans.append(places([(len(text), len(text) + len(part))]))
                text += part + " "
            text = text[:-1] + ".\n"
            lines.append("\t".join(spans))
        name = folder / f"{path.stem}-{number}.txt"
        name.write_text(text, encoding="utf-8")
        asked.append(f"text {name} {path.stem}")
        asked += lines
        codes += [(f"{path.stem}-plain{number}", {"stance": "asserts", "basis": "unknown"})] * len(lines)


def counted(clues, asked, codes):
    command = [clues] if clues else ["cargo", "run", "-q", "-p", "extract", "--example", "clues"]
    out = subprocess.run(command, input="\n".join(asked) + "\n", text=True, check=True,
                         stdout=subprocess.PIPE, encoding="utf-8").stdout.split("\n")[:-1]
    assert len(out) == len(codes), "a line for each attribution"
    return [(text, its, names.split()) for (text, its), names in zip(codes, out)]


def with_unseen(rows):
    """The rows, and copies without some groups of words, wherever these stand."""
    chance = random.Random(SEED)
    copies = list(rows)
    for _ in range(COPIES):
        for text, its, names in rows:
            groups = sorted({name.split(".")[1] for name in names if "." in name})
            unseen = [group for group in groups if chance.random() < UNSEEN]

            def is_seen(name):
                zone, _, group = name.rpartition(".")
                if zone:
                    return zone == "who" or group not in unseen
                return not any(group in name for group in unseen)

            copies.append((text, its, [name for name in names if is_seen(name)]))
    return copies


def matrix(rows, columns):
    found = numpy.zeros((len(rows), len(columns)))
    for at, (_, _, names) in enumerate(rows):
        for name in names:
            if name in columns:
                found[at, columns[name]] = 1.0
    return found


def learn(rows, columns, kind):
    """Weights, a row for each clue and a column for each code."""
    x = matrix(rows, columns)
    y = numpy.zeros((len(rows), len(CODES[kind])))
    for at, (_, its, _) in enumerate(rows):
        y[at, CODES[kind].index(its[kind])] = 1.0
    weights = numpy.zeros((x.shape[1], y.shape[1]))
    first, second = numpy.zeros_like(weights), numpy.zeros_like(weights)
    for step in range(1, 201):
        sums = x @ weights
        odds = numpy.exp(sums - sums.max(axis=1, keepdims=True))
        odds /= odds.sum(axis=1, keepdims=True)
        gradient = x.T @ (odds - y) + DECAY[kind] * weights
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        rate = 0.05 if step < 150 else 0.01
        weights -= rate * (first / (1 - 0.9**step)) / (
            numpy.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def columns_of(rows):
    seen = Counter(name for _, _, names in rows for name in names)
    names = sorted(name for name, count in seen.items() if count >= SEEN)
    return {name: at for at, name in enumerate(names)}


def score(rows, folds, show):
    texts = sorted({text for text, _, _ in rows})
    fold_of = {text: at % folds for at, text in enumerate(texts)}
    for kind in CODES:
        right, all_, confused = Counter(), Counter(), Counter()
        for fold in range(folds):
            others = with_unseen([row for row in rows if fold_of[row[0]] != fold])
            own = [row for row in rows if fold_of[row[0]] == fold]
            columns = columns_of(others)
            sums = matrix(own, columns) @ learn(others, columns, kind)
            for (text, its, names), best in zip(own, sums.argmax(axis=1)):
                code = CODES[kind][best]
                all_[text[:2]] += 1
                right[text[:2]] += its[kind] == code
                confused[its[kind], code] += 1
                if show == kind and code != its[kind]:
                    print(f"{text}: {its[kind]} but {code}: {' '.join(names)}")
        told = ", ".join(f"{language} {right[language] / all_[language]:.3f}" for language in sorted(all_))
        print(f"{kind}: {told}")
        for (is_, found), count in sorted(confused.items()):
            print(f"    {is_:>16} as {found:<16} {count}") if show == kind else None


def write(rows):
    rows = with_unseen(rows)
    columns = columns_of(rows)
    tables = [learn(rows, columns, kind) for kind in CODES]
    lines = ["# Written by training/clues.py: a clue and its weights, in hundredths, for",
             "# " + " ".join(STANCES), "# " + " ".join(BASES)]
    for name, at in columns.items():
        weights = [round(100 * weight) for table in tables for weight in table[at]]
        lines.append("\t".join([name, *map(str, weights)]))
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clues")
    parser.add_argument("--folds", type=int)
    parser.add_argument("--show", choices=CODES)
    given = parser.parse_args()
    rows = examples(given.clues)
    if given.folds:
        score(rows, given.folds, given.show)
    else:
        write(rows)


if __name__ == "__main__":
    main()
