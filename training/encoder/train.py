"""Trains the attributor.

    python train.py WORK OUT --data polnear-train:1 own-en:2 --epochs 5
    python train.py WORK OUT --from en.pt --data cess-train:1 own-es:2 --epochs 6

Each --data is NAME[/N][:TIMES], a file NAME.jsonl of WORK, or every Nth text of it, taken so many times an epoch. OUT gets the averaged
weights at the end and every ten minutes. With --minutes the schedule is fitted to that many, measured as it runs.
"""
import argparse
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from corpus import STANCES, gold, read_jsonl, runs
from model import LAYERS, Attributor
from text import BUDGET, Pieces, blocks, encode, windows


HALF = "bf16" in (Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else "")  # elsewhere bfloat16 is slower


def load(work, data, pieces):
    """Documents as (blocks, events), repeated."""
    out = []
    for item in data:
        name, _, times = item.partition(":")
        name, _, nth = name.partition("/")
        docs = [(blocks(d["text"], pieces), d["events"]) for d in read_jsonl(work / f"{name}.jsonl")[::int(nth or 1)]]
        out += docs * int(times or 1)
    return out


def epoch(docs, pieces, rng):
    """Windows of all documents, cut elsewhere each time."""
    out = []
    for parts, events in docs:
        for group, _ in windows(parts, context=0, first=rng.randint(BUDGET // 3, BUDGET)):
            ids, features, words, firsts, _ = encode(group, pieces)
            if words:
                out.append((ids, features, firsts, gold(words, events), len(words)))
    return out


def batches(examples, size, rng):
    """Batches of windows of about the same length, in random order."""
    rng.shuffle(examples)
    out = []
    for i in range(0, len(examples), 40 * size):
        part = sorted(examples[i:i + 40 * size], key=lambda e: len(e[0]))
        out += [part[k:k + size] for k in range(0, len(part), size)]
    rng.shuffle(out)
    return out


def tensors(batch):
    b, t, w = len(batch), max(len(e[0]) for e in batch), max(e[4] for e in batch)
    ids, features = torch.zeros(b, t, dtype=torch.long), torch.full((b, t), 3)
    there, firsts, valid = torch.zeros(b, t, dtype=torch.bool), torch.zeros(b, w, dtype=torch.long), torch.zeros(b, w)
    anchor, edge = torch.zeros(b, w, dtype=torch.long), torch.zeros(b, w, 6)
    rows, anchors, masks, stance, basis = [], [], [], [], []
    for i, (x, f, first, events, n) in enumerate(batch):
        ids[i, :len(x)], features[i, :len(x)], there[i, :len(x)] = torch.tensor(x), torch.tensor(f), True
        firsts[i, :n], valid[i, :n] = torch.tensor(first), 1
        for a, kind, of, s, s2 in events:
            anchor[i, a] = kind
            mask = torch.zeros(3, w)
            for r, m in enumerate(of):
                mask[r, m] = 1
                for first_word, last_word in runs(m):
                    edge[i, first_word, 2 * r] = edge[i, last_word, 2 * r + 1] = 1
            rows.append(i), anchors.append(a), masks.append(mask), stance.append(s), basis.append(s2)
    return {"ids": ids, "features": features, "mask": None if there.all() else (~there)[:, None, None, :] * -1e4, "firsts": firsts,
            "valid": valid, "anchor": anchor, "edge": edge, "rows": torch.tensor(rows, dtype=torch.long),
            "anchors": torch.tensor(anchors, dtype=torch.long), "masks": torch.stack(masks) if masks else None,
            "stance": torch.tensor(stance, dtype=torch.long), "basis": torch.tensor(basis, dtype=torch.long)}


def losses(model, t):
    with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
        out = model(t["ids"], t["features"], t["mask"], t["firsts"])
    out = {k: v.float() for k, v in out.items()}
    valid, n = t["valid"], max(len(t["rows"]), 1)
    parts = {
        "anchor": (F.cross_entropy(out["anchor"].transpose(1, 2), t["anchor"], reduction="none") * valid).sum() / n,
        "edge": (F.binary_cross_entropy_with_logits(out["edge"], t["edge"], reduction="none") * valid[..., None]).sum() / n,
    }
    if t["masks"] is not None:
        s = model.pair(out, t["rows"], t["anchors"])
        by_role = (F.binary_cross_entropy_with_logits(s, t["masks"], reduction="none") * valid[t["rows"]][:, None]).sum((0, 2)) / n
        parts["source"], parts["cue"], parts["content"] = by_role
        codes = model.coded(out, t["rows"], t["anchors"], t["masks"][:, 2])
        if (t["stance"] >= 0).any():
            n_marked = (t["stance"] >= 0).sum()
            parts["codes"] = (F.cross_entropy(codes[:, :len(STANCES)], t["stance"], ignore_index=-1, reduction="sum")
                              + F.cross_entropy(codes[:, len(STANCES):], t["basis"], ignore_index=-1, reduction="sum")) / n_marked
    weight = {"anchor": 2.0, "edge": 0.15, "source": 0.5, "cue": 0.3, "content": 0.12, "codes": 1.0}
    return sum(weight[k] * v for k, v in parts.items()), parts


def groups(model, rate, decay, head_rate):
    """Lower layers learn more slowly."""
    def scale(name):
        if not name.startswith("encoder."):
            return head_rate
        if name.startswith("encoder.layers."):
            return rate * decay ** (LAYERS - 1 - int(name.split(".")[2]))
        return rate if "feature" in name else rate * decay ** LAYERS
    out = {}
    for name, p in model.named_parameters():
        wd = 0.01 if p.ndim > 1 else 0.0
        out.setdefault((scale(name), wd), []).append(p)
    return [{"params": ps, "lr": r, "peak": r, "weight_decay": wd} for (r, wd), ps in out.items()]


class Average:
    """Exponential moving average of the weights."""

    def __init__(self, model, decay, every=5):
        self.of, self.decay, self.every, self.n = model, decay, every, 0
        self.kept = {k: v.clone() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def update(self):
        self.n += 1
        if self.n % self.every == 0:
            d = min(self.decay, 1 - 1 / (1 + self.n / self.every)) ** 1
            for k, v in self.of.state_dict().items():
                self.kept[k].lerp_(v, 1 - d)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("work", type=Path)
    p.add_argument("out", type=Path)
    p.add_argument("--data", nargs="+", required=True)
    p.add_argument("--from", dest="start", type=Path)
    p.add_argument("--epochs", type=float, default=5)
    p.add_argument("--minutes", type=float)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--decay", type=float, default=0.88)
    p.add_argument("--batch", type=int, default=12)
    p.add_argument("--average", type=float, default=0.98)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    pieces = Pieces(a.work / "base" / "vocab.txt")
    docs = load(a.work, a.data, pieces)
    model = Attributor(a.dropout)
    if a.start:
        model.load_state_dict(torch.load(a.start, weights_only=True))
    else:
        model.encoder.load_base(a.work / "base" / "model.safetensors")
    model.train()
    optimizer = torch.optim.AdamW(groups(model, a.rate, a.decay, a.head_rate), betas=(0.9, 0.98), fused=True)
    average = Average(model, a.average)
    per_epoch = len(epoch(docs, pieces, random.Random(0))) / a.batch
    total, step, count, seen = int(a.epochs * per_epoch), 0, 0, {}
    start = saved = time.time()
    cpu = time.process_time()
    print(f"{len(docs)} texts, {per_epoch:.0f} steps an epoch, {total} steps", flush=True)
    while step < total:
        for batch in batches(epoch(docs, pieces, rng), a.batch, rng):
            passed = step / total
            if a.minutes and step > 20:
                passed = max(passed, (time.time() - start) / 60 / a.minutes)
            if passed >= 1 or step >= total:
                total = step
                break
            for g in optimizer.param_groups:
                g["lr"] = g["peak"] * min(1.0, (step + 1) / 100) * (1 - passed)
            t = tensors(batch)
            loss, parts = losses(model, t)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            average.update()
            step += 1
            count += sum(len(e[0]) for e in batch)
            for k, v in parts.items():
                seen[k] = 0.98 * seen.get(k, v.item()) + 0.02 * v.item()
            if step % 50 == 0:
                print(f"step {step} {passed:.3f} pieces/s {count / (time.time() - start):.0f} cpu {(time.process_time() - cpu) / 60:.1f} min "
                      + " ".join(f"{k} {v:.3f}" for k, v in seen.items()), flush=True)
            if time.time() - saved > 600:
                torch.save(average.kept, a.out)
                saved = time.time()
    torch.save(average.kept, a.out)
    print(f"done, {(time.process_time() - cpu) / 60:.1f} CPU minutes")


if __name__ == "__main__":
    main()
