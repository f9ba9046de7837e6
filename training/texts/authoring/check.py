#!/usr/bin/env python3
"""Checks the standoff corpus (../LANGUAGE/{text,attributions}) and prints what is in it.

    check.py [--counts]      exit 0: sound; 1: problems, one a line

It reads only what convert.py wrote, not the inline sources, so it also checks files that were
annotated in brat. The rules are those of section 9 of ../GUIDELINES.md.
"""
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from codes import (ACT_MARKS, ACT_NOTES, ACTS, BASES, CONTRIBUTIONS, DERIVED, FLAGS, FORMS, MARKS,
                   NOTES, POLARITIES, ROLES, SPEAKERS, STANCES)
from convert import held_out, within

TEXTS = Path(__file__).resolve().parent.parent
VALUES = {"Stance": STANCES, "Basis": BASES, "Form": FORMS, "Speaker": SPEAKERS,
          "Contribution": CONTRIBUTIONS, "ActType": ACTS, "Polarity": POLARITIES,
          "Nested": ["2", "3", "4"]}
BARE = [*FLAGS.values(), "CarriedOver"]
KINDS = ["Attribution", "Attribution-no-source"]
ACT_ROLES = [role for role in ACT_MARKS.values() if role != "Act"]


class File:
    """One annotated text."""

    def __init__(self, text, lines):
        self.text, self.problems = text, []
        self.spans, self.events, self.relations = {}, {}, []
        self.attributes, self.notes = defaultdict(dict), defaultdict(dict)
        seen = set()
        for line in lines:
            ident, _, rest = line.partition("\t")
            if ident in seen:
                self.complain(f"{ident} twice")
            seen.add(ident)
            reader = {"T": self.read_span, "E": self.read_event, "R": self.read_relation,
                      "A": self.read_attribute, "#": self.read_note}.get(ident[:1])
            if reader is None:
                self.complain(f"unknown line {line[:40]!r}")
                continue
            reader(ident, rest)

    def complain(self, what):
        self.problems.append(what)

    def read_span(self, ident, rest):
        head, _, words = rest.partition("\t")
        role, _, places = head.partition(" ")
        spans = [tuple(map(int, place.split())) for place in places.split(";")]
        if role not in [*MARKS.values(), *KINDS]:
            self.complain(f"{ident}: unknown type {role}")
        if any(a >= b or b > len(self.text) for a, b in spans):
            self.complain(f"{ident}: empty or outside the text")
        if any(x[1] >= y[0] for x, y in zip(spans, spans[1:])):
            self.complain(f"{ident}: pieces touch, overlap or are not in order")
        for a, b in spans:
            if self.text[a:b] != self.text[a:b].strip() or "\n" in self.text[a:b]:
                self.complain(f"{ident}: a piece has outer spaces or a line break")
        if " ".join(self.text[a:b] for a, b in spans) != words:
            self.complain(f"{ident}: words are not those of the text")
        for a, b in spans:
            if (a and self.text[a - 1:a + 1].isalnum() and self.text[a - 1].isalnum()) or \
                    (b < len(self.text) and self.text[b].isalnum() and self.text[b - 1].isalnum()):
                self.complain(f"{ident}: cuts a word: {words!r}")
        self.spans[ident] = (role, spans)

    def read_event(self, ident, rest):
        (kind, trigger), *arguments = [part.split(":") for part in rest.split(" ")]
        roles = defaultdict(list)
        for role, target in arguments:
            plain = re.sub(r"\d+$", "", role)
            if plain not in ROLES or self.spans.get(target, ("",))[0] != plain:
                self.complain(f"{ident}: {role}:{target} is no such span")
                continue
            roles[plain] += self.spans[target][1]
        if kind not in KINDS or self.spans.get(trigger, ("",))[0] != kind:
            self.complain(f"{ident}: bad trigger {kind}:{trigger}")
        if (kind == "Attribution") != bool(roles["Source"]):
            self.complain(f"{ident}: {kind} does not fit its sources")
        if not roles["Content"]:
            self.complain(f"{ident}: no content")
        if trigger in self.spans:
            first = next((roles[r] for r in ("Cue", "Source", "Content") if roles[r]), [])
            if not within(self.spans[trigger][1], first):
                self.complain(f"{ident}: trigger is not its cue (else source, else content)")
        flat = [(p, r) for r in ROLES for p in roles[r]]
        for i, ((a, b), role) in enumerate(flat):
            for (c, d), other in flat[i + 1:]:
                if a < d and c < b and role != other:
                    self.complain(f"{ident}: {role} and {other} overlap")
        self.events[ident] = roles

    def read_relation(self, ident, rest):
        kind, first, second = rest.split(" ")
        self.relations.append((ident, kind, first.partition(":")[2], second.partition(":")[2]))

    def read_attribute(self, ident, rest):
        name, target, *value = rest.split(" ")
        if name in BARE and value or name in VALUES and value[:1] and value[0] not in VALUES[name]:
            self.complain(f"{ident}: bad value {rest!r}")
        if name not in BARE and name not in VALUES or name in VALUES and len(value) != 1:
            self.complain(f"{ident}: bad attribute {rest!r}")
        if name in self.attributes[target]:
            self.complain(f"{ident}: {name} of {target} twice")
        self.attributes[target][name] = value[0] if value else True

    def read_note(self, ident, rest):
        head, _, body = rest.partition("\t")
        title, _, value = body.partition(": ")
        if title not in [*NOTES.values(), *ACT_NOTES.values()] or not value:
            self.complain(f"{ident}: bad note {body!r}")
        self.notes[head.partition(" ")[2]][title] = value

    def depth(self, event):
        own = self.events[event]["Content"]
        size, whole = length(own), own + self.events[event]["Cue"]
        holders = [other for other, roles in self.events.items()
                   if other != event and not self.attributes[other].get("OwnVoice")
                   and within(whole, roles["Content"]) and length(roles["Content"]) > size]
        return 1 + max((self.depth(other) for other in holders), default=0)

    def check(self):
        for event, roles in self.events.items():
            self.check_event(event, roles)
        self.check_relations()
        self.check_overlaps()
        for span, (role, _) in self.spans.items():
            if role == "Act":
                self.check_act(span)
        for target in [*self.attributes, *self.notes]:
            if target not in self.events and self.spans.get(target, ("",))[0] != "Act":
                self.complain(f"attribute or note of unknown {target}")
        return self.problems

    def check_event(self, event, roles):
        its, notes = self.attributes[event], self.notes[event]
        wanted = ["Form", "Speaker"] + ([] if its.get("Question") else ["Stance", "Basis", "Contribution"])
        for name in wanted:
            if name not in its:
                self.complain(f"{event}: no {name}")
        if its.get("Question") and ("Stance" in its or "Basis" in its):
            self.complain(f"{event}: a question has a stance or basis")
        depth = self.depth(event)
        if its.get("Nested", "1") != str(depth):
            self.complain(f"{event}: Nested says {its.get('Nested')}, depth is {depth}")
        bare = not roles["Source"] and not roles["Cue"]
        if bare != (bool(its.get("OwnVoice")) != (bare and bool(its.get("CarriedOver")))):
            self.complain(f"{event}: with neither source nor cue it is OwnVoice or CarriedOver, not both")
        nobody = its.get("Speaker") == "unnamed" and not roles["Source"] and not its.get("CarriedOver")
        if its.get("Speaker") != "document" and not nobody and "SpeakerName" not in notes:
            self.complain(f"{event}: no SpeakerName")
        if nobody and "SpeakerName" in notes:
            self.complain(f"{event}: SpeakerName, but neither source nor antecedent")
        if its.get("Specific") and its.get("Stance") != "denies":
            self.complain(f"{event}: only a denial is Specific")
        linked = {kind for _, kind, first, _ in self.relations if first == event}
        if its.get("CarriedOver", False) != ("Antecedent" in linked):
            self.complain(f"{event}: CarriedOver goes with an Antecedent")
        if its.get("CarriedOver") and roles["Source"]:
            self.complain(f"{event}: CarriedOver with a source")
        if "Condition" in linked and its.get("Stance") != "offers":
            self.complain(f"{event}: only an offer has a condition")
        if its.get("Basis") == "heard_from" and not ({"Informant"} & set(notes) or linked & {"RelayOf", "BasisCue"}):
            self.complain(f"{event}: heard_from shows neither informant, relay nor basis cue")

    def check_relations(self):
        for ident, kind, first, second in self.relations:
            target = self.spans.get(second, ("",))[0]
            if kind in ("Condition", "BasisCue", "SaidTime"):
                good = first in self.events and target == kind
            elif kind == "Antecedent":
                good = first in self.events and target in ("Source", "Mention")
                if good and self.events[first]["Content"][0][0] < self.spans[second][1][0][0]:
                    cue = self.events[first]["Cue"]
                    if not cue or cue[0][0] < self.spans[second][1][0][0]:
                        self.complain(f"{ident}: antecedent comes after")
            elif kind == "Refers":
                good = first in self.events and target == "Act"
            elif kind == "RelayOf":
                good = first in self.events and second in self.events and first != second
            elif kind == "InContent":
                good = self.spans.get(first, ("",))[0] == "Act" and second in self.events
                if good and not within(self.spans[first][1], self.events[second]["Content"]):
                    self.complain(f"{ident}: the act {first} is outside the content of {second}")
            elif kind in ACT_ROLES:
                good = self.spans.get(first, ("",))[0] == "Act" and target == kind
            else:
                good = False
            if not good:
                self.complain(f"{ident}: bad relation {kind} {first} {second}")

    def check_overlaps(self):
        """Contents are apart, the same, or one within the other."""
        listed = list(self.events.items())
        for i, (a, x) in enumerate(listed):
            for b, y in listed[i + 1:]:
                first, second = x["Content"], y["Content"]
                touch = any(s < f and t < e for s, e in first for t, f in second)
                if touch and not within(first, second) and not within(second, first):
                    self.complain(f"{a} and {b}: contents cross")

    def check_act(self, span):
        holders = [second for _, kind, first, second in self.relations
                   if kind == "InContent" and first == span]
        if not holders:
            self.complain(f"{span}: the act is in no content")
        for holder in holders:
            size = length(self.events[holder]["Content"])
            for other, roles in self.events.items():
                if within(self.spans[span][1], roles["Content"]) and length(roles["Content"]) < size \
                        and self.attributes[other].get("Nested"):
                    if other not in holders and within(roles["Content"], self.events[holder]["Content"]):
                        self.complain(f"{span}: {other} is a closer content than {holder}")
        own = self.attributes[span]
        if own.get("Polarity") == "negated" and {own.get("Stance") or self.attributes[h].get("Stance")
                                                 for h in holders} & {"asserts", "admits"}:
            self.complain(f"{span}: the act is negated, but the stance asserts it")
        for name in ("ActType", "Polarity"):
            if name not in self.attributes[span]:
                self.complain(f"{span}: no {name}")


