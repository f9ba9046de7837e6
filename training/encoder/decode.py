"""From the network's numbers to attributions. FORMAT.md, section 6, is the specification of this file."""
import json

import numpy as np

from corpus import STANCES
from model import CODES, EDGES
from text import blocks, encode, windows

PLAIN = {"lambda": 0.5, "start": 1.5, "shift": [0.0, 0.0, 0.0], "candidate": 0.1, "threshold": 0.3, "clip": 6.0,
         "confidence": None}


def load_settings(path):
    return {**PLAIN, **json.loads(open(path, encoding="utf-8").read())}


def bucket(distance):
    size = np.searchsorted(np.array(EDGES), np.abs(distance), side="right") - 1
    return np.where(distance < 0, len(EDGES) - 1 - size, len(EDGES) - 1 + size)


def pair_scores(out, anchors, distance):
    """Scores [anchors, 3, words]."""
    n = len(out["anchor"])
    q = out["query"][anchors].reshape(len(anchors), 3, -1)
    k = out["key"].reshape(n, 3, -1)
    far = bucket(np.arange(n)[None] - anchors[:, None])
    return np.einsum("ard,wrd->arw", q, k) + out["unary"].T[None] + distance[:, far].transpose(1, 0, 2)


def segment(scores, starts, ends, fresh, cost):
    """Best set of segments of each row of scores [rows, words] as a mask; none goes on over a word that is `fresh`."""
    rows, n = scores.shape
    free, inside = np.zeros(rows), np.full(rows, -np.inf)
    closed, stays = np.zeros((n + 1, rows), bool), np.zeros((n, rows), bool)
    for t in range(n):
        opened = free + starts[t] - cost
        stays[t] = inside >= opened if not fresh[t] else False
        inside = np.where(stays[t], inside, opened) + scores[:, t]
        close = inside + ends[t]
        closed[t + 1] = close > free
        free = np.where(closed[t + 1], close, free)
    mask = np.zeros((rows, n), bool)
    for r in range(rows):
        gap = n
        while gap > 0:
            if not closed[gap, r]:
                gap -= 1
                continue
            t = gap - 1
            while stays[t, r]:
                mask[r, t] = True
                t -= 1
            mask[r, t] = True
            gap = t
    return mask


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def decode(out, of, lead, distance, settings):
    """Candidates of one window: anchor word, kind, masks [3, words], features, confidence."""
    n = len(of)
    logits = out["anchor"]
    e = np.exp(logits - logits.max(1, keepdims=True))
    p = e / e.sum(1, keepdims=True)
    is_anchor = 1 - p[:, 0]
    anchors = np.array([i for i in range(n) if of[i] >= lead and is_anchor[i] >= settings["candidate"]], dtype=int)
    if not len(anchors):
        return []
    kinds = logits[anchors, 1:].argmax(1) + 1
    scores = pair_scores(out, anchors, distance) + np.array(settings["shift"])[None, :, None]
    for a, (at, kind) in enumerate(zip(anchors, kinds)):
        role = (1, 0, 2)[kind - 1]
        scores[a, role, at] += 20.0
        if kind >= 2:
            scores[a, 1] = -20.0
        if kind == 3:
            scores[a, 0] = -20.0
    fresh = np.array([i > 0 and of[i] != of[i - 1] for i in range(n)])
    clip, weight = settings["clip"], settings["lambda"]
    edge = np.clip(out["edge"], -clip, clip) * weight
    masks = np.zeros((len(anchors), 3, n), bool)
    for r in range(3):
        masks[:, r] = segment(scores[:, r], edge[:, 2 * r], edge[:, 2 * r + 1], fresh, settings["start"])
    found = []
    for a, (at, kind) in enumerate(zip(anchors, kinds)):
        m, s = masks[a], scores[a]
        m[2] &= ~m[1]
        m[0] &= ~m[1]
        both = m[0] & m[2]
        m[0] &= ~(both & (s[2] > s[0]))
        m[2] &= ~(both & (s[2] <= s[0]))
        if not m[2].any():
            continue
        c, src = np.clip(s[2], -8, 8), np.clip(s[0], -8, 8)
        inside = c[m[2]]
        outside = np.where(m[2], -8, c)
        has = m[0].any()
        f = np.array([1.0, np.clip(np.log(is_anchor[at] / max(p[at, 0], 1e-9)), -8, 8), inside.mean(), inside.max(),
                      outside.max(), src[m[0]].mean() if has else 0.0, 0.0 if has else src.max(), float(has),
                      float(kind == 2) + float(kind == 3), np.log1p(m[2].sum())])
        conf = float(sigmoid(f @ np.array(settings["confidence"]))) if settings["confidence"] else float(is_anchor[at])
        found.append({"anchor": int(at), "kind": int(kind), "masks": m.copy(), "features": f, "confidence": conf})
    found.sort(key=lambda x: (-x["confidence"], x["anchor"]))
    kept = []
    for x in found:
        for y in kept:
            a, b = x["masks"], y["masks"]
            shared = 2 * (a[2] & b[2]).sum() / (a[2].sum() + b[2].sum())
            if shared >= 0.5 and (b[1][x["anchor"]] or a[1][y["anchor"]] or (shared >= 0.8 and abs(x["anchor"] - y["anchor"]) <= 2)):
                break
        else:
            kept.append(x)
    return kept


