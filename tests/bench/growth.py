"""How times grow with the library: a table, and a picture of it that is legible on any ground."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from html import escape
from math import log10

from tests.bench.spread import Spread

#: By size: what was measured there.
Growth = Mapping[int, Mapping[str, Spread]]


@dataclass(frozen=True, slots=True)
class _Line:
    """A curve. what: the figures it shows, of several the worst. dash: for who sees no colour."""

    name: str
    what: tuple[str, ...]
    colour: str
    dash: str = ""


_LINES = (
    _Line("a page far down any list", ("page far down*",), "#1f77b4"),
    _Line(
        "the first page of a list", ("first page, [!b]*", "first page, by [!r]*"), "#2ca02c", "8 3"
    ),
    _Line("a key of a search, a screen whole", ("a key: a screen, all of it",), "#d62728"),
    _Line("rare words ranked, with snippets", ("rare words, Kiosque",), "#b8860b", "2 3"),
    _Line("the same, tantivy", ("rare words, tantivy",), "#8c8c8c", "2 3"),
    _Line("stories that are alike", ("stories that are alike",), "#9467bd", "12 3"),
    _Line("an article opened", ("an article opened",), "#17a2b8", "6 2 2 2"),
    _Line("a link saved, on the disk", ("a link",), "#e377c2"),
)
_ROWS = {
    "counts of all shelves, sites and tags": ("counts",),
    **{line.name: line.what for line in _LINES},
    "the first page of a list by lot": ("first page, by random",),
    "the whole of a list, behind what is seen": ("whole list*",),
    "an article saved, on the disk": ("an article",),
    "the same, and in the search index": ("an article, indexed",),
    "bare fdatasync": ("bare",),
    "memory at rest, MiB": ("memory, Kiosque",),
    "the window with its list": ("painted, Kiosque's window with its list",),
}
_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 880, 464, 64, 286, 48, 56
_LEAST_MS, _MOST_MS = 0.1, 1_000.0


def table(growth: Growth) -> str:
    """Return p50 and p95 in ms at each size, as Markdown."""
    sizes = sorted(growth)
    lines = [
        "| p50, p95 in ms | " + " | ".join(f"{size:,} articles" for size in sizes) + " |",
        "|---|" + "--:|" * len(sizes),
    ]
    for name, what in _ROWS.items():
        found = [_worst(growth[size], what) for size in sizes]
        if any(found):
            cells = ["" if one is None else f"{_ms(one.p50)}, {_ms(one.p95)}" for one in found]
            lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def picture(growth: Growth) -> str:
    """Return the curves of p95 over the size, both logarithmic, as SVG.

    Ink and lines are of the middle of the scale, so that it stands on white and on black.
    """
    sizes = sorted(growth)
    parts = [*_frame(sizes)]
    places: list[tuple[float, float, _Line]] = []
    for line in _LINES:
        points = [
            (_x(size, sizes), _y(found.p95))
            for size in sizes
            if (found := _worst(growth[size], line.what)) is not None
        ]
        if points:
            parts += _curve(points, line)
            places.append((points[-1][1], points[-1][0], line))
    parts += _legend(places)
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img"'
        ' font-family="system-ui, sans-serif" font-size="13">\n'
        "<title>How long the slowest of twenty takes, by the size of the library</title>\n"
        "<style>text { fill: #6e7781 } @media (prefers-color-scheme: dark)"
        " { text { fill: #a8b1bb } }</style>\n"
        f"{body}\n</svg>\n"
    )


def _worst(found: Mapping[str, Spread], what: Sequence[str]) -> Spread | None:
    """Return of the figures of these names the one of the highest p95, None if there is none."""
    fitting = [
        spread for name, spread in found.items() if any(fnmatchcase(name, each) for each in what)
    ]
    return max(fitting, key=lambda each: each.p95, default=None)


def _ms(value: float) -> str:
    return f"{value:.2f}" if value < 1 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def _x(size: int, sizes: Sequence[int]) -> float:
    first, last = log10(sizes[0]), log10(sizes[-1])
    share = (log10(size) - first) / (last - first) if last > first else 0.5
    return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)


def _y(ms: float) -> float:
    least, most = log10(_LEAST_MS), log10(_MOST_MS)
    share = (log10(min(max(ms, _LEAST_MS), _MOST_MS)) - least) / (most - least)
    return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)


def _frame(sizes: Sequence[int]) -> list[str]:
    right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
    title = "p95 in ms, by the size of the library"
    parts = [f'<text x="{_LEFT}" y="24" font-size="15" font-weight="600">{title}</text>']
    for ms in (0.1, 1, 10, 100, 1_000):
        y = _y(ms)
        parts.append(
            f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="#8c959f"'
            f' stroke-opacity=".4"/><text x="{_LEFT - 8}" y="{y + 4:.1f}"'
            f' text-anchor="end">{ms:g}</text>'
        )
    middle = (_LEFT + right) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 10}" text-anchor="middle">articles</text>')
    for size in sizes:
        x = _x(size, sizes)
        parts.append(
            f'<line x1="{x:.1f}" y1="{bottom}" x2="{x:.1f}" y2="{bottom + 5}" stroke="#8c959f"/>'
            f'<text x="{x:.1f}" y="{bottom + 22}" text-anchor="middle">{size:,}</text>'
        )
    return parts


def _curve(points: Sequence[tuple[float, float]], line: _Line) -> list[str]:
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    style = f'fill="none" stroke="{line.colour}" stroke-width="2" stroke-dasharray="{line.dash}"'
    return [f'<polyline points="{drawn}" {style}/>'] + [
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{line.colour}"/>' for x, y in points
    ]


def _legend(places: Sequence[tuple[float, float, _Line]]) -> list[str]:
    """Return the names, in order of where their curves end, none over another."""
    parts, lowest = [], _TOP - 10.0
    left = _WIDTH - _RIGHT + 16
    for y, x, line in sorted(places, key=lambda place: place[0]):
        lowest = max(lowest + 22, y)
        parts.append(
            f'<line x1="{x + 4:.1f}" y1="{y:.1f}" x2="{left}" y2="{lowest:.1f}"'
            f' stroke="{line.colour}" stroke-opacity=".5"/>'
            f'<line x1="{left}" y1="{lowest:.1f}" x2="{left + 26}" y2="{lowest:.1f}"'
            f' stroke="{line.colour}" stroke-width="2" stroke-dasharray="{line.dash}"/>'
            f'<text x="{left + 32}" y="{lowest + 4:.1f}">{escape(line.name)}</text>'
        )
    return parts
