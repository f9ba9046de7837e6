"""Annotated texts: brat files to documents, documents to gold at the words of a window."""
import json
import re
from collections import defaultdict
from pathlib import Path

from text import paragraphs

ROLES = ("source", "cue", "content")
STANCES = ("asserts", "denies", "declines", "doubts", "retracts", "admits", "offers", "asks")  # the last is no stance: a question
RECORD = re.compile(r"[TEA]\d+\t")
BASES = ("victim", "eyewitness", "medical", "official_record", "document", "heard_from", "colleague", "relative",
         "inference", "unknown")


def read_events(path):
    """The attributions of a brat file: role to list of spans, and stance and basis where they are marked."""
    spans, events, values = {}, [], defaultdict(dict)
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if not RECORD.match(line):
            continue  # a text with a line break in it
        if line.startswith("T"):
            rest = fields[1].split(" ", 1)[1]
            spans[fields[0]] = [tuple(map(int, part.split())) for part in rest.split(";")]
        elif line.startswith("E"):
            event = {"id": fields[0]}
            for argument in fields[1].split():
                role, target = argument.split(":", 1)
                role = re.sub(r"\d+$", "", role).lower()
                if role in ROLES and target in spans:
                    event.setdefault(role, []).extend(spans[target])
            if any(role in event for role in ROLES):
                events.append(event)
        elif line.startswith("A"):
            parts = fields[1].split(" ")
            values[parts[1]][parts[0]] = parts[2] if len(parts) > 2 else True
    for event in events:
        of = values.get(event.pop("id"), {})
        if "Stance" in of:
            event["stance"] = of["Stance"]
            event["basis"] = of.get("Basis", "unknown")
        if "Question" in of:
            event["stance"] = "asks"
    return events


def read_folder(folder, keep=lambda stem: True):
    """Documents of a folder in PolNeAR's layout; the first annotation by name is gold."""
    folder = Path(folder)
    for path in sorted((folder / "text").glob("*.txt")):
        anns = sorted((folder / "attributions").glob(path.stem + "_*.ann"))
        if anns and keep(path.stem):
            yield {"id": path.stem, "text": path.read_text(encoding="utf-8"), "events": read_events(anns[0])}


def write_jsonl(path, rows):
    with open(path, "w", encoding="utf-8") as f:
        for row in rows:
            f.write(json.dumps(row, ensure_ascii=False) + "\n")


def read_jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def gold(words, events):
    """Events that touch the words, as (anchor word, anchor kind, words of each role, stance, basis).

    The anchor is the first word of the cue, or without a cue of the source, or without both of the content.
    An event whose anchor is not among the words is left out.
    """
    out = []
    low, high = (words[0].start, words[-1].end) if words else (0, 0)
    for e in events:
        if not any(a < high and b > low for r in ROLES for a, b in e.get(r, [])):
            continue
        masks = [[i for i, w in enumerate(words) if any(w.start < b and w.end > a for a, b in e.get(r, []))]
                 for r in ROLES]
        kind, role = next((k, r) for k, r in enumerate(("cue", "source", "content"), 1) if r in e)
        at = min(a for a, _ in e[role])
        anchor = next((i for i, w in enumerate(words) if w.start <= at < w.end), None)
        if anchor is None and masks[ROLES.index(role)] and words[masks[ROLES.index(role)][0]].start >= at:
            first = masks[ROLES.index(role)][0]
            if words[first].start - at <= 1:
                anchor = first
        if anchor is not None:
            stance = STANCES.index(e["stance"]) if e.get("stance") in STANCES else -1
            basis = BASES.index(e["basis"]) if e.get("basis") in BASES else -1
            out.append((anchor, kind, masks, stance, basis))
    return out


def runs(mask):
    """Maximal runs of consecutive numbers as (first, last)."""
    out = []
    for i in mask:
        if out and i == out[-1][1] + 1:
            out[-1][1] = i
        else:
            out.append([i, i])
    return out


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
