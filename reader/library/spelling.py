"""What was most likely meant by a search that has found nothing, by the library's own words."""

from collections.abc import Iterator

from msgspec.structs import replace

from reader.library.library import Library
from reader.model.query import Query, parse
from reader.model.terms import Words
from reader.store import search, vocabulary
from reader.store.folding import is_run, parts_of, spans
from reader.store.store import Connection
from reader.store.vocabulary import Counted

_SHORTEST, _LONG = 4, 6  # letters of a word that may have one slip, and two
#: So many letters are taken to be right at first: the words that begin so are few.
_LEAD = 3
_ARTICLE = "ال"  # of Arabic: half of its words begin so
#: The first and the last letter of each alphabet, as the index folds them.
_ALPHABETS = ("az", "اي", "ая", "αω", "את")


def meant(library: Library, text: str, query: Query) -> str:
    """Return the search that was most likely meant, "" if none that finds something is near.

    text: the search that has found nothing. query: what it was, with what was looked through.
    """
    with library.store.searching() as db:
        better: dict[str, str] = {}
        for word, beginning in _doubtful(query):
            if vocabulary.has(db, word, beginning=beginning):
                continue
            near = _nearest(db, word)
            if not near:
                return ""
            better[word] = near
        if not better:
            return ""
        said = _with(db, text, better)
        asked = replace(query, terms=parse(said).terms)
        return said if any(search.find(db, asked)) else ""


def slips(one: str, other: str) -> int:
    """Return how many letters are to be written, left out, put in or changed with the next."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, beside in enumerate(other, 1):
            cost = min(now[-1] + 1, last[column] + 1, last[column - 1] + (letter != beside))
            swapped = one[row - 2 : row] == other[column - 2 : column][::-1]
            if before and column > 1 and swapped:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        before, last = last, now
    return last[-1]


def _doubtful(query: Query) -> Iterator[tuple[str, bool]]:
    """Give the words that may be misspelt, folded, and whether each may be a beginning only."""
    for term in query.terms:
        if not isinstance(term, Words) or term.excluded or term.starred:
            continue
        parts = parts_of(term.text)
        for number, part in enumerate(parts, 1):
            if len(part) >= _SHORTEST and part.isalpha() and not is_run(part):
                yield part, term.beginning and number == len(parts)


def _nearest(db: Connection, word: str) -> str:
    """Return the word with the fewest slips, of such the most frequent; "" if none is near.

    A slip among the first letters is found where it is the only one.
    """
    lead = _LEAD + word.startswith(_ARTICLE)
    most = 2 if len(word) >= _LONG else 1
    near = _near(word, vocabulary.beginning_with(db, word[:lead]), most)
    if not near or near[0][0] > 1:
        near += _near(word, vocabulary.among(db, _slipped(word, lead)), 1)
    return min(near)[2] if near else ""


def _near(word: str, known: list[Counted], most: int) -> list[tuple[int, int, str]]:
    """Return the words with at most so many slips, best first: slips, less its articles, itself."""
    letters = set(word)
    found = []
    for other, count in known:
        if abs(len(other) - len(word)) > most or len(letters ^ set(other)) > 2 * most:
            continue
        number = slips(word, other)
        if number <= most:
            found.append((number, -count, other))
    return sorted(found)


def _slipped(word: str, lead: int) -> list[str]:
    """Return what the word may be if one of its first letters is wrong, missing or too much."""
    bounds = next((each for each in _ALPHABETS if each[0] <= word[1] <= each[1]), "")
    letters = [chr(code) for code in range(ord(bounds[0]), ord(bounds[1]) + 1)] if bounds else []
    found = []
    for at in range(lead):
        before, here, after = word[:at], word[at], word[at + 1 :]
        found += [before + after, before + after[:1] + here + after[1:]]
        for letter in letters:
            found += [before + letter + after, before + letter + here + after]
    return found


def _with(db: Connection, text: str, better: dict[str, str]) -> str:
    """Return the search with these words instead, as articles write them."""
    pieces, end = [], 0
    for word, start, stop in spans(text):
        if word in better and start >= end:
            near = vocabulary.written(db, better[word])
            pieces += [text[end:start], near.lower() if text[start:stop].islower() else near]
            end = stop
    return "".join([*pieces, text[end:]])
