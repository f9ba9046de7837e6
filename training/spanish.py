"""Derives Spanish attributions from treebanks, in PolNeAR's layout.

    python spanish.py SPANISH OUT

SPANISH holds cess_esp.zip (CESS-ESP, constituents) and ancora-dev.conllu (UD AnCora). Writes OUT/train from the first and
OUT/test, OUT/test-wide from the second, less the sentences that the first has too.

An attribution is a clause whose main verb is one of LEMMAS and which has a completive clause as its object:
  cue      the verb with its auxiliaries and the negation beside it
  source   the subject, with the relative clause that hangs on it; none where it is unsaid
  content  the completive clause with its quotation marks, less the punctuation at its edges
`train` and `test-wide` have besides those that are brought in by «según»: cue «según» (with the verb if there is one),
source its complement or subject, content the rest of the clause that it modifies. `test` is without them.
"""
import random
import re
import sys
import zipfile
from pathlib import Path

LEMMAS = set("""aclarar aconsejar acusar admitir advertir afirmar agregar alegar anunciar anotar apuntar argumentar asegurar
aseverar augurar añadir comentar comunicar concluir confesar confirmar considerar contar contestar creer criticar declarar decir
denunciar desmentir destacar detallar enfatizar escribir estimar explicar exponer expresar garantizar indicar informar insinuar
jurar lamentar manifestar mantener mencionar negar opinar pedir pensar precisar proclamar prometer pronosticar proponer puntualizar
reconocer recordar recalcar reiterar relatar replicar responder resaltar revelar señalar solicitar sostener subrayar sugerir
testificar""".split())
CLOSING, OPENING = set(".,;:?!)]»”…%") | {"..."}, set("¿¡([«“")
LINE = re.compile(r"^\((\S*?)((?: \S+?)*)(\)*)$")
NAMED = {"-Fpa-": "(", "-Fpt-": ")", "-fe-": '"', "-Fe-": '"', "-fpa-": "(", "-fpt-": ")", "-Fca-": "[", "-Fct-": "]"}


class Node:
    """A constituent; `leaves` are numbers of words of the sentence."""

    def __init__(self, label):
        self.label, self.children, self.leaves = label, [], []


def trees(source):
    """(root, [(tag, form, lemma)]) of each sentence of a file of CESS."""
    out, stack, words = [], None, None
    for line in source.split("\n"):
        if line.rstrip() == "(":
            words = []
            stack = [Node("")]
            out.append((stack[0], words))
            continue
        m = LINE.match(line.strip())
        if not m or stack is None:
            continue
        parts, closing = m.group(2).split(), len(m.group(3))
        if parts:
            closing -= 1
            if parts[0] != "*0*":
                for node in stack:
                    node.leaves.append(len(words))
                leaf = Node(m.group(1))
                leaf.leaves = [len(words)]
                stack[-1].children.append(leaf)
                words.append((m.group(1), NAMED.get(parts[0], parts[0].replace("_", " ")), parts[-1]))
        else:
            node = Node(m.group(1))
            stack[-1].children.append(node)
            stack.append(node)
        for _ in range(min(closing, len(stack) - 1)):
            stack.pop()
    return [x for x in out if x[1]]


def joined(forms):
    """Text of the words, and their spans."""
    text, spans, inside, glue = "", [], False, True
    for form in forms:
        quote = form == '"'
        if text and not glue and not (form in CLOSING or quote and inside):
            text += " "
        spans.append((len(text), len(text) + len(form)))
        text += form
        glue = form in OPENING or quote and not inside
        if quote:
            inside = not inside
    return text, spans


def trimmed(forms, numbers):
    """The numbers as runs without punctuation at their edges, except quotation marks that close or open within."""
    groups = []
    for i in sorted(numbers):
        if groups and groups[-1][-1] == i - 1:
            groups[-1].append(i)
        else:
            groups.append([i])
    out = []
    for run in groups:
        loose = lambda i: not re.search(r"\w", forms[i]) and forms[i] not in ('"', "(", ")", "«", "»", "“", "”", "?", "!", "¿", "¡", "%")
        while run and loose(run[0]):
            run = run[1:]
        while run and loose(run[-1]):
            run = run[:-1]
        quotes = [i for i in run if forms[i] == '"']
        if len(quotes) % 2:
            if run[0] > 0 and forms[run[0] - 1] == '"':
                run = [run[0] - 1] + run
            elif run[-1] + 1 < len(forms) and forms[run[-1] + 1] == '"':
                run = run + [run[-1] + 1]
            elif run[0] == quotes[0] and len(quotes) == 1 and len(run) > 1:
                pass
        elif not quotes and run and run[0] > 0 and run[-1] + 1 < len(forms) and forms[run[0] - 1] == forms[run[-1] + 1] == '"':
            run = [run[0] - 1] + run + [run[-1] + 1]
        if run and any(re.search(r"\w", forms[i]) for i in run):
            out += run
    return out


