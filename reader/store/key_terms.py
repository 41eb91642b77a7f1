"""Key terms: the words of a text by which another one may be known to tell of the same things.

Names are runs of capitals in the middle of sentences. Scripts without capitals have none to show:
there all words are alike, and how rare each is decides.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from reader.model.patterns import later
from reader.store.folding import words_of

_TOKEN = re.compile(r"[^\W_]+")
#: What may stand between two words of one name.
_JOINS = frozenset((" ", "-", "\u2010", "\u2011", "'", "’", "\u00a0"))
#: Small words within a name, as in "Guillermo del Toro".
_PARTICLE_WORDS = "al bin d da de del della der di do dos du el ibn l la las le les los of van von"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
#: Words that begin a sentence before a name and are none of it; the others are known by standing
#: in the text without a capital too.
_OPENER_WORDS = """
    a am as at au aux but by da das dem den der des die do e ein eine el en et for from il im in la
    las le les los mais no o on par per por pour si sur the to um un una une und when y
"""
_OPENERS = frozenset(_OPENER_WORDS.split())
_CJK = later(r"[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_HANGUL = later(r"[\uac00-\ud7af]")
_HIRAGANA = later(r"[\u3040-\u309f]")
_SHORTEST, _SHORTEST_WITHOUT_CAPITALS = 4, 5  # letters of a word that is no name
_LONG_WORD = 10
_LONGEST_NAME = 5  # words
_LONGEST_TEXT = 60_000  # characters: what a story tells of stands at its beginning
#: Languages in which every noun has a capital: one alone is no name.
_CAPITAL_NOUNS = frozenset(("de", "lb"))
_SMALL_SHARE = 0.3  # of the words: where fewer begin with small letters, the script has none
_WEIGHT_OF_TITLE = 2  # a word of the title counts as so many of the text


class KeyTerms(Struct, frozen=True):
    """What a text tells of; words as the index has them.

    counts: how often each word occurs, more if in the title. names: as they are written, with
    their words. shown: each word as it is written; of a run without blanks, the pair itself.
    has_capitals: the script is one that has them.
    """

    text: str
    counts: Counter[str]
    names: Mapping[str, tuple[str, ...]]
    shown: Mapping[str, str]
    has_capitals: bool

    def in_names(self) -> frozenset[str]:
        """Return the words that stand in names."""
        return frozenset(word for words in self.names.values() for word in words)

    def most_telling(self, most: int, *, only_names: bool) -> list[str]:
        """Return the words that may tell what the text is about: names, and long or frequent ones.

        only_names: leave out the others, but in scripts that have no capitals to know names by.
        """
        names = self.in_names()

        def worth(word: str) -> float:
            length = 2 * _LONG_WORD if is_pair(word) else min(len(word), _LONG_WORD)
            return self.counts[word] * (2 if word in names else 1) * (1 + length / _LONG_WORD)

        words = [
            word
            for word in self.counts
            if (word in names and len(word) > 1)
            or (self._may_tell(word) and not (only_names and self._is_known_by_names(word)))
        ]
        return sorted(words, key=lambda word: (-worth(word), word))[:most]

    def _is_known_by_names(self, word: str) -> bool:
        """Return whether names only tell, as long as nobody knows which words are rare.

        Korean has no capitals either, but its grammar is made of the same syllables.
        """
        return self.has_capitals or _HANGUL.match(word) is not None

    def _may_tell(self, word: str) -> bool:
        """Return whether a word is more than one that holds a sentence together.

        Chinese and Japanese: two characters that are no syllables of a grammar; else by its length.
        """
        if is_pair(word):
            return len(word) == 2 and not _HIRAGANA.search(word)
        shortest = _SHORTEST if self.has_capitals else _SHORTEST_WITHOUT_CAPITALS
        return len(word) >= shortest and not word.isdigit()


class _Token(NamedTuple):  # a dataclass takes four times as long to make
    """A word as it is written, what stands before it in its line, and whether it begins one."""

    written: str
    gap: str
    first: bool

    @property
    def is_capital(self) -> bool:
        return self.written[0].isupper()


def key_terms(title: str, text: str, lang: str | None) -> KeyTerms:
    """Return the key terms of a story. lang: as in Article."""
    lines = [list(_tokens(line)) for line in text[:_LONGEST_TEXT].split("\n")]
    written = Counter(token.written for line in lines for token in line)
    folded = {each: words_of(each) for each in written}
    counts: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for each, times in written.most_common():
        for word in folded[each]:
            counts[word] += times
            shown.setdefault(word, each if len(folded[each]) == 1 else word)
    for word in words_of(title):
        counts[word] += _WEIGHT_OF_TITLE
    small = {each for each in written if each[0].islower()}
    shortest = 2 if (lang or "")[:2] in _CAPITAL_NOUNS else 1
    names: dict[str, tuple[str, ...]] = {}
    for line in lines:
        for run in _runs(line, small):
            if len(run) < shortest:
                continue
            words = [word for token in run if token.is_capital for word in folded[token.written]]
            names.setdefault(_as_written(run), tuple(words))
    in_small = sum(written[each] for each in small)
    return KeyTerms(text, counts, names, shown, in_small > _SMALL_SHARE * written.total())


def is_pair(word: str) -> bool:
    """Return whether a word of the index is a pair of characters from a run without blanks."""
    return _CJK.match(word) is not None


def _tokens(line: str) -> Iterator[_Token]:
    end = 0
    for match in _TOKEN.finditer(line):
        yield _Token(match.group(), line[end : match.start()], not end)
        end = match.end()


def _runs(line: list[_Token], small: set[str]) -> Iterator[list[_Token]]:
    """Give the names of a line. small: the words that the text also writes without a capital."""
    run: list[_Token] = []
    surely = False  # a capital that no beginning of a sentence explains
    for token in [*line, _Token("x", "\n", first=True)]:
        joins = bool(run) and len(run) < _LONGEST_NAME and _joins(run[-1], token)
        if token.is_capital:
            if not joins:
                yield from _ended(run, surely=surely)
                run, surely = [], False
                if _is_opener(token, small):
                    continue
            run.append(token)
            surely = surely or joins or _is_inside(token)
        elif joins and token.written in _PARTICLES:
            run.append(token)
        else:
            yield from _ended(run, surely=surely)
            run, surely = [], False


def _is_opener(token: _Token, small: set[str]) -> bool:
    """Return whether a word has its capital only from beginning a sentence."""
    word = token.written.lower()
    return word in small or (word in _OPENERS and not _is_inside(token))


def _joins(before: _Token, token: _Token) -> bool:
    """Return whether two words may stand in one name: "W. Bush" too."""
    return token.gap in _JOINS or (token.gap == ". " and len(before.written) == 1)


def _ended(run: list[_Token], *, surely: bool) -> Iterator[list[_Token]]:
    while run and not run[-1].is_capital:
        run = run[:-1]
    if run and surely and (len(run) > 1 or len(run[0].written) > 1):
        yield run


def _is_inside(token: _Token) -> bool:
    """Return whether the word stands in the middle of a sentence."""
    return not token.first and not any(sign in token.gap for sign in '.!?…:؟。"“«„‘(–—•|')


def _as_written(run: list[_Token]) -> str:
    first, *others = run
    return first.written + "".join(token.gap + token.written for token in others)
