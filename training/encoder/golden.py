"""Writes golden.jsonl from the exported models: every step of FORMAT.md on short texts.

    python golden.py WORK MODELS golden.jsonl
"""
import argparse
import json
from pathlib import Path

import numpy as np

from decode import Onnx, load_settings, statements
from text import Pieces, blocks, encode, windows

TEXTS = [
    ("en", "The mayor denied on Monday that any prisoner had been struck. “Nobody was touched,” Ilse Varnham told reporters, "
           "and added that she would open the log.\n\nAccording to the log, two men were treated for burns.\n"),
    ("en", "Q: Did you see the truck?\nA: I saw it leave. My brother said it came back at four.\n"),
    ("en", "@harbourwatch\nThe port authority says the gate was locked. It wasn’t — I have the photo.\n"),
    ("en", "The ministry did not respond to a request for comment; its spokesman, Odd Pell, had earlier called the report "
           "“a fairy tale” and declined to name the author.\n"),
    ("en", "Café owners in Zürich’s ÖV quarter claim the naïve plan—costing €3m—won’t work: \"It fails,\" says Ana-Lucía O'Dowd.\n"),
    ("es", "La directora del hospital, Remedios Saldaña, aseguró ayer que «nadie murió por falta de oxígeno». Según el acta, "
           "fueron tres las víctimas.\n\nAñadió que entregaría los registros.\n"),
    ("es", "—No vi nada —dijo Anselmo—. Pero oí los golpes toda la noche.\n"),
    ("es", "PREGUNTA: ¿Quién dio la orden?\nRESPUESTA: El capitán. Nos dijo que los llevaba a declarar.\n"),
    ("es", "Se negó a declarar ante el juez y, a través de su abogado, calificó de «infundio» las acusaciones de tortura que "
           "presentaron dos cocineras.\n"),
    ("es", "Presuntamente fueron trasladados de noche; la Fiscalía, sin embargo, niega que haya detenidos y sostiene que la "
           "denuncia de los vecinos carece de sustento.\n"),
]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("work", type=Path)
    p.add_argument("models", type=Path)
    p.add_argument("out", type=Path)
    a = p.parse_args()
    pieces = Pieces(a.work / "base" / "vocab.txt")
    loaded = {}
    for language in ("en", "es"):
        settings = load_settings(a.models / f"attribution-{language}.json")
        loaded[language] = settings, Onnx(a.models / f"attribution-{language}.onnx", np.array(settings["distance"], np.float32))
    with open(a.out, "w", encoding="utf-8") as f:
        for language, text in TEXTS:
            settings, net = loaded[language]
            passes, shown = [], []
            for group, lead in windows(blocks(text, pieces), context=settings["context"]):
                ids, features, words, firsts, of = encode(group, pieces)
                numbers = net(ids, features, firsts)
                passes.append((words, of, lead, numbers))
                shown.append({"ids": ids, "features": [int(x) for x in features], "words": [[w.start, w.end] for w in words],
                              "firsts": firsts, "blocks": of, "lead": lead,
                              "anchor": [[round(float(x), 3) for x in row] for row in numbers["anchor"]]})
            found = statements(text, passes, net.distance, settings)
            for row in found:
                del row["window"]
                for name in ("confidence", "stance_lead", "basis_lead"):
                    row[name] = round(row[name], 4)
            f.write(json.dumps({"language": language, "text": text, "windows": shown, "attributions": found}, ensure_ascii=False) + "\n")


main()
