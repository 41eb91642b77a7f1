"""The lists, tables, quotes and code that a block stands in, as a reader sees them."""

from reader.extract.outline import Outline

_LISTS = frozenset(("ul", "ol", "dl"))
_ITEMS = frozenset(("li", "dt", "dd"))
_TABLE_PARTS = frozenset(("table", "caption", "thead", "tbody", "tr", "td", "th"))
#: What pages are laid out with, too.
_LAID_OUT = _LISTS | {"table"}
_KNOWN = _LISTS | _ITEMS | _TABLE_PARTS | {"blockquote", "pre"}
#: Letters in a cell of a table, on average: with more it is no table but a way to lay out a page.
_LONGEST_CELL = 150
#: The same for a list.
_LONGEST_ITEM = 500


class Structure:
    """What of a page's structure is meant, and what only lays out the page."""

    def __init__(self, outline: Outline) -> None:
        """Take a page's outline."""
        self._outline = outline
        self._layout: dict[int, bool] = {}
        self._paths: dict[int, list[int]] = {0: []}

    def round(self, owner: int) -> list[int]:
        """Return the elements of structure round a block and its own element, outermost first."""
        paths, parents = self._paths, self._outline.parents
        unknown: list[int] = []
        while owner not in paths:
            unknown.append(owner)
            owner = parents[owner]
        path = paths[owner]
        for at in reversed(unknown):
            path = paths[at] = [*path, at] if self._is_meant(path, at) else path
        return path

    def _is_meant(self, path: list[int], at: int) -> bool:
        """Return whether an element is a part of the structure. path: what is round it of that."""
        tags = self._outline.tags
        tag = tags[at]
        if tag not in _KNOWN or (tag in _LAID_OUT and self._is_layout(at)):
            return False
        if tag in _ITEMS:
            return bool(path) and tags[path[-1]] in _LISTS
        return tag not in _TABLE_PARTS or tag == "table" or self._in_table(path, at)

    def _in_table(self, path: list[int], at: int) -> bool:
        """Return whether the nearest table round a cell is one that is kept."""
        return self._outline.nearest("table", at) in path

    def _is_layout(self, at: int) -> bool:
        if at not in self._layout:
            tags = self._outline.tags[at + 1 : self._outline.ends[at]]
            size = self._outline.text[at]
            if self._outline.tags[at] == "table":
                rows, cells = tags.count("tr"), tags.count("td") + tags.count("th")
                is_table = rows > 1 and cells > rows and size < _LONGEST_CELL * cells
                self._layout[at] = "table" in tags or not is_table
            else:
                items = sum(tags.count(item) for item in _ITEMS)
                self._layout[at] = size > _LONGEST_ITEM * items
        return self._layout[at]
