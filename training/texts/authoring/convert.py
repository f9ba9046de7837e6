#!/usr/bin/env python3
"""Turns inline sources (LANGUAGE/ID.inl) into text and brat standoff, the index and the split.

    convert.py            all sources beside this file, into ../LANGUAGE/{text,attributions}
    convert.py ID…        only complains about these sources; writes nothing

The inline format and the standoff format are described in ../GUIDELINES.md. The same sources give
the same bytes. Errors name the source and the line or the label.
"""
import json
import re
import sys
from pathlib import Path

from codes import (ACT_CODES, ACT_MARKS, ACT_NOTES, ACTS, ATTRIBUTION_MARKS, BASES,
                   CONTRIBUTIONS, FLAGS, FORMS, GENRES, MARKS, NOTES, POLARITIES, SPEAKERS,
                   STANCES)

HERE = Path(__file__).resolve().parent
TEXTS = HERE.parent
HEADER = ["id", "language", "genre", "written", "usage"]
LABEL = re.compile(r"([a-z])(\d+)(?:\.(\d))?")
SECTION = re.compile(r"^=== (text|attributions|acts)\n", re.M)


class Problem(Exception):
    """What is wrong with a source."""


def sections_of(raw):
    """The header and the three sections of a source."""
    parts = SECTION.split(raw)
    found = dict(zip(parts[1::2], parts[2::2]))
    if set(found) != {"text", "attributions", "acts"} or len(parts) != 7:
        raise Problem("needs the sections text, attributions and acts, once each")
    header = {}
    for line in parts[0].strip().splitlines():
        key, _, value = line.partition(":")
        header[key.strip()] = value.strip()
    missing = [key for key in HEADER if not header.get(key)]
    if missing:
        raise Problem(f"header lacks {missing}")
    if header["genre"] not in GENRES:
        raise Problem(f"unknown genre {header['genre']}")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", header["written"]):
        raise Problem("written must be YYYY-MM-DD")
    return header, found["text"].strip("\n") + "\n", found["attributions"], found["acts"]


def unmark(marked):
    """The text without its marks, and the places of every label."""
    out, open_marks, places, position, line = [], [], {}, 0, 1
    i = 0
    while i < len(marked):
        char = marked[i]
        if char == "{":
            bar = marked.find("|", i)
            labels = marked[i + 1:bar].split(",") if bar > 0 else [""]
            for label in labels:
                match = LABEL.fullmatch(label)
                if not match or match[1] not in MARKS:
                    raise Problem(f"text line {line}: bad mark {marked[i:i + 25]!r}")
            open_marks.append((labels, position, line))
            i = bar + 1
            continue
        if char == "}":
            if not open_marks:
                raise Problem(f"text line {line}: a brace closes nothing")
            labels, start, _ = open_marks.pop()
            piece = "".join(out)[start:position]
            if not piece or piece != piece.strip():
                raise Problem(f"text line {line}: {labels} is empty or has outer spaces: {piece!r}")
            for label in labels:
                places.setdefault(label, []).extend(by_line(piece, start))
            i += 1
            continue
        if char == "|":
            raise Problem(f"text line {line}: stray bar")
        out.append(char)
        position += 1
        line += char == "\n"
        i += 1
    if open_marks:
        raise Problem(f"text line {open_marks[-1][2]}: {open_marks[-1][0]} is not closed")
    for label, spans in places.items():
        spans.sort()
        if any(a[1] >= b[0] for a, b in zip(spans, spans[1:])):
            raise Problem(f"pieces of {label} touch or overlap")
    return "".join(out), places


def by_line(piece, start):
    """A span cut at line breaks, without the spaces at the cuts: brat's lines hold no break."""
    spans, at = [], start
    for part in piece.split("\n"):
        lead = len(part) - len(part.lstrip())
        if part.strip():
            spans.append((at + lead, at + lead + len(part.strip())))
        at += len(part) + 1
    return spans


def one_of(value, codes, what):
    if value not in codes:
        raise Problem(f"{what}: unknown code {value!r}")
    return value


def fields_of(section):
    """`LABEL: first; key=value; flag` lines as (label, first, {key: value}, [flags])."""
    for line in section.splitlines():
        if not line.strip() or line.startswith("//"):
            continue
        label, colon, rest = line.partition(":")
        if not colon:
            raise Problem(f"no colon in {line!r}")
        first, *others = [part.strip() for part in rest.split(";")]
        pairs, flags = {}, []
        for other in others:
            key, equals, value = other.partition("=")
            if equals:
                pairs[key.strip()] = value.strip()
            elif other:
                flags.append(other)
        yield label.strip(), first, pairs, flags


