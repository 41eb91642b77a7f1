"""What a search looks for, in the folded spelling: as FTS5 is asked, and as a text shows it.

Every word is quoted, so that no sign of FTS5's own language is left.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from reader.model.found import Span
from reader.model.terms import Where, Words
from reader.store.folding import (
    compounds,
    is_run,
    pairs_of,
    parts_of,
    plain,
    spans,
    spans_beginning,
    tokens_of,
)

#: A shorter word that is not yet typed to its end is looked for as a whole, and as a beginning in
#: titles only: nearly every text has a word that begins so.
SHORTEST_BEGINNING = 4
#: Where something stands in a text: start, end, and what: its place in what is sought.
Hit = tuple[int, int, int]
Finder = Callable[[str], list[Hit]]
#: A folded word, and where it stands: start and end.
Token = tuple[str, int, int]
_COLUMNS = {Where.TITLE: "title", Where.BY: "byline", Where.SITE: "site", Where.SECTION: "section"}


class Run(Struct, frozen=True):
    """Tokens that stand next to each other; beginning: the last is the beginning of a token."""

    tokens: tuple[str, ...]
    beginning: bool = False

    @property
    def is_ascii_word(self) -> bool:
        """Whether it is one word of nothing but letters and digits of ASCII."""
        return len(self.tokens) == 1 and self.tokens[0].isascii()

    def __str__(self) -> str:
        """Return it as FTS5 is asked."""
        return f'"{" ".join(self.tokens)}"' + " *" * self.beginning


#: A run, and the place of what it belongs to.
_Placed = tuple[Run, int]


class Sought(Struct, frozen=True):
    """Runs of which one must be found; where: in this part of the article."""

    runs: tuple[Run, ...]
    where: Where = Where.ANYWHERE

    def __str__(self) -> str:
        """Return it as FTS5 is asked."""
        any_of = " OR ".join(map(str, self.runs))
        column = _COLUMNS.get(self.where)
        return f"{column} : ({any_of})" if column else f"({any_of})"

    @property
    def is_short(self) -> bool:
        """Whether it is so short a beginning that only titles are looked through for it."""
        [*others, last] = self.runs
        return (
            not others
            and last.beginning
            and len(last.tokens) == 1
            and len(last.tokens[0]) < SHORTEST_BEGINNING
            and not is_run(last.tokens[0])
        )

    def whole(self) -> "Sought":
        """Return it with its last word as one that was typed to its end."""
        return Sought(tuple(Run(run.tokens) for run in self.runs), self.where)

    def in_title(self) -> "Sought":
        """Return it as it is looked for in titles."""
        return Sought(self.runs, Where.TITLE)


def sought(words: Words) -> list[Sought]:
    """Return what must be found for these words, all of it; empty if they are nothing but signs."""
    parts = parts_of(words.text)
    if not parts:
        return []
    if words.exact:
        return [Sought((_phrase(parts, beginning=words.beginning),), words.where)]
    found, groups = [], _groups(parts)
    for number, group in enumerate(groups, 1):
        beginning = words.beginning and number == len(groups)
        runs = [_phrase(group, beginning=beginning)]
        if len(group) > 1:  # e-mail is also written email
            runs.append(Run(("".join(group),), beginning))
        found.append(Sought(tuple(runs), words.where))
    return found


def finder(wanted: Sequence[Sought]) -> Finder:
    """Return what tells where in a text, as it is written, something of it stands.

    In order of their starts; two may overlap.
    """
    runs = [(run, place) for place, each in enumerate(wanted) for run in each.runs]
    are_words = all(run.is_ascii_word for run, _ in runs)

    def hits(text: str) -> list[Hit]:
        bare = text if text.isascii() else plain(text)
        if are_words and bare.isascii():
            return _hits_in_ascii(runs, bare)
        return _hits(runs, _tokens_for(runs, bare, are_words=are_words), compounds(bare))

    return hits


def _hits(runs: Sequence[_Placed], tokens: list[Token], joined: list[Token]) -> list[Hit]:
    found: set[Hit] = set()
    for run, place in runs:
        found.update((start, end, place) for start, end in _spans_of(run, tokens))
        if len(run.tokens) == 1:
            found.update((start, end, place) for word, start, end in joined if _ends(run, word))
    return sorted(found)


def _hits_in_ascii(runs: Sequence[_Placed], text: str) -> list[Hit]:
    """Return the hits of single words in a text that has no other signs: no token need be made."""
    small = text.lower()
    joined = compounds(small) if "-" in small else ()
    found: list[Hit] = []
    for run, place in runs:
        word, beginning = run.tokens[0], run.beginning
        at = small.find(word)
        while at >= 0:
            end = rest = at + len(word)
            while small[rest : rest + 1].isalnum():
                rest += 1
            if (beginning or rest == end) and not (at and small[at - 1].isalnum()):
                found.append((at, rest, place))
            at = small.find(word, rest)
        found += [(start, end, place) for each, start, end in joined if _ends(run, each)]
    return sorted(set(found)) if len(found) > 1 else found


def united(found: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that overlap or touch as one."""
    if len(found) == 1:
        return (found[0],)
    whole: list[Span] = []
    for start, end in sorted(found):
        if whole and start <= whole[-1][1]:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((start, end))
    return tuple(whole)


def _tokens_for(runs: Sequence[_Placed], text: str, *, are_words: bool) -> list[Token]:
    """Return the tokens of the text that may be part of it; all where several must be in a row."""
    if are_words:
        return list(spans_beginning(text, {run.tokens[0] for run, _ in runs}))
    return list(spans(text))


def _spans_of(run: Run, tokens: list[Token]) -> Iterator[Span]:
    first, size = run.tokens[0], len(run.tokens)
    if size == 1:
        if run.beginning:  # spelled out: a text has a thousand tokens
            yield from ((start, end) for word, start, end in tokens if word.startswith(first))
        else:
            yield from ((start, end) for word, start, end in tokens if word == first)
        return
    for at, (token, start, _) in enumerate(tokens):
        if token == first:
            follow = [each[0] for each in tokens[at : at + size]]
            if tuple(follow[:-1]) == run.tokens[:-1] and _ends(run, follow[-1]):
                yield start, tokens[at + size - 1][2]


def _ends(run: Run, token: str) -> bool:
    """Return whether the token is the last of the run, or begins so."""
    last = run.tokens[-1]
    return token.startswith(last) if run.beginning else token == last


def _groups(parts: list[str]) -> list[list[str]]:
    """Part what no blank parts: each run of characters is a group, and what stands between two."""
    groups: list[list[str]] = []
    for part in parts:
        if groups and not is_run(part) and not is_run(groups[-1][-1]):
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _phrase(parts: list[str], *, beginning: bool) -> Run:
    """Return the tokens of the parts as they follow each other in the index.

    A run ends in its last character alone, but where the search ends in the middle of one.
    """
    tokens = [token for part in parts[:-1] for token in tokens_of(part)]
    last = parts[-1]
    if not is_run(last):
        return Run((*tokens, last), beginning)
    return Run((*tokens, *pairs_of(last)), beginning or len(last) == 1)