def length(spans):
    return sum(b - a for a, b in spans)


def main():
    problems, texts, counts = [], {}, defaultdict(Counter)
    rows = [json.loads(line) for line in (TEXTS / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    for row in rows:
        name = f"{row['language']}/text/{row['id']}.txt"
        text = (TEXTS / name).read_text(encoding="utf-8")
        shingle = re.sub(r"\W+", " ", text).lower().strip()
        if shingle in texts:
            problems.append(f"{name}: the same text as {texts[shingle]}")
        texts[shingle] = name
        lines = (TEXTS / row["language"] / "attributions" / f"{row['id']}_gold.ann").read_text(encoding="utf-8").splitlines()
        if any(mark in text for mark in "{}|\t\r\ufeff"):
            problems.append(f"{name}: has a brace, bar, tab or byte order mark")
        file = File(text, lines)
        problems += [f"{row['id']}: {problem}" for problem in file.check()]
        if len(file.events) != row["attributions"]:
            problems.append(f"{row['id']}: index counts {row['attributions']} attributions")
        tally(counts, row, file)
    problems += near_copies(texts)
    for language in {row["language"] for row in rows}:
        known = {row["id"] for row in rows if row["language"] == language}
        found = {path.stem for path in (TEXTS / language / "text").glob("*.txt")}
        problems += [f"{name}: not in the index, or not on disk" for name in known ^ found]
    if (TEXTS / "held-out.txt").read_text(encoding="utf-8").split() != held_out(rows):
        problems.append("held-out.txt: not the last fifth of each batch")
    for problem in problems:
        print(problem)
    if "--counts" in sys.argv:
        for title, counter in counts.items():
            print(f"{title}: " + ", ".join(f"{k} {v}" for k, v in counter.most_common()))
    print(f"{len(rows)} texts, {len(problems)} problems")
    sys.exit(1 if problems else 0)


def near_copies(texts):
    """Pairs of texts that share a run of twelve words."""
    seen, problems = {}, []
    for shingle, name in texts.items():
        words = shingle.split()
        for i in range(len(words) - 11):
            run = " ".join(words[i:i + 12])
            if seen.setdefault(run, name) != name:
                problems.append(f"{name}: shares {run!r} with {seen[run]}")
                break
    return problems


def tally(counts, row, file):
    counts["texts"][f"{row['language']} {row['genre']}"] += 1
    counts["words"][row["language"]] += row["words"]
    counts["attributions"][row["language"]] += len(file.events)
    counts["acts"][row["language"]] += row["acts"]
    for target, attributes in file.attributes.items():
        for name, value in attributes.items():
            counts[name if value is not True else "flags"][value if value is not True else name] += 1
    for roles in file.events.values():
        counts["shape"]["no source" if not roles["Source"] else "source"] += 1
        if len(roles["Content"]) > 1:
            counts["shape"]["content in pieces"] += 1
    for _, kind, _, _ in file.relations:
        counts["relations"][kind] += 1


if __name__ == "__main__":
    main()
