"""Find a passage in a text: word for word, between its surroundings, or what is most like it.

All of it is bounded: what is sought is cut to _MOST characters at each end, and laid beside those
places only that share some letters with it.
"""

from collections import Counter

from reader.model.annotation import TextQuote

Span = tuple[int, int]

_SEED, _STEP = 6, 3  # characters that a place must share with the passage; how far they are apart
_MOST_HITS, _MOST_PLACES = 40, 4
_MOST = 240  # of a longer passage, its beginning and its end are sought
_FURTHEST = 0.28  # of its characters may have changed
_MOST_OCCURRENCES = 500


def word_for_word(text: str, quote: TextQuote) -> Span | None:
    """Return where the passage stands unchanged; of several places the one most like its own."""
    best: tuple[float, int] | None = None
    at, seen = text.find(quote.exact), 0
    while at >= 0 and seen < _MOST_OCCURRENCES:
        end = at + len(quote.exact)
        before = text[max(0, at - len(quote.prefix)) : at]
        after = text[end : end + len(quote.suffix)]
        alike = _shared_end(before, quote.prefix) + _shared_start(after, quote.suffix)
        rank = (alike - abs(at - quote.start) / (len(text) + 1), at)
        best = max(best or rank, rank)
        at, seen = text.find(quote.exact, at + 1), seen + 1
    return None if best is None else (best[1], best[1] + len(quote.exact))


def between(text: str, quote: TextQuote) -> Span | None:
    """Return what stands between the passage's surroundings now, if it is somewhat like it."""
    prefix, suffix = quote.prefix.lstrip(), quote.suffix.rstrip()
    if len(prefix) < _SEED or len(suffix) < _SEED:
        return None
    most = 2 * len(quote.exact) + 40
    at = text.find(prefix)
    while at >= 0:
        start = at + len(prefix)
        end = text.find(suffix, start, start + most)
        if end > start and distance(quote.exact[:_MOST], text[start:end][:_MOST]) <= len(
            quote.exact[:_MOST]
        ) * (2 * _FURTHEST):
            return _trimmed(text, start, end)
        at = text.find(prefix, at + 1)
    return None


def most_like(text: str, quote: TextQuote) -> Span | None:
    """Return the place that is most like the passage, None if too much of it has changed."""
    exact = quote.exact
    if len(exact) <= _MOST:
        return _nearest(text, exact, 0, len(text), quote.start)
    head = _nearest(text, exact[:_MOST], 0, len(text), quote.start)
    if head is None:
        return None
    most = min(len(text), head[0] + round(len(exact) * 1.5) + _MOST)
    tail = _nearest(text, exact[-_MOST:], head[0], most, head[0] + len(exact) - _MOST)
    return None if tail is None or tail[1] <= head[0] else (head[0], tail[1])


def _nearest(text: str, exact: str, low: int, high: int, about: int) -> Span | None:
    """Return the most alike place in text[low:high]; about: where it may be expected."""
    if len(exact) < 2 * _SEED:
        return None  # so few letters are like too many places
    slack = len(exact) // 3 + 8
    best: tuple[int, int, Span] | None = None
    for place in _places(text, exact, low, high):
        start = max(low, place - slack)
        window = text[start : min(high, place + len(exact) + slack)]
        distance, end = _search(exact, window)
        back = _search(exact[::-1], window[:end][::-1], anchored=True)[1]
        span = _trimmed(text, start + end - back, start + end)
        rank = (distance, abs(span[0] - about), span)
        if span[1] > span[0] and (best is None or rank < best):
            best = rank
    return None if best is None or best[0] > len(exact) * _FURTHEST else best[2]


def _places(text: str, exact: str, low: int, high: int) -> list[int]:
    """Return where the passage may begin, by the letters that it shares with the text."""
    votes: Counter[int] = Counter()
    width = max(8, len(exact) // 8)
    for offset in range(0, len(exact) - _SEED + 1, _STEP):
        seed = exact[offset : offset + _SEED]
        at, hits = text.find(seed, low, high), 0
        while at >= 0 and hits < _MOST_HITS:
            votes[(at - offset) // width] += 1
            at, hits = text.find(seed, at + 1, high), hits + 1
    return [max(low, slot * width) for slot, _ in votes.most_common(_MOST_PLACES)]


def distance(one: str, other: str) -> int:
    """Return how many characters must change to make one of the other."""
    return _search(one, other, anchored=True, whole=True)[0]


def _search(
    pattern: str, text: str, *, anchored: bool = False, whole: bool = False
) -> tuple[int, int]:
    """Return the least edit distance of the pattern to a part of the text, and where that ends.

    anchored: the part begins where the text does; whole: and ends where it ends. Bits of one number
    stand for the rows of the table: Myers, "A fast bit-vector algorithm for approximate string
    matching", JACM 46 (1999), as Hyyrö has it.
    """
    size = len(pattern)
    mask, high = (1 << size) - 1, 1 << (size - 1)
    where: dict[str, int] = {}
    for row, character in enumerate(pattern):
        where[character] = where.get(character, 0) | 1 << row
    up, down, score = mask, 0, size
    best, end = (size, 0) if not whole else (size + len(text), len(text))
    for place, character in enumerate(text, 1):
        equal = where.get(character, 0)
        vertical = equal | down
        across = (((equal & up) + up) ^ up) | equal
        more, less = down | ~(across | up) & mask, up & across
        score += bool(more & high) - bool(less & high)
        more = (more << 1 | anchored) & mask
        less = less << 1 & mask
        up, down = less | ~(vertical | more) & mask, more & vertical
        if score < best and not whole:
            best, end = score, place
    return (score, end) if whole else (best, end)


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))


def _shared_end(one: str, other: str) -> int:
    return _shared_start(one[::-1], other[::-1])


def _shared_start(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
