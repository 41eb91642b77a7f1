"""What two stories share, said in the words of one of them: "Pentagone, Kirby, Otan"."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from reader.store.folding import fold
from reader.store.key_terms import KeyTerms, is_pair

_MOST = 4
_SAME_STEM = 5  # letters: of "plague" and "plagues" one is said
_LONGEST_RUN = 8  # characters
_SIGNS = re.compile(r"[\W_]+")


def shared(terms: KeyTerms, shares: Mapping[str, float], text: str) -> tuple[str, ...]:
    """Return the words and names of a story that another one has too, as the story writes them.

    shares: how much each shared word tells, as the index has it. text: of the other story. A name
    is said whole where the other has it whole. Four at most, the most telling first.
    """
    said: dict[str, float] = {}
    for shown, words in (*_names(terms, shares, text), *_runs(terms, shares, text)):
        said[shown] = sum(shares[word] for word in words)
    for word, share in shares.items():
        if word in terms.shown and not is_pair(word):
            said.setdefault(terms.shown[word], share)
    chosen: list[str] = []
    for shown in sorted(said, key=lambda each: (-said[each], each)):
        if not any(_says_it(other, shown) for other in chosen):
            chosen.append(shown)
    return tuple(chosen[:_MOST])


def half_said(terms: KeyTerms, text: str) -> frozenset[str]:
    """Return the words that stand in longer names only, none of which the other story has whole.

    "Lise" of "Lise Marchand" tells nothing; the last word of a name may stand for all of it.
    """
    folded = _plain(text)
    whole, half = set[str](), set[str]()
    for shown, words in terms.names.items():
        if len(words) == 1 or _plain_name(shown) in folded:
            whole.update(words)
        else:
            whole.add(words[-1])
            half.update(words[:-1])
    return frozenset(half - whole)


def _names(
    terms: KeyTerms, shares: Mapping[str, float], text: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the names of several words that the other story has whole."""
    folded = _plain(text)
    for shown, words in terms.names.items():
        if (
            len(words) > 1
            and all(word in shares for word in words)
            and _plain_name(shown) in folded
        ):
            yield shown, words


def _runs(
    terms: KeyTerms, shares: Mapping[str, float], text: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the runs without blanks that shared pairs make up and both texts have."""
    pairs = [word for word in shares if len(word) == 2 and is_pair(word)]

    def stands(run: str) -> bool:
        return run in terms.text and run in text

    for pair in pairs:
        run, used = pair, [pair]
        while longer := next((p for p in pairs if p[0] == run[-1] and stands(run + p[1])), None):
            run, used = run + longer[1], [*used, longer]
            if len(run) >= _LONGEST_RUN:
                break
        yield run, tuple(set(used))


def _says_it(said: str, other: str) -> bool:
    """Return whether one of two says what the other does: a name its part, a word its plural."""
    one, two = _plain(said).strip(), _plain(other).strip()
    if one in two or two in one:
        return True
    return " " not in one + two and one[:_SAME_STEM] == two[:_SAME_STEM]


@lru_cache(maxsize=1024)
def _plain_name(shown: str) -> str:
    """Return what _plain() does: a name is looked for in one story after another."""
    return _plain(shown)


def _plain(text: str) -> str:
    return f" {_SIGNS.sub(' ', fold(text)).strip()} "
