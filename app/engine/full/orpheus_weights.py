"""What of an Orpheus checkpoint is kept in memory, and where."""

from pathlib import Path

import torch

from app.engine.full.decoding import CODES, FIRST_ROW, ROWS
from app.engine.full.llama import LlamaBody
from app.engine.full.llama_shape import LlamaShape
from app.engine.full.orpheus_prompt import PROMPT_IDS
from app.engine.full.quantized import Scheme
from app.engine.full.quantized_files import check_sources, fill_quantized
from app.engine.full.weights import Part, Stored, fill, find


class OrpheusWeights:
    """The weights of an Orpheus checkpoint: layers and audio rows on the device, the rows of the text on the host.

    A prompt looks at a few dozen text rows once, so 0.79 GB of a 3B checkpoint in bf16 need not be on the device; of
    what stays there, 5.64 GB are layers and 0.18 GB audio rows. Tied tables are one.
    """

    def __init__(
        self, shape: LlamaShape, *, slots: int, device: torch.device, dtype: torch.dtype, scheme: Scheme | None = None
    ) -> None:
        """With a `scheme` the layers' projections are held in it; tables and the head are not."""
        self.scheme = scheme
        self.body = LlamaBody(shape, slots=slots, device=device, dtype=dtype, scheme=scheme)
        self.text = torch.empty(PROMPT_IDS, shape.hidden, dtype=dtype)
        self.embeddings = torch.empty(ROWS, shape.hidden, device=device, dtype=dtype)
        self.head = self.embeddings if shape.tied else torch.empty_like(self.embeddings)

    def fill(self, folder: Path) -> None:
        """Copy the checkpoint in `folder` into the tensors that are there. Raises a `CheckpointError`."""
        shape = self.body.shape
        table = (shape.vocabulary, shape.hidden)
        parts = (Part(self.text), Part(self.embeddings, FIRST_ROW))
        wanted = self.body.stored() | {"model.embed_tokens.weight": Stored(table, parts)}
        if not shape.tied:
            wanted["lm_head.weight"] = Stored(table, (Part(self.head, FIRST_ROW),))
        quantized = self.body.quantized()
        if self.scheme is not None:  # both are checked before either is changed
            check_sources(folder, quantized)
            find(folder, wanted)
            fill_quantized(folder, quantized, self.scheme)
        fill(folder, wanted)

    def tensors(self) -> list[torch.Tensor]:
        """All that `fill` fills, in an order that is the same for every checkpoint of a shape."""
        head = [] if self.head is self.embeddings else [self.head]
        return [self.text, self.embeddings, *head, *self.body.matrices(), *self.body.norms()]

    def randomize(self, seed: int) -> None:
        """Fill with random numbers, made where they stay: right for measuring speed and memory, for nothing else.

        Plain weights only.
        """
        here = torch.Generator(self.embeddings.device).manual_seed(seed)
        for matrix in (*self.body.matrices(), self.embeddings, self.head):
            matrix.normal_(0.0, 0.02, generator=here)
        for norm in self.body.norms():
            norm.fill_(1.0)
        self.text.normal_(0.0, 0.02, generator=torch.Generator().manual_seed(seed))

    @property
    def device_bytes(self) -> int:
        """Bytes on the device, the KV cache included."""
        tables = self.embeddings.nbytes * (1 if self.head is self.embeddings else 2)
        return tables + self.body.weight_bytes + self.body.cache.nbytes

    @property
    def bytes_per_token(self) -> int:
        """Bytes of weights that a token reads: the layers, and the head of one slot."""
        return self.body.weight_bytes + CODES * self.head[0].nbytes
