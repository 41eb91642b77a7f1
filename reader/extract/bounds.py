"""How large what the pane shows may be: depth, elements, characters, tables and their cells.

nh3's time grows with the square of the depth. QTextBrowser's doubles with each nested table, and
it sets aside memory for rows times columns of a table, however few cells there are.
"""

import re
from collections import deque
from collections.abc import Iterator

from lxml.html import HtmlElement

DEEPEST = 100
DEEPEST_TABLE = 8
MOST_NODES = 50_000
#: Of all tables together: rows times columns.
MOST_CELLS = 20_000
#: Of markup: close to half a million words. The article itself keeps all of them.
MOST_CHARS = 3_000_000
MOST_SPAN = 100

#: A tag as nh3 writes it: what stands in quotes holds no quote.
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?:\s[^\s=>"]+="[^"]*")*)>')
_SPAN = re.compile(r'\s(colspan|rowspan)="(\d{1,4})"')
_VOID = frozenset(("br", "hr", "img", "wbr"))


def cut(markup: str) -> str:
    """Return as much of the markup as is shown."""
    return markup if len(markup) <= MOST_CHARS else f"{markup[:MOST_CHARS]}…"


def bound(root: HtmlElement) -> None:
    """Make the tree keep the bounds; of what is beyond them only the text stays.

    Boxes come before what lies in them.
    """
    nodes = cells = 0
    boxes = deque([(root, 0, 0)])
    while boxes:
        element, depth, tables = boxes.popleft()
        for child in list(element):
            nodes += 1
            inner = tables + (child.tag == "table")
            if nodes > MOST_NODES:
                _flatten_from(child)
                break
            new_cells = _cells_of(child) if child.tag == "table" else 0
            if depth >= DEEPEST or inner > DEEPEST_TABLE or cells + new_cells > MOST_CELLS:
                _flatten(child)
            elif len(child):
                cells += new_cells
                boxes.append((child, depth + 1, inner))


def fits(markup: str) -> bool:
    """Return whether html that nh3 has written keeps the bounds.

    It may not though the tree before it did: html5 opens anew what a block has closed, so that a
    hundred nested <b> become a hundred in each of a thousand blocks.
    """
    depth = nodes = cells = 0
    tables: list[_Grid] = []
    for found in _TAG.finditer(markup):
        end, tag, attributes = found.groups()
        if end:
            depth -= 1
            cells += tables.pop().size if tag == "table" and tables else 0
            continue
        nodes += 1
        depth += tag not in _VOID
        if tag == "table":
            tables.append(_Grid())
        elif tables:
            tables[-1].take(tag, dict(_SPAN.findall(attributes)))
        if nodes > MOST_NODES or depth > DEEPEST + 1 or len(tables) > DEEPEST_TABLE:
            return False
    return cells <= MOST_CELLS


class _Grid:
    """The rows and columns of a table, spans included."""

    def __init__(self) -> None:
        self._row = 0
        self._rows = 0
        self._columns = 0
        self._width = 0
        self._reaching: list[tuple[int, int]] = []  # last row, columns

    @property
    def size(self) -> int:
        """Rows times columns."""
        return self._rows * self._columns

    def take(self, tag: str, spans: dict[str, str]) -> None:
        """Count a row or a cell; nothing else."""
        if tag == "tr" or (tag in ("td", "th") and not self._row):
            self._row += 1
            self._rows = max(self._rows, self._row)
            self._reaching = [each for each in self._reaching if each[0] >= self._row]
            self._width = sum(columns for _, columns in self._reaching)
        if tag in ("td", "th"):
            columns, rows = span(spans.get("colspan")), span(spans.get("rowspan"))
            self._width += columns
            self._columns = max(self._columns, self._width)
            if rows > 1:
                self._rows = max(self._rows, self._row + rows - 1)
                self._reaching.append((self._row + rows - 1, columns))


def span(value: str | None) -> int:
    """Return how many rows or columns a cell takes: 1 to MOST_SPAN."""
    if value is None or not value.isascii() or not value.isdigit():
        return 1
    return max(1, min(MOST_SPAN, int(value[:5])))


def _cells_of(table: HtmlElement) -> int:
    grid = _Grid()
    for part in _own_parts(table):
        grid.take(str(part.tag), dict(part.attrib))
    return grid.size


def _own_parts(table: HtmlElement) -> Iterator[HtmlElement]:
    """Give what lies in a table, but for the tables in it, in order."""
    left = list(reversed(table))
    while left:
        part = left.pop()
        yield part
        if part.tag != "table":
            left.extend(reversed(part))


def _flatten(element: HtmlElement) -> None:
    """Leave the element's text and nothing of its shape."""
    element.text = _words_of(element)
    del element[:]
    element.tag = "span"
    element.attrib.clear()


def _flatten_from(element: HtmlElement) -> None:
    """Leave the text of an element and all behind it in its box."""
    box = element.getparent()
    if box is None:
        return
    at = box.index(element)
    words = " ".join(f"{_words_of(each)} {each.tail or ''}".strip() for each in box[at:])
    del box[at:]
    if len(box):
        box[-1].tail = f"{box[-1].tail or ''} {words}"
    else:
        box.text = f"{box.text or ''} {words}"


def _words_of(element: HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())
