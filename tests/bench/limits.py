"""What is asked of a library, and whether what was measured keeps to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.bench.spread import Spread

Spreads = Mapping[str, Spread]
#: The sizes, in articles, at which the ratios are asked, and at which every question is.
RATIOS_AT, VAST = 100_000, 1_000_000
_QUESTIONS_MS = 100.0


@dataclass(frozen=True, slots=True)
class Limit:
    """One demand. name: as it is told; value: of what was measured; most: it may be.

    unit: "x" for a ratio of two things of one run, else "ms". cpu: of it what the CPU took.
    """

    name: str
    value: Callable[[Spreads], float]
    most: float
    unit: str = "x"
    cpu: Callable[[Spreads], float] | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a demand has come to."""

    name: str
    value: float
    most: float
    unit: str
    cpu: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether it is no more than it may be."""
        return self.value <= self.most

    def __str__(self) -> str:
        """Say it in a few words."""
        said = "" if self.cpu is None else f" CPU {_short(self.cpu)}"
        said += "" if self.is_met else " MISSED"
        return f"{self.name} {_short(self.value)}{self.unit} (<= {_short(self.most)}){said}"


def _short(value: float) -> str:
    return f"{value:.2g}" if value < 10 else f"{value:.0f}"


def _ratio(what: str, beside: str, field: str = "p50") -> Callable[[Spreads], float]:
    return lambda found: getattr(found[what], field) / getattr(found[beside], field)


def _time(name: str, beginning: str, most: float) -> Limit:
    """Return the limit of the 95th of 100 of what begins so, of the slowest of them."""

    def worst(field: str) -> Callable[[Spreads], float]:
        return lambda found: max(
            getattr(spread, field) for what, spread in found.items() if what.startswith(beginning)
        )

    return Limit(f"{name} p95", worst("p95"), most, "ms", worst("cpu_p95"))


_LIST = "painted, Kiosque's window with its list"
_ALWAYS = (
    _time("type-ahead", "a key: a screen, all of it", 30),
    _time("list page", "page far down", 16),
    _time("first list page", "first page", 16),
    Limit("save of a link p50/fdatasync", _ratio("a link", "bare"), 1.3),
    Limit("p95", _ratio("a link", "bare", "p95"), 3),
    Limit("save of an article p50/fdatasync", _ratio("an article", "bare"), 1.3),
    Limit("p95 of it", _ratio("an article", "bare", "p95"), 3),
    Limit("window with its list/bare", _ratio(_LIST, "painted, bare window"), 1.3),
    Limit("window with its list/RSS Guard", _ratio(_LIST, "shown, RSS Guard"), 0.7),
    Limit("memory/RSS Guard", _ratio("memory, Kiosque", "memory, RSS Guard"), 0.5),
    *(
        Limit(
            f"search of {band} words/tantivy",
            _ratio(f"{band} words, Kiosque", f"{band} words, tantivy"),
            3,
            cpu=_ratio(f"{band} words, Kiosque", f"{band} words, tantivy", "cpu_p95"),
        )
        for band in ("rare", "middling")
    ),
    *(
        Limit(
            f"search of {band} words/ripgrep",
            _ratio(f"{band} words, Kiosque", f"{band} words, ripgrep"),
            1 / 50,
        )
        for band in ("rare", "middling")
    ),
)
#: What is no question to the library, or comes later than what is seen.
_NO_QUESTIONS = ("whole list", "bare", "a page", "painted", "shown", "memory", "a link", "its ")
_PEERS = (", tantivy", ", ripgrep", ", bare FTS5")


def judge(found: Spreads, size: int) -> list[Verdict]:
    """Return what each demand has come to, of those whose figures are there."""
    limits = list(_ALWAYS)
    if size >= VAST:
        limits += [
            _time(what, what, _QUESTIONS_MS)
            for what in found
            if not what.startswith(_NO_QUESTIONS) and not what.endswith(_PEERS)
        ]
    verdicts = []
    for limit in limits:
        try:
            value = limit.value(found)
        except (KeyError, ValueError):  # it was not measured
            continue
        cpu = limit.cpu(found) if limit.cpu else None
        verdicts.append(Verdict(limit.name, value, limit.most, limit.unit, cpu))
    return verdicts
