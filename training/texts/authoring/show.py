#!/usr/bin/env python3
"""Prints annotated texts so that a person can read them over: show.py [ID…]"""
import sys
from collections import defaultdict

from check import ACT_ROLES, File, TEXTS


def words(file, ident):
    role, spans = file.spans[ident]
    return " … ".join(file.text[a:b] for a, b in spans)


def joined(file, spans):
    text = " … ".join(file.text[a:b] for a, b in spans)
    return text if len(text) < 110 else f"{text[:60]} [..] {text[-45:]}"


def show(path):
    text = path.read_text(encoding="utf-8")
    ann = path.parent.parent / "attributions" / f"{path.stem}_gold.ann"
    file = File(text, ann.read_text(encoding="utf-8").splitlines())
    links = defaultdict(list)
    for _, kind, first, second in file.relations:
        links[first].append((kind, second))
    print(f"\n== {path.stem}")
    for event, roles in file.events.items():
        its = file.attributes[event]
        codes = " ".join(str(its.get(k, "-")) for k in ("Stance", "Basis", "Form", "Speaker", "Contribution"))
        flags = " ".join(f"{k}{'' if v is True else v}" for k, v in its.items()
                         if k in ("Negated", "Hedged", "Specific", "Question", "OwnVoice", "Nested"))
        name = file.notes[event].get("SpeakerName", "")
        print(f"{event} {codes} {flags} <{name}>")
        print(f"    {joined(file, roles['Source'])} | {joined(file, roles['Cue'])} | {joined(file, roles['Content'])}")
        for kind, target in links[event]:
            shown = target if target.startswith("E") else words(file, target)
            print(f"      {kind}: {shown}")
        for span, relations in links.items():
            if ("InContent", event) in relations:
                a = file.attributes[span]
                roles_ = "; ".join(f"{k} {words(file, t)}" for k, t in relations if k in ACT_ROLES)
                own = " ".join(a[k] for k in ("Stance", "Basis") if k in a)
                print(f"      * {a['ActType']} {a['Polarity']} {own} [{words(file, span)}] {roles_}")


def main():
    for path in sorted(TEXTS.glob("*/text/*.txt")):
        if not sys.argv[1:] or path.stem in sys.argv[1:]:
            show(path)


if __name__ == "__main__":
    main()
