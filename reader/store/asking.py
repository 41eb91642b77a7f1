"""A query as SQLite is asked: a condition on the articles, and what they are ranked by."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reader.model.query import Query, Shelf
from reader.model.terms import Kind, Quality, Where, Words
from reader.store.qualities import Condition, condition
from reader.store.sought import Sought, sought

#: The two indexes: of whole articles, and of all but their texts.
WHOLE, HEAD = "search", "search_head"


class Stream(Struct, frozen=True):
    """What an index must match.

    also: and the index of heads besides, "" if that is not asked; it asks for a word of the title
    that begins so. beginning: that, folded.
    """

    index: str
    match: str
    also: str = ""
    beginning: str = ""

    @property
    def condition(self) -> Condition:
        """What is true of the articles that it finds."""
        if self.also:
            return _both([_in(self.index, self.match), _in(HEAD, self.also)])
        return _in(self.index, self.match)


class Asked(Struct, frozen=True):
    """The terms of a query as SQLite is asked.

    streams: an article must be found by one of them; by none if there are none. rest: what is true
    of its row besides. ranking: an index and what is to match there, each word on its own.
    """

    streams: tuple[Stream, ...]
    rest: Condition
    ranking: list[tuple[str, str]]

    @property
    def is_ranked_as_found(self) -> bool:
        """Whether the articles are ranked by just that by which they are found, as for one word."""
        return [(each.index, each.match) for each in self.streams] == self.ranking

    @property
    def condition(self) -> Condition:
        """What is true of the articles that are asked for."""
        if not self.streams:
            return self.rest
        return _both([_any_of([stream.condition for stream in self.streams]), self.rest])


def asked(query: Query) -> Asked | None:
    """Return the query's terms so, None if its words are nothing but signs."""
    words = [(term, sought(term)) for term in query.terms if isinstance(term, Words)]
    if words and not any(found for _, found in words):
        return None
    wanted = [(term, each) for term, found in words if not term.excluded for each in found]
    long = [each for term, each in wanted if not is_short(term, each)]
    short = [each for term, each in wanted if is_short(term, each)]
    whole = [each for each in long if each.where is Where.ANYWHERE]
    in_head = [each for each in long if each.where is not Where.ANYWHERE]
    head = _all(in_head)
    unwanted = _excluded([found for term, found in words if term.excluded and found])
    streams = _streams(whole, short)
    ranking = [(WHOLE, str(each)) for each in whole] + [(HEAD, str(each)) for each in in_head]
    for each in short:
        ranking += [(WHOLE, str(each.whole())), (HEAD, str(each.in_title()))]
    conditions = [_in(HEAD, head)] if head else []
    conditions += [_not_in(index, each) for index, each in unwanted.items()]
    conditions += [condition(term) for term in query.terms if isinstance(term, Quality)]
    return Asked(tuple(streams), _both(conditions), ranking)


def named(asked_for: Condition) -> tuple[str, dict[str, str | int]]:
    """Return the condition with names for its marks, so that it can stand beside others."""
    where, values = asked_for
    first, *parts = where.split("?")
    names = [f"v{number}" for number in range(len(parts))]
    where = first + "".join(f":{name}{part}" for name, part in zip(names, parts, strict=True))
    return where, dict(zip(names, values, strict=True))


def on_shelf(query: Query) -> Query:
    """Return the query on the shelf on which what it asks for can be: trashed is in the trash."""
    trashed = Quality(Kind.IS, "trashed")
    return replace(query, shelf=Shelf.TRASH) if trashed in query.terms else query


def _streams(whole: Sequence[Sought], short: Sequence[Sought]) -> list[Stream]:
    """Return how to come by the articles that have these words; short: at most one of them."""
    match = _all(whole)
    if not short:
        return [Stream(WHOLE, match)] if match else []
    in_title = _all(each.in_title() for each in short)
    typed_out = Stream(WHOLE, _all([*whole, *(each.whole() for each in short)]))
    if not match:
        return [typed_out, Stream(HEAD, in_title)]
    [beginning] = short[0].runs[0].tokens
    return [typed_out, Stream(WHOLE, match, in_title, beginning)]


def is_short(words: Words, part: Sought) -> bool:
    """Return whether it is a word, not yet typed to its end, that only titles are searched for."""
    return words.where is Where.ANYWHERE and not words.starred and part.is_short


def _excluded(unwanted: Sequence[list[Sought]]) -> dict[str, str]:
    """Return by index what is to match nowhere: all that one term names, of any of the terms."""
    by_index: dict[str, list[str]] = {}
    for found in unwanted:
        index = WHOLE if found[0].where is Where.ANYWHERE else HEAD
        by_index.setdefault(index, []).append(f"({_all(found)})")
    return {index: " OR ".join(matches) for index, matches in by_index.items()}


def _all(found: Iterable[Sought]) -> str:
    return " AND ".join(map(str, found))


def _in(index: str, match: str) -> Condition:
    # With "+", the articles are gone through in their order, and not sorted.
    return f"+id IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)", [match]  # noqa: S608


def _not_in(index: str, match: str) -> Condition:
    where, values = _in(index, match)
    return f"NOT {where}", values


def _both(conditions: Sequence[Condition]) -> Condition:
    return _joined(" AND ", conditions)


def _any_of(conditions: Sequence[Condition]) -> Condition:
    return _joined(" OR ", conditions)


def _joined(by: str, conditions: Sequence[Condition]) -> Condition:
    where = by.join(where for where, _ in conditions) or "1"
    return f"({where})", [value for _, values in conditions for value in values]
