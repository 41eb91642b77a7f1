"""Simhash: 64 bits of a text that differ in few where the texts differ in little.

M. Charikar, "Similarity Estimation Techniques from Rounding Algorithms" (2002). What is hashed are
the pairs of neighbouring words; of a text without blanks, of neighbouring characters.
"""

import hashlib
from collections.abc import Sequence
from itertools import pairwise

BITS = 64
#: For each bit of a byte, the table that makes every byte that bit of it.
_BIT_OF = [bytes(byte >> bit & 1 for byte in range(256)) for bit in range(8)]
_MASK = (1 << BITS) - 1


def simhash(words: Sequence[str]) -> int:
    """Return the 64 bits of a text of these words, as SQLite keeps them: signed."""
    pairs = {f"{one} {other}" for one, other in pairwise(words)}
    digests = b"".join(
        hashlib.blake2b(pair.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        for pair in pairs
    )
    half, value = len(pairs) / 2, 0
    for place in range(8):
        column = digests[place::8]
        for table in _BIT_OF:
            value = value << 1 | (column.translate(table).count(1) > half)
    return value - (1 << BITS) if value >> BITS - 1 else value


def distance(one: int, other: int) -> int:
    """Return in how many bits two simhashes differ."""
    return ((one ^ other) & _MASK).bit_count()
