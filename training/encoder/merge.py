"""Averages the weights of checkpoints that started from the same one.

    python merge.py OUT.pt IN.pt IN.pt [...]
"""
import sys

import torch

out, *names = sys.argv[1:]
parts = [torch.load(name, weights_only=True) for name in names]
torch.save({k: sum(p[k].float() for p in parts) / len(parts) for k in parts[0]}, out)
