"""The encoder with its heads. FORMAT.md, section 5, names what goes in and out."""
import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from corpus import BASES, STANCES

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
PAIR = 128  # width of a pair projection, per role
EDGES = (0, 1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97)  # lower limits of the distance buckets
BUCKETS = 2 * len(EDGES) - 1


def bucket(distance):
    """Bucket of (word - anchor), in words: tensor in, tensor out."""
    size = torch.bucketize(distance.abs(), torch.tensor(EDGES), right=True) - 1
    return torch.where(distance < 0, len(EDGES) - 1 - size, len(EDGES) - 1 + size)


CODES = len(STANCES) + len(BASES)


class Softmax(torch.autograd.Function):
    """Softmax over the last dimension that stays in the type of its input, to spare memory traffic."""

    @staticmethod
    def forward(ctx, x):
        y = torch._softmax(x, -1, False)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, grad):
        (y,) = ctx.saved_tensors
        return torch._softmax_backward_data(grad, y, -1, y.dtype)


class Dropout(nn.Module):
    """Dropout whose mask comes from one byte a number, cheaper than torch's on a CPU."""

    def __init__(self, share):
        super().__init__()
        self.share = round(share * 256)

    def forward(self, x):
        if not self.training or not self.share:
            return x
        kept = torch.randint(-(2**63), 2**63 - 1, ((x.numel() + 7) // 8,)).view(torch.uint8)[: x.numel()].view(x.shape)
        return x * (kept >= self.share).to(x.dtype).mul_(256 / (256 - self.share))


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)

    def attend(self, x, mask):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ (k * (WIDTH // HEADS) ** -0.5).transpose(-1, -2)  # faster on a CPU than the fused kernel's backward pass
        if mask is not None:
            scores = scores + mask.to(scores.dtype)
        y = Softmax.apply(scores) @ v if self.training else torch.softmax(scores, -1) @ v
        return self.out(y.transpose(1, 2).reshape(b, t, WIDTH))

    def forward(self, x, mask):
        x = self.norm1(x + self.drop(self.attend(x, mask)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.position = nn.Embedding(positions, WIDTH)
        self.feature = nn.Embedding(8, WIDTH)
        nn.init.normal_(self.feature.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, ids, features, mask=None):
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.feature(features)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_base(self, path):
        w = {k.removeprefix("bert."): v.float() for k, v in load_file(path).items()}
        e = "embeddings."
        own = {"word.weight": w[e + "word_embeddings.weight"],
               "position.weight": w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0],
               "norm.weight": w[e + "LayerNorm.weight"], "norm.bias": w[e + "LayerNorm.bias"],
               "feature.weight": self.feature.weight.data}
        for i in range(LAYERS):
            b, o = f"encoder.layer.{i}.", f"layers.{i}."
            for kind in ("weight", "bias"):
                own[o + "qkv." + kind] = torch.cat([w[f"{b}attention.self.{n}.{kind}"] for n in ("query", "key", "value")])
                for ours, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                                     ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    own[f"{o}{ours}.{kind}"] = w[f"{b}{theirs}.{kind}"]
        self.load_state_dict(own)


class Attributor(nn.Module):
    """Heads on the state of each word's first piece."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(dropout=dropout)
        self.drop = Dropout(dropout)
        self.anchor = nn.Linear(WIDTH, 4)
        self.edge = nn.Linear(WIDTH, 6)
        self.unary = nn.Linear(WIDTH, 3)
        self.query = nn.Linear(WIDTH, 3 * PAIR)
        self.key = nn.Linear(WIDTH, 3 * PAIR)
        self.codes = nn.Linear(WIDTH, 2 * CODES)  # of the anchor, and of each word of the content
        self.distance = nn.Parameter(torch.zeros(3, BUCKETS))
        with torch.no_grad():
            self.anchor.bias[0] += 3.0
            self.edge.bias -= 3.0
            self.unary.bias -= 3.0

    def heads(self, h):
        return {"anchor": self.anchor(h), "edge": self.edge(h), "unary": self.unary(h),
                "query": self.query(h) * PAIR ** -0.5, "key": self.key(h), "codes": self.codes(h)}

    def pair(self, out, row, anchor):
        """Scores [events, 3, words] of the words of each event's window for its roles."""
        q = out["query"][row, anchor].view(-1, 3, PAIR)
        k = out["key"][row]
        n, t = k.shape[:2]
        s = torch.einsum("nrd,ntrd->nrt", q, k.view(n, t, 3, PAIR))
        far = bucket(torch.arange(t)[None] - anchor[:, None])
        return s + out["unary"][row].transpose(1, 2) + self.distance[:, far].transpose(0, 1)

    def coded(self, out, row, anchor, content):
        """Numbers [events, codes]: those of the anchor and the mean of those of the words of the content [events, words]."""
        own = out["codes"][row, anchor, :CODES]
        words = out["codes"][row, :, CODES:]
        return own + (words * content[..., None]).sum(1) / content.sum(1, keepdim=True).clamp_min(1)

    def forward(self, ids, features, mask, firsts):
        h = self.encoder(ids, features, mask)
        h = torch.gather(h, 1, firsts[..., None].expand(-1, -1, WIDTH))
        return self.heads(self.drop(h))