def spans(text, words, mask):
    """Runs of words that stand side by side on one line, as character spans."""
    out, before = [], None
    for i in np.flatnonzero(mask):
        if before is not None and i == before + 1 and "\n" not in text[words[before].end:words[i].start]:
            out[-1][1] = words[i].end
        else:
            out.append([words[i].start, words[i].end])
        before = i
    return out


class Onnx:
    def __init__(self, path, distance):
        import onnxruntime as ort
        o = ort.SessionOptions()
        o.intra_op_num_threads = 1
        self.session, self.distance = ort.InferenceSession(str(path), o), distance
        self.names = [x.name for x in self.session.get_outputs()]

    def __call__(self, ids, features, firsts):
        values = self.session.run(None, {"ids": np.array([ids]), "features": np.array([features])})
        return {k: v[0][firsts] for k, v in zip(self.names, values)}


class Torch:
    def __init__(self, path):
        import torch
        from model import Attributor
        self.torch, self.model = torch, Attributor()
        self.model.load_state_dict(torch.load(path, weights_only=True))
        self.model.eval()
        self.distance = self.model.distance.detach().numpy()

    def __call__(self, ids, features, firsts):
        t = self.torch
        with t.no_grad():
            out = self.model(t.tensor([ids]), t.tensor([features]), None, t.tensor([firsts]))
        return {k: v[0].numpy() for k, v in out.items()}


def network(model, settings):
    return Torch(model) if model.suffix == ".pt" else Onnx(model, np.array(settings["distance"], dtype=np.float32))


def forward(text, pieces, network, context):
    """The network's numbers for each window of a text."""
    out = []
    for group, lead in windows(blocks(text, pieces), context=context):
        ids, features, words, firsts, of = encode(group, pieces)
        if words:
            out.append((words, of, lead, network(ids, features, firsts)))
    return out


def statements(text, passes, distance, settings):
    """Attributions of a text above the threshold, in order of their anchors."""
    out = []
    for words, of, lead, numbers in passes:
        for x in decode(numbers, of, lead, distance, settings):
            if x["confidence"] < settings["threshold"]:
                continue
            row = {"at": words[x["anchor"]].start, "kind": x["kind"], "confidence": x["confidence"],
                   "window": [words[0].start, words[-1].end]}
            codes = numbers["codes"][x["anchor"], :CODES] + numbers["codes"][x["masks"][2], CODES:].mean(0)
            for kind, logits in (("stance", codes[:len(STANCES)]), ("basis", codes[len(STANCES):])):
                row[kind] = int(logits.argmax())
                row[f"{kind}_lead"] = float(np.diff(np.sort(logits)[-2:])[0])
            for r, role in enumerate(("source", "cue", "content")):
                row[role] = spans(text, words, x["masks"][r])
            out.append(row)
    return sorted(out, key=lambda r: r["at"])