def of_tree(root, words):
    """Attributions of a CESS sentence: role to numbers of words."""
    forms, found = [w[1] for w in words], []

    def visit(node, parent):
        kids = node.children
        for k, kid in enumerate(kids):
            if re.match(r"grup\.verb|infinitiu|gerundi", kid.label):
                verbs = [i for i in kid.leaves if words[i][0].startswith("v")]
                if verbs and words[verbs[-1]][2] in LEMMAS:
                    clause(node, parent, k)
            if kid.label.startswith("sp") and kid.leaves and forms[kid.leaves[0]].lower() in ("según", "de acuerdo con"):
                rest = [i for i in kid.leaves[1:]]
                content = [i for i in node.leaves if i not in set(kid.leaves)]
                if node.label.startswith("S") and len(content) > 2:
                    found.append({"wide": True, "cue": kid.leaves[:1], "source": trimmed(forms, rest), "content": trimmed(forms, content)})
            visit(kid, node)

    def clause(node, parent, k):
        kids = node.children
        objects = [c for c in kids if re.match(r"S\S*-CD$|S\.F\.C(\.co)?\*?$", c.label) and c is not kids[k]]
        source = []
        for n, c in enumerate(kids):
            if c.label.endswith("-SUJ") and not c.label.startswith("S"):
                source = list(c.leaves)
                if n + 1 < len(kids) and kids[n + 1].label.startswith("S.F.R"):
                    source += kids[n + 1].leaves
        cue = list(kids[k].leaves)
        if k and kids[k - 1].label.startswith("neg"):
            cue = kids[k - 1].leaves + cue
        by = next((c for c in kids[:k] if c.leaves and forms[c.leaves[0]].lower() == "según"), None)
        if by is not None and not objects:
            rest = [i for i in parent.leaves if i not in set(node.leaves)] if parent else []
            if len(rest) > 2 and parent.label.startswith("S"):
                found.append({"wide": True, "cue": by.leaves[:1] + cue, "source": trimmed(forms, source), "content": trimmed(forms, rest)})
        elif objects and by is None:
            content = [i for c in objects for i in c.leaves]
            found.append({"wide": False, "cue": cue, "source": trimmed(forms, source), "content": trimmed(forms, content)})

    visit(root, None)
    return [f for f in found if f["content"]]


def sentences(source):
    """(document, text, rows, spans) of each sentence of a CoNLL-U file; a word in a contraction has the contraction's span."""
    document = ""
    for block in source.strip().split("\n\n"):
        lines = block.split("\n")
        for line in lines:
            document = line.split("=")[1].strip() if line.startswith("# newdoc") else document
        text = next(line[9:] for line in lines if line.startswith("# text = "))
        rows, spans, at, whole = [], [], 0, (0, None)
        for line in lines:
            f = line.split("\t")
            if "-" in f[0] and f[0][0].isdigit() and len(f) > 9:
                start = text.index(f[1], at)
                whole, at = (int(f[0].split("-")[1]), (start, start + len(f[1]))), start + len(f[1])
            elif f[0].isdigit():
                rows.append(f)
                if int(f[0]) <= whole[0]:
                    spans.append(whole[1])
                else:
                    start = text.index(f[1], at)
                    at = start + len(f[1])
                    spans.append((start, at))
        yield document, text, rows, spans


