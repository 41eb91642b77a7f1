"""The rules of a module, and what the module would be without each: by its source text.

A rule is a condition, a part of one, a filter, an entry of a table, an alternative of a pattern, a
word of a list, one of several choices for a word ("more news/stories|read on"). What is taken out
leaves a program that runs: a condition that is never true, a part that says nothing, a table that
is shorter by one.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_FEWEST_WORDS = 3
_LONGEST_SHOWN = 60
#: Of a table's string: entries apart by strokes and line ends, else by blanks.
_ENTRY = re.compile(r"[^|\n]+")
_WORD = re.compile(r"\S+")
_CHOICES = re.compile(r"[^\s/|…]+(?:/[^\s/|…]+)+")
_CHOICE = re.compile(r"[^/]+")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module without one of its rules.

    kind: "condition", "part", "filter", "entry", "alternative", "word" or "choice". what: the rule
    as it stands in the source. source: the module without it.
    """

    line: int
    kind: str
    what: str
    source: str


def mutants_of(source: str) -> list[Mutant]:
    """Return the module without each of its rules, in the order of its lines."""
    cut = _Cut(source)
    tree = ast.parse(source)
    found = [*_conditions(tree, cut), *_tables(tree, cut)]
    return sorted(found, key=lambda mutant: mutant.line)


class _Cut:
    """A source that spans are replaced in. ast counts bytes, not characters."""

    def __init__(self, source: str) -> None:
        self._bytes = source.encode()
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line.encode()))

    def span(self, node: ast.expr) -> tuple[int, int]:
        """Return where an expression begins and ends."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._starts[node.lineno - 1] + node.col_offset
        return start, self._starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.expr) -> str:
        """Return an expression as it stands in the source, on one line."""
        start, end = self.span(node)
        return " ".join(self._bytes[start:end].decode().split())

    def between(self, start: int, end: int) -> str:
        """Return what stands from one place up to another."""
        return self._bytes[start:end].decode(errors="ignore")

    def without(
        self, node: ast.expr, kind: str, new: str, what: str = "", upto: tuple[int, int] = (0, 0)
    ) -> Mutant:
        """Return the source with something else in place of an expression, or of a span."""
        start, end = upto if upto != (0, 0) else self.span(node)
        changed = (self._bytes[:start] + new.encode() + self._bytes[end:]).decode()
        return Mutant(node.lineno, kind, (what or self.text(node))[:_LONGEST_SHOWN], changed)


def _conditions(tree: ast.Module, cut: _Cut) -> Iterator[Mutant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.If | ast.IfExp):
            yield from _branches(node, cut)
        elif isinstance(node, ast.BoolOp):
            neutral = "True" if isinstance(node.op, ast.And) else "False"
            parts = [part for part in node.values if not _is_default(part)]
            yield from (_said_to_be(neutral, part, "part", cut) for part in parts)
        elif isinstance(node, ast.comprehension):
            yield from (_said_to_be("True", test, "filter", cut) for test in node.ifs)


def _branches(node: ast.If | ast.IfExp, cut: _Cut) -> Iterator[Mutant]:
    yield _said_to_be("False", node.test, "condition", cut)
    if node.orelse:
        what = f"not {cut.text(node.test)}"
        yield _said_to_be("True", node.test, "condition", cut, what)


def _said_to_be(value: str, node: ast.expr, kind: str, cut: _Cut, what: str = "") -> Mutant:
    """Return the source with a value in place of a test; a name that it gives a value keeps it."""
    if any(isinstance(each, ast.NamedExpr) for each in ast.walk(node)):
        value = f"({cut.text(node)}, {value})[1]"
    return cut.without(node, kind, value, what)


def _is_default(node: ast.expr) -> bool:
    """Return whether it stands in for a value that is missing: `or ""`."""
    return isinstance(node, ast.Constant) or (
        isinstance(node, ast.List | ast.Dict) and not ast.unparse(node).strip("[]{}")
    )


def _tables(tree: ast.Module, cut: _Cut) -> Iterator[Mutant]:
    """Give what the module's own values are without each of their entries."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            if isinstance(statement.value, ast.Subscript):
                continue  # the name of a type
            for node in ast.walk(statement.value):
                if isinstance(node, ast.Tuple | ast.List | ast.Set) and not _is_target(node):
                    yield from _entries(node.elts, node.elts, cut)
                elif isinstance(node, ast.Dict) and None not in node.keys:
                    keys = [key for key in node.keys if key is not None]
                    yield from _entries(keys, node.values, cut)
            yield from _texts(statement.value, cut)


def _texts(value: ast.expr, cut: _Cut) -> Iterator[Mutant]:
    """Give the strings of a value without each of their words or alternatives."""
    patterns, phrases = set(_patterns(value)), set(_phrases(value))
    for node in ast.walk(value):
        if isinstance(node, ast.JoinedStr):
            phrases.update(each for each in ast.walk(node) if isinstance(each, ast.expr))
            yield from _of_put_together(node, cut)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in phrases:
            is_pattern = node in patterns or not {"(", ")"}.isdisjoint(node.value)
            if not is_pattern or _is_whole(node.value):
                yield from _words(node, node.value, cut, is_pattern=is_pattern)