def attributions_of(section):
    found = {}
    for label, first, pairs, flags in fields_of(section):
        what = f"attribution {label}"
        if label in found or not label.isdigit():
            raise Problem(f"{what}: repeated, or no number")
        codes = first.split()
        if len(codes) != 5:
            raise Problem(f"{what}: needs stance basis form speaker contribution")
        question = "question" in flags
        if question != (codes[0] == "-") or [c == "-" for c in (codes[0], codes[1], codes[4])] != [question] * 3:
            raise Problem(f"{what}: a question, and only a question, has - for stance, basis and contribution")
        attributes = [] if question else [
            ("Stance", one_of(codes[0], STANCES, what)), ("Basis", one_of(codes[1], BASES, what))]
        attributes += [("Form", one_of(codes[2], FORMS, what)),
                       ("Speaker", one_of(codes[3], SPEAKERS, what))]
        if not question:
            attributes.append(("Contribution", one_of(codes[4], CONTRIBUTIONS, what)))
        for flag in flags:
            attributes.append((FLAGS[one_of(flag, FLAGS, what)], None))
        for key in pairs:
            one_of(key, [*NOTES, "relay", "antecedent", "refers"], what)
        found[label] = {"attributes": attributes, "pairs": pairs, "flags": flags, "codes": codes}
    return found


def acts_of(section):
    found = {}
    for label, first, pairs, flags in fields_of(section):
        what = f"act {label}"
        match = re.fullmatch(r"(\S+) (\S+) in (\d+(?:,\d+)*)", first)
        if label in found or not re.fullmatch(r"a\d+", label) or not match or flags:
            raise Problem(f"{what}: needs `aN: type polarity in ATTRIBUTION[,ATTRIBUTION…]`")
        for key, value in pairs.items():
            one_of(key, [*ACT_NOTES, *ACT_CODES], what)
            if key in ACT_CODES:
                one_of(value, ACT_CODES[key], what)
        found[label[1:]] = {"type": one_of(match[1], ACTS, what),
                            "polarity": one_of(match[2], POLARITIES, what),
                            "in": match[3].split(","), "pairs": pairs}
    return found


class Standoff:
    """Lines of a brat file, numbered as they come."""

    def __init__(self, text):
        self.text, self.lines, self.counts, self.spans = text, [], {}, {}

    def add(self, kind, body):
        self.counts[kind] = self.counts.get(kind, 0) + 1
        ident = f"{kind}{self.counts[kind]}"
        self.lines.append(f"{ident}\t{body}")
        return ident

    def span(self, role, spans, shared=True):
        key = (role, tuple(spans))
        if shared and key in self.spans:
            return self.spans[key]
        places = ";".join(f"{a} {b}" for a, b in spans)
        words = " ".join(self.text[a:b] for a, b in spans)
        ident = self.add("T", f"{role} {places}\t{words}")
        if shared:
            self.spans[key] = ident
        return ident


def within(inner, outer):
    return all(any(a <= s and e <= b for a, b in outer) for s, e in inner)


def depth_of(number, attributions, places):
    """1 for an attribution in no other's content, else one more than the deepest that holds it."""
    own = places[f"c{number}"]
    size = sum(b - a for a, b in own)
    whole = own + places.get(f"q{number}", [])
    depths = [1]
    for other, its in attributions.items():
        content = places[f"c{other}"]
        if other == number or "ownvoice" in its["flags"]:
            continue
        if within(whole, content) and sum(b - a for a, b in content) > size:
            depths.append(1 + depth_of(other, attributions, places))
    return max(depths)


def arguments(letter, number, places):
    """The labels of one role of an attribution or act, the second argument after the first."""
    wanted = [f"{letter}{number}"] + [f"{letter}{number}.{i}" for i in range(2, 10)]
    return [label for label in wanted if label in places]


def standoff_of(text, places, attributions, acts):
    file, events, actions = Standoff(text), {}, {}
    order = sorted(attributions, key=lambda n: (places[f"c{n}"] + places.get(f"q{n}", []), int(n))
                   if f"c{n}" in places else ([], int(n)))
    for number in order:
        if f"c{number}" not in places:
            raise Problem(f"attribution {number} has no content in the text")
        targets = []
        for letter, role in (("s", "Source"), ("q", "Cue"), ("c", "Content")):
            for i, label in enumerate(arguments(letter, number, places)):
                suffix = "" if i == 0 else str(i + 1)
                targets.append((role + suffix, file.span(role, places[label])))
        roles = [role for role, _ in targets]
        kind = "Attribution" if "Source" in roles else "Attribution-no-source"
        anchor = next(f"{l}{number}" for l in "qsc" if f"{l}{number}" in places)
        trigger = file.span(kind, places[anchor], shared=False)
        listed = " ".join(f"{role}:{ident}" for role, ident in targets)
        events[number] = file.add("E", f"{kind}:{trigger} {listed}")
    for number, act in sorted(acts.items(), key=lambda item: places.get(f"a{item[0]}", [])):
        if f"a{number}" not in places:
            raise Problem(f"act a{number} has no mark in the text")
        actions[number] = file.span("Act", places[f"a{number}"], shared=False)
    relate(file, places, attributions, acts, events, actions)
    describe(file, places, attributions, acts, events, actions, order)
    return file.lines, len(events), len(actions)