def of_dependencies(rows):
    """Attributions of a UD sentence: role to numbers of words."""
    forms, children, found = [r[1] for r in rows], {}, []
    for i, r in enumerate(rows):
        children.setdefault(int(r[6]) - 1, []).append(i)

    def under(i):
        return [i] + [j for c in children.get(i, []) for j in under(c)]

    for i, r in enumerate(rows):
        kids = children.get(i, [])
        relation = lambda *names: [k for k in kids if rows[k][7] in names]
        if r[1].lower() == "según" and r[7] == "case":
            head = int(r[6]) - 1
            above = int(rows[head][6]) - 1
            phrase = set(under(head))
            rest = [j for j in under(above) if j not in phrase] if above >= 0 else []
            if len(rest) > 2 and rows[above][3] in ("VERB", "AUX", "ADJ", "NOUN"):
                found.append({"wide": True, "cue": [i], "source": trimmed(forms, phrase - {i}), "content": trimmed(forms, rest)})
        if r[3] != "VERB" or r[2] not in LEMMAS or relation("expl:pass"):
            continue
        cue = [k for k in relation("aux", "aux:pass") if i - 3 <= k < i] + [i]
        if min(cue) > 0 and forms[min(cue) - 1].lower() == "no":
            cue.append(min(cue) - 1)
        source = [j for k in relation("nsubj") for j in under(k)]
        by = [k for k in relation("mark", "case") if forms[k].lower() == "según"]
        objects = relation("ccomp") + [k for k in relation("xcomp") if len(under(k)) > 2]
        if by and not relation("ccomp"):
            above, own = int(r[6]) - 1, set(under(i))
            rest = [j for j in under(above) if j not in own] if above >= 0 else []
            if len(rest) > 2:
                found.append({"wide": True, "cue": by[:1] + cue, "source": trimmed(forms, source), "content": trimmed(forms, rest)})
        elif objects and not by:
            content = [j for k in objects for j in under(k)]
            found.append({"wide": False, "cue": sorted(cue), "source": trimmed(forms, source), "content": trimmed(forms, content)})
    return [f for f in found if f["content"]]


def pieces(text, spans, numbers):
    """Character spans of runs of words."""
    out = []
    for i in sorted(set(numbers)):
        a, b = spans[i]
        if out and (a <= out[-1][1] or not text[out[-1][1]:a].strip()):
            out[-1][1] = max(out[-1][1], b)
        else:
            out.append([a, b])
    return out


def write(out, name, parts, wide):
    """One text of sentences [(text, spans, attributions)], in paragraphs of one to three, and its annotation."""
    rng, text, lines, number = random.Random(name), "", [], 0
    left = rng.randint(1, 3)
    for k, (sentence, spans, found) in enumerate(parts):
        if k:
            left -= 1
            text += " " if left else "\n\n"
            left = left or rng.randint(1, 3)
        at = len(text)
        text += sentence
        for f in found:
            if f["wide"] and not wide:
                continue
            event = []
            for role in ("Source", "Cue", "Content"):
                where = [(a + at, b + at) for a, b in pieces(sentence, spans, f[role.lower()])]
                if where:
                    number += 1
                    lines.append((f"T{number}\t{role} " + ";".join(f"{a} {b}" for a, b in where) + "\t"
                                  + " ".join(text[a:b] for a, b in where), where))
                    event.append(f"{role}:T{number}")
                    if role == "Cue":
                        cue = lines[-1][0].split("\t")
            number += 1
            kind = "Attribution" if event[0].startswith("Source") else "Attribution-no-source"
            lines.append((f"T{number}\t{kind} {cue[1].split(' ', 1)[1]}\t{cue[2]}", None))
            lines.append((f"E{number}\t{kind}:T{number} " + " ".join(event), None))
    (out / "text" / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
    (out / "attributions" / f"{name}_tree.ann").write_text("".join(line + "\n" for line, _ in lines), encoding="utf-8")
    return sum(line.startswith("E") for line, _ in lines)


def keys(text):
    """Its letters, and where it is long its first and last forty: two sentences with one of them in common are the same."""
    letters = re.sub(r"[\W_]+", "", text).lower()
    return {letters} | ({"first " + letters[:40], "last " + letters[-40:]} if len(letters) > 50 else set())


def main():
    source, out = Path(sys.argv[1]), Path(sys.argv[2])
    for part in ("train", "test", "test-wide"):
        for kind in ("text", "attributions"):
            (out / part / kind).mkdir(parents=True, exist_ok=True)
    known, count = set(), 0
    with zipfile.ZipFile(source / "cess_esp.zip") as z:
        for name in sorted(n for n in z.namelist() if n.endswith(".tbf")):
            parts = []
            for root, words in trees(z.read(name).decode("latin-1")):
                text, spans = joined([w[1] for w in words])
                known |= keys(text)
                parts.append((text, spans, of_tree(root, words)))
            if parts:
                count += write(out / "train", Path(name).stem, parts, True)
    print("train", count, "attributions")
    documents, left_out = {}, 0
    for document, text, rows, spans in sentences((source / "ancora-dev.conllu").read_text(encoding="utf-8")):
        if keys(text) & known:
            left_out += 1
        else:
            documents.setdefault(document, []).append((text, spans, of_dependencies(rows)))
    for part in ("test", "test-wide"):
        print(part, sum(write(out / part, name, parts, part == "test-wide") for name, parts in documents.items()), "attributions")
    print(left_out, "sentences of the test are in the training part too and left out")


main()