def _of_put_together(node: ast.JoinedStr, cut: _Cut) -> Iterator[Mutant]:
    """Give a pattern with names in it without its alternatives, as its source has them."""
    source = cut.between(*cut.span(node))
    for start, end in alternatives(source):
        if '"' not in source[start:end]:
            what = source[start:end].strip("|")
            yield cut.without(node, "alternative", source[:start] + source[end:], what)


def _is_whole(pattern: str) -> bool:
    """Return whether this is a pattern by itself, and no piece of one that is put together."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def _is_target(node: ast.expr) -> bool:
    """Return whether values are given to names there: `for one, other in …`."""
    return isinstance(getattr(node, "ctx", None), ast.Store)


def _patterns(value: ast.expr) -> Iterator[ast.expr]:
    for node in ast.walk(value):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            yield node.args[0]


def _phrases(value: ast.expr) -> Iterator[ast.expr]:
    """Give the entries of tables that are one line of words: no list of words, but one rule.

    So are the keys of tables.
    """
    for node in ast.walk(value):
        if isinstance(node, ast.Dict):
            yield from (key for key in node.keys if key is not None)
        elif isinstance(node, ast.Tuple | ast.List | ast.Set):
            for each in node.elts:
                if isinstance(each, ast.Constant) and not re.search(r"[|\n]", str(each.value)):
                    yield each


def _entries(firsts: list[ast.expr], lasts: list[ast.expr], cut: _Cut) -> Iterator[Mutant]:
    """Give a table without each entry; each begins with one of `firsts`, ends with its `last`."""
    if len(firsts) < 2 or all(isinstance(each, ast.Starred) for each in firsts):
        return
    starts = [cut.span(each)[0] for each in firsts]
    ends = [cut.span(each)[1] for each in lasts]
    for n, first in enumerate(firsts):
        if len(firsts) == 2:  # with a comma behind it the one that is left is a table still
            comma = "" if cut.between(ends[1], ends[1] + 40).lstrip().startswith(",") else ","
            other = cut.between(starts[1 - n], ends[1 - n])
            yield cut.without(first, "entry", other + comma, upto=(starts[0], ends[1]))
        else:
            is_last = n == len(firsts) - 1
            upto = (ends[n - 1], ends[n]) if is_last else (starts[n], starts[n + 1])
            yield cut.without(first, "entry", "", upto=upto)


def _words(node: ast.Constant, text: str, cut: _Cut, *, is_pattern: bool) -> Iterator[Mutant]:
    if is_pattern:
        kind, spans = "alternative", list(alternatives(text))
    else:
        kind = "word"
        found = list((_ENTRY if "|" in text else _WORD).finditer(text))
        spans = [_with_stroke(*each.span(), text) for each in found if each.group().strip()]
        spans = spans if len(spans) >= _FEWEST_WORDS else []
    for start, end in spans:
        shorter = text[:start] + text[end:]
        yield cut.without(node, kind, repr(shorter), text[start:end].strip(" |\n"))
    if "|" in text and not is_pattern:
        yield from _choices(node, text, cut)


def _choices(node: ast.Constant, text: str, cut: _Cut) -> Iterator[Mutant]:
    for several in _CHOICES.finditer(text):
        for one in _CHOICE.finditer(several.group()):
            left, right = (several.start() + place for place in one.span())
            start, end = _with_stroke(left, right, text, "/")
            what = f"{one.group()} of {several.group()}"
            yield cut.without(node, "choice", repr(text[:start] + text[end:]), what)


def _with_stroke(start: int, end: int, text: str, stroke: str = "|") -> tuple[int, int]:
    """Return the span of an entry with one of the strokes at its sides, if it has any."""
    if text[:start].endswith(stroke):
        return start - 1, end
    return start, end + text.startswith(stroke, end)


def alternatives(pattern: str) -> Iterator[tuple[int, int]]:
    """Give the span of each alternative of a pattern and of its groups, with one stroke."""
    groups: list[list[int]] = [[-1]]
    at = 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = _end_of_class(pattern, at)
        elif sign == "(":
            groups.append([at])
        elif sign == "|":
            groups[-1].append(at)
        elif sign == ")":
            yield from _between([*groups.pop(), at], pattern)
        at += 1
    yield from _between([*groups.pop(), len(pattern)], pattern)


def _end_of_class(pattern: str, at: int) -> int:
    at += 2 if pattern[at + 1] == "^" else 1
    at += pattern[at] == "]"
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at


def _between(borders: list[int], pattern: str) -> Iterator[tuple[int, int]]:
    if len(borders) < 3:
        return
    for n, (start, end) in enumerate(pairwise(borders)):
        if n > 0:
            yield start, end  # with the stroke before it
        else:
            opens = re.compile(r"\?(?:[:=!>]|<[=!]|P<\w+>|[a-zA-Z-]+:)").match(pattern, start + 1)
            yield opens.end() if opens and start >= 0 else start + 1, end + 1
