"""An order by chance that can be begun at once: each id has a place, and each place its id.

The place is a quadratic polynomial of the id, modulo a power of two, of those that are permutations
(R. Rivest, "Permutation Polynomials Modulo 2^w", 2001). So the first of a million are found without
a look at the others.
"""

import json
import random
import sqlite3
from collections.abc import Mapping

from msgspec import Struct

from reader.model.article import ArticleId

#: So many places there are at least; from there on they double whenever the ids have outgrown them,
#: and only then is anything moved by an article that comes later.
_LEAST_BITS = 16
_FEWEST = 8  # one of so many places has an article that is sought: of fewer, all are sorted as soon


class Shuffle(Struct, frozen=True):
    """The order of one seed over the ids below 1 << bits. square: twice an odd one; factor: odd."""

    bits: int
    square: int
    factor: int
    start: int

    @property
    def _last(self) -> int:
        return (1 << self.bits) - 1

    def place(self, number: str) -> str:
        """Return in SQL the place of the id that `number` gives."""
        inner = f"(({number} * {self.square} + {self.factor}) & {self._last})"
        return f"(({inner} * {number} + {self.start}) & {self._last})"

    def number_at(self, place: int) -> int:
        """Return the id that has the place."""
        back = pow(self.factor, -1, 1 << self.bits)
        found, before = place, -1
        while found != before:  # each turn makes one bit more right, at least
            before = found
            found = (place - self.start - self.square * found * found) * back & self._last
        return found

    def first(
        self, db: sqlite3.Connection, where: str, values: Mapping[str, str | int], count: int
    ) -> list[ArticleId]:
        """Return the first so many articles of which `where` is true, in their order.

        Fewer where they lie so far apart that they are sooner sorted.
        """
        found: list[ArticleId] = []
        for begun in range(0, self._last + 1, count):
            places = range(begun, min(begun + count, self._last + 1))
            rows = db.execute(
                "SELECT article.id FROM json_each(:numbers) CROSS JOIN article"  # noqa: S608
                f" ON article.id = value WHERE {where}",
                {**values, "numbers": json.dumps([self.number_at(at) for at in places])},
            )
            found += [ArticleId(row[0]) for row in rows]
            if len(found) >= count or len(found) * _FEWEST < begun + count:
                break
        return found[:count]


def shuffle(db: sqlite3.Connection, seed: int) -> Shuffle:
    """Return the order of the seed over the articles that there are, and some that may come."""
    last = db.execute("SELECT max(id) FROM article").fetchone()[0] or 0
    bits = max(_LEAST_BITS, last.bit_length())
    dice = random.Random(seed)  # noqa: S311 no secret
    odd, factor = (dice.getrandbits(bits) | 1 for _ in range(2))
    return Shuffle(bits, 2 * odd & (1 << bits) - 1, factor, dice.getrandbits(bits))