def relate(file, places, attributions, acts, events, actions):
    def relation(kind, first, second):
        file.add("R", f"{kind} Arg1:{first} Arg2:{second}")

    for number, event in events.items():
        for letter in "kbd":
            for label in arguments(letter, number, places):
                role = MARKS[letter]
                relation(role, event, file.span(role, places[label]))
        pairs = attributions[number]["pairs"]
        for target in filter(None, pairs.get("relay", "").split(",")):
            if target not in events:
                raise Problem(f"attribution {number}: relay of unknown {target}")
            relation("RelayOf", event, events[target])
        for target in filter(None, pairs.get("refers", "").split(",")):
            if target[1:] not in actions:
                raise Problem(f"attribution {number}: refers to unknown act {target}")
            relation("Refers", event, actions[target[1:]])
        label = pairs.get("antecedent")
        if label:
            if label not in places or label[0] not in "sm":
                raise Problem(f"attribution {number}: unknown antecedent {label}")
            role = MARKS[label[0]]
            relation("Antecedent", event, file.span(role, places[label]))
    for number, action in actions.items():
        for target in acts[number]["in"]:
            if target not in events:
                raise Problem(f"act a{number}: in unknown attribution {target}")
            relation("InContent", action, events[target])
        for letter in "vpltn":
            for label in arguments(letter, number, places):
                role = MARKS[letter]
                relation(role, action, file.span(role, places[label]))


def describe(file, places, attributions, acts, events, actions, order):
    for number in order:
        event, its = events[number], attributions[number]
        for name, value in its["attributes"]:
            file.add("A", f"{name} {event} {value}" if value else f"{name} {event}")
        depth = depth_of(number, attributions, places)
        if depth > 1:
            file.add("A", f"Nested {event} {depth}")
        if "antecedent" in its["pairs"]:
            file.add("A", f"CarriedOver {event}")
    for number, action in actions.items():
        file.add("A", f"ActType {action} {acts[number]['type']}")
        file.add("A", f"Polarity {action} {acts[number]['polarity']}")
        for key in ACT_CODES:
            if key in acts[number]["pairs"]:
                file.add("A", f"{key.capitalize()} {action} {acts[number]['pairs'][key]}")
    for number in order:
        for key, title in NOTES.items():
            value = attributions[number]["pairs"].get(key)
            if value:
                file.add("#", f"AnnotatorNotes {events[number]}\t{title}: {value}")
    for number, action in actions.items():
        for key, title in ACT_NOTES.items():
            value = acts[number]["pairs"].get(key)
            if value:
                file.add("#", f"AnnotatorNotes {action}\t{title}: {value}")


def unused_labels(places, attributions, acts):
    for label in places:
        letter, number = label[0], LABEL.fullmatch(label)[2]
        if letter in ATTRIBUTION_MARKS and number not in attributions:
            raise Problem(f"mark {label} belongs to no attribution")
        if letter in ACT_MARKS and number not in acts:
            raise Problem(f"mark {label} belongs to no act")


def read(path):
    """The header, text and standoff of a source."""
    try:
        header, marked, attribution_lines, act_lines = sections_of(path.read_text(encoding="utf-8"))
        if (header["id"], header["language"]) != (path.stem, path.parent.name):
            raise Problem("id or language differ from the file's path")
        text, places = unmark(marked)
        attributions, acts = attributions_of(attribution_lines), acts_of(act_lines)
        unused_labels(places, attributions, acts)
        lines, events, actions = standoff_of(text, places, attributions, acts)
    except Problem as problem:
        sys.exit(f"{path}: {problem}")
    row = {**{key: header[key] for key in HEADER}, "words": len(text.split()),
           "attributions": events, "acts": actions}
    return row, text, lines


def main():
    sources = sorted(HERE.glob("*/*.inl"))
    if sys.argv[1:]:
        for path in sources:
            if path.stem in sys.argv[1:]:
                row, _, _ = read(path)
                print(json.dumps(row, ensure_ascii=False))
        return
    rows = []
    for path in sources:
        row, text, lines = read(path)
        rows.append(row)
        for kind, name, body in (("text", f"{path.stem}.txt", text),
                                 ("attributions", f"{path.stem}_gold.ann", "\n".join(lines) + "\n")):
            folder = TEXTS / row["language"] / kind
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(body, encoding="utf-8", newline="\n")
    index = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (TEXTS / "index.jsonl").write_text(index, encoding="utf-8", newline="\n")
    (TEXTS / "held-out.txt").write_text("".join(f"{i}\n" for i in held_out(rows)), encoding="utf-8")
    print(f"{len(rows)} texts, {sum(r['attributions'] for r in rows)} attributions, "
          f"{sum(r['acts'] for r in rows)} acts")


FIRST_BATCH = 60  # texts were written in batches: numbers up to here, and those after


def held_out(rows):
    """The last fifth of each language and batch by date and id, rounded down, at least one: what was
    held out once stays so when texts are added."""
    batches = {}
    for row in sorted(rows, key=lambda r: (r["written"], r["id"])):
        batch = int(row["id"].split("-")[1]) > FIRST_BATCH
        batches.setdefault((row["language"], batch), []).append(row["id"])
    return [i for _, own in sorted(batches.items()) for i in own[-max(1, len(own) // 5):]]


if __name__ == "__main__":
    main()
